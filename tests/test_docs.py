"""README and docs/ hold what they say: their files compile, their SQL is the compiler's, their links lead somewhere."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dfdsl
from dfdsl import runtime
from dfdsl.diagnostics import Code, catalogue
from dfdsl.lowering import PASSES

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCED = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.S | re.M)
CODES = {code.code for code in vars(catalogue).values() if isinstance(code, Code)}


def _blocks(page: Path, kind: str) -> list[tuple[str, str]]:
    """The rest of the first line and the text of the fenced blocks of a kind."""
    text = page.read_text(encoding="utf-8")
    return [
        (info.removeprefix(kind).strip(), body)
        for info, body in FENCED.findall(text)
        if info.split(" ")[0] == kind
    ]


DF_BLOCKS = [
    pytest.param(info, body, id=f"{page.name}-{number}")
    for page in PAGES
    for number, (info, body) in enumerate(_blocks(page, "df"), 1)
]


@pytest.mark.parametrize(("info", "body"), DF_BLOCKS)
def test_df_blocks_compile(info: str, body: str) -> None:
    """A block is a whole file. Behind `df` stand the codes that it has to give; without, it gives none."""
    found = dfdsl.compile(body, name="orders.df")
    assert [d.code for d in found.diagnostics] == info.split()
    assert (found.sql is None) == any(d.is_error for d in found.diagnostics)


def _example(name: str) -> str:
    return (ROOT / "examples" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["hello.df", "orders.df"])
def test_readme_shows_its_examples_as_they_are(name: str) -> None:
    marker = f"<!-- examples/{name} -->\n```df\n"
    shown = (ROOT / "README.md").read_text(encoding="utf-8").split(marker)[1].split("```\n", 1)[0]
    assert shown == _example(name)


def test_readme_shows_what_its_example_becomes(update_golden: bool) -> None:
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    made = dfdsl.compile(_example("orders.df"), name="examples/orders.df", runtime="none").sql
    assert made is not None
    graph = made[made.index("  RETURN dfdsl.start(") : made.index("\nEND $body$")]
    marker = "<!-- compiled from the block above -->\n```sql\n"
    before, after = text.split(marker)
    shown, rest = after.split("```\n", 1)
    if update_golden:
        readme.write_text(f"{before}{marker}{graph}\n```\n{rest}", encoding="utf-8")
        shown = f"{graph}\n"
    assert shown == f"{graph}\n", "after a look at the change: pytest --update-golden"


def _run_example(folder: Path, name: str) -> str:
    """What an example prints on standard output, run in a project of its own."""
    from dfdsl.local import missing

    lack = missing()
    if lack:
        pytest.skip(lack)
    (folder / "dfdsl.toml").touch()
    shutil.copytree(ROOT / "examples", folder / "examples")
    environment = {name: value for name, value in os.environ.items() if name != "DFDSL_DSN"}
    ended = subprocess.run(
        [sys.executable, "-m", "dfdsl", "run", f"examples/{name}"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_readme_run_prints_what_it_shows(tmp_path: Path) -> None:
    shown = next(body for _, body in _blocks(ROOT / "README.md", "") if "order_id |" in body)
    assert _run_example(tmp_path, "order.df") == shown


def test_readme_shows_what_its_first_file_prints(tmp_path: Path, update_golden: bool) -> None:
    readme = ROOT / "README.md"
    printed = _run_example(tmp_path, "hello.df")
    marker = "<!-- printed by examples/hello.df -->\n```\n"
    before, after = readme.read_text(encoding="utf-8").split(marker)
    shown, rest = after.split("```\n", 1)
    if update_golden:
        readme.write_text(f"{before}{marker}{printed}```\n{rest}", encoding="utf-8")
        return
    assert printed == shown, "after a look at the change: pytest --update-golden"


def test_ci_runs_the_command_of_the_readme() -> None:
    commands = [body.strip() for _, body in _blocks(ROOT / "README.md", "sh")]
    assert sum(command.startswith(".venv/bin/python -m pytest") for command in commands) == 1
    assert sum("dfdsl run examples/order.df" in command for command in commands) == 1
    ci = ROOT / ".ci" / "run"
    assert "grep -m1 '^\\.venv/bin/python -m pytest' README.md" in ci.read_text(encoding="utf-8")
    assert os.access(ci, os.X_OK)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://")):
            assert (page.parent / target).exists(), f"{page.name} -> {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_codes_exist(page: Path) -> None:
    assert set(re.findall(r"\bDF\d{3}\b", page.read_text(encoding="utf-8"))) <= CODES


def test_readme_lists_every_example() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for path in (ROOT / "examples").glob("*.df"):
        assert f"(examples/{path.name})" in text


def test_architecture_has_the_table_of_passes(update_golden: bool) -> None:
    page = ROOT / "docs" / "architecture.md"
    text = page.read_text(encoding="utf-8")
    rows = "".join(f"| `{one.name}` | {one.why} |\n" for one in PASSES)
    head = "| pass | why it stands where it stands |\n|---|---|\n"
    before, after = text.split(head)
    shown = re.match(r"(?:\|.*\n)*", after)
    assert shown is not None
    if update_golden:
        page.write_text(f"{before}{head}{rows}{after[shown.end() :]}", encoding="utf-8")
        return
    assert shown[0] == rows, "after a look at the change: pytest --update-golden"


COMPILED_SQL = ROOT / "docs" / "compiled-sql.md"


def _shown_below(marker: str, made: str, update_golden: bool) -> None:
    """Behind a marker of the page about compiled SQL stands what the compiler makes now."""
    before, after = COMPILED_SQL.read_text(encoding="utf-8").split(f"<!-- {marker} -->\n```sql\n")
    shown, rest = after.split("```\n", 1)
    if update_golden:
        COMPILED_SQL.write_text(f"{before}<!-- {marker} -->\n```sql\n{made}```\n{rest}", encoding="utf-8")
        return
    assert shown == made, "after a look at the change: pytest --update-golden"


def test_compiled_sql_shows_an_example_whole(update_golden: bool) -> None:
    made = dfdsl.compile(_example("hello.df"), name="examples/hello.df", runtime="none").sql
    assert made is not None
    _shown_below("compiled: examples/hello.df", made, update_golden)


def test_compiled_sql_shows_a_call(update_golden: bool) -> None:
    [(_, source)] = _blocks(COMPILED_SQL, "df")
    made = dfdsl.compile(source, name="deliver.df", runtime="none").sql
    assert made is not None
    block = made[made.rindex("\nDO $deploy$") + 1 :]
    _shown_below("compiled from the block above: its second workflow", block, update_golden)


def test_compiled_sql_names_every_function_of_the_runtime() -> None:
    text = COMPILED_SQL.read_text(encoding="utf-8")
    tables = text.split("\n## The runtime's functions\n")[1].split("\n## ")[0]
    heads = re.findall(r"^\| (`[^|]*`) \|", tables, re.M)
    named = [name for head in heads for name in re.findall(r"`([a-z_]+)\(", head)]
    assert sorted(set(named)) == sorted(set(runtime.names()))
    assert len(named) == len(runtime.names()), "one line for each, also where two share a name"
