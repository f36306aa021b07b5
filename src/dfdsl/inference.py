"""What a bound name holds, from the query that gives it and from what the author says of its columns."""

from collections import Counter

from dfdsl import syntax
from dfdsl.analysis import Columns, Facts
from dfdsl.diagnostics import Diagnostic
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Shape, Slot
from dfdsl.spelling import guess
from dfdsl.sql.types import is_json

KnownColumns = Columns


class Inference:
    """The slots of captures. captures: how often a workflow binds each name."""

    def __init__(self, captures: Counter[str], diagnostics: list[Diagnostic]) -> None:
        self._captures = captures
        self._diagnostics = diagnostics

    def columns(self, name: str, inferred: KnownColumns) -> KnownColumns:
        """What is known of a name to which columns of these types are bound.

        A name that is bound elsewhere as well may hold other types there, and be read in a loop's next round.
        """
        return inferred if self._captures[name] < 2 else None

    def slot(self, word: syntax.Word, declared: tuple[syntax.Column, ...] | None, facts: Facts) -> Slot:
        """What a name holds that is bound to a query's result; reports columns that the query has not."""
        if declared is not None:
            self._check(word.text, declared, facts)
            columns = tuple((column.name, column.type) for column in declared)
            filled = _filled(facts) if self._captures[word.text] < 2 else frozenset()
            return Slot(
                name=word.text, shape=Shape.ROWS, columns=columns, no_rows=facts.no_rows, filled=filled
            )
        filled = _filled(facts) if self._captures[word.text] < 2 else frozenset()
        inferred = self.columns(word.text, columns_of(facts))
        native = inferred is not None and carried(facts, exact=True) is None
        return Slot(
            name=word.text,
            shape=Shape.ROWS,
            columns=inferred,
            native=native,
            no_rows=facts.no_rows,
            filled=filled,
        )

    def _check(self, name: str, declared: tuple[syntax.Column, ...], facts: Facts) -> None:
        if not facts.columns:
            return
        given = [column for column, _ in facts.columns]
        for column in declared:
            if column.name not in given:
                meant = guess(column.name, given)
                listed = ", ".join(f"`{name}`" for name in given)
                found = codes.DECLARED_COLUMN.at(
                    column.span, column=column.name, hint=meant.hint, columns=listed
                )
                self._diagnostics.append(found.with_fix(*meant.edits(column.span)))
                return
        if declared[0].name != given[0]:
            self._diagnostics.append(
                codes.DECLARED_FIRST.at(declared[0].span, first=given[0], column=declared[0].name, name=name)
            )


def _filled(facts: Facts) -> frozenset[str]:
    """The columns of a query that surely gives one row which cannot be NULL; '' stands for the first one."""
    if not facts.sure or not facts.columns:
        return frozenset()
    return facts.sure | {""} if facts.columns[0][0] in facts.sure else facts.sure


def columns_of(facts: Facts) -> KnownColumns:
    """The columns of a result as they are read, with the types to cast to."""
    if not facts.columns or len({name for name, _ in facts.columns}) < len(facts.columns):
        return None
    from dfdsl.analysis.types import as_column, is_readable

    return tuple((name, as_column(type_) if is_readable(type_) else None) for name, type_ in facts.columns)


def carried(facts: Facts, *, exact: bool) -> KnownColumns:
    """The columns of a result of which the engine refuses one, with the types of those that must travel as text.

    exact: the others of known type as well; they are cast back where they are read, and so is JSON, of whose numbers the
    engine drops digits. None: nothing has to.
    """
    from dfdsl.analysis.types import as_column, is_refused

    columns = facts.columns
    if columns is None or not any(is_refused(type_) or (exact and is_json(type_)) for _, type_ in columns):
        return None
    return tuple((name, as_column(type_) if exact or is_refused(type_) else None) for name, type_ in columns)
