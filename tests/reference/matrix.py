"""`python -m tests.reference.matrix`: the matrix of forms on the local engine, and what is not as the language has it.

    python -m tests.reference.matrix                         all of it, to depth 2, for the newest target
    python -m tests.reference.matrix --target 0.2.3          for an old one, on an engine that behaves as that
    python -m tests.reference.matrix --part 3/10             the third of ten parts, which together are all of it
    python -m tests.reference.matrix --depth 3 --sample 500 --seed 7
    python -m tests.reference.matrix m_try_race_rows_unused  these programs alone

It prints how many are right, how many the compiler refuses and with which code, and those that are wrong by the kind of
what is wrong, each kind with its smallest program, what was expected and what came. Exit 1 when one is wrong.
"""

import argparse
import re
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from dfdsl.local import running
from dfdsl.targets import DEFAULT, TARGETS

from . import forms as f
from .driving import Found, run, set_up
from .matrix_programs import FORMS, USES, Cell, cells, part, program, sample
from .meaning import outcome
from .printer import Printer
from .shape import difference, right
from .shrinking import shrunk
from .values import Unsure, json_of

_SIDE_BY_SIDE = 150
# A program that does nothing for so long has come to a stop.
_PATIENCE_SECONDS = 40.0
_IDS = re.compile(r"[0-9a-f]{8}(?![0-9a-f])")


@dataclass(frozen=True)
class Judged:
    """A program that ran. kind: of what is wrong, empty if nothing is."""

    program: f.Program
    kind: str
    expected: str
    found: str


def judged(dsn: str, programs: list[f.Program], target: str) -> tuple[list[Judged], dict[str, list[str]]]:
    """Those that ran; and the names of those that the compiler refuses, by code."""
    found = run(dsn, programs, target, _SIDE_BY_SIDE, _PATIENCE_SECONDS)
    ran: list[Judged] = []
    refused: dict[str, list[str]] = defaultdict(list)
    for each in programs:
        if found[each.name].status == "compiling":
            refused[", ".join(sorted(set(found[each.name].codes)))].append(each.name)
        else:
            ran.append(_judge(each, found[each.name]))
    return ran, refused


def _judge(each: f.Program, found: Found) -> Judged:
    value = outcome(each).value
    assert value is not None
    came = f"{found.status} {found.error or found.result!r}"
    kind = ""
    if found.left:
        kind = "it does not end"
    elif found.status != "completed":
        kind = f"it ends {found.status}: {_general(found.error)}"
    elif not right(value, found.result):
        kind = difference(value, found.result)
    return Judged(each, kind, repr(json_of(value)), came)


def _general(error: str) -> str:
    """An error's text without what differs from program to program."""
    text = re.sub(r"\bdfx_\w+", "dfx_…", error.strip().splitlines()[0] if error.strip() else "")
    return _IDS.sub("…", re.sub(r"\bm_\w+", "m_…", text))[:160]


def kinds(wrong: list[Judged]) -> dict[str, list[Judged]]:
    """By kind, the largest first; the smallest program of each first."""
    found: dict[str, list[Judged]] = defaultdict(list)
    for each in sorted(wrong, key=lambda each: (each.program.name.count("_"), len(repr(each.program.body)))):
        found[each.kind].append(each)
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))


def _smallest(dsn: str, target: str, known: Judged) -> Judged:
    """The smallest program that is wrong in the same way."""
    last = {known.program.name: known}

    def failing(programs: list[f.Program]) -> list[f.Program]:
        sure = []
        for each in programs:
            try:
                if outcome(each).value is not None:
                    sure.append(each)
            except (Unsure, LookupError, ValueError, TypeError, AttributeError, AssertionError):
                # What was taken out was needed.
                continue
        wrong = [each for each in judged(dsn, sure, target)[0] if each.kind == known.kind]
        last.update((each.program.name, each) for each in wrong)
        return [each.program for each in wrong]

    return last[shrunk(known.program, failing).name]


