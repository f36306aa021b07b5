"""The mistakes that people make, each with its own words and its own repair.

Every function looks at the place of an error and answers None when it is something else. LOOKS is their order: the
particular before the general.
"""

import re
from collections.abc import Callable

from dfdsl.diagnostics import Note, catalogue
from dfdsl.parsing.automaton import END
from dfdsl.parsing.calls import FORMS, SIGNATURES
from dfdsl.parsing.places import (
    BEGIN_STEP,
    BEGIN_VALUE,
    DOLLAR_TAG,
    OPERATORS,
    Explained,
    Found,
    Repair,
    is_unclosed_quote,
)
from dfdsl.parsing.words import short

_OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|?:"
_KINDS = {text: kind for kind, text in OPERATORS.items()}
_MEANT = {
    "|>": "|=>", "=>|": "|=>", "|->": "|=>", "|=": "|=>", "|==>": "|=>", "||=>": "|=>", "|~>": "~>",
    "->": "~>", "=>": "~>", ">>": "~>", "==>": "~>", "~>>": "~>", "~~>": "~>", "-->": "~>", ">": "~>", "~": "~>",
    "<~": "~>", "=>>": "~>", ">>=": "~>", "~=>": "~>",
    "&&": "&", "||": "|", "|||": "|", "&&&": "&",
    "?": "?>", "?=>": "?>", "??": "?>", "?>>": "?>", "!": "!>", "!=>": "!>", "!>>": "!>", "@": "@>", "@=>": "@>",
    "<=>": "<->", "<>": "<->", "<-": "<->", "<-->": "<->", "<~>": "<->",
}  # fmt: skip

_SQL_WORDS = frozenset(
    [
        "select",
        "insert",
        "update",
        "delete",
        "with",
        "values",
        "create",
        "alter",
        "drop",
        "truncate",
        "merge",
        "copy",
        "do",
        "set",
        "show",
        "refresh",
        "vacuum",
        "notify",
        "listen",
        "grant",
        "revoke",
        "lock",
        "begin",
        "commit",
        "rollback",
        "explain",
        "analyze",
        "table",
        "perform",
        "comment",
        "reindex",
    ]
)
_ELSE_IF = frozenset(("elseif", "elsif", "elif", "elsf"))
_TYPOGRAPHIC = {**dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‘’‚‛‹›′´", "'")}


# Characters that begin no lexeme -----------------------------------------------------------------------------------


def _unclosed_quote(found: Found) -> Explained | None:
    if not is_unclosed_quote(found.text, found.token):
        return None
    start = found.token.start
    tag = DOLLAR_TAG.match(found.text, start)
    mark = tag[0] if tag else found.text[start]
    diagnostic = catalogue.UNCLOSED_QUOTE.at(
        found.span(start, start + len(mark)), mark=mark, help=_quote_help(mark)
    )
    return diagnostic, Repair(stop=True)


def _quote_help(mark: str) -> str:
    if mark == "'":
        return "a quote inside a text is written twice: `''`"
    return f"write `{mark}` behind the text that it opens"


def _earlier_quote(found: Found) -> Explained | None:
    """`$$ SELECT 1 ~> $$ SELECT 2 $$`: the first quote lacks its end and took the second one's beginning."""
    previous = found.previous
    if previous is None or previous.kind not in ("DOLLAR_QUOTED", "STRING"):
        return None
    body = found.text[previous.start : previous.end]
    touches = previous.end == found.token.start and found.token.kind in (
        "NAME",
        "NUMBER",
        "CALLED",
        "DURATION",
    )
    bare = found.token.kind == "NAME" and found.written.lower() in _SQL_WORDS
    if not (("~>" in body or "|=>" in body) and (touches or bare or "\n" in body)):
        return None
    tag = DOLLAR_TAG.match(body)
    mark = tag[0] if tag else body[0]
    end_note = Note(
        span=found.span(previous.end - len(mark), previous.end), label="this one closes it, as it stands"
    )
    diagnostic = catalogue.UNCLOSED_QUOTE.at(
        found.span(previous.start, previous.start + len(mark)),
        mark=mark,
        help=_quote_help(mark),
        notes=(end_note,),
    )
    return diagnostic, Repair(stop=True)


def _character(found: Found) -> Explained | None:
    if found.token.kind:
        return None
    character = found.text[found.token.start]
    if character == ";":
        return catalogue.SEMICOLON.at(found.span()), _semicolon_repair(found)
    if character in _TYPOGRAPHIC:
        return _typographic(found, character)
    if character in _OPERATOR_CHARACTERS or character == "$":
        return None
    what, advice = _name_character(character)
    return catalogue.STRANGE_CHARACTER.at(found.span(), what=what, advice=advice), Repair(drop=True)


def _semicolon_repair(found: Found) -> Repair:
    rest = found.text[found.token.end :].strip()
    if not rest or rest[0] in "};" or "THEN" not in found.accepted:
        return Repair(drop=True)
    return Repair.write("THEN")


def _typographic(found: Found, character: str) -> Explained:
    plain = "'" if "STRING" in found.accepted else _TYPOGRAPHIC[character]
    start = found.token.start
    line_end = found.text.find("\n", start)
    line_end = len(found.text) if line_end < 0 else line_end
    closing = next((at for at in range(start + 1, line_end) if found.text[at] in _TYPOGRAPHIC), None)
    diagnostic = catalogue.STRANGE_CHARACTER.at(
        found.span(), what=f"`{character}` is a typographic quote", advice=f"write `{plain}`"
    )
    if closing is None:
        return diagnostic, Repair(stop=True)
    for kind in ("STRING", "DOUBLE_QUOTED"):
        if kind in found.accepted:
            return diagnostic, Repair.write(kind, closing + 1)
    return diagnostic, Repair(drop=True, end=closing + 1)


def _name_character(character: str) -> tuple[str, str]:
    import unicodedata

    name = unicodedata.name(character, "") or f"control character {ord(character)}"
    if character.isprintable() and not character.isspace():
        if character.isalpha():
            return f"`{character}` is no letter of a name", "names are made of a-z, A-Z, 0-9 and _"
        return (
            f"`{character}` means nothing here",
            "quotes keep everything: `$$ … $$` for SQL, `'…'` for text",
        )
    return f"{name} (U+{ord(character):04X}) is not white space here", "write a plain space"


def _dollar(found: Found) -> Explained | None:
    if found.token.kind or found.text[found.token.start] != "$":
        return None
    m = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_.]*\??)\}|\$[0-9]+|\$").match(found.text, found.token.start)
    assert m is not None
    advice = (
        f"write `${m[1]}`; braces delimit a name inside SQL and texts"
        if m[1]
        else "a reference is `$name` or `$name.column`"
    )
    diagnostic = catalogue.STRANGE_CHARACTER.at(
        found.span(end=m.end()), what=f"`{m[0]}` is no reference", advice=advice
    )
    if "REFERENCE" in found.accepted:
        return diagnostic, Repair.write("REFERENCE", m.end())
    return diagnostic, Repair(drop=True, end=m.end())


