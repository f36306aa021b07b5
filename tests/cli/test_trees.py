"""`dfdsl cancel`, `dfdsl signal`, and the functions that do the same in SQL: an instance with its child instances."""

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from cli.conftest import Command
from dfdsl.database.errors import Refused
from dfdsl.database.start import run_script
from dfdsl.local import Engine, missing, running

pytestmark = pytest.mark.skipif(missing() is not None, reason="needs the wheels of the local engine")

NODE = "9f2c61aa"
Start = Callable[..., str]
Database = psycopg.Connection[Any]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with running(Path(tmp_path_factory.mktemp("engine"))) as found:
        yield found


@pytest.fixture
def database(engine: Engine) -> Iterator[Database]:
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        yield connection


@pytest.fixture
def start(database: Database) -> Start:
    """Start an instance: `parent` makes it a child, as the forms of the language label it."""

    def start(
        graph: str = "df.sleep(600)", parent: str | None = None, tag: str = "call", label: str = ""
    ) -> str:
        label = label or ("root" if parent is None else f"{parent}::e1::{tag}::{NODE}")
        row = database.execute("SELECT df.start(" + graph + ", %s)", (label,)).fetchone()  # type: ignore[arg-type]
        assert row is not None
        return str(row[0])

    return start


def _status(database: Database, *instances: str) -> list[str]:
    rows = database.execute(
        "SELECT i.status FROM unnest(%s::text[]) WITH ORDINALITY u(id, n) JOIN df.instances i ON i.id = u.id ORDER BY n",
        (list(instances),),
    )
    return ["open" if status in ("pending", "running") else str(status) for (status,) in rows]


def _until_waiting(database: Database, instance: str, signal: str) -> None:
    deadline = time.monotonic() + 20
    query = "SELECT count(*) FROM df.nodes WHERE instance_id = %s AND status = 'running' AND query::jsonb ->> 'signal_name' = %s AND node_type = 'SIGNAL'"
    while database.execute(query, (instance, signal)).fetchone() == (0,):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_cancel_takes_the_whole_tree(
    engine: Engine, database: Database, start: Start, dfdsl: Command
) -> None:
    root = start()
    child = start(parent=root)
    grandchild = start(parent=child, tag="each")
    started = start(parent=root, tag="start")
    stranger = start(label=f"{root[:7]}x::e1::call::{NODE}")
    named_like_one = start(label=f"{root}::events")
    shown = dfdsl("cancel", root, "--dsn", engine.dsn)
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.splitlines() == [
        f"{root} cancelled (root)",
        f"{child} cancelled ({root}::e1::call::{NODE})",
        f"{grandchild} cancelled ({child}::e1::each::{NODE})",
    ]
    assert _status(database, root, child, grandchild) == ["cancelled"] * 3
    assert _status(database, started, stranger, named_like_one) == ["open"] * 3
    again = dfdsl("cancel", root, "--dsn", engine.dsn)
    assert (again.status, again.out) == (0, "")
    assert again.err == f"{root} had ended before: cancelled (root)\nnothing was running any more\n"


def test_cancel_when_the_root_has_ended(
    engine: Engine, database: Database, start: Start, dfdsl: Command
) -> None:
    root = start("df.sql('SELECT 1')")
    child = start(parent=root)
    database.execute("SELECT df.await_instance(%s, 20)", (root,))
    shown = dfdsl("cancel", root, "--dsn", engine.dsn, "--json", "--reason", "it's over")
    assert json.loads(shown.out) == {
        "instance": root,
        "cancelled": [{"instance": child, "label": f"{root}::e1::call::{NODE}"}],
        "ended": [{"instance": root, "label": "root", "status": "completed"}],
    }
    assert _status(database, root, child) == ["completed", "cancelled"]


def test_signal_reaches_the_child_that_waits(
    engine: Engine, database: Database, start: Start, dfdsl: Command
) -> None:
    root = start("df.seq(df.wait_for_signal('sub::" + NODE + "'), df.sql('SELECT 1'))")
    child = start("df.wait_for_signal('approve', 60)", parent=root)
    _until_waiting(database, child, "approve")
    shown = dfdsl("signal", root, "approve", '{"by": "Ann"}', "--dsn", engine.dsn, "--wait", "10")
    assert shown == (0, f"{child} has taken approve\n", "")
    database.execute("SELECT df.await_instance(%s, 20)", (child,))
    (result,) = database.execute("SELECT df.result(%s)::jsonb -> 'data'", (child,)).fetchone()
    assert result == {"by": "Ann"}
    assert _status(database, root) == ["open"]


def test_signal_that_nobody_waits_for(
    engine: Engine, start: Start, database: Database, dfdsl: Command
) -> None:
    root = start("df.join(df.wait_for_signal('approve'), df.wait_for_signal('sub::x'))")
    _until_waiting(database, root, "approve")
    shown = dfdsl("signal", root, "aprove", "--dsn", engine.dsn)
    assert shown == (1, "", f"error: nothing in {root} waits for 'aprove'; it waits for approve\n")
    shown = dfdsl("signal", root, "aprove", "--dsn", engine.dsn, "--json")
    assert (shown.status, json.loads(shown.out)) == (
        1,
        {"instance": root, "signal": "aprove", "taken_by": [], "waited_for": ["approve"]},
    )


