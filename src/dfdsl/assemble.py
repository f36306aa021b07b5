"""Trees of a program -> the graphs of what it compiles to: every workflow, the bare expression, the starts.

Input: trees without syntax errors. Output: a `graph.Script` whose graphs are not lowered yet; reports what is wrong.
"""

import re

from dfdsl import graph, syntax
from dfdsl.build import build_body
from dfdsl.diagnostics import Diagnostic
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Parameter, ParameterDeclaration, Part
from dfdsl.loader import Program
from dfdsl.names import Names
from dfdsl.options import check_label, options
from dfdsl.resolve import START, Declared, Workflows, fits, match_arguments, variables_of
from dfdsl.source import Source, Span
from dfdsl.spelling import guess
from dfdsl.sql.text import literal
from dfdsl.survey import invoked_names
from dfdsl.targets import NAMES
from dfdsl.values import Values, describe, literal_value

_WORKFLOW_OPTIONS = ("label", "database", "schema")
_START_OPTIONS = ("label", "singleton")


def check_target(target: str, source: Source, diagnostics: list[Diagnostic]) -> bool:
    """Whether the compiler emits for a target; reports why not."""
    if target not in NAMES:
        span = Span(source, 0, 0)
        diagnostics.append(codes.UNKNOWN_TARGET.at(span, target=target, targets=", ".join(NAMES)))
    return target in NAMES


def assemble(program: Program, start: str | None, diagnostics: list[Diagnostic]) -> graph.Script:
    """The graphs of a program. start: `name(args)`, started instead of what the file starts."""
    main = program.main
    workflows = Workflows(program.files, diagnostics)
    every_variable = tuple(sorted({w.text for file in program.files for v in file.vars for w in v.names}))
    library: dict[str, graph.Workflow] = {}
    for declared in _callees_first(workflows):
        made = _workflow(declared, workflows, every_variable, diagnostics)
        library[made.name.lower()] = made
    own = [library[d.workflow.name.text.lower()] for d in workflows if not d.imported]
    if main.body is not None:
        own.append(_anonymous(main, workflows, every_variable, diagnostics))
    wanted = main.starts
    if start is not None:
        wanted = _given_start(start, diagnostics)
        own = [workflow for workflow in own if not workflow.anonymous]
    starts = [begun for item in wanted if (begun := _start(item, workflows, diagnostics)) is not None]
    for begun in starts:
        if begun.workflow.lower() not in {w.name.lower() for w in own}:
            own.append(library[begun.workflow.lower()])
    return graph.Script(
        source=main.span.source,
        workflows=tuple(own),
        starts=tuple(starts),
        library=library,
        declared=every_variable,
    )


def _callees_first(workflows: Workflows) -> list[Declared]:
    """The workflows, each behind those that it inlines, so that what a call gives is known; a cycle is cut anywhere."""
    order: list[Declared] = []
    entered: set[str] = set()
    for first in workflows:
        pending: list[tuple[Declared, bool]] = [(first, False)]
        while pending:
            declared, done = pending.pop()
            if done:
                order.append(declared)
                continue
            if declared.workflow.name.text.lower() in entered:
                continue
            entered.add(declared.workflow.name.text.lower())
            pending.append((declared, True))
            for name in reversed(invoked_names(declared.workflow.body)):
                callee = workflows.get(name)
                if callee is not None:
                    pending.append((callee, False))
    return order


def _given_start(text: str, diagnostics: list[Diagnostic]) -> tuple[syntax.FileStart, ...]:
    """A start that was given beside the file, as on a command line."""
    from dfdsl.parser import parse

    text = text.strip()
    if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", text):
        text += "()"
    file, found = parse(Source(START, f"start {text}"))
    diagnostics.extend(found)
    return file.starts if file is not None else ()


# Workflows --------------------------------------------------------------------------------------------------------------


def _workflow(
    declared: Declared, workflows: Workflows, variables: tuple[str, ...], diagnostics: list[Diagnostic]
) -> graph.Workflow:
    workflow = declared.workflow
    name = workflow.name.text
    found = options(workflow.options, _WORKFLOW_OPTIONS, "a workflow", diagnostics)
    # A default that reads a name is reported as what it is, not as a name that is not bound.
    outside = Values(Names([]), declared.variables, diagnostics)
    schema = (outside.identifier(found["schema"], "`schema`") or None) if "schema" in found else None
    outside.schema = schema
    parameters = tuple(
        ParameterDeclaration(
            parameter=Parameter(name=p.name.text, type=p.type),
            default=_default(p, outside, diagnostics),
            written=p.default.span.text if p.default is not None else None,
        )
        for p in workflow.parameters
    )
    built = build_body(
        declared, name, workflow.body.body, workflow.span, workflows, declared.variables, diagnostics, schema
    )
    workflows.results[name.lower()] = (built.shape, built.columns, built.inferred)
    return graph.Workflow(
        name=name,
        span=workflow.span,
        parameters=parameters,
        label=_label(found.get("label"), workflow, declared.variables, diagnostics),
        database=outside.identifier(found["database"], "`database`") if "database" in found else None,
        doc=workflow.doc,
        body=built.node,
        variables=variables,
    )


