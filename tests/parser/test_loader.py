"""A program: the main file and what it imports."""

import pytest

from dfdsl.diagnostics.formats import concise
from dfdsl.loader import Program, load
from dfdsl.source import FileUnreadable, Source

WORKFLOW = "workflow {}() {{ 'x' }}"


class Files:
    """Texts by name; paths are names."""

    def __init__(self, **texts: str) -> None:
        self.texts = texts
        self.read: list[tuple[str, str]] = []

    def __call__(self, importing: str, path: str) -> Source:
        self.read.append((importing, path))
        if path not in self.texts:
            raise FileUnreadable("no such file")
        return Source(path, self.texts[path])


def program(main: str, /, **texts: str) -> list[str]:
    """The names of the program's files in order."""
    loaded, found = load(Source("main", main), Files(**texts))
    assert loaded is not None, concise(found)
    assert isinstance(loaded, Program)
    assert loaded.main is loaded.files[-1]
    return [file.span.source.name for file in loaded.files]


def errors(main: str, /, **texts: str) -> list[str]:
    loaded, found = load(Source("main", main), Files(**texts))
    assert loaded is None
    return concise(found).splitlines()


def test_imports_come_first_in_the_order_written_and_once() -> None:
    names = program(
        'import "b" import "a" import "b" workflow m() { a() }',
        a='import "c" ' + WORKFLOW.format("a"),
        b='import "c" import "d" ' + WORKFLOW.format("b"),
        c=WORKFLOW.format("c"),
        d=WORKFLOW.format("d"),
    )
    assert names == ["c", "d", "b", "a", "main"]


def test_start_vars_and_expression_of_an_import_stay_there() -> None:
    assert program('import "a" a()', a=f"vars v {WORKFLOW.format('a')} start a()") == ["a", "main"]
    assert program('import "a" a()', a=f"{WORKFLOW.format('a')} sleep(3)") == ["a", "main"]


def test_an_import_may_only_pass_on_what_it_imports() -> None:
    assert program('import "a" b()', a='import "b"', b=WORKFLOW.format("b")) == ["b", "a", "main"]


def test_a_chain_of_imports_may_be_long() -> None:
    texts = {f"f{n}": f'import "f{n + 1}" {WORKFLOW.format(f"w{n}")}' for n in range(3000)}
    texts["f3000"] = WORKFLOW.format("last")
    assert len(program('import "f0" w0()', **texts)) == 3002


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({}, "main:1:1: error DF004 `a` cannot be imported: no such file"),
        ({"a": 'import "main"'}, "a:1:1: error DF005 `main` imports itself: main → a → main"),
        ({"a": 'import "a"'}, "a:1:1: error DF005 `a` imports itself: a → a"),
        ({"a": 'import "b"', "b": 'import "a"'}, "b:1:1: error DF005 `a` imports itself: a → b → a"),
        ({"a": "sleep(3)"}, "main:1:1: error DF006 `a` has no workflow, so there is nothing to import"),
        ({"a": "workflow a() { sleep(1ms) }"}, "a:1:22: error DF113"),
    ],
)
def test_refused(texts: dict[str, str], expected: str) -> None:
    [line] = errors('import "a" sleep(3)', main='import "a"', **texts)
    assert line.startswith(expected)


def test_errors_of_all_files_are_found() -> None:
    found = errors('import "a" import "b" sleep(1)', b="sleep(2ms)")
    assert [line.split(" ")[0] for line in found] == ["b:1:7:", "main:1:1:"]


def test_warnings_do_not_keep_a_program_back() -> None:
    loaded, found = load(Source("main", "'a' | 'b' & 'c'"), Files())
    assert loaded is not None
    assert [diagnostic.code for diagnostic in found] == ["DF123"]
