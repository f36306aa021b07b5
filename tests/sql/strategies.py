"""Nasty SQL for the property tests: constants and names as an author writes them, beside what PostgreSQL must understand.

A pair is (what stands in the `.df` file, the same SQL for PostgreSQL alone). They differ only by the escapes `\\$` and `\\{`,
which are ours; whatever else the author writes, PostgreSQL must get with the same meaning.
"""

import re

from hypothesis import strategies as st

Pair = tuple[str, str]

_REFERENCE = re.compile(r"\$(?=[A-Za-z_{])")
_ALPHABET = "{}$abxuEU_01'\"\\?%-/*; \né"
texts = st.text(_ALPHABET, max_size=12)
tags = st.sampled_from(["", "q", "tag", "Ä", "_1"])


def _escaped(text: str) -> str:
    """The text with our own escape before what would be a reference."""
    return _REFERENCE.sub(lambda found: "\\$", text)


def _plain(text: str) -> Pair:
    # A backslash just before our escape is one of the text, and so is the one before a brace: no such variable exists.
    quoted = text.replace("'", "''")
    return f"'{_escaped(quoted)}'", f"'{quoted}'"


_units = st.sampled_from(
    [
        "{",
        "}",
        "a",
        "x",
        "\\$a",
        "$1",
        "$",
        "\\n",
        "\\\\",
        "\\'",
        "''",
        "\\x7",
        "\\x41",
        "\\101",
        "\\u00e4",
        "\\{",
        " ",
        "\n",
        "é",
        "7",
    ]
)


@st.composite
def _escape_strings(draw: st.DrawFn) -> Pair:
    body = "".join(draw(st.lists(_units, max_size=8)))
    body = re.sub(r"(?<!\\)\$(?=[A-Za-z_{])", lambda _: "$ ", body)
    text = draw(st.sampled_from("eE")) + f"'{body}'"
    return text, text


@st.composite
def _unicode_strings(draw: st.DrawFn) -> Pair:
    escape = draw(st.sampled_from("\\!"))
    units = st.sampled_from(
        ["{", "a", "}", "''", f"{escape}0041", f"{escape}+01F600", escape * 2, "$ ", "$1", " "]
    )
    body = "".join(draw(st.lists(units, max_size=6)))
    text = f"U&'{body}'" + (" /* { */ UESCAPE '!'" if escape == "!" else "")
    return text, text


@st.composite
def _dollar_quotes(draw: st.DrawFn) -> Pair:
    tag, body = draw(tags), draw(texts)
    mark = f"${tag}$"
    if mark in body + mark[:-1]:
        body = body.replace("$", "")
    return f"{mark}{_escaped(body)}{mark}", f"{mark}{body}{mark}"


@st.composite
def _continued(draw: st.DrawFn) -> Pair:
    first, second = draw(texts.map(_plain)), draw(texts.map(_plain))
    between = draw(st.sampled_from(["\n", " -- {x} $y\n\t", "\n -- it's\n "]))
    prefix = draw(st.sampled_from(["", "N"]))
    return f"{prefix}{first[0]}{between}{second[0]}", f"{prefix}{first[1]}{between}{second[1]}"


def _typed(pair: Pair) -> Pair:
    return f"text {pair[0]}", f"text {pair[1]}"


strings: st.SearchStrategy[Pair] = st.one_of(
    texts.map(_plain),
    texts.map(_plain).map(_typed),
    texts.map(_plain).map(lambda pair: (f"N{pair[0]}", f"N{pair[1]}")),
    _escape_strings(),
    _unicode_strings(),
    _dollar_quotes(),
    _continued(),
)


@st.composite
def _names(draw: st.DrawFn) -> Pair:
    name = draw(texts.filter(bool)).replace('"', '""')
    plain = f'"{name}"'
    quoted = f'"{_escaped(name)}"'
    # Without quotes: folded to lower case, and its `$` is its own.
    return draw(st.sampled_from([(quoted, plain), ("A$b", "A$b"), ("Äx$_", "Äx$_"), ("plain", "plain")]))


comments = st.one_of(
    st.sampled_from([" ", "\n", " /* {a} $b /* *{/ */ */ ", " -- {a} $b 'x\n", "/**/"]),
)


@st.composite
def queries(draw: st.DrawFn) -> Pair:
    """A query of one row: some constants under nasty names."""
    ours, theirs = ["SELECT"], ["SELECT"]
    for number in range(draw(st.integers(1, 4))):
        string, name, blank = draw(strings), draw(_names()), draw(comments)
        comma = "," if number else ""
        ours.append(f"{comma}{blank}{string[0]}::text AS {name[0]}")
        theirs.append(f"{comma}{blank}{string[1]}::text AS {name[1]}")
    return "".join(ours[:1]) + " " + " ".join(ours[1:]), "SELECT " + " ".join(theirs[1:])


references = st.sampled_from(["$a", "$a.b", "${a}", "${a.b?}", "${a?}"])
