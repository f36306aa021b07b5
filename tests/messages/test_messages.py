"""Messages as a whole: the twenty commonest mistakes, and the messages that we dislike, each with its source."""

import re
from pathlib import Path

import pytest

import dfdsl

FOLDER = Path(__file__).parent
PAGES = ("twenty.md", "borrowed.md", "disliked.md")
CASE = re.compile(
    r"^## (?P<title>[^\n]+)\n\n(?P<note>(?:(?!```|## )[^\n]*\n)*)"
    r"```df\n(?P<text>.*?)^```\n(?:\n```text\n.*?^```\n)?",
    re.S | re.M,
)


def _shown(text: str) -> str:
    return dfdsl.render(dfdsl.check(text, name="orders.df"))


def _anew(page: str) -> str:
    def case(found: re.Match[str]) -> str:
        shown = _shown(found["text"])
        return f"## {found['title']}\n\n{found['note']}```df\n{found['text']}```\n\n```text\n{shown}```\n"

    return CASE.sub(case, page)


@pytest.mark.parametrize("name", PAGES)
def test_messages(name: str, update_golden: bool) -> None:
    path = FOLDER / name
    page = path.read_text(encoding="utf-8")
    made = _anew(page)
    if update_golden:
        path.write_text(made, encoding="utf-8")
        page = made
    assert page == made, "after a look at the change: pytest --update-golden tests/messages"


def test_there_are_twenty_and_each_says_what_to_do() -> None:
    cases = list(CASE.finditer((FOLDER / "twenty.md").read_text(encoding="utf-8")))
    assert len(cases) == 20
    for case in cases:
        found = dfdsl.check(case["text"], name="orders.df")
        # One mistake is one message, or one for each place where it was made.
        assert len({(d.code) for d in found}) == 1, case["title"]
        assert all(d.help for d in found), case["title"]


def test_what_is_borrowed_is_said_once_with_what_to_do() -> None:
    for case in CASE.finditer((FOLDER / "borrowed.md").read_text(encoding="utf-8")):
        found = dfdsl.check(case["text"], name="orders.df")
        assert all(d.help for d in found), case["title"]
        # One message a place: nothing else is said because of it.
        lines = [d.span.line for d in found if d.is_error]
        assert len(lines) == len(set(lines)), case["title"]
