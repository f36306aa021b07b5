"""Warnings about names, steps and habits: each given just where it belongs, and not next to it."""

from pathlib import Path

import pytest

from dfdsl.compiler import analyse
from dfdsl.diagnostics import Severity
from dfdsl.source import FileUnreadable, Source

from .outcomes import compiled

ROOT = Path(__file__).parents[2]
_F = "workflow f(a int) { $$ SELECT $a $$ } "

WARNED: list[tuple[str, str]] = [
    ("DF240", "$$ SELECT 1 $$ |=> «x» ~> $$ SELECT 2 $$"),
    ("DF240", "($$ SELECT 1 $$ ~> $$ SELECT 2 $$) |=> «x» ~> $$ SELECT 2 $$"),
    ("DF240", "if $$ SELECT 1 AS n $$ |=> «o» { $$ SELECT 1 $$ }"),
    ("DF240", "if $$ true $$ { $$ SELECT 1 $$ |=> «x» ~> sleep(1) } ~> $$ SELECT 2 $$"),
    ("DF240", "parallel { $$ SELECT 1 $$ |=> «x», $$ SELECT 2 $$ |=> y } ~> $$ SELECT $y $$"),
    ("DF241", "workflow w(«a» int) { $$ SELECT 1 $$ }"),
    ("DF242", "vars «a», b $$ SELECT {b} $$"),
    ("DF244", "fail 'x' ~> «$$ SELECT 1 $$»"),
    ("DF244", "loop { break ~> «$$ SELECT 1 $$» ~> sleep(1) }"),
    ("DF244", "loop { if $$ true $$ { break } else { fail 'x' } ~> «sleep(1)» }"),
    ("DF244", "loop { $$ SELECT 1 $$ ~> sleep(2w) } ~> «$$ SELECT 1 $$»"),
    ("DF244", "parallel { $$ SELECT 1 $$, fail 'x' } ~> «$$ SELECT 1 $$»"),
    ("DF450", "«loop { $$ SELECT 1 $$ }»"),
    ("DF450", "race { «@> ($$ SELECT 1 $$)», wait_for_signal('stop') }"),
    ("DF451", "«loop { $$ SELECT 1 $$ ~> sleep(30s) }»"),
    ("DF451", "«@> (wait_for_schedule('*/5 * * * *') ~> $$ SELECT 1 $$)»"),
    ("DF452", "«wait_for_signal('go')» |=> s ~> $$ SELECT $s.data $$"),
    ("DF453", "«http('http://x.example/')» ~> $$ SELECT 1 $$"),
    ("DF454", "vars api_token $$ SELECT 1 $$ ~> «$$ SELECT {api_token} $$»"),
    ("DF454", "vars api_token «http('https://x.example/', body => '{api_token}')»"),
    ("DF455", f"{_F} start f(1) with (label => 'x') «start f(2) with (label => 'x')»"),
    ("DF456", "retry(2) { «$$ INSERT INTO app.t VALUES (1) $$» ~> $$ SELECT 1 $$ }"),
]

