"""Steps that are written as calls: pg_durable's `df.*` builders, the language's own, and workflows.

`df.` may be left out and arguments may be given by position or by name; the tree is the same. What a builder takes, a
step, a value, a duration or a name, stands in one table; all else that is called is a workflow.
"""

from typing import NamedTuple

from dfdsl import syntax
from dfdsl.diagnostics import Code, Edit, catalogue
from dfdsl.parsing.casts import without_cast
from dfdsl.parsing.fixity import Grouper
from dfdsl.parsing.json_calls import BUILDERS, built
from dfdsl.parsing.literals import LONGEST_DURATION
from dfdsl.parsing.words import describe, short
from dfdsl.record import replace
from dfdsl.signatures import FORMS, LATER, RETRY, SIGNATURES, TIMEOUT, Signature
from dfdsl.source import Span
from dfdsl.spelling import guess

Given = syntax.Expression | syntax.Value


class Passed(NamedTuple):
    """One argument as written: a value or a step."""

    name: syntax.Word | None
    value: Given


class Arguments(NamedTuple):
    """called: the name without blanks, `df.` included; place: where it stands; brackets: from `(` to `)`."""

    called: str
    place: Span
    items: list[Passed]
    brackets: Span


_DURATIONS = frozenset(("timeout", "delay", "max_delay", "timeout_seconds"))
_SAME = {"timeout_seconds": "timeout"}

Bound = dict[str, Passed]


