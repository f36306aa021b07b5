"""PostgreSQL's lexical rules (standard_conforming_strings on), and the forms of a reference, as one regular expression.

`tokenize` cuts a text into tokens with nothing but blanks between. An unclosed quote or comment is one last token to the end. Text inside quotes is looked into by `INSIDE…`, which find references, their escapes and nothing else.
"""

import re
from typing import Final, NamedTuple

LINE_COMMENT: Final = "line"
BLOCK_COMMENT: Final = "block"
STRING: Final = "string"  # '…' and N'…'
ESCAPE_STRING: Final = "escape"  # E'…'
UNICODE_STRING: Final = "unicode"  # U&'…'
BIT_STRING: Final = "bits"  # B'…' and X'…'
QUOTED_NAME: Final = "name"  # "…" and U&"…"
DOLLAR: Final = "dollar"  # $tag$ … $tag$
WORD: Final = "word"
ODD_WORD: Final = "odd"  # a word with a dollar sign in it
NUMBER: Final = "number"
REFERENCE: Final = "reference"
VARIABLE: Final = "variable"  # {name}, declared or not
PARAMETER: Final = "parameter"  # $1
OPERATOR: Final = "operator"
PUNCTUATION: Final = "punctuation"
SEMICOLON: Final = "semicolon"
UNCLOSED: Final = "unclosed"
STRAY: Final = "stray"

STRINGS: Final = frozenset({STRING, ESCAPE_STRING, UNICODE_STRING, BIT_STRING})
COMMENTS: Final = frozenset({LINE_COMMENT, BLOCK_COMMENT})
_OPENINGS = STRINGS | {DOLLAR, BLOCK_COMMENT, UNCLOSED}

BLANKS: Final = " \t\n\r\f\v"
_NAME = "[A-Za-z_][A-Za-z0-9_]*+"
# Every character beyond ASCII is a letter to PostgreSQL, a no-break space too. Said by what is none: a set that reaches
# up to U+10FFFF takes milliseconds to compile.
_LETTER = r"[^\x00-@\[-^`{-\x7f]"
_WORD = r"[^\x00-/:-@\[-^`{-\x7f]"
_WORD_OR_DOLLAR = r"[^\x00-#%-/:-@\[-^`{-\x7f]"
_BRACED = rf"\$\{{{_NAME}(?:\.(?:{_NAME}|\*))?+\??+\}}"
_REST = "[^']*+(?:''[^']*+)*+'"
_ESCAPE_REST = r"[^'\\]*+(?:(?:''|\\.)[^'\\]*+)*+'"

# `$a?` may be NULL, but in `$j?>…`, `$j?|…`, `$j?&…` and directly before an operand the `?` is an operator;
# `$a?||…` and `$a?&&…` keep it.
_NULLABLE = r"\?(?![>'$(]|\|(?!\|)|&(?!&))"

_TOKEN = re.compile(
    rf"""
    [ \t\n\r\f\v]*+
    (?:
      (?P<string>[nN]?'{_REST})
    | (?P<escape>[eE]'{_ESCAPE_REST})
    | (?P<unicode>[uU]&'{_REST})
    | (?P<bits>[bBxX]'{_REST})
    | (?P<name>(?:[uU]&)?"[^"]*+(?:""[^"]*+)*+")
    | (?P<unclosed>(?:[nNeEbBxX]|[uU]&)?'|(?:[uU]&)?")
    | (?P<word>{_LETTER}{_WORD}*+(?!\$))
    | (?P<odd>{_LETTER}{_WORD_OR_DOLLAR}*+)
    | (?P<number>[0-9]{_WORD}*+(?:\.(?!\.){_WORD}*+)?+|\.[0-9]{_WORD}*+)
    | (?P<dollar>\$(?:{_LETTER}{_WORD}*+)?+\$)
    | (?P<reference>{_BRACED}|\${_NAME}(?![^\x00-\x7f]|\.(?:{_NAME})?[^\x00-\x7f])(?:\.\*|\.{_NAME})?+(?:{_NULLABLE})?+)
    | (?P<parameter>\$[0-9]++)
    | (?P<variable>\{{{_NAME}\}})
    | (?P<line>--[^\n\r]*+)
    | (?P<block>/\*)
    | (?P<operator>(?:(?!--|/\*)[~!@\#^&|`?+\-*/%<>=])++)
    | (?P<punctuation>[()\[\],:.])
    | (?P<semicolon>;)
    | (?P<stray>\$(?:{_NAME}\.)?[A-Za-z0-9_]*[^\x00-\x7f]{_WORD}*+|\\?\$(?:\{{[^}}\n]*\}}?|{_NAME})?|\\?\{{(?:{_NAME}\}})?|.)
    )
    """,
    re.VERBOSE | re.DOTALL,
)
_BLOCK_MARK = re.compile(r"/\*|\*/")
# A string goes on behind a line break, with nothing but blanks and line comments between.
_CONTINUE = re.compile(r"(?:[ \t\f\v]|--[^\n\r]*+)*+[\n\r](?:[ \t\n\r\f\v]|--[^\n\r]*+[\n\r])*+'")
_RESTS = {kind: re.compile(_REST) for kind in STRINGS} | {
    ESCAPE_STRING: re.compile(_ESCAPE_REST, re.DOTALL),
}

