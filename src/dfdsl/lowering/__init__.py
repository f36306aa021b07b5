"""Lowering: from the graph that says what the author meant to one that the target runs, pass by pass.

`PASSES` is the whole of it, in order. A pass is pure: (body, context) -> body; it reports into the context and goes on.
A pass with `kinds` is skipped where none of them occurs, so a plain file pays for what it uses.
"""

from collections.abc import Callable, Mapping
from importlib import import_module

from dfdsl import graph
from dfdsl.diagnostics import Diagnostic
from dfdsl.dump import ASSEMBLE, Stage
from dfdsl.forms import Atomic, Each, UndoScope
from dfdsl.lowering.boxes import box_parts
from dfdsl.lowering.breaks import lower_breaks
from dfdsl.lowering.columns import carry_columns
from dfdsl.lowering.conditions import desugar_conditions
from dfdsl.lowering.context import Context, key_of
from dfdsl.lowering.failures import lower_failures
from dfdsl.lowering.hazards import hold_hazards
from dfdsl.lowering.identities import make_unique
from dfdsl.lowering.inline import inline
from dfdsl.lowering.limits import hold_limits
from dfdsl.lowering.nulls import give_null
from dfdsl.lowering.rebinding import order_rebinding
from dfdsl.lowering.references import render_label, render_references
from dfdsl.lowering.roots import unroot_loops
from dfdsl.lowering.sequences import balance, flatten
from dfdsl.lowering.sleeps import lower_sleeps
from dfdsl.lowering.suborchestrations import mark_suborchestrations
from dfdsl.lowering.waits import join_waits
from dfdsl.parts import texts_of, variables_in
from dfdsl.record import Record, replace
from dfdsl.targets import Target
from dfdsl.walk import kinds, nodes


class Pass(Record, kw_only=False):
    """name: for `--dump-after`; why: why it stands where it stands; kinds: the nodes that it rewrites, none for all."""

    name: str
    run: Callable[[graph.Node, Context], graph.Node]
    why: str
    kinds: frozenset[type[graph.Node]] = frozenset()


def _of(*kinds: type[graph.Node]) -> frozenset[type[graph.Node]]:
    return frozenset(kinds)


def _later(module: str, name: str) -> Callable[[graph.Node, Context], graph.Node]:
    """A pass whose module is loaded when it first runs: a plain file does not wait for what it does not use."""

    def step(body: graph.Node, context: Context) -> graph.Node:
        made: graph.Node = getattr(import_module(f"dfdsl.lowering.{module}"), name)(body, context)
        return made

    return step


def _for_older(module: str, name: str) -> Callable[[graph.Node, Context], graph.Node]:
    """A pass for engines that do not run loops as they are written."""
    step = _later(module, name)
    return lambda body, context: body if context.target.native_loops else step(body, context)


