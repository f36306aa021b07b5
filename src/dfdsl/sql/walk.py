"""One statement's tokens, walked once: each piece that is a reference, or that must be spelled anew, becomes an edit.

A body in dollar quotes that holds references is code: it is walked in the same way, one level deep.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from dfdsl.sql import plain, tokens, words
from dfdsl.sql.constants import Neighbours
from dfdsl.sql.pieces import Findings, as_written, misread, undoubled
from dfdsl.sql.template import Body, Interpolation, Reference, SqlPart, TextPart, Variable
from dfdsl.sql.text import inert_literal
from dfdsl.sql.tokens import Token

_Part = TypeVar("_Part")
_WORD_END = re.compile(r"[A-Za-z0-9_.]|[^\x00-\x7f]")
_LANGUAGE = re.compile(r"\blanguage[ \t\n\r\f\v]+(?:'(\w+)'|\"?(\w+)\"?)", re.IGNORECASE)
_CODE_LANGUAGES = frozenset({"", "plpgsql", "sql"})
_UNREADABLE_COLUMN = re.compile(r"\.(?:\"|[^\x00-\x7f])")
_CONSTANTS = tokens.STRINGS | {tokens.DOLLAR}
_MAY_FOLLOW_A_DOLLAR = frozenset(tokens.BLANKS + "),:;]")


class Edit(NamedTuple):
    """What stands in the template instead of text[start:end]."""

    start: int
    end: int
    parts: tuple[SqlPart, ...]


class Walk:
    """The tokens of a statement, or of a body's code, on their way to parts."""

    __slots__ = ("edits", "found", "near", "text", "tokens")

    def __init__(self, found: Findings, statement: Sequence[Token], verb: str, *, code: bool = False) -> None:
        self.found = found
        self.text = found.text
        self.tokens = statement
        self.near = Neighbours(found.text, statement, verb, code)
        self.edits: list[Edit] = []

    def parts(self) -> tuple[SqlPart, ...]:
        seen = self.near.seen.append
        for index, token in enumerate(self.tokens):
            handler = _HANDLERS.get(token.kind)
            if handler is not None:
                handler(self, index, token)
            if token.kind not in tokens.COMMENTS:
                seen(index)
        return self._assembled()

    def _assembled(self) -> tuple[SqlPart, ...]:
        pieces: list[SqlPart] = []
        at = self.tokens[0].start
        for edit in self.edits:
            pieces.append(self.text[at : edit.start])
            pieces += edit.parts
            at = edit.end
        pieces.append(self.text[at : self.tokens[-1].end])
        return tuple(_merged(pieces))

    def edit(self, start: int, end: int, *parts: SqlPart) -> None:
        first = parts[0]
        if isinstance(first, str) and first[:1].isalpha() and start and _WORD_END.match(self.text, start - 1):
            # `SELECT'{'` has no blank, `SELECTE'\x7b'` would be one word.
            parts = (" ", *parts)
        self.edits.append(Edit(start, end, parts))

    def refuse(self, token: Token, code: str, **values: str) -> None:
        """A problem with this token; what stands for it does not matter any more, but must be harmless."""
        self.found.problem(code, token.start, token.end, **values)
        self.edit(token.start, token.end, "''")

    def written(self, token: Token) -> str:
        return self.text[token.start : token.end]

    # Strings ------------------------------------------------------------------------------------------------------

    def string(self, index: int, token: Token) -> None:
        text = self.text
        if tokens.REWRITTEN.search(text, token.start, token.end) is None:
            return
        segments = tokens.segments(text, token)
        escapes = token.kind == tokens.ESCAPE_STRING
        form = tokens.INSIDE_ESCAPES if escapes else tokens.INSIDE
        referring = any(self.found.holds_references(start, end, form) for start, end in segments)
        if referring and len(segments) > 1:
            self.refuse(token, "REFERENCE_IN_CONTINUED_STRING")
        elif escapes and not referring and len(segments) == 1:
            self.edit(token.start, token.end, plain.neutral_escape_string(text[slice(*segments[0])]))
        else:
            wrong: list[str] = []

            def unescaped(piece: str) -> str:
                decoded = plain.decode_escapes(piece)
                if decoded is None:
                    wrong.append(piece)
                return decoded or ""

            decode = unescaped if escapes else undoubled
            parts: list[TextPart] = []
            for start, end in segments:
                parts += self.found.pieces(start, end, form, decode)
            if wrong:
                self.refuse(token, "BAD_ESCAPE")
            elif referring:
                self.interpolate(index, token, parts)
            else:
                prefix = "NCHAR " if text[token.start] in "nN" else ""
                self.edit(token.start, token.end, prefix + inert_literal(_joined(parts)))

    def interpolate(self, index: int, token: Token, parts: Sequence[TextPart]) -> None:
        """A string with references in it, together with the type before it."""
        wanted = self.near.constant_wanted()
        if wanted is not None:
            self.refuse(token, "CONSTANT_WANTED", statement=wanted[0], instead=wanted[1])
            return
        typed = self.near.type_before()
        start, cast = (token.start, None) if typed is None else typed
        if self.text[token.start] in "nN":
            cast = "bpchar"
        if cast is not None and cast.lower().startswith("interval"):
            field = self.near.next_word(index)
            if field in words.INTERVAL_FIELDS:
                self.refuse(token, "INTERVAL_FIELDS", field=field)
                return
        while self.edits and self.edits[-1].start >= start:
            self.edits.pop()
        self.found.keep(parts)
        if self.near.code:
            self.edit(start, token.end, *_as_code(parts, cast))
        else:
            self.edit(start, token.end, Interpolation(parts=tuple(parts), cast=cast))

    def unicode(self, index: int, token: Token) -> None:
        """`U&'…'` and `U&"…"`: nothing but their own escapes; a reference could not be told from one."""
        text = self.text
        if tokens.REWRITTEN.search(text, token.start, token.end) is None:
            return
        quote = text[token.start + 2]
        inner = (
            "".join(text[start:end] for start, end in tokens.segments(text, token))
            if quote == "'"
            else text[token.start + 3 : token.end - 1]
        )
        if self.found.holds_references(token.start, token.end, tokens.INSIDE):
            self.refuse(token, "REFERENCE_IN_CODED_STRING", kind=text[token.start : token.start + 3])
            return
        escape = self.unicode_escape(index)
        if escape in "{$":
            self.refuse(token, "UNICODE_ESCAPE", escape=escape)
            return
        self.edit(token.start, token.end, plain.neutral_unicode(inner, quote, escape))

    def unicode_escape(self, index: int) -> str:
        """The escape character that a UESCAPE behind the token says."""
        following = [
            token for token in self.tokens[index + 1 : index + 10] if token.kind not in tokens.COMMENTS
        ]
        if len(following) > 1 and self.written(following[0]).lower() == "uescape":
            return self.written(following[1])[-2]
        return "\\"

    def bits(self, index: int, token: Token) -> None:
        if tokens.REWRITTEN.search(self.text, token.start, token.end) is not None:
            self.refuse(token, "REFERENCE_IN_CODED_STRING", kind=self.text[token.start : token.start + 2])

    def name(self, index: int, token: Token) -> None:
        if tokens.REWRITTEN.search(self.text, token.start, token.end) is None:
            return
        if self.text[token.start] != '"':
            self.unicode(index, token)
            return
        start, end = token.start + 1, token.end - 1
        if self.found.holds_references(start, end, tokens.INSIDE):
            self.refuse(token, "REFERENCE_AS_NAME")
            return
        inner = _joined(self.found.pieces(start, end, tokens.INSIDE, as_written))
        self.name_anew(token, plain.neutral_name(inner.replace('""', '"')))

    def odd_word(self, index: int, token: Token) -> None:
        word = plain.neutral_word(self.written(token))
        if word != self.written(token):
            self.name_anew(token, word)

    def name_anew(self, token: Token, spelled: str) -> None:
        """Another spelling of a name; PL/pgSQL, which has its own rules for names, does not know `U&"…"`."""
        if self.near.code:
            self.refuse(token, "NAME_IN_BODY", name=self.written(token))
        else:
            quote_follows = self.text.startswith('"', token.end)
            self.edit(token.start, token.end, spelled + " " * quote_follows)

    # Dollar quotes ------------------------------------------------------------------------------------------------

    def dollar(self, index: int, token: Token) -> None:
        text = self.text
        mark = text.index("$", token.start + 1) + 1 - token.start
        start, end = token.start + mark, token.end - mark
        if not self.is_opaque() and self.found.holds_references(start, end, tokens.INSIDE_DOLLARS):
            if self.is_code():
                self.body(token, start, end)
            else:
                self.interpolate(
                    index, token, self.found.pieces(start, end, tokens.INSIDE_DOLLARS, as_written)
                )
            return
        harmless = tokens.REWRITTEN.search(text, token.start, token.end) is None
        follower = text[token.end : token.end + 1]
        if (
            mark == 2
            and harmless
            and not self.near.code
            and (not follower or follower in _MAY_FOLLOW_A_DOLLAR)
        ):
            return
        if self.is_opaque():
            content = text[start:end]
        else:
            content = _joined(self.found.pieces(start, end, tokens.INSIDE_DOLLARS, as_written))
        # Two constants side by side are no SQL: they must not become one by a quote that meets another, `'a'$$b$$`.
        before, behind = self.near.kind_before(), self.near.next(index)
        apart = "/**/" if before in _CONSTANTS else ""
        apart_behind = "/**/" if behind is not None and behind.kind in _CONSTANTS else ""
        self.edit(token.start, token.end, apart + inert_literal(content) + apart_behind)

    def body(self, token: Token, start: int, end: int) -> None:
        """Code with references in it. It is walked like a statement, so that a value is never pasted into a quote of it."""
        code = tokens.tokenize(self.text, start, end)
        parts = Walk(self.found, code, "", code=True).parts()
        spelled = tuple(part for part in parts if isinstance(part, str | Reference | Variable))
        if all(isinstance(part, str) for part in spelled):
            # Only its comments named something.
            self.edit(token.start, token.end, inert_literal(_joined(spelled)))
            return
        self.edit(token.start, token.end, " ", Body(parts=tuple(_merged(("\n", *spelled, "\n")))), " ")

    def is_code(self) -> bool:
        """Whether a dollar quote here is the body of a DO or of a function."""
        verb = self.near.verb
        if verb == "DO":
            return True
        return (
            verb == "CREATE"
            and self.near.word(1) == "as"
            and self.near.object_kind() in ("function", "procedure")
        )

    def is_opaque(self) -> bool:
        """Whether it is a body in another language, whose `$` and `{` are that language's own."""
        if not self.is_code():
            return False
        outside = " ".join(self.written(t) for t in self.tokens if t.kind != tokens.DOLLAR)
        language = _LANGUAGE.search(" ".join(outside.split()))
        return language is not None and (language[1] or language[2]).lower() not in _CODE_LANGUAGES

    # References ---------------------------------------------------------------------------------------------------

    def reference(self, index: int, token: Token) -> None:
        near = self.near
        following = near.next(index)
        reference = self.found.reference(token.start, token.end, alias=self.needs_alias(following))
        wanted = near.constant_wanted()
        before = near.word(1)
        if wanted is not None:
            self.found.problem(
                "CONSTANT_WANTED", token.start, token.end, statement=wanted[0], instead=wanted[1]
            )
        elif reference.rows and not self.rows_may_stand():
            self.found.problem("ROWS_AS_VALUE", token.start, token.end, name=reference.name)
        elif not reference.rows and (before in words.NAME_LEADERS or near.after_from()):
            self.found.problem("REFERENCE_AS_NAME", token.start, token.end)
        elif before in ("interval", "timestamp", "time"):
            written = self.written(token)
            self.found.problem(
                "CONSTANT_WANTED",
                token.start,
                token.end,
                statement=before.upper(),
                instead=f"write `{written}::{before}`",
            )
        elif reference.column is None and _UNREADABLE_COLUMN.match(self.text, token.end):
            self.found.problem("QUOTED_COLUMN", token.start, token.end, name=reference.name)
        self.found.stand(token, reference, self.near.code)
        self.edit(token.start, token.end, reference)

    def rows_may_stand(self) -> bool:
        near = self.near
        back = 1
        while near.written(back) == "(":
            back += 1
        before = near.word(back)
        return before in words.ROWS_LEADERS or near.written(back) == ","

    def needs_alias(self, following: Token | None) -> bool:
        """Whether a row set has no alias from the author; only `$name.*` asks."""
        if following is None:
            return True
        if following.kind == tokens.WORD:
            written = self.written(following).lower()
            return written != "as" and written in words.NO_ALIAS
        return following.kind not in (tokens.ODD_WORD, tokens.QUOTED_NAME) and self.written(following) != "("

    def variable(self, index: int, token: Token) -> None:
        written = self.written(token)
        if not self.found.knows(written):
            self.refuse(token, "UNDECLARED_VARIABLE", name=written[1:-1], hint="")
            return
        wanted = self.near.constant_wanted()
        if wanted is not None:
            self.found.problem(
                "CONSTANT_WANTED", token.start, token.end, statement=wanted[0], instead=wanted[1]
            )
        variable = self.found.variable(token.start, token.end)
        self.found.stand(token, variable, self.near.code)
        self.edit(token.start, token.end, variable)

    # The rest -----------------------------------------------------------------------------------------------------

    def comment(self, index: int, token: Token) -> None:
        if tokens.REWRITTEN.search(self.text, token.start, token.end) is not None:
            self.edit(token.start, token.end, plain.neutral_comment(self.written(token)))

    def unclosed(self, index: int, token: Token) -> None:
        text = self.text
        opening = text[token.start : token.start + 3]
        kind = "a string constant"
        length = 1
        if opening.startswith("/*"):
            kind, length = "a comment", 2
        elif opening.startswith("$"):
            kind, length = "a dollar quote", text.index("$", token.start + 1) + 1 - token.start
        elif '"' in opening:
            kind = "a quoted name"
        self.found.problem("UNCLOSED_IN_SQL", token.start, token.start + length, kind=kind)
        self.edit(token.start, token.end, "")

    def stray(self, index: int, token: Token) -> None:
        found = misread(self.written(token))
        if found is not None:
            self.refuse(token, found[0], **found[1])


