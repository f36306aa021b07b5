"""What compiled workflows, the runtime and the commands agree on: names, labels, signals, and the comment at a statement's head.

The runtime's SQL (`runtime/*.sql`) and the queries of `database/` say the same in SQL; `tests/runtime/test_protocol.py` holds them
to it. No other module reads generated text by a pattern of its own.
"""

import re
from typing import NamedTuple

# Names that are bound --------------------------------------------------------------------------------------------------

RESULT = "dfx_ret"
"""The name under which a child keeps its body's result."""
NAMES = "dfx_pack"
"""The name under which it keeps the names that its body has bound for others."""
BOX = "dfx_box"
"""The one column of a result that stands in a box, since it is part of another one."""

_HIDDEN = re.compile(r"dfx_[a-z0-9]+_([0-9a-f]{8})")


def hidden(tag: str, id: str) -> str:
    """A name that no author can write: theirs may not begin with `dfx_`. id: of the node for which it is made."""
    return f"dfx_{tag}_{id}"


def hidden_id(name: str) -> str | None:
    """The id of the node for which a hidden name was made; None for a name that is none."""
    found = _HIDDEN.fullmatch(name)
    return found[1] if found else None


def kid(id: str) -> str:
    """The name of a started child, or of a chain of them. id: of the node whose children they are."""
    return hidden("kid", id)


def outcome_of(id: str) -> str:
    """The name of how a child has ended."""
    return hidden("end", id)


def kid_id(name: str) -> str | None:
    """The id of the node whose children a step of this name starts; None for a step that starts none."""
    return hidden_id(name) if name.startswith(kid("")) else None


def is_undo(name: str) -> bool:
    """Whether it is the name of how the undo steps of a node have ended."""
    return name.startswith(hidden("undo", ""))


# Signals ---------------------------------------------------------------------------------------------------------------

_WAKE = "sub::"


def wake(id: str) -> str:
    """The signal by which the children of a node tell their parent that they are done."""
    return f"{_WAKE}{id}"


def is_reserved(text: str) -> bool:
    """Whether a signal's name or a label is one that no author gives."""
    return text.startswith(_WAKE)


# Labels ----------------------------------------------------------------------------------------------------------------

STARTED = "start"
"""The tag of what was started and is not waited for: it is nobody's child any more."""
ROUND = "e"
"""What stands between the parent's id, with `::`, and the rounds of the loops around the node."""
CHILD_LABEL = r"^[0-9a-f]{8}::e[0-9_]+::"
"""What the label of whatever a step has started begins with: a pattern for Python and PostgreSQL."""
_CHILD = re.compile(r"([0-9a-f]{8})::e([0-9_]+)::(\w+)::([^:]*)(?:::(.+))?", re.DOTALL)


def of_node(tag: str, id: str) -> str:
    """Of which node a child is, and what: the part of its label behind the rounds. tag: call, start, try, retry, each, …"""
    return f"{tag}::{id}"


class ChildLabel(NamedTuple):
    """What the label of a child says. turns: the rounds and attempts that tell it apart; block: the id of what started it;

    own: a label that its author gave, or the number in a chain.
    """

    parent: str
    turns: str
    tag: str
    block: str
    own: str | None


def child_of(label: str) -> ChildLabel | None:
    """What a label says, None for one that is no child's."""
    found = _CHILD.fullmatch(label)
    return ChildLabel(found[1], found[2], found[3], found[4], found[5]) if found else None


# Statements ------------------------------------------------------------------------------------------------------------

_COMMENT = re.compile(r"/\* (?P<file>\S+):(?P<line>\d+) (?P<workflow>\S+) #(?P<id>[0-9a-f]{8}) \*/\s*")
_HANDED_ON = re.compile(r"[.]hand_on[(][^$]*[$](\w+)")
UNDO_FAILED = "; an undo step failed too: "
"""What stands between the message of a body and that of an undo step, where both have failed."""


class Mark(NamedTuple):
    """What a statement's comment says. `id`: the graph node's."""

    file: str
    line: int
    workflow: str
    id: str

    def __str__(self) -> str:
        return f"/* {self.file}:{self.line} {self.workflow} #{self.id} */ "


def mark_of(query: str | None) -> Mark | None:
    """What the comment at a statement's head says; None where there is none."""
    found = _COMMENT.match(query or "")
    return Mark(found["file"], int(found["line"]), found["workflow"], found["id"]) if found else None


def without_mark(query: str) -> str:
    """The SQL without that comment."""
    return _COMMENT.sub("", query, count=1).strip()


def handed_on(query: str) -> str | None:
    """The name of the outcome whose failure a statement raises again, behind whatever stands at its head; None for others."""
    found = _HANDED_ON.search(query)
    return found[1] if found else None
