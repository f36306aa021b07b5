"""A join or race that goes into a child: each branch takes from outside what it reads, so that no name is in scope at it.

A value that is only read needs no name, since the step that starts the child writes it into its text. Rows do, and so does
what a branch may bind anew: they are bound at the head of the branch. Where another branch binds that name, the branch
keeps its copy under a hidden one, which cannot overwrite the new value when the engine merges the names.
"""

from collections.abc import Collection, Mapping

from dfdsl.forms import Taken
from dfdsl.graph import IfRows, Join, Node, Race, Sequence, SubOrchestration, Use
from dfdsl.lowering.boundary import row_sets
from dfdsl.lowering.context import derived, select, sequence
from dfdsl.lowering.escapes import BROKE, LEFT, leaving
from dfdsl.lowering.rebinding import Seen, look
from dfdsl.parts import change_node, uses
from dfdsl.protocol import hidden
from dfdsl.record import Record, replace
from dfdsl.trampoline import run
from dfdsl.walk import nodes, rewrite

"""How the names of the values of breaks begin."""


class Prepared(Record):
    """body: as it is in its child; leaves: the steps behind the child that break for those of its branches that did."""

    body: Join | Race
    leaves: tuple[Node, ...]


def prepared(node: Join | Race, exported: Collection[str]) -> Prepared:
    """exported: the names that it binds and that are read behind it."""
    branches: list[Node] = []
    leaves: list[Node] = []
    flags: dict[int, str] = {}
    out = set(exported)
    for at, branch in enumerate(node.branches):
        # The engine forgets what the branches behind one that breaks have bound, so a break ends its branch only.
        made, behind = leaving(_as_child(node, at, branch))
        branches.append(made.body)
        own = hidden("left", made.id)
        if behind:
            leaves += behind
            flags[at] = own
        # What tells of breaks is read behind the child, and was not when it was asked what is.
        names = (below.name or "" for below in nodes(made.body))
        out.update(name for name in names if name.startswith((BROKE, LEFT)) and name != own)
    return Prepared(body=_taking(replace(node, branches=tuple(branches)), out, flags), leaves=tuple(leaves))


def _as_child(node: Node, at: int, branch: Node) -> SubOrchestration:
    return SubOrchestration(span=branch.span, id=derived(node.id, f"branch {at}"), tag="branch", body=branch)


def _taking(node: Join | Race, exported: set[str], flags: dict[int, str]) -> Join | Race:
    """flags: the names that say which break has ended a branch."""
    seen = [Seen() for _ in node.branches]
    for branch, found in zip(node.branches, seen, strict=True):
        run(look(branch, found))
    branches: list[Node] = []
    for at, branch in enumerate(node.branches):
        others = {name for number, found in enumerate(seen) for name in found.bound if number != at}
        own = seen[at]
        # Whichever branch wins, the names that the others bind are what they were.
        handed_out = own.bound | others if isinstance(node, Race) else own.bound
        kept = {name for name in handed_out if name in exported and name not in own.sure}
        kept |= own.bound & own.early
        read = {name for below in nodes(branch) for name in uses(below)}
        rows = row_sets(branch)
        copied = {name for name in read - kept - own.bound if name in others or name in rows}
        stays = [
            select(branch.span, node.id, f"{at} not {flag}", "SELECT 0 AS k", name=flag)
            for number, flag in flags.items()
            if isinstance(node, Race) and number != at
        ]
        made = _headed(node, at, branch, sorted(kept.difference(flags.values())), sorted(copied))
        branches.append(sequence(branch, f"{at} stays", *stays, made) if stays else made)
    return replace(node, branches=tuple(branches))


def _headed(node: Node, at: int, branch: Node, kept: list[str], copied: list[str]) -> Node:
    if not kept and not copied:
        return branch
    names = {name: hidden(f"taken{at}_{name}", node.id) for name in copied}
    heads = [
        Taken(span=branch.span, name=name, id=derived(node.id, f"{at} takes {of}"), of=of)
        for name, of in (*((name, name) for name in kept), *((names[name], name) for name in copied))
    ]
    body = reading(branch, names)
    return Sequence(span=branch.span, id=derived(node.id, f"{at} taking"), steps=(*heads, body))


def reading(part: Node, names: Mapping[str, str]) -> Node:
    """A part that reads other names in place of these."""
    if not names:
        return part

    def renamed(use: Use) -> Use:
        name = names.get(use.of.name)
        return use if name is None or use.is_parameter else replace(use, of=replace(use.of, name=name))

    def change(below: Node) -> Node:
        if isinstance(below, IfRows) and below.of.name in names:
            return replace(below, of=replace(below.of, name=names[below.of.name]))
        return change_node(below, renamed)

    return rewrite(part, change)
