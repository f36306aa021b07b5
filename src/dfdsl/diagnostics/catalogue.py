"""Every code and the only prose.

DF0xx files · DF1xx syntax · DF2xx names, workflows and arguments · DF3xx SQL and values · DF4xx forms, targets and limits.
Fields in braces are filled by `Code.at`. A message is one sentence that says what is wrong; the help says what to write instead.
"""

from dfdsl.diagnostics import Code, Severity

ERROR = Severity.ERROR
WARNING = Severity.WARNING

# DF0xx: files -------------------------------------------------------------------------------------------------------

NOT_TEXT = Code("DF001", ERROR, "this is not a text: {reason}", "", "a .df file is UTF-8 text")
EMPTY_FILE = Code(
    "DF002",
    ERROR,
    "the file is empty",
    "",
    "write a workflow, `workflow name() {{ $$ SELECT 1 $$ }}`, or a single expression, `$$ SELECT 1 $$`",
)
FILE_TOO_LARGE = Code(
    "DF003",
    ERROR,
    "the file has {size} characters, more than the {limit} that one file may have",
    "",
    "split it and import the parts",
)
IMPORT_UNREADABLE = Code(
    "DF004",
    ERROR,
    "`{path}` cannot be imported: {reason}",
    "imported here",
    "paths are relative to the importing file",
)
IMPORT_CYCLE = Code(
    "DF005",
    ERROR,
    "`{path}` imports itself: {chain}",
    "the circle closes here",
    "move what both need to a third file",
)
IMPORT_WITHOUT_WORKFLOWS = Code(
    "DF006",
    ERROR,
    "`{path}` has no workflow, so there is nothing to import",
    "imported here",
    "an import brings in workflows: `workflow name() {{ … }}`",
)

# DF1xx: syntax ------------------------------------------------------------------------------------------------------

