"""docs/hazards.md against the code: every hazard of the engine has its row, and what the row says is so.

A row that says *lowered* has a program here in which the hazard would strike, and what of its SQL shows that it cannot.
One that says *refused* or *warned* has a program that gets just its code. One that says *documented* has its paragraph.
"""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from compiler.outcomes import compiled
from dfdsl.diagnostics import Severity
from dfdsl.diagnostics.catalogue import numbered

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "hazards.md").read_text(encoding="utf-8")
NUMBERS = [f"H{number:02d}" for number in range(1, 60)]
_ROW = re.compile(r"^\| (H\d\d) \| (?P<what>.+?) \| (?P<how>.+?) \| (?P<test>.+?) \|$", re.MULTILINE)
ROWS = {match[1]: match for match in _ROW.finditer(PAGE)}
WAYS = ("lowered", "refused", "warned", "documented")


def _codes(number: str, way: str) -> list[str]:
    """The codes behind a word of a row: `refused DF201, DF202; documented`."""
    found = re.search(rf"{way} ((?:DF\d{{3}}(?:, )?)+)", ROWS[number]["how"])
    return re.findall(r"DF\d{3}", found[1]) if found is not None else []


def _rows(way: str) -> list[str]:
    return [number for number, row in ROWS.items() if way in row["how"]]


def graph(df: str, target: str = "0.2.6") -> str:
    """The SQL that builds the graph, without what stands around it."""
    found = compiled(df, target=target)
    assert found.sql is not None, [str(d) for d in found.diagnostics]
    start = re.search(
        r"^ *(RETURN |SELECT )?df\.(start|seq|as|sql|if|loop|join|race|http|sleep|wait)", found.sql, re.M
    )
    assert start is not None, found.sql
    return found.sql[start.start() :]


def shows(df: str, *patterns: str, no: str = "", target: str = "0.2.6") -> Callable[[], None]:
    """The graph of a program has these patterns, and not the other one."""

    def check() -> None:
        text = graph(df, target)
        for pattern in patterns:
            assert re.search(pattern, text, re.S), (pattern, text)
        assert not no or not re.search(no, text, re.S), (no, text)

    return check


def _balanced() -> None:
    text = graph(" ~> ".join(["sleep(1)"] * 300))
    depth = deepest = 0
    for mark in re.finditer(r"df\.seq\(|\)", re.sub(r"/\*.*?\*/|df\.sleep\(1\)", "", text)):
        depth += 1 if mark.group() != ")" else -1
        deepest = max(deepest, depth)
    assert 8 <= deepest <= 12


_TWO = "$$ SELECT 1 AS a $$ |=> x ~> $$ SELECT 2 AS b $$ |=> y ~> "
_QUOTED = r"\$q\$.*?\$q\$"