class Calls:
    """Makes the steps; findings go to the grouper's problems."""

    def __init__(self, grouper: Grouper) -> None:
        self.grouper = grouper

    def refuse(self, code: Code, span: Span, **values: object) -> None:
        self.grouper.problems.append(code.at(span, notes=(), **values))

    # Arguments --------------------------------------------------------------------------------------------------

    def bind(self, arguments: Arguments, signature: Signature) -> Bound | None:
        """The arguments by name, or None when they do not fit, which has been reported."""
        bound: Bound = {}
        fits = True
        for index, item in enumerate(arguments.items):
            name = self._name_of(index, item, bound, arguments, signature)
            if name is None:
                fits = False
            else:
                bound[name] = item
        missing = [name for name in signature.names[: signature.required] if name not in bound]
        if missing and fits:
            wanted = ", ".join(signature.names[: signature.required])
            self.refuse(
                catalogue.ARGUMENT_LEFT_OUT,
                arguments.brackets,
                call=arguments.called,
                name=missing[0],
                wanted=wanted,
            )
            fits = False
        return bound if fits else None

    def _name_of(
        self, index: int, item: Passed, bound: Bound, arguments: Arguments, signature: Signature
    ) -> str | None:
        if item.name is None:
            if any(earlier.name is not None for earlier in arguments.items[:index]):
                self.refuse(catalogue.POSITION_AFTER_NAME, item.value.span)
                return None
            if index >= len(signature.names):
                self.refuse(
                    catalogue.SURPLUS_ARGUMENT,
                    item.value.span,
                    call=arguments.called,
                    count=len(signature.names),
                    names=", ".join(signature.names),
                )
                return None
            return signature.names[index]
        name = item.name.text
        if name not in signature.names and name not in signature.further:
            known = (*signature.names, *signature.further)
            meant = guess(name, known)
            finding = catalogue.UNKNOWN_ARGUMENT.at(
                item.name.span,
                call=arguments.called,
                name=name,
                suggestion=meant.hint,
                known=", ".join(known),
            )
            self.grouper.problems.append(finding.with_fix(*meant.edits(item.name.span)))
            return None
        if name in bound or (_SAME.get(name, name) in {_SAME.get(n, n) for n in bound}):
            self.refuse(catalogue.DUPLICATE_ARGUMENT, item.name.span, name=name)
            return None
        return name

    def value(self, given: Given) -> syntax.Value:
        """The argument as a value; a quoted text that stands alone is one, any other step is not."""
        if isinstance(given, syntax.SqlStep) and given.sql.span is given.span:
            return given.sql
        if isinstance(
            given,
            syntax.Quoted | syntax.Number | syntax.Constant | syntax.Duration | syntax.Ref | syntax.Cast,
        ):
            return given
        if isinstance(given, syntax.Invoke):
            made = built(given) if given.name.text in BUILDERS else None
            if made is not None:
                return made
            self._called_here(given)
        else:
            self.refuse(catalogue.NOT_A_VALUE, given.span, step=short(given.span.text))
        return syntax.Constant(span=given.span, text="null")

    def _called_here(self, call: syntax.Invoke) -> None:
        """A call as an argument. One inside of another is said with it."""
        inside = range(call.span.start, call.span.end)
        problems = self.grouper.problems
        problems[:] = [
            p for p in problems if p.code != catalogue.CALL_AS_ARGUMENT.code or p.span.start not in inside
        ]
        if any(p.span.start == call.span.start for p in problems):
            # It is no call of anything, which has been said.
            return
        text = short(call.span.text, 60)
        finding = catalogue.CALL_AS_ARGUMENT.at(call.span, call=text)
        source, start, end = call.span
        before, behind = Span(source, start, start), Span(source, end, end)
        problems.append(finding.with_fix(Edit(before, "$$ "), Edit(behind, " $$"), safe=False))

    def duration(self, given: Given) -> syntax.Value:
        """A value; a bare number is seconds, and the engine has whole ones."""
        value = without_cast(self.value(given))
        if not isinstance(value, syntax.Number):
            return value
        if len(value.text) <= LONGEST_DURATION and value.text.removeprefix("+").isdigit():
            return syntax.Duration(span=value.span, seconds=int(value.text))
        fraction = "." in value.text and not value.text.startswith("-")
        code = catalogue.FRACTION_OF_SECOND if fraction else catalogue.BAD_DURATION
        self.refuse(code, value.span, text=short(value.text))
        return value

    def _text(self, given: Given) -> syntax.Value:
        """A value of pg_durable's own calls; one in `$$` stays what its cast says, since it is SQL."""
        value = self.value(given)
        plain = without_cast(value)
        return value if isinstance(plain, syntax.Quoted) and plain.dollar else plain

    def word(self, given: Given) -> syntax.Word:
        """A name given as a text: `'order'`."""
        value = without_cast(self.value(given))
        text = value.body if isinstance(value, syntax.Quoted) else ""
        if not (text.isascii() and text.isidentifier()):
            self.refuse(catalogue.NOT_A_NAME, value.span, text=short(value.span.text))
            text = "_"
        return syntax.Word(span=value.span, text=text)

    def step_of(self, given: Given) -> syntax.Expression:
        return self.grouper.step(given)

    def options(self, items: list[Passed]) -> tuple[syntax.Option, ...]:
        """`(name => value, …)`: every one named, none twice."""
        found: dict[str, syntax.Option] = {}
        for item in items:
            if item.name is None:
                self.refuse(catalogue.OPTION_WITHOUT_NAME, item.value.span)
            elif item.name.text in found:
                self.refuse(catalogue.DUPLICATE_ARGUMENT, item.name.span, name=item.name.text)
            else:
                found[item.name.text] = self._option(item.name, item.value)
        return tuple(found.values())

    def _option(self, name: syntax.Word, given: Given) -> syntax.Option:
        value = self.duration(given) if name.text in _DURATIONS else self.value(given)
        return syntax.Option(span=name.span.to(value.span), name=name, value=value)

    def workflow_arguments(self, arguments: Arguments) -> tuple[syntax.Argument, ...]:
        """What a workflow is given: values, by position first, then by name."""
        found: list[syntax.Argument] = []
        named = False
        for item in arguments.items:
            value = self.value(item.value)
            if item.name is None and named:
                self.refuse(catalogue.POSITION_AFTER_NAME, value.span)
            named = named or item.name is not None
            span = item.name.span.to(value.span) if item.name is not None else value.span
            found.append(syntax.Argument(span=span, name=item.name, value=value))
        return tuple(found)

    # Steps ------------------------------------------------------------------------------------------------------

    def step(self, span: Span, arguments: Arguments) -> syntax.Expression:
        called = arguments.called
        prefixed = called[:3].lower() == "df."
        # PostgreSQL folds what it calls, so `DF.SEQ` is written in scripts that are older than their file.
        name = called[3:].lower() if prefixed else called
        signature = SIGNATURES.get(name)
        if signature is not None:
            bound = self.bind(arguments, signature)
            if bound is not None:
                return self._builtin(name, span, bound)
        elif prefixed:
            self._unknown_builder(arguments, name)
        elif name in FORMS:
            self.refuse(catalogue.KEYWORD_CALLED, arguments.place, name=name, form=FORMS[name])
        else:
            word = syntax.Word(span=arguments.place, text=name)
            return syntax.Invoke(span=span, name=word, arguments=self.workflow_arguments(arguments))
        return syntax.Invoke(span=span, name=syntax.Word(span=arguments.place, text=name), arguments=())

    def _unknown_builder(self, arguments: Arguments, name: str) -> None:
        if name == "start":
            self.refuse(catalogue.DF_START, arguments.place)
            return
        if name in LATER:
            self.refuse(catalogue.LATER_BUILDER, arguments.place, name=name)
            return
        meant = guess(name, SIGNATURES, "df.")
        finding = catalogue.UNKNOWN_BUILDER.at(arguments.place, name=name, suggestion=meant.hint)
        edits = () if meant.name is None else (Edit(arguments.place, f"df.{meant.name}"),)
        self.grouper.problems.append(finding.with_fix(*edits))

    def _builtin(self, name: str, span: Span, bound: Bound) -> syntax.Expression:
        match name:
            case "seq":
                return syntax.Sequence(span=span, steps=self._flat(bound["a"].value, bound["b"].value))
            case "as":
                step = self.step_of(bound["fut"].value)
                return syntax.Capture(span=span, step=step, name=self.word(bound["name"].value), columns=None)
            case "join" | "join3":
                return syntax.Parallel(span=span, branches=self._branches(bound))
            case "race":
                return syntax.Race(span=span, branches=self._branches(bound))
            case "if":
                condition = replace(self.grouper.condition(bound["condition"].value), builder=True)
                then = self.step_of(bound["then_branch"].value)
                arm = syntax.Arm(span=condition.span.to(then.span), condition=condition, body=then)
                return syntax.If(span=span, arms=(arm,), otherwise=self.step_of(bound["else_branch"].value))
            case "if_rows":
                return syntax.IfRows(
                    span=span,
                    name=self.word(bound["result_name"].value),
                    then=self.step_of(bound["then_branch"].value),
                    otherwise=self.step_of(bound["else_branch"].value),
                )
            case "loop":
                return self._loop(span, bound)
            case "break":
                value = self._optional(bound, "value")
                return syntax.Break(span=span, value=self._text(value) if value is not None else None)
            case "sql":
                return self._sql(span, bound["query"].value)
            case "sleep":
                return syntax.Sleep(span=span, duration=self.duration(bound["seconds"].value))
            case "wait_for_schedule":
                return syntax.WaitForSchedule(span=span, cron=self._text(bound["cron_expr"].value))
            case "wait_for_signal":
                limit = self._optional(bound, "timeout_seconds") or self._optional(bound, "timeout")
                return syntax.WaitForSignal(
                    span=span,
                    name=self._text(bound["name"].value),
                    timeout=self.duration(limit) if limit is not None else None,
                )
            case _:
                return self._http(name == "http_multipart", span, bound)

    def _loop(self, span: Span, bound: Bound) -> syntax.Loop:
        """With `continue_on_failure`, a round that fails ends without a result, and the loop goes on."""
        test = self._optional(bound, "condition")
        going_on = self._optional(bound, "continue_on_failure")
        body: syntax.Expression | syntax.Block = self.step_of(bound["body"].value)
        value = self.value(going_on) if going_on is not None else None
        if value is not None and not (isinstance(value, syntax.Constant) and value.text in ("true", "false")):
            self.refuse(
                catalogue.BAD_VALUE,
                value.span,
                what="`continue_on_failure`",
                expected="true or false",
                found=describe(value),
                fix="write `true` or `false`",
            )
        elif value is not None and value.span.text.lower() == "true":
            place = body.span
            nothing = syntax.Block(span=place, body=None)
            body = syntax.Try(
                span=place, body=syntax.Block(span=place, body=body), error=None, handler=nothing
            )
        return syntax.Loop(
            span=span,
            body=body,
            condition=replace(self.grouper.condition(test), builder=True) if test is not None else None,
            until=False,
        )

    def _flat(self, *given: Given) -> tuple[syntax.Expression, ...]:
        steps: list[syntax.Expression] = []
        for step in map(self.step_of, given):
            steps.extend(step.steps if isinstance(step, syntax.Sequence) else (step,))
        return tuple(steps)

    def _branches(self, bound: Bound) -> tuple[syntax.Branch, ...]:
        steps = [self.step_of(bound[name].value) for name in sorted(bound)]
        return tuple(syntax.Branch(span=step.span, key=None, body=step) for step in steps)

    def _optional(self, bound: Bound, name: str) -> Given | None:
        """An argument that may be left out; NULL is the same as leaving it out, as in pg_durable."""
        if name not in bound:
            return None
        given = bound[name].value
        plain = without_cast(given) if isinstance(given, syntax.Cast) else given
        return None if isinstance(plain, syntax.Constant) and plain.text == "null" else given

    def _sql(self, span: Span, given: Given) -> syntax.Expression:
        value = without_cast(self.value(given))
        if not isinstance(value, syntax.Quoted):
            self.refuse(catalogue.NOT_A_STEP, value.span, what=describe(value))
            value = syntax.Quoted(span=value.span, body="", body_start=value.span.start, dollar=True)
        return syntax.SqlStep(span=span, sql=value)

    def _http(self, multipart: bool, span: Span, bound: Bound) -> syntax.Http:
        options: list[syntax.Option] = []
        for name, item in bound.items():
            if name == "url":
                continue
            place = item.name.span if item.name is not None else item.value.span
            option = self._option(syntax.Word(span=place, text=_SAME.get(name, name)), item.value)
            options.append(option if name == "json" else replace(option, value=self._text(option.value)))
        url = self._text(bound["url"].value)
        return syntax.Http(span=span, multipart=multipart, url=url, options=tuple(options))

    def retry(self, span: Span, arguments: Arguments, body: syntax.Block) -> syntax.Retry:
        bound = self.bind(arguments, RETRY) or {}
        attempts = self.value(bound["attempts"].value) if "attempts" in bound else None
        options = [
            self._option(item.name, item.value)
            for name, item in bound.items()
            if item.name and name != "attempts"
        ]
        nothing = syntax.Constant(span=arguments.brackets, text="null")
        return syntax.Retry(span=span, attempts=attempts or nothing, options=tuple(options), body=body)

    def timeout(
        self, span: Span, arguments: Arguments, body: syntax.Block, otherwise: syntax.Block | None
    ) -> syntax.Timeout:
        bound = self.bind(arguments, TIMEOUT)
        nothing = syntax.Constant(span=arguments.brackets, text="null")
        duration = self.duration(bound["duration"].value) if bound is not None else nothing
        return syntax.Timeout(span=span, duration=duration, body=body, otherwise=otherwise)
