"""The grammar has no conflicts, and our lexer and automaton say what Lark's own say."""

from functools import cache
from typing import Any

import pytest
from lark import Token

from dfdsl.grammar_cache import Tables, build, compile_grammar, grammar_text
from dfdsl.parsing.automaton import END, Automaton
from dfdsl.parsing.comments import blanked, comments
from dfdsl.parsing.places import Lexeme
from dfdsl.parsing.recovery import Machine
from dfdsl.parsing.tree_builder import TreeBuilder
from dfdsl.source import Source

from .test_precedence import GROUPS, steps
from .test_steps import BUILDERS, STEPS

TEXTS = [
    *(text for text, _ in STEPS),
    *(text for text, _ in BUILDERS),
    *(steps(text) for text, _ in GROUPS),
    'import "a.df" vars a, if workflow w(if int default 3, b "T"."U" [] = 1,) with (label => \'x\') { } start w(if => 1)',
    "race { df : df . seq('a', seq('b', 'c')), retry: retry(3) { 'x' }, with: call w ( ) with (timeout => 3) }",
    "timeout ( 3 ) { 'x' } ~> each each in $each ( each => 1 ) { fail $fail } ~> break -1::int",
]


@cache
def grammar() -> str:
    return grammar_text()


@cache
def strict() -> Any:
    return compile_grammar(grammar(), strict=True)


@cache
def tables() -> Tables:
    return build(grammar())


def test_no_conflicts_and_no_two_terminals_for_one_lexeme() -> None:
    assert len(strict().parser.parser.parser.parse_table.states) == len(tables().rows)


def test_every_terminal_has_a_name() -> None:
    assert [t.name for t in tables().terminals if t.name.startswith("__")] == []


def test_every_alternative_has_its_method() -> None:
    builder = TreeBuilder(Source("a.df", ""), [])
    assert [r for r in tables().rules if r.action and not callable(getattr(builder, r.action, None))] == []


@pytest.mark.parametrize("text", TEXTS)
def test_the_lexer_is_that_of_lark(text: str) -> None:
    text = blanked(text, comments(text))
    parser = strict().parse_interactive(text)
    lark = [(token.type, token.start_pos, token.end_pos) for token in parser.iter_parse()]
    parser.feed_token(Token("$END", ""))
    assert _tokens(text) == lark


def _tokens(text: str) -> list[tuple[str, int, int]]:
    automaton = Automaton(tables())
    machine = Machine(automaton, [automaton.tables.start], [], [])
    found: list[tuple[str, int, int]] = []
    at = 0
    while True:
        kind, start, end = automaton.token(machine.states[-1], text, at)
        assert kind is not None
        assert machine.feed(Lexeme(kind, start, end))
        if kind == END:
            return found
        found.append((kind, start, end))
        at = end
