"""The reference evaluator: what a program does and results in, by the words of the language alone.

Time is virtual and only matters for what never ends: a race between two branches that both end is not decided here, nor
a deadline that a finite body might or might not meet; such programs raise `Unsure`, and are not used. Effects carry a
place, from which it follows which of them are ordered, and whether they must happen or may.
"""

from .children import Children
from .forms import Program
from .values import Unsure, Value
from .world import Failed, Left, Never, Outcome, Scope, Track


def outcome(program: Program) -> Outcome:
    """What becomes of a program. Raises Unsure where the language leaves it open."""
    evaluator = Children(program)
    scope = Scope({}, Track((("p", 0),)))
    value: Value | None = None
    message = None
    try:
        value = evaluator.whole(program.body, scope)
    except Failed as failed:
        message = failed.message
    except (Never, Left):
        raise Unsure("it never ends") from None
    return Outcome(value, message, evaluator.effects)
