"""The command from outside, on the local engine. Few, since each starts processes."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.conftest import Command
from dfdsl.local import missing, running
from dfdsl.targets import DEFAULT

pytestmark = pytest.mark.skipif(missing() is not None, reason="needs the wheels of the local engine")

COMMAND = [sys.executable, "-m", "dfdsl", "run"]
FILES = {
    "one.df": "$$ SELECT 1 AS id, 'x' AS name, NULL AS a $$",
    "sums.df": "$$ SELECT NULL::int AS q UNION ALL SELECT 7 $$ |=> o ~> $$ SELECT sum(q) AS s, count(*) AS n FROM $o.* $$",
    "bad.df": "$$ SELECT 1 $$\n~> $$ SELECT 1 / 0 $$",
    "wait.df": "wait_for_signal('go') |=> go ~> $$ SELECT 'gone' AS state $$",
    "shop.df": "vars api\n$$ SELECT '{api}' AS api, count(*) AS items FROM public.items $$",
    "shop.setup.sql": "CREATE TABLE IF NOT EXISTS items (id int);\nTRUNCATE items;\nINSERT INTO items VALUES (1);\n",
    "two.df": "workflow a(n int, t text = 'x') { $$ SELECT $n AS n, $t AS t $$ }\nworkflow b() { sleep(0) }\n",
    "leaves.df": "workflow ship(n int) { sleep(4s) ~> $$ SELECT 1 / ($n - 7) AS shipped $$ }\n"
    "workflow w() { start ship(7) ~> $$ SELECT df.start(df.sleep(5)) AS id $$ ~> $$ SELECT 'done' AS r $$ }\nstart w()\n",
    "starts.df": "workflow a(n int) { $$ SELECT $n AS n $$ }\nstart a(1) with (label => 'one')\nstart a(2)\n",
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with some files; its local engine's data is kept from test to test."""
    root = tmp_path_factory.mktemp("shop")
    (root / "dfdsl.toml").touch()
    for name, text in FILES.items():
        (root / name).write_text(text)
    return root


def run(root: Path, *argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *argv], cwd=root, capture_output=True, text=True, timeout=60)


def begin(root: Path, *argv: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, *argv], cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def servers(root: Path) -> list[str]:
    """The processes that work in the project's data folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            found += [process.name] if str(root) in os.readlink(process / "cwd") else []
        except OSError:
            continue
    return found


def test_a_result_is_a_table_and_nothing_is_left_behind(shop: Path) -> None:
    began = time.monotonic()
    ended = run(shop, "one.df")
    took = time.monotonic() - began
    assert (ended.returncode, ended.stdout) == (0, " id | name | a\n----+------+---\n  1 | x    |\n(1 row)\n")
    assert re.match(r"[0-9a-f]{8} on local engine, data in .dfdsl\none.df:1: ", ended.stderr)
    assert re.search(r"one \([0-9a-f]{8}\) completed in ", ended.stderr)
    assert (shop / ".dfdsl" / ".gitignore").read_text() == "*\n"
    assert servers(shop) == []
    assert took < 10  # the promise is 3 s; the benchmarks measure it


def test_columns_stand_in_the_order_of_the_query(shop: Path) -> None:
    """Also where what it reads begins with a NULL, which says nothing of a type."""
    ended = run(shop, "sums.df")
    assert (ended.returncode, ended.stdout) == (0, " s | n\n---+---\n 7 | 2\n(1 row)\n"), ended.stderr


def test_a_failed_step_is_shown_with_its_place(shop: Path) -> None:
    ended = run(shop, "bad.df")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "error[failed]: division by zero\n --> bad.df:2:4\n" in ended.stderr
    assert "the SQL that ran:\n    SELECT 1 / 0\n" in ended.stderr


def test_setup_and_variables(shop: Path) -> None:
    ended = run(shop, "shop.df", "--var", "api=it's", "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    last = json.loads(ended.stdout.splitlines()[-1])
    assert last["result"]["rows"] == [{"api": "it's", "items": 1}]


def test_what_is_left_unfinished_is_said(shop: Path) -> None:
    ended = run(shop, "leaves.df")
    assert (ended.returncode, ended.stdout.splitlines()[2]) == (0, " done")
    said = re.findall(
        r"warning: (.*) was started and is unfinished\n  (\S*) ?waiting: (\S+) until", ended.stderr
    )
    one, two = sorted(said, key=lambda found: found[2])
    assert (one[1:], two[1:]) == (("leaves.df:1:", "sleep(4s)"), ("", "sleep(5s)"))
    assert "`--wait all` waits for it, too.\n" in ended.stderr
    (id,) = re.findall(r"start in \w+ \((\w+)\)", one[0])
    assert f"To watch it: dfdsl run leaves.df --attach {id}\n" in ended.stderr

    last = run(shop, "leaves.df", "--json").stdout.splitlines()
    assert json.loads(last[0])["event"] == "instance"
    assert [json.loads(line)["event"] for line in last[-3:]] == ["result", "unfinished", "unfinished"]


def test_what_steps_start_is_waited_for_on_demand(shop: Path) -> None:
    ended = run(shop, "leaves.df", "--wait", "all")
    # What was started fails, and only the file's own result is the product.
    assert (ended.returncode, ended.stdout.splitlines()[2:]) == (1, [" done", "(1 row)"])
    assert "error[failed]: division by zero\n --> leaves.df:1:" in ended.stderr
    assert "unfinished" not in ended.stderr


def test_what_is_kept_is_listed_and_removed(tmp_path: Path) -> None:
    (tmp_path / "dfdsl.toml").touch()
    (tmp_path / "kept.df").write_text(
        "workflow w() with (label => 'mine') { try { $$ SELECT 1 / 0 $$ } catch e { $$ SELECT 1 AS a $$ } }\nstart w()\n"
    )
    (tmp_path / "wait.df").write_text("workflow v() { try { sleep(1h) } catch e { sleep(0) } }\nstart v()\n")
    assert run(tmp_path, "kept.df").returncode == 0
    assert run(tmp_path, "wait.df", "--timeout", "4s").returncode == 1

    def dev(*argv: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "dfdsl", "dev", *argv]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)

    listed = dev("--instances").stdout
    (id,) = re.findall(r"(?m)^(\w+)  \S+ \S+  completed  mine$", listed)
    assert re.search(rf"(?m)^\w+  \S+ \S+  failed     try in {id}$", listed)
    (waiting,) = re.findall(r"(?m)^(\w+)  \S+ \S+  running *$", listed)
    refused = dev("--forget", waiting)
    assert (refused.returncode, refused.stderr) == (
        1,
        f"error: there is no instance {waiting} that has ended\n",
    )
    removed = dev("--forget", "ended")
    assert (removed.returncode, removed.stderr) == (0, "removed 2 instances\n")
    left = [json.loads(line) for line in dev("--instances", "--json").stdout.splitlines()]
    assert {one["status"] for one in left} == {"running"}
    assert waiting in {one["instance"] for one in left}


SETUP = """\
\\set n 5

