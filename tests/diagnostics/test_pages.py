"""Each code has a page whose wrong texts give just that code, and whose right texts give none."""

import re
from pathlib import Path

import pytest

import dfdsl
from cli.conftest import Command
from dfdsl.compiler import compile_source
from dfdsl.diagnostics.catalogue import numbered
from dfdsl.explanations import explained, page, title
from dfdsl.source import FileUnreadable, Source

from .made import ELSEWHERE, MADE, WITH_OTHERS
from .pages import SECTIONS, examples, sections

CODES = numbered()


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert sorted(CODES) == list(explained())


@pytest.mark.parametrize("code", explained())
def test_a_page_has_its_parts(code: str) -> None:
    text = page(code)
    parts = sections(code)
    assert tuple(parts) == ("", *SECTIONS)
    assert parts[""].startswith(f"# {code}: ")
    assert not title(code).endswith(".")
    # The head says what the message means, in sentences.
    assert re.search(r"\.\n", parts[""].split("\n", 1)[1])
    assert all(len(line) <= 120 for line in text.splitlines())
    assert all(part.strip() for part in parts.values())
    right = text.replace(parts["Wrong"], "")
    assert set(re.findall(r"\bDF\d{3}\b", right)) <= set(CODES)


@pytest.mark.parametrize("code", explained())
def test_wrong_texts_give_just_the_code(code: str) -> None:
    wrong = examples(sections(code)["Wrong"])
    assert (not wrong) == (code in MADE or code in ELSEWHERE)
    for example in wrong:
        assert {d.code for d in example.diagnostics()} == {code}, example.text


@pytest.mark.parametrize("code", explained())
def test_right_texts_give_nothing(code: str) -> None:
    right = examples(sections(code)["Right"])
    assert right
    for example in right:
        assert [str(d) for d in example.diagnostics()] == [], example.text


@pytest.mark.parametrize("code", sorted(MADE))
def test_codes_of_texts_that_no_page_can_show(code: str) -> None:
    def nothing(importing: str, path: str) -> Source:
        raise FileUnreadable("there are no other files")

    found = {d.code for d in compile_source(Source("orders.df", MADE[code]()), read=nothing).diagnostics}
    assert code in found
    assert code in WITH_OTHERS or found == {code}


def test_explain_shows_a_page_however_the_code_is_written(dfdsl: Command) -> None:
    for written in ("DF204", "df204", "204", " Df204 "):
        assert dfdsl("explain", written) == (0, page("DF204"), "")
    assert dfdsl("explain", "DF204", "df201").out == page("DF204") + "\n" + page("DF201")


def test_explain_alone_lists_the_codes(dfdsl: Command) -> None:
    shown = dfdsl("explain")
    assert (shown.status, shown.err) == (0, "")
    lines = shown.out.splitlines()
    assert [line.split()[0] for line in lines] == list(explained())
    assert f"DF123  warning  {title('DF123')}" in lines


def test_explain_with_the_beginning_of_a_code_lists_those(dfdsl: Command) -> None:
    shown = dfdsl("explain", "df2").out.splitlines()
    assert [line.split()[0] for line in shown] == [code for code in explained() if code.startswith("DF2")]
    assert dfdsl("explain", "DF").out == dfdsl("explain").out
    assert dfdsl("explain", "DF9").status == 2


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("DF0001", "did you mean DF001?"),
        ("hello", "`dfdsl explain` lists them all"),
        ("DFx", "`dfdsl explain`"),
    ],
)
def test_explain_of_an_unknown_code(written: str, advice: str, dfdsl: Command) -> None:
    shown = dfdsl("explain", written)
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith(f"error: there is no code '{written}'; {advice}")


def test_the_documented_message_and_table(update_golden: bool) -> None:
    path = Path(__file__).parents[2] / "docs" / "diagnostics.md"
    text = path.read_text(encoding="utf-8")
    source = re.search(r"```df DF203\n(.*?)```", text, re.S)
    assert source is not None
    message = dfdsl.render(dfdsl.check(source[1], name="orders.df"))
    made = re.sub(r"```text\n.*?```", lambda _: f"```text\n{message}```", text, count=1, flags=re.S)
    rows = "".join(f"| {code} | {CODES[code].severity} | {title(code)} |\n" for code in explained())
    head = "<!-- codes -->\n"
    made = made[: made.index(head)] + f"{head}| code | | |\n|---|---|---|\n{rows}"
    if update_golden:
        path.write_text(made, encoding="utf-8")
        text = made
    assert text == made, "after a look at the change: pytest --update-golden tests/diagnostics"
