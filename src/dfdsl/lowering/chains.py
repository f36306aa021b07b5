"""`each`: a child instance for each row, at most so many at once, and every child starts the one that comes after it.

One step of the parent evaluates the rows, fills the body's text with what is the same for all rows, and starts the first
children. The last step of a child takes text and row from that step's result, fills in the row's values, and starts the
child of the row `limit` places further on; where there is none, it wakes the parent. The parent looks for what nobody else
can do: it starts the successor of a child that has failed, notices the end, and puts the results together.

A child's text is started with its row's values as constants. A row's child is only started by its predecessor's last step
or, once that one's instance has ended, by the parent; so no two of them can do it at the same time.
"""

from dfdsl.graph import If, Loop, Node, Part, Rows, Slot, Sql, SubOrchestration, Turn, Use, WaitForSignal
from dfdsl.lowering import instances
from dfdsl.lowering.boundary import Body, Split, captured, needle, place, split
from dfdsl.lowering.context import Context, derived, rows, select
from dfdsl.lowering.names_of import Names
from dfdsl.record import replace
from dfdsl.sql.text import inert_literal

MOST_ROWS = 5000
"""Rows of one `each`: the engine keeps 10,000 instances that have ended, and those of the rows must still be there."""

_ME = "{sys_instance_id}"
_OPEN = "('pending', 'running')"
_ENDED = "('completed', 'failed', 'cancelled')"
_ROW = "r.j"
"""The row, wherever a child is started: its values as JSON, in the order of the columns. `r.o` is its number, from 1."""


def each(node: SubOrchestration, names: Names, context: Context) -> Node:
    """The steps in place of the node; how it ended is bound under the node's name."""
    assert node.rows is not None
    made = _Each(node, node.rows, names, context)
    return If(
        span=node.span,
        id=derived(node.id, "rows"),
        condition=made.start(),
        then=made.wait(),
        otherwise=made.nothing(),
    )


class _RowReads:
    """References to the row in a body: their places stay open until the row is known."""

    late = True

    def __init__(self, row: str) -> None:
        self._row = row

    def value(self, use: Use) -> tuple[Part, ...] | None:
        if use.of.name != self._row:
            return None
        column = f" -> {inert_literal(use.column)}" if use.column is not None else ""
        said = f"the row''s {use.column}" if use.column is not None else "the row''s first column"
        null = "NULL" if use.nullable else f"('{said} is NULL'::text::int4::text)"
        value = f"{_ROW}{column}" if column else f"(SELECT f.value FROM json_each({_ROW}) f LIMIT 1)"
        return instances.literal_of_json((value,), use.type_name is not None, null)

    def rows(self, name: str) -> tuple[Part, ...] | None:
        return captured((f"json_build_array({_ROW})::text",)) if name == self._row else None


