"""DF1xx: syntax."""

from dfdsl.diagnostics import Code, Severity

ERROR = Severity.ERROR
WARNING = Severity.WARNING

UNEXPECTED = Code("DF101", ERROR, "{found} is not expected here", "expected {expected}", "{advice}")
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
    "write `~>` before it to run one after the other, `&` to run both at the same time, `|` to let the first one decide",
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
CALL_AS_ARGUMENT = Code(
    "DF165",
    ERROR,
    "`{call}` is called where a value must stand",
    "a value is expected here",
    'SQL stands in quotes: `$$ {call} $$`, and JSON whose parts are known is a text: `\'{{"key": "$name"}}\'`; a workflow or what only a step can ask is run before: `… |=> result`',
)
LATER_BUILDER = Code(
    "DF166",
    ERROR,
    "`df.{name}` is of the newest pg_durable, whose requests by endpoint are not compiled",
    "not compiled",
    "write the request out, and keep what is secret in an engine variable, which a header may hold: `vars base, token http('{{base}}/path', headers => '{{\"Authorization\": \"Bearer {{token}}\"}}')`",
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
    "these are more arguments by position than `{call}` takes",
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

BARE_SQL = Code(
    "DF140", ERROR, "SQL stands in quotes, and these are missing", "SQL begins here", "write `$$ {sql} $$`"
)
STRANGE_CHARACTER = Code("DF141", ERROR, "{what}", "", "{advice}")
SEMICOLON = Code("DF142", ERROR, "`;` does not end anything here", "", "{advice}")
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
    "`{word}` is not a {what}",
    "",
    "{advice}",
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
WORKFLOW_NAME = Code(
    "DF156", ERROR, "a workflow needs a name", "it is missing here", "write `workflow name() {{ … }}`"
)
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
    "only SQL compares",
    "a condition is SQL, in its quotes: `$$ {text} $$`",
)
FOREIGN_WORD = Code("DF170", ERROR, "there is no `{word}` here", "a word of other languages", "{instead}")
FOREIGN_COMMENT = Code(
    "DF171", ERROR, "`{mark}` begins no comment", "", "comments are SQL's: `-- …` and `/* … */`"
)
COMPUTED_ARGUMENT = Code(
    "DF172",
    ERROR,
    "only SQL computes",
    "computed here",
    "an argument that is computed is SQL, in its quotes: `$$ {text} $$`",
)
FOREIGN_BINDING = Code(
    "DF173", ERROR, "a name stands behind what it keeps", "names come behind", "write `<step> |=> {name}`"
)
MORE_ERRORS = Code("DF199", ERROR, "… and {count} more", "", "these come to light when the others are gone")
