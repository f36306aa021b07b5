"""Where a statement begins and ends, and its first word."""

import re

from dfdsl.sql import tokens, words
from dfdsl.sql.pieces import Findings
from dfdsl.sql.tokens import Token

_VERB = re.compile(r"[ \t\n\r\f\v]*+([A-Za-z]++)(?![A-Za-z0-9_$]|[^\x00-\x7f])[ \t\n\r\f\v]*+([(.]?)")


def verb_of(text: str, at: int = 0) -> str:
    """The statement word at this place in upper case; '' if an expression begins here."""
    found = _VERB.match(text, at)
    if found is None:
        return ""
    verb = found[1].upper()
    if verb not in words.VERBS or found[2] == ".":
        return ""
    return "" if found[2] == "(" and verb not in words.VERBS_BEFORE_PARENTHESIS else verb


def cut_statement(found: Findings, all_tokens: list[Token]) -> list[Token]:
    """The tokens of the first statement, without semicolons around; empty if there is none."""
    if ";" in found.text:
        first = 0
        while first < len(all_tokens) and all_tokens[first].kind == tokens.SEMICOLON:
            first += 1
        all_tokens = all_tokens[first : _end_of_statement(found, all_tokens, first)]
        while all_tokens and all_tokens[-1].kind == tokens.SEMICOLON:
            all_tokens.pop()
    if all(token.kind in tokens.COMMENTS for token in all_tokens):
        return []
    last = all_tokens[-1]
    if last.kind == tokens.LINE_COMMENT:
        written = found.text[last.start : last.end].rstrip(tokens.BLANKS)
        all_tokens[-1] = last._replace(end=last.start + len(written))
    return all_tokens


def _end_of_statement(found: Findings, all_tokens: list[Token], first: int) -> int:
    """The place of the semicolon that ends the statement, its end where there is none; a second one is a problem."""
    text = found.text
    depth = 0
    atomic = False
    begun = False
    for place in range(first, len(all_tokens)):
        token = all_tokens[place]
        if token.kind == tokens.SEMICOLON and not depth and not atomic:
            if not begun:
                continue
            rest = all_tokens[place + 1 :]
            following = next(
                (t for t in rest if t.kind not in tokens.COMMENTS and t.kind != tokens.SEMICOLON), None
            )
            if following is not None:
                found.problem("SECOND_STATEMENT", following.start, following.end)
            return place
        if token.kind == tokens.PUNCTUATION:
            written = text[token.start]
            depth += (written in "([") - (written in ")]")
        elif token.kind == tokens.WORD and text[token.start : token.end].lower() == "atomic":
            # BEGIN ATOMIC … END of a function: the semicolons inside are its own.
            atomic = True
        begun = begun or token.kind not in tokens.COMMENTS
    return len(all_tokens)
