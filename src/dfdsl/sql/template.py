"""SQL and texts with references in them, as data: what `references` finds, what the pass `references` renders.

A template's parts stand in source order. Plain parts are final: nothing in them can be rewritten by the engine any more
(no `{`, no `$name`), so only the other parts have a meaning to look up.
"""

from typing import NamedTuple

from dfdsl.record import Record, replace


class Reference(Record):
    """`$name`, `$name.col`, `$name?`, `$name.col?`, `$name.*`, and their `${…}` forms.

    start, end: offsets in the source file. alias: for `$name.*`, the row set needs an alias of its own (the author gave none).
    """

    name: str
    column: str | None = None
    nullable: bool = False
    rows: bool = False
    alias: bool = False
    start: int
    end: int


class Variable(Record):
    """`{name}` of the file's `vars`, `{sys_instance_id}`, `{sys_label}` or `{step_key}`."""

    name: str
    start: int
    end: int


class Interpolation(Record):
    """A string constant that holds references: its pieces, joined as text, then cast if a type stood before it.

    It was written in any quotes that are no body's, `'…'`, `E'…'`, `N'…'` or `$q$…$q$`. Plain pieces are the *decoded* text
    (quotes undone, escapes undone, not neutral). The type words before it are in no plain part. cast: never empty; `bpchar`
    and `"bit"` for `char '…'` and `bit '…'`, which as casts would mean one character.
    """

    parts: "tuple[str | Reference | Variable, ...]"
    cast: str | None = None


class Body(Record):
    """The body of a `DO` or a function in dollar quotes (PL/pgSQL or SQL) that holds references.

    Plain pieces are code, neutral like those of a template, and hold no dollar quote: between `$$` and `$$` they are the
    body. A reference or variable stands where an expression may; where the author interpolated, `'Hi $name'`, the code
    around it joins the text already. The code begins and ends with a line break.
    """

    parts: "tuple[str | Reference | Variable, ...]"


class Problem(Record):
    """What cannot mean what the author sees: a name of a `Code` in the catalogue, a place, its values.

    before: what has to be put in front of the place to mend it; '' where nobody knows.
    """

    code: str
    start: int
    end: int
    values: tuple[tuple[str, str], ...] = ()
    before: str = ""

    def putting(self, before: str) -> "Problem":
        """The same problem, mended by what is put in front of its place."""
        return replace(self, before=before)


class Spot(NamedTuple):
    """A reference or variable that stands in the statement's own code: text[start:end] of the body, and what it is."""

    start: int
    end: int
    of: "Reference | Variable"


SqlPart = str | Reference | Variable | Interpolation | Body
TextPart = str | Reference | Variable


class SqlTemplate(Record):
    """One SQL text. verb: its first keyword in upper case (`SELECT`, `WITH`, `DO`, …; '' for anything that is no statement word).

    The text has neither leading nor trailing blanks nor a trailing semicolon. line_comment: it ends inside a `--` comment.
    spots: where references stand outside quotes, in order. asked, maybe: where references begin whose NULL the SQL itself asks
    about, and those that PostgreSQL may not come to.
    """

    parts: tuple[SqlPart, ...]
    references: tuple[Reference, ...] = ()
    variables: tuple[Variable, ...] = ()
    problems: tuple[Problem, ...] = ()
    verb: str = ""
    line_comment: bool = False
    spots: tuple[Spot, ...] = ()
    asked: frozenset[int] = frozenset()
    maybe: frozenset[int] = frozenset()


class TextTemplate(Record):
    """A text with interpolation: a label, an url, a body, a message. Plain parts are decoded."""

    parts: tuple[TextPart, ...]
    references: tuple[Reference, ...] = ()
    variables: tuple[Variable, ...] = ()
    problems: tuple[Problem, ...] = ()
