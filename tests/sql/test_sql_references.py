"""SQL texts and what is found in them. In the expected text `‹…›` is a part that is no plain text."""

import pytest
from tests.sql.spelled import spelled

from dfdsl.sql.references import scan_sql
from dfdsl.sql.template import SqlTemplate

DECLARED = frozenset({"api_url"})


def scan(text: str) -> SqlTemplate:
    return scan_sql(text, 0, dollar=True, variables=DECLARED)


SAME = "the same"

IN_EXPRESSIONS: list[tuple[str, str | None]] = [
    ("SELECT id FROM t WHERE a = 'paid'", SAME),
    ("SELECT $a, $a.b, $a?, $a.b?", "SELECT ‹$a›, ‹$a.b›, ‹$a?›, ‹$a.b?›"),
    ("SELECT ${a}, ${a.b}, ${a.b?}, ${a?}x", "SELECT ‹$a›, ‹$a.b›, ‹$a.b?›, ‹$a?›x"),
    ("$a.b::int + $c", "‹$a.b›::int + ‹$c›"),
    ("5-$x", "5-‹$x›"),
    ("a[1:$n]", "a[1:‹$n›]"),
    ("{api_url}::int || {sys_label}", "‹{api_url}›::int || ‹{sys_label}›"),
    ("$1 + $2", SAME),
    # `?` is an operator's before an operand and in `?>`, `?|`, `?&`; it is ours before every other operator.
    ("$j?>1", "‹$j›?>1"),
    ("$j?'k', $j?$k, $j?|$k, $j?&$k, $j?(x)", "‹$j›?'k', ‹$j›?‹$k›, ‹$j›?|‹$k›, ‹$j›?&‹$k›, ‹$j›?(x)"),
    ("$j?||'b', $j?::int, $j?-1, $j? | 1", "‹$j?›||'b', ‹$j?›::int, ‹$j?›-1, ‹$j?› | 1"),
    ("$j ?| $k", "‹$j› ?| ‹$k›"),
    # A dollar sign behind a letter belongs to the word; in a word PostgreSQL folds ASCII only.
    ("SELECT A$bÄ FROM t", 'SELECT U&"a\\0024bÄ" FROM t'),
    ("SELECT x FROM t WHERE a$1 = 1", SAME),
    # A FROM that is no query's
    (
        "substring($a from $b) || trim(both 'x' from $c)",
        "substring(‹$a› from ‹$b›) || trim(both 'x' from ‹$c›)",
    ),
    ("SELECT 1 WHERE $a IS DISTINCT FROM $b", "SELECT 1 WHERE ‹$a› IS DISTINCT FROM ‹$b›"),
]

ROWS: list[tuple[str, str | None]] = [
    ("SELECT * FROM $r.*", "SELECT * FROM ‹$r.* alias›"),
    ("SELECT * FROM $r.* WHERE true", "SELECT * FROM ‹$r.* alias› WHERE true"),
    ("SELECT * FROM $r.* JOIN $s.* x ON true", "SELECT * FROM ‹$r.* alias› JOIN ‹$s.*› x ON true"),
    ('SELECT * FROM $r.*, $s.* AS q(a), $t.* "Q"', 'SELECT * FROM ‹$r.* alias›, ‹$s.*› AS q(a), ‹$t.*› "Q"'),
    ("SELECT * FROM ($r.* LEFT JOIN t USING (a))", "SELECT * FROM (‹$r.* alias› LEFT JOIN t USING (a))"),
    ("SELECT * FROM $r.* /* all */ where x", "SELECT * FROM ‹$r.* alias› /* all */ where x"),
    ("SELECT * FROM ${r.*} q", "SELECT * FROM ‹$r.*› q"),
    ("DELETE FROM t USING $r.* q WHERE t.id = q.id", "DELETE FROM t USING ‹$r.*› q WHERE t.id = q.id"),
    ("SELECT (SELECT count(*) FROM $r.*)", "SELECT (SELECT count(*) FROM ‹$r.* alias›)"),
]

