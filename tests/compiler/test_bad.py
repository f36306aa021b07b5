"""Bad programs: each gives exactly its codes, each at its place (between « and », in the order of places)."""

import re

import pytest

from dfdsl.compiler import compile_source
from dfdsl.diagnostics import Diagnostic
from dfdsl.source import FileUnreadable, Source

from .outcomes import compiled

_F = "workflow f(a int, b text = 'x') { $$ SELECT $a, $b $$ } "


def _in(body: str) -> str:
    return f"{_F}workflow main() {{ {body} }}"


BAD: list[tuple[str, str]] = [
    # Names
    ("DF201", "$$ SELECT «$nope» $$ |=> x"),
    ("DF201", "$$ SELECT 1 $$ |=> x ~> $$ SELECT '<«${nope?}»>' $$"),
    ("DF201 DF201", "if «$nope» { sleep(1) } ~> sleep(«$other»)"),
    ("DF202", "if $$ true $$ { $$ SELECT 1 $$ |=> x } ~> $$ SELECT «$x» $$"),
    ("DF201", "$$ SELECT «$x» $$ ~> $$ SELECT 1 $$ |=> x"),
    ("DF201", "$$ SELECT «$x» + 1 AS n $$ |=> x"),
    ("DF202", "loop { $$ SELECT «$x» + 1 AS n $$ |=> x ~> sleep(1) }"),
    ("DF202", "race { $$ SELECT 1 $$ |=> x, sleep(1) } ~> $$ SELECT «$x» $$"),
    ("DF202", "while $$ true $$ { $$ SELECT 1 $$ |=> x } ~> $$ SELECT «$x» $$"),
    ("DF202", "loop { if $$ true $$ { break } ~> $$ SELECT 1 $$ |=> x } ~> $$ SELECT «$x» $$"),
    ("DF201", "parallel { $$ SELECT 1 $$ |=> x, $$ SELECT «$y» $$ } ~> $$ SELECT $x $$"),
    ("DF203", "parallel { $$ SELECT 1 $$ |=> x, $$ SELECT 2 $$ |=> «x» }"),
    ("DF203", "($$ SELECT 1 $$ |=> x) & ($$ SELECT 2 $$ |=> «x»)"),
    ("DF204", "$$ SELECT 1 $$ |=> «dfx_a»"),
    ("DF204", "$$ SELECT 1 $$ |=> «dfx»"),
    ("DF228", "$$ SELECT 1 AS n $$ |=> x(n int) ~> loop { $$ SELECT $x.n $$ ~> $$ SELECT 2 AS m $$ |=> «x»(m int) }"),
    (
        "DF224",
        "sleep(1) ~> loop { parallel { $$ TABLE s.a $$ |=> x, «$$ TABLE s.b $$» |=> y } ~> $$ SELECT * FROM $x.*, $y.* $$ }",
    ),
    ("DF204", "workflow f(«df_label» text) { sleep(1) }"),
    ("DF204", "workflow «df_f»() { sleep(1) }"),
    ("DF217", "$$ SELECT 1 AS id $$ |=> o(id int) ~> $$ SELECT «$o.idd» $$"),
    ("DF217", "wait_for_signal('s') |=> s ~> $$ SELECT «$s.payload» $$"),
    ("DF217", "http('http://x/') |=> r ~> sleep(«$r.code»)"),
    ("DF217", "race { a: sleep(1), b: sleep(2) } |=> r ~> $$ SELECT «$r.looser» $$"),
    ("DF217", "parallel { a: sleep(1), b: sleep(2) } |=> r ~> $$ SELECT «$r.c» $$"),
    ("DF218", "wait_for_signal('s') |=> s ~> $$ SELECT * FROM «$s.*» $$"),
    ("DF219", "workflow f(a jsonb) { $$ SELECT «$a.b», * FROM «$a.*» $$ }".replace("«$a.b»", "$a")),
    ("DF219", "workflow f(a jsonb) { $$ SELECT «$a.b» $$ }"),
    ("DF412", "wait_for_signal('s') |=> s(«a» int)".replace("«a» int", "«a int»")),
    # Workflows, parameters, arguments
    ("DF205", _in("«ff»(1)")),
    ("DF206", "workflow f() { sleep(1) } workflow «F»() { sleep(1) }"),
    ("DF207", "workflow «sleep»() { $$ SELECT 1 $$ }"),
    ("DF208", "workflow f(a int, «A» text) { sleep(1) }"),
    ("DF209", _in("f(1, 'x', «3»)")),
    ("DF210", _in("f(1, «c» => 2)")),
    ("DF211", _in("f(1, «a => 2»)")),
    ("DF212", _in("«f()»")),
    ("DF134", _in("f(a => 1, «'x'»)")),
    ("DF226", "workflow f(a int = 1, «b int») { sleep(1) }"),
    ("DF223", f"{_F} start «ff»(1)"),
    ("DF212", f"{_F} «start f()»"),
    ("DF222", "workflow f(a text = «'x $b'») { sleep(1) }"),
    ("DF220", "workflow f() with («retries» => 3) { sleep(1) }"),
    ("DF133", "workflow f() with (label => 'a', «label» => 'b') { sleep(1) }"),
    ("DF222", "workflow f() with (schema => «''») { sleep(1) }"),
    ("DF222", "workflow f() with (label => «$$ now() $$») { sleep(1) }"),
    ("DF222", f"{_F} start f(1) with (singleton => «1»)"),
    ("DF222", f"{_F} start f(1) with (label => «' '»)"),
    ("DF222", "workflow f() with (label => «''») { sleep(1) }"),
    ("DF222", _in("call f(1) with (label => «''»)")),
    ("DF216", "workflow a() { sleep(1) ~> b() } workflow b() { «a()» }"),
    ("DF214", "vars a, «a» sleep(1)"),
    ("DF215", "vars «sys_label» sleep(1)"),
    # Breaks, conditions, forms
    ("DF402", "if $$ true $$ { «break» }"),
    ("DF402", "loop { sleep(1) } until $$ true $$ ~> «break 'x'»"),
    ("DF408", "loop { loop { race { «break $$ SELECT * FROM t $$», sleep(1) } } |=> r ~> $$ SELECT $r.a $$ }"),
    ("DF411", "«$$ 1 + 1 $$» ~> sleep(1)"),
    ("DF416", "$$ SELECT 'off' AS v $$ |=> x(v text) ~> if «$x.v» { sleep(1) }"),
    ("DF224", "sleep(1) ~> loop { parallel { wait_for_signal('a') |=> x, «wait_for_signal('b')» |=> y } ~> $$ SELECT $x.data, $y.data $$ }"),
    (
        "DF224",
        "workflow f() with (database => 'other') { $$ SELECT 1 $$ |=> x ~> $$ SELECT 1 $$ |=> y"
        " ~> parallel { $$ SELECT 2 $$ |=> x, «$$ SELECT 3 $$» |=> y } ~> $$ SELECT $x, $y $$ }",
    ),
    (
        "DF224",
        "$$ SELECT 1 $$ |=> x ~> $$ SELECT 1 $$ |=> y ~> loop { parallel { $$ SELECT 2 $$ |=> x ~> break, «$$ SELECT 3 $$» |=> y } |=> p"
        " ~> $$ SELECT $p $$ } ~> $$ SELECT $x, $y $$",
    ),
    ("DF403", "df.if(«df.sleep(1)», 'SELECT 1', 'SELECT 2')"),
    ("DF403", "«wait_for_signal('x')» ?> 'SELECT 1'"),
    # Values
    ("DF222", "wait_for_signal(«''»)"),
    ("DF222", "wait_for_signal(«'  '»)"),
    ("DF222", "$$ SELECT 'x' $$ |=> x ~> wait_for_signal(«'s-$x'»)"),
    ("DF222", "wait_for_signal('s', «0»)"),
    ("DF113", "sleep(«1.5»)"),
    ("DF113", "sleep(«500ms»)"),
    ("DF114", "sleep(«5x»)"),
    ("DF222", "sleep(«true»)"),
    ("DF222", "http(«'ftp://x/'»)"),
    ("DF222", "http('http://x/', method => «'HEAD'»)"),
    ("DF222", "http('http://x/', body => 'a', json => «$$ 1 $$»)"),
    ("DF222", "http('http://x/', timeout => «0»)"),
    ("DF222", "http('http://x/', expect => «'200'»)"),
    ("DF222", "http('http://x/', headers => «'[1]'»)"),
    ("DF222", "http('http://x/', headers => «'{\"a\": 1}'»)"),
    ("DF222", "http('http://x/', headers => «$$ '{}' $$»)"),
    ("DF222", "http_multipart(«'http://x/'»)"),
    ("DF308", "$$ SELECT 1 $$ |=> x ~> loop { break «$x.*» }"),
    ("DF308", "$$ SELECT 1 $$ |=> x ~> fail «$x.*»"),
    ("DF307", "$$ SELECT 1 $$ |=> x ~> $$ SELECT '«$x.*»' $$"),
    ("DF350", "«$$ SHOW datestyle $$» |=> x(a interval) ~> $$ SELECT $x.a::text $$"),
    ("DF302", "$$ SELECT 1; «SELECT» 2 $$"),
    ("DF301", "$$« -- nothing\n»$$"),
    # Schedules
    *[
        ("DF407", f"«wait_for_schedule('{cron}')»")
        for cron in ("@daily", "* * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8", "5-1 * * * *", "*/0 * * * *",
                     "0 9 1 * 1", "0 9 31 2 *", "* * * * MON#1", "* * L * *", "a b c d e", "1,,2 * * * *", "٣ * * * *")
    ],
    # Forms that need child instances
    ("DF205", _in("call «ff»(1)")),
    ("DF205", _in("start «ff»(1) ~> sleep(1)")),
    ("DF209", _in("call f(1, 'x', «3»)")),
    ("DF212", _in("«call f()»")),
    ("DF210", _in("sleep(1) ~> start f(1, «c» => 2)")),
    ("DF222", _in("call f(1) with (on_failure => «'ignore'»)")),
    ("DF222", _in("call f(1) with (timeout => «0»)")),
    ("DF220", _in("sleep(1) ~> start f(1) with («timeout» => 5)")),
    ("DF201", "await «$id»"),
    ("DF222", "retry(«0») { sleep(1) }"),
    ("DF222", "retry(«'3'») { sleep(1) }"),
    ("DF222", "retry(3, factor => «0.5») { sleep(1) }"),
    ("DF222", "timeout(«0») { sleep(1) }"),
    ("DF202", "try { $$ SELECT 1 $$ |=> x } catch { $$ SELECT «$x» $$ }"),
    ("DF202", "try { $$ SELECT 1 $$ |=> x } catch { sleep(1) } ~> $$ SELECT «$x» $$"),
    ("DF201", "try { sleep(1) } catch e { sleep(1) } ~> $$ SELECT «$e.message» $$"),
    ("DF217", "try { sleep(1) } catch e { $$ SELECT «$e.text» $$ }"),
    ("DF402", "try { «break» } catch { sleep(1) }"),
    ("DF409", "wait_for_signal(«'sub::x'»)"),
    ("DF480", "workflow f() with (database => 'x') { «try { sleep(1) } catch { sleep(1) }» }"),
    ("DF480", "workflow f() with (database => 'x') { «call g()» } workflow g() { sleep(1) }"),
    (
        "DF480",
        "workflow f() { call g() with (database => 'x') ~> call g() } workflow g() { h() } workflow h() { «retry(2) { sleep(1) }» }",
    ),
    (
        "DF480",
        "workflow f() { start g() with (database => 'x') } workflow g() { $$ SELECT 1 $$ ~> «call h()» } workflow h() { sleep(1) }",
    ),
    (
        "DF444",
        "workflow f() { call g() with (database => 'x') |=> c ~> $$ SELECT $c.result $$ } workflow g() { «atomic { $$ SELECT 1 $$ ~> $$ SELECT 2 AS a $$ }» }",
    ),
    (
        "DF481",
        "workflow f() with (database => 'x') { h() ~> «g()» } workflow g() with (database => 'y') { sleep(1) } workflow h() with (database => 'x') { sleep(1) }",
    ),
    (
        "DF413",
        "($$ INSERT INTO t VALUES (1) RETURNING * $$ |=> a <-> «$$ INSERT INTO u SELECT * FROM $a.* $$») ~> fail 'no'",
    ),
    ("DF413", "«retry(3) { $$ SELECT * FROM t $$ |=> x }» ~> $$ SELECT count(*) FROM $x.* $$"),
    ("DF413", "«try { $$ SELECT * FROM t $$ } catch { sleep(1) }» |=> x ~> $$ SELECT count(*) FROM $x.* $$"),
    ("DF445", "loop { each row in $$ SELECT 1 $$ { if $$ true $$ { «break» } } ~> break }"),
    ("DF446", "$$ SELECT 1 $$ <-> «break»"),
    ("DF446", "loop { $$ SELECT 1 $$ <-> «break» ~> break }"),
    ("DF447", "each row in «$$ DELETE FROM shop.t $$» { sleep(1) }"),
    ("DF447", "$$ SELECT 1 AS n $$ |=> r ~> each row in «$r.n» { sleep(1) }"),
    ("DF447", "wait_for_signal('s') |=> s ~> each row in «$s» { sleep(1) }"),
    ("DF447", "workflow f(a jsonb) { each row in «$a» { sleep(1) } }"),
    ("DF201", "each row in $$ SELECT 1 $$ { sleep(1) } ~> $$ SELECT «$row» $$"),
    ("DF201", "each row in $$ SELECT 1 $$ { $$ SELECT 1 $$ |=> x } ~> $$ SELECT «$x» $$"),
    ("DF217", "each row in $$ SELECT 1 AS n $$ { $$ SELECT «$row.m» $$ }"),
    ("DF222", "each row in $$ SELECT 1 $$ (parallel => «0») { sleep(1) }"),
    ("DF222", "each row in $$ SELECT 1 $$ (parallel => «$$ 3 $$») { sleep(1) }"),
    ("DF222", "each row in $$ SELECT 1 $$ (on_failure => «'ignore'») { sleep(1) }"),
    ("DF201", "$$ SELECT 1 $$ <-> $$ SELECT «$nope» $$"),
    ("DF201", "$$ SELECT 1 $$ <-> $$ SELECT «$late» $$ ~> $$ SELECT 2 $$ |=> late"),
    ("DF202", "$$ SELECT 1 $$ <-> ($$ SELECT 2 $$ |=> x) ~> $$ SELECT «$x» $$"),
    ("DF440", "atomic { $$ SELECT 1 $$ ~> «sleep(1)» }"),
    ("DF440 DF440", "loop { atomic { «break» ~> «if $$ true $$ { $$ SELECT 1 $$ }» } }"),
    ("DF440", "atomic { $$ SELECT 1 $$ ~> «($$ SELECT 2 $$ ~> $$ SELECT 3 $$)» |=> x }"),
    ("DF441", "atomic { $$ SELECT 1 $$ ~> «$$ VACUUM shop.orders $$» }"),
    ("DF441", "atomic { $$ SELECT 1 $$ ~> «$$ CREATE UNIQUE INDEX CONCURRENTLY i ON t (a) $$» }"),
    ("DF442", "$$ SELECT 1 AS n $$ |=> x ~> atomic { «$q$ DO $$ BEGIN PERFORM $x; END $$ $q$» }"),
    ("DF443", "atomic { «$$ SELECT * FROM t $$» |=> x ~> $$ SELECT 1 AS n $$ } ~> $$ SELECT * FROM $x.* $$"),
    ("DF443", "atomic { $$ SELECT 1 AS n $$ ~> «$$ SELECT * FROM t $$» } |=> x ~> $$ SELECT $x.a $$"),
    ("DF444", "workflow main() with (database => 'other') { «atomic { $$ SELECT 1 AS n $$ }» |=> x ~> $$ SELECT $x.n $$ }"),
    ("DF201", "atomic { $$ SELECT «$nope» $$ }"),
    ("DF201", "atomic { $$ SELECT «$x» $$ ~> $$ SELECT 1 AS n $$ |=> x }"),
    ("DF204", "atomic { $$ SELECT 1 AS n $$ |=> «dfx_a» ~> $$ SELECT 1 AS n $$ }"),
    ("DF217 DF217", "atomic { $$ SELECT 1 AS n $$ |=> x(n int) ~> $$ SELECT «$x.m» $$ } ~> $$ SELECT «$x.k» $$"),
]  # fmt: skip