# Inside quotes. A group: what it is; `position` is one of format()'s own, as in '%1$s'.
_INSIDE = rf"""
      (?P<escape>\\\$(?:\{{|{_NAME}))
    | (?P<escaped_variable>\\\{{{_NAME}\}})
    | (?P<position>[%*][0-9]++\$[sIL](?![A-Za-z0-9_]))
    | (?P<reference>{_BRACED}|\${_NAME}(?:\.\*|\.{_NAME})?+)
    | (?P<bad>\$\{{)
    | (?P<variable>\{{{_NAME}\}})
"""
INSIDE: Final = re.compile(_INSIDE, re.VERBOSE)
# In E'…' a backslash takes the next character with it; in a dollar-quoted body `$tag$` is a quote of its own.
INSIDE_ESCAPES: Final = re.compile(r"(?P<pair>\\.)|" + _INSIDE, re.VERBOSE | re.DOTALL)
INSIDE_DOLLARS: Final = re.compile(rf"(?P<tag>\${_NAME}\$)|" + _INSIDE, re.VERBOSE)
REFERENCE_FORM: Final = re.compile(
    rf"\$\{{?(?P<name>{_NAME})(?:\.(?P<column>{_NAME}|\*))?+(?P<nullable>\?)?+\}}?"
)
REWRITTEN: Final = re.compile(r"\{|\$(?=[A-Za-z_])")
"""What the engine might rewrite, whatever it stands in."""


class Token(NamedTuple):
    kind: str
    start: int
    end: int


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """The tokens of text[start:end], in order."""
    found: list[Token] = []
    add = found.append
    # The blanks at the end are no token's, and an expression that begins with blanks would try each of them.
    end = start + len(text[start:end].rstrip(BLANKS))
    at = start
    while at < end:
        # One pass as far as the expression alone can tell where tokens end; then again behind what it cannot tell.
        for match in _TOKEN.finditer(text, at, end):
            kind = match.lastgroup or STRAY
            begin, at = match.span(kind)
            if kind in _OPENINGS:
                kind, stop = _closed(text, kind, begin, at, end)
                add(Token(kind, begin, stop))
                if stop != at:
                    at = stop
                    break
            else:
                add(Token(kind, begin, at))
    return found


def _closed(text: str, kind: str, start: int, stop: int, end: int) -> tuple[str, int]:
    """What kind of token it is whose beginning was found at text[start:stop], and where it ends."""
    if kind == DOLLAR:
        mark = text[start:stop]
        closing = text.find(mark, stop, end)
        return (UNCLOSED, end) if closing < 0 else (DOLLAR, closing + len(mark))
    if kind == BLOCK_COMMENT:
        closing = _end_of_comment(text, stop, end)
        return (UNCLOSED, end) if closing < 0 else (BLOCK_COMMENT, closing)
    return (UNCLOSED, end) if kind == UNCLOSED else _continued(text, kind, stop, end)


def _end_of_comment(text: str, start: int, end: int) -> int:
    depth = 1
    for mark in _BLOCK_MARK.finditer(text, start, end):
        depth += 1 if mark.group() == "/*" else -1
        if not depth:
            return mark.end()
    return -1


def _continued(text: str, kind: str, stop: int, end: int) -> tuple[str, int]:
    while going_on := _CONTINUE.match(text, stop, end):
        rest = _RESTS[kind].match(text, going_on.end(), end)
        if rest is None:
            return UNCLOSED, end
        stop = rest.end()
    return kind, stop


def segments(text: str, token: Token) -> list[tuple[int, int]]:
    """The pieces of a string constant between its quotes: one, or more when it is continued on the next line."""
    opening = text.index("'", token.start, token.end) + 1
    rest = _RESTS[token.kind]
    found: list[tuple[int, int]] = []
    while True:
        piece = rest.match(text, opening, token.end)
        assert piece is not None  # the token was made of such pieces
        found.append((opening, piece.end() - 1))
        going_on = _CONTINUE.match(text, piece.end(), token.end)
        if going_on is None:
            return found
        opening = going_on.end()
