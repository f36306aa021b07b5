"""The rules of the house that a machine can hold: who imports whom, sizes, purity, one table of versions."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dfdsl.diagnostics import Code, catalogue

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "dfdsl"
FILES = sorted(SOURCE.rglob("*.py"))

# A module imports from its own entry and from lines above it, never from the same line or from below.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("record", "version", "trampoline", "grammar_cache", "protocol"),
    ("source", "sql", "origins"),
    ("runtime",),
    ("diagnostics", "graph", "targets", "analysis"),
    ("forms",),
    ("syntax", "parts", "walk", "scope", "signatures", "spelling", "dump"),
    ("parsing", "resolve", "early", "survey", "garbage", "ids", "limits"),
    ("parser", "names"),
    ("loader", "values"),
    ("options", "wording", "inference"),
    ("steps",),
    ("atomic", "calls"),
    ("blocks",),
    ("each", "undo"),
    ("build",),
    ("assemble", "lowering", "emission", "advice", "type_check"),
    ("emit", "allowing", "cost"),
    ("compiler",),
    ("",),  # dfdsl itself: the public interface
    ("explanations", "project", "settings"),
    ("database", "local"),
    ("cli",),
    ("__main__",),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}

WANTED_LINES, MOST_LINES = 400, 600
LONGER_FOR_NOW = {"build.py", "graph.py", "steps.py", "syntax.py"}

# Where the outside world begins, and the caches that may fail silently.
OUTSIDE = (
    "cli",
    "database",
    "local",
    "project",
    "explanations",
    "settings",
    "grammar_cache",
    "emission/environment",
    "runtime/__init__",
    "__main__",
)


def _module(path: Path) -> str:
    """`dfdsl.sql.text` as `sql.text`; the package itself as ``."""
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix("__init__").rstrip(".")


MODULES = {_module(path): path for path in FILES}


def _entry(module: str) -> str:
    return module.split(".")[0]


def _imports(path: Path) -> Iterator[tuple[str, int]]:
    """The modules of this package that a file imports anywhere in it, and the lines."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            if node.module is not None and node.module.split(".")[0] == "dfdsl":
                below = node.module.removeprefix("dfdsl").lstrip(".")
                for name in node.names:
                    full = f"{below}.{name.name}".lstrip(".")
                    yield (full if full in MODULES else below), node.lineno
        elif isinstance(node, ast.Import):
            for name in node.names:
                if name.name.split(".")[0] == "dfdsl":
                    yield name.name.removeprefix("dfdsl").lstrip("."), node.lineno


def test_every_module_has_a_layer() -> None:
    assert sorted({_entry(module) for module in MODULES} - set(LEVEL)) == []


def test_nobody_imports_upwards() -> None:
    found = []
    for module, path in MODULES.items():
        own = _entry(module)
        for imported, line in _imports(path):
            other = _entry(imported)
            if other != own and LEVEL[other] >= LEVEL[own]:
                found.append(f"{path.relative_to(ROOT)}:{line}: {module or 'dfdsl'} imports {imported}")
    assert found == []


def _pieces(path: Path) -> str:
    return path.relative_to(SOURCE).with_suffix("").as_posix()


def _is_outside(path: Path) -> bool:
    return _pieces(path).split("/")[0] in OUTSIDE or _pieces(path) in OUTSIDE


def test_the_core_is_pure() -> None:
    banned_calls = {"open", "print", "input", "breakpoint"}
    banned_modules = {"os", "sys", "pathlib", "subprocess", "socket", "psycopg", "asyncio", "urllib3", "io"}
    found = []
    for path in FILES:
        if _is_outside(path):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name.split(".")[0] for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                # Pure paths are texts; nothing is opened through them.
                pure = {alias.name for alias in node.names} == {"PurePosixPath"}
                names = [] if pure else [node.module.split(".")[0]]
            bad = banned_modules.intersection(names)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                bad |= banned_calls & {node.func.id}
            found += [f"{path.relative_to(ROOT)}:{node.lineno}: {name}" for name in sorted(bad)]  # type: ignore[attr-defined]
    assert found == []


def test_import_is_light() -> None:
    heavy = {"psycopg", "jinja2", "asyncio", "lark", "argparse", "urllib3", "duroxide"}
    code = "import sys, dfdsl; print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not heavy & set(ended.stdout.split())


@pytest.mark.parametrize("verb", ["check", "compile"])
def test_check_and_compile_load_no_driver(verb: str) -> None:
    """Neither needs a server, so neither waits for what talks to one."""
    command = [sys.executable, "-X", "importtime", "-m", "dfdsl", verb, "examples/order.df"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in ended.stderr.splitlines()}
    assert "dfdsl" in loaded
    assert not loaded & {"psycopg", "asyncio", "urllib3", "duroxide", "ssl"}
    if verb == "check":
        assert "jinja2" not in loaded


def test_versions_are_one_table() -> None:
    """Only the table knows versions; others ask it for a capability by name."""
    version = re.compile(r"""["']\d+\.\d+\.\d+["']""")
    compared = re.compile(r"\btarget(?:\.name)?\s*(?:[<>]=?|[!=]=)|(?:[<>]=?|[!=]=)\s*target\b(?!\.)")
    found = []
    for path in FILES:
        # SARIF has a version, too.
        if path.name in ("targets.py", "version.py", "formats.py"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if compared.search(line) or (version.search(line) and not _is_outside(path)):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")
    assert found == []


def test_sizes() -> None:
    found = []
    for path in [*FILES, *sorted((ROOT / "tests").rglob("*.py"))]:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        most = MOST_LINES if path.name in LONGER_FOR_NOW else WANTED_LINES
        if lines > most:
            found.append(f"{path.relative_to(ROOT)}: {lines} lines, at most {most}")
    assert found == []


def test_every_module_says_what_it_is_for() -> None:
    found = [
        str(path.relative_to(ROOT))
        for path in FILES
        if ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) is None
    ]
    assert found == []


CODES = {name: code for name, code in vars(catalogue).items() if isinstance(code, Code)}


def test_codes_are_unique() -> None:
    numbers = [code.code for code in CODES.values()]
    assert len(set(numbers)) == len(numbers)
    assert all(re.fullmatch(r"DF\d{3}", number) for number in numbers)


def test_every_code_is_used() -> None:
    words = {
        word
        for path in FILES
        if "catalogue" not in path.as_posix()
        for word in re.findall(r"[A-Z][A-Z0-9_]+", path.read_text(encoding="utf-8"))
    }
    assert sorted(set(CODES) - words) == []


def test_prose_is_whole() -> None:
    """A message is one sentence without a full stop; nothing is doubled by mistake."""
    for name, code in CODES.items():
        assert code.message, name
        assert not code.message.endswith("."), name
        assert "  " not in code.message, name