def _marked(df: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the places that they mark."""
    places: list[tuple[int, int]] = []
    text = ""
    for found in re.finditer(r"«(.*?)»|[^«]+", df, re.S):
        if found.group(1) is not None:
            places.append((len(text), len(text) + len(found.group(1))))
            text += found.group(1)
        else:
            text += found.group()
    return text, places


def _told(found: tuple[Diagnostic, ...]) -> list[tuple[str, int, int]]:
    return [(d.code, d.span.start, d.span.end) for d in found if d.is_error]


@pytest.mark.parametrize(
    ("codes", "df"), BAD, ids=[f"{codes.replace(' ', '-')}-{n}" for n, (codes, _) in enumerate(BAD)]
)
def test_code_and_place(codes: str, df: str) -> None:
    text, places = _marked(df)
    found = compiled(text)
    assert found.sql is None
    assert _told(found.diagnostics) == [
        (code, *place) for code, place in zip(codes.split(), places, strict=True)
    ]


@pytest.mark.parametrize(
    ("df", "hint"),
    [
        ("$$ SELECT 1 $$ |=> order ~> $$ SELECT $ordr $$", "`order`"),
        ("$$ SELECT 1 AS total $$ |=> o(total int) ~> $$ SELECT $o.totl $$", "`total`"),
        (_in("ff(1)").replace("workflow f(", "workflow fff("), "`fff`"),
        (_in("f(1, bb => 'x')").replace("b text", "bbb text").replace("$b ", "$bbb "), "`bbb`"),
        ("workflow f() with (lable => 'x') { sleep(1) }", "`label`"),
        (f"{_F}start F1(1)".replace("workflow f(", "workflow F12("), "`F12`"),
    ],
)
def test_suggestions(df: str, hint: str) -> None:
    (found,) = compiled(df).diagnostics
    assert f"did you mean {hint}" in found.message


def test_every_error_is_reported_in_order() -> None:
    df = "$$ SELECT $a $$ ~> break ~> ff() ~> parallel { $$ SELECT 1 $$ |=> b, $$ SELECT 1 $$ |=> b } ~> sleep(true)"
    assert [d.code for d in compiled(df).diagnostics] == [
        "DF201",
        "DF402",
        "DF205",
        "DF203",
        "DF222",
    ]


def test_targets() -> None:
    assert [d.code for d in compiled("sleep(1)", target="0.2.4").diagnostics] == []
    assert [d.code for d in compiled("sleep(1)", target="1.0").diagnostics] == ["DF410"]


# Imports ------------------------------------------------------------------------------------------------------------


def _with_files(**files: str) -> list[tuple[str, str]]:
    def read(importing: str, path: str) -> Source:
        name = path.removesuffix(".df")
        if name not in files:
            raise FileUnreadable("there is no such file")
        return Source(f"{name}.df", files[name])

    found = compile_source(Source("main.df", files["main"]), read=read)
    assert (found.sql is None) == bool(found.diagnostics)
    return [(d.code, d.span.source.name) for d in found.diagnostics]


def test_imports() -> None:
    ship = "vars region workflow ship(id int) { $$ SELECT $id, {region} $$ }"
    main = 'import "ship.df" workflow main() { ship(1) } start main()'
    assert _with_files(main=main, ship=ship) == []
    assert _with_files(main=main) == [("DF004", "main.df")]
    assert _with_files(main=main, ship="sleep(1)") == [("DF006", "main.df")]
    assert _with_files(main=main, ship='import "main.df" workflow ship(id int) { sleep(1) }') == [
        ("DF005", "ship.df")
    ]
    assert _with_files(main=main, ship="workflow ship(id int) { $$ SELECT $nope $$ }") == [
        ("DF201", "ship.df")
    ]
    assert _with_files(main=main + " workflow SHIP() { sleep(1) }", ship=ship) == [("DF206", "main.df")]
    assert _with_files(main=main, ship="workflow ship(id int) { ") == [("DF103", "ship.df")]


def test_a_variable_belongs_to_the_file_that_declares_it() -> None:
    ship = "workflow ship(t text = '{region}') { $$ SELECT $t, '{region}' $$ }"
    main = 'import "ship.df" vars _region workflow main() { ship() } start main()'
    assert _with_files(main=main, ship=ship) == []
