"""Mistakes in words and forms, and LOOKS: everything that people get wrong, each with its own words and repair.

Every function looks at the place of an error and answers None when it is something else. The order of LOOKS is that of
the particular before the general.
"""

import re
from collections.abc import Callable

from dfdsl.diagnostics import Edit, Note, catalogue
from dfdsl.parsing import borrowed, misprints
from dfdsl.parsing.literals import unit_of
from dfdsl.parsing.misprints import SQL_WORDS
from dfdsl.parsing.places import (
    BEGIN_STEP,
    BEGIN_VALUE,
    OPERATORS,
    Explained,
    Found,
    Repair,
)
from dfdsl.parsing.words import short
from dfdsl.signatures import FORMS, SIGNATURES

_DF_START = re.compile(r"\s*df\s*\.\s*start\b")
_NAMED = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\s*[:=])(?![:=>])")
_OPTION = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)[ \t]+(?=[\d'$-])")
# What other languages call it.
_ELSEWHERE = {
    "except": "catch", "rescue": "catch", "function": "workflow", "procedure": "workflow", "def": "workflow",
    "foreach": "each", "for": "each", "throw": "fail", "raise": "fail", "repeat": "loop", "spawn": "start",
}  # fmt: skip
_ELSE_IF = frozenset(("elseif", "elsif", "elif", "elsf"))


# Words --------------------------------------------------------------------------------------------------------------


def _word(found: Found) -> Explained | None:
    if found.token.kind != "NAME":
        return None
    for look in (_else_if, _wrong_case, _needs_parentheses, _bare_sql, _misspelled, _not_called):
        explained = look(found)
        if explained is not None:
            return explained
    return None


def _else_if(found: Found) -> Explained | None:
    if found.written.lower() not in _ELSE_IF or "ELSE" not in found.accepted:
        return None
    finding = catalogue.ELSE_IF.at(found.span(), written=found.written)
    return finding.with_fix(Edit(found.span(), "else if")), Repair(("ELSE", "IF"), takes=True)


def _wrong_case(found: Found) -> Explained | None:
    lower = found.written.lower()
    kind = found.automaton.keywords.get(lower)
    if kind is None or lower == found.written:
        return None
    if kind in found.accepted:
        finding = catalogue.CAPITALS.at(found.span(), word=found.written, lower=lower)
        return finding.with_fix(Edit(found.span(), lower)), Repair.write(kind)
    return None


def _bare_sql(found: Found) -> Explained | None:
    lower = found.written.lower()
    quote_wanted = "DOLLAR_QUOTED" in found.accepted
    if lower not in SQL_WORDS or not (quote_wanted or found.operator_wanted):
        return None
    if _DF_START.match(found.text, found.token.end):
        return catalogue.DF_START.at(found.span()), Repair(stop=True)
    end = _sql_end(found.text, found.token.start)
    sql = found.text[found.token.start : end].strip()
    diagnostic = catalogue.BARE_SQL.at(found.span(), sql=short(sql, 60))
    if "$$" not in sql:
        # Where SQL ends that is not quoted, is a guess.
        before, behind = found.span(end=found.token.start), found.span(end, end)
        diagnostic = diagnostic.with_fix(Edit(before, "$$ "), Edit(behind, " $$"), safe=False)
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
    if found.accepted == {"CALLED"} and not found.text.startswith(".", found.token.end):
        diagnostic = catalogue.NEEDS_PARENTHESES.at(found.span(), word=written, example=f"{written}()")
        fix = Edit(found.span(found.token.end), "()")
        return diagnostic.with_fix(fix), Repair(("CALLED", "LPAR", "RPAR"), takes=True)
    example = {"retry": "retry(3)", "timeout": "timeout(1h)", "with": "with (label => 'name')"}.get(written)
    if example is None or written.upper() not in found.accepted:
        if written not in SIGNATURES or not found.step_wanted:
            return None
        example = f"{written}(…)"
    return catalogue.NEEDS_PARENTHESES.at(found.span(), word=written, example=example), Repair.skip()


def _misspelled(found: Found) -> Explained | None:
    from difflib import get_close_matches

    known = {word: kind for word, kind in found.automaton.keywords.items() if kind in found.accepted}
    word = found.written.lower()
    other = _ELSEWHERE.get(word, "")
    close = [other] if other in known else get_close_matches(word, list(known), 2, 0.7)
    if not close:
        return None
    diagnostic = catalogue.MISSPELLED.at(found.span(), word=found.written, meant=close[0])
    # What follows a word of another language may be written otherwise here.
    certain = len(close) == 1 and not other
    return diagnostic.with_fix(Edit(found.span(), close[0]), safe=certain), Repair.write(known[close[0]])


def _not_called(found: Found) -> Explained | None:
    if not found.step_wanted or found.written in found.automaton.keywords:
        return None
    if re.compile(r"\s*(?:~>|\|=>|[&|,)}]|\Z)").match(found.text, found.token.end) is None:
        return None
    if (found.previous is not None and found.previous.kind == "ARROW") or _in_text_step(found):
        text = f"'{found.written}'"
        finding = catalogue.NOT_CALLED.at(
            found.span(), word=found.written, what="value", advice=f"a text stands in quotes: `{text}`"
        )
        return finding.with_fix(Edit(found.span(), text)), Repair.write("STRING")
    advice = f"a workflow is called with parentheses, `{found.written}()`; what a name keeps is read with `$`: `${found.written}`"
    finding = catalogue.NOT_CALLED.at(found.span(), word=found.written, what="step", advice=advice)
    return finding, Repair.write("DOLLAR_QUOTED")


def _in_text_step(found: Found) -> bool:
    """Whether it stands as the first argument of a step that takes a text there: `wait_for_signal(approve)`."""
    opening = found.opening
    if opening is None or opening != found.previous:
        return False
    return _TEXT_STEP.search(found.text, 0, opening.start) is not None


_TEXT_STEP = re.compile(r"\b(?:wait_for_signal|wait_for_schedule|http|http_multipart)\s*\Z")


def _split_duration(found: Found) -> Explained | None:
    """`5 min`: the unit stands behind a blank."""
    number = found.previous
    if number is None or number.kind != "NUMBER" or found.token.kind not in ("NAME", "CALLED"):
        return None
    place = found.span(number.start)
    unit = unit_of(found.written)
    if unit is None or "\n" in place.text:
        return None
    count = found.text[number.start : number.end]
    diagnostic = catalogue.BAD_DURATION.at(place, text=place.text)
    if count.isdigit():
        diagnostic = diagnostic.with_fix(Edit(place, count + unit))
    return diagnostic, Repair(drop=True)


# Forms --------------------------------------------------------------------------------------------------------------


def _quotes(found: Found) -> Explained | None:
    kind = found.token.kind
    if kind in ("STRING", "NAME") and found.accepted == {"DOUBLE_QUOTED"}:
        path = found.written.strip("'")
        diagnostic = catalogue.PATH_QUOTES.at(found.span(), path=path)
        return diagnostic.with_fix(Edit(found.span(), f'"{path}"'), safe=kind == "STRING"), Repair.write(
            "DOUBLE_QUOTED"
        )
    if kind == "DOUBLE_QUOTED" and "STRING" in found.accepted:
        text = found.written[1:-1]
        quoted = "'" + text.replace('""', '"').replace("'", "''") + "'"
        diagnostic = catalogue.DOUBLE_QUOTES.at(found.span(), text=short(text))
        return diagnostic.with_fix(Edit(found.span(), quoted)), Repair.write("STRING")
    return None


def _workflow_head(found: Found) -> Explained | None:
    if found.symbols[-2:] == ["WORKFLOW", "NAME"] and found.token.kind in ("LBRACE", "WITH"):
        name = found.places[-1]
        span = found.span(name.start, name.end)
        diagnostic = catalogue.WORKFLOW_PARENTHESES.at(span, name=span.text)
        return diagnostic.with_fix(Edit(found.span(name.end, name.end), "()")), Repair(("LPAR", "RPAR"))
    if found.accepted == {"TYPE"}:
        name = found.places[-1]
        span = found.span(name.start, name.end)
        return catalogue.TYPE_MISSING.at(span, name=span.text), Repair(("TYPE",))
    return None


def _nameless_workflow(found: Found) -> Explained | None:
    """`workflow (id int) {`"""
    opening = found.opening
    if opening is None or opening.kind != "LPAR":
        return None
    before = found.text[: opening.start].rstrip()
    if not before.endswith("workflow") or before[-9:-8].isalnum():
        return None
    return catalogue.WORKFLOW_NAME.at(found.span(opening.start, opening.end)), Repair(stop=True)


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
        diagnostic = catalogue.CONDITION_PARENTHESES.at(place, word=word, condition=short(inside))
        gap = "" if found.text[name.end : opening.start] else " "
        fix = Edit(place, gap + inside)
        return diagnostic.with_fix(fix, safe=inside[:1] in ("$", "'")), Repair.skip()
    if word == "workflow":
        return catalogue.WORKFLOW_NAME.at(found.span(opening.start, opening.end)), Repair.skip()
    if word in ("switch", "match"):
        finding = catalogue.FOREIGN_WORD.at(span, word=span.text, instead=borrowed.INSTEAD[word])
        return finding, Repair(stop=True)
    if word in FORMS:
        return catalogue.KEYWORD_CALLED.at(span, name=word, form=FORMS[word]), Repair.skip()
    close = get_close_matches(word, ("retry", "timeout"), 1, 0.7)
    if close:
        diagnostic = catalogue.MISSPELLED.at(span, word=span.text, meant=close[0])
        return diagnostic.with_fix(Edit(span, close[0])), Repair.skip()
    return None


_NO_CONDITIONS = {
    "PARALLEL": ("a join", "parallel { … }"), "RACE": ("a race", "race { … }"), "LOOP": ("a loop", "loop { … }"),
    "ATOMIC": ("a transaction", "atomic { … }"), "CALL": ("a call", "call …"),
}  # fmt: skip
_TESTS = {"wait_for_signal": "NOT $x.timed_out", "http": "$x.ok", "http_multipart": "$x.ok"}


def _step_as_condition(found: Found) -> Explained | None:
    """`if parallel { … } {`, `while sleep(1) {`"""
    previous = found.previous
    if previous is None or previous.kind not in ("IF", "WHILE", "UNTIL") or found.step_wanted:
        return None
    called = found.token.kind == "CALLED"
    step = f"{found.written}(…)"
    what, step = (f"`{step}`", step) if called else _NO_CONDITIONS.get(found.token.kind, ("", ""))
    if not what:
        return None
    test = _TESTS.get(found.written.removeprefix("df."), "… $x …")
    advice = f"capture it first, then test it: `{step} |=> x ~> if $$ {test} $$ {{ … }}`"
    reason = "the engine takes it for true, whatever happened"
    return catalogue.NO_CONDITION.at(found.span(), what=what, reason=reason, advice=advice), Repair.skip()


def _bare_block(found: Found) -> Explained | None:
    if found.token.kind != "LBRACE" or not found.step_wanted:
        return None
    return catalogue.BARE_BLOCK.at(found.span()), Repair.skip()


def _named_argument(found: Found) -> Explained | None:
    """`http(url: 'x', method = 'GET')`, `with (timeout 30s)`"""
    nameless = _OPTION.match(found.text, found.token.start)
    if nameless is not None and _in_options(found):
        name = nameless[1]
        place = found.span(end=found.token.start + len(name))
        diagnostic = catalogue.NAMED_ARGUMENT.at(place, name=name)
        return diagnostic.with_fix(Edit(found.span(place.end, place.end), " =>")), Repair(
            ("LABEL", "ARROW"), takes=True, end=place.end
        )
    if "LABEL" not in found.accepted or found.token.kind not in ("NAME", "KEY"):
        return None
    named = _NAMED.match(found.text, found.token.start)
    if named is None:
        return None
    span = found.span(end=named.end())
    diagnostic = catalogue.NAMED_ARGUMENT.at(span, name=found.written)
    return diagnostic.with_fix(Edit(span, f"{found.written} =>")), Repair(
        ("LABEL", "ARROW"), takes=True, end=named.end()
    )


def _in_options(found: Found) -> bool:
    """Whether it stands in the parentheses behind `with`, where a name is due."""
    opening = found.opening
    if opening is None or opening.kind != "LPAR" or "LABEL" not in found.accepted:
        return False
    return found.text[: opening.start].rstrip().endswith("with")


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
        diagnostic = catalogue.COMMA_FOR_THEN.at(found.span())
        return diagnostic.with_fix(Edit(found.span(), " ~>")), Repair.write("THEN")
    if kind not in BEGIN_STEP | BEGIN_VALUE or found.previous is None:
        return None
    between = found.span(found.token.start, found.token.end)
    if "COMMA" in found.accepted and (kind in BEGIN_STEP or "RPAR" in found.accepted or kind == "KEY"):
        extra = (
            "; `~>` runs one step after the other"
            if found.operator_wanted and found.inside == "LBRACE"
            else ""
        )
        diagnostic = catalogue.MISSING_COMMA.at(between, extra=extra)
        fix = Edit(found.span(found.previous.end, found.previous.end), ",")
        # Only what has a name of its own is certainly the next one.
        return diagnostic.with_fix(fix, safe=kind in ("LABEL", "KEY")), Repair(("COMMA",))
    if found.operator_wanted and kind in BEGIN_STEP:
        return catalogue.TWO_STEPS.at(between), Repair(("THEN",))
    return None


LOOKS: tuple[Callable[[Found], Explained | None], ...] = (
    misprints.unclosed_quote,
    misprints.earlier_quote,
    misprints.duration,
    borrowed.comment,
    borrowed.word,
    borrowed.arithmetic,
    misprints.character,
    misprints.dollar,
    _quotes,
    _file_level,
    _nameless_workflow,
    _workflow_head,
    _called_block,
    _step_as_condition,
    _bare_block,
    _named_argument,
    _missing_parenthesis,
    misprints.operator,
    misprints.bad_forever,
    _split_duration,
    _word,
    _two_items,
)
