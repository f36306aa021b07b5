"""DF318 to DF349: SQL as PostgreSQL's own grammar reads it."""

from dfdsl.diagnostics import Code, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

SQL_SYNTAX = Code(
    "DF318",
    ERROR,
    "PostgreSQL cannot read this SQL: {message}",
    "it stops here",
    "{hint}",
)
NOT_AN_EXPRESSION = Code(
    "DF319",
    ERROR,
    "one SQL expression is wanted here, and this is {found}",
    "no expression",
    "write one value, such as `$name.total * 2`, or a query that gives one, `SELECT max(id) FROM shop.orders`",
)
BIND_PARAMETER = Code(
    "DF320",
    ERROR,
    "`{parameter}` is a bind parameter, and nobody gives it a value",
    "never bound",
    "name the value: `$name` reads a parameter of the workflow or what a step bound with `|=> name`",
)
TRANSACTION_CONTROL = Code(
    "DF321",
    ERROR,
    "a step cannot control its transaction: `{statement}` would end or begin it",
    "transaction control",
    "leave it out: each step is a transaction of its own; what must happen together stands in `atomic {{ … }}`",
)
SESSION_ONLY = Code(
    "DF322",
    ERROR,
    "`{statement}` has no effect: each step runs in a session of its own, which ends with it",
    "forgotten at once",
    "{instead}",
)
TEMPORARY_TABLE = Code(
    "DF323",
    ERROR,
    "a temporary {kind} is gone when its step ends, before another step could see it",
    "lives for this step only",
    "make an ordinary one, with the instance's id as a key, or keep the rows under a name, `SELECT … |=> rows`, and read `$rows.*`",
)
COPY_STREAM = Code(
    "DF324",
    ERROR,
    "`COPY … {direction}` waits for a client that sends or takes the data, and a step has none",
    "no client there",
    "{instead}",
)
SQL_NOT_CHECKED = Code(
    "DF333",
    WARNING,
    "the SQL of this file is not checked: PostgreSQL's grammar is not installed",
    "",
    "install `postgast`, which has wheels for Linux, for macOS on ARM and for Windows on x86-64",
)