def report(
    target: str,
    ran: list[Judged],
    refused: dict[str, list[str]],
    unsure: int,
    groups: dict[str, list[Judged]],
) -> str:
    wrong = sum(map(len, groups.values()))
    lines = [
        f"# Target {target}: {len(ran)} programs ran, {wrong} are wrong, {len(ran) - wrong} are right",
        "",
    ]
    lines += [f"{unsure} that the language leaves open were left out."] if unsure else []
    for code, names in sorted(refused.items()):
        lines.append(f"Refused with {code}: {len(names)}: {_some(names)}")
    for number, (kind, group) in enumerate(groups.items(), 1):
        first = group[0]
        lines += ["", f"## {number}. {kind} ({len(group)})", "", _some([each.program.name for each in group])]
        lines += [_counted(group), "", "```df", Printer(first.program).file().strip(), "```"]
        lines += [f"expected: {first.expected}", f"found: {first.found}"]
    return "\n".join(lines) + "\n"


def _some(names: list[str], count: int = 12) -> str:
    return ", ".join(names[:count]) + (f" and {len(names) - count} more" if len(names) > count else "")


def _counted(group: list[Judged]) -> str:
    """Which forms, leaves and uses are in how many of them."""
    words = Counter(word for each in group for word in set(each.program.name.split("_")[1:]))
    return "of them with " + ", ".join(f"{word} {count}" for word, count in words.most_common(12))


def wanted(arguments: argparse.Namespace) -> list[Cell]:
    among = list(cells(arguments.depth, tuple(arguments.uses.split(","))))
    if arguments.names:
        known = {cell.name: cell for cell in cells(arguments.depth, USES)}
        return [known[name] for name in arguments.names]
    if arguments.form:
        among = [cell for cell in among if arguments.form in cell.forms]
    chosen = among if arguments.sample is None else sample(among, arguments.sample, arguments.seed)
    return chosen if arguments.part is None else part(chosen, *arguments.part)


def _numbers(text: str) -> tuple[int, int]:
    """Of `3/10`, the number of the part and how many there are. Raises ArgumentTypeError."""
    found = re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", text)
    if found is None or not 1 <= int(found[1]) <= int(found[2]):
        raise argparse.ArgumentTypeError(f"'{text}' is no part; write 3/10 for the third of ten")
    return int(found[1]), int(found[2])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.reference.matrix", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", help="programs to run, all if none is named")
    parser.add_argument("--target", default=DEFAULT, choices=[target.name for target in TARGETS])
    parser.add_argument("--depth", type=int, default=2, help="how deep forms nest (2)")
    parser.add_argument("--form", choices=sorted(FORMS), help="only programs with this form")
    parser.add_argument("--uses", default=",".join(USES[:2]), help=f"of {','.join(USES)}")
    parser.add_argument("--sample", type=int, help="so many of them")
    parser.add_argument("--seed", type=int, default=0, help="which ones (0)")
    parser.add_argument("--part", type=_numbers, metavar="N/M", help="the Nth of M parts of what is chosen")
    parser.add_argument("--no-shrink", action="store_true", help="show programs as they are")
    parser.add_argument("--out", type=Path, help="write the report there as well")
    return parser


def main() -> int:
    arguments = _parser().parse_args()
    started = time.monotonic()
    chosen = wanted(arguments)
    programs = [made for made in map(program, chosen) if made is not None]
    emulate = None if arguments.target == DEFAULT else arguments.target
    with tempfile.TemporaryDirectory() as folder, running(Path(folder) / "data", emulate=emulate) as engine:
        set_up(engine.dsn)
        ran: list[Judged] = []
        refused: dict[str, list[str]] = defaultdict(list)
        for first in range(0, len(programs), _SIDE_BY_SIDE):
            here, not_here = judged(engine.dsn, programs[first : first + _SIDE_BY_SIDE], arguments.target)
            ran += here
            for code, names in not_here.items():
                refused[code] += names
            wrong = sum(bool(each.kind) for each in ran)
            seconds = time.monotonic() - started
            print(
                f"{first + _SIDE_BY_SIDE} of {len(programs)}: {wrong} wrong, {seconds:.0f} s", file=sys.stderr
            )
        groups = kinds([each for each in ran if each.kind])
        if not arguments.no_shrink:
            groups = {
                kind: [_smallest(engine.dsn, arguments.target, group[0]), *group[1:]]
                for kind, group in groups.items()
            }
    text = report(arguments.target, ran, refused, len(chosen) - len(programs), groups)
    print(text, end="")
    if arguments.out is not None:
        arguments.out.write_text(text, encoding="utf-8")
    return 1 if groups else 0


if __name__ == "__main__":
    sys.exit(main())