UNEXPECTED = Code("DF101", ERROR, "{found} is not expected here", "expected {expected}")
UNEXPECTED_END = Code("DF102", ERROR, "the file ends too early", "expected {expected} after this")
UNCLOSED_BRACKET = Code(
    "DF103", ERROR, "`{open}` is never closed", "opened here", "write `{close}` behind what belongs to it"
)
UNCLOSED_QUOTE = Code("DF104", ERROR, "`{mark}` is never closed", "opened here", "{help}")
UNOPENED_BRACKET = Code(
    "DF105", ERROR, "`{close}` without a `{open}`", "nothing is open here", "delete it, or write the `{open}`"
)
WRONG_OPERATOR = Code("DF106", ERROR, "`{written}` is not an operator", "", "{advice}")
TWO_STEPS = Code(
    "DF107",
    ERROR,
    "two steps without an operator between them",
    "the second one begins here",
    "`~>` runs one after the other, `&` at the same time, `|` lets the first decide",
)
MISSING_COMMA = Code(
    "DF108",
    ERROR,
    "a comma is missing before this",
    "the next one begins here",
    "write `,` between them{extra}",
)
MISSPELLED = Code(
    "DF109",
    ERROR,
    "`{word}` is not a keyword",
    "did you mean `{meant}`?",
    "a workflow of that name is called with parentheses: `{word}()`",
)
NOT_A_STEP = Code(
    "DF110",
    ERROR,
    "{what} is no step",
    "a step is expected here",
    "SQL is a step: `$$ SELECT … $$`; an argument belongs into parentheses",
)
NOT_A_VALUE = Code(
    "DF111",
    ERROR,
    "a step is no argument",
    "a value is expected here",
    "run it before and keep its result: `{step} |=> result ~> …`",
)
NOT_A_NAME = Code(
    "DF112", ERROR, "{text} is not a name", "", "a name is made of letters, digits and `_`: `'order_1'`"
)
FRACTION_OF_SECOND = Code(
    "DF113",
    ERROR,
    "`{text}` is a fraction of a second; the engine waits whole seconds",
    "",
    "write whole seconds: `1s`",
)
BAD_DURATION = Code(
    "DF114",
    ERROR,
    "`{text}` is not a duration",
    "",
    "write `30s`, `5m`, `2h`, `3d`, `1w` or together `1h30m`; a bare number is seconds",
)
EMPTY_BODY = Code(
    "DF115",
    ERROR,
    "`{what}` with nothing in it",
    "put a step in here",
    "`$$ SELECT 1 $$` is the smallest step",
)
MIXED_BRANCHES = Code(
    "DF116",
    ERROR,
    "`{what}` mixes branches with and without a key",
    "differs from the first branch",
    "give every branch a key, or none",
)
DUPLICATE_KEY = Code(
    "DF117", ERROR, "two branches are called `{key}`", "the second one", "every branch needs a key of its own"
)
UNCLEAR_ELSE = Code(
    "DF120",
    ERROR,
    "it is not clear whether what follows the else-branch runs always",
    "belongs to the else-branch, or runs after the if?",
    "runs always: `{always}`\nonly in the else-branch: `{otherwise}`",
)
UNCLEAR_LOOP = Code(
    "DF121",
    ERROR,
    "it is not clear whether the race is inside the loop",
    "is this inside the loop?",
    "the loop is one side of the race: `{outside}`\neach round is a race: `{inside}`",
)
NO_IF = Code(
    "DF122",
    ERROR,
    "`!>` without a `?>` that it belongs to",
    "no condition is open here",
    "write `condition ?> step !> other`, in parentheses if it is part of more",
)
OTHER_GROUPING = Code(
    "DF123",
    WARNING,
    "PostgreSQL groups these operators differently when the script runs without the compiler",
    "",
    "parentheses say the same to everybody: `{text}`",
)
NESTED_TOO_DEEP = Code(
    "DF124",
    ERROR,
    "more than {limit} levels are nested here",
    "one too many",
    "move the inner part to a workflow of its own",
)
ARGUMENT_LEFT_OUT = Code(
    "DF130", ERROR, "`{call}` needs the argument `{name}`", "not among these", "it takes: {wanted}"
)
SURPLUS_ARGUMENT = Code(
    "DF131",
    ERROR,
    "`{call}` has no more than {count} arguments by position",
    "one too many",
    "it takes: {names}",
)
UNKNOWN_ARGUMENT = Code(
    "DF132", ERROR, "`{call}` has no argument `{name}`{suggestion}", "", "it takes: {known}"
)
DUPLICATE_ARGUMENT = Code("DF133", ERROR, "`{name}` is given twice", "the second one", "keep one of them")
POSITION_AFTER_NAME = Code(
    "DF134",
    ERROR,
    "an argument without a name follows one with a name",
    "give this one a name, too",
    "write `name => value`",
)
OPTION_WITHOUT_NAME = Code("DF135", ERROR, "an option needs its name", "", "write `name => value`")
UNKNOWN_BUILDER = Code(
    "DF136",
    ERROR,
    "`df.{name}` is no step{suggestion}",
    "",
    "steps of pg_durable: seq as if if_rows join join3 race loop break sql sleep wait_for_schedule wait_for_signal http http_multipart",
)
DF_START = Code(
    "DF137",
    ERROR,
    "`df.start` is what the compiler writes around a file",
    "",
    "keep only its first argument, the expression; the label is the file's name",
)
KEYWORD_CALLED = Code("DF138", ERROR, "`{name}` is not called with parentheses", "", "write `{form}`")
START_AND_EXPRESSION = Code(
    "DF139",
    ERROR,
    "a file that ends in an expression has no `start`",
    "started here",
    "the expression is a workflow that starts when the script runs; put it into a `workflow` to start more",
)

