"""A start that needs no runtime: its holes index two arrays, of texts and of the texts of constants."""

from typing import NamedTuple

from dfdsl import graph
from dfdsl.emission.environment import Macros
from dfdsl.emission.holes import Holes
from dfdsl.sql.text import Sql, literal
from dfdsl.targets import lowest


class _Value(NamedTuple):
    position: int
    source: Sql


class BareHoles(Holes):
    """Of a bare expression without children and functions."""

    def __init__(self, workflow: graph.Workflow, common: Macros) -> None:
        super().__init__(workflow)
        self._common = common
        self._values: dict[tuple[graph.HoleKind, str], _Value] = {}
        self._constants = False
        for name in (*workflow.variables, *_variables_of(workflow)):
            self._value(graph.HoleKind.VARIABLE, name)

    def bare(self, hole: graph.Hole) -> Sql:
        return Sql(f"df_text.texts[{self._value(hole.kind, hole.name).position}]")

    def _place(self, hole: graph.Hole) -> Sql:
        self._constants = True
        return Sql(f"df_constant.constants[{self._value(hole.kind, hole.name).position}]")

    def _variable(self, name: str) -> Sql:
        return Sql(f"df.getvar({literal(name)})")

    def _value(self, kind: graph.HoleKind, name: str) -> _Value:
        found = self._values.get((kind, name))
        if found is None:
            found = _Value(len(self._values) + 1, self._source(kind, name))
            self._values[kind, name] = found
        return found

    # What the emitted code must have at hand ----------------------------------------------------------------------

    @property
    def texts(self) -> Sql | None:
        """The array of texts."""
        if not self._values:
            return None
        return Sql("ARRAY[" + ", ".join(v.source for v in self._values.values()) + "]::text[]")

    @property
    def constants(self) -> Sql | None:
        """The array of constants' texts, out of that one."""
        return self._common("constants", Sql("df_text.texts")) if self._constants else None

    def checks(self) -> list[Sql]:
        """Statements for a block that has `df_texts`: each engine variable has a value."""
        own = self._workflow.name
        return [
            self._common("set_variable", Sql(f"df_texts[{value.position}]"), own, name)
            for (kind, name), value in self._values.items()
            if kind is graph.HoleKind.VARIABLE
        ] + [self._common("have_one_variable", own, many) for many in self._many_variables]

    def conditions(self) -> list[Sql]:
        """The same as a condition of the start. (No other value is NULL there.)"""
        values = [Sql("array_position(df_text.texts, NULL) IS NULL")] if self._values else []
        return values + [Sql(f"NOT ({many})") for many in self._many_variables]

    @property
    def _many_variables(self) -> list[Sql]:
        """Whether the role has more variables than the engine that runs can have at a join or race."""
        if not self._workflow.one_variable:
            return []
        return [self._common("many_variables", version_numbers(lowest("safe_names", None)))]


def version_numbers(version: str) -> Sql:
    """`0.2.5-dev` as `ARRAY[0, 2, 5]`."""
    release = version.split("-")[0].split("+")[0]
    return Sql(f"ARRAY[{', '.join(str(int(number)) for number in release.split('.'))}]")


def _variables_of(workflow: graph.Workflow) -> list[str]:
    return [
        p.name
        for p in workflow.label or ()
        if isinstance(p, graph.Hole) and p.kind is graph.HoleKind.VARIABLE
    ]
