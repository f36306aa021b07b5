"""Random programs with a meaning that Python works out, too: what they write into `log`, and what they result in.

A program counts in a few names, branches on them, loops a bounded number of times, splits and calls. Each branch of a
join writes under a name of its own, so that the order of what it wrote is known.
"""

from dataclasses import dataclass, field
from random import Random

NAMES = ("a", "b", "c", "d")
Environment = dict[str, int | None]


class Leave(Exception):
    """A `break`."""


@dataclass
class Run:
    """One run of a program: what was written, by whom."""

    log: dict[str, list[str | None]] = field(default_factory=dict)

    def write(self, who: str, value: int | None) -> None:
        self.log.setdefault(who, []).append(None if value is None else str(value))


@dataclass
class Step:
    """A part of a program: its text, and what it does to an environment. It returns its value."""

    kind: str
    who: str
    name: str = ""
    number: int = 0
    parts: tuple["Step", ...] = ()
    test: tuple[str, int] = ("a", 0)

    # Text -------------------------------------------------------------------------------------------------------

    def text(self) -> str:
        inner = [part.text() for part in self.parts]
        name, number = self.name, self.number
        test = f"coalesce(${self.test[0]}?::int, 0) % 3 = {self.test[1]}"
        match self.kind:
            case "bind":
                source = self.test[0]
                return f"$$ SELECT coalesce(${source}?::int, 0) + {number} AS v $$ |=> {name}"
            case "log":
                return f"$$ INSERT INTO log(who, v) SELECT '{self.who}', ${name}?::text $$"
            case "sequence":
                return "(" + " ~> ".join(inner) + ")"
            case "if":
                return f"if $$ {test} $$ {{ {inner[0]} }} else {{ {inner[1]} }}"
            case "only":
                return f"if $$ SELECT {test} $$ {{ {inner[0]} }}"
            case "until":
                count = f"$$ SELECT ${name} + 1 AS v $$ |=> {name}"
                return f"($$ SELECT 0 AS v $$ |=> {name} ~> loop {{ {count} ~> {inner[0]} }} until $$ ${name} >= {number} $$)"
            case "while":
                count = f"$$ SELECT ${name} + 1 AS v $$ |=> {name}"
                return f"($$ SELECT 0 AS v $$ |=> {name} ~> while $$ ${name} < {number} $$ {{ {count} ~> {inner[0]} }})"
            case "leave":
                return f"if $$ {test} $$ {{ break }}"
            case "join":
                return f"parallel {{ {', '.join(inner)} }}"
            case "race":
                return f"race {{ {inner[0]}, sleep(120) }}"
            case "keep":
                return f"({inner[0]}) |=> {name}"
            case "call":
                return f"callee(${self.test[0]}?)" + (f" |=> {name}" if name else "")
        raise AssertionError(self.kind)

    # Meaning ----------------------------------------------------------------------------------------------------

    def run(self, env: Environment, run: Run) -> int | None:
        name, number, parts = self.name, self.number, self.parts
        held = (env.get(self.test[0]) or 0) % 3 == self.test[1]
        match self.kind:
            case "bind":
                env[name] = (env.get(self.test[0]) or 0) + number
                return env[name]
            case "log":
                run.write(self.who, env.get(name))
                return None
            case "sequence":
                return [part.run(env, run) for part in parts][-1]
            case "if":
                return parts[0 if held else 1].run(env, run)
            case "only":
                return parts[0].run(env, run) if held else None
            case "until" | "while":
                return self._loop(env, run)
            case "leave":
                if held:
                    raise Leave
                return None
            case "join":
                return self._join(env, run)
            case "race":
                return parts[0].run(env, run)
            case "keep":
                env[name] = parts[0].run(env, run)
                return env[name]
            case "call":
                value = (env.get(self.test[0]) or 0) * 2 + 1
                if name:
                    env[name] = value
                return value
        raise AssertionError(self.kind)

    def _loop(self, env: Environment, run: Run) -> int | None:
        env[self.name] = 0
        value: int | None = None
        try:
            while True:
                if self.kind == "while" and (env[self.name] or 0) >= self.number:
                    return value
                env[self.name] = (env[self.name] or 0) + 1
                value = self.parts[0].run(env, run)
                if self.kind == "until" and (env[self.name] or 0) >= self.number:
                    return value
        except Leave:
            return None

    def _join(self, env: Environment, run: Run) -> int | None:
        before = dict(env)
        left = False
        for part in self.parts:
            own = dict(before)
            try:
                part.run(own, run)
            except Leave:
                # The others end first, and what all of them bound is kept.
                left = True
            env.update(
                {name: value for name, value in own.items() if name not in before or before[name] != value}
            )
        if left:
            raise Leave
        return None


