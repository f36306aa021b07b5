"""Random programs: .df texts of all forms that compile, as a hypothesis strategy.

A text is made of steps with sub-programs of smaller depth. Names come from a small set, and are only read with `?`, so
that every text is right whatever is bound; each text can be compiled, started and run.
"""

from hypothesis import strategies as st

NAMES = ("a", "b", "order", "x1")
_WORDS = ("1", "'it''s'", "'{a} \\$b'", "NULL::int", "now()", "$$x$$", "'é'")


def _sql() -> "st.SearchStrategy[str]":
    word = st.sampled_from(_WORDS)
    read = st.sampled_from(NAMES).map(lambda name: f"${name}?")
    text = st.sampled_from(NAMES).map(lambda name: f"'<${{{name}?}}>'")
    value = st.one_of(word, read, text)
    return st.lists(value, min_size=1, max_size=3).map(
        lambda found: "$q$ SELECT " + ", ".join(f"{v} AS c{n}" for n, v in enumerate(found)) + " $q$"
    )


def _condition() -> "st.SearchStrategy[str]":
    return st.sampled_from(
        (
            "$$ false $$",
            "$$ SELECT true $$",
            "$$ $a? IS NULL $$",
            "'1 = 1 -- so'",
            "$b?",
            "$$ SELECT 1 AS n $$ |=> seen(n int)",
            "$$ SELECT 0 WHERE false $$",
        )
    )


_LEAVES = st.one_of(
    _sql(),
    st.builds(lambda sql, name: f"{sql} |=> {name}", _sql(), st.sampled_from(NAMES)),
    st.sampled_from(
        (
            "sleep(0)",
            "sleep($$ 0 $$)",
            "wait_for_signal('s', 1)",
            "df.sql('SELECT 1')",
            "callee()",
            "callee($a?)",
            "callee(1, t => 'v ${b?} {x}') |=> b",
            "(sleep(0) |=> a)",
        )
    ),
)


def _branches(inner: "st.SearchStrategy[str]", word: str) -> "st.SearchStrategy[str]":
    """Branches that bind nothing: two at once could bind the same name, which is refused."""
    plain = st.lists(inner.filter(lambda text: "|=>" not in text), min_size=1, max_size=5)
    flat = plain.map(lambda found: f"{word} {{ {', '.join(found)} }}")
    keyed = plain.map(lambda found: f"{word} {{ {', '.join(f'k{n}: {b}' for n, b in enumerate(found))} }}")
    return st.one_of(flat, keyed)


def _composites(inner: "st.SearchStrategy[str]") -> "st.SearchStrategy[str]":
    name = st.sampled_from(NAMES)
    return st.one_of(
        st.lists(inner, min_size=2, max_size=4).map(lambda found: "(" + " ~> ".join(found) + ")"),
        st.builds(lambda c, a, b: f"if {c} {{ {a} }} else {{ {b} }}", _condition(), inner, inner),
        st.builds(lambda c, d, a: f"if {c} {{ }} else if {d} {{ {a} }}", _condition(), _condition(), inner),
        st.builds(lambda a: f"($$ true $$ ?> {a})", inner),
        st.builds(lambda a: f"while $$ false $$ {{ {a} }}", inner),
        st.builds(lambda a: f"loop {{ {a} }} while $$ false $$", inner),
        st.builds(
            lambda a, c: f"loop {{ {a} ~> if {c} {{ break 'out' }} }} until $$ SELECT true $$",
            inner,
            _condition(),
        ),
        st.builds(lambda a: f"loop {{ {a} ~> break $$ SELECT 1 AS v $$ }}", inner),
        st.builds(lambda a: f"(@> ({a} ~> break))", inner),
        _branches(inner, "parallel"),
        _branches(inner, "race"),
        st.builds(lambda a, b: f"(({a}) & ({b}))", *[inner.filter(lambda text: "|=>" not in text)] * 2),
        st.builds(lambda a, n: f"(({a}) |=> {n})", inner, name),
    )


EXPRESSIONS = st.recursive(_LEAVES, _composites, max_leaves=12)

_CALLEE = "workflow callee(n int = 0, t text = 'd') { $$ SELECT $n AS n, '$t' AS t $$ |=> a ~> $$ SELECT $a.n? AS n, $t AS t $$ }\n"


# A name that nothing binds cannot even be read with `?`.
_BINDINGS = " ~> ".join(f"$$ SELECT 0 AS v $$ |=> {name}" for name in NAMES)


def program(body: str) -> str:
    """The text of a file whose workflow `main` has this body."""
    return f"{_CALLEE}workflow main() {{\n  {body}\n  ~> if $$ false $$ {{ {_BINDINGS} }}\n}}\nstart main()\n"


PROGRAMS = EXPRESSIONS.map(program)
