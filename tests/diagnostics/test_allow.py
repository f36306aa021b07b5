"""Comments that allow warnings, and levels of warnings."""

import pytest

import dfdsl
from dfdsl.compiler import compile_source
from dfdsl.diagnostics.fixing import mended
from dfdsl.source import FileUnreadable, Source

# DF123, a warning.
WARNED = "df.sleep(1) | df.sleep(2) & df.sleep(3)"
BECAUSE = "because it is never pasted"


def codes(text: str, **levels: str) -> list[str]:
    return [d.code for d in compiled(text, **levels).diagnostics]


def compiled(text: str, **levels: str) -> dfdsl.Compiled:
    def nothing(importing: str, path: str) -> Source:
        raise FileUnreadable("there are no other files")

    return compile_source(Source("orders.df", text), read=nothing, levels=levels)


@pytest.mark.parametrize(
    "text",
    [
        f"{WARNED} -- df: allow DF123 {BECAUSE}",
        f"-- df: allow DF123 {BECAUSE}\n{WARNED}",
        f"  -- df: allow DF123 {BECAUSE}\n\n-- another comment\n{WARNED}",
        f"{WARNED} /* df: allow DF123 {BECAUSE} */",
        f"/* df: allow df123 {BECAUSE}\n   and this too */\n{WARNED}",
        f"--df:allow DF123 {BECAUSE}\n{WARNED}",
        f"-- df: allow-file DF123 {BECAUSE}\n\n\nvars _x\n{WARNED}",
        f"vars _x\n{WARNED}\n-- df: allow-file DF123 {BECAUSE}",
    ],
)
def test_a_comment_allows_a_warning(text: str) -> None:
    assert codes(WARNED) == ["DF123"]
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Not where it holds.
        (f"vars _x -- df: allow DF123 {BECAUSE}\n{WARNED}", ["DF123", "DF164"]),
        (f"{WARNED}\n-- df: allow DF123 {BECAUSE}", ["DF123", "DF164"]),
        # Not a comment.
        (f"$$ SELECT '-- df: allow DF123 {BECAUSE}' $$ ~> {WARNED}", ["DF123"]),
        (f"$$ SELECT 1 $$ -- a word on df: allow DF123 {BECAUSE}", []),
        # Not needed.
        (f"sleep(1) -- df: allow DF123 {BECAUSE}", ["DF164"]),
        (f"-- df: allow-file DF123 {BECAUSE}\nsleep(1)", ["DF164"]),
        (f"$$ SELECT 1 -- df: allow DF123 {BECAUSE}\n $$", ["DF164"]),
        # Wrong.
        (f"{WARNED} -- df: allow DF123", ["DF123", "DF161"]),
        (f"{WARNED} -- df: allow DF123 because", ["DF123", "DF161"]),
        (f"{WARNED} -- df: allow DF123 because …", ["DF123", "DF161"]),
        (f"{WARNED} -- df: ignore DF123 {BECAUSE}", ["DF123", "DF160"]),
        (f"{WARNED} -- df: allow {BECAUSE}", ["DF123", "DF160"]),
        (f"{WARNED} -- df: DF123", ["DF123", "DF160"]),
        (f"sleep(1) -- df: allow DF998 {BECAUSE}", ["DF162"]),
        (f"sleep(1) -- df: allow DF201 {BECAUSE}", ["DF163"]),
        # A comment about something else.
        ("sleep(1) -- df: data frames", []),
    ],
)
def test_comments_that_allow_nothing(text: str, expected: list[str]) -> None:
    assert sorted(codes(text)) == expected


def test_an_error_cannot_be_allowed() -> None:
    assert sorted(codes(f"sleep(1ms) -- df: allow DF113 {BECAUSE}")) == ["DF113", "DF163"]