LOWERED: dict[str, Callable[[], None]] = {
    "H01": shows("'SELECT 1' ~> 'SELECT 2' & 'SELECT 3'", r"df\.seq\(\s*df\.sql.*?df\.join\(", no=r"~>|\|=>"),
    "H02": shows("@> ('SELECT 1' ~> sleep(1h))", r"df\.loop\(.*?df\.seq\("),
    "H03": shows(
        "$$ true $$ ?> 'SELECT 1' ~> 'SELECT 2' !> 'SELECT 3'",
        r"df\.if\(\s*df\.sql.*?df\.seq\(",
        no=r"\?>|!>",
    ),
    "H04": shows("'SELECT 1' ~> $$ SELECT 'a' || 'b' $$", _QUOTED, no=r"\)\s*\|\||\|\|\s*df\."),
    "H05": _balanced,
    "H06": shows(
        "if $$ true $$ { if $$ false $$ { sleep(1) } else if $$ true $$ { sleep(2) } }",
        r"df\.if\(\s*df\.sql",
        no=r"df\.if\(\s*df\.if",
    ),
    "H07": shows(
        "'OK' ~> 'SELECT 1'".replace("OK", "SELECT 2"), r"df\.seq\(\s*df\.sql\(", no=r"df\.seq\(\s*'"
    ),
    "H08": shows("workflow w(a int) { $$ SELECT $a $$ } start w(NULL)", r"dfx_a"),
    "H09": shows(
        "parallel { sleep(1), sleep(2), sleep(3), sleep(4) } |=> p ~> $$ SELECT $p $$",
        r"df\.join\(",
        no="node_type",
    ),
    "H10": shows(
        "parallel { sleep(1), sleep(2), sleep(3), sleep(4) } |=> p ~> $$ SELECT $p $$",
        r"df\.join3?\(.*df\.join3?\(",
        r"jsonb_build_array",
    ),
    "H11": shows("'SELECT 1' ~> 'SELECT 2' | 'SELECT 3'", r"df\.race\(", no=r"~>|'\s+\|\s+'"),
    "H12": shows(
        "workflow w(u text) { http($u, expect => 'success') }",
        r"df\.http\('https://\$dfx_request",
        r"df\.http\('http://\$dfx_request",
    ),
    "H13": shows("$$ SELECT 'x' AS n $$ |=> u ~> $$ SELECT 'Hi $u.n' $$", r"concat\('Hi ', \(+\$u\.n\)"),
    "H14": shows(
        "if $$ random() < 0.5 $$ { $$ SELECT 1 AS n $$ |=> v } ~> $$ SELECT $v? $$",
        r"^.{0,400}WHERE false\$q\$\), 'v'\)",
    ),
    "H15": shows("$$ SELECT 1 AS n $$ |=> x ~> $$ SELECT $x?, $x.n? $$", r"\(\$x\?\).*\(\$x\.n\?\)"),
    "H16": shows("$$ SELECT '{}'::jsonb AS j $$ |=> x ~> $$ SELECT $x ? 'k' $$", r"\(\$x[^)]*\)[^,]* \? 'k'"),
    "H17": shows("$$ SELECT -3 AS n $$ |=> x ~> $$ SELECT 5-$x $$", r"5-\(+\$x\)"),
    "H18": shows(
        "$$ SELECT 1 AS n $$ |=> a ~> $s$ SELECT $x$ \\$a $x$, $a /* $a */ -- $a $s$",
        r"\(\$a",
        no=r"/\* \$a|-- \$a|\$x\$",
    ),
    "H19": shows("""$$ SELECT '{a}' AS a, '{"k": 1}' AS b $$""", r"x7ba", no=r"\{a|\{\""),
    "H20": shows("""vars v $$ SELECT jsonb_build_object('k', '{v}') $$""", r"df_constant", no=r"\{v\}"),
    "H21": shows("vars v $$ SELECT {v} $$", r"convert_from\(decode\(", no=r"\{v\}"),
    "H22": shows(
        "$$ SELECT 1 AS n WHERE false $$ |=> r(n int) ~> $$ SELECT * FROM $r.* $$", r"row_to_json\("
    ),
    "H23": shows(
        "wait_for_signal('s', 5) |=> s ~> $$ SELECT $s.timed_out $$",
        r"\(\$s\)::jsonb",
        no=r"\$s\.",
        target="0.2.4",
    ),
    "H24": shows(
        "$$ SELECT 5 AS n $$ |=> n ~> sleep($n) ~> loop { break $n } |=> r ~> $$ SELECT $r.* $$".replace(
            "$r.*", "$r"
        ),
        r"df\.sleep\(16\)",
        r"dfx_break",
    ),
    "H25": shows(
        "workflow w(p text) with (label => 'l-$p') { $$ SELECT {sys_label} $$ }", no=r"\{sys_label\}"
    ),
    "H26": shows(
        "workflow g() { $$ SELECT 1 AS n $$ } workflow w() { call g() |=> r ~> $$ SELECT $r.result $$ }",
        r"start_child\('[^']*', 'e1::call::\w+',\s+'g_graph_[0-9a-f]{16}'",
    ),
    "H28": shows(
        "$$ SELECT interval '1 day' AS i $$ |=> x(i interval) ~> $$ SELECT $x.i $$", r"\.i::text AS i"
    ),
    "H29": shows(
        "$$ SELECT 'NaN'::float8 AS f $$ |=> x(f float8) ~> $$ SELECT $x.f $$",
        r"\.f::text AS f",
        target="0.2.2",
    ),
    "H30": shows(
        "if $$ SELECT 1 AS n WHERE false $$ { sleep(1) }",
        r"WITH dfx_asked\(dfx_c\) AS \(SELECT 1 AS n WHERE false\n\) SELECT coalesce\(",
        target="0.2.2",
    ),
    "H31": shows(
        "if $$ SELECT (ARRAY['off'])[1] AS v $$ { sleep(1) }", r"ELSE v::boolean END, false\) AS c FROM"
    ),
    "H32": shows(
        "sleep(1) |=> s ~> $$ SELECT $s? $$", r"df\.as\(df\.seq\(|df\.seq\(\s*df\.sleep\(1\).*?'s'\)"
    ),
    "H33": shows(
        _TWO
        + "parallel { $$ SELECT $x + 1 AS a $$ |=> x, $$ SELECT $y + 1 AS b $$ |=> y } ~> $$ SELECT $x, $y $$",
        r"dfx_kept\d_\w+'\).*?jsonb_array_elements",
    ),
    "H34": shows(
        "race { $$ SELECT 1 AS n $$ |=> a, sleep(1) } ~> $$ SELECT $a? $$", r"WHERE false\$q\$\), 'a'\)"
    ),
    "H35": shows(
        "sleep(1) ~> loop { sleep(5) } until $$ random() < 0.5 $$",
        r"df\.start\(.*df\.start\(",
        "sub::",
        target="0.2.4",
    ),
    "H36": shows(
        "loop { parallel { sleep(1), $$ SELECT 1 $$ } ~> $$ SELECT 2 $$ } until $$ random() < 0.5 $$",
        r"df\.start\(.*df\.start\(",
        "sub::",
        target="0.2.3",
    ),
    "H41": shows(
        _TWO + "parallel { $$ SELECT $x $$, $$ SELECT $y $$ } ~> $$ SELECT 3 $$",
        r"df\.start\(.*df\.start\(",
        "sub::",
        target="0.2.4",
    ),
    "H37": shows(
        "parallel { loop { sleep(1) } until $$ random() < 0.5 $$, sleep(2) }",
        r"df\.start\(.*df\.start\(",
        "sub::",
        target="0.2.4",
    ),
    "H38": shows(
        "loop { loop { sleep(1) } until $$ random() < 0.5 $$ } until $$ random() < 0.5 $$",
        r"df\.start\(.*df\.start\(",
        "sub::",
        target="0.2.4",
    ),
    "H39": shows(
        "loop { $$ SELECT coalesce($i?, 0) + 1 AS i $$ |=> i } until $$ $i > 2 $$", r"df\.start\(\s*df\.seq\("
    ),
    "H46": shows(
        "sleep(1) ~> wait_for_schedule('* * * * *')", r"df\.start\(.*df\.start\(", "sub::", target="0.2.3"
    ),
    "H47": shows("wait_for_schedule('0 9 * * 1-5')", r"0 9 \* \* MON-FRI"),
    "H53": shows(
        "$$ INSERT INTO app.t VALUES ('{sys_instance_id}') ON CONFLICT DO NOTHING $$",
        r"'\{sys_instance_id\}'",
    ),
    "H55": shows(
        "workflow g() { sleep(1) } workflow w() { call g() |=> r ~> $$ SELECT $r.status $$ }",
        r"df\.start\(.*?wait_for_signal\('sub::",
    ),
    "H57": shows("retry(3) { $$ SELECT 1 $$ }", r"df\.start\(", r"df\.loop\("),
}

