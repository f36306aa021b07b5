"""`step <-> undo`: the scopes of undo steps, and what an undo step may see and do.

The scope is the nearest workflow body, `try` body, attempt of a `retry`, `each` body or iteration.
"""

from dfdsl import syntax
from dfdsl.blocks import Blocks, Undo
from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Undoable
from dfdsl.record import replace
from dfdsl.steps import Built, Want
from dfdsl.trampoline import Walk


def saga(builder: Blocks, node: syntax.Saga, want: Want, word: syntax.Word | None) -> Walk:
    """The step, and its undo step in a scope of its own, which sees what is bound before it and the step's own name."""
    name = word.text if word is not None else None
    id, leave = builder.enter("saga", name)
    step: Built = yield builder.expression(node.step, want)
    reported = len(builder.diagnostics)
    with builder.no_break(codes.BREAK_IN_UNDO):
        undo, _ = yield builder.inside(node.undo, Want.NOTHING, "undo", undo=Undo.BODY)
    leave()
    if builder.undo_scopes[-1] is Undo.ITERATION and len(builder.diagnostics) == reported:
        builder.diagnostics.append(codes.UNDO_DROPPED.at(node.undo.span))
    made = Undoable(span=node.span, name=name, id=id, step=step.node, undo=undo.node, record=f"dfx_done_{id}")
    return replace(step, node=made)
