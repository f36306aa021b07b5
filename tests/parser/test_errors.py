"""What an author reads: each text in errors/ with its messages beside it."""

from pathlib import Path

import pytest

from dfdsl.diagnostics import Code, catalogue
from dfdsl.diagnostics.render import render
from dfdsl.parser import parse
from dfdsl.source import Source

FOLDER = Path(__file__).parent / "errors"
TEXTS = sorted(FOLDER.glob("*.df"))
# They are warnings, and tests/diagnostics has them.
COMMENTS = {f"DF{number}" for number in range(160, 165)}
# Names of the grammar that no author has to know.
TERMINALS = ("DOLLAR_QUOTED", "CALLED", "LBRACE", "__ANON", "RPAR", "$END")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_messages(path: Path, update_golden: bool) -> None:
    source = Source(path.name, path.read_text(encoding="utf-8"))
    file, found = parse(source)
    assert file is None
    assert all(diagnostic.is_error for diagnostic in found)
    shown = render(found)
    assert not any(name in shown for name in TERMINALS)
    golden = path.with_suffix(".txt")
    if update_golden:
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


def test_no_messages_of_texts_that_are_gone() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == {path.stem for path in TEXTS}


def test_every_code_of_syntax_is_raised_by_a_text() -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt"))
    codes = {
        code.code for code in vars(catalogue).values() if isinstance(code, Code) and code.code[:3] == "DF1"
    }
    in_sql = {catalogue.PSQL_VARIABLE.code, catalogue.OTHER_LETTER.code}
    elsewhere = {catalogue.OTHER_GROUPING.code, catalogue.NESTED_TOO_DEEP.code, *COMMENTS, *in_sql}
    assert {code for code in codes - elsewhere if f"[{code}]" not in texts} == set()


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("", "DF002", "the file is empty"),
        (" -- nothing\n/* at all */", "DF002", "the file is empty"),
        ("'a\0b'", "DF001", "this is not a text: it has a NUL character"),
        (
            "x" * (8 * 1024 * 1024 + 1),
            "DF003",
            "the file has 8,388,609 characters, and one file may have at most 8,388,608",
        ),
    ],
)
def test_files_that_are_no_text(text: str, code: str, message: str) -> None:
    file, found = parse(Source("a.df", text))
    assert file is None
    assert [(d.code, d.message) for d in found] == [(code, message)]


def test_twenty_errors_are_enough() -> None:
    _, found = parse(Source("a.df", "sleep(1ms)" + " ~> sleep(1ms)" * 99))
    assert len(found) == 21
    assert found[-1].message == "… and 80 more"
