"""Progress as a pure function: snapshots in, events and lines out."""

import json
from datetime import UTC

import pytest

from cli.samples import START, at, instance, node, snapshot, sql
from dfdsl import graph
from dfdsl.cli.places import Places
from dfdsl.cli.progress import Event, Track, elapsed, event_line, fit, frame, moment, redraw, window
from dfdsl.cli.steps import State, Step, duration, steps_of
from dfdsl.cli.table import width
from dfdsl.compiler import compile_source
from dfdsl.database.failures import Node
from dfdsl.database.watch import Instance
from dfdsl.source import Source, Span
from dfdsl.walk import nodes

NOWHERE = Places(None)


def sequence(first: Node, second: Node, status: str = "running", ended: float | None = None) -> Instance:
    both = node("aaaaaaaa", "THEN", left=first.id, right=second.id)
    return instance(both, first, second, root="aaaaaaaa", status=status, ended=ended)


def lines(events: list[Event], now: float = 10) -> list[str]:
    return [event_line(event, at(now), UTC) for event in events]


# Steps ----------------------------------------------------------------------------------------------------------------


def test_only_what_somebody_wrote_is_a_step() -> None:
    found = steps_of(sequence(sql("11111111", "SELECT 1", 3), node("22222222", "SLEEP", "90")), NOWHERE)
    assert [(step.place, step.text) for step in found] == [("orders.df:3", "SELECT 1"), ("", "sleep(1m30s)")]


def test_sql_of_the_compiler_alone_is_hidden_among_marked_sql() -> None:
    found = steps_of(sequence(sql("11111111", "SELECT 1"), node("22222222", "SQL", "SELECT NULL")), NOWHERE)
    assert [step.text for step in found] == ["SELECT 1"]


def test_an_instance_that_we_did_not_compile_shows_all_its_sql() -> None:
    found = steps_of(
        sequence(node("11111111", "SQL", "SELECT 1"), node("22222222", "SQL", "SELECT 2")), NOWHERE
    )
    assert [step.text for step in found] == ["SELECT 1", "SELECT 2"]


def test_conditions_come_before_branches_and_extra_branches_last() -> None:
    found = instance(
        node("aaaaaaaa", "IF", '{"condition_node": "33333333"}', left="bbbbbbbb", right="22222222"),
        node("bbbbbbbb", "JOIN", '{"extra_nodes": ["55555555"]}', left="11111111", right="44444444"),
        *(sql(id * 8, f"SELECT {id}") for id in "12345"),
        root="aaaaaaaa",
    )
    assert [step.text[-1] for step in steps_of(found, NOWHERE)] == ["3", "1", "4", "5", "2"]


@pytest.mark.parametrize(
    ("kind", "query", "text"),
    [
        ("SIGNAL", '{"signal_name": "approve", "timeout_seconds": null}', "wait_for_signal('approve')"),
        ("WAIT_SCHEDULE", '{"cron_expr": "0 9 * * MON-FRI"}', "wait_for_schedule('0 9 * * MON-FRI')"),
        (
            "HTTP",
            '{"method": "POST", "url": "https://x.example/a", "body": "cut o',
            "http POST https://x.example/a",
        ),
        ("BREAK", '{"break_value": null}', "break"),
        ("SQL", "SELECT\n   1", "SELECT 1"),
    ],
)
def test_a_step_without_a_mark_is_described_by_its_kind(kind: str, query: str, text: str) -> None:
    (step,) = steps_of(instance(node("11111111", kind, query), root="11111111"), NOWHERE)
    assert step.text == text


def test_a_node_that_runs_in_an_ended_instance_is_not_called_running() -> None:
    first = sql("11111111", "SELECT 1", status="running")
    found = sequence(first, sql("22222222", "SELECT 2"), status="completed", ended=3)
    assert [step.state for step in steps_of(found, NOWHERE)] == [State.STOPPED, State.SKIPPED]


def test_a_huge_sleep_has_no_end() -> None:
    (step,) = steps_of(
        instance(node("11111111", "SLEEP", "9" * 15, status="running"), root="11111111"), NOWHERE
    )
    assert step.until is None


def test_what_a_decided_race_left_behind_is_not_called_running() -> None:
    race = node("aaaaaaaa", "RACE", left="11111111", right="22222222", status="completed", updated=2)
    won = sql("11111111", "SELECT 1", status="completed", updated=2)
    lost = node("22222222", "SLEEP", "60", status="running", updated=1)
    assert [step.state for step in steps_of(instance(race, won, lost, root="aaaaaaaa"), NOWHERE)] == [
        State.COMPLETED,
        State.STOPPED,
    ]
    again = lost._replace(updated=at(3))
    assert steps_of(instance(race, won, again, root="aaaaaaaa"), NOWHERE)[1].state is State.WAITING