def _merged(parts: Iterable[_Part | str]) -> list[_Part | str]:
    """The same parts, texts that stand side by side as one, and none of them empty."""
    merged: list[_Part | str] = []
    run: list[str] = []
    for part in parts:
        if isinstance(part, str):
            run.append(part)
            continue
        if piece := "".join(run):
            merged.append(piece)
        run.clear()
        merged.append(part)
    if piece := "".join(run):
        merged.append(piece)
    return merged


def _joined(parts: Iterable[TextPart]) -> str:
    return "".join(part for part in parts if isinstance(part, str))


def _as_code(parts: Sequence[TextPart], cast: str | None) -> list[TextPart]:
    """An interpolation as an expression of code: its pieces, joined as text."""
    spelled: list[TextPart] = ["("]
    for number, part in enumerate(parts):
        if number:
            spelled.append(" || ")
        if isinstance(part, str):
            spelled.append(inert_literal(part))
        elif isinstance(part, Reference) and part.nullable:
            spelled += ["coalesce((", part, ")::text, '')"]
        else:
            spelled += ["(", part, ")::text"]
    spelled.append(")" if cast is None else f")::{cast}")
    return spelled


_HANDLERS = {
    **dict.fromkeys((tokens.STRING, tokens.ESCAPE_STRING), Walk.string),
    tokens.UNICODE_STRING: Walk.unicode,
    tokens.BIT_STRING: Walk.bits,
    tokens.QUOTED_NAME: Walk.name,
    tokens.DOLLAR: Walk.dollar,
    tokens.ODD_WORD: Walk.odd_word,
    tokens.REFERENCE: Walk.reference,
    tokens.VARIABLE: Walk.variable,
    tokens.LINE_COMMENT: Walk.comment,
    tokens.BLOCK_COMMENT: Walk.comment,
    tokens.UNCLOSED: Walk.unclosed,
    tokens.STRAY: Walk.stray,
}
