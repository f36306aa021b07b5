"""Comments: where they are, a text without them, and the documentation that they hold.

The lexer sees blanks of the same length in their place, because block comments nest, which no expression can match, and
because a word's meaning depends on what follows it. The formatter asks `comments` for what the tree leaves out.
"""

import re

from dfdsl.source import LINE_END, line_begin

_PIECE = re.compile(
    r"""\$(?P<tag>(?:[^\W\d]\w*)?)\$[^$]*(?:\$(?!(?P=tag)\$)[^$]*)*\$(?P=tag)\$"""
    r"""|(?<![A-Za-z0-9_$])[eE]'(?:[^'\\]|\\[\s\S]|'')*'(?!')"""
    r"""|'[^']*(?:''[^']*)*'(?!')"""
    r'''|"[^"\n]*"'''
    r"""|(?P<line>--[^\n\r]*)|(?P<block>/\*)"""
    # A quote that nothing closes swallows the rest; the lexer reports it.
    r"""|(?P<open>['"]|\$(?:[^\W\d]\w*)?\$)"""
)
DIRECTIVE = r"(?:--+|/\*+)[ \t]*df:[ \t]*"
"""How a comment begins that speaks to the compiler; few files have one, so it is compiled at its first use."""
_BLOCK_MARK = re.compile(r"/\*|\*/")
_NOT_BREAK = re.compile(r"[^\n\r]")


class Unclosed(Exception):
    """A block comment that nothing closes begins at `start`."""

    def __init__(self, start: int) -> None:
        super().__init__(start)
        self.start = start


def comments(text: str) -> list[tuple[int, int]]:
    """The [start, end) of each comment outside quotes, in order. Raises Unclosed."""
    found: list[tuple[int, int]] = []
    if "--" not in text and "/*" not in text:
        return found
    at = 0
    while (piece := _PIECE.search(text, at)) is not None:
        kind = piece.lastgroup
        at = piece.end()
        if kind == "line":
            found.append((piece.start(), at))
        elif kind == "block":
            at = _block_end(text, piece.start())
            found.append((piece.start(), at))
        elif kind == "open":
            break
    return found


def comments_in_sql(text: str) -> list[tuple[int, int]]:
    """The [start, end) of each comment inside `$$ … $$`, in order; none behind a quote or comment without its end."""
    found: list[tuple[int, int]] = []
    at = 0
    try:
        while (piece := _PIECE.search(text, at)) is not None:
            kind = piece.lastgroup
            at = piece.end()
            if kind == "tag":
                start = piece.start() + len(piece["tag"]) + 2
                body = text[start : at - len(piece["tag"]) - 2]
                found += [(start + first, start + last) for first, last in comments(body)]
            elif kind == "block":
                at = _block_end(text, piece.start())
            elif kind == "open":
                break
    except Unclosed:
        pass
    return found


def _block_end(text: str, start: int) -> int:
    depth = 0
    at = start
    while (mark := _BLOCK_MARK.search(text, at)) is not None:
        depth += 1 if mark[0] == "/*" else -1
        at = mark.end()
        if depth == 0:
            return at
    raise Unclosed(start)


def blanked(text: str, found: list[tuple[int, int]]) -> str:
    """The text with blanks for its comments; every offset and line stays."""
    if not found:
        return text
    pieces: list[str] = []
    at = 0
    for start, end in found:
        pieces.append(text[at:start])
        comment = text[start:end]
        pieces.append(_NOT_BREAK.sub(" ", comment) if LINE_END.search(comment) else " " * (end - start))
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def documentation(text: str, found: list[tuple[int, int]], at: int) -> str:
    """The comment directly above the item that begins at `at`, without its marks; "" if none is there.

    What speaks to the compiler, `-- df: …`, is no documentation.
    """
    parts: list[str] = []
    for index in range(_before(found, at), -1, -1):
        start, end = found[index]
        gap = text[end:at]
        alone = not text[line_begin(text, start) : start].strip()
        if not alone or gap.strip() or len(LINE_END.findall(gap)) != 1:
            break
        comment = text[start:end]
        if "df:" not in comment or not re.match(DIRECTIVE, comment):
            parts.append(_plain(comment))
        at = start
    return "\n".join(reversed(parts)).strip()


def _before(found: list[tuple[int, int]], at: int) -> int:
    low, high = 0, len(found)
    while low < high:
        middle = (low + high) // 2
        if found[middle][1] <= at:
            low = middle + 1
        else:
            high = middle
    return low - 1


def _plain(comment: str) -> str:
    if comment.startswith("--"):
        return comment.lstrip("-").removeprefix(" ").rstrip()
    lines = [
        line.strip().removeprefix("*").removeprefix(" ").rstrip() for line in LINE_END.split(comment[2:-2])
    ]
    return "\n".join(lines).strip()
