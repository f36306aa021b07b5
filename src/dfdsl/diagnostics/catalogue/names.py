"""DF2xx: names, workflows, arguments and options."""

from dfdsl.diagnostics import Code, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

UNBOUND_NAME = Code(
    "DF201",
    ERROR,
    "the name `${name}` is not bound here{hint}",
    "nothing binds `{name}` before this step",
    "{known}bind it first with `step |=> {name}`, or declare it as a parameter of the workflow",
)
UNBOUND_ON_SOME_PATH = Code(
    "DF202",
    ERROR,
    "the name `${name}` is not bound on every path that leads here",
    "may be unbound here",
    "bind it on the other paths, too, or read it as `${name}?`, which gives NULL where it is unbound",
)
BOUND_TWICE_AT_ONCE = Code(
    "DF203",
    ERROR,
    "two branches that run at the same time bind `{name}`",
    "bound here as well",
    "give each branch a name of its own; or give the branches keys and capture the whole: "
    "`parallel {{ a: …, b: … }} |=> both`, then read `$both.a`",
)
RESERVED_NAME = Code(
    "DF204",
    ERROR,
    "the name `{name}` is reserved: names that begin with `df_` or `dfx_` are the compiler's",
    "reserved",
    "choose another name",
)
UNKNOWN_WORKFLOW = Code(
    "DF205",
    ERROR,
    "there is no {what} `{name}`{hint}",
    "not defined in this file or its imports",
    "{known}a function of the database is called in SQL: `$$ SELECT {name}(…) $$`",
)
DUPLICATE_WORKFLOW = Code(
    "DF206",
    ERROR,
    "the workflow `{name}` is defined twice (PostgreSQL folds names to lower case)",
    "defined again here",
    "rename one of them",
)
WORKFLOW_NAME_TAKEN = Code(
    "DF207",
    ERROR,
    "a workflow cannot be called `{name}`: that is a word of the language",
    "taken",
    "choose another name",
)
DUPLICATE_PARAMETER = Code(
    "DF208", ERROR, "the parameter `{name}` is declared twice", "declared again here", "rename one of them"
)
TOO_MANY_ARGUMENTS = Code(
    "DF209", ERROR, "too many arguments for `{name}`", "not expected", "its parameters are: {signature}"
)
UNKNOWN_PARAMETER = Code(
    "DF210",
    ERROR,
    "there is no parameter `{name}`{hint}",
    "not a parameter",
    "the parameters are: {signature}",
)
ARGUMENT_TWICE = Code(
    "DF211", ERROR, "the parameter `{name}` is given twice", "given again here", "remove one of the two"
)
MISSING_ARGUMENT = Code(
    "DF212",
    ERROR,
    "`{name}` needs a value for {missing}",
    "called here",
    "its parameters are: {signature}",
)
DUPLICATE_VARIABLE = Code(
    "DF214",
    ERROR,
    "the engine variable `{name}` is declared twice",
    "declared again here",
    "remove one of the two",
)
SYSTEM_VARIABLE = Code(
    "DF215",
    ERROR,
    "`{name}` cannot be declared: `sys_…` variables are the engine's own",
    "the engine's",
    "use `{{sys_instance_id}}`, `{{sys_label}}` and `{{step_key}}` without declaring them",
)
RECURSIVE_INLINE = Code(
    "DF216",
    ERROR,
    "the workflow `{name}` would be inlined into itself: {cycle}",
    "closes the cycle",
    "a recursion needs child instances: write `call {name}(…)` instead",
)
UNKNOWN_COLUMN = Code(
    "DF217",
    ERROR,
    "`${name}` has no column `{column}`{hint}",
    "not one of its columns",
    "`{name}` has: {columns}",
)
NO_ROWS = Code(
    "DF218",
    ERROR,
    "`${name}.*` is no row set: {what}",
    "not rows",
    "{way}",
)
PARAMETER_COLUMN = Code(
    "DF219",
    ERROR,
    "the parameter `${name}` has no columns to read",
    "a parameter is one value",
    "write `($name).field` for a field of a composite type, or `$name ->> 'key'` for a key of a jsonb",
)
UNKNOWN_OPTION = Code(
    "DF220", ERROR, "{what} has no option `{name}`{hint}", "not an option", "the options are: {options}"
)
BAD_VALUE = Code("DF222", ERROR, "{what} wants {expected}", "this is {found}", "{fix}")
START_UNKNOWN = Code(
    "DF223",
    ERROR,
    "there is no workflow `{name}` to start{hint}",
    "not defined in this file or its imports",
    "define it with `workflow {name}(…) {{ … }}`, or import the file that does",
)
REBOUND_IN_TWO_BRANCHES = Code(
    "DF224",
    ERROR,
    "two branches that run at the same time bind names that may have a value already, and both cannot be kept: {names}",
    "the second branch that does so",
    "{fix}",
)

