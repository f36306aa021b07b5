"""What is wrong where a text cannot go on, in the language's own words."""

from dfdsl.diagnostics import Edit, catalogue
from dfdsl.parsing.automaton import END
from dfdsl.parsing.mistakes import LOOKS
from dfdsl.parsing.places import BEGIN_STEP, BEGIN_VALUE, OPERATORS, Explained, Found, Repair
from dfdsl.parsing.words import short


def explain(found: Found) -> Explained:
    """The finding at this place, and the least that gets past it."""
    for look in LOOKS:
        explained = look(found)
        if explained is not None:
            return explained
    return _unexpected(found)


_DESCRIPTIONS = {
    "NAME": "a name", "TYPE": "a type", "KEY": "a branch's key", "LABEL": "an option's name", "CALLED": "a name with parentheses",
    "DOLLAR_QUOTED": "`$$ … $$`", "STRING": "a text `'…'`", "DOUBLE_QUOTED": 'a quoted name `"…"`', "REFERENCE": "a reference `$name`",
    "NUMBER": "a number", "DURATION": "a duration", "CONSTANT": "`true`, `false` or `null`", "ARROW": "`=>`",
    "EQUALS": "`=`", "DEFAULT": "`default`", "COLON": "`:`", "COMMA": "`,`", "CAST": "`::`", "LPAR": "`(`", "RPAR": "`)`",
    "LBRACE": "`{`", "RBRACE": "`}`", END: "the end of the file",
}  # fmt: skip


def expected(accepted: frozenset[str]) -> str:
    """The accepted terminals in the language's own words, the most telling first."""
    rest = set(accepted) - {"CAST"} if len(accepted) > 1 else set(accepted)
    words: list[str] = []
    if "DOLLAR_QUOTED" in rest and "CALLED" in rest:
        if "WORKFLOW" in rest:
            words += ["`workflow`", "`import`", "`vars`"]
        words.append("a step")
        if "NUMBER" in rest:
            words.append("a value")
        rest -= BEGIN_STEP | BEGIN_VALUE | {"FOREVER", "WORKFLOW", "IMPORT", "VARS"}
    elif {"DOLLAR_QUOTED", "STRING", "NUMBER"} <= rest:
        words.append("a value")
        rest -= BEGIN_VALUE
    elif {"DOLLAR_QUOTED", "STRING", "REFERENCE"} <= rest:
        words.append("SQL in `$$ … $$` or a reference `$name`")
        rest -= BEGIN_VALUE
    if "THEN" in rest:
        words.append("an operator such as `~>`")
        rest -= set(OPERATORS)
    words += sorted(_DESCRIPTIONS.get(kind) or f"`{OPERATORS.get(kind, kind.lower())}`" for kind in rest)
    if len(words) > 1:
        return ", ".join(words[:-1]) + f" or {words[-1]}"
    return words[0] if words else "nothing more"


def _unexpected(found: Found) -> Explained:
    wanted = expected(found.accepted)
    if found.token.kind == END:
        place = found.previous.end if found.previous else found.token.start
        return catalogue.UNEXPECTED_END.at(found.span(max(place - 1, 0), place), expected=wanted), Repair(
            stop=True
        )
    what = f"`{short(found.written, 30)}`"
    advice, edits = _advice(found, wanted)
    diagnostic = catalogue.UNEXPECTED.at(found.span(), found=what, expected=wanted, advice=advice)
    return diagnostic.with_fix(*edits), Repair(drop=not found.token.kind)


_EACH_OPTIONS = "its options stand right behind the rows: `each row in $rows (parallel => 4) { … }`"
_FORMS = {
    frozenset(("CATCH",)): "a `try` says what is done when it fails: `try { … } catch e { … }`",
    frozenset(("LBRACE",)): "its steps stand in braces: `{ … }`",
    frozenset(("LPAR", "LBRACE")): _EACH_OPTIONS,
    frozenset(("CALLED",)): "a workflow is called by its name alone: `name(…)`",
    frozenset(
        ("REFERENCE",)
    ): "an instance is awaited by its id: `start name() |=> s ~> await $s.instance_id`",
}


def _rows_of(found: Found, wanted: str) -> tuple[str, tuple[Edit, ...]]:
    """What to do about an `each` without its `in`."""
    previous = found.previous
    if previous is not None and found.text[previous.start : previous.end].lower() == "in":
        return "give the row a name: `each row in …`", ()
    if found.written.lower() in ("of", "from", "over", "=", ":"):
        return f"write {wanted} instead", (Edit(found.span(), "in"),)
    if found.token.kind == "NAME":
        return f"write {wanted} before the rows, a query or a name", ()
    return f"write {wanted} before it", (Edit(found.span(end=found.token.start), "in "),)


def _advice(found: Found, wanted: str) -> tuple[str, tuple[Edit, ...]]:
    """What to do, and the edits if that is certain; nothing where there are many ways to go on."""
    previous = found.previous
    if previous is not None and found.token.kind in OPERATORS and previous.kind in OPERATORS:
        same = previous.kind == found.token.kind
        surplus = Edit(found.span(previous.end), "")
        return "one operator stands between two steps: take one of them out", (surplus,) if same else ()
    if found.accepted == {"IN"}:
        return _rows_of(found, wanted)
    if found.accepted == {"CATCH"} and found.written == "catch":
        return "the name of the failure stands without parentheses: `catch e { … }`", ()
    if found.token.kind == "WITH":
        each = "LBRACE" in found.accepted
        return (
            _EACH_OPTIONS
            if each
            else "only `call`, `start` and `await` have options: `call name(…) with (…)`"
        ), ()
    return _FORMS.get(found.accepted, ""), ()
