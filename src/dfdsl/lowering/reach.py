"""Where the names of a graph are bound and read, as far as the forms ask that are lowered one by one: one look for all."""

from dfdsl.graph import IfRows, Node, Race, Timeout, Try
from dfdsl.parts import texts_of, used
from dfdsl.trampoline import Walk, run
from dfdsl.walk import children, nodes


class Reach:
    """The names of one graph. Parts are told by their ids, which have to be unique."""

    def __init__(self, body: Node) -> None:
        self._bound: dict[str, int] = {}
        self._asked: set[str] = set()
        self._first: dict[str, int] = {}
        self._last: dict[str, int] = {}
        self._from: dict[str, int] = {}
        self._to: dict[str, int] = {}
        self._caught: dict[str, str] = {}
        self._count = 0
        run(self._look(body, ""))

    def _look(self, node: Node, catching: str) -> Walk:
        self._count += 1
        here = self._count
        self._from[node.id] = here
        if isinstance(node, Timeout | Race):
            self._caught[node.id] = catching
        if node.name is not None:
            self._bound[node.name] = self._bound.get(node.name, 0) + 1
        for text in texts_of(node):
            for use in used(text):
                if not use.is_parameter:
                    self._read(use.of.name, use.nullable)
        if isinstance(node, IfRows):
            self._read(node.of.name, True)
        for below in children(node):
            if isinstance(node, Try | Timeout) and below is node.body:
                part = f"{node.id}/body"
                self._from[part] = self._count + 1
                yield self._look(below, part if isinstance(node, Try) else catching)
                self._to[part] = self._count
            else:
                yield self._look(below, catching)
        self._to[node.id] = self._count

    def _read(self, name: str, nullable: bool) -> None:
        self._first.setdefault(name, self._count)
        self._last[name] = self._count
        if nullable:
            self._asked.add(name)

    def surely_bound(self, name: str) -> bool:
        """Whether a name can only be read where its one step has bound it."""
        return self._bound[name] == 1 and name not in self._asked

    def read_outside(self, name: str, id: str) -> bool:
        """Whether a name is read outside of this part."""
        first = self._first.get(name)
        return first is not None and not self._from[id] <= first <= self._last[name] <= self._to[id]

    def read_before(self, name: str, id: str) -> bool:
        """Whether a name is read before this part."""
        first = self._first.get(name)
        return first is not None and first < self._from[id]

    def lost_names_show(self, node: Timeout | Race) -> bool:
        """Whether names that a branch of a race binds could be read although it has lost.

        A `try` around it tells what its body has bound by the nodes of the body's instance, and the loser has some there.
        """
        caught = self._caught[node.id]
        if not caught:
            return False
        bound = {below.name for below in nodes(node) if below is not node and below.name is not None}
        return any(self.read_outside(name, caught) for name in bound)