SOURCE = Source("orders.df", "race { sleep(5), sleep(6) }\n~> $$ SELECT 2 $$\n")


def placed(*found: graph.Node) -> Places:
    body = graph.Join(span=Span(SOURCE, 0, 1), branches=found)
    made = graph.Workflow(
        name="orders", span=body.span, parameters=(), label=None, database=None, doc="", body=body
    )
    return Places(graph.Script(source=SOURCE, workflows=(made,), starts=()))


def test_a_leaf_is_named_by_the_text_that_it_came_from() -> None:
    places = placed(graph.Sql(span=Span(SOURCE, 31, 45), id="11111111", parts=()))
    (step,) = steps_of(instance(sql("11111111", "SELECT 2 AS lowered", 2), root="11111111"), places)
    assert (step.place, step.text) == ("orders.df:2", "SELECT 2")


def test_sql_that_only_puts_a_race_together_is_no_step() -> None:
    places = placed(graph.Sql(span=Span(SOURCE, 0, 27), id="11111111", parts=()))
    glue = sql("11111111", "SELECT CASE", 1)
    assert steps_of(instance(glue, root="11111111"), places) == []
    failed = instance(glue._replace(status="failed"), root="11111111")
    assert [step.state for step in steps_of(failed, places)] == [State.FAILED]


def test_steps_without_a_mark_get_their_places_in_order() -> None:
    five, six = (
        graph.Sleep(span=Span(SOURCE, start, start + 8), seconds=n) for start, n in ((7, 5), (17, 6))
    )
    found = sequence(node("11111111", "SLEEP", "5"), node("22222222", "SLEEP", "6"))
    assert [step.place for step in steps_of(found, placed(five, six))] == ["orders.df:1", "orders.df:1"]
    # The compiler left one out: nobody can tell which.
    assert [step.place for step in steps_of(found, placed(five))] == ["", ""]


def compiled(text: str) -> graph.Script:
    script = compile_source(Source("w.df", text), read=lambda name, span: None).script
    assert script is not None
    return script


def running(script: graph.Script, status: str = "pending") -> Instance:
    """What the engine has of the script's only workflow before anything is done, as far as steps are concerned."""
    (workflow,) = script.workflows
    found = []
    for one in nodes(workflow.body):
        match one:
            case graph.Then():
                kind, below = "THEN", (one.left, one.right)
            case graph.If():
                kind, below = "IF", (one.then, one.otherwise or one.then)
            case graph.SubOrchestration():
                kind, below = "LOOP", (one.body, one.body)
            case graph.Loop():
                kind, below = "THEN", (one.body, one.condition or one.body)
            case _:
                found.append(_leaf(one))
                continue
        condition = json.dumps({"condition_node": _id(one.condition)}) if isinstance(one, graph.If) else None
        found.append(node(_id(one), kind, condition, left=_id(below[0]), right=_id(below[1]), status=status))
    return instance(*found, root=_id(workflow.body))


def _id(one: graph.Node) -> str:
    return str(id(one))


def _leaf(one: graph.Node) -> Node:
    if isinstance(one, graph.Sleep):
        return node(_id(one), "SLEEP", str(one.seconds))
    if isinstance(one, graph.WaitForSignal):
        return node(_id(one), "SIGNAL", json.dumps({"signal_name": one.signal, "timeout_seconds": None}))
    return node(_id(one), "SQL", f"/* w.df:{one.span.line} w #{one.id} */ SELECT 1")


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("$$ SELECT 1 AS a $$ |=> r\n~> fail 'no $r.a'", ["SELECT 1 AS a", "fail 'no $r.a'"]),
        (
            "$$ SELECT 1 AS a $$ |=> r\n~> sleep($r.a)\n~> $$ SELECT 2 $$",
            ["SELECT 1 AS a", "sleep($r.a)", "SELECT 2"],
        ),
        ("while $$ false $$ { $$ SELECT 1 $$ }", ["false", "SELECT 1"]),
        ("fail 'a'\n~> fail 'a'", ["fail 'a'", "fail 'a'"]),
    ],
)
def test_no_step_is_listed_twice(text: str, texts: list[str]) -> None:
    script = compiled(text)
    assert [step.text for step in steps_of(running(script), Places(script))] == texts