CODED: dict[str, str | tuple[str, str]] = {
    "DF201": "$$ SELECT $nope $$",
    "DF202": "race { $$ SELECT 1 AS n $$ |=> a, sleep(1) } ~> $$ SELECT $a $$",
    "DF222": "$$ SELECT 'x' AS n $$ |=> x ~> wait_for_signal('s-$x', 5)",
    "DF302": "$$ SELECT 1; SELECT 2 $$",
    "DF322": "$$ SET work_mem = '1MB' $$",
    "DF457": "atomic { $$ SELECT df.start('SELECT 1') $$ ~> $$ SELECT 2 $$ }",
    "DF325": "$$ SELECT df.await_instance('0f1e2d3c') $$",
    "DF326": "$$ SELECT pg_sleep(60) $$",
    "DF327": "if $$ UPDATE shop.t SET a = 1 $$ { sleep(1) }",
    "DF328": "$$ UPDATE shop.t SET a = 1 $$ |=> x ~> $$ SELECT $x $$",
    "DF350": "$$ SHOW datestyle $$ |=> x(a interval) ~> $$ SELECT $x.a $$",
    "DF402": "break",
    "DF403": "df.if(wait_for_signal('x', 5), 'SELECT 1', 'SELECT 2')",
    "DF406": " ~> ".join(["sleep(1)"] * 6000),
    "DF407": "wait_for_schedule('0 9 1 * 1')",
    "DF416": "$$ SELECT 'off' AS v $$ |=> x(v text) ~> if $x.v { sleep(1) }",
    "DF451": "loop { $$ SELECT 1 $$ ~> sleep(1m) }",
    "DF452": "wait_for_signal('go')",
}
"""A program for each code that a row names. The codes of old targets depend on the shape, so they stand by number below."""

