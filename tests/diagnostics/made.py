"""Wrong files that no page can show, because they are huge or no text: a code and what gives it."""

from collections.abc import Callable

from dfdsl.source import MAX_SIZE

MADE: dict[str, Callable[[], str]] = {
    "DF001": lambda: "'a\0b'",
    "DF003": lambda: "-" * (MAX_SIZE + 1),
    "DF124": lambda: "(" * 1000 + "sleep(1)" + ")" * 1000,
    "DF199": lambda: "sleep(1ms)" + " ~> sleep(1ms)" * 99,
    "DF230": lambda: f"workflow f({', '.join(f'p{n} int' for n in range(99))}) {{ sleep(1) }}",
    "DF405": lambda: "if $$ true $$ { sleep(1) }" + " else if $$ true $$ { sleep(1) }" * 300,
    "DF406": lambda: "sleep(1)" + " ~> sleep(1)" * 10_000,
}
# Given by what is not installed, tests/analysis/test_missing_grammar.py, and by what lies in a folder,
# tests/cli/test_committed.py.
ELSEWHERE = {"DF333", "DF007", "DF008", "DF009"}
# Given beside the errors that it counts.
WITH_OTHERS = {"DF199"}
