"""The way of one text through PostgreSQL's grammar and all that looks at its tree."""

import re
from collections.abc import Callable

from dfdsl.analysis import NOTHING_KNOWN, Columns, Facts, Known, Role, Unsaid, grammar_here, tree
from dfdsl.analysis.calls import check_calls
from dfdsl.analysis.certainty import sure_of
from dfdsl.analysis.columns import Outputs, Reads
from dfdsl.analysis.conditional import unsure_reads
from dfdsl.analysis.expressions import check_truth, check_value
from dfdsl.analysis.named import places
from dfdsl.analysis.results import check_names, gives_no_rows
from dfdsl.analysis.statements import check_statement, kind_of
from dfdsl.analysis.tables import unqualified
from dfdsl.analysis.text import SqlText
from dfdsl.sql.template import Problem, Reference, SqlTemplate


def reads_as_query(body: str, found: SqlTemplate) -> bool:
    """Whether a text can be read as a query, as it stands."""
    parser = grammar_here()
    parsed = parser.parse(SqlText(body, found.spots, "", int).covered) if parser is not None else None
    return isinstance(parsed, bytes) and kind_of(parsed) == "SelectStmt"


def examine(
    body: str,
    found: SqlTemplate,
    role: Role,
    place: Callable[[int], int],
    known: Known,
    kept: bool = False,
    shown: bool = False,
) -> Facts:
    """The facts of one text. place: from an offset in the body to one in the source file; kept: the result has a
    name; shown: it is somebody's without one.

    Nothing is known where the grammar is not available.
    """
    parser = grammar_here()
    if parser is None:
        return NOTHING_KNOWN
    quoting = len(found.references) + len(found.variables) > len(found.spots)
    text = SqlText(body, found.spots, "" if found.verb else "SELECT ", place, quoting)
    parsed = parser.parse(text.covered)
    if parsed is None:
        return NOTHING_KNOWN
    if not isinstance(parsed, bytes):
        from dfdsl.analysis.errors import explain

        return Facts(problems=(explain(text, parsed),))
    problems: list[Problem] = []
    kind = kind_of(parsed)
    is_value = role in (Role.CONDITION, Role.VALUE)
    if is_value:
        check_value(text, parsed, kind, role is Role.VALUE, problems)
    check_statement(text, parsed, kind, role is Role.ATOMIC, problems)
    check_calls(text, parsed, problems)
    tables = unqualified(text, parsed)
    no_rows = gives_no_rows(kind, parsed)
    unsure = unsure_reads(text, parsed, found)
    reads = _reads(text, known)
    untyped = () if problems else (*_untyped(text, parsed, reads), *_bare(text, parsed, reads, known))
    if no_rows or problems:
        if no_rows and role is Role.CONDITION and not problems:
            problems.append(text.problem_at_start("CONDITION_WITHOUT_ROWS", statement=no_rows))
        ordered = tuple(sorted((*problems, *untyped), key=lambda p: p.start))
        return Facts(problems=ordered, no_rows=no_rows, tables=tables, unsure=unsure)
    statements = tree.read(parsed)
    if not statements:
        return Facts(tables=tables)
    statement = statements[0]["stmt"]
    outputs = Outputs(reads)
    columns = _as_emitted(outputs.of_statement(statement))
    named = places(text, outputs.figured) if found.verb else ()
    if role is Role.CONDITION:
        check_truth(text, columns, problems)
    if kept or role is Role.STEP:
        check_names(text, statement, columns, kept, shown, problems)
    sure = sure_of(statement) if kept and role is Role.STEP and columns else None
    return Facts(
        problems=(*problems, *untyped), columns=columns, named=named, tables=tables, sure=sure, unsure=unsure
    )


_ESCAPED = re.compile(r"\\(?=\$[A-Za-z_{]|\{[A-Za-z_]\w*\})")


def _as_emitted(columns: Columns) -> Columns:
    """The columns with their names as PostgreSQL will see them: `\\$x` and `\\{x}` are the language's own escapes."""
    if columns is None:
        return None
    return tuple(
        (_ESCAPED.sub("", name) if "\\" in name else str(name), None if isinstance(type_, Unsaid) else type_)
        for name, type_ in columns
    )


def _reads(text: SqlText, known: Known) -> Reads:
    def spot(location: int) -> Reference | None:
        found = text.spot(location)
        return found.of if found is not None and isinstance(found.of, Reference) else None

    return Reads(spot, text.called, known.type_of, known.columns_of, known.unsaid)


def _untyped(text: SqlText, parsed: bytes, reads: Reads) -> tuple[Problem, ...]:
    """What is wrong with how a text uses values of captures whose type nobody says."""
    any_untyped = any(
        isinstance(spot.of, Reference)
        and (_untyped_rows(spot.of, reads) if spot.of.rows else isinstance(reads.type_of(spot.of), Unsaid))
        for spot in text.spots.values()
    )
    statements = tree.read(parsed) if any_untyped else None
    if not statements:
        return ()
    from dfdsl.analysis.untyped import check_untyped

    return check_untyped(text, statements[0]["stmt"], reads)


_ITSELF = re.compile(rb'"ColumnRef".*"ColumnRef"')


def _bare(text: SqlText, parsed: bytes, reads: Reads, known: Known) -> list[Problem]:
    """What is wrong with names without their `$`."""
    if b'"ColumnRef"' not in parsed:
        return []
    words = known.words()
    said = words.keys() & {word.lower() for word in re.findall(r"[A-Za-z_]\w*", text.body)}
    statements = tree.read(parsed) if said or _ITSELF.search(parsed) else None
    if not statements:
        return []
    from dfdsl.analysis.bare_names import check_bare_names

    return check_bare_names(text, statements[0]["stmt"], Outputs(reads), {word: words[word] for word in said})


def _untyped_rows(reference: Reference, reads: Reads) -> bool:
    columns = reads.columns_of(reference)
    if columns is None:
        return reads.unsaid(reference, "") is not None
    return any(isinstance(type_, Unsaid) for _, type_ in columns)
