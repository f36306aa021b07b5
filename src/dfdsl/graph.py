"""The durable graph: what a workflow does, as a closed set of node kinds.

`build` makes it, `lowering` rewrites it until only *core* kinds are left, `emit` writes those. Every node has the span
that it came from; `name` is the name under which its result is kept (`|=>`); `id` is given by the pass `identify`.

Text that runs on the server is a tuple of parts. Plain parts are final SQL (or final text); a `Use` reads a bound name,
a `Hole` is filled by the emitted function at start time (a parameter, an engine variable, the label).
"""

from dataclasses import dataclass, field
from enum import Enum, StrEnum

from dfdsl.source import Source, Span

# Values ---------------------------------------------------------------------------------------------------------------


class Shape(Enum):
    """What a bound name holds, as far as reading it differs."""

    ROWS = "rows"  # an SQL result
    SIGNAL = "signal"  # {signal_name, timed_out, data}
    HTTP = "http"  # {status, body, headers, ok, …}
    JSON = "json"  # any other value that is no row set: an array of a join
    ANY = "any"  # not known: rows or not


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A bound name. columns: (name, type) where the author said them; type None where only the name is known."""

    name: str
    shape: Shape
    columns: tuple[tuple[str, str | None], ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of the workflow with its PostgreSQL type; reading it gives the value or NULL."""

    name: str
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """`$name.col` and its kin. alias: the name that a row set gets; '' where the author's SQL gives one."""

    of: "Slot | Parameter"
    column: str | None = None
    nullable: bool = False
    rows: bool = False
    alias: str = ""

    @property
    def is_parameter(self) -> bool:
        return isinstance(self.of, Parameter)


class HoleKind(StrEnum):
    PARAMETER = "parameter"
    VARIABLE = "variable"
    LABEL = "label"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hole:
    """A place that is filled when the instance starts, with an SQL constant (`as_text` false) or with the bare text.

    The constant is in parentheses, has the parameter's type, and cannot be rewritten by the engine.
    """

    kind: HoleKind
    name: str
    as_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineVariable:
    """`{name}` in SQL or a text: its value as text."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """A string literal with references: decoded pieces that are concatenated as text, then cast."""

    parts: "tuple[Part, ...]"
    cast: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """A dollar-quoted body with references: decoded pieces; values go in as data."""

    parts: "tuple[Part, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """`$$ … $$` where a text is wanted: an SQL expression; its value is the text."""

    parts: "tuple[Part, ...]"


Part = str | Use | EngineVariable | Joined | Enclosed | Hole | Computed

# Nodes ------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    span: Span
    name: str | None = None
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sql(Node):
    """Core. One statement. verb: its first keyword, '' for a bare expression (then it is a condition still to be wrapped)."""

    parts: tuple[Part, ...]
    verb: str = ""
    line_comment: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence(Node):
    """Flat; no steps: does nothing and gives NULL. Becomes nested `Then`s."""

    steps: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Then(Node):
    """Core. `df.seq(left, right)`"""

    left: Node
    right: Node


@dataclass(frozen=True, slots=True, kw_only=True)
class If(Node):
    """Core. otherwise None: nothing is done."""

    condition: Node
    then: Node
    otherwise: Node | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IfRows(Node):
    """Core. `df.if_rows`"""

    of: Slot
    then: Node
    otherwise: Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Select(Node):
    """A ladder of conditions, flat. Becomes nested `If`s."""

    arms: tuple[tuple[Node, Node], ...]
    otherwise: Node | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Join(Node):
    """All branches at once. keys: the names of the branches, or None. Core when it has two or three branches and no keys.

    wanted: somebody reads the result. last: the branch whose names must be merged after the others'.
    """

    branches: tuple[Node, ...]
    keys: tuple[str, ...] | None = None
    wanted: bool = False
    last: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Race(Node):
    """First to settle. Core when it has two branches and no keys."""

    branches: tuple[Node, ...]
    keys: tuple[str, ...] | None = None
    wanted: bool = False


class Turn(StrEnum):
    """When a loop looks at its condition."""

    FOREVER = "forever"
    BEFORE = "before"  # while C { }
    AFTER = "after"  # loop { } while C
    UNTIL = "until"  # loop { } until C


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop(Node):
    """Core when its turn is FOREVER (condition None) or AFTER. carries: an iteration may read what an earlier one bound."""

    body: Node
    condition: Node | None
    turn: Turn
    wanted: bool = False
    carries: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Break(Node):
    """Core when computed is None. value: the literal text that the loop results in; computed: an SQL step that gives it."""

    value: str | None
    computed: "Sql | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sleep(Node):
    """Core. computed: an SQL step gives the seconds, until the pass `sleeps`; valued: its NULL is read, until `nulls`."""

    seconds: int
    computed: "Sql | None" = None
    valued: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitForSchedule(Node):
    """Core. cron: as the author wrote it until the pass `schedules` has made it the engine's; valued: as for `Sleep`."""

    cron: str
    valued: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitForSignal(Node):
    """Core. timeout in seconds, None for ever."""

    signal: str
    timeout: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Http(Node):
    """Core when all its texts are str and Hole only.

    url, body: parts of text; headers: (name, text) pairs or None; multipart: the text of the JSON array of parts, or None;
    json: the SQL expression of `json =>`, until the pass `requests` has made a body of it.
    """

    url: tuple[Part, ...]
    method: str
    body: tuple[Part, ...] | None
    json: tuple[Part, ...] | None
    headers: tuple[tuple[str, tuple[Part, ...]], ...] | None
    timeout: int
    multipart: tuple[Part, ...] | None
    expect: bool
    wanted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fail(Node):
    """A failure with a text. Becomes a `DO` that raises."""

    message: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline(Node):
    """A workflow's body at this place. arguments: (parameter, its constant SQL text or None, its value's parts)."""

    workflow: str
    arguments: "tuple[Argument, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A parameter's value as an SQL expression; constant: it reads nothing and is the same whenever it is evaluated."""

    parameter: Parameter
    parts: tuple[Part, ...]
    constant: bool


class Strategy(StrEnum):
    NATIVE = "native"  # the engine's own node


@dataclass(frozen=True, slots=True, kw_only=True)
class SubOrchestration(Node):
    """Core. A loop, race or join: a part that the engine runs as an orchestration of its own.

    tag: loop, race or join; imports: names it reads from outside; exports: names it binds for what follows.
    """

    tag: str
    body: Node
    imports: tuple[str, ...]
    exports: tuple[str, ...]
    strategy: Strategy = Strategy.NATIVE


# Workflows and the file ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterDeclaration:
    """default: the SQL text of the default, or None when the parameter must be given."""

    parameter: Parameter
    default: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Workflow:
    """label: parts of the label's text (str and Hole after lowering) or None; anonymous: a bare expression."""

    name: str
    span: Span
    parameters: tuple[ParameterDeclaration, ...]
    label: tuple[Part, ...] | None
    database: str | None
    doc: str
    body: Node
    anonymous: bool = False
    variables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A file's `start`: arguments are SQL constants or expressions by parameter name; label: a plain text or None."""

    workflow: str
    span: Span
    arguments: tuple[tuple[str, str], ...]
    label: str | None
    singleton: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """All that one file compiles to."""

    source: Source
    workflows: tuple[Workflow, ...]
    starts: tuple[Start, ...]
    library: "dict[str, Workflow]" = field(default_factory=dict)