_MIXED = "race { $$ SELECT 1 AS a $$, $$ SELECT 'x' AS b, 2 AS c $$ } |=> r ~> $$ SELECT * FROM $r.* $$"
"""Rows of which nobody knows the columns before they are there come out of no child."""
OLD: dict[str, tuple[str, str]] = {
    "H36": ("0.2.3", f"loop {{ {_MIXED} }} until $$ random() < 0.5 $$"),
    "H41": ("0.2.4", f"{_TWO}{_MIXED} ~> $$ SELECT $x, $y $$"),
}


def test_every_hazard_has_one_row() -> None:
    assert [match[1] for match in _ROW.finditer(PAGE)] == NUMBERS


def test_rows_say_what_is_done() -> None:
    codes = numbered()
    for number, row in ROWS.items():
        said = re.findall(r"[a-z]+", re.sub(r"DF\d{3}", "", row["how"]))
        assert said, number
        assert set(said) <= set(WAYS), number
        assert set(re.findall(r"DF\d{3}", row["how"])) <= set(codes), number
        assert all(codes[code].severity is Severity.ERROR for code in _codes(number, "refused")), number
        assert all(codes[code].severity is Severity.WARNING for code in _codes(number, "warned")), number
        for way in ("refused", "warned"):
            assert way not in row["how"] or _codes(number, way), number


def test_lowered_rows_have_a_program() -> None:
    assert sorted(LOWERED) == _rows("lowered")


@pytest.mark.parametrize("number", sorted(LOWERED))
def test_lowered(number: str) -> None:
    LOWERED[number]()


def _coded() -> list[tuple[str, str, str]]:
    return [(n, way, code) for way in ("refused", "warned") for n in _rows(way) for code in _codes(n, way)]


@pytest.mark.parametrize(("number", "way", "code"), _coded(), ids=[f"{n}-{code}" for n, _, code in _coded()])
def test_refused_or_warned(number: str, way: str, code: str) -> None:
    target, df = OLD.get(number, ("0.2.6", "")) if code == "DF470" else ("0.2.6", str(CODED[code]))
    found = compiled(df, target=target)
    assert {d.code for d in found.diagnostics} == {code}
    assert (found.sql is None) == (way == "refused")


@pytest.mark.parametrize("number", _rows("documented"))
def test_documented(number: str) -> None:
    assert re.search(rf"^\*\*{number}\*\*: .{{40}}", PAGE, re.MULTILINE)


def test_named_tests_exist() -> None:
    named = sorted({test for row in ROWS.values() for test in re.findall(r"`(tests/[^`]+)`", row["test"])})
    assert all("tests/" in row["test"] for row in ROWS.values())
    files = sorted({test.split("::")[0] for test in named})
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--collect-only",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-o",
        "addopts=",
    ]
    done = subprocess.run([*command, *files], cwd=ROOT, capture_output=True, text=True, check=False)
    collected = {line.strip() for line in done.stdout.splitlines()}
    collected |= {test.partition("[")[0] for test in collected}
    assert [test for test in named if test not in collected] == []
