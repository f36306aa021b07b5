"""Mistakes in single characters: quotes without their end, characters from elsewhere, operators of other languages.

Every function looks at the place of an error and answers None when it is something else.
"""

import re
import unicodedata

from dfdsl.diagnostics import Diagnostic, Edit, Note, catalogue
from dfdsl.parsing.automaton import END
from dfdsl.parsing.literals import UNITS, in_units, unit_of
from dfdsl.parsing.places import DOLLAR_TAG, OPERATORS, Explained, Found, Repair, is_unclosed_quote
from dfdsl.parsing.words import short
from dfdsl.source import line_stop

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

_SAYS = {
    "~>": "first the one, then the other", "&": "both at the same time", "|": "both, and the first one decides",
    "|=>": "which keeps the result under a name", "?>": "if this is true, then", "!>": "else", "@>": "for ever",
    "<->": "which undoes the step if something later fails",
}  # fmt: skip

_SQL = (
    "select insert update delete with values create alter drop truncate merge copy do set show refresh vacuum notify "
    "listen grant revoke lock begin commit rollback explain analyze table perform comment reindex"
)
SQL_WORDS = frozenset(_SQL.split())
_TYPOGRAPHIC = {**dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‘’‚‛‹›′´", "'")}


# Characters that begin no lexeme -----------------------------------------------------------------------------------


def unclosed_quote(found: Found) -> Explained | None:
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


def earlier_quote(found: Found) -> Explained | None:
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
    bare = found.token.kind == "NAME" and found.written.lower() in SQL_WORDS
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


_FRACTION = re.compile(r"([0-9]*)\.([0-9]{1,3})([A-Za-z]+)")


def duration(found: Found) -> Explained | None:
    """`1.5s`, `1.5h`: no number, and no duration."""
    if found.token.kind:
        return None
    m = _FRACTION.match(found.text, found.token.start)
    unit = unit_of(m[3]) if m is not None else None
    if m is None or (unit is None and m[3] not in ("ms", "us", "ns")):
        return None
    place = found.span(end=m.end())
    thousandths = int(m[1] or 0) * 1000 + int(m[2].ljust(3, "0"))
    total = thousandths * UNITS.get(unit or "", 0)
    repair = (
        Repair.write("DURATION", m.end()) if "DURATION" in found.accepted else Repair(drop=True, end=m.end())
    )
    if unit is None or total % 1000:
        return catalogue.FRACTION_OF_SECOND.at(place, text=m[0]), repair
    diagnostic = catalogue.BAD_DURATION.at(place, text=m[0])
    return diagnostic.with_fix(Edit(place, in_units(total // 1000))), repair


def character(found: Found) -> Explained | None:
    if found.token.kind:
        return None
    character = found.text[found.token.start]
    if character == ";":
        repair = _semicolon_repair(found)
        fix = Edit(found.span(), "" if repair.drop else " ~>")
        advice = "leave it out" if repair.drop else "one step after the other is written with `~>`"
        return catalogue.SEMICOLON.at(found.span(), advice=advice).with_fix(fix), repair
    if character in _TYPOGRAPHIC:
        return _typographic(found, character)
    if character in _OPERATOR_CHARACTERS or character == "$":
        return None
    if character in "[]":
        return _square_bracket(found, character)
    if character == "`":
        return _back_tick(found)
    if character == "." and found.previous is not None and found.previous.kind == "REFERENCE":
        return _second_column(found)
    what, advice = _name_character(character)
    diagnostic = catalogue.STRANGE_CHARACTER.at(found.span(), what=what, advice=advice)
    if character.isspace():
        diagnostic = diagnostic.with_fix(Edit(found.span(), " "))
    return diagnostic, Repair(drop=True)


def _square_bracket(found: Found, character: str) -> Explained:
    kinds = ("LBRACE", "LPAR") if character == "[" else ("RBRACE", "RPAR")
    diagnostic = catalogue.STRANGE_CHARACTER.at(
        found.span(),
        what=f"`{character}` means nothing here",
        advice="blocks and branches stand in `{ … }`, arguments in `( … )`",
    )
    for kind in kinds:
        if kind in found.accepted:
            fix = Edit(found.span(), {"LBRACE": "{", "LPAR": "(", "RBRACE": "}", "RPAR": ")"}[kind])
            return diagnostic.with_fix(fix, safe=False), Repair.write(kind)
    return diagnostic, Repair(drop=True)


def _back_tick(found: Found) -> Explained:
    """`` `SELECT 1` ``, as other languages and Markdown quote."""
    start, text = found.token.start, found.text
    end = text.find("`", start + 1)
    diagnostic = catalogue.STRANGE_CHARACTER.at(
        found.span(),
        what="a back tick quotes nothing here",
        advice="write `$$ … $$` around SQL and `'…'` around a text",
    )
    if end < 0 or "\n" in text[start:end]:
        return diagnostic, Repair(drop=True)
    inner = text[start + 1 : end]
    is_sql = inner.split(" ", 1)[0].lower() in SQL_WORDS
    quoted = f"$$ {inner.strip()} $$" if is_sql else "'" + inner.replace("'", "''") + "'"
    fixed = diagnostic.with_fix(Edit(found.span(end=end + 1), quoted), safe="$$" not in inner)
    for kind in ("DOLLAR_QUOTED", "STRING"):
        if kind in found.accepted:
            return fixed, Repair.write(kind, end + 1)
    return diagnostic, Repair(drop=True, end=end + 1)


_WORD = re.compile(r"\.?[A-Za-z_][A-Za-z0-9_]*")


def _second_column(found: Found) -> Explained:
    rest = _WORD.match(found.text, found.token.start)
    end = rest.end() if rest else found.token.end
    before = found.text[found.previous.start : found.previous.end] if found.previous is not None else "$name"
    key = found.text[found.token.start + 1 : end]
    diagnostic = catalogue.STRANGE_CHARACTER.at(
        found.span(end=end),
        what="a reference names one column, and no key inside of it",
        advice=f"SQL takes it out: `$$ {before} ->> '{key}' $$`",
    )
    return diagnostic, Repair(drop=True, end=end)


def _semicolon_repair(found: Found) -> Repair:
    rest = found.text[found.token.end :].strip()
    if (
        not rest
        or rest[0] in "};"
        or rest[:2] in _KINDS
        or rest[:3] in _KINDS
        or "THEN" not in found.accepted
    ):
        return Repair(drop=True)
    return Repair.write("THEN")


def _typographic(found: Found, character: str) -> Explained:
    plain = "'" if "STRING" in found.accepted else _TYPOGRAPHIC[character]
    start = found.token.start
    line_end = line_stop(found.text, start)
    others = [at for at in range(start + 1, line_end) if found.text[at] in _TYPOGRAPHIC]
    closing = others[0] if others else None
    diagnostic = catalogue.STRANGE_CHARACTER.at(
        found.span(), what=f"`{character}` is a typographic quote", advice=f"write `{plain}`"
    )
    if closing is None:
        return diagnostic, Repair(stop=True)
    # With an odd number of them, one may be an apostrophe.
    if len(others) % 2 and plain not in found.text[start:closing]:
        ends = (found.span(), found.span(closing, closing + 1))
        diagnostic = diagnostic.with_fix(*(Edit(end, plain) for end in ends))
    for kind in ("STRING", "DOUBLE_QUOTED"):
        if kind in found.accepted:
            return diagnostic, Repair.write(kind, closing + 1)
    return diagnostic, Repair(drop=True, end=closing + 1)


def _name_character(character: str) -> tuple[str, str]:
    name = unicodedata.name(character, "") or f"control character {ord(character)}"
    if character.isprintable() and not character.isspace():
        if character.isalpha():
            return f"`{character}` is no letter of a name", "names are made of a-z, A-Z, 0-9 and _"
        return (
            f"`{character}` means nothing here",
            "quotes keep everything: `$$ … $$` for SQL, `'…'` for text",
        )
    return f"{name} (U+{ord(character):04X}) is not white space here", "write a plain space"


def dollar(found: Found) -> Explained | None:
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
    if m[1]:
        diagnostic = diagnostic.with_fix(Edit(found.span(end=m.end()), f"${m[1]}"))
    if "REFERENCE" in found.accepted:
        return diagnostic, Repair.write("REFERENCE", m.end())
    return diagnostic, Repair(drop=True, end=m.end())


# Operators -----------------------------------------------------------------------------------------------------------


def operator(found: Found) -> Explained | None:
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
        block = found.text.find("{", end)
        if found.accepted >= {"LBRACE", "CAPTURE"} and block >= 0:
            return _comparison(found, written, end, block), Repair(drop=True, end=block)
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
    place = found.span(end=end)
    advice = f"did you mean `{meant}`, {_SAYS[meant]}?"
    if written == "||":
        advice += " Texts are not joined here: write one text, `'… $name …'`, or one SQL expression, `$$ 'a' || $name $$`"
    diagnostic = catalogue.WRONG_OPERATOR.at(place, written=written, advice=advice)
    # A comparison is no misprint of an arrow.
    fix = Edit(place, meant)
    return diagnostic.with_fix(fix, safe=written not in (">", ">>", ">>=", "<>", "<=>", "=>>")), Repair.write(
        _KINDS[meant], end
    )


def _comparison(found: Found, written: str, end: int, block: int) -> Diagnostic:
    """`if $total > 1000 {`: all of it was meant as SQL."""
    first = found.previous.start if found.previous is not None else found.token.start
    last = first + len(found.text[first:block].rstrip())
    text = found.text[first:last]
    finding = catalogue.COMPARISON.at(found.span(end=end), written=written, text=short(text, 60))
    certain = written in ("<", ">", "<=", ">=", "=", "<>", "!=") and "$$" not in text and "\n" not in text
    quotes = (Edit(found.span(first, first), "$$ "), Edit(found.span(last, last), " $$"))
    return finding.with_fix(*quotes, safe=certain)


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


def bad_forever(found: Found) -> Explained | None:
    if found.token.kind != "FOREVER" or not found.step_wanted or found.previous is None:
        return None
    before = OPERATORS.get(found.previous.kind, "")
    if not before:
        return None
    return catalogue.FOREVER_PLACE.at(found.span(), before=before), Repair(drop=True)
