"""pg_durable versions and what each can do: the one table of versions.

Passes ask for a capability by its field's name; nothing else compares versions. Source: the recorded behaviours of real
builds (0.2.2 to 0.2.6), release notes for 0.2.7 and newer.
"""

from dfdsl.record import Record, replace


class Target(Record):
    """What a version of pg_durable runs.

    recorded: its behaviour was recorded on a real build.

    native_loops: loops that are not the root, nested loops and loops in branches run as written. Where they do not, such a
    loop restarts what stands before it, or hangs.
    branches_in_loops: where a join or race may stand inside of loops: 'none' (it hangs from the second round on), 'root'
    (in the loop at the root of an instance), 'any'.
    carried_names: names survive the iterations of a loop that is not the root.
    safe_names: how many names, or variables of the role, may be in scope at a join or race before it can hang; None: any.

    no_row_is_true: a condition without a row counts as true. non_finite: NaN and infinity are read as NULL; else the step
    fails. schedules_at_run: the next time of a schedule is computed when the wait begins; else when its graph is built.
    member_references: `$name.key` reads the result of a signal or request. variables_in_json: `{name}` is replaced
    wherever it stands; else not behind another `{`. stray_break_fails: a break outside of loops fails; else it completes.

    await_instance: `df.await_instance` exists; else `df.wait_for_completion`. multipart: `df.http_multipart` exists.
    transaction_mode: `df.start` takes one. start_raises: a start that cannot be handed to the worker is an error; else its
    row stays pending. condition_fields: a graph as text has conditions and further branches in fields of their own; else
    inside of `query`.

    depth: the deepest level of a node, the root being at 0 (a text nested deeper than 127 JSON levels silently becomes
    one SQL step up to 0.2.5; 0.2.6 refuses level 257). nodes: the most nodes of an instance; up to 0.2.2 the engine itself
    has no limit. loop_cap: the most iterations of a loop; None: any number.

    agent_header, accepts_compressed: requests say who sends them, and take compressed responses. says_encoding: a response
    says in `encoding` whether its body is text or base64; else any body is read as text. row_set_cap: the most rows of
    `$name.*`; None: any number.

    https_only: requests go to https alone, in builds that restrict addresses. continue_on_failure: `df.loop` takes it.
    late_commit: an instance runs however late its start is committed; else the commit has to come within 5 s.
    """

    name: str
    recorded: bool

    native_loops: bool
    branches_in_loops: str
    carried_names: bool
    safe_names: int | None

    no_row_is_true: bool
    non_finite: bool
    schedules_at_run: bool
    member_references: bool
    variables_in_json: bool
    stray_break_fails: bool

    await_instance: bool
    multipart: bool
    transaction_mode: bool
    start_raises: bool
    condition_fields: bool

    depth: int
    nodes: int
    loop_cap: int | None

    agent_header: bool
    accepts_compressed: bool
    says_encoding: bool
    row_set_cap: int | None

    https_only: bool
    continue_on_failure: bool
    late_commit: bool


_0_2_2 = Target(
    name="0.2.2",
    recorded=True,
    native_loops=False,
    branches_in_loops="none",
    carried_names=False,
    safe_names=1,
    no_row_is_true=True,
    non_finite=False,
    schedules_at_run=False,
    member_references=False,
    variables_in_json=True,
    stray_break_fails=False,
    await_instance=False,
    multipart=False,
    transaction_mode=False,
    start_raises=False,
    condition_fields=False,
    depth=126,
    nodes=10_000,
    loop_cap=None,
    agent_header=False,
    accepts_compressed=False,
    says_encoding=False,
    row_set_cap=None,
    https_only=False,
    continue_on_failure=False,
    late_commit=False,
)
_0_2_3 = replace(
    _0_2_2,
    name="0.2.3",
    no_row_is_true=False,
    non_finite=True,
    stray_break_fails=True,
    accepts_compressed=True,
)
_0_2_4 = replace(
    _0_2_3,
    name="0.2.4",
    branches_in_loops="root",
    schedules_at_run=True,
    await_instance=True,
    start_raises=True,
    loop_cap=100_000,
    agent_header=True,
    row_set_cap=10_000,
)
_0_2_5 = replace(
    _0_2_4,
    name="0.2.5",
    native_loops=True,
    branches_in_loops="any",
    carried_names=True,
    safe_names=None,
    member_references=True,
    multipart=True,
    transaction_mode=True,
    says_encoding=True,
)
_0_2_6 = replace(_0_2_5, name="0.2.6", variables_in_json=False, condition_fields=True, depth=256)
_0_2_7 = replace(_0_2_6, name="0.2.7", recorded=False, https_only=True)
_0_2_8 = replace(_0_2_7, name="0.2.8", continue_on_failure=True, late_commit=True, loop_cap=8_388_608)
_0_2_9 = replace(_0_2_8, name="0.2.9")

TARGETS: tuple[Target, ...] = (_0_2_2, _0_2_3, _0_2_4, _0_2_5, _0_2_6, _0_2_7, _0_2_8, _0_2_9)

_BY_NAME = {target.name: target for target in TARGETS}

DEFAULT = max((t for t in TARGETS if t.recorded), key=lambda t: TARGETS.index(t)).name
NAMES = tuple(_BY_NAME)
EMULATED = tuple(target.name for target in TARGETS if target.recorded)
"""What the local engine can behave like, the oldest first."""


def lowest(capability: str, wanted: object = True) -> str:
    """The oldest target whose field `capability` is `wanted`; raises KeyError where there is none."""
    for known in TARGETS:
        if getattr(known, capability) == wanted:
            return known.name
    raise KeyError(capability)


def target(name: str) -> Target:
    """The target called `name`; raises KeyError for an unknown one."""
    return _BY_NAME[name]


def _numbers(version: str) -> tuple[int, ...]:
    """`0.2.10` as numbers; what is no number ends it."""
    found = []
    for part in version.split("."):
        if not part.isdigit():
            break
        found.append(int(part))
    return tuple(found)


def lower(one: str, other: str) -> str:
    """The older of two versions."""
    return min(one, other, key=_numbers)


def at_or_below(version: str) -> str | None:
    """The newest target that is not newer than a version; None if all are."""
    fitting = [name for name in NAMES if _numbers(name) <= _numbers(version)]
    return fitting[-1] if fitting else None
