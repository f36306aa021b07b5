"""How many names a step may come to bind: more than one at a join is too many for an older engine."""

from dfdsl.graph import (
    Break,
    Fail,
    Http,
    If,
    Join,
    Loop,
    Node,
    Null,
    Race,
    Sequence,
    Sleep,
    Sql,
    SqlBody,
    WaitForSchedule,
)

MANY = 2
"""So many names are as bad as any more."""


def own_names(node: Node) -> int:
    """How many names the node itself may come to bind, with the steps that later passes make of it."""
    own = 0 if node.name is None else 1
    match node:
        case Http(url=url, body=body, json=None, headers=None, parts=None, expect=False):
            plain = all(isinstance(part, str) for part in (*url, *(body or ())))
            return own if plain else MANY
        case Sleep(computed=None) | Break(computed=None) | WaitForSchedule():
            return 0
        case SqlBody() | Http() | Sleep() | Break() | Fail():
            return MANY
        case Join(keys=None) | Race(keys=None):
            return own
        case Join() | Race():
            return MANY
        case Sql() | If() | Sequence() | Loop() | Null():
            return own
        case _:
            return own
