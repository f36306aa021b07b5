"""`call`, `start` and `await`: workflows as child instances."""

from typing import Any

from dfdsl import graph, syntax
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import COLUMNS_OF, Argument, Parameter, Shape
from dfdsl.limits import LONGEST_TIMEOUT
from dfdsl.names import Names
from dfdsl.options import check_label, options
from dfdsl.resolve import Declared, match_arguments
from dfdsl.steps import Built, Steps, Want
from dfdsl.values import Values, is_constant

_CALL_OPTIONS = ("label", "timeout", "database", "on_failure")
_START_OPTIONS = ("label", "database")
_AWAIT_OPTIONS = ("timeout", "on_failure")


class Calls(Steps):
    """Adds the steps that start and await instances."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.simple |= {
            syntax.Call: self.call,
            syntax.StartStep: self.start,
            syntax.Await: self.await_,
            syntax.Invoke: self.invoke,
        }

    def call(self, node: syntax.Call, want: Want, word: syntax.Word | None) -> Built:
        return self._child(node, _CALL_OPTIONS, "`call`", want, word)

    def start(self, node: syntax.StartStep, want: Want, word: syntax.Word | None) -> Built:
        return self._child(node, _START_OPTIONS, "`start`", want, word)

    def _child(
        self,
        node: syntax.Call | syntax.StartStep,
        known: tuple[str, ...],
        what: str,
        want: Want,
        word: syntax.Word | None,
    ) -> Built:
        declared = self.workflows.find(node.name, apart=True)
        found = options(node.options, known, what, self.diagnostics)
        name = word.text if word is not None else None
        awaited = isinstance(node, syntax.Call)
        id = self.identify("call" if awaited else "start", name)
        database = self.values.identifier(found["database"], "`database`") if "database" in found else None
        if "label" in found:
            check_label(found["label"], self.diagnostics)
        made = graph.Call(
            span=node.span,
            name=name,
            id=id,
            workflow=node.name.text.lower(),
            arguments=self.arguments(declared, node) if declared is not None else (),
            awaited=awaited,
            raises=self._raises(found),
            label=self.values.text(found["label"], "`label`") if "label" in found else None,
            deadline=self._deadline(found),
            database=database,
            wanted=want is not Want.NOTHING,
        )
        if not awaited:
            return Built(made, Shape.ROWS, (("instance_id", "text"),))
        return Built(made, Shape.ROWS, COLUMNS_OF[Shape.CALL])

    def await_(self, node: syntax.Await, want: Want, word: syntax.Word | None) -> Built:
        found = options(node.options, _AWAIT_OPTIONS, "`await`", self.diagnostics)
        name = word.text if word is not None else None
        made = graph.Await(
            span=node.span,
            name=name,
            id=self.identify("await", name),
            instance=("(", self.values.reference(node.instance), ")::text"),
            raises=self._raises(found),
            deadline=self._deadline(found),
            wanted=want is not Want.NOTHING,
        )
        return Built(made, Shape.ROWS, COLUMNS_OF[Shape.CALL])

    def arguments(
        self, declared: Declared, node: syntax.Invoke | syntax.Call | syntax.StartStep
    ) -> tuple[Argument, ...]:
        """The arguments of a call, defaults included."""
        matched = match_arguments(declared.workflow, node.arguments, node.span, self.diagnostics) or {}
        made = []
        for parameter in declared.workflow.parameters:
            given = matched.get(parameter.name.text)
            value = given or parameter.default
            if value is None:
                continue
            # A default is read where it was written: in its own file, where no name is bound.
            values = self.values if given is not None else Values(Names([]), declared.variables, [])
            parts = values.value(value)
            constant = is_constant(value) and all(isinstance(part, str) for part in parts)
            slot = Parameter(name=parameter.name.text, type=parameter.type)
            made.append(Argument(parameter=slot, parts=parts, constant=constant))
        return tuple(made)

    def invoke(self, node: syntax.Invoke, want: Want, word: syntax.Word | None) -> Built:
        declared = self.workflows.find(node.name)
        name = word.text if word is not None else None
        id = self.identify(node.name.text, name)
        if declared is None:
            return Built(graph.Sequence(span=node.span, name=name, id=id, steps=()), Shape.ANY)
        made = graph.Inline(
            span=node.span,
            name=name,
            id=id,
            workflow=declared.workflow.name.text.lower(),
            arguments=self.arguments(declared, node),
            valued=want is Want.VALUE,
        )
        shape, columns, inferred = self.workflows.results.get(made.workflow, (Shape.ANY, None, False))
        return Built(made, shape, columns, inferred)

    def _raises(self, found: dict[str, syntax.Value]) -> bool:
        value = found.get("on_failure")
        if value is None:
            return True
        text = self.values.plain_text(value, "`on_failure`")
        if text not in ("raise", "return"):
            self.diagnostics.append(
                codes.BAD_VALUE.at(
                    value.span,
                    what="`on_failure`",
                    expected="'raise' or 'return'",
                    found=f"`{text}`",
                    fix="'raise' makes its failure one here, 'return' gives it as a result",
                )
            )
        return text != "return"

    def _deadline(self, found: dict[str, syntax.Value]) -> int | None:
        value = found.get("timeout")
        if value is None or (isinstance(value, syntax.Constant) and value.text == "null"):
            return None
        return self.values.seconds(value, "`timeout`", 1, LONGEST_TIMEOUT)
