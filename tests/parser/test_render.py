"""How findings look: in full, one line each, and as data."""

import json

from dfdsl.diagnostics import Diagnostic, Note, Severity
from dfdsl.diagnostics.formats import as_json, concise
from dfdsl.diagnostics.render import render
from dfdsl.source import Source, Span


def finding(text: str, start: int, end: int, **more: object) -> Diagnostic:
    return Diagnostic(
        code="DF999",
        severity=Severity.ERROR,
        message="something is wrong",
        span=Span(Source("orders.df", text), start, end),
        **more,  # type: ignore[arg-type]
    )


def test_in_full() -> None:
    text = "one\ntwo words\n" + "\n" * 7 + "ten\n"
    source = Source("orders.df", text)
    note = Note(span=Span(source, 21, 24), label="see also")
    diagnostic = Diagnostic(
        code="DF999",
        severity=Severity.WARNING,
        message="something is odd",
        span=Span(source, 8, 13),
        label="this",
        help="do that\nor that",
        notes=(note,),
    )
    assert render([diagnostic]) == (
        "warning[DF999]: something is odd\n"
        "  --> orders.df:2:5\n"
        "   |\n"
        " 2 | two words\n"
        "   |     ^^^^^ this\n"
        "...\n"
        "10 | ten\n"
        "   | --- see also\n"
        "   = help: do that\n"
        "           or that\n"
    )


def test_tabs_wide_letters_and_combining_marks_keep_the_caret_in_its_place() -> None:
    text = "\t日本 e\u0301 x"
    assert render([finding(text, 7, 8)]).splitlines()[3:5] == [
        "1 |     日本 e\u0301 x",
        "  | " + " " * 11 + "^",
    ]


def test_the_end_of_the_file_an_empty_file_and_a_place_over_lines() -> None:
    assert render([finding("ab\n", 3, 3)]).splitlines()[3:] == ["2 |", "  | ^"]
    assert render([finding("", 0, 0)]).splitlines()[1:] == [" --> orders.df:1:1", "  |", "1 |", "  | ^"]
    assert render([finding("ab\r\ncd", 1, 6)]).splitlines()[3:] == ["1 | ab", "  |  ^"]


def test_a_long_line_is_cut_around_the_caret() -> None:
    text = "a" * 500 + "here" + "b" * 500
    lines = render([finding(text, 500, 504)]).splitlines()
    shown, caret = lines[3], lines[4]
    assert len(shown) <= 130
    assert shown[caret.index("^") : caret.index("^") + 4] == "here"
    assert shown.count("…") == 2


def test_nothing_in_a_file_can_move_the_cursor_of_a_terminal() -> None:
    shown = render([finding("a\x1b[31m\u202eb", 0, 1, label="x\x1by")])
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_color() -> None:
    shown = render([finding("abc", 0, 1)], color=True)
    assert "\x1b[1;31merror[DF999]\x1b[0m" in shown


def test_concise() -> None:
    assert concise([finding("ab\ncd", 4, 5)]) == "orders.df:2:2: error DF999 something is wrong\n"
    assert concise([]) == ""
    assert render([]) == ""


def test_as_json() -> None:
    [data] = json.loads(json.dumps(as_json([finding("ab\ncd", 4, 5, help="h")])))
    assert data == {
        "code": "DF999",
        "severity": "error",
        "message": "something is wrong",
        "label": "",
        "help": "h",
        "file": "orders.df",
        "line": 2,
        "column": 2,
        "end_line": 2,
        "end_column": 3,
        "start": 4,
        "end": 5,
        "notes": [],
        "fix": None,
    }
