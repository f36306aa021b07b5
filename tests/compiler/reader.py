"""Takes a printed graph (`dfdsl.dump`) back: text in, nodes out, so that a test of a pass is text in and text out.

What is read has no place in a source: all spans are NOWHERE.
"""

import ast
import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

from dfdsl import forms, graph, origins
from dfdsl.dump import LEADING
from dfdsl.graph import EngineVariable, Hole, HoleKind, Node, Parameter, Slot, Use
from dfdsl.record import Record, fields
from dfdsl.source import Source, Span
from dfdsl.sql.truth import Truth

NOWHERE = Span(Source("nowhere.df", ""), 0, 0)

CLASSES: dict[str, type[Record]] = {
    name: found
    for module in (origins, graph, forms)
    for name, found in vars(module).items()
    if isinstance(found, type) and issubclass(found, Record)
}
ENUMS: tuple[type[Enum], ...] = (graph.Shape, graph.Turn, graph.Strategy, Truth)
WORDS: dict[str, Any] = {one.value: one for kind in ENUMS for one in kind} | {
    "none": None,
    "yes": True,
    "no": False,
}

_SEVERAL = ("steps", "statements", "branches", "undos")
_TEXTS = ("parts", "message", "instance", "url")
_TOKEN = re.compile(
    r"""(?P<gap>[ ]*)(?:
    (?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
    |(?P<name>\|=>) |(?P<id>\#\S+) |(?P<number>-?\d+) |(?P<word>[A-Za-z_][A-Za-z0-9_]*)
    |(?P<sign>[][(){}<>=,.$?:*])
    )""",
    re.VERBOSE,
)


class Unreadable(ValueError):
    """A text that is no printed graph."""


def read(text: str) -> Node:
    """The graph of a text that `dump` has printed. Raises Unreadable."""
    (root,) = _roots(text.splitlines())
    return root


def read_graphs(text: str) -> dict[str, Node]:
    """The graphs of what `dump_workflow` or `dump_stages` has printed of one workflow: its own under '', others by key."""
    blocks: dict[str, list[str]] = {}
    key = ""
    for line in text.splitlines():
        head = re.match(r"(workflow|child|function)\b *('[^']*')?", line)
        if head:
            key = ast.literal_eval(head[2]) if head[1] == "child" else head[1].replace("workflow", "")
            assert key not in blocks or head[1] == "function", f"two graphs of the key {key}"
            blocks[key] = []
        elif not re.match(r"  (parameter|label|database|variables|one_variable)\b", line):
            blocks[key].append(line)
    blocks.pop("function", None)
    return {key: read("\n".join(lines)) for key, lines in blocks.items()}


# Lines ----------------------------------------------------------------------------------------------------------------


