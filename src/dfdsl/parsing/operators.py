"""A chain of operators as the grammar leaves it: flat."""

from dfdsl import syntax

THEN = "~>"
AND = "&"
OR = "|"
IF_SO = "?>"
IF_NOT = "!>"

VALUES = frozenset((syntax.Quoted, syntax.Number, syntax.Constant, syntax.Duration, syntax.Ref, syntax.Cast))


class Chain:
    """Steps and the operators between them, as written.

    plain: only `~>` is between them. forever: where `@>` stand, by the index of the step they precede. captured: the
    indexes of steps that `|=>` follows; it may hold one twice.
    """

    __slots__ = ("captured", "forever", "operators", "plain", "steps")

    def __init__(self, step: syntax.Expression) -> None:
        self.steps = [step]
        self.operators: list[str] = []
        self.plain = True
        self.forever: dict[int, list[int]] = {}
        self.captured: list[int] = []
