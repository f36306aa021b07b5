"""Random programs: .df texts of all forms that compile, down to four levels of nesting.

Names come from a small set, and are only read with `?`, so that every text is right whatever is bound; each text can be
compiled, started and run to its end.
"""

from random import Random

from hypothesis import strategies as st

NAMES = ("a", "b", "order", "x1")
_VALUES = (
    "1",
    "'it''s'",
    "'{a} \\$b'",
    "NULL::int",
    "(now() IS NULL)",
    "$$x$$",
    "'é'",
    "$a?",
    "$order?",
    "'<${x1?}>'",
)
_CONDITIONS = (
    "$$ false $$",
    "$$ SELECT true $$",
    "$$ $a? IS NULL $$",
    "'1 = 1 -- so'",
    "$b?",
    "$$ SELECT 1 AS n $$ |=> seen(n int)",
    "$$ SELECT 0 WHERE false $$",
)
_STEPS = (
    "sleep(0)",
    "sleep($$ 0 $$)",
    "df.sql('SELECT 1')",
    "callee()",
    "callee($a?)",
    "callee($$ 1 $$, t => 'v ${b?} {x}')",
    "$q$ DO $$ BEGIN PERFORM $a?; END $$ $q$",
)
_CALLEE = "workflow callee(n int = 0, t text = 'd') { $$ SELECT $n AS n, '$t' AS t $$ |=> a ~> $$ SELECT $a.n? AS n, $t AS t $$ }\n"
# A name that nothing binds cannot even be read with `?`.
_BINDINGS = " ~> ".join(f"$$ SELECT 0 AS v $$ |=> {name}" for name in NAMES)


def program(body: str) -> str:
    """The text of a file whose workflow `main` has this body."""
    return f"{_CALLEE}workflow main() {{\n  {body}\n  ~> if $$ false $$ {{ {_BINDINGS} }}\n}}\nstart main()\n"


def expression(seed: int, depth: int = 4) -> str:
    """The text of a random expression, always the same for a seed."""
    return _expression(Random(seed), depth, binds=True)


def _sql(random: Random) -> str:
    values = (f"{random.choice(_VALUES)} AS c{n}" for n in range(random.randint(1, 3)))
    return f"$q$ SELECT {', '.join(values)} $q$"


def _leaf(random: Random, binds: bool) -> str:
    step = _sql(random) if random.random() < 0.6 else random.choice(_STEPS)
    return f"{step} |=> {random.choice(NAMES)}" if binds and random.random() < 0.5 else step


def _branches(random: Random, depth: int) -> str:
    """Branches bind nothing: two that bind the same name are refused."""
    found = [_expression(random, depth, binds=False) for _ in range(random.choice((1, 2, 2, 3, 4, 5)))]
    if random.random() < 0.5:
        return ", ".join(found)
    return ", ".join(f"k{number}: {branch}" for number, branch in enumerate(found))


def _expression(random: Random, depth: int, binds: bool) -> str:
    if depth == 0 or random.random() < 0.15:
        return _leaf(random, binds)

    def inner() -> str:
        return _expression(random, depth - 1, binds)

    condition = random.choice(_CONDITIONS)
    match random.randrange(12):
        case 0 | 1:
            return "(" + " ~> ".join(inner() for _ in range(random.randint(2, 4))) + ")"
        case 2:
            return f"if {condition} {{ {inner()} }} else {{ {inner()} }}"
        case 3:
            return f"if {condition} {{ }} else if {random.choice(_CONDITIONS)} {{ {inner()} }}"
        case 4:
            return f"($$ true $$ ?> {inner()} !> {inner()})"
        case 5:
            return f"while $$ false $$ {{ {inner()} }}"
        case 6:
            return f"loop {{ {inner()} ~> if {condition} {{ break 'out' }} }} until $$ SELECT true $$"
        case 7 if binds:
            return f"loop {{ {inner()} ~> break $$ SELECT 1 AS v $$ }}"
        case 8:
            return f"(@> ({inner()} ~> break))"
        case 9:
            return f"parallel {{ {_branches(random, depth - 1)} }}"
        case 10:
            return f"race {{ {_branches(random, depth - 1)} }}"
        case 11 if binds:
            return f"(({inner()}) |=> {random.choice(NAMES)})"
        case _:
            return f"loop {{ {inner()} }} while $$ false $$"


SEEDS = st.integers(0, 10**9)
PROGRAMS = SEEDS.map(lambda seed: program(expression(seed)))
