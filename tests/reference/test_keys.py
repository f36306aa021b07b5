"""`{step_key}` in random nestings: as many keys as executions, and the same ones in every further attempt.

Every leaf writes down its key; the first attempt of each `retry` fails at its end. How many executions there are follows from
the nesting alone: rows and rounds multiply, attempts do not.
"""

import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import psycopg

from dfdsl.compiler import compile_source
from dfdsl.database.start import run_script, take_over
from dfdsl.local import Engine
from dfdsl.source import FileUnreadable, Source
from dfdsl.targets import DEFAULT

from .conftest import OLD

_PROGRAMS = int(os.environ.get("DFDSL_PROGRAMS", "7"))
_DEPTH = 3
_PATIENCE_SECONDS = 240.0


@dataclass
class _Program:
    """leaves: by its tag, how many executions of a leaf there are, and how often each of them runs at least, with one key."""

    name: str
    chance: random.Random
    leaves: dict[str, tuple[int, int]] = field(default_factory=dict)
    workflows: list[str] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(10_000)))

    def leaf(self, times: int, attempts: int) -> str:
        tag = f"l{next(self.numbers)}"
        self.leaves[tag] = times, attempts
        key = self.chance.choice(("'{step_key}'", "{step_key}", "substr('/{step_key}', 2)"))
        return (
            f"$$ INSERT INTO ref.keys (who, tag, key) VALUES ('{self.name}', '{tag}', {key}) RETURNING key $$"
        )

    def block(self, depth: int, times: int, attempts: int) -> str:
        if depth == 0:
            return self.leaf(times, attempts)
        forms: list[Callable[[int, int, int], str]] = [
            self.sequence, self.each, self.loop, self.while_, self.retry, self.caught, self.inlined, self.called,
            self.parallel, self.chosen, self.undone, self.transaction,
        ]  # fmt: skip
        return self.chance.choice(forms)(depth - 1, times, attempts)

    def sequence(self, depth: int, times: int, attempts: int) -> str:
        return f"{self.block(depth, times, attempts)} ~> {self.leaf(times, attempts)}"

    def each(self, depth: int, times: int, attempts: int) -> str:
        name = f"r{next(self.numbers)}"
        # The last two rows are alike; the order differs from one attempt to the next.
        rows = "SELECT n FROM (VALUES (1), (2), (2)) v(n) ORDER BY random()"
        limit = self.chance.choice(("", " (parallel => 2)"))
        return f"each {name} in $$ {rows} $${limit} {{ {self.block(depth, 3 * times, attempts)} }}"

    def _rounds(self, depth: int, times: int, attempts: int) -> tuple[str, str, str]:
        name = f"i{next(self.numbers)}"
        counted = (
            f"{self.block(depth, 2 * times, attempts)} ~> $$ SELECT ${name}.n + 1 AS n $$ |=> {name}(n int)"
        )
        return name, f"$$ SELECT 0 AS n $$ |=> {name}(n int)", counted

    def loop(self, depth: int, times: int, attempts: int) -> str:
        name, before, body = self._rounds(depth, times, attempts)
        return f"{before} ~> loop {{ {body} }} until $$ ${name}.n = 2 $$"

    def while_(self, depth: int, times: int, attempts: int) -> str:
        name, before, body = self._rounds(depth, times, attempts)
        return f"{before} ~> while $$ ${name}.n < 2 $$ {{ {body} }}"

    def retry(self, depth: int, times: int, attempts: int) -> str:
        body = self.block(depth, times, 2)
        name = f"k{next(self.numbers)}"
        tried = f"SELECT count(*) FROM ref.keys WHERE who = '{self.name}' AND key = ${name}"
        return f"retry(2) {{ {body} ~> {self.leaf(times, 2)} |=> {name} ~> $$ SELECT 1 / (({tried}) / 2) AS done $$ }}"

    def caught(self, depth: int, times: int, attempts: int) -> str:
        body = self.block(depth, times, attempts)
        return f"try {{ {body} ~> fail 'on purpose' }} catch {{ {self.leaf(times, attempts)} }}"

    def _workflow(self, depth: int, times: int, attempts: int) -> str:
        name = f"{self.name}_w{next(self.numbers)}"
        self.workflows.append(f"workflow {name}() {{ {self.block(depth, times, attempts)} }}")
        return name

    def inlined(self, depth: int, times: int, attempts: int) -> str:
        # Put in twice, it has two keys at each of its steps.
        name = self._workflow(depth, 2 * times, attempts)
        return f"{name}() ~> {name}()"

    def called(self, depth: int, times: int, attempts: int) -> str:
        name = self._workflow(depth, 2 * times, attempts)
        return f"call {name}() ~> call {name}()"

    def parallel(self, depth: int, times: int, attempts: int) -> str:
        return (
            f"parallel {{ ({self.block(depth, times, attempts)}), ({self.block(depth, times, attempts)}) }}"
        )

    def chosen(self, depth: int, times: int, attempts: int) -> str:
        return f"if $$ true $$ {{ {self.block(depth, times, attempts)} }} else {{ {self.leaf(0, 1)} }}"

    def undone(self, depth: int, times: int, attempts: int) -> str:
        step, undo = self.leaf(times, attempts), self.leaf(times, attempts)
        return f"try {{ {step} <-> {undo} ~> {self.block(depth, times, attempts)} ~> fail 'undo it' }} catch {{ }}"

    def transaction(self, depth: int, times: int, attempts: int) -> str:
        return f"atomic {{ {self.leaf(times, attempts)} ~> {self.leaf(times, attempts)} }} ~> {self.block(depth, times, attempts)}"


