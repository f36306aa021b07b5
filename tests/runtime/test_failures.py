"""What failed first and where, through children of children; and what is cancelled when nobody waits any more."""

import json

import pytest

from .conftest import Plain
from .test_children import OWN, label

ENGINE = "SQL execution failed: error returned from database: "


def failed(df: Plain, instance: str, message: str, step: str, **columns: object) -> None:
    df.node(
        instance,
        status="failed",
        result=json.dumps(message),
        query=f"/* ex/call.df:{int(step, 16) % 97} pack #{step} */ SELECT 1",
        **columns,
    )


def outcome(df: Plain, child: str) -> object:
    return df.rows("SELECT message, step, line FROM dfdsl.child_outcome(%s, 'it')", child)[0]


def test_the_first_step_that_failed_and_not_what_repeats_it(df: Plain) -> None:
    df.instance("bbbb0001", label(OWN), "failed")
    for kind in ("THEN", "IF", "JOIN", "RACE", "LOOP"):
        df.node("bbbb0001", node_type=kind, status="failed", result=json.dumps(f"{kind} around"))
    df.node("bbbb0001", status="completed", result='"done"')
    failed(df, "bbbb0001", f"{ENGINE}{ENGINE}no $more {{x}}", "0a")
    failed(df, "bbbb0001", "later", "0b")
    assert outcome(df, "bbbb0001") == ("no $more {x}", "0a", 10)
    assert df.rows("SELECT message FROM dfdsl.failure('bbbb0001')") == [("no $more {x}",)]


def test_a_failure_without_a_failed_node(df: Plain) -> None:
    df.instance("bbbb0001", label(OWN), "failed")
    assert outcome(df, "bbbb0001") == ("it failed", None, None)


@pytest.mark.parametrize("between", ["loop", "race", "call"])
def test_the_place_is_that_of_the_deepest_child(df: Plain, between: str) -> None:
    """A step that hands a failure on leads down to the one that it comes from."""
    df.instance("bbbb0001", label(OWN), "failed")
    status = "failed" if between == "call" else "completed"
    df.instance("cccc0001", label("bbbb0001", between, "11111111"), status)
    df.instance("dddd0001", label("cccc0001", "call", "22222222"), "failed")
    failed(df, "dddd0001", f"{ENGINE}no stock", "0d")
    for instance, step in (("cccc0001", "0c"), ("bbbb0001", "0b")):
        df.node(
            instance,
            status="failed",
            result=json.dumps(
                f"{ENGINE}no stock; an undo step failed too: x" if step == "0b" else f"{ENGINE}no stock"
            ),
            query=f"/* ex/call.df:9 pack #{step} */ SELECT * FROM dfdsl.hand_on('failed', '00')",
        )
    assert outcome(df, "bbbb0001") == ("no stock; an undo step failed too: x", "0d", 13)


def test_what_a_started_instance_or_a_child_that_completed_said_is_not_meant(df: Plain) -> None:
    df.instance("bbbb0001", label(OWN), "failed")
    df.instance("cccc0001", label("bbbb0001", "start", "11111111"), "failed")
    df.instance("cccc0002", label("bbbb0001", "try", "11111112"), "completed")
    failed(df, "cccc0001", "same", "0c")
    failed(df, "cccc0002", "same", "0d")
    failed(df, "bbbb0001", "same", "0b")
    assert outcome(df, "bbbb0001") == ("same", "0b", 11)


def tree(df: Plain) -> None:
    df.instance(OWN)
    df.instance("bbbb0001", label(OWN, "call", "11111111"))
    df.instance("bbbb0002", label(OWN, "try", "22222222"), "pending")
    df.instance("bbbb0003", label(OWN, "start", "33333333"))
    df.instance("bbbb0004", label(OWN, "call", "11111111", round_=2), "completed")
    df.instance("cccc0001", label("bbbb0001", "each", "44444444", more="::1"))
    # Its body is done: only its last steps are to come.
    df.instance("cccc0002", label("bbbb0001", "each", "44444444", more="::2"))
    df.node("cccc0002", result_name="dfx_ret", result="{}")
    df.instance("cccc0003", label("bbbb0003", "call", "55555555"))
    df.instance("cccc0004", label("bbbb0004", "call", "66666666"))
    df.instance("dddd0001", label("cccc0002", "call", "77777777"))
    # Labels that only look alike.
    df.instance("eeee0001", f"x{label(OWN)}")
    df.instance("eeee0002", "bbbb0001")


def cancelled(df: Plain) -> set[str]:
    rows = df.rows("SELECT instance, reason FROM df.cancels")
    assert all(reason == "nobody waits for it any more" for _, reason in rows)
    assert len(rows) == len({instance for instance, _ in rows})
    return {instance for instance, _ in rows}


def test_a_sweep_goes_down_the_tree(df: Plain) -> None:
    tree(df)
    assert df.value("SELECT dfdsl.sweep(ARRAY[%s])", OWN) == 6
    assert cancelled(df) == {OWN, "bbbb0001", "bbbb0002", "cccc0001", "cccc0004", "dddd0001"}
    assert df.value("SELECT dfdsl.sweep(ARRAY[%s])", OWN) == 0
    assert df.value("SELECT dfdsl.sweep('{}')") == 0


def test_a_sweep_of_some_children(df: Plain) -> None:
    tree(df)
    assert df.value("SELECT dfdsl.sweep_children(%s, '{try::22222222,call::33333333}')", OWN) == 1
    assert cancelled(df) == {"bbbb0002"}
    assert df.value("SELECT dfdsl.sweep_children(%s, '{call::11111111}')", OWN) == 4
    assert cancelled(df) == {"bbbb0001", "bbbb0002", "cccc0001", "cccc0004", "dddd0001"}
    assert df.value("SELECT status FROM df.instances WHERE id = %s", OWN) == "running"


def test_cancel_and_tree_for_people(df: Plain) -> None:
    tree(df)
    depths = df.rows("SELECT depth, count(*) FROM dfdsl.tree(%s) GROUP BY 1 ORDER BY 1", OWN)
    assert depths == [(0, 1), (1, 3), (2, 3), (3, 1)]
    assert df.value("SELECT dfdsl.cancel(%s, 'twice')", OWN) == 7
    assert df.rows("SELECT DISTINCT reason FROM df.cancels") == [("twice",)]
    assert df.value("SELECT status FROM df.instances WHERE id = 'bbbb0003'") == "running"
