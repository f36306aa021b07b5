"""Text to surface tree.

In: a `Source`. Out: the tree and warnings, or no tree and every syntax error that can be told apart; a tree that was
repaired to find more errors is never handed on.
"""

import gc
from functools import cache

from dfdsl import syntax
from dfdsl.automaton import Automaton, Stop
from dfdsl.comments import Unclosed, blanked, comments
from dfdsl.diagnostics import Diagnostic, catalogue, sort
from dfdsl.grammar_cache import load
from dfdsl.source import Source, Span
from dfdsl.tree_builder import TreeBuilder


@cache
def automaton() -> Automaton:
    return Automaton(load())


def parse(source: Source) -> tuple[syntax.File | None, tuple[Diagnostic, ...]]:
    """The file's tree and warnings; or None and its errors."""
    found = comments(source.text)
    text = blanked(source.text, found)
    builder = TreeBuilder(source, found)
    collecting = gc.isenabled()
    gc.disable()
    try:
        result = automaton().run(text, builder)
    finally:
        if collecting:
            gc.enable()
    if isinstance(result, Stop):
        raise SyntaxError(str((result.kind, source.position(result.start), result.too_deep)))
    if builder.problems:
        return None, sort(builder.problems)
    return result, sort([] if builder.block_forms else builder.grouper.warnings)
