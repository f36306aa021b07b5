"""What `dfdsl run` starts and where, before anything runs."""

import sys
from pathlib import Path

import pytest

from cli.conftest import Command
from dfdsl import graph
from dfdsl.cli.console import Fault
from dfdsl.cli.engine import Engine, data_folder
from dfdsl.cli.run import default_start, seconds_of, signature, variable
from dfdsl.database.connect import connect, public_dsn, without_password
from dfdsl.database.errors import plain
from dfdsl.source import Source, Span

SOURCE = Source("orders.df", "")
HERE = Span(SOURCE, 0, 0)


def workflow(name: str, *parameters: tuple[str, str | None], anonymous: bool = False) -> graph.Workflow:
    return graph.Workflow(
        name=name,
        span=HERE,
        parameters=tuple(
            graph.ParameterDeclaration(parameter=graph.Parameter(name=one, type="int"), default=default)
            for one, default in parameters
        ),
        label=None,
        database=None,
        doc="",
        body=graph.Sleep(span=HERE, seconds=1),
        anonymous=anonymous,
    )


def script(*workflows: graph.Workflow, starts: int = 0) -> graph.Script:
    start = graph.Start(workflow="a", span=HERE, arguments=(), label=None, singleton=False)
    return graph.Script(source=SOURCE, workflows=workflows, starts=(start,) * starts)


def test_what_a_file_starts_itself_needs_no_more() -> None:
    assert default_start(script(workflow("a", ("x", None)), starts=1)) is None
    assert default_start(script(workflow("a", anonymous=True))) is None


def test_the_only_workflow_is_started_if_it_needs_nothing() -> None:
    assert default_start(script(workflow("a", ("x", "1")))) == "a()"


def test_else_the_choices_are_listed() -> None:
    with pytest.raises(Fault) as told:
        default_start(script(workflow("a", ("x", None), ("y", "2")), workflow("b")))
    assert told.value.status == 2
    assert told.value.message.endswith("'a(…)'. It has:\n  a(x int, y int = 2)\n  b()")


def test_a_file_without_workflows() -> None:
    with pytest.raises(Fault, match="has nothing to start"):
        default_start(script())


def test_signature() -> None:
    assert signature(workflow("a")) == "a()"


def test_defaults_are_listed_as_they_are_written(project: Path, dfdsl: Command) -> None:
    default = """z jsonb = '{"k": [1]}'::jsonb"""
    (project / "two.df").write_text(f"workflow a({default}) {{ sleep(1) }}\nworkflow b() {{ sleep(1) }}\n")
    shown = dfdsl("run", "two.df")
    assert (shown.status, shown.out) == (2, "")
    assert f"  a({default})\n" in shown.err


VARIABLES = {
    "vars.df": "vars url, region\nworkflow a() { $$ SELECT {url}, {region} $$ }\n",
    "importer.df": 'import "vars.df"\na()\n',
    "bare.df": "vars region\n$$ SELECT {region} $$\n",
    "none.df": "$$ SELECT 1 $$\n",
}


@pytest.mark.parametrize(
    ("file", "name", "message"),
    [
        (
            "vars.df",
            "regon",
            "vars.df declares no such variable (did you mean 'region'?); declared are: region, url",
        ),
        ("importer.df", "x", "importer.df declares no such variable; declared are: region, url"),
        ("bare.df", "url", "bare.df declares no such variable; declared are: region"),
        ("none.df", "x", "none.df declares no such variable; declare it with `vars x`"),
        ("bare.df", "sys_label", "the engine sets this one itself; declared are: region"),
        ("none.df", "sys_label", "the engine sets this one itself; none is declared"),
    ],
)
def test_a_variable_that_is_not_declared(
    file: str, name: str, message: str, project: Path, dfdsl: Command
) -> None:
    for each, text in VARIABLES.items():
        (project / each).write_text(text)
    assert dfdsl("run", file, "--var", f"{name}=1") == (2, "", f"error: --var {name}: {message}\n")
    assert not (project / ".dfdsl").exists()


@pytest.mark.parametrize("file", ["vars.df", "importer.df", "bare.df"])
def test_a_variable_that_is_declared(
    file: str, project: Path, dfdsl: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dfdsl.cli.session.session", lambda plan, console: len(plan.variables))
    for each, text in VARIABLES.items():
        (project / each).write_text(text)
    assert dfdsl("run", file, "--var", "region=1") == (1, "", "")


@pytest.mark.parametrize("call", ["a($n - 1)", "a(1 - 1)", "a(lable => 1)", "b(1)", "a(n: 1)", "a(1"])
def test_a_mistake_in_what_is_to_be_started_is_in_no_file(call: str, project: Path, dfdsl: Command) -> None:
    """So nothing can mend it there."""
    (project / "a.df").write_text("workflow a(n int) { $$ SELECT $n AS n $$ }\n")
    shown = dfdsl("run", "a.df", call)
    assert (shown.status, shown.out) == (1, "")
    assert "error[" in shown.err
    assert "--fix" not in shown.err


def test_a_default_with_a_dollar_sign(project: Path, dfdsl: Command) -> None:
    (project / "dollar.df").write_text("workflow a(x text = 'costs $x') { sleep(1) }\n")
    shown = dfdsl("run", "dollar.df")
    assert shown.status == 1
    assert "and `\\$` for a dollar sign" in shown.err
    (project / "dollar.df").write_text(r"workflow a(x text = 'costs \$x') { $$ SELECT $x $$ }")
    assert dfdsl("check", "dollar.df") == (0, "", "")


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        ([], "name a .df file to run"),
        (["good.df", "--var", "x"], "--var wants NAME=VALUE, not 'x'"),
        (["good.df", "--var", "=x"], "--var wants NAME=VALUE"),
        (["good.df", "--timeout", "soon"], "--timeout wants a duration"),
        (["--attach", "xyz"], "--attach wants the id of an instance"),
        (["good.df", "a()", "--attach", "3f2a91c0"], "NAME(ARGS) cannot be given with it"),
        (["good.df", "--attach", "3f2a91c0", "--var", "a=b"], "--var cannot be given with it"),
        (["good.df", "--setup", "x.sql", "--dsn", "x"], "--setup is for the local engine"),
        (["good.df", "other.df"], "one file at a time"),
        (["greet()"], "the file comes first: dfdsl run FILE 'greet()'"),
        (["nothing.df", "--attach", "3f2a91c0"], "nothing.df: no such file"),
    ],
)
def test_wrong_usage(argv: list[str], message: str, project: Path, dfdsl: Command) -> None:
    shown = dfdsl("run", *argv)
    assert (shown.status, shown.out) == (2, "")
    assert message in shown.err
    assert not (project / ".dfdsl").exists()