CALLEE = "workflow callee(n int) { $$ SELECT coalesce($n, 0) * 2 AS v $$ |=> a ~> if $$ true $$ { $$ SELECT $a + 1 AS v $$ |=> b } ~> $$ SELECT $b? AS v $$ }\n"


class Maker:
    """Makes a random program."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.seed = seed
        self.number = 0

    def fresh(self) -> str:
        self.number += 1
        return f"n{self.number}"

    def make(
        self, depth: int, who: str, names: tuple[str, ...], loop: bool = False, plain: bool = False
    ) -> Step:
        """names: those that may be bound here; loop: `break` may stand here; plain: its value is read."""
        random = self.random
        test = (random.choice(NAMES), random.randrange(3))
        kinds = ["bind", "bind", "log"]
        if depth:
            kinds += ["sequence"] * 3 + ["if", "only", "until", "while", "race", "call", "keep"]
            kinds += [] if plain or len(names) < 2 else ["join", "join"]
            kinds += ["leave"] if loop and not plain else []
        kind = random.choice(kinds) if names else "log"
        name = random.choice(names) if names else random.choice(NAMES)

        def part(**others: bool) -> Step:
            return self.make(depth - 1, who, names, **{"loop": loop, "plain": plain, **others})

        match kind:
            case "bind":
                return Step(kind, who, name, random.randint(1, 4), test=test)
            case "log":
                return Step(kind, who, random.choice(NAMES), test=test)
            case "sequence":
                return Step(kind, who, parts=tuple(part() for _ in range(random.randint(2, 4))), test=test)
            case "if":
                return Step(kind, who, parts=(part(), part()), test=test)
            case "only":
                return Step(kind, who, parts=(part(),), test=test)
            case "until" | "while":
                return Step(kind, who, self.fresh(), random.randint(1, 2), (part(loop=True),), test)
            case "race":
                return Step(kind, who, parts=(part(),), test=test)
            case "keep":
                return Step(kind, who, name, parts=(part(plain=True, loop=False),), test=test)
            case "call":
                return Step(kind, who, random.choice((name, "")), test=test)
            case "leave":
                return Step(kind, who, test=test)
        # No two branches bind the same name; a branch may leave the loop around the join.
        first, second = sorted(random.randint(0, len(names)) for _ in range(2))
        shares = [names[:first], names[first:second], names[second:]]
        random.shuffle(shares)
        branches = tuple(
            self.make(depth - 1, f"{who}.{self.fresh()}", own, loop=loop, plain=plain) for own in shares
        )
        return Step("join", who, parts=branches, test=test)


def made(seed: int, depth: int = 4) -> tuple[str, dict[str, list[str | None]]]:
    """A program's text, and what it writes into `log` by name."""
    maker = Maker(seed)
    who = f"m{seed}"
    body = Step("sequence", who, parts=tuple(maker.make(depth, who, NAMES) for _ in range(3)))
    ends = Step("sequence", who, parts=tuple(Step("log", who, name) for name in NAMES))
    binds = " ~> ".join(f"$$ SELECT 0 AS v $$ |=> {name}" for name in NAMES)
    run = Run()
    env: Environment = {}
    body.run(env, run)
    ends.run(env, run)
    text = f"{CALLEE}workflow main() {{\n  {body.text()}\n  ~> {ends.text()}\n  ~> if $$ false $$ {{ {binds} }}\n}}\nstart main()\n"
    return text, run.log