OTHER_COLUMNS = Code(
    "DF228",
    ERROR,
    "the loop binds `{name}` with other columns than it had before, and reads it at its beginning",
    "other columns from here on",
    "give both the same columns, or use two names",
)
OTHER_KIND = Code(
    "DF229",
    ERROR,
    "the loop binds `{name}` to another kind of result than it had before, and reads it at its beginning",
    "another kind of result from here on",
    "use two names: rows, signals, answers and joins are read in different ways",
)
TOO_MANY_PARAMETERS = Code(
    "DF230",
    ERROR,
    "the workflow `{name}` has more than {most} parameters, which is all that a PostgreSQL function can take",
    "one too many",
    "pass several values as one jsonb",
)
NAME_TOO_LONG = Code(
    "DF225",
    ERROR,
    "the name `{name}` has {length} bytes; PostgreSQL cuts names after 63",
    "too long",
    "choose a shorter name",
)
DEFAULT_MISSING = Code(
    "DF226",
    ERROR,
    "the parameter `{name}` needs a default, since one before it has one",
    "no default",
    "give it a default, or move it to the front (PostgreSQL's rule for functions)",
)
SINGLETON_WITHOUT_LABEL = Code(
    "DF227",
    ERROR,
    "`singleton` needs a label: it means at most one running instance of a label",
    "no label to look for",
    "write `with (label => '…', singleton => true)`, or give the workflow a label",
)
UNUSED_NAME = Code(
    "DF240",
    WARNING,
    "the name `{name}` is bound and never read{hint}",
    "never read",
    "leave `|=> {name}` out, or call it `_{name}` if that is on purpose",
)
UNUSED_PARAMETER = Code(
    "DF241",
    WARNING,
    "the parameter `{name}` is never read{hint}",
    "never read",
    "leave it out, or call it `_{name}` if callers give it for nothing on purpose",
)
UNUSED_VARIABLE = Code(
    "DF242",
    WARNING,
    "the engine variable `{name}` is declared and never read",
    "never read",
    "leave it out, or read it as `{{{name}}}`",
)
UNUSED_IMPORT = Code(
    "DF243",
    WARNING,
    "nothing of `{path}` is used here",
    "imported for nothing",
    "leave the import out",
)
UNREACHABLE_STEP = Code(
    "DF244",
    WARNING,
    "no path leads to this step",
    "never runs",
    "what stands before it always fails, breaks, or loops for ever: remove one of the two",
)
BARE_NAME = Code(
    "DF245",
    ERROR,
    "{says}: {what} is read as `${name}`",
    "without its `$`",
    "write `${name}`; a column of this name is written with its table, `orders.{name}`",
)
COMPARED_WITH_ITSELF = Code(
    "DF246",
    WARNING,
    "the column `{name}` is {how} itself",
    "the same column",
    "a value of the workflow is read with a `$`: `${said}`; whether a column has a value, asks `{name} IS NOT NULL`",
)
UNKNOWN_TYPE = Code(
    "DF247",
    WARNING,
    "PostgreSQL has no type `{type}`{hint}",
    "not a type that is known",
    "a type of your own is written with its schema, `shop.{type}`, or made with CREATE TYPE or CREATE DOMAIN in the file's "
    "`.setup.sql` or a `schema.sql` beside it",
)
TYPE_BEFORE_NAME = Code(
    "DF248",
    ERROR,
    "the name comes first, then its type: `{type}` is a type, and `{name}` is none",
    "exchanged",
    "write `{name} {type}`",
)
