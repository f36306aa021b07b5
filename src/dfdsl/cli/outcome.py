"""What came of an instance: its result on stdout; or the step that failed, its SQL and PostgreSQL's message."""

import json
from typing import TYPE_CHECKING

from dfdsl.cli.console import Console, paint, printable
from dfdsl.cli.labels import title
from dfdsl.cli.places import GLUE, Place, Places
from dfdsl.cli.progress import elapsed
from dfdsl.cli.steps import describe, place_of
from dfdsl.cli.table import show
from dfdsl.diagnostics import Diagnostic, Severity
from dfdsl.diagnostics.render import render
from dfdsl.project import shown as path_shown
from dfdsl.protocol import Mark, mark_of, without_mark
from dfdsl.source import Source, Span

if TYPE_CHECKING:
    from dfdsl.database.failures import Failure
    from dfdsl.database.watch import Instance, Snapshot, Watch
    from dfdsl.project import Project

LINES = 30  # of a failed statement that are shown
LONGEST_LINE = 500


def name_of(instance: "Instance") -> str:
    label = title(instance.label) if instance.label else ""
    return printable(f"{label} ({instance.id})" if label else instance.id).replace("\n", " ")


def report(
    instance: "Instance",
    snapshot: "Snapshot",
    watch: "Watch",
    places: Places,
    project: "Project",
    console: Console,
) -> bool:
    """Show how an instance ended; whether it completed. snapshot: the last one, with its child instances."""
    took = elapsed(instance.seconds)
    if instance.status == "completed":
        result = watch.result(instance.id)
        # JSON null is what a step without a value leaves.
        if result is None or result == "null":
            console.say("(no result)")
        else:
            console.product(show(result, watch.columns(instance.id)))
        console.say(f"{name_of(instance)} completed in {took}")
        return True
    if instance.status == "cancelled":
        console.error(f"{name_of(instance)} was cancelled after {took}")
        return False
    failure = watch.failure(instance.id)
    within = failed_in(failure, snapshot) or instance
    console.write(failure_text(within, failure, places, project, console.color))
    console.say(f"{name_of(instance)} failed after {took}")
    return False


def failed_in(failure: "Failure", snapshot: "Snapshot") -> "Instance | None":
    """The instance, or child instance, whose own step it was that failed; None where nobody knows it any more."""
    id = failure.node.instance if failure.node else None
    return next((one for one in (*snapshot.instances, *snapshot.children) if one.id == id), None)


def failure_text(
    instance: "Instance", failure: "Failure", places: Places, project: "Project", color: bool
) -> str:
    """The failed step: message, place in the .df file, and the SQL that ran. instance: the one of the failed step."""
    node = failure.node
    if node is None:
        why = (
            "no step failed: a break outside of a loop, a loop that reached its cap, "
            "or the engine gave up on the instance"
        )
        return f"{paint('error', 'red', color)}: instance {instance.id} failed; {why}\n"
    message = failure.message or "failed without a message"
    if node.kind != "SQL":
        place = place_of(instance, node, places)
        if place is not None:
            return shown_at(message, place.span, place.workflow, color)
        return f"{paint('error', 'red', color)}: {printable(message)}\nthe step: {printable(describe(node, None))}\n"
    mark = mark_of(node.query)
    text = headline(message, mark, places, project, color)
    span = places.spans.get(mark.id) if mark else None
    if failure.handed_on or (span is not None and GLUE.match(span.text)):
        # The SQL is nobody's: the step is that of a block.
        return text
    sql = printable(without_mark(node.query or "")).splitlines()
    more = [f"    … {len(sql) - LINES} more lines"] if len(sql) > LINES else []
    return "\n".join([f"{text}the SQL that ran:", *(f"    {_cut(line)}" for line in sql[:LINES]), *more, ""])


def _cut(line: str) -> str:
    """A line of SQL; of a very long one its beginning and how long it is."""
    return (
        line
        if len(line) <= LONGEST_LINE
        else f"{line[:LONGEST_LINE]} … ({len(line):,} characters; df.nodes has them all)"
    )


def headline(message: str, mark: Mark | None, places: Places, project: "Project", color: bool) -> str:
    """The message and the step's place, as compiler messages show theirs."""
    span = (places.spans.get(mark.id) or _whole_line(mark, project)) if mark else None
    if mark is None or span is None or not span.text.strip():
        where = f"  --> {path_shown(project.path(mark.file))}:{mark.line}\n" if mark else ""
        return f"{paint('error', 'red', color)}: {printable(message)}\n{where}"
    return shown_at(message, span, mark.workflow, color)


def shown_at(message: str, span: Span, workflow: str, color: bool) -> str:
    """A failure at its place in the source."""
    finding = Diagnostic(
        code="failed",
        severity=Severity.ERROR,
        message=message,
        span=span,
        label=f"this step of `{workflow}` failed",
    )
    return render([finding], color=color)


def _whole_line(mark: Mark, project: "Project") -> Span | None:
    """The line that a mark names, out of the project's file as it is now."""
    source = project.known(mark.file)
    return line_span(source, mark.line) if source and mark.line <= source.line_count else None


def line_span(source: Source, line: int) -> Span:
    text = source.line_text(line)
    start = source.line_start(line)
    indent = len(text) - len(text.lstrip())
    return Span(source, start + indent, start + len(text))


def as_object(
    instance: "Instance", failure: "Failure | None", result: str | None, place: Place | None = None
) -> str:
    """The final JSON object of an instance, on one line; the result's digits as the server sent them.

    place: of a failed step without a comment of its own.
    """
    error: dict[str, object] | None = None
    if failure is not None:
        node = failure.node
        mark = mark_of(node.query) if node and node.kind == "SQL" else None
        written = node is not None and node.kind == "SQL" and not failure.handed_on
        error = {
            "message": failure.message,
            "step": node.id if node else None,
            "file": mark.file if mark else place.span.source.name if place else None,
            "line": mark.line if mark else place.span.line if place else None,
            "workflow": mark.workflow if mark else place.workflow if place else None,
            "sql": without_mark(node.query or "") if node and written else None,
        }
    head = {
        "event": "result",
        "instance": instance.id,
        "label": instance.label,
        "status": instance.status,
        "seconds": round(instance.seconds, 3),
        "error": error,
    }
    return f'{json.dumps(head)[:-1]}, "result": {result if result is not None else "null"}}}\n'


def unfinished_object(instance: "Instance") -> str:
    """The JSON object of an instance that was started, is not waited for and has not ended, on one line."""
    value = {
        "event": "unfinished",
        "instance": instance.id,
        "label": instance.label,
        "status": instance.status,
    }
    return json.dumps(value) + "\n"
