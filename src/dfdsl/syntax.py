"""The surface tree: what the author wrote, with a span on every node.

Operators are grouped here already (flat sequences, joins and races); nothing is desugared, no name is looked up.
Each docstring shows the surface form. `Expression` is what a block or an operand may be, `Value` what an argument may be.
"""

from enum import StrEnum

from dfdsl.record import Record
from dfdsl.source import Span


class Node(Record):
    """Nodes are themselves, equal to nothing else: comparing or printing a tree would walk all of it."""

    span: Span

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.span})"


# Words and literals -------------------------------------------------------------------------------------------------


class Word(Node):
    """A name as written."""

    text: str


class Quoted(Node):
    """`$$ … $$`, `$tag$ … $tag$` or `'…'`; a step, a condition, an SQL expression or a text, by where it stands.

    body: the text between the quotes, doubled quotes undone for `'…'`; body_start: the offset in the source where it begins.
    In a `'…'` literal, offsets behind a doubled quote differ by one each; `sql.references` knows. texts: where it stands for
    `jsonb_build_object(…)`, the texts in there.
    """

    body: str
    body_start: int
    dollar: bool
    texts: "tuple[Quoted, ...]" = ()


class Number(Node):
    """`42`, `-1`, `2.5`"""

    text: str


class Constant(Node):
    """`true`, `false`, `null` in any case; text is lower case."""

    text: str


class Duration(Node):
    """`30s`, `1h30m`, or a bare integer of seconds."""

    seconds: int


class Ref(Node):
    """`$name`, `$name.col`, `$name?`, `$name.col?`, `$name.*` outside SQL: a condition, an argument, `break $x`."""

    name: str
    column: str | None = None
    nullable: bool = False
    rows: bool = False


class Cast(Node):
    """`value::type`"""

    value: "Value"
    type: str


Value = Quoted | Number | Constant | Duration | Ref | Cast


class Argument(Node):
    """`value`, `name => value`"""

    name: Word | None
    value: Value


class Option(Node):
    """`name => value` inside `with (…)` or a step's own options"""

    name: Word
    value: Value


# File -------------------------------------------------------------------------------------------------------------------


class Import(Node):
    """`import "common.df"`"""

    path: str


class Vars(Node):
    """`vars api_url, token`"""

    names: tuple[Word, ...]


class Parameter(Node):
    """`order_id bigint`, `note text = 'none'`; type is the PostgreSQL type as written, blanks collapsed."""

    name: Word
    type: str
    default: Value | None


class Block(Node):
    """`{ … }`; body is None when it is empty."""

    body: "Expression | None"


class Workflow(Node):
    """`workflow name(params) [with (options)] { … }`; doc: the comment directly above, without its marks."""

    name: Word
    parameters: tuple[Parameter, ...]
    options: tuple[Option, ...]
    body: Block
    doc: str


class FileStart(Node):
    """`start name(args) [with (options)]` as an item of a file"""

    name: Word
    arguments: tuple[Argument, ...]
    options: tuple[Option, ...]


class TypeName(Node):
    """A type that PostgreSQL itself does not have. behind: the name of the parameter or column in front of it, if any."""

    text: str
    behind: Word | None = None


class File(Node):
    """A file; body is its one bare expression, or None; doc: the comment at the head of a bare expression.

    types: the types that it names and PostgreSQL does not have by itself.
    """

    imports: tuple[Import, ...]
    vars: tuple[Vars, ...]
    workflows: tuple[Workflow, ...]
    starts: tuple[FileStart, ...]
    body: "Expression | None"
    doc: str
    types: tuple[TypeName, ...] = ()


# Operators and captures ---------------------------------------------------------------------------------------------


class Sequence(Node):
    """`a ~> b ~> c`, flat, at least two steps; also `df.seq(a, b)`"""

    steps: "tuple[Expression, ...]"


class Column(Node):
    """`id bigint`, `"Order Id" int`"""

    name: str
    type: str


class Capture(Node):
    """`step |=> name`, `step |=> name(id bigint, total numeric)`, `df.as(step, 'name')`; columns is None when not given."""

    step: "Expression"
    name: Word
    columns: tuple[Column, ...] | None


class Saga(Node):
    """`step <-> undo`"""

    step: "Expression"
    undo: "Expression"


class Branch(Node):
    """A member of a parallel or race: `a`, `key: a`"""

    key: Word | None
    body: "Expression"


class Parallel(Node):
    """`a & b & c`, `parallel { a, b }`, `parallel { x: a, y: b }`, `df.join(a, b)`, `df.join3(a, b, c)`; flat"""

    branches: tuple[Branch, ...]


class Race(Node):
    """`a | b | c`, `race { a, b }`, `race { x: a, y: b }`, `df.race(a, b)`; flat"""

    branches: tuple[Branch, ...]


