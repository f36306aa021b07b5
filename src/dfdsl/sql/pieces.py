"""What one scan of `references` collects, and the inside of quotes: plain pieces, references, variables.

`Places` maps a place in a decoded text to the source; `Findings` holds the references, variables and problems in source order.
"""

import re
from collections.abc import Callable, Iterable

from dfdsl.sql import tokens
from dfdsl.sql.template import Problem, Reference, Spot, TextPart, Variable

SYSTEM_VARIABLES = frozenset({"sys_instance_id", "sys_label", "step_key"})


class Places:
    """Offsets in the source of characters of a decoded body: behind each quote of a `'…'` literal, one more."""

    __slots__ = ("_at", "_dollar", "_quotes", "_start", "_text")

    def __init__(self, text: str, start: int, dollar: bool) -> None:
        self._text = text
        self._start = start
        self._dollar = dollar
        self._at = 0
        self._quotes = 0

    def __call__(self, at: int) -> int:
        if self._dollar:
            return self._start + at
        # Places are asked for nearly in order, so counting on from the last one keeps this linear.
        if at >= self._at:
            self._quotes += self._text.count("'", self._at, at)
        else:
            self._quotes -= self._text.count("'", at, self._at)
        self._at = at
        return self._start + at + self._quotes


def misread(written: str) -> tuple[str, dict[str, str]] | None:
    """What is wrong with a sign that begins no reference: the name of a code, and its values."""
    if written.startswith("${"):
        return "BAD_REFERENCE", {"reference": written}
    letter = next((character for character in written if not character.isascii()), "")
    if written[0] == "$" and letter:
        name, dot, _ = written[1:].partition(".")
        advice = "names are made of a-z, A-Z, 0-9 and _"
        if dot:
            advice = f'give the column a plain name with AS, or select it from the rows: `(SELECT "…" FROM ${name}.* LIMIT 1)`'
        return "OTHER_LETTER", {"reference": written, "letter": letter, "advice": advice}
    return ("STRAY_CHARACTER", {"character": written}) if written[0] in "\\{}$" else None


class Findings:
    """References, variables and problems of one text."""

    __slots__ = ("declared", "place", "problems", "references", "spots", "text", "variables")

    def __init__(self, text: str, start: int, dollar: bool, declared: frozenset[str]) -> None:
        self.text = text
        self.place = Places(text, start, dollar)
        self.declared = declared
        self.references: list[Reference] = []
        self.variables: list[Variable] = []
        self.problems: list[Problem] = []
        self.spots: list[Spot] = []

    def knows(self, braced: str) -> bool:
        """Whether `{name}` is a variable."""
        name = braced[1:-1]
        return name in self.declared or name in SYSTEM_VARIABLES

    def problem(self, code: str, start: int, end: int, **values: str) -> None:
        begin = self.place(start)
        self.problems.append(
            Problem(code=code, start=begin, end=self.place(end), values=tuple(values.items()))
        )

    def variable(self, start: int, end: int) -> Variable:
        begin = self.place(start)
        return Variable(name=self.text[start + 1 : end - 1], start=begin, end=self.place(end))

    def reference(self, start: int, end: int, *, alias: bool = False) -> Reference:
        form = tokens.REFERENCE_FORM.fullmatch(self.text, start, end)
        assert form is not None  # the token's own expression allows nothing else
        column = form["column"]
        rows = column == "*"
        nullable = form["nullable"] is not None
        if rows and nullable:
            self.problem("BAD_REFERENCE", start, end, reference=self.text[start:end])
        begin = self.place(start)
        return Reference(
            name=form["name"],
            column=None if rows else column,
            nullable=nullable,
            rows=rows,
            alias=alias,
            start=begin,
            end=self.place(end),
        )

    def keep(self, parts: Iterable[object]) -> None:
        """Take the references and variables among these parts into the lists."""
        for part in parts:
            if isinstance(part, Reference):
                self.references.append(part)
            elif isinstance(part, Variable):
                self.variables.append(part)

    def stand(self, token: tokens.Token, read: Reference | Variable, in_a_body: bool) -> None:
        """Take a reference or variable that is a token of its own."""
        self.keep((read,))
        if not in_a_body:
            self.spots.append(Spot(token.start, token.end, read))

    def holds_references(self, start: int, end: int, form: re.Pattern[str]) -> bool:
        """Whether text[start:end], the inside of quotes, holds a reference, a variable, or a broken reference."""
        for found in form.finditer(self.text, start, end):
            group = found.lastgroup
            if group in ("reference", "bad") or (group == "variable" and self.knows(found.group())):
                return True
        return False

    def pieces(
        self, start: int, end: int, form: re.Pattern[str], decode: Callable[[str], str]
    ) -> list[TextPart]:
        """The inside of quotes as parts: plain pieces decoded, `\\$name`, `\\${` and `\\{name}` without their backslash."""
        text = self.text
        parts: list[TextPart] = []
        plain: list[str] = []
        at = start
        for found in form.finditer(text, start, end):
            begin, stop, group = found.start(), found.end(), found.lastgroup
            if group == "escape" or (group == "escaped_variable" and self.knows(text[begin + 1 : stop])):
                plain.append(text[at:begin])
                at = begin + 1
            elif group == "bad":
                self.problem("BAD_REFERENCE", begin, stop, reference=text[begin:stop])
            elif group == "reference" or (group == "variable" and self.knows(found.group())):
                plain.append(text[at:begin])
                at = stop
                _add_plain(parts, plain, decode)
                parts.append(self._looked_up(begin, stop, group))
        plain.append(text[at:end])
        _add_plain(parts, plain, decode)
        return parts

    def _looked_up(self, start: int, end: int, group: str) -> Reference | Variable:
        if group == "variable":
            return self.variable(start, end)
        reference = self.reference(start, end)
        if reference.rows:
            self.problem("ROWS_IN_TEXT", start, end, name=reference.name)
        return reference


def _add_plain(parts: list[TextPart], plain: list[str], decode: Callable[[str], str]) -> None:
    if piece := "".join(plain):
        parts.append(decode(piece))
    plain.clear()


def as_written(piece: str) -> str:
    return piece


def undoubled(piece: str) -> str:
    return piece.replace("''", "'")