PASSES: tuple[Pass, ...] = (
    Pass("inline", inline, "first, so that every other pass sees whole workflows", _of(graph.Inline)),
    Pass(
        "keys",
        _later("keys", "give_keys"),
        "behind it no id changes, and its counters are names like the author's",
    ),
    Pass(
        "atomics",
        _later("atomics", "lower_atomics"),
        "while all that reads its names is still a use; its statements are no steps for any other pass",
        _of(Atomic),
    ),
    Pass(
        "columns",
        carry_columns,
        "the statements are still the author's, and each stands below the name it gives",
    ),
    Pass(
        "fusing",
        _later("fusing", "fuse_tests"),
        "undo steps are still read where they stand; what a statement shows is in it already",
        _of(graph.Select, graph.Loop),
    ),
    Pass(
        "forms",
        _later("forms", "lower_forms"),
        "before races are lowered, since it makes some; loops and ifs are as the author wrote them",
        _of(graph.Call, graph.Await, graph.Try, graph.Retry, graph.Timeout, graph.Race, Each, UndoScope),
    ),
    Pass("waits", join_waits, "before races are lowered: a wait with a deadline is no race", _of(graph.Race)),
    Pass(
        "conditions", desugar_conditions, "loops and ifs get the engine's form", _of(graph.Select, graph.Loop)
    ),
    Pass(
        "wholes",
        _for_older("wholes", "answers_as_rows"),
        "before strategies, which put only into children what hands on rows",
        _of(graph.WaitForSignal, graph.Http, graph.Join, graph.Race, graph.Loop),
    ),
    Pass(
        "strategies",
        _for_older("strategies", "choose_strategies"),
        "loops have the engine's form; what it puts into a child is lowered like any other child",
        _of(graph.Loop, graph.Join, graph.Race, graph.WaitForSchedule),
    ),
    Pass(
        "generations",
        _later("generations", "count_rounds"),
        "loops are in the engine's form; its counters are names like the author's",
        _of(graph.SubOrchestration),
    ),
    Pass(
        "breaks", lower_breaks, "needs loops in the engine's form; makes steps and if_rows", _of(graph.Break)
    ),
    Pass("sleeps", lower_sleeps, "makes ifs and steps", _of(graph.Sleep)),
    Pass(
        "requests",
        _later("requests", "prepare_requests"),
        "makes steps with uses and joined texts",
        _of(graph.Http),
    ),
    Pass(
        "rebinding",
        order_rebinding,
        "while a join is still one node; loops are in the engine's form",
        _of(graph.Join),
    ),
    Pass(
        "boxes",
        box_parts,
        "all that gives a result again is there; before branches are put together",
    ),
    Pass(
        "branches",
        _later("branches", "narrow_branches"),
        "after races have become waits; makes joins and races of two",
        _of(graph.Join, graph.Race),
    ),
    Pass(
        "failures",
        lower_failures,
        "every step that holds a body or fails exists by now",
        _of(graph.Fail, graph.SqlBody),
    ),
    Pass(
        "schedules",
        _later("schedules", "translate_schedules"),
        "anywhere: nothing else looks at them",
        _of(graph.WaitForSchedule),
    ),
    Pass(
        "children",
        _later("children", "take_out_children"),
        "while a name is still a use; behind it the graph of each child is lowered for itself",
        _of(graph.SubOrchestration, graph.Value),
    ),
    Pass(
        "rounds",
        _for_older("rounds", "hand_on"),
        "each instance is a graph of its own, and its names are still uses",
        _of(graph.Loop),
    ),
    Pass(
        "nulls",
        give_null,
        "after the last pass that makes uses, whose columns it reads",
        _of(graph.Null, graph.Sleep, graph.WaitForSchedule),
    ),
    Pass("flatten", flatten, "after the last pass that puts sequences into sequences", _of(graph.Sequence)),
    Pass(
        "roots", unroot_loops, "the root is only known once nothing is put in front any more", _of(graph.Loop)
    ),
    Pass(
        "suborchestrations",
        mark_suborchestrations,
        "while names are still uses, which it reads",
        _of(graph.Loop, graph.Join, graph.Race),
    ),
    Pass("identities", make_unique, "no pass behind it makes nodes that are seen"),
    Pass("references", render_references, "uses become text, so nothing behind it can look up names"),
    Pass(
        "balance", balance, "last change of shape, so that nothing unbalances it again", _of(graph.Sequence)
    ),
    Pass(
        "hazards",
        hold_hazards,
        "looks at what is emitted",
        _of(graph.Loop, graph.Join, graph.Race, graph.WaitForSchedule, graph.Http),
    ),
    Pass("limits", hold_limits, "measures what is emitted"),
)


_FOR_EACH = next(at for at, step in enumerate(PASSES) if step.name == "children") + 1
"""The first of the passes that are done to the graph of each child by itself."""

Dump = Callable[[Stage], None]
"""Takes the graph before the first pass, and behind each one."""


