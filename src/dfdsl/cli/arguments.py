"""argparse with answers for people: one line, a guess at the misspelled word, no wall of usage."""

import argparse
import os
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from dfdsl.cli.console import FAULT, Console


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant."""
    from difflib import get_close_matches

    found = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def guess(word: str, known: Iterable[str]) -> str:
    """` (did you mean …?)`, or nothing."""
    found = nearest(word, known)
    return f" (did you mean '{found}'?)" if found else ""


class _Help(argparse.RawDescriptionHelpFormatter):
    """As wide as the terminal. argparse makes one of these for each option, and its own way to ask loads much."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    given = os.environ.get("COLUMNS", "")
    if given.isdigit() and int(given):
        return int(given)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else -1).columns or 80
    except (OSError, ValueError):
        return 80


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line and a pointer to --help."""

    def __init__(self, **given: Any) -> None:
        # argparse itself makes the parsers of verbs, with more arguments from one Python to the next.
        super().__init__(**given, allow_abbrev=False, formatter_class=_Help)
        self.verbs: dict[str, Parser] = {}

    def error(self, message: str) -> NoReturn:
        console = Console()
        console.error(self._plain(message))
        console.say(f"Try: {self.prog} --help")
        self.exit(FAULT)

    def _plain(self, message: str) -> str:
        unknown = re.match(r"argument (?:VERB|\S+): invalid choice: '(.*?)' \(choose from", message)
        if unknown and self.verbs:
            word = unknown[1]
            return f"unknown verb '{word}'{guess(word, self.verbs) or self._all_verbs()}"
        return message

    def _all_verbs(self) -> str:
        return f" (there are: {', '.join(self.verbs)})"

    def options(self) -> list[str]:
        return [name for action in self._actions for name in action.option_strings]

    def read(self, argv: Sequence[str]) -> argparse.Namespace:
        """The arguments; unknown ones are an error of the verb that was given."""
        parsed, unknown = self.parse_known_args(argv)
        if unknown:
            self._refuse(parsed, unknown)
        return parsed

    def _refuse(self, parsed: argparse.Namespace, unknown: Sequence[str]) -> NoReturn:
        verb = self.verbs.get(getattr(parsed, "verb", None) or "", self)
        option = unknown[0].split("=", 1)[0]
        if option.startswith("-"):
            verb.error(f"unknown option {option}{guess(option, verb.options())}")
        verb.error(f"unexpected argument '{unknown[0]}'")