def test_a_step_of_two_nodes_is_done_when_the_second_is() -> None:
    script = compiled("$$ SELECT 1 AS a $$ |=> r\n~> fail 'no $r.a'")
    places = Places(script)
    found = running(script)
    one, text, last = (each.id for each in found.nodes.values() if each.kind == "SQL")
    track = Track(places)
    shown = []
    for changed, status, seconds in [
        (one, "completed", 1),
        (text, "running", 2),
        (text, "completed", 3),
        (last, "running", 4),
        (last, "failed", 6),
    ]:
        new = found.nodes[changed]._replace(status=status, updated=at(seconds))
        found = found._replace(nodes={**found.nodes, changed: new})
        shown += lines(track.update(snapshot(seconds, found)))
    assert shown == [
        "w.df:1: completed: SELECT 1 AS a (1.0 s)",
        "w.df:2: started: fail 'no $r.a'",
        "w.df:2: failed: fail 'no $r.a' (4.0 s)",
    ]


def test_a_wait_has_its_workflow() -> None:
    script = compiled("workflow w() { race { go: wait_for_signal('go on'), late: $$ SELECT 1 $$ } }")
    wait = node("11111111", "SIGNAL", json.dumps({"signal_name": "go on"}))
    (step,) = steps_of(instance(wait, root="11111111"), Places(script))
    assert (step.place, step.workflow) == ("w.df:1", "w")
    # Without the file, it is the one that the other steps name.
    other = sequence(sql("22222222", "SELECT 1"), wait)
    assert [step.workflow for step in steps_of(other, NOWHERE)] == ["fulfil", "fulfil"]


# Events ----------------------------------------------------------------------------------------------------------------


def test_events_in_their_order_with_their_times() -> None:
    track = Track(NOWHERE)
    one, two = sql("11111111", "SELECT 1", 3), sql("22222222", "SELECT 2", 4)
    assert track.update(snapshot(0, sequence(one, two))) == []
    one = one._replace(status="running", updated=at(1))
    assert lines(track.update(snapshot(1, sequence(one, two)))) == ["orders.df:3: started: SELECT 1"]
    assert track.update(snapshot(2, sequence(one, two))) == []
    one = one._replace(status="completed", updated=at(3.5))
    two = two._replace(status="failed", updated=at(3.75))
    assert lines(track.update(snapshot(4, sequence(one, two)))) == [
        "orders.df:3: completed: SELECT 1 (2.5 s)",
        "orders.df:4: failed: SELECT 2 (0.25 s)",
    ]


def test_waits_say_until_when() -> None:
    track = Track(NOWHERE)
    sleep = node("11111111", "SLEEP", "30", status="running", updated=5)
    signal = node(
        "22222222", "SIGNAL", '{"signal_name": "go", "timeout_seconds": 86400}', status="running", updated=6
    )
    assert lines(track.update(snapshot(7, sequence(sleep, signal)))) == [
        "waiting: sleep(30s) until 12:00:35",
        "waiting: wait_for_signal('go') until 2026-03-02 12:00",
    ]


def test_a_schedule_says_its_next_time() -> None:
    wait = node("11111111", "WAIT_SCHEDULE", '{"cron_expr": "30 12 * * *"}', status="running", updated=0)
    events = Track(NOWHERE).update(snapshot(1, instance(wait, root="11111111")))
    assert lines(events) == ["waiting: wait_for_schedule('30 12 * * *') until 12:30:00"]


def test_a_step_in_a_loop_is_counted() -> None:
    track = Track(NOWHERE)
    for n in range(3):
        found = instance(sql("11111111", "SELECT 1", status="completed", updated=n + 1.0), root="11111111")
        assert len(track.update(snapshot(n, found))) == 1
    assert "×3" in "\n".join(frame(track, snapshot(4, found), columns=80, height=24))


def test_an_unseen_step_began_when_the_one_before_it_ended_that_does_not_run_beside_it() -> None:
    both = node("bbbbbbbb", "JOIN", left="22222222", right="33333333")
    chain = [
        node("aaaaaaaa", "THEN", left="11111111", right="cccccccc"),
        node("cccccccc", "THEN", left="bbbbbbbb", right="44444444"),
    ]
    ends = {"1": 2, "2": 3, "3": 5, "4": 9}
    done = [sql(id * 8, "SELECT 1", status="completed", updated=end) for id, end in ends.items()]
    events = Track(NOWHERE).update(snapshot(9, instance(both, *chain, *done, root="aaaaaaaa")))
    assert [event.seconds for event in events] == [2, 1, 3, 4]


