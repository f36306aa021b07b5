"""Diagnostics for programs: a line each, JSON, annotations of GitHub Actions, SARIF 2.1.0. Pure: text or plain data."""

from collections.abc import Iterable, Mapping
from typing import Any

from dfdsl.diagnostics import Diagnostic, Severity
from dfdsl.diagnostics.render import one_line
from dfdsl.source import Span

SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def concise(diagnostics: Iterable[Diagnostic]) -> str:
    """`path:line:column: error DF104 message`, a line each; `[*]` stands before what `check --fix` mends."""
    return "".join(
        f"{d.span}: {d.severity} {d.code} {'[*] ' if d.is_fixable else ''}{one_line(d.message)}\n"
        for d in diagnostics
    )


def as_json(diagnostics: Iterable[Diagnostic]) -> list[dict[str, object]]:
    """Plain data: what a JSON encoder takes as it is. Lines and columns count from 1, offsets from 0, in characters."""
    return [
        {
            "code": d.code,
            "severity": str(d.severity),
            "message": d.message,
            "label": d.label,
            "help": d.help,
            **_place(d.span),
            "notes": [{"label": note.label, **_place(note.span)} for note in d.notes],
            "fix": (
                None
                if d.fix is None
                else {
                    "safe": d.fix.safe,
                    "edits": [{"text": edit.text, **_place(edit.span)} for edit in d.fix.edits],
                }
            ),
        }
        for d in diagnostics
    ]


def _place(span: Span) -> dict[str, object]:
    line, column = span.source.position(span.start)
    end_line, end_column = span.source.position(span.end)
    return {
        "file": span.source.name,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "start": span.start,
        "end": span.end,
    }


# GitHub Actions ---------------------------------------------------------------------------------------------------------


def github(diagnostics: Iterable[Diagnostic]) -> str:
    """Workflow commands, which a runner shows beside the lines of a pull request."""
    return "".join(_annotation(d) for d in diagnostics)


def _annotation(d: Diagnostic) -> str:
    place = _place(d.span)
    properties = {
        "title": f"dfdsl ({d.code})",
        "file": place["file"],
        "line": place["line"],
        "col": place["column"],
        "endLine": place["end_line"],
        "endColumn": place["end_column"],
    }
    if place["line"] != place["end_line"]:
        # Columns of a place over several lines are refused.
        del properties["col"], properties["endColumn"]
    given = ",".join(f"{name}={_escaped(str(value), property=True)}" for name, value in properties.items())
    text = f"{place['file']}:{place['line']}:{place['column']}: {d.code} {d.message}" + (
        f"\nhelp: {d.help}" if d.help else ""
    )
    return f"::{d.severity} {given}::{_escaped(text)}\n"


def _escaped(text: str, property: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property else text


# SARIF ------------------------------------------------------------------------------------------------------------------


def sarif(
    diagnostics: Iterable[Diagnostic], version: str, pages: Mapping[str, tuple[str, str]]
) -> dict[str, Any]:
    """One run of SARIF 2.1.0. version: of dfdsl; pages: title and text of the page of each code that occurs."""
    found = list(diagnostics)
    codes = sorted({d.code for d in found})
    return {
        "$schema": SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "dfdsl",
                        "semanticVersion": version,
                        "rules": [_rule(code, *pages[code]) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {"PROJECT": {"description": {"text": "The project's root folder."}}},
                "results": [_result(d, codes) for d in found],
            }
        ],
    }


def _rule(code: str, title: str, text: str) -> dict[str, Any]:
    return {
        "id": code,
        "shortDescription": {"text": f"{title}."},
        "help": {"text": text, "markdown": text},
    }


def _result(d: Diagnostic, codes: list[str]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": d.code,
        "ruleIndex": codes.index(d.code),
        "level": "error" if d.severity is Severity.ERROR else "warning",
        "message": {"text": f"{d.message}." + (f"\n{d.help}" if d.help else "")},
        "locations": [_location(d.span)],
    }
    if d.notes:
        result["relatedLocations"] = [
            {"id": number, **_location(note.span), "message": {"text": note.label}}
            for number, note in enumerate(d.notes, 1)
        ]
    if d.fix is not None:
        result["fixes"] = [_sarif_fix(d)]
    return result


def _location(span: Span) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": _artifact(span.source.name), "region": _region(span)}}


def _artifact(name: str) -> dict[str, Any]:
    from urllib.parse import quote

    return {"uri": quote(name, errors="surrogateescape"), "uriBaseId": "PROJECT"}


def _region(span: Span) -> dict[str, Any]:
    line, column = span.source.position(span.start)
    end_line, end_column = span.source.position(span.end)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _sarif_fix(d: Diagnostic) -> dict[str, Any]:
    assert d.fix is not None
    changes: dict[str, list[dict[str, Any]]] = {}
    for edit in d.fix.edits:
        replacement = {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}
        changes.setdefault(edit.span.source.name, []).append(replacement)
    return {
        "description": {"text": one_line(d.help) or one_line(d.message)},
        "artifactChanges": [
            {"artifactLocation": _artifact(name), "replacements": replacements}
            for name, replacements in changes.items()
        ],
    }