class Condition(Node):
    """`$$ … $$`, `$$ … $$ |=> o`, `$order.paid`; or any other expression, from `?>` and `df.if`, which a check refuses.

    builder: it is an argument of `df.if` or `df.loop`.
    """

    test: "Quoted | Ref | Expression"
    capture: Word | None = None
    columns: tuple[Column, ...] | None = None
    builder: bool = False


class Arm(Node):
    """One `if C { }` of a ladder"""

    condition: Condition
    body: "Block | Expression"


class If(Node):
    """`if C { } else if C { } else { }`, `c ?> a !> b`, `df.if(c, a, b)`; the ladder is flat."""

    arms: tuple[Arm, ...]
    otherwise: "Block | Expression | None"


class IfRows(Node):
    """`df.if_rows('name', a, b)`"""

    name: Word
    then: "Expression"
    otherwise: "Expression"


class While(Node):
    """`while C { }`"""

    condition: Condition
    body: Block


class Loop(Node):
    """`loop { }`, `loop { } while C`, `loop { } until C`, `@> a`, `df.loop(a, c)`"""

    body: "Block | Expression"
    condition: Condition | None
    until: bool


# Steps ------------------------------------------------------------------------------------------------------------------


class SqlStep(Node):
    """`$$ SQL $$`, `'SQL'`, `df.sql($$…$$)`"""

    sql: Quoted


class Break(Node):
    """`break`, `break 'value'`, `break $name`, `break $$ SQL $$`"""

    value: Value | None


class Sleep(Node):
    """`sleep(30s)`, `sleep($n.seconds)`"""

    duration: Value


class WaitForSchedule(Node):
    """`wait_for_schedule('0 9 * * 1-5')`"""

    cron: Value


class WaitForSignal(Node):
    """`wait_for_signal('name')`, `wait_for_signal('name', 1h)`; timeout is None for no limit."""

    name: Value
    timeout: Value | None


class Http(Node):
    """`http(url, method => …, body => …, json => …, headers => …, timeout => …, expect => 'success')`

    Also `http_multipart(url, method => …, parts => …, headers => …, timeout => …)`, then `multipart` is true.
    Positional arguments have got their names (pg_durable's order: url, method, body or parts, headers, timeout_seconds = timeout).
    """

    multipart: bool
    url: Value
    options: tuple[Option, ...]


class Fail(Node):
    """`fail 'text with $name.col'`, `fail $err.message`"""

    text: Value


class Invoke(Node):
    """`name(args)`: a workflow, inlined"""

    name: Word
    arguments: tuple[Argument, ...]


# Forms that need a child instance ---------------------------------------------------------------------------------


class Call(Node):
    """`call name(args) [with (…)]`"""

    name: Word
    arguments: tuple[Argument, ...]
    options: tuple[Option, ...]


class StartStep(Node):
    """`start name(args) [with (…)]` as a step"""

    name: Word
    arguments: tuple[Argument, ...]
    options: tuple[Option, ...]


class Await(Node):
    """`await $id [with (…)]`"""

    instance: Ref
    options: tuple[Option, ...]


class Retry(Node):
    """`retry(3, delay => 2s, factor => 2, max_delay => 1m) { }`"""

    attempts: Value
    options: tuple[Option, ...]
    body: Block


class Timeout(Node):
    """`timeout(1h) { } else { }`"""

    duration: Value
    body: Block
    otherwise: Block | None


class Try(Node):
    """`try { } catch err { }`"""

    body: Block
    error: Word | None
    handler: Block


class Each(Node):
    """`each row in $$…$$ (parallel => 4, on_failure => 'continue') { }`, `each row in $rows { }`"""

    row: Word
    rows: Quoted | Ref
    options: tuple[Option, ...]
    body: Block


class Atomic(Node):
    """`atomic { $$…$$ |=> a ~> $$… $a …$$ }`"""

    body: Block


Expression = (
    Sequence
    | Capture
    | Saga
    | Parallel
    | Race
    | If
    | IfRows
    | While
    | Loop
    | Block
    | SqlStep
    | Break
    | Sleep
    | WaitForSchedule
    | WaitForSignal
    | Http
    | Fail
    | Invoke
    | Call
    | StartStep
    | Await
    | Retry
    | Timeout
    | Try
    | Each
    | Atomic
)


class Keyword(StrEnum):
    """The words that are reserved where a step may begin."""

    IF = "if"
    ELSE = "else"
    WHILE = "while"
    LOOP = "loop"
    UNTIL = "until"
    PARALLEL = "parallel"
    RACE = "race"
    BREAK = "break"
    FAIL = "fail"
    CALL = "call"
    START = "start"
    AWAIT = "await"
    RETRY = "retry"
    TIMEOUT = "timeout"
    TRY = "try"
    CATCH = "catch"
    EACH = "each"
    IN = "in"
    ATOMIC = "atomic"
    WORKFLOW = "workflow"
    IMPORT = "import"
    VARS = "vars"
    WITH = "with"
