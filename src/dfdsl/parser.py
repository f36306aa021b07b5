"""Text to surface tree.

In: a `Source`. Out: the tree and warnings, or no tree and every syntax error that can be told apart; a tree that was
repaired to find more errors is never handed on.
"""

from functools import cache

from dfdsl import syntax
from dfdsl.diagnostics import Diagnostic, catalogue, sort
from dfdsl.garbage import without_collector
from dfdsl.grammar_cache import load
from dfdsl.parsing.automaton import MAX_NESTING, Automaton, Stop
from dfdsl.parsing.comments import Unclosed, blanked, comments
from dfdsl.parsing.spellings import in_short
from dfdsl.parsing.tree_builder import TreeBuilder
from dfdsl.parsing.undeclared import undeclared
from dfdsl.record import fields
from dfdsl.source import MAX_SIZE, Source, Span

# More errors than that help nobody.
SHOWN = 20


@cache
def automaton() -> Automaton:
    return Automaton(load())


def parse(source: Source) -> tuple[syntax.File | None, tuple[Diagnostic, ...]]:
    """The file's tree and warnings; or None and its errors."""
    refused = _unreadable(source)
    if refused is not None:
        return None, (refused,)
    try:
        found = comments(source.text)
    except Unclosed as unclosed:
        span = Span(source, unclosed.start, unclosed.start + 2)
        return None, (
            catalogue.UNCLOSED_QUOTE.at(span, mark="/*", help="comments nest: every `/*` needs its own `*/`"),
        )
    text = in_short(blanked(source.text, found))
    if text.startswith("\ufeff"):
        text = " " + text[1:]
    if not text.strip(" \t\r\n\f\v"):
        return None, (catalogue.EMPTY_FILE.at(Span(source, 0, 0)),)
    builder = TreeBuilder(source, found)
    result = _run(text, builder)
    if isinstance(result, Stop):
        return None, _shown([*builder.problems, *_errors(source, text)])
    if not builder.problems and builder.grouper.deep > MAX_NESTING:
        builder.problems.extend(_too_deep(result))
    if builder.problems:
        return None, _shown(builder.problems)
    return result, sort([] if builder.own_forms else [*builder.grouper.warnings, *undeclared(result)])


def _unreadable(source: Source) -> Diagnostic | None:
    if len(source.text) > MAX_SIZE:
        return catalogue.FILE_TOO_LARGE.at(
            Span(source, 0, 0), size=f"{len(source.text):,} characters", limit=f"{MAX_SIZE:,}"
        )
    nul = source.text.find("\0")
    if nul >= 0:
        return catalogue.NOT_TEXT.at(Span(source, nul, nul + 1), reason="it has a NUL character")
    return None


def _run(text: str, builder: TreeBuilder) -> syntax.File | Stop:
    with without_collector():
        result: syntax.File | Stop = automaton().run(text, builder)
        return result


def _errors(source: Source, text: str) -> list[Diagnostic]:
    from dfdsl.parsing.recovery import Recovery

    return Recovery(automaton(), source, text).run()


def _shown(errors: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    found = sort(errors)
    more = len(found) - SHOWN
    if more <= 0:
        return found
    return (*found[:SHOWN], catalogue.MORE_ERRORS.at(found[SHOWN].span, count=more))


# What brackets and operators together may nest nodes, each bracket counting for the few nodes that it makes.
_MAX_DEPTH = 4 * MAX_NESTING


def _too_deep(tree: syntax.Node) -> list[Diagnostic]:
    """A finding if operators, together with brackets, nest nodes deeper than anything that follows needs to bear."""
    todo: list[tuple[syntax.Node, int]] = [(tree, 0)]
    while todo:
        node, depth = todo.pop()
        if depth > _MAX_DEPTH:
            return [catalogue.NESTED_TOO_DEEP.at(node.span, limit=MAX_NESTING)]
        for name in fields(node):
            child = getattr(node, name)
            if isinstance(child, syntax.Node):
                todo.append((child, depth + 1))
            elif type(child) is tuple:
                todo.extend((item, depth + 1) for item in child if isinstance(item, syntax.Node))
    return []
