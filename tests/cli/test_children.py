"""Child instances in what `dfdsl run` shows: their steps, their names, and where a failure really was."""

import re
from pathlib import Path

import pytest

from cli.conftest import Command
from cli.samples import instance, node, snapshot, sql
from dfdsl.cli.labels import title
from dfdsl.cli.places import Places
from dfdsl.cli.progress import Track, frame
from dfdsl.local import missing

CHILD = "22222222"


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("3f2a91c0::e1::try::9f2c61aa", "try in 3f2a91c0"),
        ("3f2a91c0::e3::retry::9f2c61aa", "attempt 3 of retry in 3f2a91c0"),
        ("3f2a91c0::e1_2::call::9f2c61aa::ship-42", "ship-42 no. 1.2 in 3f2a91c0"),
        ("3f2a91c0::e2_3::retry::9f2c61aa", "attempt 3 of retry no. 2 in 3f2a91c0"),
        ("3f2a91c0::e1::each::9f2c61aa::7", "row 7 of each in 3f2a91c0"),
        ("3f2a91c0::e1::undo::9f2c61aa::1", "undo step 1 in 3f2a91c0"),
        ("3f2a91c0::e1::saga::9f2c61aa", "steps with undo in 3f2a91c0"),
        ("orders::e1", "orders::e1"),
    ],
)
def test_the_name_of_a_child(label: str, shown: str) -> None:
    assert title(label) == shown


def test_children_at_work_are_drawn_below_their_roots() -> None:
    wait = node(
        "a0000002",
        "SIGNAL",
        '{"signal_name":"sub::9f2c61aa","timeout_seconds":5}',
        status="running",
        updated=1.0,
    )
    root = instance(
        node("a0000003", "THEN", left="a0000001", right="a0000002", status="running"),
        sql("a0000001", "SELECT 1", status="completed", updated=1.0),
        wait,
        root="a0000003",
    )
    leaf = node("b0000001", "SQL", "SELECT 2", status="running", updated=1.5, instance=CHILD)
    child = instance(leaf, root="b0000001", id=CHILD, label="3f2a91c0::e2::retry::9f2c61aa")
    ended = child._replace(id="33333333", status="failed")
    seen = snapshot(2.0, root)._replace(children=(ended, child))
    track = Track(Places(None))
    track.update(seen)
    lines = frame(track, seen, columns=80, height=24, plain=True)
    assert [line.strip().split("  ")[0] for line in lines if line.strip()[:1] not in "+>"] == [
        "fulfil-42 3f2a91c0",
        "attempt 2 of retry in 3f2a91c0 22222222",
    ]
    assert not any("sub::" in line for line in lines)


@pytest.mark.skipif(missing() is not None, reason=missing() or "")
def test_a_failure_in_a_child_is_shown_where_it_was(project: Path, dfdsl: Command) -> None:
    (project / "orders.df").write_text(
        "workflow half(n int) {\n  $$ SELECT 1 / ($n - $n) AS half $$\n}\n"
        "workflow all_of() { retry(1) { $$ SELECT 1 AS one $$ ~> call half(4) } }\n"
    )
    code, out, err = dfdsl("run", "orders.df", "all_of()")
    assert (code, out) == (1, "")
    assert "error[failed]: division by zero\n --> orders.df:2:3\n" in err
    assert "this step of `half` failed" in err
    assert "orders.df:4: completed: SELECT 1 AS one" in err
    assert "sub::" not in err


@pytest.mark.skipif(missing() is not None, reason=missing() or "")
def test_a_call_that_has_ended_well_is_completed(project: Path, dfdsl: Command) -> None:
    """Of its steps some only run when the child is late; they are no reason to call it stopped."""
    (project / "orders.df").write_text(
        "workflow down(n int) {\n  if $$ $n > 0 $$ {\n    call down($$ $n - 1 $$) |=> r\n    ~> $$ SELECT $r.status AS s $$\n"
        "  } else { $$ SELECT 'end' AS s $$ }\n}\nworkflow all_of() { call down(1) }\n"
    )
    code, _, err = dfdsl("run", "orders.df", "all_of()")
    assert code == 0
    assert err.count("orders.df:3: completed: call down($$ $n - 1 $$)") == 1
    assert err.count("orders.df:7: completed: call down(1)") == 1
    assert "stopped" not in err


BLOCKS = """\
workflow w() {
  try {
    $$ SELECT 1 / 0 AS a $$
  } catch e { $$ SELECT $e.message AS m $$ }
  ~> each r in $$ SELECT n FROM generate_series(1, 2) n $$ { $$ SELECT $r.n AS x $$ }
  ~> retry(2, delay => 6s) {
    sleep(0s) ~> sleep(1s)
    ~> $$ SELECT 'again' AS again $$
    ~> fail 'no'
  }
}
"""


@pytest.mark.skipif(missing() is not None, reason=missing() or "")
@pytest.mark.parametrize("target", ["0.2.6", "0.2.3"])
def test_blocks_and_their_children_have_lines(target: str, project: Path, dfdsl: Command) -> None:
    (project / "b.df").write_text(BLOCKS)
    code, out, err = dfdsl("run", "b.df", "--target", target)
    assert (code, out) == (1, "")
    assert re.search(r"(?m)^\w+ b\.df:2: completed: try \(", err)
    assert re.search(r"(?m)^\w+ \(try\) b\.df:3: failed: SELECT 1 / 0 AS a \(", err)
    assert re.search(
        r"(?m)^\w+ b\.df:5: completed: each r in \$\$ SELECT n FROM generate_series\(1, 2\) n \$\$ \(", err
    )
    assert re.findall(r"(?m)^\w+ \(row (\d) of each\) b\.df:5: completed: SELECT \$r\.n AS x", err) == [
        "1",
        "2",
    ]
    assert err.count("completed: each") == err.count("completed: try") == err.count("failed: retry") == 1
    assert re.findall(r"\(attempt (\d) of retry\) b\.df:8: completed: SELECT 'again'", err) == ["1", "2"]
    assert re.search(r"\(attempt 2 of retry\) b\.df:6: completed: delay of \d+s \(", err)
    assert re.findall(r"\(attempt (\d) of retry\) b\.df:7: completed: sleep\(1s\)", err) == ["1", "2"]
    assert re.search(r"(?m)^\w+ b\.df:6: failed: retry\(2, delay => 6s\) \(", err)


@pytest.mark.skipif(missing() is not None, reason=missing() or "")
def test_an_undo_step_is_completed_once(project: Path, dfdsl: Command) -> None:
    (project / "u.df").write_text(
        "workflow w() {\n  $$ SELECT 1 AS a $$ <-> $$ SELECT -1 AS a $$\n"
        "  ~> $$ SELECT 2 AS b $$ <-> $$ SELECT -2 AS b $$\n  ~> $$ SELECT 1 / 0 AS c $$\n}\n"
    )
    code, _, err = dfdsl("run", "u.df")
    assert code == 1
    done = re.findall(r"\(undo step (\d)\) (\S+) completed: (\S+ \S+)", err)
    assert done == [("1", "u.df:3:", "SELECT -2"), ("2", "u.df:2:", "SELECT -1")]
    assert len(re.findall(r"(?m)^(?:\w+ )?u\.df:2: \w+: ", err)) == 2
    assert "u.df:2: failed: steps with undo (" in err