SILENT = [
    "$$ SELECT 1 $$ |=> _x ~> $$ SELECT 2 $$",
    "$$ SELECT 2 $$ ~> $$ SELECT 1 $$ |=> x",
    "if $$ true $$ { $$ SELECT 1 $$ |=> x } else { $$ SELECT 2 $$ |=> y }",
    "parallel { $$ SELECT 1 $$ |=> x, $$ SELECT 2 $$ } |=> p ~> $$ SELECT $p $$",
    "$$ SELECT 1 AS n $$ |=> x ~> loop { $$ SELECT $x + 1 AS n $$ |=> x } until $$ $x > 2 $$",
    "$$ SELECT 1 AS n $$ |=> x ~> df.if_rows('x', 'SELECT 1', 'SELECT 2')",
    "$$ SELECT 1 AS n $$ |=> x ~> http('http://x.example/$x', expect => 'success')",
    "$$ SELECT 1 AS n $$ |=> x ~> sleep($x)",
    "$$ SELECT 1 AS n $$ |=> x ~> fail 'no $x'",
    f"{_F} workflow g() {{ $$ SELECT 1 AS n $$ |=> x ~> f($x) }}",
    f"{_F} workflow g() {{ $$ SELECT 1 AS n $$ |=> x ~> call f($x) }}",
    "workflow w(a int, _b int) with (label => 'x-$a') { $$ SELECT 1 $$ }",
    "workflow w(a int) { $$ SELECT 1 AS a $$ |=> a ~> $$ SELECT $a $$ }",
    "workflow w(a text) { $$ DO $b$ BEGIN PERFORM $a; END $b$ $$ }",
    "vars a, _b http('http://x.example/', headers => '{\"X-A\": \"{a}\"}')",
    "loop { if $$ true $$ { break } ~> $$ SELECT 1 $$ }",
    "loop { $$ SELECT 1 $$ ~> sleep(1h) }",
    "loop { $$ SELECT 1 $$ |=> j ~> if $$ $j? IS NULL $$ { break } }",
    "race { loop { $$ SELECT 1 $$ ~> sleep(1s) }, wait_for_signal('stop') }",
    "timeout(1h) { wait_for_signal('go') }",
    "wait_for_signal('go', 5m)",
    "http('http://x.example/')",
    "http('http://x.example/') |=> r ~> if $r.ok { sleep(1) }",
    "vars api_token http('https://x.example/', headers => '{\"Authorization\": \"Bearer {api_token}\"}', expect => 'success')",
    f"{_F} start f(1) with (label => 'x') start f(2) with (label => 'y')",
    "retry(2) { $$ INSERT INTO app.t VALUES (1) ON CONFLICT DO NOTHING $$ ~> $$ SELECT 1 $$ }",
    "retry(2) { $$ SELECT 1 $$ ~> $$ INSERT INTO app.t VALUES (1) $$ }",
]  # fmt: skip


@pytest.mark.parametrize(("code", "df"), WARNED, ids=[f"{code}-{n}" for n, (code, _) in enumerate(WARNED)])
def test_warned(code: str, df: str) -> None:
    start, end = df.index("«"), df.index("»") - 1
    found = compiled(df.replace("«", "").replace("»", ""))
    assert found.sql is not None
    assert [(d.code, d.severity, d.span.start, d.span.end) for d in found.diagnostics] == [
        (code, Severity.WARNING, start, end)
    ]


@pytest.mark.parametrize("df", SILENT)
def test_silent(df: str) -> None:
    found = compiled(df)
    assert [str(d) for d in found.diagnostics] == []
    assert found.sql is not None


@pytest.mark.parametrize("code", sorted({code for code, _ in WARNED}))
def test_a_comment_allows_it(code: str) -> None:
    df = next(df for other, df in WARNED if other == code).replace("«", "").replace("»", "")
    assert compiled(f"-- df: allow-file {code} because it is meant so\n{df}").diagnostics == ()


def test_newer_engines_let_loops_live_longer() -> None:
    df = "loop { $$ SELECT 1 $$ ~> sleep(30s) }"
    assert [d.code for d in compiled(df).diagnostics] == ["DF451"]
    assert compiled(df, target="0.2.8").diagnostics == ()
    assert "34 days" in compiled(df).diagnostics[0].message


COMMON = "workflow mail(a text) { $$ SELECT $a $$ }"


def _with_import(df: str, start: str | None = None) -> list[str]:
    def read(importing: str, path: str) -> Source:
        if path == "deep.df":
            return Source("deep.df", COMMON)
        return Source("common.df", 'import "deep.df"\n' + COMMON.replace("mail", "post"))

    return [d.code for d in analyse(Source("main.df", df), read, start=start).diagnostics]


def test_unused_imports() -> None:
    body = "workflow w(a text) {{ {} }}"
    assert _with_import(f'import "common.df"\n{body.format("$$ SELECT $a $$")}') == ["DF243"]
    assert _with_import(f'import "common.df"\n{body.format("post($a)")}') == []
    assert _with_import(f'import "common.df"\n{body.format("call post($a)")}') == []
    assert _with_import(f'import "common.df"\n{body.format("mail($a)")}') == []
    assert _with_import("import \"common.df\"\nstart mail('x')") == []
    assert _with_import(f'import "common.df"\n{body.format("$$ SELECT $a $$")}', "mail('x')") == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "examples").rglob("*.df")), ids=lambda path: str(path.relative_to(ROOT))
)
def test_no_false_alarm_on_examples(path: Path) -> None:
    def read(importing: str, wanted: str) -> Source:
        found = Path(importing).parent / wanted
        if not found.is_file():
            raise FileUnreadable("there is no such file")
        return Source(str(found), found.read_text(encoding="utf-8"))

    found = analyse(Source(str(path), path.read_text(encoding="utf-8")), read)
    assert [str(d) for d in found.diagnostics] == []