def test_errors_in_the_file_start_no_engine(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("run", "bad.df")
    assert (shown.status, shown.out) == (1, "")
    assert not (project / ".dfdsl").exists()


@pytest.mark.parametrize("call", ["greet(1, 2, 3)", "greet(", "nobody()", "greet; drop", ""])
def test_errors_in_what_is_to_be_started(call: str, project: Path, dfdsl: Command) -> None:
    shown = dfdsl("run", "good.df", call)
    assert (shown.status, shown.out) == (1, "")
    assert "mistake in dfdsl" not in shown.err
    assert not (project / ".dfdsl").exists()


def test_without_the_wheels(project: Path, dfdsl: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dfdsl.local.missing", lambda: "The local engine needs more: pip install x.")
    assert dfdsl("run", "--attach", "3f2a91c0") == (
        2,
        "",
        "error: The local engine needs more: pip install x.\n",
    )


@pytest.mark.parametrize(
    "argv", [["run", "good.df"], ["run", "good.df", "--dsn", "host=x"], ["dev"], ["dev", "--status"]]
)
def test_a_driver_that_cannot_be_loaded(
    argv: list[str], project: Path, dfdsl: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "broken" / "psycopg").mkdir(parents=True)
    (project / "broken" / "psycopg" / "__init__.py").write_text("raise ImportError('no pq.\\nTried: two')\n")
    monkeypatch.syspath_prepend(project / "broken")
    monkeypatch.delitem(sys.modules, "psycopg")
    monkeypatch.setattr("dfdsl.local.missing", lambda *, server=True: None)
    assert dfdsl(*argv) == (2, "", "error: psycopg cannot be loaded: no pq. Tried: two\n")


@pytest.mark.parametrize("through", ["option", "variable"])
def test_no_server(through: str, project: Path, dfdsl: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    dsn = "host=127.0.0.1 port=1 password=geheim"
    if through == "variable":
        monkeypatch.setenv("DFDSL_DSN", dsn)
    shown = dfdsl("run", "--attach", "3f2a91c0", *(["--dsn", dsn] if through == "option" else []))
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith("error: cannot connect: ")
    assert "Connection refused" in shown.err
    assert "geheim" not in shown.err


@pytest.mark.parametrize("dsn", ["x=y", "postgresql://u:geheim@[/", "password=geheim host"])
def test_a_malformed_dsn_is_not_repeated_with_its_password(dsn: str, project: Path, dfdsl: Command) -> None:
    shown = dfdsl("run", "--attach", "3f2a91c0", "--dsn", dsn)
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith("error: cannot connect: ")
    assert "geheim" not in shown.err


def test_passwords_are_not_shown() -> None:
    assert public_dsn("host=a password=geheim") == "host=a"
    assert public_dsn("postgresql://u:geheim@h/d") == "user=u dbname=d host=h"
    assert public_dsn("postgresql://u@h/d") == "postgresql://u@h/d"
    assert without_password("said geheim", "host=a password=geheim") == "said …"


def test_variables_and_durations() -> None:
    assert variable("url=a=b") == ("url", "a=b")
    assert variable("url=") == ("url", "")
    assert [seconds_of(text) for text in ("5", "30s", "1h30m", "1w")] == [5, 30, 5400, 604800]


@pytest.mark.parametrize(
    ("engines", "message"),
    [
        ("SQL execution failed: error returned from database: division by zero", "division by zero"),
        ("error returned from database: x", "x"),
        ("HTTP POST https://x returned 503: error returned from database: y", None),
    ],
)
def test_the_engines_prefix_goes(engines: str, message: str | None) -> None:
    assert plain(engines) == (message or engines)


def test_the_data_folder_keeps_itself_out_of_git(tmp_path: Path) -> None:
    data_folder(tmp_path)
    assert (data_folder(tmp_path) / ".gitignore").read_text() == "*\n"


def test_a_data_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / ".dfdsl").touch()
    with pytest.raises(Fault, match="cannot keep the local engine's data"):
        data_folder(tmp_path)


def test_commands_for_a_shell() -> None:
    found = Engine(lambda: connect("", None), "host=a b", "", "", True, "/opt/my psql")
    assert found.psql_command("SELECT 'x'") == """'/opt/my psql' 'host=a b' -c "SELECT 'x'\""""
