"""pg_durable versions and what each can do: the one table of versions.

Passes ask for a capability by its field's name; nothing else compares versions. Source: the recorded behaviours of real
builds (0.2.2 to 0.2.6), release notes for 0.2.7 and newer.
"""

from dfdsl.record import Record


class Target(Record):
    """What a version of pg_durable runs.

    recorded: its behaviour was recorded on a real build. native_loops: loops that are not the root, nested loops and loops
    in branches run as written, names survive iterations, and any number of names may be in scope at a join or race.
    depth: the deepest level of a node, the root being at 0 (a text nested
    deeper than 127 JSON levels silently becomes one SQL step up to 0.2.5; 0.2.6 refuses level 257). nodes: the most nodes of an instance.
    """

    name: str
    recorded: bool
    native_loops: bool
    depth: int
    nodes: int = 10_000


TARGETS: tuple[Target, ...] = (
    Target(name="0.2.2", recorded=True, native_loops=False, depth=126),
    Target(name="0.2.3", recorded=True, native_loops=False, depth=126),
    Target(name="0.2.4", recorded=True, native_loops=False, depth=126),
    Target(name="0.2.5", recorded=True, native_loops=True, depth=126),
    Target(name="0.2.6", recorded=True, native_loops=True, depth=256),
    Target(name="0.2.7", recorded=False, native_loops=True, depth=256),
    Target(name="0.2.8", recorded=False, native_loops=True, depth=256),
    Target(name="0.2.9", recorded=False, native_loops=True, depth=256),
)

_BY_NAME = {target.name: target for target in TARGETS}

DEFAULT = max((t for t in TARGETS if t.recorded), key=lambda t: TARGETS.index(t)).name
NAMES = tuple(_BY_NAME)
COMPILED = tuple(t.name for t in TARGETS if t.native_loops)
"""The targets that the compiler emits for now; the older ones need child instances for most loops."""


def target(name: str) -> Target:
    """The target called `name`; raises KeyError for an unknown one."""
    return _BY_NAME[name]
