"""`each` and chains of undo steps: a child instance for each row, at most so many at once, and every child starts the one that comes after it.

One step of the parent evaluates the rows, fills the body's text with what is the same for all rows, and starts the first
children. The last step of a child takes text and row from that step's result, fills in the row's values, and starts the
child of the row `limit` places further on; where there is none, it wakes the parent. The parent looks for what nobody else
can do: it starts the successor of a child that has failed, notices the end, and puts the results together.

A child's text is started with its row's values as constants. A row's child is only started by its predecessor's last step
or, once that one's instance has ended, by the parent; so no two of them can do it at the same time.
"""

from dfdsl.graph import If, Loop, Node, Part, Sql, Turn, Use, WaitForSignal
from dfdsl.lowering import instances
from dfdsl.lowering.boundary import Body
from dfdsl.lowering.context import derived, rows, select
from dfdsl.lowering.ladder import climbed
from dfdsl.lowering.places import needle, place
from dfdsl.source import Span
from dfdsl.sql.text import inert_literal

MOST_ROWS = 5000
"""Rows of one `each`: the engine keeps 10,000 instances that have ended, and those of the rows must still be there."""

_ME = "{sys_instance_id}"
_OPEN = "('pending', 'running')"
_ENDED = "('completed', 'failed', 'cancelled')"


def successor_id(chain: str, child: str) -> str:
    """The id of the last step of a child, which starts the one after it. chain: its id; child: the key of the child's graph."""
    return derived(f"{chain}/{child}", "next")