def _made(name: str, seed: int) -> tuple[_Program, str]:
    program = _Program(name=name, chance=random.Random(seed))
    body = program.block(_DEPTH, 1, 1)
    return program, "\n".join((*program.workflows, f"workflow {name}() {{ {body} }}", f"start {name}()"))


def _no_imports(importing: str, path: str) -> Source:
    raise FileUnreadable("there are no other files")


def _check(dsn: str, target: str, seeds: list[int]) -> None:
    programs = {f"k{seed}": _made(f"k{seed}", seed) for seed in seeds}
    with psycopg.connect(dsn, autocommit=True) as connection:
        take_over(connection)
        connection.execute("CREATE TABLE IF NOT EXISTS ref.keys (who text, tag text, key text)")
        connection.execute("DELETE FROM ref.keys")
        instances: dict[str, str] = {}
        for name, (_, text) in programs.items():
            made = compile_source(Source(f"{name}.df", text), read=_no_imports, target=target)
            assert made.sql is not None, (text, [str(d) for d in made.diagnostics])
            (instances[name],) = run_script(connection, made.sql)
        deadline = time.monotonic() + _PATIENCE_SECONDS
        ended = (
            "SELECT count(*) FROM df.instances WHERE id = ANY (%s) AND status NOT IN ('pending', 'running')"
        )
        while connection.execute(ended, (list(instances.values()),)).fetchone() != (len(instances),):
            assert time.monotonic() < deadline, "they do not end"
            time.sleep(0.2)
        for name, (program, text) in programs.items():
            status = connection.execute(
                "SELECT status, df.result(id) FROM df.instances WHERE id = %s", (instances[name],)
            )
            assert status.fetchone()[0] == "completed", text  # type: ignore[index]
            found = connection.execute(
                "SELECT tag, count(DISTINCT key)::int, min(n)::int, count(DISTINCT key) FILTER (WHERE others)::int"
                " FROM (SELECT tag, key, count(*) AS n, EXISTS (SELECT FROM ref.keys o WHERE o.key = k.key AND (o.who, o.tag) <> (k.who, k.tag)) AS others"
                " FROM ref.keys k WHERE who = %s GROUP BY who, tag, key) q GROUP BY tag",
                (name,),
            ).fetchall()
            keys = {tag: (times, least) for tag, times, least, _ in found}
            assert {tag: times for tag, (times, _) in keys.items()} == {
                tag: times for tag, (times, _) in program.leaves.items() if times
            }, text
            assert all(keys[tag][1] >= least for tag, (times, least) in program.leaves.items() if times), text
            assert all(shared == 0 for *_, shared in found), text


def test_keys_of_random_nestings(engine: Engine) -> None:
    _check(engine.dsn, DEFAULT, list(range(_PROGRAMS)))


def test_the_same_on_an_old_target(old_engine: Engine) -> None:
    _check(old_engine.dsn, OLD, list(range(0, _PROGRAMS, 2)))
