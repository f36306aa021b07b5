"""`each` as a child for each row, with what stands around it; `eaches` makes the steps of the children."""

from dfdsl.forms import Each
from dfdsl.graph import Node, Part, Rows, Strategy, SubOrchestration, Use
from dfdsl.lowering.context import Context, derived, rows, select, sequence
from dfdsl.lowering.facts.results import shape_of
from dfdsl.lowering.instances import PATIENCE, outcome, raised
from dfdsl.protocol import hidden, outcome_of
from dfdsl.record import replace


def each_form(node: Each, context: Context) -> Node:
    valued = node.valued or node.name is not None
    name = outcome_of(node.id)
    query = node.query
    steps: list[Node] = []
    parts = (*query.parts, "\n") if query.line_comment else query.parts
    if not node.nested:
        # It changes something, so it stands alone, and its rows are read from its result.
        kept = hidden("query", node.id)
        steps.append(replace(query, name=kept))
        given = rows(kept) if node.given is None else replace(node.given, name=kept)
        parts = ("SELECT * FROM ", Use(of=given, rows=True, alias=kept))
    body = node.body
    apart = node.goes_on and not context.target.native_loops
    child = SubOrchestration(
        span=node.span,
        name=name,
        id=node.id,
        tag="each",
        body=_never_failing(node, body) if apart else body,
        strategy=Strategy.CHILD,
        period=PATIENCE,
        valued=valued,
        rows=Rows(
            parts=parts, row=node.row, limit=node.limit, goes_on=node.goes_on, apart=apart, key=node.key
        ),
        given=(node.row,),
        private=True,
    )
    steps.append(child)
    if not node.goes_on:
        steps.append(raised(child, name))
    if valued:
        result = ("SELECT (", Use(of=rows(name), column="result"), ")::jsonb AS result")
        steps.append(replace(select(node.span, node.id, "result", *result), name=node.name))
    return sequence(node, "form", *steps)


def _never_failing(node: Each, body: Node) -> Node:
    """The body of a row as a child of its own, and what came of it as a value: then the row's child starts its successor.

    An engine without loops cannot look again and again whether a row has failed.
    """
    id = derived(node.id, "row")
    name = outcome_of(id)
    child = SubOrchestration(
        span=node.span,
        name=name,
        id=id,
        tag="row",
        body=body,
        strategy=Strategy.CHILD,
        period=PATIENCE,
        valued=shape_of(body) is not None,
    )
    of = outcome(name)
    done: tuple[Part, ...] = ("'null'::jsonb",)
    if child.valued:
        done = ("coalesce((", Use(of=of, column="result", nullable=True), ")::jsonb, 'null')")
    value = select(
        node.span,
        id,
        "value",
        "SELECT CASE ",
        Use(of=of, column="status"),
        " WHEN 'completed' THEN ",
        *done,
        " ELSE jsonb_build_object('error', (",
        Use(of=of, column="message", nullable=True),
        ")::text) END AS v",
    )
    return sequence(replace(node, id=id), "form", child, value)