class Chain:
    """Children one after the other, `limit` at once. kid: the name of the step that starts the first ones.

    goes_on: one that fails does not stop the others; loops: the engine runs loops in the middle of a graph; raced: the chain
    stands in a branch of a race; too_many: what is said where there are more than MOST_ROWS.
    """

    tag = ""
    valued = False
    loops = True
    raced = False
    too_many = ""

    def __init__(
        self, span: Span, id: str, generation: tuple[Part, ...], name: str | None, limit: int, goes_on: bool
    ) -> None:
        self.span, self.id, self.name = span, id, name
        self.limit, self.goes_on = limit, goes_on
        self._base = instances.label(self.tag, id, generation, None)
        self.kid = instances.kid(id).name
        self.index = place("chain", f"{id}:index")

    def steps(self) -> Node:
        return If(
            span=self.span,
            id=derived(self.id, "rows"),
            condition=self.start(),
            then=self.wait(),
            otherwise=self.nothing(),
            usual=True,
        )

    # What the kinds of chains differ in -------------------------------------------------------------------------------

    def members(self) -> tuple[Part, ...]:
        """A table `a`: how many there are (`n`), and all of them as the text of a JSON array (`rows`)."""
        raise NotImplementedError

    def template(self) -> tuple[Part, ...]:
        """SQL of the text that all children have in common, or of NULL."""
        raise NotImplementedError

    def graph(self, template: str, fills: "Fills") -> tuple[Part, ...]:
        """SQL of the text of the child of `r`."""
        raise NotImplementedError

    def fills(self) -> "Fills":
        """The places that are open until a child is started."""
        raise NotImplementedError

    def result(self) -> str:
        """SQL of the text of what came of all."""
        raise NotImplementedError

    def message(self) -> str:
        """SQL of the text of what went wrong."""
        raise NotImplementedError

    # Starting ---------------------------------------------------------------------------------------------------------

    def start(self) -> Sql:
        """The step that starts the first children. Its first column says whether there are any at all."""
        parts: tuple[Part, ...] = (
            *self.head(),
            f"SELECT a.n BETWEEN 1 AND {MOST_ROWS} AS c, a.n, a.rows, t.g AS tpl, b.base, (SELECT count(s.id) FROM (SELECT ",
            *instances.started(self.graph("t.g", self.fills()), "l.label", self._lost()),
            " AS id FROM json_array_elements(a.rows::json) WITH ORDINALITY AS r(j, o)"
            f" CROSS JOIN LATERAL (SELECT concat(b.base, r.o) AS label OFFSET 0) l WHERE a.n <= {MOST_ROWS} AND r.o <= {self.limit}) s) AS started"
            " FROM (SELECT concat(",
            *self._base,
            ", '::') AS base OFFSET 0) b CROSS JOIN ",
            *self.members(),
            " CROSS JOIN (SELECT ",
            *self.template(),
            " AS g OFFSET 0) t",
        )
        return Sql(span=self.span, name=self.kid, id=derived(self.id, "start"), parts=parts, verb="SELECT")

    def _lost(self) -> str:
        return instances.lost(self.kid if self.raced else None)

    def head(self) -> tuple[Part, ...]:
        return ()

    def successor(self, body: Body) -> Node:
        """The last step of a child."""
        parent = body.parent()
        body.open[self.index] = ("r.o::text",)
        found = (
            f"(SELECT s.tpl, s.base, s.rows::json -> s.o - 1 AS j, s.o, concat(s.base, s.o) AS label FROM (SELECT"
            " n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, n.result -> 'rows' -> 0 ->> 'rows' AS rows,"
            f" n.result -> 'rows' -> 0 ->> 'base' AS base, {self.index} + {self.limit} AS o FROM df.nodes n"
            f" WHERE n.instance_id = '{parent}' AND n.result_name = '{self.kid}' AND n.status = 'completed' LIMIT 1) s) r"
        )
        stop = ""
        if not self.goes_on:
            stop = " OR EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base) AND i.status = 'failed')"
        # While another body runs, the parent need not look.
        others = (
            "EXISTS (SELECT FROM df.instances i WHERE starts_with(i.label, r.base)"
            f" AND i.status IN {_OPEN} AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id"
            f" AND n.result_name = '{instances.RESULT}' AND n.status = 'completed'))"
        )
        return select(
            self.span,
            f"{self.id}/{body.key}",
            "next",
            f"SELECT CASE WHEN r.j IS NULL{stop} THEN CASE WHEN {others} THEN NULL ELSE"
            f" df.signal('{parent}', 'sub::{self.id}') END ELSE ",
            *instances.started(
                self.graph("r.tpl", tuple(body.open.items())), "r.label", instances.lost(None)
            ),
            f" END AS next FROM {found}",
        )

    # Waiting ----------------------------------------------------------------------------------------------------------

    def wait(self) -> Node:
        ended = select(self.span, self.id, "ended", *self._seen(), *self._done(), name=self.name)
        if not self.loops:
            return climbed(ended, f"sub::{self.id}", None, ended, _RUNGS)
        wait = WaitForSignal(
            span=self.span, id=derived(self.id, "wait"), signal=f"sub::{self.id}", timeout=_PERIOD
        )
        going = select(
            self.span,
            self.id,
            "going",
            *self._seen(),
            " SELECT m.status = 'running' AND NOT EXISTS (SELECT FROM d) AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM m",
        )
        day = Loop(span=self.span, id=derived(self.id, "day"), body=wait, condition=going, turn=Turn.AFTER)
        return Loop(span=self.span, id=derived(self.id, "await"), body=day, condition=ended, turn=Turn.AFTER)

    def nothing(self) -> Node:
        """Where there are none, nothing runs, and the result is empty; nor where there are too many."""
        many = inert_literal(self.too_many)
        return select(
            self.span,
            self.id,
            "no rows",
            "SELECT false AS c, CASE WHEN m.m IS NULL THEN 'completed' ELSE 'failed' END AS status, m.m AS message,"
            " encode(convert_to(m.m, 'UTF8'), 'hex') AS hex, '[]' AS result FROM (SELECT CASE WHEN (",
            Use(of=rows(self.kid), column="n"),
            f")::int > {MOST_ROWS} THEN {many} END AS m) m",
            name=self.name,
        )

    def _seen(self) -> tuple[Part, ...]:
        """What a look at the children finds. k: the children by row; e: and whether their bodies have ended; h: how far those have

        come that follow each of the first ones; m: all in all; d: rows that only the parent can start.
        """
        kid = rows(self.kid)
        failed = "" if self.goes_on else "WHEN m.failed THEN 'failed' "
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
            # Where a later one is there, or none at all, a child that is not there has been removed, so it has ended.
            f" h AS MATERIALIZED (SELECT (e.o - 1) % {self.limit} AS first, max(e.o) AS o FROM e GROUP BY 1),"
            " m AS MATERIALIZED (SELECT m.*, CASE "
            f"{failed}WHEN m.ended = m.n THEN 'completed' ELSE 'running' END AS status FROM (SELECT b.n,"
            f" (SELECT count(*) FROM generate_series(1, b.n) g(o) LEFT JOIN h ON h.first = (g.o - 1) % {self.limit}"
            " WHERE g.o <= coalesce(h.o, b.n)) - (SELECT count(*) FROM e WHERE e.st = 'running') AS ended,"
            " EXISTS (SELECT FROM e WHERE e.st IN ('failed', 'cancelled')) AS failed FROM b) m),"
            f" d AS MATERIALIZED (SELECT e.o + {self.limit} AS o FROM e, m WHERE m.status = 'running' AND e.s IN {_ENDED}"
            f" AND e.o + {self.limit} <= m.n AND NOT EXISTS (SELECT FROM e f WHERE f.o = e.o + {self.limit}))",
        )

    def _done(self) -> tuple[Part, ...]:
        """What is done about it, and how it ended."""
        start = (
            "(SELECT count(s.id) FROM (SELECT ",
            *instances.started(self.graph("p.tpl", self.fills()), "l.label", self._lost()),
            " AS id FROM (SELECT n.result -> 'rows' -> 0 ->> 'tpl' AS tpl, (n.result -> 'rows' -> 0 ->> 'rows')::json AS rows"
            f" FROM df.nodes n WHERE n.instance_id = '{_ME}' AND n.result_name = '{self.kid}' AND n.status = 'completed' LIMIT 1) p,"
            " LATERAL (SELECT p.rows -> d.o - 1 AS j, d.o FROM d) r, LATERAL (SELECT concat(b.base, r.o) AS label FROM b OFFSET 0) l) s)",
        )
        swept = instances.swept(f"SELECT e.id FROM e WHERE e.s IN {_OPEN}")
        result = f"CASE WHEN m.status = 'completed' THEN {self.result()} END" if self.valued else "NULL::text"
        return (
            " SELECT q.status = 'running' AS c, q.status, q.message, encode(convert_to(q.message, 'UTF8'), 'hex') AS hex,"
            f" q.result, q.started, q.swept FROM (SELECT m.status, {self.message()} AS message, {result} AS result,"
            f" CASE WHEN m.status = 'running' THEN ",
            *start,
            f" END AS started, CASE WHEN m.status = 'failed' THEN {swept} END AS swept FROM m) q",
        )


Fills = tuple[tuple[str, tuple[Part, ...]], ...]
_PERIOD = 2
_RUNGS = [_PERIOD] * 8 + [_PERIOD << rung for rung in range(1, 25)]
"""Waits of an engine without loops. The last child wakes the parent, which has to look of itself only at a failure."""
FAILED = instances.first_failure("e.id")
KEPT = (
    "(SELECT n.result FROM df.nodes n WHERE n.instance_id = e.id"
    f" AND n.result_name = '{instances.RESULT}' AND n.status = 'completed' LIMIT 1)"
)


def filled(text: tuple[Part, ...], fills: Fills) -> tuple[Part, ...]:
    """SQL of a child's text with its open places filled."""
    made = text
    for at, fill in fills:
        made = ("replace(", *made, f", {needle(at)}, ", *fill, ")")
    return made
