"""The labels of child instances, as a reader wants them. Pure."""

import re
from typing import NamedTuple

_CHILD = re.compile(r"([0-9a-f]{8})::e([0-9_]+)::(\w+)::([^:]*)(?:::(.+))?", re.DOTALL)


class ChildLabel(NamedTuple):
    """What the label of a child says. turns: the rounds and attempts that tell it apart; block: the id of what started it;

    own: a label that its author gave, or the number in a chain.
    """

    parent: str
    turns: str
    tag: str
    block: str
    own: str | None

    @property
    def text(self) -> str:
        """`attempt 3 of retry`, `row 2 of each`, the label of a call, else the word of the block."""
        *rounds, last = self.turns.split("_")
        if self.tag == "retry":
            what = f"attempt {last} of retry"
        else:
            rounds.append(last)
            what = _WORDS.get(self.tag, "{tag}" if self.own is None else "{own}").format(
                tag=self.tag, own=self.own
            )
        again = "" if set(rounds) <= {"1"} else f" no. {'.'.join(rounds)}"
        return what + again


_WORDS = {"each": "row {own} of each", "undo": "undo step {own}", "saga": "steps with undo"}


def child_of(label: str) -> ChildLabel | None:
    """What a label says, None for one that is no child's."""
    found = _CHILD.fullmatch(label)
    return ChildLabel(found[1], found[2], found[3], found[4], found[5]) if found else None


def title(label: str) -> str:
    """A label as a reader wants it: of a child instance, what it is, and of whom."""
    child = child_of(label)
    return label if child is None else f"{child.text} in {child.parent}"