class _Each:
    def __init__(self, node: SubOrchestration, of: Rows, names: Names, context: Context) -> None:
        self._node = node
        self._of = of
        self._kid = instances.kid(node.id).name
        self._split: Split = split(
            replace(node, awaited=False), names, context, False, _RowReads(of.row), self._successor
        )

    # Starting ---------------------------------------------------------------------------------------------------------

    def start(self) -> Sql:
        """The step that starts the first children. Its first column says whether there are rows at all."""
        node, of = self._node, self._of
        base = instances.label("each", node.id, node.generation, None)
        many = inert_literal(f"`each` runs at most {MOST_ROWS} rows, and there are more")
        parts: tuple[Part, ...] = (
            f"SELECT a.n > 0 AS c, a.n, a.rows, t.g AS tpl, b.base,"
            f" CASE WHEN a.n > {MOST_ROWS} THEN {many}::text::int4 END AS too_many, (SELECT count(s.id) FROM (SELECT ",
            *_started(self._filled("t.g", self._split.open), "l.label"),
            " AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o)"
            f" CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE r.o <= {of.limit}) s) AS started"
            " FROM (SELECT ",
            "concat(",
            *base,
            ", '::') AS base OFFSET 0) b CROSS JOIN (SELECT count(*) AS n, coalesce(json_agg(q.j), '[]'::json)::text AS rows"
            " FROM (SELECT row_to_json(w.*) AS j FROM (",
            *of.parts,
            f") w LIMIT {MOST_ROWS + 1}) q) a CROSS JOIN (SELECT ",
            self._split.template,
            " AS g OFFSET 0) t",
        )
        return Sql(
            span=node.span, name=self._kid, id=derived(node.id, "start"), parts=parts, verb="SELECT"
        )

    def _filled(self, text: str, fills: tuple[tuple[str, tuple[Part, ...]], ...]) -> tuple[Part, ...]:
        """SQL of a child's text with the values of its row."""
        made: tuple[Part, ...] = (text,)
        for at, fill in fills:
            made = ("replace(", *made, f", {needle(at)}, ", *fill, ")")
        return made

    def _successor(self, body: Body) -> Node:
        """The last step of a child."""
        node, of = self._node, self._of
        parent = body.parent()
        index = body.late("index", ("r.o::text",))
        found = (
            f"(SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT"
            " n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows,"
            f" n.result -> 'rows' -> 0 ->> 'base' AS base, {index} + {of.limit} AS o FROM df.nodes n"
            f" WHERE n.instance_id = '{parent}' AND n.result_name = '{self._kid}' AND n.status = 'completed' LIMIT 1) s) r"
        )
        stop = "" if of.goes_on else " OR EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status = 'failed')"
        # Not the last one of all: its parent need not look yet.
        others = (
            "EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base)"
            f" AND i.status IN {_OPEN} AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id"
            f" AND n.result_name = '{instances.RESULT}' AND n.status = 'completed'))"
        )
        return select(
            node.span,
            node.id,
            "next",
            f"SELECT CASE WHEN r.j IS NULL{stop} THEN CASE WHEN {others} THEN NULL ELSE"
            f" df.signal('{parent}', 'sub::{node.id}') END ELSE ",
            *_started(self._filled("r.tpl", tuple(body.open.items())), "r.label"),
            f" END AS next FROM {found}",
        )

    # Waiting ----------------------------------------------------------------------------------------------------------

    def wait(self) -> Node:
        node = self._node
        wait = WaitForSignal(
            span=node.span, id=derived(node.id, "wait"), signal=f"sub::{node.id}", timeout=node.period
        )
        going = select(
            node.span,
            node.id,
            "going",
            *self._seen(),
            f" SELECT m.status = 'running' AND NOT EXISTS (SELECT FROM d) AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM m",
        )
        ended = select(node.span, node.id, "ended", *self._seen(), *self._done(), name=node.name)
        day = Loop(span=node.span, id=derived(node.id, "day"), body=wait, condition=going, turn=Turn.AFTER)
        return Loop(
            span=node.span, id=derived(node.id, "await"), body=day, condition=ended, turn=Turn.AFTER
        )

    def nothing(self) -> Node:
        """Without rows nothing runs, and the result is empty."""
        columns = "SELECT false AS c, 'completed' AS status, NULL::text AS message, NULL::text AS hex, '[]' AS result"
        return select(self._node.span, self._node.id, "no rows", columns, name=self._node.name)

    def _seen(self) -> tuple[Part, ...]:
        """What a look at the children finds. k: the children by row; e: and whether their bodies have ended; m: all in all;

        d: rows that only the parent can start.
        """
        limit = self._of.limit
        kid = rows(self._kid)
        failed = "" if self._of.goes_on else "WHEN m.failed THEN 'failed' "
        return (
            "WITH b AS (SELECT (",
            Use(of=kid, column="base"),
            ")::text AS base, (",
            Use(of=kid, column="n"),
            ")::int AS n), k AS MATERIALIZED (SELECT DISTINCT ON (x.o) x.o, x.id, x.s FROM (SELECT i.id::text AS id, i.status AS s,"
            " i.created_at, substr(i.label, length(b.base) + 1)::int AS o FROM b JOIN df.instances i ON starts_with(i.label, b.base)) x"
            " ORDER BY x.o, x.created_at, x.id), e AS MATERIALIZED (SELECT k.o, k.id, k.s, CASE WHEN k.s = 'completed' OR EXISTS"
            " (SELECT FROM df.nodes n WHERE n.instance_id = k.id"
            f" AND n.result_name = '{instances.RESULT}' AND n.status = 'completed') THEN 'completed'"
            " WHEN k.s IN ('failed', 'cancelled') THEN k.s ELSE 'running' END AS st FROM k),"
            # A child of the first ones that is not there any more has been removed, so it has ended.
            " m AS MATERIALIZED (SELECT m.*, CASE "
            f"{failed}WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n,"
            " (SELECT count(*) FROM e WHERE e.st <> 'running') + (SELECT count(*) FROM"
            f" generate_series(1, least(b.n, {limit})) g(o) WHERE NOT EXISTS (SELECT FROM e WHERE e.o = g.o)) AS ended,"
            " EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m),"
            f" d AS MATERIALIZED (SELECT e.o + {limit} AS o FROM e, m WHERE m.status = 'running' AND e.s IN {_ENDED}"
            f" AND e.o + {limit} <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + {limit}))",
        )

    def _done(self) -> tuple[Part, ...]:
        """What is done about it, and how it ended."""
        node = self._node
        message = (
            "(SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(SQL execution failed: error returned from database: )+', '')"
            " FROM df.nodes n WHERE n.instance_id = e.id AND n.status = 'failed'"
            " ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1)"
        )
        said = (
            "CASE e.st WHEN 'failed' THEN coalesce("
            f"{message}, concat('row ', e.o, ' of `each` failed')) WHEN 'cancelled' THEN concat('row ', e.o, ' of `each` was cancelled') END"
        )
        value = "'null'::jsonb"
        if self._split.value is not None:
            value = (
                "(SELECT n.result FROM df.nodes n WHERE n.instance_id = e.id"
                f" AND n.result_name = '{instances.RESULT}' AND n.status = 'completed' LIMIT 1)"
            )
        result = (
            f"(SELECT jsonb_agg(CASE WHEN e.st = 'completed' THEN coalesce({value}, 'null') ELSE jsonb_build_object('error',"
            f" coalesce({said}, 'its instance was removed')) END ORDER BY g.o)::text"
            " FROM generate_series(1, m.n) g(o) LEFT JOIN e ON e.o = g.o)"
        )
        start = (
            "(SELECT count(s.id) FROM (SELECT ",
            *_started(self._filled("p.tpl", self._split.open), "l.label"),
            " AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows"
            f" FROM df.nodes n WHERE n.instance_id = '{_ME}' AND n.result_name = '{self._kid}' AND n.status = 'completed' LIMIT 1) p,"
            " LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s)",
        )
        swept = instances.swept(f"SELECT e.id FROM e WHERE e.s IN {_OPEN}")
        return (
            " SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex,"
            f" {'q.result' if node.valued else 'NULL::text AS result'}, q.started, q.swept FROM (SELECT m.status,"
            f" (SELECT {said} FROM e WHERE m.status = 'failed' AND e.st IN ('failed', 'cancelled') ORDER BY e.o LIMIT 1) AS message,"
            f" CASE WHEN m.status = 'completed' THEN {result if node.valued else 'NULL'} END AS result,"
            " CASE WHEN m.status = 'running' THEN ",
            *start,
            f" END AS started, CASE WHEN m.status = 'failed' THEN {swept} END AS swept FROM m) q",
        )


def _started(graph: tuple[Part, ...], label: str) -> tuple[Part, ...]:
    """SQL that starts an instance once under a label; its id."""
    return (
        f"coalesce((SELECT i.id FROM df.instances i WHERE i.label = {label} ORDER BY i.created_at, i.id LIMIT 1), df.start(",
        *graph,
        f", {label}))",
    )


def row_slot(row: str) -> Slot:
    """The slot of a row's hidden name."""
    return rows(row)
