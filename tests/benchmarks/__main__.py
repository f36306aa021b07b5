"""Print the table; exit with 1 when something is over its budget. `-x running` leaves a group out."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from dfdsl.local import missing

from . import compiling, nodes, running, starting, working
from .measure import Measured

GROUPS = ("compiling", "starting", "nodes", "running", "working")


def measured(groups: list[str]) -> Iterator[Measured]:
    if "compiling" in groups:
        yield from compiling.measure()
    if "starting" in groups:
        with TemporaryDirectory() as place:
            yield from starting.measure(Path(place))
    lack = missing()
    if lack:
        print(lack, file=sys.stderr)
        return
    if "nodes" in groups:
        yield from nodes.measure()
    if "running" in groups:
        yield from running.measure()
    if "working" in groups:
        yield from working.measure()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("-x", action="append", default=[], choices=GROUPS, metavar="GROUP")
    left_out = parser.parse_args().x
    print("T: one pass of a regular expression over the same text. The median of several rounds counts.\n")
    print(f"{'':38} {'measured':>9} {'budget':>7}")
    fine = True
    for one in measured([group for group in GROUPS if group not in left_out]):
        fine &= one.within
        verdict = "ok" if one.within else "over"
        print(f"{one.name:38} {one.value:9.1f} {one.budget:7.0f} {one.unit:13} {verdict}", flush=True)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
