"""What names mean in a query: the things in its FROM, over those of the query around it."""

from collections.abc import Callable
from typing import NamedTuple

from dfdsl.analysis import Column, Columns, Unsaid


class Source(NamedTuple):
    """Something in FROM. unsaid: the type of a column of a capture whose columns are not known at all."""

    alias: str
    columns: Columns
    unsaid: Callable[[str], Unsaid | None] | None = None


class Scope:
    """The FROM of one query, over that of the query around it."""

    def __init__(self, outer: "Scope | None", ctes: dict[str, Columns]) -> None:
        self.outer = outer
        self.ctes = ctes
        self.sources: list[Source] = []
        self.merged = False  # USING and NATURAL make one column of two
        self.depth: int = 0 if outer is None else outer.depth + 1

    def type_of(self, written: list[str]) -> str | None:
        """The type of a column that is named so."""
        if len(written) > 2:
            return None
        for source in self.sources:
            if len(written) == 2 and source.alias != written[0]:
                continue
            if source.columns is None:
                alone = source.unsaid is not None and (len(written) == 2 or len(self.sources) == 1)
                return source.unsaid(written[-1]) if source.unsaid is not None and alone else None
            found = [type_ for name, type_ in source.columns if name == written[-1]]
            if found:
                return found[0] if len(found) == 1 and not self._twice(written) else None
            if len(written) == 2:
                return None
        return self.outer.type_of(written) if self.outer is not None else None

    def _twice(self, written: list[str]) -> bool:
        if len(written) == 2:
            return sum(source.alias == written[0] for source in self.sources) > 1
        held = [s for s in self.sources if s.columns is None or any(n == written[0] for n, _ in s.columns)]
        return len(held) > 1

    def may_have(self, name: str) -> bool:
        """Whether a bare name may be a column here, or something in FROM."""
        return any(
            source.columns is None
            or source.alias == name
            or any(column == name for column, *_ in source.columns)
            for source in self.sources
        )

    def star(self, alias: str | None) -> Columns:
        """The columns of `*` or `alias.*`."""
        if alias is None:
            chosen = [] if self.merged else self.sources
        else:
            chosen = [source for source in self.sources if source.alias == alias]
            if len(chosen) > 1:
                return None
        if not chosen:
            return None
        found: list[Column] = []
        for source in chosen:
            if source.columns is None:
                return None
            found += source.columns
        return tuple(found)
