"""How long a step of a loop took, when its earlier rounds were not watched."""

from cli.samples import at, instance, node, snapshot, sql
from dfdsl.cli.places import Places
from dfdsl.cli.progress import Track

NOWHERE = Places(None)


def test_the_first_step_of_a_round_has_no_time_when_earlier_rounds_were_not_seen() -> None:
    body = node("bbbbbbbb", "THEN", left="22222222", right="33333333")
    loop = node("aaaaaaaa", "LOOP", '{"condition_node": "44444444"}', left="bbbbbbbb")
    ends = {"2": 10, "3": 11, "4": 12}
    done = [sql(id * 8, "SELECT 1", status="completed", updated=end) for id, end in ends.items()]
    found = instance(loop, body, *done, root="aaaaaaaa")
    track = Track(NOWHERE)
    assert [event.seconds for event in track.update(snapshot(12, found))] == [None, 1, 1]
    # From here on it is seen when a round begins.
    again = found._replace(nodes={**found.nodes, "2" * 8: done[0]._replace(updated=at(13))})
    assert [event.seconds for event in track.update(snapshot(13, again))] == [1]
    # In the first round, it began with its instance.
    first = found._replace(nodes={**found.nodes, **{id * 8: sql(id * 8, "SELECT 1") for id in "34"}})
    assert [event.seconds for event in Track(NOWHERE).update(snapshot(12, first))] == [10]