# Operators -----------------------------------------------------------------------------------------------------------


def _operator(found: Found) -> Explained | None:
    """A run of operator characters that is none of the language's operators, or not the one meant."""
    start = found.token.start
    kind = found.token.kind
    if kind in (END, "NUMBER", "FOREVER") or found.text[start] not in _OPERATOR_CHARACTERS:
        return None
    end = start
    while end < len(found.text) and found.text[end] in _OPERATOR_CHARACTERS:
        end += 1
    written = found.text[start:end]
    if written in _KINDS or found.token.kind in _KINDS.values():
        return None
    if not found.operator_wanted:
        if found.token.kind:
            return None
        return catalogue.WRONG_OPERATOR.at(
            found.span(end=end), written=written, advice=_all_operators()
        ), Repair(drop=True, end=end)
    meant = _meant(found, written, end)
    if meant is None:
        diagnostic = catalogue.WRONG_OPERATOR.at(
            found.span(end=end), written=written, advice=_all_operators()
        )
        return diagnostic, Repair.write("THEN", end)
    advice = f"did you mean `{meant}`?"
    return catalogue.WRONG_OPERATOR.at(found.span(end=end), written=written, advice=advice), Repair.write(
        _KINDS[meant], end
    )


def _meant(found: Found, written: str, end: int) -> str | None:
    if written in ("=>", "->", "=", ":=", "<-", "as"):
        # A name that is not called can only be a capture's.
        name = re.compile(r"\s*[A-Za-z_][A-Za-z0-9_]*(?![A-Za-z0-9_.])(?!\s*[({$'])").match(found.text, end)
        if name is not None and name[0].strip() not in found.automaton.keywords:
            return "|=>"
    if written in ("=", ":="):
        return None
    return _MEANT.get(written)


