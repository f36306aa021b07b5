"""References in SQL and in texts: `$name`, `${name.col?}`, `{variable}`, found where PostgreSQL's own rules say they stand.

Input is the decoded body of a literal; output a template whose parts stand in source order. The engine's substitution is
textual: it rewrites `{anything}` and `$name` in literals, comments and bodies alike. So whatever is no reference is spelled
so that nothing of it can be rewritten, and still means the same to PostgreSQL; that is `plain`'s work, on `tokens`' pieces.
"""

import re

from dfdsl.sql import tokens
from dfdsl.sql.pieces import Findings, as_written
from dfdsl.sql.statement import cut_statement, verb_of
from dfdsl.sql.template import SqlTemplate, TextTemplate
from dfdsl.sql.walk import Walk

# Nothing to look at: no reference, no escape, no semicolon outside quotes, no comment, every quote closed.
_NOTHING_TO_DO = re.compile(
    r"""(?:[^-'"$\\{};/]++|'[^'$\\{]*+'|"[^"$\\{]*+"|-(?!-)|/(?!\*))*+\Z""",
)
_MARKS = re.compile(r"[$\\{]")


def scan_sql(text: str, start: int, *, dollar: bool, variables: frozenset[str]) -> SqlTemplate:
    """The template of one SQL statement or expression, whose decoded text begins at `start` in the source.

    dollar: it was written in dollar quotes; else in `'…'`, where a quote is two characters of the source.
    variables: the engine variables that the file declares.
    """
    if _NOTHING_TO_DO.match(text) is not None:
        text = text.strip(tokens.BLANKS)
        if text:
            return SqlTemplate(parts=(text,), verb=verb_of(text))
    found = Findings(text, start, dollar, variables)
    statement = cut_statement(found, tokens.tokenize(text, 0, len(text)))
    if not statement:
        found.problem("EMPTY_SQL", 0, len(text))
        return SqlTemplate(parts=(), problems=tuple(found.problems))
    # A comment may stand before the first word, so the verb is read where the first significant token begins.
    verb = verb_of(text, next(token.start for token in statement if token.kind not in tokens.COMMENTS))
    parts = Walk(found, statement, verb).parts()
    return SqlTemplate(
        parts=parts,
        references=tuple(found.references),
        variables=tuple(found.variables),
        problems=tuple(sorted(found.problems, key=lambda problem: problem.start)),
        verb=verb,
        line_comment=statement[-1].kind == tokens.LINE_COMMENT,
        spots=tuple(found.spots),
    )


def scan_text(text: str, start: int, *, dollar: bool, variables: frozenset[str]) -> TextTemplate:
    """The template of a label, an url, a body or a message; its plain parts are the text itself, not neutralised."""
    if _MARKS.search(text) is None:
        return TextTemplate(parts=(text,) if text else ())
    found = Findings(text, start, dollar, variables)
    parts = tuple(found.pieces(0, len(text), tokens.INSIDE, as_written))
    found.keep(parts)
    return TextTemplate(
        parts=parts,
        references=tuple(found.references),
        variables=tuple(found.variables),
        problems=tuple(found.problems),
    )