def test_signal_waits_for_somebody_who_waits(engine: Engine, start: Start, dfdsl: Command) -> None:
    root = start("df.seq(df.sleep(2), df.wait_for_signal('go'))")
    assert dfdsl("signal", root, "go", "--dsn", engine.dsn, "--wait", "20s").out == f"{root} has taken go\n"


@pytest.mark.parametrize("verb", ["cancel", "signal"])
def test_unknown_instances(verb: str, engine: Engine, dfdsl: Command) -> None:
    more = ["go"] if verb == "signal" else []
    assert dfdsl(verb, "00000000", *more, "--dsn", engine.dsn) == (
        2,
        "",
        "error: there is no instance 00000000, or this role may not see it\n",
    )
    shown = dfdsl(verb, "fulfil-42", *more, "--dsn", engine.dsn)
    assert shown == (2, "", "error: an instance's id is eight hexadecimal digits, not 'fulfil-42'\n")


def test_without_a_local_engine(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("cancel", "3f2a91c0")
    assert shown == (
        2,
        "",
        "error: this project has no local engine yet, so no instance 3f2a91c0; for another database give --dsn\n",
    )
    assert not (project / ".dfdsl").exists()


def test_wrong_names_and_times(dfdsl: Command) -> None:
    assert "sub:: are the language's own" in dfdsl("signal", "3f2a91c0", "sub::1").err
    assert "a signal has a name" in dfdsl("signal", "3f2a91c0", " ").err
    assert "--wait wants a duration" in dfdsl("signal", "3f2a91c0", "go", "--wait", "soon").err
    assert "--dsn needs a connection string" in dfdsl("cancel", "3f2a91c0", "--dsn", " ").err


def test_functions_do_the_same_in_sql(
    engine: Engine, database: Database, start: Start, dfdsl: Command
) -> None:
    for schema in ([], ["--runtime-schema", "ops"], []):
        script = dfdsl("runtime", *schema).out
        command = [str(engine.psql), "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", engine.dsn]
        ended = subprocess.run(command, input=script, capture_output=True, text=True, check=False)
        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    root = start()
    child = start("df.wait_for_signal('approve')", parent=root)
    _until_waiting(database, child, "approve")
    assert database.execute("SELECT dfdsl.signal(%s, 'aprove')", (root,)).fetchone() == (0,)
    while _status(database, child) == ["open"]:
        assert database.execute("SELECT ops.signal(%s, 'approve', '7')", (root,)).fetchone() in (
            (1,),
            (0,),
        )
    other = start(parent=root)
    assert database.execute("SELECT dfdsl.cancel(%s)", (root,)).fetchone() == (2,)
    assert database.execute("SELECT ops.cancel(%s, 'again')", (root,)).fetchone() == (0,)
    assert _status(database, root, child, other) == ["cancelled", "completed", "cancelled"]
    with pytest.raises(psycopg.Error, match="there is no instance 00000000"):
        database.execute("SELECT dfdsl.cancel('00000000')")
    with pytest.raises(psycopg.Error, match="there is no instance 00000000"):
        database.execute("SELECT dfdsl.signal('00000000', 'go')")


def test_a_schema_of_others_is_left_alone(engine: Engine, database: Database, dfdsl: Command) -> None:
    database.execute(
        "CREATE SCHEMA theirs; CREATE FUNCTION theirs.signal(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'"
    )
    with pytest.raises(Refused, match="the schema theirs was not made by dfdsl, so it is left alone"):
        run_script(database, dfdsl("runtime", "--runtime-schema", "theirs").out)
    made = database.execute("SELECT count(*) FROM pg_proc WHERE pronamespace = 'theirs'::regnamespace")
    assert made.fetchone() == (1,)


@pytest.mark.parametrize("data", ["{by: Ann}", "yes", "NaN", "[1,", "", '{"a": 1} x', "'{}'"])
def test_data_that_is_not_json_is_not_sent(data: str, dfdsl: Command) -> None:
    shown = dfdsl("signal", "3f2a91c0", "go", data)
    assert (shown.status, shown.out) == (2, "")
    assert shown.err.startswith("error: DATA is not JSON")
    assert "nothing was sent; to send a text: --text " in shown.err


def test_data_and_a_text(dfdsl: Command) -> None:
    shown = dfdsl("signal", "3f2a91c0", "go", "{}", "--text", "x")
    assert (shown.status, shown.err) == (2, "error: give DATA, which is JSON, or --text with a text\n")


@pytest.mark.parametrize(
    ("data", "changed"),
    [
        ('{"a": 1.10, "b": [1.10, 2.5]}', ["1.10 as 1.1"]),
        ("12345678901234567890123", ["12345678901234567890123 as 1.2345678901234568e+22"]),
        ("[-0.30, 1.123456789012345678]", ["-0.30 as -0.3", "1.123456789012345678 as 1.1234567890123457"]),
        ('{"a": "1.10", "b": 18446744073709551615, "c": -5, "d": 0.5, "e": 1.0}', []),
    ],
)
def test_numbers_whose_digits_are_lost(data: str, changed: list[str], dfdsl: Command) -> None:
    shown = dfdsl("signal", "3f2a91c0", "go", data)
    warned = [line for line in shown.err.splitlines() if line.startswith("warning: ")]
    assert [
        line.removeprefix("warning: the engine keeps the number ").split(";")[0] for line in warned
    ] == changed
