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
FORBIDDEN_CALL = Code(
    "DF325",
    ERROR,
    "`{name}` {why}",
    "not in a step",
    "{instead}",
)
BLOCKING_CALL = Code(
    "DF326",
    WARNING,
    "`{name}` holds one of the engine's two workers while it waits, and with both of them all workflows stand still",
    "waits inside a step",
    "{instead}",
)
CONDITION_WITHOUT_ROWS = Code(
    "DF327",
    ERROR,
    "{statement} gives no rows, so this condition is never true",
    "gives no rows",
    "add `RETURNING true`: then the condition is true when a row was changed",
)
NOTHING_TO_READ = Code(
    "DF328",
    ERROR,
    "{statement} gives no rows, so there is nothing to read in `${name}`",
    "always empty",
    "add `RETURNING …` to the statement; the number of rows it changes is "
    "`WITH changed AS (… RETURNING 1) SELECT count(*) AS n FROM changed`",
)
DECLARED_COLUMN = Code(
    "DF329",
    ERROR,
    "the query gives no column `{column}`{hint}",
    "not in the query",
    "its columns are {columns}",
)
DECLARED_FIRST = Code(
    "DF330",
    ERROR,
    "the query's first column is `{first}`, and here `{column}` comes first",
    "in another order",
    "list the columns in the query's order: `${name}` alone is its first one",
)
SAME_COLUMN_NAME = Code(
    "DF331",
    ERROR,
    "two columns are called `{column}`, and a result keeps one value a name",
    "the second one",
    "give one of them another name with AS",
)
COLUMN_LOST = Code(
    "DF336",
    WARNING,
    "two columns are called `{column}`, and the result has the value of the second one alone",
    "the second one",
    "give one of them another name with AS",
)
UNQUALIFIED_TABLE = Code(
    "DF332",
    WARNING,
    "`{name}` has no schema: the step looks for it in the search path of its role, not in that of whoever starts it",
    "where is it?",
    "write `schema.{name}`, or `with (schema => 'schema')` behind the workflow's parameters for all its tables",
)
CONDITION_OF_TYPE = Code(
    "DF334",
    ERROR,
    "this condition's {what} has the type {type}, which is neither true nor false",
    "no truth value",
    "compare it with something, or ask whether there is one: `… IS NOT NULL`",
)
DOUBLE_EQUALS = Code(
    "DF335",
    WARNING,
    "PostgreSQL has no operator `==`",
    "no operator of PostgreSQL's own",
    "write `=`, which compares",
)
SQL_NOT_CHECKED = Code(
    "DF333",
    WARNING,
    "the SQL of this file is not checked: PostgreSQL's grammar is not installed",
    "",
    "install `postgast`, which has wheels for Linux, for macOS on ARM and for Windows on x86-64",
)
ORDERED_AS_TEXT = Code(
    "DF351",
    ERROR,
    "`{use}` compares `{read}` as text here, since its type is not known, and as text 9 comes behind 100",
    "of no known type",
    "say the column and its type where it is bound, such as `{capture}`, or cast it here: `::numeric`, `::text`",
)
EQUAL_AS_TEXT = Code(
    "DF352",
    WARNING,
    "`{read}` has no known type, so it is compared with '{constant}' as a text, and a numeric comes as `9.5000`",
    "a text, not a number",
    "say the column and its type where it is bound, such as `{capture}`, or leave out the quotes",
)
JSON_OF_TEXT = Code(
    "DF353",
    WARNING,
    '`{read}` has no known type, so a numeric or a jsonb becomes a text in this JSON: "9" and not 9',
    "of no known type",
    "say the column and its type where it is bound, such as `{capture}`, or cast it here: `::numeric`, `::text`",
)
