"""The labels of child instances, as a reader wants them. Pure."""

from dfdsl.protocol import ChildLabel, child_of

_WORDS = {"each": "row {own} of each", "undo": "undo step {own}", "saga": "steps with undo"}


def text_of(child: ChildLabel) -> str:
    """`attempt 3 of retry`, `row 2 of each`, the label of a call, else the word of the block."""
    *rounds, last = child.turns.split("_")
    if child.tag == "retry":
        what = f"attempt {last} of retry"
    else:
        rounds.append(last)
        what = _WORDS.get(child.tag, "{tag}" if child.own is None else "{own}").format(
            tag=child.tag, own=child.own
        )
    again = "" if set(rounds) <= {"1"} else f" no. {'.'.join(rounds)}"
    return what + again


def title(label: str) -> str:
    """A label as a reader wants it: of a child instance, what it is, and of whom."""
    child = child_of(label)
    return label if child is None else f"{text_of(child)} in {child.parent}"