IN_STRINGS: list[tuple[str, str | None]] = [
    ("SELECT 'Hi $user.name.'", "SELECT ‹'Hi ' $user.name '.'›"),
    ("SELECT 'Hi $name.'", "SELECT ‹'Hi ' $name '.'›"),
    ("SELECT 'Pay $amount?', '${amount?}'", "SELECT ‹'Pay ' $amount '?'›, ‹$amount?›"),
    ("SELECT '$file.txt', '${file}.txt'", "SELECT ‹$file.txt›, ‹$file '.txt'›"),
    ("SELECT '$a$b', 'US$a', 'it''s $x''s'", "SELECT ‹$a $b›, ‹'US' $a›, ‹\"it's \" $x \"'s\"›"),
    ('SELECT \'{"k": "{api_url}", "l": {}}\'', 'SELECT ‹\'{"k": "\' {api_url} \'", "l": {}}\'›'),
    ("x LIKE '%$x%'", "x LIKE ‹'%' $x '%'›"),
    (r"SELECT 'a\$name b\${ c\{api_url}'", r"SELECT E'a\x24name b$\x7b c\x7bapi_url}'"),
    (r"SELECT '\$x $y'", "SELECT ‹'$x ' $y›"),
    # A backslash that escapes nothing is a backslash.
    (r"SELECT '\d\{2}\{k}$'", r"SELECT E'\\d\\\x7b2}\\\x7bk}$'"),
    (r"SELECT E'a\n$x\\$y\$z\{k}\x41\u00e4\303\244\''", r"""SELECT ‹'a\n' $x '\\' $y "$z{k}Aää'"›"""),
    (r"SELECT E'\ud83d\ude00$x'", "SELECT ‹'😀' $x›"),
    ("SELECT format('%1$s %2$I %*3$s', $x)", r"SELECT format(E'%1\x24s %2\x24I %*3\x24s', ‹$x›)"),
    ("SELECT format('%1$sum')", "SELECT format(‹'%1' $sum›)"),
    ("SELECT $q$Hi $name, $b$ {k}$q$", "SELECT ‹'Hi ' $name ', $b$ {k}'›"),
]

TYPED: list[tuple[str, str | None]] = [
    ("SELECT interval '$n days', date'$d'", "SELECT ‹$n ' days' :: interval›, ‹$d :: date›"),
    ("SELECT timestamp with time zone '$t'", "SELECT ‹$t :: timestamp with time zone›"),
    ("SELECT TIME (3) without TIME zone '$t'", "SELECT ‹$t :: time(3) without time zone›"),
    (
        "SELECT double precision '$x', numeric(5,2) '$x'",
        "SELECT ‹$x :: double precision›, ‹$x :: numeric(5, 2)›",
    ),
    (
        "SELECT character varying '$x', jsonb '[$x]'",
        "SELECT ‹$x :: character varying›, ‹'[' $x ']' :: jsonb›",
    ),
    ("SELECT national character varying(3) '$x'", "SELECT ‹$x :: national character varying(3)›"),
    # As a cast these would mean one character.
    (
        "SELECT char '$x', national char '$x', bit '$x'",
        'SELECT ‹$x :: bpchar›, ‹$x :: bpchar›, ‹$x :: "bit"›',
    ),
    ("SELECT N'$x', char(3) '$x'", "SELECT ‹$x :: bpchar›, ‹$x :: char(3)›"),
    ("SELECT shop.money '$x', \"My T\" '$x'", 'SELECT ‹$x :: shop.money›, ‹$x :: "My T"›'),
    ("SELECT interval /* {a} */ '$n s'", "SELECT ‹$n ' s' :: interval›"),
    ("SELECT t AT TIME ZONE '$z' FROM t", "SELECT t AT TIME ZONE ‹$z› FROM t"),
    ("SELECT x LIKE '$x' ESCAPE '$e'", "SELECT x LIKE ‹$x› ESCAPE ‹$e›"),
    ("SELECT a WHERE x = '$x' OR '$y' IN ('$z')", "SELECT a WHERE x = ‹$x› OR ‹$y› IN (‹$z›)"),
    ("SELECT CASE WHEN a THEN '$x' ELSE '$y' END", "SELECT CASE WHEN a THEN ‹$x› ELSE ‹$y› END"),
]

