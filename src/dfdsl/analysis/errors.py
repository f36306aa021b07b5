"""A syntax error as an author can use it: its place in the file, PostgreSQL's words, and what is probably meant."""

import re
from collections.abc import Callable, Sequence

from dfdsl.analysis.library import Refused
from dfdsl.analysis.text import SqlText
from dfdsl.sql import tokens, words
from dfdsl.sql.template import Problem

_NEAR = re.compile(r' at or near "(?P<near>.*)"\Z', re.DOTALL)
_PSQL = re.compile(r""":(?P<quote>['"]?)(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?P=quote)""")
_CLAUSES = (
    *("select", "from", "where", "group", "order", "having", "limit", "offset", "insert", "into", "values"),
    *("update", "delete", "returning", "join", "inner", "union", "distinct", "between", "conflict", "using"),
    *(
        "with",
        "recursive",
        "create",
        "table",
        "alter",
        "drop",
        "truncate",
        "merge",
        "when",
        "then",
        "matched",
    ),
)
_CODE_STARTS = frozenset({"if", "for", "while", "loop", "perform", "raise", "declare", "return", "begin"})
_NAME_PLACES = frozenset(
    {"select", "from", "as", "into", "update", "table", "by", "join", "set", "where", "and"}
)
_BEFORE_NAMES = frozenset({",", "(", "."})
_LAST_RESORT = "compare the place with PostgreSQL's documentation of the statement; what stands before it was still understood"


def explain(text: SqlText, refused: Refused) -> Problem:
    """The finding for a text that PostgreSQL's grammar refuses."""
    message = _NEAR.sub("", refused.message)
    at_end = message.endswith("at end of input")
    where = None if refused.at is None or at_end else refused.at - len(text.head)
    if where is None or not 0 <= where < len(text.body):
        start, end = text.last_word()
    else:
        start, end = text.word_at(where)
    if message != refused.message and start < end:
        message += f" at `{_short(text.body[start:end])}`"
    psql = _PSQL.match(text.body, start) if text.body[start:end] == ":" else None
    if psql is not None:
        return text.problem("PSQL_VARIABLE", start, psql.end(), written=psql[0], name=psql["name"])
    return text.problem("SQL_SYNTAX", start, end, message=message, hint=_Hints(text, start, at_end).find())


def _short(written: str) -> str:
    written = written.split("\n")[0]
    return written if len(written) <= 40 else written[:39] + "…"


class _Hints:
    """The neighbours of the token at which PostgreSQL stopped."""

    def __init__(self, text: SqlText, start: int, at_end: bool) -> None:
        self.text = text
        self.tokens = text.tokens()
        self.place = next((n for n, t in enumerate(self.tokens) if t.start >= start), len(self.tokens))
        if at_end:
            self.place = len(self.tokens)
        self.at_end = at_end

    def written(self, place: int) -> str:
        if not 0 <= place < len(self.tokens):
            return ""
        token = self.tokens[place]
        return self.text.body[token.start : token.end]

    def kind(self, place: int) -> str:
        return self.tokens[place].kind if 0 <= place < len(self.tokens) else ""

    def find(self) -> str:
        for look in _LOOKS:
            hint = look(self)
            if hint:
                return hint
        return _LAST_RESORT

    def comma(self) -> str:
        near, before = self.written(self.place).lower(), self.written(self.place - 1)
        is_name = self.written(self.place + 1).lower() in ("from", ",", ")")
        if before == "," and (near in ("", ")", ";", ",") or (near in _CLAUSES and not is_name)):
            return "remove the comma before it: nothing follows in the list"
        if near == "limit" and self.written(self.place + 2) == ",":
            first, second = self.written(self.place + 1), self.written(self.place + 3)
            return f"write `LIMIT {second} OFFSET {first}`"
        return ""

    def quote(self) -> str:
        before = self.kind(self.place - 1)
        touching = (
            0 < self.place < len(self.tokens)
            and self.tokens[self.place - 1].end == self.tokens[self.place].start
        )
        if (
            before in tokens.STRINGS
            and touching
            and self.kind(self.place) in (tokens.WORD, tokens.ODD_WORD, tokens.STRING)
        ):
            return "a quote inside quotes is doubled: `'it''s'`"
        if "`" in self.written(self.place):
            return 'PostgreSQL quotes names with double quotes: `"name"`'
        return ""

    def reference(self) -> str:
        if self.kind(self.place) in (tokens.REFERENCE, tokens.VARIABLE):
            return (
                "a reference is a value and stands where an expression may; rows to select from are `$name.*`"
            )
        return ""

    def code(self) -> str:
        if self.place <= 1 and self.written(0).lower() in _CODE_STARTS:
            return "that is PL/pgSQL: put it into `DO $body$ BEGIN … END $body$`, or say it with the steps of a workflow"
        return ""

    def parentheses(self) -> str:
        depth = 0
        for place in range(min(self.place, len(self.tokens))):
            written = self.written(place)
            depth += (written == "(") - (written == ")")
        if self.at_end and depth > 0:
            return "close the parenthesis" if depth == 1 else f"close the {depth} open parentheses"
        if self.written(self.place) == ")" and depth <= 0:
            return "remove the `)`: no parenthesis is open here"
        return ""

    def misspelled(self) -> str:
        """The word itself, or one of the two before it, which PostgreSQL took for a name."""
        from difflib import get_close_matches

        for place in (self.place, self.place - 1, self.place - 2):
            word = self.written(place).lower()
            if self.kind(place) != tokens.WORD or word in words.KEYWORDS or len(word) < 3:
                continue
            near = get_close_matches(word, _CLAUSES, n=1, cutoff=0.75)
            if near:
                return f"did you mean `{near[0].upper()}` where `{self.written(place)}` stands?"
        return ""

    def reserved(self) -> str:
        word, before = self.written(self.place).lower(), self.written(self.place - 1).lower()
        if word in words.RESERVED and (before in _NAME_PLACES or before in _BEFORE_NAMES):
            return f'`{word}` is a word of SQL itself; as a name it is written in double quotes: `"{word}"`'
        return ""

    def unfinished(self) -> str:
        if not self.at_end:
            return ""
        last = self.written(len(self.tokens) - 1)
        return f"something has to follow `{_short(last)}`" if last else ""


_LOOKS: Sequence[Callable[[_Hints], str]] = (
    _Hints.reference,
    _Hints.code,
    _Hints.comma,
    _Hints.quote,
    _Hints.misspelled,
    _Hints.parentheses,
    _Hints.reserved,
    _Hints.unfinished,
)
