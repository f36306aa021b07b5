"""What a string constant's neighbours say about it: the type before it, and whether the grammar wants a constant there.

Both look at tokens only. `seen` are the places (in the list of tokens) of the significant ones before the constant.
"""

from collections.abc import Sequence
from typing import NamedTuple

from dfdsl.sql import words
from dfdsl.sql.plain import neutral_name, neutral_word
from dfdsl.sql.tokens import COMMENTS, ODD_WORD, QUOTED_NAME, WORD, Token

IN_A_FUNCTION = "build the statement in a `DO` block or a function: `EXECUTE format('… %L …', $name)` puts the value in as a constant"
_WAYS_OUT = {
    "NOTIFY": "write `SELECT pg_notify('channel', $name)`",
    "SET": "write `SELECT set_config('setting', $name, false)`; it lasts only for this one statement",
    "DO": "write the body in dollar quotes, `DO $body$ … $body$`: there values go in as data",
    "UESCAPE": "write the escape character itself",
    "RAISE": "write `RAISE … '%', $name`, the value behind the format",
}


class Typed(NamedTuple):
    """The type words directly before a constant: where they begin in the text, and the type to cast to."""

    start: int
    cast: str


class Neighbours:
    """The tokens of one statement (or of a body's code) as far as they were seen."""

    __slots__ = ("_after_copy_target", "code", "seen", "text", "tokens", "verb")

    def __init__(self, text: str, tokens: Sequence[Token], verb: str, code: bool) -> None:
        self.text = text
        self.tokens = tokens
        self.verb = verb
        self.code = code
        self.seen: list[int] = []
        self._after_copy_target: int | None = None

    def written(self, back: int) -> str:
        """The significant token so far back as it is written; '' before the first."""
        if back > len(self.seen):
            return ""
        token = self.tokens[self.seen[-back]]
        return self.text[token.start : token.end]

    def word(self, back: int) -> str:
        """The same in lower case if it is a word without quotes, '' otherwise."""
        if back > len(self.seen) or self.tokens[self.seen[-back]].kind != WORD:
            return ""
        return self.written(back).lower()

    def kind_before(self) -> str:
        """The kind of the last significant token."""
        return self.tokens[self.seen[-1]].kind if self.seen else ""

    def next(self, index: int) -> Token | None:
        """The significant token behind this one."""
        for token in self.tokens[index + 1 : index + 8]:
            if token.kind not in COMMENTS:
                return token
        # More than a handful of comments in a row is rare enough for a second look.
        return next((token for token in self.tokens[index + 8 :] if token.kind not in COMMENTS), None)

    def next_word(self, index: int) -> str:
        token = self.next(index)
        return "" if token is None or token.kind != WORD else self.text[token.start : token.end].lower()

    # Where the grammar wants a constant -------------------------------------------------------------------------

    def constant_wanted(self) -> tuple[str, str] | None:
        """Why no value can stand here, as (statement, way out); None where an expression may stand."""
        before = self.word(1)
        if before == "uescape":
            return "UESCAPE", _WAYS_OUT["UESCAPE"]
        if before == "path" and any(self.word(back) == "json_table" for back in range(2, len(self.seen) + 1)):
            return "PATH", "write the path as a constant, and pass the value in its PASSING clause"
        if self.code:
            raised = before == "raise" or (before in words.RAISE_LEVELS and self.word(2) == "raise")
            return ("RAISE", _WAYS_OUT["RAISE"]) if raised else None
        verb = self.verb
        if verb in words.CONSTANT_VERBS:
            return verb, _WAYS_OUT.get(verb, IN_A_FUNCTION)
        if verb in ("CREATE", "ALTER"):
            kind = self.object_kind()
            if kind not in words.EXPRESSION_OBJECTS or before in words.CONSTANT_LEADERS:
                return f"{verb} {kind.upper()}", IN_A_FUNCTION
        if verb == "COPY" and self._copy_target_was_named():
            return verb, IN_A_FUNCTION
        return None

    def after_from(self) -> bool:
        """Whether a table must stand here: behind the FROM of a query, not the one of `substring` or `IS DISTINCT FROM`."""
        if self.code or self.word(1) != "from" or self.word(2) == "distinct":
            return False
        depth = 0
        for back in range(2, len(self.seen) + 1):
            written = self.written(back)
            depth += (written == ")") - (written == "(")
            if depth < 0:
                return self.word(back - 1) in words.QUERY_WORDS
        return self.word(len(self.seen)) in words.QUERY_WORDS

    def object_kind(self) -> str:
        """The kind of object of a CREATE or ALTER, in lower case."""
        for index in self.seen[1:8]:
            token = self.tokens[index]
            kind = self.text[token.start : token.end].lower()
            if kind not in words.CREATE_MODIFIERS:
                return kind
        return ""

    def _copy_target_was_named(self) -> bool:
        """Whether FROM or TO stands before, outside parentheses: the query of COPY has expressions, nothing behind it has."""
        if self._after_copy_target is None:
            depth = 0
            for index, token in enumerate(self.tokens):
                written = self.text[token.start : token.end].lower() if token.end - token.start < 5 else ""
                depth += (written == "(") - (written == ")")
                if not depth and written in ("from", "to"):
                    self._after_copy_target = index
                    break
            else:
                self._after_copy_target = len(self.tokens)
        return bool(self.seen) and self.seen[-1] >= self._after_copy_target

    # The type before a constant -----------------------------------------------------------------------------------

    def type_before(self) -> Typed | None:
        """The type of a typed constant, `interval '…'`, `double precision '…'`, `numeric(5, 2) '…'`, `shop.money '…'`."""
        back = 1
        typmod = ""
        if self.written(1) == ")":
            back = self._before_parenthesis()
            if not back:
                return None
            typmod = "".join(self.written(step) for step in range(back - 1, 0, -1)).replace(",", ", ")
        word = self.word(back)
        if word == "zone" and not typmod:
            return self._time_zone_type()
        length = self._type_words(back, word)
        if not length:
            return None
        names = [self._neutral(step) for step in range(back + length - 1, back - 1, -1)]
        cast = "".join(names) if "." in names else " ".join(names)
        return Typed(
            self._start(back + length - 1), _unlimited(cast.lower(), cast) if not typmod else cast + typmod
        )

    def _type_words(self, back: int, word: str) -> int:
        """How many tokens the type's name has that ends so far back; 0 if it is no type."""
        before = self.word(back + 1)
        if word == "precision" and before == "double":
            return 2
        if word == "varying" and before in ("char", "character", "nchar", "bit"):
            return 3 if before != "nchar" and self.word(back + 2) == "national" else 2
        if word in words.TYPE_KEYWORDS and word in ("char", "character") and before == "national":
            return 2
        if word in words.KEYWORDS and word not in words.TYPE_KEYWORDS:
            return 0
        if self.code and word in words.CODE_WORDS:
            return 0
        if not word and not self._is_name(back):
            return 0
        length = 1
        while self.written(back + length) == "." and self._is_name(back + length + 1):
            length += 2
        return length

    def _is_name(self, back: int) -> bool:
        return back <= len(self.seen) and self.tokens[self.seen[-back]].kind in (WORD, ODD_WORD, QUOTED_NAME)

    def _before_parenthesis(self) -> int:
        """How far back the token before `(…)` stands, the parentheses of a type modifier; 0 if it is something else."""
        for back in range(2, min(len(self.seen), 10) + 1):
            if self.written(back) == "(":
                return back + 1
        return 0

    def _time_zone_type(self) -> Typed | None:
        if self.word(2) != "time" or self.word(3) not in ("with", "without"):
            return None
        back = 4
        typmod = ""
        if self.written(4) == ")" and self.written(6) == "(":
            typmod = f"({self.written(5)})"
            back = 7
        if self.word(back) not in ("time", "timestamp"):
            return None
        return Typed(self._start(back), f"{self.word(back)}{typmod} {self.word(3)} time zone")

    def _start(self, back: int) -> int:
        return self.tokens[self.seen[-back]].start

    def _neutral(self, back: int) -> str:
        written = self.written(back)
        if written.startswith('"'):
            return neutral_name(written[1:-1].replace('""', '"'))
        return neutral_word(written)


def _unlimited(lowered: str, cast: str) -> str:
    """As a cast, `char` and `bit` mean one character; before a constant they mean any length."""
    if lowered in ("char", "character", "nchar", "national char", "national character"):
        return "bpchar"
    return '"bit"' if lowered == "bit" else cast
