"""Who reads the first column of a name, or its rows as a whole: what a column put in front of them would change."""

from collections import Counter
from collections.abc import Mapping

from dfdsl.graph import IfRows, Node, Use
from dfdsl.parts import change_node, texts_of, used, uses
from dfdsl.record import replace
from dfdsl.walk import nodes, rewrite


class Readers:
    """How the names of a graph are bound and read."""

    def __init__(self, body: Node) -> None:
        self._bound: Counter[str] = Counter()
        self._whole: set[str] = set()
        self._first: set[str] = set()
        for node in nodes(body):
            if node.name is not None:
                self._bound[node.name] += 1
            if isinstance(node, IfRows):
                self._whole.add(node.of.name)
            for use in (use for text in texts_of(node) for use in used(text)):
                if use.rows:
                    self._whole.add(use.of.name)
                elif use.column is None:
                    self._first.add(use.of.name)

    def may_change(self, name: str) -> bool:
        """Whether one more column would be seen by nobody."""
        return self._bound[name] == 1 and name not in self._whole

    def reads_first(self, name: str) -> bool:
        """Whether somebody reads the first column without saying its name."""
        return name in self._first


def read_by_name(body: Node, first: Mapping[str | None, str]) -> Node:
    """The graph, in which the first columns of these names are read by their own names. first: those columns."""

    def named(use: Use) -> Use:
        column = None if use.is_parameter or use.column is not None else first.get(use.of.name)
        return use if column is None else replace(use, column=column)

    def change(node: Node) -> Node:
        return node if first.keys().isdisjoint(uses(node)) else change_node(node, named)

    return rewrite(body, change)