def _all_operators() -> str:
    return "the operators are " + " ".join(f"`{text}`" for text in OPERATORS.values())


def _bad_forever(found: Found) -> Explained | None:
    if found.token.kind != "FOREVER" or not found.step_wanted or found.previous is None:
        return None
    before = OPERATORS.get(found.previous.kind, "")
    if not before:
        return None
    return catalogue.FOREVER_PLACE.at(found.span(), before=before), Repair(drop=True)


# Words --------------------------------------------------------------------------------------------------------------


def _word(found: Found) -> Explained | None:
    if found.token.kind != "NAME":
        return None
    for look in (_else_if, _wrong_case, _bare_sql, _needs_parentheses, _misspelled, _not_called):
        explained = look(found)
        if explained is not None:
            return explained
    return None


def _else_if(found: Found) -> Explained | None:
    if found.written.lower() not in _ELSE_IF or "ELSE" not in found.accepted:
        return None
    return catalogue.ELSE_IF.at(found.span(), written=found.written), Repair(("ELSE", "IF"), takes=True)


def _wrong_case(found: Found) -> Explained | None:
    lower = found.written.lower()
    kind = found.automaton.keywords.get(lower)
    if kind is None or lower == found.written:
        return None
    if kind in found.accepted:
        return catalogue.CAPITALS.at(found.span(), word=found.written, lower=lower), Repair.write(kind)
    return None


def _bare_sql(found: Found) -> Explained | None:
    lower = found.written.lower()
    quote_wanted = "DOLLAR_QUOTED" in found.accepted
    if lower not in _SQL_WORDS or not (quote_wanted or found.operator_wanted):
        return None
    end = _sql_end(found.text, found.token.start)
    sql = found.text[found.token.start : end].strip()
    diagnostic = catalogue.BARE_SQL.at(found.span(), sql=short(sql, 60))
    kinds = ("DOLLAR_QUOTED",) if quote_wanted else ("THEN", "DOLLAR_QUOTED")
    return diagnostic, Repair(kinds, takes=True, end=end)


_SQL_STOP = re.compile(
    r"~>|\|=>|\?>|!>|<->|[;{}]|\$(?:[^\W\d]\w*)?\$|\n[ \t]*\n|\n(?:workflow|start|import|vars)\b"
)


def _sql_end(text: str, start: int) -> int:
    stop = _SQL_STOP.search(text, start)
    end = stop.start() if stop else len(text)
    return start + len(text[start:end].rstrip())


def _needs_parentheses(found: Found) -> Explained | None:
    written = found.written
    if found.accepted == {"CALLED"}:
        diagnostic = catalogue.NEEDS_PARENTHESES.at(found.span(), word=written, example=f"{written}()")
        return diagnostic, Repair(("CALLED", "LPAR", "RPAR"), takes=True)
    example = {"retry": "retry(3)", "timeout": "timeout(1h)", "with": "with (label => 'name')"}.get(written)
    if example is None or written.upper() not in found.accepted:
        if written not in SIGNATURES or not found.step_wanted:
            return None
        example = f"{written}(…)"
    return catalogue.NEEDS_PARENTHESES.at(found.span(), word=written, example=example), Repair.skip()


def _misspelled(found: Found) -> Explained | None:
    from difflib import get_close_matches

    known = {word: kind for word, kind in found.automaton.keywords.items() if kind in found.accepted}
    close = get_close_matches(found.written.lower(), list(known), 1, 0.7)
    if not close:
        return None
    diagnostic = catalogue.MISSPELLED.at(found.span(), word=found.written, meant=close[0])
    return diagnostic, Repair.write(known[close[0]])


def _not_called(found: Found) -> Explained | None:
    if not found.step_wanted or found.written in found.automaton.keywords:
        return None
    if re.compile(r"\s*(?:~>|\|=>|[&|,)}]|\Z)").match(found.text, found.token.end) is None:
        return None
    return catalogue.NOT_CALLED.at(found.span(), word=found.written), Repair.write("DOLLAR_QUOTED")


# Forms --------------------------------------------------------------------------------------------------------------


def _quotes(found: Found) -> Explained | None:
    kind = found.token.kind
    if kind in ("STRING", "NAME") and found.accepted == {"DOUBLE_QUOTED"}:
        return catalogue.PATH_QUOTES.at(found.span(), path=found.written.strip("'")), Repair.write("DOUBLE_QUOTED")
    if kind == "DOUBLE_QUOTED" and "STRING" in found.accepted:
        text = short(found.written[1:-1])
        return catalogue.DOUBLE_QUOTES.at(found.span(), text=text), Repair.write("STRING")
    return None