def test_what_is_not_needed_is_not_said_of_a_file_with_errors() -> None:
    assert codes(f"sleep(1ms) -- df: allow DF123 {BECAUSE}") == ["DF113"]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        (f"sleep(1)  -- df: allow DF123 {BECAUSE}\n", "sleep(1)\n"),
        (f"vars _x\n  -- df: allow DF123 {BECAUSE}\nsleep(1)\n", "vars _x\nsleep(1)\n"),
        (f"sleep(1) /* df: allow DF123 {BECAUSE} */ ~> sleep(2)\n", "sleep(1) ~> sleep(2)\n"),
        (
            f"{WARNED} -- df: allow DF164, DF123 {BECAUSE}\n",
            f"{WARNED} -- df: allow DF123 {BECAUSE}\n",
        ),
        (
            f"{WARNED} -- df: allow DF123 DF164 {BECAUSE}\n",
            f"{WARNED} -- df: allow DF123 {BECAUSE}\n",
        ),
        (f"sleep(1) -- df: allow DF123, DF164 {BECAUSE}", "sleep(1)"),
    ],
)
def test_what_is_not_needed_can_be_taken_out(text: str, fixed: str) -> None:
    source = Source("orders.df", text)

    def nothing(importing: str, path: str) -> Source:
        raise FileUnreadable("there are no other files")

    found = compile_source(source, read=nothing).diagnostics
    assert mended(source, found)[0] == fixed


def test_comments_for_the_compiler_are_no_documentation() -> None:
    text = f"-- Greets.\n-- df: allow DF123 {BECAUSE}\nworkflow a() {{ {WARNED} }}"
    script = compiled(text).script
    assert script is not None
    assert script.workflows[0].doc == "Greets."


def test_levels() -> None:
    assert codes(WARNED, DF123="off") == []
    assert codes(WARNED, all="off") == []
    assert codes(WARNED, DF123="warning", all="off") == ["DF123"]
    assert compiled(WARNED).sql is not None
    for levels in ({"DF123": "error"}, {"all": "error"}):
        found = compiled(WARNED, **levels)
        assert found.sql is None
        assert [d.severity for d in found.diagnostics] == ["error"]
    # What a comment allows stays allowed, and an error stays one.
    assert codes(f"{WARNED} -- df: allow DF123 {BECAUSE}", all="error") == []
    assert codes("sleep(1ms)", all="off", DF113="off") == ["DF113"]


def test_a_comment_in_an_import_holds_there() -> None:
    """Findings in an import are those of its own comments; what is wrong with these is said where it is checked itself."""
    loop = "loop { $$ SELECT 1 $$ <-> $$ SELECT 2 $$ ~> sleep(1m) ~> if $$ true $$ { break } }"
    files = {
        "common.df": f"-- df: allow-file DF448 because each round stands for itself\nworkflow a() {{ {loop} }}",
        "loud.df": f"-- df: allow DF201 {BECAUSE}\nworkflow b() {{ {loop} }}",
    }
    sources = {name: Source(name, text) for name, text in files.items()}
    main = Source("main.df", 'import "common.df" import "loud.df" workflow m() { a() ~> b() }')
    found = compile_source(main, read=lambda importing, path: sources[path]).diagnostics
    assert [(d.code, d.span.source.name) for d in found] == [("DF448", "loud.df")]


def test_a_comment_inside_of_sql_holds_for_its_line() -> None:
    head = "workflow a() { loop { $$ SELECT 1"
    tail = "$$ <-> $$ SELECT 2 $$ ~> sleep(1m) ~> if $$ true $$ { break } } }"
    assert codes(f"{head} {tail}") == ["DF448"]
    shown = compiled(f"{head}\n {tail}").diagnostics[0].span.line
    comment = f"-- df: allow DF448 {BECAUSE}"
    on_its_line = f"{head} {comment}\n {tail}" if shown == 1 else f"{head}\n {comment}\n {tail}"
    assert codes(on_its_line) == []


def test_levels_of_the_public_functions() -> None:
    assert dfdsl.check(WARNED, levels={"DF123": "off"}) == ()
    assert dfdsl.compile(WARNED, levels={"all": "error"}).sql is None