def lower(
    workflow: graph.Workflow,
    library: Mapping[str, graph.Workflow],
    target: Target,
    diagnostics: list[Diagnostic],
    inlined: dict[str, graph.Node],
    dump: Dump | None = None,
) -> graph.Workflow:
    """The workflow with a body of core nodes that the target runs, and the graphs of its child instances.

    inlined: empty at a file's first workflow, and handed on. dump: called with each graph behind each pass, also where the
    pass had nothing to do; a child's graph begins behind the pass that makes it. Reports into `diagnostics`; stops after
    inlining when that failed, since its result then stands for nothing.
    """
    context = Context(
        target=target,
        workflow=workflow,
        library=library,
        diagnostics=diagnostics,
        inlined=inlined,
        functions={},
        children={},
    )
    reported = len(diagnostics)
    whole = body = _run(PASSES[:1], _shown(workflow.body, "", dump), context, "", dump)
    if len(diagnostics) == reported:
        body = _run(PASSES[1:_FOR_EACH], whole, context, "", dump)
        _lower_callees(whole, context, dump)
        if dump is not None:
            for key, child in context.children.items():
                if not key.endswith(":"):  # a callee's has been shown
                    dump(Stage(after=PASSES[_FOR_EACH - 1].name, key=key, body=child.body))
        body = _run(PASSES[_FOR_EACH:], body, context, "", dump)
        for key, child in context.children.items():
            inside = _inside(context, key)
            context.children[key] = replace(
                child, body=_run(PASSES[_FOR_EACH:], child.body, inside, key, dump)
            )
    made = replace(
        workflow,
        body=body,
        variables=_variables(whole, workflow.variables),
        functions=tuple(context.functions.values()),
        children=tuple(context.children.values()),
        one_variable=_has_branches(body, context),
    )
    return render_label(made)


def _has_branches(body: graph.Node, context: Context) -> bool:
    """Whether the workflow or a child of it has a join or race, where that matters."""
    if context.target.safe_names is None:
        return False
    bodies = (body, *(child.body for child in context.children.values()))
    return any(kinds(one) & {graph.Join, graph.Race} for one in bodies)


def _shown(body: graph.Node, key: str, dump: Dump | None) -> graph.Node:
    """The graph before its first pass."""
    if dump is not None:
        dump(Stage(after=ASSEMBLE, key=key, body=body))
    return body


def _lower_callees(whole: graph.Node, context: Context, dump: Dump | None) -> None:
    """The graphs of the workflows that are called, by the workflow or by one of them, as far as they need no starter.

    One that calls itself needs nothing else: a step that starts a child names the function that makes its graph, which may be
    that of its own.
    """
    pending = [whole]
    while pending:
        for node in nodes(pending.pop()):
            if not isinstance(node, graph.Call) or node.workflow not in context.library:
                continue
            key = key_of(context.library[node.workflow], node.database)
            if key in context.children:
                continue
            from dfdsl.lowering.arguments import arguments_of

            inside = _inside(context, key)
            if inside.sent is not None:
                inside = replace(inside, sent=node.span)
            callee = inside.workflow
            body = _run(PASSES[:1], _shown(callee.body, key, dump), inside, key, dump)
            pending.append(body)
            made = graph.Child(key=key, workflow=callee.name, span=callee.span, body=body)
            context.children[key] = made
            body = _run(PASSES[1:_FOR_EACH], body, inside, key, dump)
            context.children[key] = replace(made, body=body, arguments=arguments_of(callee, body))


def _inside(context: Context, key: str) -> Context:
    """The context in which the graph of this child is lowered."""
    part, _, id = key.partition(":")
    name, _, database = part.partition(".")
    workflow = context.workflow if part == context.part else context.library[name]
    if database:
        workflow = replace(workflow, database=bytes.fromhex(database).decode())
    sent = workflow.span if database else None
    return replace(context, workflow=workflow, inside=True, callee=not id, sent=sent)


def _run(
    steps: tuple[Pass, ...], body: graph.Node, context: Context, key: str, dump: Dump | None
) -> graph.Node:
    """The graph behind these passes. key: that of the child whose graph it is, '' for the workflow's own."""
    found = kinds(body)
    for step in steps:
        before = body
        ran = not step.kinds or bool(step.kinds & found)
        if ran:
            body = step.run(body, context)
        if dump is not None:
            dump(Stage(after=step.name, key=key, body=body, ran=ran))
        if body is not before:
            found = kinds(body)
    return body


def _variables(body: graph.Node, declared: tuple[str, ...]) -> tuple[str, ...]:
    """The engine variables that a workflow's texts read: its start fails when one is not set."""
    if not declared:
        return ()
    read = {name for node in nodes(body) for text in texts_of(node) for name in variables_in(text)}
    return tuple(name for name in declared if name in read)