class _Open:
    """A node whose lines below are still read."""

    def __init__(self, depth: int, place: str, kind: type[Record], said: dict[str, Any]) -> None:
        self.depth = depth
        self.place = place
        self.kind = kind
        self.said = said
        self.below: list[tuple[str, Node]] = []

    def closed(self) -> Node:
        said = self.said
        own = [field for field in fields(self.kind) if field in (*_SEVERAL, "left", "right", "body", "arms")]
        unplaced = [node for place, node in self.below if not place]
        placed = [(place, node) for place, node in self.below if place]
        if "arms" in own:
            pairs = [(place, node) for place, node in placed if place != "otherwise"]
            assert [place for place, _ in pairs] == ["condition", "then"] * (len(pairs) // 2), pairs
            found = [node for _, node in pairs]
            said["arms"] = tuple(zip(found[::2], found[1::2], strict=True))
            placed = [(place, node) for place, node in placed if place == "otherwise"]
        elif len(own) == 1 and own[0] in _SEVERAL:
            said[own[0]] = tuple(unplaced)
        elif issubclass(self.kind, Node) and self.kind is not graph.Http:
            said.update(zip(own, unplaced, strict=True))
        said.update(placed)
        for field in fields(self.kind):
            if field in ("otherwise", "condition") and field not in said:
                said[field] = None
        return self.kind(span=NOWHERE, **said)  # type: ignore[return-value]


def _roots(lines: list[str]) -> list[Node]:
    outermost = _Open(-1, "", graph.Sequence, {})
    stack = [outermost]
    for line in (*lines, ""):
        if line:
            depth = (len(line) - len(line.lstrip(" "))) // 2
            opened = _Line(line.strip(" ")).node(depth)
        else:
            depth = 0
        while stack[-1].depth >= depth:
            done = stack.pop()
            stack[-1].below.append((done.place, done.closed()))
        if line:
            stack.append(opened)
    return [node for _, node in outermost.below]


class _Line:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(_tokens(text))
        self.at = 0

    def node(self, depth: int) -> _Open:
        place = ""
        if self._is("sign", ":", ahead=1) and not self.tokens[self.at + 2][2]:
            place = self._next("word")
            self._next("sign", ":")
        name = self._next("word")
        kind = CLASSES.get(name)
        if kind is None or not issubclass(kind, Node):
            raise Unreadable(f"no kind of node: {self.text}")
        said: dict[str, Any] = {"id": self._next("id")[1:]} if self._is("id") else {}
        leading = LEADING.get(name, "")
        if leading in _TEXTS:
            said[leading] = self._texts()
        elif leading:
            said[leading] = self._value() if self._begins_value() else None
        while self._is("word"):
            self._field(said)
        if self._is("name"):
            self.at += 1
            said["name"] = self._word()
        if self.at != len(self.tokens):
            raise Unreadable(f"behind {said}: {self.text}")
        return _Open(depth, place, kind, said)

    # Values -----------------------------------------------------------------------------------------------------------

    def _texts(self) -> tuple[Any, ...]:
        if self._is("sign", "["):
            return tuple(self._value())
        found = []
        while self._begins_value():
            found.append(self._value())
        return tuple(found)

    def _begins_value(self) -> bool:
        if self._is("string") or self._is("number") or any(self._is("sign", sign) for sign in "${<"):
            return True
        return self._is("word") and self._is("sign", "(", ahead=1) and self.tokens[self.at + 1][2]

    def _field(self, said: dict[str, Any]) -> None:
        field = self._next("word")
        if self._is("sign", "="):
            self.at += 1
            said[field] = self._value()
        else:
            said[field] = True

    def _value(self) -> Any:
        kind, text, _ = self.tokens[self.at]
        if kind == "string":
            self.at += 1
            return ast.literal_eval(text)
        if kind == "number":
            self.at += 1
            return int(text)
        if kind == "word":
            return self._named()
        match text:
            case "[":
                return tuple(self._until("]"))
            case "(":
                return self._columns()
            case "{":
                self.at += 1
                name = self._word()
                self._next("sign", "}")
                return EngineVariable(name=name)
            case "<":
                return self._hole()
            case "$":
                return self._use()
        raise Unreadable(f"no value at {text}: {self.text}")

    def _until(self, end: str) -> list[Any]:
        self.at += 1
        found = []
        while not self._is("sign", end):
            found.append(self._value())
        self.at += 1
        return found

    def _named(self) -> Any:
        word = self._next("word")
        glued = self.at < len(self.tokens) and self.tokens[self.at][2]
        if word == "set" and glued and self._is("sign", "["):
            return frozenset(self._until("]"))
        if glued and self._is("sign", "("):
            return CLASSES[word](**self._fields("(", ")"))
        if word not in WORDS:
            raise Unreadable(f"unknown word {word}: {self.text}")
        return WORDS[word]

    def _fields(self, begin: str, end: str) -> dict[str, Any]:
        self._next("sign", begin)
        said: dict[str, Any] = {}
        while not self._is("sign", end):
            self._field(said)
        self.at += 1
        return said

    def _columns(self) -> tuple[tuple[str, str | None], ...]:
        self._next("sign", "(")
        found: list[tuple[str, str | None]] = []
        while True:
            name = self._word()
            closed = self._is("sign", ",") or self._is("sign", ")")
            found.append((name, None if closed else self._word()))
            if self._is("sign", ")"):
                self.at += 1
                return tuple(found)
            self._next("sign", ",")

    def _hole(self) -> Hole:
        self._next("sign", "<")
        kind = HoleKind(self._next("word"))
        name = self._word()
        as_text = self._is("word", "as")
        if as_text:
            self.at += 1
            self._next("word", "text")
        self._next("sign", ">")
        return Hole(kind=kind, name=name, as_text=as_text)

    def _use(self) -> Use:
        self._next("sign", "$")
        name = self._word()
        said: dict[str, Any] = {}
        while self._is("sign", "."):
            self.at += 1
            if self._is("sign", "*"):
                self.at += 1
                said["rows"] = True
            else:
                said["column"] = self._word()
        if self._is("sign", "?"):
            self.at += 1
            said["nullable"] = True
        self._next("sign", ":")
        of: Slot | Parameter
        if self._is("string"):
            of = Parameter(name=name, type=self._word())
        else:
            slot: dict[str, Any] = {"name": name, "shape": graph.Shape(self._next("word"))}
            if self._is("sign", "(") and self.tokens[self.at][2]:
                slot["columns"] = self._columns()
            if self._is("sign", "{") and self.tokens[self.at][2]:
                slot |= self._fields("{", "}")
            of = Slot(**slot)
        if self._is("word", "as"):
            self.at += 1
            said["alias"] = self._word()
        return Use(of=of, **said)

    # Tokens -----------------------------------------------------------------------------------------------------------

    def _word(self) -> str:
        """A name: a plain word, or a quoted one."""
        return str(ast.literal_eval(self._next("string")) if self._is("string") else self._next("word"))

    def _is(self, kind: str, text: str | None = None, ahead: int = 0) -> bool:
        at = self.at + ahead
        if at >= len(self.tokens):
            return False
        token = self.tokens[at]
        return token[0] == kind and text in (None, token[1])

    def _next(self, kind: str, text: str | None = None) -> str:
        if not self._is(kind, text):
            raise Unreadable(f"{text or kind} is missing at token {self.at}: {self.text}")
        self.at += 1
        return self.tokens[self.at - 1][1]


def _tokens(text: str) -> Iterator[tuple[str, str, bool]]:
    """Kind and text of each token, and whether it stands close to the one before it."""
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            raise Unreadable(f"at {text[at : at + 20]!r}: {text}")
        yield found.lastgroup, found[found.lastgroup], not found["gap"]
        at = found.end()
