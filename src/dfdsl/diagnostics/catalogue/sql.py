"""DF3xx: SQL and values."""

from dfdsl.diagnostics import Code, Severity

ERROR = Severity.ERROR

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
    "there is no engine variable `{name}`{hint}",
    "not declared",
    "declare it at the head of the file, `vars {name}`; a name that a step binds is written `${name}`",
)
BRACES_UNDECLARED = Code(
    "DF338",
    Severity.WARNING,
    "`{{{name}}}` stays as it is, since no `vars` declares it; pg_durable puts a variable of this name there, if one is set",
    "no engine variable",
    "declare it at the head of the file, `vars {name}`; if braces are meant, `\\{{{name}}}` says so",
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
PSQL_VARIABLE = Code(
    "DF174",
    ERROR,
    "`{written}` is a variable of psql, which does not see this text",
    "not known here",
    "a parameter or a name is read as `${name}`",
)
OTHER_LETTER = Code(
    "DF175",
    ERROR,
    "`{letter}` in `{reference}` is no letter of a name",
    "cannot be read",
    "{advice}",
)
NAME_IN_BODY = Code(
    "DF317",
    ERROR,
    "the name {name} cannot stand in a body that holds references: the engine could take a part of it for one",
    "a `$` or a `{{` inside a name",
    "rename it, or leave the references out of this body: hand the values to a function as its arguments",
)
COLUMN_CANNOT_TRAVEL = Code(
    "DF350",
    ERROR,
    "the column `{column}` has the type {type}, which the engine cannot keep, and `{verb}` cannot be made to give it as text",
    "gives a type that the engine refuses",
    "say `{column} text` and give it so: for a query `SELECT {column}::text AS {column}`",
)
