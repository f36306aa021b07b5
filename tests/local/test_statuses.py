"""What a turn writes late changes nothing: one that lost its connection, and has been done again meanwhile."""

from __future__ import annotations

from dfdsl.local import Engine
from dfdsl.local.connections import Connections
from dfdsl.local.effects import Mark
from dfdsl.local.statuses import Changes, Place, Statuses

from .test_lifecycle import ask, eventually


def test_a_late_write_does_not_undo_a_later_one(engine: Engine) -> None:
    instance = ask(engine.dsn, "SELECT df.start(df.sleep(60))")
    running = f"SELECT count(*) FROM df.nodes WHERE instance_id = '{instance}' AND status = 'running'"
    assert eventually(lambda: ask(engine.dsn, running) == 1)
    (node,) = ask(engine.dsn, f"SELECT array_agg(id) FROM df.nodes WHERE instance_id = '{instance}'")

    def place(position: int) -> Place:
        return Place(orchestration=instance, instance=instance, execution=1, position=position, generation=1)

    connections = Connections(engine.dsn), Connections(engine.dsn)
    late, other = Statuses(connections[0]), Statuses(connections[1])
    # It looks its position up before the other one writes.
    assert late.write(place(5), Changes(marks=(Mark(node=node, status="running"),)))
    assert other.write(place(7), Changes(marks=(Mark(node=node, status="completed"),)))
    assert late.write(place(6), Changes(marks=(Mark(node=node, status="running"),), wait=("mailbox", "go")))
    assert ask(engine.dsn, f"SELECT status FROM df.nodes WHERE instance_id = '{instance}'") == "completed"
    assert ask(engine.dsn, f"SELECT count(*) FROM df._waits WHERE instance_id = '{instance}'") == 0
    assert ask(engine.dsn, f"SELECT position FROM df._progress WHERE instance_id = '{instance}'") == 7
    ask(engine.dsn, f"SELECT df.cancel('{instance}')")
    for opened in connections:
        opened.drop_free()