NEUTRAL: list[tuple[str, str | None]] = [
    ("SELECT '{a,b}', '$1', '$$', 'x'", r"SELECT E'\x7ba,b}', '$1', '$$', 'x'"),
    ("SELECT'{'", r"SELECT E'\x7b'"),
    (r"SELECT '\{'", r"SELECT E'\\\x7b'"),
    (r"SELECT E'\{\\{\n\$q'", r"SELECT E'\x7b\\\x7b\n\x24q'"),
    ("SELECT N'{'", r"SELECT NCHAR E'\x7b'"),
    ("SELECT U&'{\\0041', U&'{!0041' UESCAPE '!'", "SELECT U&'\\007b\\0041', U&'!007b!0041' UESCAPE '!'"),
    ("SELECT 'a{' -- {\n 'b\\'", r"SELECT E'a\x7bb\\'"),
    ("SELECT E'\\x4{' \n '1'", r"SELECT E'" + "\x04" + r"\x7b1'"),
    ("SELECT interval '{'", r"SELECT interval E'\x7b'"),
    ('SELECT 1 AS "a{""\\"', 'SELECT 1 AS U&"a\\007b""\\\\"'),
    ('SELECT 1 AS"{", U&"{\\0041"', 'SELECT 1 AS U&"\\007b", U&"\\007b\\0041"'),
    ('SELECT 0."{"', 'SELECT 0. U&"\\007b"'),
    ("SELECT 'a'$q$b$q$, $q$a$q$$$ b $$", "SELECT 'a'/**/'b', 'a'/**/$$ b $$"),
    ('SELECT 1 AS "a\\$b"', 'SELECT 1 AS U&"a\\0024b"'),
    ("SELECT $$ ok $1 $$, $$ {} $$, $$plain$$", r"SELECT $$ ok $1 $$, E' \x7b} ', 'plain'"),
    ("SELECT $$ x $$as y", "SELECT ' x 'as y"),
    ("SELECT $t$it's $u$ \\ $t$", r"SELECT E'it''s \x24u$ \\ '"),
    ("SELECT 1 /* {a} $b *{/ /* } */ */ -- {x}", "SELECT 1 /*  a}  b * / /* } */ */ --  x}"),
    ("COMMENT ON TABLE t IS '{x}'", r"COMMENT ON TABLE t IS E'\x7bx}'"),
    ("DO LANGUAGE plperl $p$ my $x = {}; $p$", r"DO LANGUAGE plperl E' my \x24x = \x7b}; '"),
    ("DO $b$ BEGIN -- $x\n NULL; END $b$", "DO 'BEGIN --  x\n NULL; END'"),
]

BODIES: list[tuple[str, str | None]] = [
    ("DO $$ BEGIN PERFORM f($x.a); END $$", "DO  ‹body '\\nBEGIN PERFORM f(' $x.a '); END\\n'› "),
    (
        "DO $b$ BEGIN INSERT INTO t VALUES ('Hi $x', '{', ${y?}, '${z?}'); END $b$",
        "DO  ‹body \"\\nBEGIN INSERT INTO t VALUES (('Hi ' || (\" $x \")::text), E'\\\\x7b', \" $y? "
        "', (coalesce((' $z? \")::text, ''))); END\\n\"› ",
    ),
    (
        "DO $b$ BEGIN EXECUTE $q$ SELECT $x $q$; END $b$",
        "DO  ‹body \"\\nBEGIN EXECUTE (' SELECT ' || (\" $x \")::text || ' '); END\\n\"› ",
    ),
    (
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $f$SELECT $x::int$f$ STABLE",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS  ‹body '\\nSELECT ' $x '::int\\n'›  STABLE",
    ),
]

ENDS: list[tuple[str, str | None]] = [
    ("  SELECT 1 ;; \n", "SELECT 1"),
    ("SELECT 1; -- done", "SELECT 1"),
    (";SELECT 1", "SELECT 1"),
    ("SELECT 1 /* x */", SAME),
    ("\v\f\t SELECT 1 \r\n", "SELECT 1"),
    ("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END;", None),
    ("CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)", SAME),
]


@pytest.mark.parametrize(
    ("text", "expected"), IN_EXPRESSIONS + ROWS + IN_STRINGS + TYPED + NEUTRAL + BODIES + ENDS
)
def test_parts(text: str, expected: str | None) -> None:
    found = scan(text)
    assert not found.problems
    if expected is None:
        expected = text.removesuffix(";")
    assert spelled(found) == (text if expected is SAME else expected)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("SELECT 1", "SELECT"),
        (" /* a */ -- b\n with x as (select 1) select 1", "WITH"),
        ("VALUES (1)", "VALUES"),
        ("VALUES(1)", "VALUES"),
        ("TABLE t", "TABLE"),
        ("do $$ $$", "DO"),
        ("$a > 1", ""),
        ("(SELECT 1) > 3", ""),
        ("NOT done", ""),
        # Functions of these names
        ("load($x)", ""),
        ("start.now()", ""),
        ("selected", ""),
        ("select$1", ""),
        ("selectä", ""),
        ("'a' = 'b'", ""),
        ("exists(SELECT 1)", ""),
    ],
)
def test_the_verb_is_the_first_word(text: str, verb: str) -> None:
    assert scan(text).verb == verb


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("SELECT 1 -- x", True),
        ("SELECT 1 -- x\n", True),
        ("SELECT '-- x'", False),
        ("SELECT 1 -- x\n+ 1", False),
    ],
)
def test_a_text_that_ends_in_a_line_comment_says_so(text: str, ends: bool) -> None:
    assert scan(text).line_comment is ends


def test_places_are_the_sources_although_quotes_are_doubled_there() -> None:
    source = "'SELECT ''it''''s $x.y'', {api_url}, ''a'' || $z'"
    found = scan_sql(source[1:-1].replace("''", "'"), 1, dollar=False, variables=DECLARED)
    assert [source[one.start : one.end] for one in found.references] == ["$x.y", "$z"]
    assert [source[one.start : one.end] for one in found.variables] == ["{api_url}"]