def _default(parameter: syntax.Parameter, values: Values, diagnostics: list[Diagnostic]) -> str | None:
    value = parameter.default
    if value is None:
        return None
    if not fits(value, parameter.type.lower()):
        diagnostics.append(
            codes.BAD_VALUE.at(
                value.span,
                what=f"the default of `{parameter.name.text}`",
                expected=f"a value of the type {parameter.type}",
                found=f"`{value.span.text}`",
                fix="PostgreSQL makes none of it, so the function could not be created",
            )
        )
    text = literal_value(value, values)
    if text is None:
        fix = "a default is evaluated when the workflow is called, where no name is bound yet; write a constant or an SQL expression, and `\\$` for a dollar sign"
        diagnostics.append(
            codes.BAD_VALUE.at(
                value.span, what="a default", expected="a constant", found="a text with a reference", fix=fix
            )
        )
        return "NULL"
    return text


def _label(
    value: syntax.Value | None,
    workflow: syntax.Workflow,
    variables: frozenset[str],
    diagnostics: list[Diagnostic],
) -> tuple[Part, ...] | None:
    """The label's pieces; only parameters and engine variables are known when an instance starts."""
    if value is None:
        return None
    names = Names(diagnostics)
    for parameter in workflow.parameters:
        names.scope.bind(
            parameter.name.text, Parameter(name=parameter.name.text, type=parameter.type), parameter.span
        )
    check_label(value, diagnostics)
    parts = Values(names, variables, diagnostics).text(value, "`label`")
    names.finish()
    for part in parts:
        unknown = isinstance(part, graph.EngineVariable) and part.name.startswith("sys_")
        if isinstance(part, graph.Computed) or unknown:
            fix = "write a text; it may hold parameters: 'order-$order_id'"
            found = "the engine's own variable" if unknown else describe(value)
            diagnostics.append(
                codes.BAD_VALUE.at(value.span, what="`label`", expected="a text", found=found, fix=fix)
            )
            return None
    return parts


def _anonymous(
    main: syntax.File, workflows: Workflows, variables: tuple[str, ...], diagnostics: list[Diagnostic]
) -> graph.Workflow:
    """A file's bare expression, named after the file."""
    source = main.span.source
    file = source.name.rpartition("/")[2]
    name = "stdin" if file.startswith("<") else file.rpartition(".")[0] or file
    assert main.body is not None
    declared = variables_of(main, [])
    return graph.Workflow(
        name=name,
        span=main.body.span,
        parameters=(),
        label=(name,),
        database=None,
        doc=main.doc,
        body=build_body(None, name, main.body, main.body.span, workflows, declared, diagnostics).node,
        anonymous=True,
        variables=variables,
    )


# Starts -----------------------------------------------------------------------------------------------------------------


def _start(item: syntax.FileStart, workflows: Workflows, diagnostics: list[Diagnostic]) -> graph.Start | None:
    declared = workflows.get(item.name.text)
    if declared is None:
        meant = guess(item.name.text, [d.workflow.name.text for d in workflows])
        finding = codes.START_UNKNOWN.at(item.name.span, name=item.name.text, hint=meant.hint)
        diagnostics.append(finding.with_fix(*meant.edits(item.name.span)))
        return None
    matched = match_arguments(declared.workflow, item.arguments, item.span, diagnostics)
    found = options(item.options, _START_OPTIONS, "`start`", diagnostics)
    names = Names(diagnostics)
    values = Values(names, frozenset(), diagnostics)
    label = _raw_text(found["label"], "`label`", diagnostics) if "label" in found else None
    if label is not None:
        check_label(found["label"], diagnostics)
    singleton = values.flag(found["singleton"], "`singleton`") if "singleton" in found else False
    labelled = label is not None or any(o.name.text.lower() == "label" for o in declared.workflow.options)
    if singleton and not labelled:
        diagnostics.append(codes.SINGLETON_WITHOUT_LABEL.at(found["singleton"].span))
    arguments = tuple(
        (name, _constant(value, values, diagnostics))
        for name, value in (matched or {}).items()
        if value is not None
    )
    names.finish()
    return graph.Start(
        workflow=declared.workflow.name.text,
        span=item.span,
        arguments=arguments,
        label=label,
        singleton=singleton,
    )


def _raw_text(value: syntax.Value, what: str, diagnostics: list[Diagnostic]) -> str | None:
    if isinstance(value, syntax.Quoted) and not value.dollar:
        return value.body
    fix = "write it between quotes: '…'"
    diagnostics.append(
        codes.BAD_VALUE.at(value.span, what=what, expected="a text", found=describe(value), fix=fix)
    )
    return None


def _constant(value: syntax.Value, values: Values, diagnostics: list[Diagnostic]) -> str:
    """An argument of a file's `start`: a text is itself, nothing is interpolated there; no name is bound."""
    match value:
        case syntax.Quoted(dollar=False):
            return literal(value.body)
        case syntax.Cast():
            return f"({_constant(value.value, values, diagnostics)})::{value.type}"
        case syntax.Ref():
            fix = (
                "nothing is bound where a file starts a workflow: write a constant, or `$$ SQL expression $$`"
            )
            diagnostics.append(
                codes.BAD_VALUE.at(
                    value.span,
                    what="an argument of `start`",
                    expected="a constant",
                    found="a reference",
                    fix=fix,
                )
            )
            return "NULL"
        case _:
            return "".join(part for part in values.value(value) if isinstance(part, str))
