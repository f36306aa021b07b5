"""`each` and chains of undo steps: a child instance for each member, at most so many at once (`runtime/chains.sql`).

One step of the parent starts the first children, and keeps what all of them need; the last step of a child starts the one that
comes after it; the parent waits, and puts the results together.
"""

from dfdsl.graph import If, Loop, Node, Part, Sql, Turn, Use, WaitForSignal
from dfdsl.lowering import instances
from dfdsl.lowering.boundary import Body
from dfdsl.lowering.context import derived, rows, select
from dfdsl.lowering.instances import ME, ON_ITS_LINE, called
from dfdsl.lowering.ladder import climbed
from dfdsl.protocol import wake
from dfdsl.source import Span
from dfdsl.sql.text import inert_literal

MOST_ROWS = 5000
"""Rows of one `each`: the engine keeps 10,000 instances that have ended, and those of the rows must still be there."""


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
        self._label = instances.label(self.tag, id, generation, None)
        self.kid = instances.kid(id).name

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
        """SQL of a JSON array of all of them, or of NULL."""
        raise NotImplementedError

    def graph(self) -> tuple[Part, ...]:
        """The function that makes the graphs of all of them, and what it is given; or twice NULL."""
        raise NotImplementedError

    def outcome(self, raced: list[tuple[Part, ...]]) -> tuple[Part, ...]:
        """SQL of a table `q`: how it ended, or stands."""
        raise NotImplementedError

    # Starting ---------------------------------------------------------------------------------------------------------

    def start(self) -> Sql:
        """The step that starts the first children. Its first column says whether there are any at all."""
        goes_on = "true" if self.goes_on else "false"
        found = called(
            "start_chain",
            ME,
            self._label,
            f"{self.limit}, {goes_on}",
            (ON_ITS_LINE, *self.graph()),
            (ON_ITS_LINE, *self.members()),
            *self._raced,
        )
        parts: tuple[Part, ...] = ("SELECT * FROM ", *found)
        return Sql(span=self.span, name=self.kid, id=derived(self.id, "start"), parts=parts, verb="SELECT")

    @property
    def _raced(self) -> list[tuple[Part, ...]]:
        return [(f"raced => '{self.kid}'",)] if self.raced else []

    def successor(self, body: Body) -> Node:
        """The last step of a child."""
        parent = ("'", body.parent(), "'")
        started = called("next_member", ME, parent, f"'{self.kid}'", body.place())
        return select(self.span, f"{self.id}/{body.key}", "next", "SELECT ", *started, " AS next")

    # Waiting ----------------------------------------------------------------------------------------------------------

    def wait(self) -> Node:
        columns = "status = 'running' AS c, status, message, hex"
        if self.valued:
            columns += ", result"
        seen = self.outcome(self._raced)
        ended = select(self.span, self.id, "ended", f"SELECT {columns} FROM ", *seen, name=self.name)
        if not self.loops:
            return climbed(ended, wake(self.id), None, ended, _RUNGS)
        wait = WaitForSignal(
            span=self.span, id=derived(self.id, "wait"), signal=wake(self.id), timeout=_PERIOD
        )
        going = select(
            self.span, self.id, "going", "SELECT ", *called("chain_runs", ME, f"'{self.kid}'"), " AS c"
        )
        day = Loop(span=self.span, id=derived(self.id, "day"), body=wait, condition=going, turn=Turn.AFTER)
        return Loop(span=self.span, id=derived(self.id, "await"), body=day, condition=ended, turn=Turn.AFTER)

    def nothing(self) -> Node:
        """Where there are none, nothing runs, and the result is empty; nor where there are too many."""
        many = inert_literal(self.too_many)
        number = (Use(of=rows(self.kid), column="n"),)
        found = called("no_chain", number, (ON_ITS_LINE, many))
        return select(self.span, self.id, "no rows", "SELECT * FROM ", *found, name=self.name)


_PERIOD = 2
_RUNGS = [_PERIOD] * 8 + [_PERIOD << rung for rung in range(1, 25)]
"""Waits of an engine without loops. The last child wakes the parent, which has to look of itself only at a failure."""
