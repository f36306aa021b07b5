"""The grammar's tables: compiled by Lark once, then kept in the user's cache folder.

Lark is imported only when no cached tables fit, because its import costs more than a whole check. The kept file is plain
data with a checksum and the grammar's own text; whatever is wrong with it, or with the folder, the tables are made anew
and nobody is told: a cache may make a run faster, never make it fail.
"""

import marshal
import os
import sys
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

# Raise it whenever `Tables` changes its shape.
FORMAT = 1


class Rule(NamedTuple):
    """origin: what it reduces to; size: of how many symbols; action: a method of the tree builder, "" to pass a value on."""

    origin: str
    size: int
    action: str


class Terminal(NamedTuple):
    name: str
    pattern: str


class Tables(NamedTuple):
    """rows: per state, a symbol's next state (0 and above) or `~rule` (below 0); terminals: the first tried first."""

    rows: list[dict[str, int]]
    rules: list[Rule]
    terminals: list[Terminal]
    start: int
    end: int


def grammar_path() -> str:
    """Beside the package in a wheel, else at the root of a checkout."""
    here = os.path.dirname(os.path.abspath(__file__))
    installed = os.path.join(here, "grammar", "df.lark")
    if os.path.exists(installed):
        return installed
    return os.path.join(os.path.dirname(os.path.dirname(here)), "grammar", "df.lark")


def grammar_text() -> str:
    with open(grammar_path(), encoding="utf-8") as file:
        return file.read()


def compile_grammar(text: str, *, strict: bool = False) -> Any:
    """The grammar as Lark sees it; `strict` refuses conflicts that Lark would settle silently."""
    from lark import Lark

    return Lark(
        text,
        parser="lalr",
        start="file",
        strict=strict,
        keep_all_tokens=True,
        maybe_placeholders=False,
        propagate_positions=False,
    )


def build(text: str) -> Tables:
    """Lark's tables as plain data."""
    lark = compile_grammar(text)
    table = lark.parser.parser.parser.parse_table
    numbers: dict[int, int] = {}
    rules: list[Rule] = []
    rows: list[dict[str, int]] = [{} for _ in table.states]
    for state, symbols in table.states.items():
        for symbol, (action, argument) in symbols.items():
            if str(action) == "Shift":
                rows[state][symbol] = argument
                continue
            number = numbers.get(id(argument))
            if number is None:
                number = numbers[id(argument)] = len(rules)
                rules.append(_rule(argument))
            rows[state][symbol] = ~number
    terminals = sorted(
        lark.terminals, key=lambda t: (-t.priority, -t.pattern.max_width, -len(t.pattern.value), t.name)
    )
    return Tables(
        rows,
        rules,
        [Terminal(t.name, t.pattern.to_regexp()) for t in terminals],
        table.start_states["file"],
        table.end_states["file"],
    )


def _rule(rule: Any) -> Rule:
    size = len(rule.expansion)
    alone = rule.options.expand1 and size == 1 and not rule.alias
    return Rule(str(rule.origin.name), size, "" if alone else str(rule.alias or rule.origin.name))


def cache_folder() -> "Path":
    from pathlib import Path

    return Path(_folder())


def _folder() -> str:
    base = os.environ.get("XDG_CACHE_HOME") or ""
    # The convention ignores relative paths there.
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "dfdsl")


def cache_path(text: str) -> str:
    user = os.getuid() if hasattr(os, "getuid") else 0
    mark = zlib.crc32(text.encode())
    return os.path.join(_folder(), f"grammar-{mark:08x}-{FORMAT}-{sys.implementation.cache_tag}-{user}.bin")


def read(path: str, text: str) -> Tables | None:
    """The kept tables; None unless every byte is what `write` wrote, by this user, for this grammar."""
    try:
        with open(path, "rb") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            data = file.read()
        if zlib.crc32(data[4:]) != int.from_bytes(data[:4], "big"):
            return None
        grammar, rows, rules, terminals, start, end = marshal.loads(data[4:])
        if grammar != text:
            return None
        return Tables(rows, [Rule(*r) for r in rules], [Terminal(*t) for t in terminals], start, end)
    except (OSError, ValueError, EOFError, TypeError):
        return None


def write(path: str, text: str, tables: Tables) -> None:
    """Keep the tables; beside and renamed, so that no other process sees half a file."""
    # marshal writes exact tuples only, no subclasses.
    rules = [tuple(r) for r in tables.rules]
    terminals = [tuple(t) for t in tables.terminals]
    data = marshal.dumps((text, tables.rows, rules, terminals, tables.start, tables.end))
    beside = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(beside, "wb") as file:
            file.write(zlib.crc32(data).to_bytes(4, "big") + data)
        os.replace(beside, path)
    except OSError:
        _remove(beside)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return


def load() -> Tables:
    """The tables of `grammar/df.lark`, from the cache if it has them."""
    text = grammar_text()
    path = cache_path(text)
    tables = read(path, text)
    if tables is None:
        tables = build(text)
        write(path, text, tables)
    return tables
