"""DF4xx: forms, targets and limits."""

from dfdsl.diagnostics import Code, Severity

ERROR = Severity.ERROR

BREAK_OUTSIDE_LOOP = Code(
    "DF402",
    ERROR,
    "`break` stands outside any loop",
    "no loop around this",
    "put it inside `loop {{ … }}` or `while … {{ … }}`, or use `fail` to end the workflow",
)
NO_CONDITION = Code(
    "DF403",
    ERROR,
    "{what} cannot be a condition: {reason}",
    "no condition",
    "{advice}",
)
TOO_DEEP = Code(
    "DF405",
    ERROR,
    "the workflow `{workflow}` nests {depth} levels deep here; pg_durable {target} runs at most {limit}",
    "the deepest place",
    "take a part of it out of the blocks around it, or turn a long `else if` ladder into one SQL `CASE` that a shorter one tests",
)
TOO_MANY_NODES = Code(
    "DF406",
    ERROR,
    "the workflow `{workflow}` has {count} nodes; pg_durable runs at most {limit} in an instance",
    "with this step the limit is passed",
    "do several statements in one step, drain with a loop instead of repeating steps, or split the workflow",
)
BAD_CRON = Code(
    "DF407",
    ERROR,
    "`{cron}` is no schedule: {reason}",
    "{field}",
    "five fields: minute hour day-of-month month day-of-week, for example '0 9 * * 1-5'",
)
BREAK_VALUE_IN_BRANCH = Code(
    "DF408",
    ERROR,
    "a `break` with a value whose columns are not known cannot leave an inner loop from inside a parallel or race branch",
    "inside a branch",
    "say its columns where it is bound, `|=> found(id int)`, or write them out: `break $$ SELECT id FROM $found.* $$`",
)
UNKNOWN_TARGET = Code("DF410", ERROR, "there is no target `{target}`", "", "the targets are: {targets}")
NOT_A_STATEMENT = Code(
    "DF411",
    ERROR,
    "a step must be a statement, and this begins with none{hint}",
    "no statement",
    "in front of an expression stands `SELECT`: `$$ SELECT {text} $$`; a condition alone belongs into `if`, `while` or `until`",
)
COLUMNS_OF_NO_ROWS = Code(
    "DF412",
    ERROR,
    "`{name}` holds no rows, so its columns cannot be named",
    "no rows",
    "leave the column list out; read its keys as `${name}.key`",
)
CONDITION_TYPE = Code(
    "DF416",
    ERROR,
    "`{written}` has the type {type}, which is neither true nor false",
    "no truth value",
    "{fix}",
)
HEADER_VARIABLE = Code(
    "DF417",
    ERROR,
    "in a header, `{{{name}}}` cannot follow a reference directly: the engine would read both as one name",
    "in this request",
    "put a character such as a blank, `-` or `:` between the two, or the variable first",
)
NEEDS_NEWER_TARGET = Code(
    "DF470",
    ERROR,
    "on pg_durable {target} {problem}",
    "{label}",
    "the lowest target that runs it is {lowest}: write `--target {lowest}`{way_out}",
)
ATOMIC_STEP = Code(
    "DF440",
    ERROR,
    "only SQL may stand in `atomic`, and this is no SQL step",
    "no SQL",
    "its statements run in one transaction of the database: put this step before or behind the block",
)
ATOMIC_ALONE = Code(
    "DF441",
    ERROR,
    "{statement} cannot share a transaction with other statements",
    "cannot stand in `atomic`",
    "make it a step of its own, before or behind the block; `atomic` begins and ends its transaction itself",
)
ATOMIC_BODY = Code(
    "DF442",
    ERROR,
    "in `atomic`, a dollar-quoted body cannot read values",
    "this body reads values",
    "write its statements into the block, or move it into a function of the database and pass the values as its arguments",
)
ATOMIC_COLUMNS = Code(
    "DF443",
    ERROR,
    "the columns of this statement are not known, so its rows cannot leave the `atomic`",
    "columns not said",
    "list them in the query instead of `*`, each with a name, or say them: `… |=> name(id bigint, total numeric)`",
)
ATOMIC_ELSEWHERE = Code(
    "DF444",
    ERROR,
    "rows cannot come out of an `atomic` that runs in another database",
    "its result or a name of it is read",
    "with `database =>` there is no function to call: read the rows again in a step behind the block",
)
KINDS_OUT_OF_CHILD = Code(
    "DF418",
    ERROR,
    "`{name}` holds rows on one path and something else on another when it leaves this block",
    "the block that binds it",
    "a block that runs as an instance of its own hands rows on: capture the different results under different names",
)
NO_ROWS_INTO_CHILD = Code(
    "DF419",
    ERROR,
    "`{name}` is bound anew in a block that runs as an instance of its own, and before that it holds no rows",
    "read here",
    "give the name inside of the block another one",
)
BREAK_IN_EACH = Code(
    "DF445",
    ERROR,
    "`break` cannot leave an `each`: its rows run apart from each other",
    "inside `each`",
    "let `fail` stop the rest, leave the rows out in the query, or write a loop",
)
BREAK_IN_UNDO = Code(
    "DF446",
    ERROR,
    "`break` cannot leave an undo step",
    "inside an undo step",
    "an undo step runs when the body has failed, so there is no loop any more to leave",
)
EACH_WITHOUT_ROWS = Code(
    "DF447",
    ERROR,
    "`each` needs rows to go over, and this is {what}",
    "no rows",
    "write a query, `each row in $$ SELECT … $$ {{ … }}`, a statement with RETURNING, or a name that holds rows, `each row in $rows {{ … }}`",
)
UNDO_DROPPED = Code(
    "DF448",
    Severity.WARNING,
    "the undo step of an iteration is dropped when the iteration is done",
    "only this round is undone",
    "that is right where each round stands for itself; to undo all rounds, bind what was done and undo it behind the loop",
)
COLUMNS_UNKNOWN = Code(
    "DF413",
    ERROR,
    "the columns of `{name}` are not known, so outside of this block its rows cannot be read as a whole, nor by their first column",
    "the block that binds it",
    "a block that runs as an instance of its own hands out columns by name: say them, `… |=> {name}(id bigint, total numeric)`, or list them in the query",
)
SIGNAL_TAKEN = Code(
    "DF409",
    ERROR,
    "signals whose names begin with `sub::` are the compiler's own: child instances wake their parents with them",
    "`sub::` is taken",
    "give the signal another name",
)
NO_CHILDREN_THERE = Code(
    "DF480",
    ERROR,
    "`{form}` needs an instance of its own, which a workflow that runs in another database cannot start",
    "in a workflow that runs in the database `{database}`",
    "there is no way back from a database without pg_durable: let a workflow that runs here do this, and call with `database => '{database}'` what is only to run SQL there",
)
INLINED_ELSEWHERE = Code(
    "DF481",
    ERROR,
    "`{name}` is for the database `{database}`, and inlined its SQL would run in {here}",
    "inlined here",
    "write `call {name}(…)`: a child instance runs in the database of its workflow",
)
