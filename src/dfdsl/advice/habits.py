"""What people with experience of the engine would ask about: loops that never rest or that die, requests whose answer
nobody looks at, waits that may last for ever, secrets in stored texts, and steps that a retry would do twice.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dfdsl.advice.names import own_breaks
from dfdsl.advice.reads import reads
from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Atomic
from dfdsl.graph import (
    Await,
    Call,
    EngineVariable,
    Http,
    Inline,
    Loop,
    Node,
    Race,
    Retry,
    Select,
    Sequence,
    Sleep,
    Slot,
    Sql,
    Timeout,
    Turn,
    Use,
    WaitForSchedule,
    WaitForSignal,
)
from dfdsl.walk import children, nodes

if TYPE_CHECKING:
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.graph import Script
    from dfdsl.targets import Target

SOON = 2 * 365 * 86_400
"""Seconds: a loop that its limit ends later than this is left alone."""
_SECRET = re.compile(r"secret|passw|token|api_?key|credential|private_?key", re.IGNORECASE)
_STARTS = re.compile(r"\bdf\s*\.\s*start\s*\(", re.IGNORECASE)
_GUARDED = re.compile(r"\bon\s+conflict\b|\bnot\s+exists\b|\bon\s+duplicate\b", re.IGNORECASE)
_WAITS = (Sleep, WaitForSchedule, WaitForSignal, Http, Call, Await, Inline, Atomic)


def doubtful(body: Node, target: "Target", found: "list[Diagnostic]") -> None:
    """Warn of what stands in one workflow's graph."""
    uses: dict[str, list[Use]] = {}
    answers: list[Http] = []
    # What a race ends is not meant to go on for ever.
    raced = {id(below) for node in nodes(body) if isinstance(node, Race | Timeout) for below in nodes(node)}
    for node in nodes(body):
        for one in reads(node):
            if isinstance(one, Use) and isinstance(one.of, Slot):
                uses.setdefault(one.of.name, []).append(one)
        match node:
            case Loop(turn=Turn.FOREVER):
                _loop(node, target, id(node) in raced, found)
            case Http():
                answers.append(node)
                _secrets(node, found)
            case Retry():
                _retried(node, found)
            case Atomic() if not target.late_commit:
                _late(node, target, found)
            case Sql():
                _stored(node, found)
            case _:
                pass
    _unlooked(answers, uses, found)
    _waits(body, found)


def _late(block: Atomic, target: "Target", found: "list[Diagnostic]") -> None:
    """Starts in a transaction that has more to do."""
    for statement in block.statements[:-1]:
        texts = statement.parts if isinstance(statement, Sql) else ()
        if any(isinstance(part, str) and _STARTS.search(part) for part in texts):
            found.append(codes.LATE_COMMIT.at(statement.span, target=f"pg_durable {target.name}"))


# Loops ------------------------------------------------------------------------------------------------------------------


def _loop(loop: Loop, target: "Target", raced: bool, found: "list[Diagnostic]") -> None:
    if own_breaks(loop.body):
        return
    inside = list(nodes(loop.body))
    if not any(isinstance(node, _WAITS) for node in inside):
        found.append(codes.LOOP_WITHOUT_WAIT.at(loop.span))
        return
    if target.loop_cap is None or raced:
        return
    seconds = _pace(loop.body)
    if seconds is not None and (life := seconds * target.loop_cap) < SOON:
        found.append(
            codes.LOOP_ENDS.at(loop.span, cap=f"{target.loop_cap:,}", pace=_words(seconds), life=_words(life))
        )


def _pace(node: Node) -> int | None:
    """Seconds that a round takes at least, as far as its sleeps say; None where something else may hold it up."""
    total = 0
    pending = [node]
    while pending:
        at = pending.pop()
        match at:
            case Sleep(computed=None):
                total += at.seconds
            case Sequence():
                pending.extend(at.steps)
            case Sql() | Http():
                pass
            case Select():
                if any(isinstance(step, _WAITS) for arm in children(at) for step in nodes(arm)):
                    return None
            case WaitForSchedule():
                minutes = re.fullmatch(r"\*(?:/(\d+))?( \*){4}", at.cron.strip())
                if minutes is None:
                    return None
                total += 60 * int(minutes[1] or 1)
            case _:
                return None
    return max(total, 1)


def _words(seconds: int) -> str:
    """`34 days`: the largest unit of which there are at least two."""
    for size, unit in ((365 * 86_400, "years"), (86_400, "days"), (3600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds // size} {unit}"
    return f"{seconds} second{'s' if seconds != 1 else ''}"


# Requests and secrets -----------------------------------------------------------------------------------------------------


def _unlooked(answers: list[Http], uses: dict[str, list[Use]], found: "list[Diagnostic]") -> None:
    """Requests of which neither the answer nor its status is read."""
    for request in answers:
        if request.expect or request.wanted:
            continue
        if request.name is None or not uses.get(request.name):
            found.append(codes.ANSWER_NOT_READ.at(request.span))


def _secrets(request: Http, found: "list[Diagnostic]") -> None:
    """A secret in an url or a body is stored with the step; in a header it is not."""
    bare = Sql(span=request.span, parts=(*request.url, *(request.body or ()), *(request.json or ())))
    _stored(bare, found)


def _stored(step: Sql, found: "list[Diagnostic]") -> None:
    for one in reads(step):
        if isinstance(one, EngineVariable) and _SECRET.search(one.name):
            found.append(codes.SECRET_STORED.at(step.span, name=one.name))
            return


# Retries and waits --------------------------------------------------------------------------------------------------------


def _retried(retry: Retry, found: "list[Diagnostic]") -> None:
    """An INSERT that a later step's failure would have done again."""
    steps = list(_in_order(retry.body))
    for step in steps[:-1]:
        text = " ".join(part for part in step.parts if isinstance(part, str)) if isinstance(step, Sql) else ""
        if isinstance(step, Sql) and step.verb == "INSERT" and not _GUARDED.search(text):
            found.append(codes.RETRIED_INSERT.at(step.span))


def _in_order(body: Node) -> Iterator[Node]:
    """The steps of a sequence, one after the other; a block counts as one step."""
    pending = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, Sequence):
            pending.extend(reversed(node.steps))
        else:
            yield node


def _waits(body: Node, found: "list[Diagnostic]") -> None:
    """Waits that nothing but the signal ends: a signal that comes too early is lost."""
    pending = [(body, False)]
    while pending:
        node, bounded = pending.pop()
        if isinstance(node, WaitForSignal) and node.timeout is None and not bounded:
            found.append(codes.WAIT_WITHOUT_END.at(node.span, signal=node.signal))
        for child in reversed(children(node)):
            within = bounded or isinstance(node, Race) or (isinstance(node, Timeout) and child is node.body)
            pending.append((child, within))


def same_labels(script: "Script", found: "list[Diagnostic]") -> None:
    """Starts of one file whose instances have the same label, though neither waits for the other."""
    fixed = {
        workflow.name.lower(): "".join(part for part in workflow.label if isinstance(part, str))
        for workflow in script.workflows
        if workflow.label and all(isinstance(part, str) for part in workflow.label)
    }
    seen: set[str] = set()
    for start in script.starts:
        label = start.label if start.label is not None else fixed.get(start.workflow.lower())
        if label is None or start.singleton:
            continue
        if label in seen:
            found.append(codes.SAME_LABEL.at(start.span, label=label))
        seen.add(label)
