"""How long a command takes to answer, in units of an interpreter that does nothing."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .measure import Measured, ratios

ROUNDS = 21


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)


def measure(folder: Path) -> Iterator[Measured]:
    file = folder / "one.df"
    file.write_text("$$ SELECT 1 AS n $$\n", encoding="utf-8")
    for verb, budget in (("check", 16), ("compile", 18)):
        _run("-m", "dfdsl", verb, str(file))
        yield Measured(
            name=f"dfdsl {verb} of one step",
            values=ratios(
                lambda verb=verb: _run("-m", "dfdsl", verb, str(file)),
                lambda: _run("-c", "pass"),
                ROUNDS,
            ),
            budget=budget,
            unit="interpreters",
        )
