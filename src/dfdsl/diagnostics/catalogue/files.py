"""DF0xx: what is wrong with a file before it is read as a text of the language."""

from dfdsl.diagnostics import Code, Severity

ERROR = Severity.ERROR

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
    "the file has {size}, and one file may have at most {limit}",
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
COMPILED_MISSING = Code(
    "DF007",
    ERROR,
    "the SQL of this file is not there: `{path}`",
    "",
    "write it with `dfdsl compile -o`, and commit it",
)
COMPILED_STALE = Code(
    "DF008",
    ERROR,
    "`{path}` is not what this file compiles to",
    "",
    "write it anew with `dfdsl compile -o`, and commit it",
)
COMPILED_FROM_NOTHING = Code(
    "DF009",
    ERROR,
    "`{path}` was made from `{origin}`, which is not there any more",
    "",
    "remove it; the functions that it made stay in the databases until they are dropped",
)