# Frames ----------------------------------------------------------------------------------------------------------------


def test_a_frame_shows_all_steps_in_order() -> None:
    track = Track(NOWHERE)
    now = snapshot(
        3,
        sequence(
            sql("11111111", "SELECT 1", 9, status="completed", updated=1),
            sql("22222222", "UPDATE t", 10, status="running", updated=1),
        ),
    )
    track.update(now)
    assert frame(track, now, columns=50, height=24, plain=True) == [
        "fulfil-42 3f2a91c0  running  3.0 s",
        "  + orders.df:9   SELECT 1                  1.0 s",
        "  > orders.df:10  UPDATE t                  2.0 s",
    ]


def test_colour_changes_nothing_but_the_sign() -> None:
    track = Track(NOWHERE)
    now = snapshot(3, instance(sql("11111111", "SELECT 1", status="failed", updated=1), root="11111111"))
    track.update(now)
    plain, painted = (frame(track, now, columns=50, height=24, color=color) for color in (False, True))
    assert "\x1b[31m✘\x1b[0m" in painted[1]
    assert painted[1].replace("\x1b[31m", "").replace("\x1b[0m", "") == plain[1]


@pytest.mark.parametrize("columns", [14, 30, 50, 200])
def test_the_text_is_cut_and_not_the_time(columns: int) -> None:
    long = sql("11111111", "SELECT " + "a" * 300, status="completed", updated=1.5)
    other = sql("22222222", "SELECT 2", status="completed", updated=3)
    both = node("aaaaaaaa", "JOIN", left="11111111", right="22222222")
    now = snapshot(3, instance(both, long, other, root="aaaaaaaa"))
    track = Track(NOWHERE)
    track.update(now)
    drawn = frame(track, now, columns=columns, height=24)
    assert [line[-7:] for line in drawn[1:]] == ["  1.5 s", "  3.0 s"]
    assert all(width(line) < columns for line in drawn)


@pytest.mark.parametrize("columns", [1, 5, 20, 40, 80, 300])
@pytest.mark.parametrize("height", [1, 2, 5, 10, 24])
def test_a_frame_fits_the_terminal(columns: int, height: int) -> None:
    many = [sql(f"{n:08x}", "SELECT '漢字' " * 9, n, status="completed", updated=n) for n in range(1, 60)]
    chain = [node(f"a{n:07x}", "THEN", left=one.id, right=f"a{n + 1:07x}") for n, one in enumerate(many, 1)]
    found = instance(*many, *chain, root="a0000001")
    track = Track(NOWHERE)
    now = snapshot(70, found)
    track.update(now)
    drawn = frame(track, now, columns=columns, height=height)
    assert len(drawn) <= max(1, height - 1)
    assert all(width(line) < max(columns, 2) for line in drawn)


def test_what_does_not_fit_is_counted() -> None:
    states = [State.COMPLETED] * 20 + [State.RUNNING] + [State.PENDING] * 20
    step = Step("x", "i", "SQL", "", "", "", State.PENDING, START, None, None)
    first, last = window([step._replace(state=state) for state in states], 10)
    assert last - first == 10
    assert first <= 20 < last
    assert window([step] * 5, 10) == (0, 5)


def test_redrawing_goes_up_as_far_as_was_drawn() -> None:
    assert redraw(["a", "b"], 0) == "\ra\x1b[K\nb\x1b[K\n\x1b[J"
    assert redraw(["a"], 3).startswith("\x1b[3A\r")


# Small things ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.004, "0.00 s"), (0.12, "0.12 s"), (3.44, "3.4 s"), (61, "1m1s"), (7380, "2h3m")]
)
def test_elapsed(seconds: float, text: str) -> None:
    assert elapsed(seconds) == text


def test_duration_is_the_languages() -> None:
    assert [duration(n) for n in (0, 5, 90, 3600, 90061, 604800)] == [
        "0s",
        "5s",
        "1m30s",
        "1h",
        "1d1h1m1s",
        "1w",
    ]


def test_moment_has_a_date_only_when_it_is_another_day() -> None:
    assert moment(at(5), START, UTC) == "12:00:05"
    assert moment(at(86400), START, UTC) == "2026-03-02 12:00"


def test_fit_cuts_wide_text_in_front_of_the_edge() -> None:
    assert fit("abc", 4) == "abc"
    assert fit("abcd", 4) == "ab…"
    assert fit("漢字漢字", 6) == "漢字…"