BARE_SQL = Code("DF140", ERROR, "SQL is never written bare", "SQL begins here", "quote it: `$$ {sql} $$`")
STRANGE_CHARACTER = Code("DF141", ERROR, "{what}", "", "{advice}")
SEMICOLON = Code(
    "DF142", ERROR, "`;` does not end anything here", "", "leave it out; steps follow each other with `~>`"
)
DOUBLE_QUOTES = Code(
    "DF143",
    ERROR,
    "double quotes are for names of columns and files",
    "",
    "a text stands in single quotes: `'{text}'`",
)
PATH_QUOTES = Code(
    "DF144", ERROR, "the path of an import stands in double quotes", "", 'write `import "{path}"`'
)
WORKFLOW_PARENTHESES = Code(
    "DF145", ERROR, "a workflow has parentheses, also without parameters", "", "write `workflow {name}()`"
)
NEEDS_PARENTHESES = Code("DF146", ERROR, "`{word}` needs parentheses here", "", "write `{example}`")
NOT_CALLED = Code(
    "DF147",
    ERROR,
    "`{word}` is not a step",
    "",
    "a workflow is called with parentheses, `{word}()`; what a name keeps is read with `$`: `${word}`",
)
CONDITION_PARENTHESES = Code(
    "DF148", ERROR, "a condition stands without parentheses", "", "write `{word} {condition} {{ … }}`"
)
COMMA_FOR_THEN = Code(
    "DF149", ERROR, "steps of a block are not separated by commas", "", "`~>` runs one after the other"
)
START_STEP_FIRST = Code(
    "DF150",
    ERROR,
    "`start` is an item of the file here, and `{operator}` cannot follow it",
    "",
    "as the first step of an expression it stands in parentheses: `(start name()) {operator} …`",
)
EXPRESSION_NOT_LAST = Code(
    "DF151",
    ERROR,
    "`{word}` behind the expression that ends the file",
    "the file's expression is complete",
    "put the expression into a workflow, or write the other items before it",
)
ELSE_IF = Code("DF152", ERROR, "`{written}` is written in two words", "", "write `else if`")
CAPITALS = Code("DF153", ERROR, "`{word}` in capitals is not a keyword", "", "write `{lower}`")
TYPE_MISSING = Code(
    "DF154", ERROR, "`{name}` has no type", "", "write a PostgreSQL type behind it: `{name} text`"
)
FOREVER_PLACE = Code(
    "DF155",
    ERROR,
    "`@>` cannot follow `{before}`",
    "",
    "it takes everything to its right; put it in parentheses: `(@> …)`",
)
WORKFLOW_NAME = Code("DF156", ERROR, "a workflow needs a name", "", "write `workflow name() {{ … }}`")
BARE_BLOCK = Code(
    "DF157",
    ERROR,
    "a block needs a word in front of it",
    "",
    "parentheses group steps: `( … )`; a loop is `loop {{ … }}`",
)
NAMED_ARGUMENT = Code("DF158", ERROR, "an argument gets its name with `=>`", "", "write `{name} => …`")
COMPARISON = Code(
    "DF159",
    ERROR,
    "`{written}` compares nothing outside of SQL",
    "",
    "a condition is SQL or a reference: `$$ $order.total > 3 $$`",
)
MORE_ERRORS = Code("DF199", ERROR, "… and {count} more", "", "these come to light when the others are gone")

# DF2xx: names, workflows and arguments -----------------------------------------------------------------------------