def _workflow_head(found: Found) -> Explained | None:
    if found.symbols[-2:] == ["WORKFLOW", "NAME"] and found.token.kind in ("LBRACE", "WITH"):
        name = found.places[-1]
        span = found.span(name.start, name.end)
        return catalogue.WORKFLOW_PARENTHESES.at(span, name=span.text), Repair(("LPAR", "RPAR"))
    if found.accepted == {"TYPE"}:
        name = found.places[-1]
        span = found.span(name.start, name.end)
        return catalogue.TYPE_MISSING.at(span, name=span.text), Repair(("TYPE",))
    return None


def _called_block(found: Found) -> Explained | None:
    """`if ($$…$$) {`, `retyr(3) {`, `sleep(3) {`: something is called and a block follows."""
    if found.token.kind != "LBRACE" or found.head < 0 or found.symbols[found.head] != "CALLED":
        return None
    from difflib import get_close_matches

    name, opening = found.places[found.head], found.places[found.head + 1]
    span = found.span(name.start, name.end)
    word = span.text.lower()
    if word in ("if", "while", "until"):
        end = len(found.text[: found.token.start].rstrip())
        inside = found.text[opening.end : end - 1].strip()
        place = found.span(opening.start, end)
        return catalogue.CONDITION_PARENTHESES.at(place, word=word, condition=short(inside)), Repair.skip()
    if word == "workflow":
        return catalogue.WORKFLOW_NAME.at(span), Repair.skip()
    if word in FORMS:
        return catalogue.KEYWORD_CALLED.at(span, name=word, form=FORMS[word]), Repair.skip()
    close = get_close_matches(word, ("retry", "timeout"), 1, 0.7)
    if close:
        return catalogue.MISSPELLED.at(span, word=span.text, meant=close[0]), Repair.skip()
    return None


def _missing_parenthesis(found: Found) -> Explained | None:
    """`sleep(3d ~> …`: an operator or a block where only `,` or `)` may be."""
    opening = found.opening
    if opening is None or opening.kind != "LPAR" or "RPAR" not in found.accepted:
        return None
    if found.operator_wanted or found.token.kind not in (*OPERATORS, "LBRACE"):
        return None
    note = Note(span=found.span(), label="`)` is missing before this")
    diagnostic = catalogue.UNCLOSED_BRACKET.at(
        found.span(opening.start, opening.end), open="(", close=")", notes=(note,)
    )
    return diagnostic, Repair(("RPAR",))


def _file_level(found: Found) -> Explained | None:
    if found.inside:
        return None
    if found.symbols[1:2] == ["START"] and found.token.kind in OPERATORS:
        return catalogue.START_STEP_FIRST.at(found.span(), operator=found.written), Repair.skip()
    if found.written in ("workflow", "import", "vars", "start") and found.operator_wanted:
        return catalogue.EXPRESSION_NOT_LAST.at(found.span(), word=found.written), Repair.skip()
    return None


def _two_items(found: Found) -> Explained | None:
    """Something begins where an operator or a comma is due."""
    kind = found.token.kind
    if kind == "COMMA" and found.operator_wanted and "RBRACE" in found.accepted:
        return catalogue.COMMA_FOR_THEN.at(found.span()), Repair.write("THEN")
    if kind not in BEGIN_STEP | BEGIN_VALUE or found.previous is None:
        return None
    between = found.span(found.token.start, found.token.end)
    if "COMMA" in found.accepted and (kind in BEGIN_STEP or "RPAR" in found.accepted or kind == "KEY"):
        extra = "; `~>` runs one step after the other" if found.operator_wanted and found.inside == "LBRACE" else ""
        return catalogue.MISSING_COMMA.at(between, extra=extra), Repair(("COMMA",))
    if found.operator_wanted and kind in BEGIN_STEP:
        return catalogue.TWO_STEPS.at(between), Repair(("THEN",))
    return None


LOOKS: tuple[Callable[[Found], Explained | None], ...] = (
    _unclosed_quote,
    _earlier_quote,
    _character,
    _dollar,
    _quotes,
    _file_level,
    _workflow_head,
    _called_block,
    _missing_parenthesis,
    _operator,
    _bad_forever,
    _word,
    _two_items,
)