CREATE TABLE IF NOT EXISTS many (a int, b text);
TRUNCATE many; INSERT INTO many VALUES (:n, 'set');
COPY many FROM stdin;
6\tcopied
\\.
SELECT 'CREATE DATABASE beside' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'beside') \\gexec
\\echo said
DO $$ BEGIN RAISE WARNING 'careful'; END $$;
"""


def test_a_setup_holds_what_psql_takes(shop: Path) -> None:
    (shop / "many.sql").write_text(SETUP)
    (shop / "many.df").write_text(
        "$$ SELECT sum(a) AS a, (SELECT count(*) FROM pg_database WHERE datname = 'beside') AS beside FROM public.many $$"
    )
    ended = run(shop, "many.df", "--setup", "many.sql")
    assert (ended.returncode, ended.stdout.splitlines()[2]) == (0, " 11 |      1")
    assert "said\nwarning: many.sql:10: careful\n" in ended.stderr
    assert "on local engine, data in .dfdsl; set-up: many.sql\n" in ended.stderr


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("SELECT 1;\n\nINSERT INTO\n\n  nowhere\nVALUES (1);\n", 5, 'relation "nowhere" does not exist'),
        ("SELECT 1;\n\nDO $$\nBEGIN\n  RAISE 'no';\nEND $$;\n", 3, "no"),
        ("SELECT 1;\n\\unknown x\n", 2, "invalid command \\unknown"),
        ("SELECT 1;\n-- the last one\nSELECT 1 / 0", 3, "division by zero"),
        (
            "CREATE TEMP TABLE c (a int);\nCOPY c FROM stdin;\n1\nx\n\\.\nSELECT 1;\n",
            4,
            'invalid input syntax for type integer: "x"',
        ),
    ],
)
def test_a_setup_that_fails_is_told_with_its_line(text: str, line: int, message: str, shop: Path) -> None:
    (shop / "fails.sql").write_text(text)
    ended = run(shop, "one.df", "--setup", "fails.sql")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"error: fails.sql:{line}: the set-up failed: {message}\n")


def test_a_call_with_arguments(shop: Path) -> None:
    ended = run(shop, "two.df", "a(7, t => 'it''s')")
    assert (ended.returncode, ended.stdout.splitlines()[2]) == (0, " 7 | it's")
    refused = run(shop, "two.df")
    assert refused.returncode == 2
    assert "  a(n int, t text = 'x')\n  b()\n" in refused.stderr


def test_every_start_of_a_file_is_watched(shop: Path) -> None:
    ended = run(shop, "starts.df")
    assert ended.returncode == 0
    assert re.findall(r"^ +(\d)$", ended.stdout, re.MULTILINE) == ["1", "2"]


def test_an_instance_outlives_ctrl_c_and_can_be_attached_to(shop: Path) -> None:
    first = begin(shop, "wait.df")
    assert first.stderr is not None
    said = ""
    while "to send it: " not in said:
        line = first.stderr.readline()
        assert line
        said += line
    first.send_signal(signal.SIGINT)
    _, rest = first.communicate(timeout=30)
    assert first.returncode == 130
    again = re.search(r"dfdsl run (wait\.df --attach [0-9a-f]{8})\n", rest)
    assert again
    assert servers(shop) == []

    second = begin(shop, *again[1].split())
    assert second.stderr is not None
    line = ""
    while "to send it: " not in line:
        line = second.stderr.readline()
        assert line
    psql, dsn = shlex.split(line.split("to send it: ")[1])[:2]
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dfdsl'"
    subprocess.run([psql, dsn, "-c", cut], check=True, capture_output=True)
    time.sleep(1.0)  # the watch has to connect again; and a wait may show before it can be signalled
    subprocess.run(line.split("to send it: ")[1], shell=True, check=True, capture_output=True)
    out, _ = second.communicate(timeout=30)
    assert (second.returncode, out.splitlines()[2]) == (0, " gone")


def test_sigterm_leaves_no_processes(shop: Path) -> None:
    process = begin(shop, "wait.df")
    assert process.stderr is not None
    while "waiting" not in process.stderr.readline():
        assert process.poll() is None
    process.terminate()
    _, rest = process.communicate(timeout=30)
    assert process.returncode == 128 + signal.SIGTERM
    # It says what Ctrl-C says.
    assert re.search(
        r"goes on whenever the local engine runs. To watch it: dfdsl run wait\.df --attach", rest
    )
    assert servers(shop) == []


def test_another_install_is_reached_by_its_dsn(shop: Path) -> None:
    """The local engine, held by one run, as the install that another one is given."""
    holder = begin(shop, "wait.df")
    assert holder.stderr is not None
    line = ""
    while "to send it: " not in line:
        line = holder.stderr.readline()
    found = re.search(r"'(host=[^']*)'", line)
    assert found
    ended = run(shop, "one.df", "--dsn", found[1])
    assert ended.returncode == 0
    assert re.match(r"[0-9a-f]{8} on local engine on /", ended.stderr)
    stranger = run(shop, "one.df", "--dsn", found[1].replace("dbname=postgres", "dbname=template1"))
    assert (stranger.returncode, stranger.stdout) == (2, "")
    assert "database template1, has no pg_durable" in stranger.stderr
    missing_one = run(shop, "--attach", "00000000", "--dsn", found[1])
    assert missing_one.returncode == 2
    assert "there is no instance 00000000" in missing_one.stderr
    holder.send_signal(signal.SIGINT)
    holder.communicate(timeout=30)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal(shop: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [*COMMAND, "one.df"], cwd=shop, stdout=subprocess.PIPE, stderr=theirs, env=environment
    )
    os.close(theirs)
    drawn = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:
            break
        if not piece:
            break
        drawn += piece
    os.close(ours)
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert b"\x1b" not in out
    assert "\x1b[32m✔\x1b[0m one.df:1" in drawn.decode()


def test_an_unset_variable_is_said_with_the_option_that_sets_it(tmp_path: Path) -> None:
    (tmp_path / "dfdsl.toml").touch()
    for name in ("shop.df", "shop.setup.sql"):
        (tmp_path / name).write_text(FILES[name])
    ended = run(tmp_path, "shop.df")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "needs the engine variable api, which is not set; set it with --var api=VALUE\n" in ended.stderr


@pytest.mark.skipif(sys.platform == "darwin", reason="the locale does not decide there")
def test_a_folder_that_the_locale_cannot_spell(tmp_path: Path) -> None:
    root = tmp_path / "größe"
    root.mkdir()
    (root / "dfdsl.toml").touch()
    (root / "one.df").write_text(FILES["one.df"])
    locale = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"}
    ended = subprocess.run(
        [*COMMAND, "one.df"], cwd=root, env={**os.environ, **locale}, capture_output=True, timeout=120
    )
    assert (ended.returncode, b"x" in ended.stdout) == (0, True), ended.stderr


def test_the_target_of_a_database(shop: Path, dfdsl: Command, tmp_path: Path) -> None:
    """The local engine has both versions; its other databases have no pg_durable."""
    with running(tmp_path / "data") as found:
        made = dfdsl("compile", "--target", "auto", "--dsn", found.dsn, str(shop / "one.df"))
        assert (made.status, made.err) == (0, "")
        assert made.out == dfdsl("compile", "--target", DEFAULT, str(shop / "one.df")).out
        other = f"{found.dsn} dbname=template1"
        refused = dfdsl("check", "--target", "auto", "--dsn", other, str(shop / "one.df"))
    assert (refused.status, refused.out) == (2, "")
    assert "database template1, has no pg_durable; name the database that has it" in refused.err