UNBOUND_NAME = Code(
    "DF201",
    ERROR,
    "the name `${name}` is not bound here{hint}",
    "nothing binds `{name}` before this step",
    "bind it first with `step |=> {name}`, or declare it as a parameter of the workflow",
)
UNBOUND_ON_SOME_PATH = Code(
    "DF202",
    ERROR,
    "the name `${name}` is not bound on every path that leads here",
    "may be unbound here",
    "bind it on the other paths too, or read it as `${name}?`, which gives NULL where it is unbound",
)
BOUND_TWICE_AT_ONCE = Code(
    "DF203",
    ERROR,
    "two branches that run at the same time bind `{name}`",
    "bound here as well",
    "give each branch a name of its own and choose between them after the join",
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
    "there is no workflow or step `{name}`{hint}",
    "not defined in this file or its imports",
    "define it with `workflow {name}(…) {{ … }}`, or import the file that does",
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
POSITIONAL_AFTER_NAMED = Code(
    "DF213",
    ERROR,
    "a positional argument cannot follow a named one",
    "positional",
    "write it as `name => value`, or move it to the front",
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
    "use `{{sys_instance_id}}` and `{{sys_label}}` without declaring them",
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
    "read it as `${name}` (jsonb) and take it apart with `jsonb_array_elements` and the like",
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
OPTION_TWICE = Code(
    "DF221", ERROR, "the option `{name}` is given twice", "given again here", "remove one of the two"
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
    "two branches that run at the same time bind names that may have a value already: {names}",
    "the second branch that does so",
    "the engine would keep one branch's values only; give the branches keys and capture the whole instead: "
    "`parallel {{ a: …, b: … }} |=> both`, then read `$both.a`",
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

# DF3xx: SQL and values ----------------------------------------------------------------------------------------------

EMPTY_SQL = Code(
    "DF301",
    ERROR,
    "there is no SQL here",
    "only blanks and comments",
    "write one statement, or for a step that does nothing an empty block `{{ }}`",
)
SECOND_STATEMENT = Code(
    "DF302",
    ERROR,
    "a step is one statement, and here a second one begins",
    "second statement",
    "make two steps of it, `$$ … $$ ~> $$ … $$`, or put them into `atomic {{ … }}` if they belong in one transaction",
)
UNCLOSED_IN_SQL = Code(
    "DF303",
    ERROR,
    "{kind} that begins here is never closed",
    "opened here",
    "close it before the SQL ends; a quote inside quotes is doubled",
)
STRAY_CHARACTER = Code(
    "DF304",
    ERROR,
    "`{character}` has no meaning in SQL outside quotes",
    "not SQL",
    "remove it, or put it into quotes; `\\$name` and `\\{{name}}` stand for themselves only there",
)
UNDECLARED_VARIABLE = Code(
    "DF305",
    ERROR,
    "there is no engine variable `{name}`",
    "not declared",
    "declare it at the head of the file, `vars {name}`; a name that a step binds is written `${name}`",
)
BAD_REFERENCE = Code(
    "DF306",
    ERROR,
    "`{reference}` is no reference",
    "cannot be read",
    "write `${{name}}`, `${{name.column}}` or `${{name.column?}}`; in quotes `\\${{` stands for these two characters themselves",
)
ROWS_IN_TEXT = Code(
    "DF307",
    ERROR,
    "`${name}.*` is a set of rows, which a text cannot hold",
    "rows inside a text",
    "name a column, `${name}.column`, or make one text of the rows first: `SELECT string_agg(column, ', ') FROM ${name}.*`",
)
ROWS_AS_VALUE = Code(
    "DF308",
    ERROR,
    "`${name}.*` is a set of rows, and here a value is wanted",
    "rows where a value must stand",
    "select from it, `(SELECT column FROM ${name}.*)`, or name a column of the first row, `${name}.column`",
)
REFERENCE_AS_NAME = Code(
    "DF309",
    ERROR,
    "a reference is a value, and here PostgreSQL wants a name",
    "cannot stand for a table, a column or another name",
    "for rows write `$name.*`; for a name that is known only at run time use a function with `EXECUTE format('… %I …', $name)`; "
    "a dollar sign or brace that belongs to a quoted name is written `\\$` or `\\{{`",
)
CONSTANT_WANTED = Code(
    "DF310",
    ERROR,
    "the grammar of {statement} wants a constant here, and a reference is a value of run time",
    "must be a constant",
    "{instead}",
)
REFERENCE_IN_CODED_STRING = Code(
    "DF311",
    ERROR,
    "a constant that begins with `{kind}` cannot hold references",
    "holds a reference or a character that is none of its own",
    "write `E'…'` with `\\uXXXX`, or a plain `'…'` with a cast such as `::bit varying`; escape `{{` as `\\007b`, `$` as `\\0024`",
)
REFERENCE_IN_CONTINUED_STRING = Code(
    "DF312",
    ERROR,
    "a constant that is continued on the next line cannot hold references",
    "several pieces",
    "write it as one constant, or join the pieces with `||`",
)
INTERVAL_FIELDS = Code(
    "DF313",
    ERROR,
    "an interval with the field `{field}` behind it wants a constant",
    "holds a reference",
    "write the unit into the text, `interval '$n {field}s'`, or multiply: `$n * interval '1 {field}'`",
)
BAD_ESCAPE = Code(
    "DF314",
    ERROR,
    "this constant holds an escape that PostgreSQL refuses",
    "wrong escape",
    "`\\u` wants four hexadecimal digits, `\\U` eight; the bytes of `\\x` must be UTF-8 together; zero is no character",
)
UNICODE_ESCAPE = Code(
    "DF315",
    ERROR,
    "`{escape}` cannot be the escape character here, because the engine gives it a meaning of its own",
    "escaped by `{escape}`",
    "choose another one, `UESCAPE '!'`, or write `E'…'` with `\\uXXXX`",
)
QUOTED_COLUMN = Code(
    "DF316",
    ERROR,
    "a column whose name needs quotes cannot be read as `${name}.…`",
    "followed by a quoted name",
    'select it from the rows, `(SELECT "Order Id" FROM ${name}.* LIMIT 1)`, or give it a plain name where it is bound',
)

# DF4xx: forms, targets and limits -----------------------------------------------------------------------------------

NEEDS_CHILD = Code(
    "DF401",
    ERROR,
    "{form} needs a child instance, which this version of dfdsl cannot compile yet",
    "not compiled yet",
    "{fix}",
)
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
    "{what} cannot be a condition: the engine takes it for true, whatever happened",
    "no condition",
    "capture it first, then test it: `… |=> x ~> if $$ … $x … $$ {{ … }}`",
)
UNSUPPORTED_TARGET = Code(
    "DF404",
    ERROR,
    "the target {target} is not supported yet",
    "",
    "the lowest target is {lowest}: write `--target {lowest}`",
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
    "a `break` with a computed value cannot leave a loop from inside a parallel or race branch",
    "inside a branch",
    "bind the value to a name in the branch, and break after the join",
)
UNTIL_QUERY = Code(
    "DF409",
    ERROR,
    "`until` cannot negate a statement that begins with `{verb}`",
    "not a SELECT",
    "run it as the last step of the loop and capture it, then test the name: `loop {{ … |=> x }} until $$ $x $$`",
)
UNKNOWN_TARGET = Code("DF410", ERROR, "there is no target `{target}`", "", "the targets are: {targets}")
NOT_A_STATEMENT = Code(
    "DF411",
    ERROR,
    "a step must be a statement, and this begins with none",
    "no statement",
    "write `SELECT …` in front of an expression; a condition alone belongs into `if`, `while` or `until`",
)
COLUMNS_OF_NO_ROWS = Code(
    "DF412",
    ERROR,
    "`{name}` holds no rows, so its columns cannot be named",
    "no rows",
    "leave the column list out; read its keys as `${name}.key`",
)
BRANCH_TWICE = Code(
    "DF413",
    ERROR,
    "two branches are called `{name}`",
    "called so again here",
    "give each branch a name of its own",
)
BODY_REWRITABLE = Code(
    "DF414",
    ERROR,
    "a dollar-quoted body that reads values cannot also hold `{{` or another `$name`",
    "the engine would rewrite them",
    "move the block into a function of the database and pass the values as its arguments",
)
NEEDS_LATER = Code(
    "DF415",
    ERROR,
    "{form} is part of the language, but this version of dfdsl cannot compile it yet",
    "not compiled yet",
    "{fix}",
)
