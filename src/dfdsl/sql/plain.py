"""SQL pieces in a spelling that the engine's textual substitution finds nothing in, and that means the same to PostgreSQL.

A plain constant is `text.inert_literal`'s work. What comes out holds no `{` and no `$` before a letter. Input is what `tokens` cut out, or decoded text.
"""

import re

from dfdsl.sql.identifiers import readable_identifier
from dfdsl.sql.tokens import REWRITTEN

_ESCAPE_PAIR = re.compile(r"\\.|\{|\$(?=[A-Za-z_])", re.DOTALL)
_DECODE = re.compile(
    r"""
      ''
    | \\u(?P<high>[dD][89abAB][0-9A-Fa-f]{2})\\u(?P<low>[dD][c-fC-F][0-9A-Fa-f]{2})
    | \\(?:u(?P<four>[0-9A-Fa-f]{4})|U(?P<eight>[0-9A-Fa-f]{8}))
    | \\(?:x(?P<hex>[0-9A-Fa-f]{1,2})|(?P<octal>[0-7]{1,3}))
    | \\(?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_CONTROLS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_HEXADECIMAL = {"{": "x7b", "$": "x24"}
_FOUR_DIGITS = {"{": "007b", "$": "0024"}
_BLANKED = str.maketrans("{$", "  ")
_LOWERED = str.maketrans({chr(letter): chr(letter + 32) for letter in range(ord("A"), ord("Z") + 1)})


def neutral_escape_string(inner: str) -> str:
    """`E'…'` again, from what stood between its quotes; its own escapes are kept."""

    def spelled(found: re.Match[str]) -> str:
        last = found.group()[-1]
        return "\\" + _HEXADECIMAL[last] if last in _HEXADECIMAL else found.group()

    return "E'" + _ESCAPE_PAIR.sub(spelled, inner) + "'"


def neutral_unicode(inner: str, quote: str, escape: str) -> str:
    """`U&'…'` or `U&"…"` again, from what stood between its quotes; escape is the character of its UESCAPE."""
    spelled = REWRITTEN.sub(lambda found: escape + _FOUR_DIGITS[found.group()], inner)
    return f"U&{quote}{spelled}{quote}"


def neutral_name(name: str) -> str:
    """An identifier of this name, in quotes where it needs them."""
    plain = readable_identifier(name)
    if not plain.startswith('"'):
        return plain
    quoted = name.replace('"', '""')
    if REWRITTEN.search(quoted) is None:
        return f'"{quoted}"'
    return neutral_unicode(quoted.replace("\\", "\\\\"), '"', "\\")


def neutral_word(word: str) -> str:
    """An identifier without quotes: PostgreSQL folds its ASCII letters, and no others, to lower case."""
    return word if REWRITTEN.search(word) is None else neutral_name(word.translate(_LOWERED))


def neutral_comment(comment: str) -> str:
    """The same comment with blanks for what might be rewritten: leaving it out could close the comment, `*{/`."""
    return comment.translate(_BLANKED)


def decode_escapes(inner: str) -> str | None:
    """What `E'…'` with this between its quotes means; None where PostgreSQL would refuse an escape."""
    if "\\" not in inner:
        return inner.replace("''", "'")
    wrong = False

    def meaning(found: re.Match[str]) -> str:
        nonlocal wrong
        if found.group() == "''":
            return "'"
        if found["high"]:
            high, low = int(found["high"], 16), int(found["low"], 16)
            return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        if digits := found["four"] or found["eight"]:
            number = int(digits, 16)
            wrong |= not number or number > 0x10FFFF or 0xD800 <= number < 0xE000
            return "" if wrong else chr(number)
        if found["hex"] or found["octal"]:
            byte = int(found["hex"], 16) if found["hex"] else int(found["octal"], 8) & 0xFF
            wrong |= not byte
            # One byte of a UTF-8 sequence: it stands as a lone surrogate until all are together.
            return chr(byte) if byte < 0x80 else chr(0xDC00 + byte)
        wrong |= found["other"] in "uU"
        return _CONTROLS.get(found["other"], found["other"])

    decoded = _DECODE.sub(meaning, inner)
    try:
        decoded = decoded.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return None
    return None if wrong else decoded
