"""Formats for programs: JSON, SARIF 2.1.0, annotations of GitHub Actions; and how many findings are shown."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from cli.conftest import Command
from dfdsl.cli.findings import SHOWN
from dfdsl.diagnostics import Diagnostic, Edit, Note, Severity
from dfdsl.diagnostics.formats import as_json, github, sarif
from dfdsl.explanations import page, title
from dfdsl.source import Source, Span

PLACE = {"file", "line", "column", "end_line", "end_column", "start", "end"}
TWO = "parallel { $$ SELECT 1 $$ |=> x, $$ SELECT 2 $$ |=> x }\n"


def test_json_has_the_documented_fields(project: Path, dfdsl: Command) -> None:
    (project / "x.df").write_text(TWO + "-> sleep(1)")
    (project / "y.df").write_text(TWO)
    [fixable] = json.loads(dfdsl("check", "--output-format", "json", "x.df").out)
    [noted] = json.loads(dfdsl("check", "--output-format", "json", "y.df").out)
    fields = {"code", "severity", "message", "label", "help", "notes", "fix"} | PLACE
    for one in (fixable, noted):
        assert set(one) == fields
        assert all(isinstance(one[name], int) for name in PLACE - {"file"})
    assert (fixable["code"], fixable["line"], fixable["column"], fixable["file"]) == ("DF106", 2, 1, "x.df")
    assert fixable["fix"]["safe"] is True
    assert [set(edit) for edit in fixable["fix"]["edits"]] == [PLACE | {"text"}]
    assert noted["fix"] is None
    assert [set(note) for note in noted["notes"]] == [PLACE | {"label"}]
    documented = (Path(__file__).parents[2] / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in documented for name in fields)


def test_json_of_nothing_is_an_empty_array(project: Path, dfdsl: Command) -> None:
    assert dfdsl("check", "--output-format", "json", "good.df") == (0, "[]\n", "")


def test_github(project: Path, dfdsl: Command) -> None:
    (project / "a,b:c.df").write_text("sleep(5ms)\n")
    shown = dfdsl("check", "--output-format", "github", "a,b:c.df")
    assert (shown.status, shown.err) == (1, "")
    assert shown.out == (
        "::error title=dfdsl (DF113),file=a%2Cb%3Ac.df,line=1,col=7,endLine=1,endColumn=10::"
        "a,b:c.df:1:7: DF113 `5ms` is a fraction of a second; the engine waits whole seconds"
        "%0Ahelp: write whole seconds: `1s`\n"
    )
    assert dfdsl("check", "--output-format", "github", "good.df") == (0, "", "")


def test_github_of_a_place_over_lines_and_of_percent_signs() -> None:
    found = Diagnostic(
        code="DF999", severity=Severity.WARNING, message="100%", span=Span(Source("a.df", "a\nb"), 0, 3)
    )
    assert github([found]) == (
        "::warning title=dfdsl (DF999),file=a.df,line=1,endLine=2::a.df:1:1: DF999 100%25\n"
    )


# SARIF: for each kind of object what the schema requires and allows, as far as it is used here; each is closed.
RULES: dict[str, tuple[set[str], dict[str, str]]] = {
    "log": ({"version", "runs"}, {"$schema": "text", "version": "text", "runs": "[run]"}),
    "run": (
        {"tool"},
        {"tool": "tool", "results": "[result]", "columnKind": "text", "originalUriBaseIds": "{artifact}"},
    ),
    "tool": ({"driver"}, {"driver": "driver"}),
    "driver": ({"name"}, {"name": "text", "semanticVersion": "text", "rules": "[rule]"}),
    "rule": ({"id"}, {"id": "text", "shortDescription": "multi", "help": "multi"}),
    "multi": ({"text"}, {"text": "text", "markdown": "text"}),
    "message": ({"text"}, {"text": "text"}),
    "artifact": (set(), {"uri": "uri", "uriBaseId": "text", "description": "message"}),
    "result": (
        {"message"},
        {
            "ruleId": "text", "ruleIndex": "count", "level": "level", "message": "message", "locations": "[location]",
            "relatedLocations": "[location]", "fixes": "[fix]",
        },
    ),
    "location": (set(), {"id": "count", "physicalLocation": "physical", "message": "message"}),
    "physical": ({"artifactLocation"}, {"artifactLocation": "artifact", "region": "region"}),
    "region": (
        {"startLine"},
        {"startLine": "place", "startColumn": "place", "endLine": "place", "endColumn": "place"},
    ),
    "fix": ({"artifactChanges"}, {"description": "message", "artifactChanges": "[change]"}),
    "change": ({"artifactLocation", "replacements"}, {"artifactLocation": "artifact", "replacements": "[replacement]"}),
    "replacement": ({"deletedRegion"}, {"deletedRegion": "region", "insertedContent": "message"}),
}  # fmt: skip


def _check(value: Any, kind: str, where: str = "log") -> None:
    if kind[0] == "[":
        assert isinstance(value, list), where
        # Arrays of what makes no sense when empty have at least one item.
        assert value or kind in ("[result]", "[rule]", "[run]"), where
        for number, item in enumerate(value):
            _check(item, kind[1:-1], f"{where}[{number}]")
    elif kind[0] == "{":
        for name, item in value.items():
            _check(item, kind[1:-1], f"{where}.{name}")
    elif kind in RULES:
        required, allowed = RULES[kind]
        assert required <= set(value) <= set(allowed), where
        for name, item in value.items():
            _check(item, allowed[name], f"{where}.{name}")
    elif kind in ("count", "place"):
        assert isinstance(value, int), where
        assert value >= (kind == "place"), where
    elif kind == "level":
        assert value in ("none", "note", "warning", "error"), where
    else:
        assert isinstance(value, str), where
        assert kind != "uri" or re.fullmatch(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9A-F]{2})*", value)


def test_sarif_follows_its_schema(project: Path, dfdsl: Command) -> None:
    (project / "ä b.df").write_text(TWO)
    (project / "y.df").write_text("sleep(1) -> sleep(5 ms)\n")
    (project / "z.df").write_text("sleep(1) | sleep(2) & sleep(3)\n")
    shown = dfdsl("check", "--output-format", "sarif", "ä b.df", "y.df", "z.df", "bad.df")
    assert (shown.status, shown.err) == (1, "")
    log = json.loads(shown.out)
    _check(log, "log")
    assert log["version"] == "2.1.0"
    [run] = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert rules[result["ruleIndex"]]["help"]["text"] == page(result["ruleId"])
    assert [rule["shortDescription"]["text"] for rule in rules] == [f"{title(r['id'])}." for r in rules]
    uris = [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run["results"]]
    assert {unquote(uri) for uri in uris} == {"ä b.df", "y.df", "z.df", "bad.df"}
    assert any("fixes" in result for result in run["results"])
    assert any("relatedLocations" in result for result in run["results"])
    assert {result["level"] for result in run["results"]} == {"error", "warning"}


def test_sarif_of_nothing(project: Path, dfdsl: Command) -> None:
    shown = dfdsl("check", "--output-format", "sarif", "good.df")
    log = json.loads(shown.out)
    _check(log, "log")
    assert (shown.status, log["runs"][0]["results"]) == (0, [])


def test_fixes_of_several_files_and_names_of_any_bytes() -> None:
    one, other = Source("a\udcff.df", "x"), Source("b.df", "y")
    found = Diagnostic(
        code="DF106",
        severity=Severity.ERROR,
        message="m",
        span=Span(one, 0, 1),
        notes=(Note(span=Span(other, 0, 1), label="here"),),
    ).with_fix(Edit(Span(one, 0, 1), "z"), Edit(Span(other, 0, 0), "w"), safe=False)
    log = sarif([found], "1.0.0", {"DF106": ("t", "p")})
    _check(log, "log")
    assert len(log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"]) == 2
    json.dumps(as_json([found])).encode()


def test_compile_writes_its_findings_in_the_format_to_stderr(project: Path, dfdsl: Command) -> None:
    for form in ("json", "sarif", "github", "concise", "full"):
        checked = dfdsl("check", "--output-format", form, "bad.df")
        compiled = dfdsl("compile", "--output-format", form, "bad.df")
        assert (compiled.status, compiled.out, compiled.err) == (1, "", checked.out or checked.err)


@pytest.mark.parametrize("count", [SHOWN, SHOWN + 1, 500])
def test_findings_in_full_are_not_too_many(count: int, project: Path, dfdsl: Command) -> None:
    (project / "x.df").write_text(" ~> ".join(f"$$ SELECT $n{number} $$" for number in range(count)))
    shown = dfdsl("check", "x.df").err
    assert shown.count("error[DF201]") == min(count, SHOWN)
    assert (f"… and {count - SHOWN} more" in shown) == (count > SHOWN)
    assert len(json.loads(dfdsl("check", "x.df", "--format", "json").out)) == count
    assert len(dfdsl("check", "x.df", "--format", "concise").err.splitlines()) == count
