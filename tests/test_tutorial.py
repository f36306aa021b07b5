"""docs/tutorial.md is done from its first to its last line, as its reader would: files written, commands run, output compared.

A block behind `<!-- file: NAME -->` is that file from there on. In a `console` block each line that begins with `$ ` is a
command for the shell, and what stands below it is what it prints. Ids, times and addresses differ from run to run: an id on
the page stands for the one that the same line printed here, and the others are not compared.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from dfdsl.local import missing
from dfdsl.local.binaries import own_psql

PAGE = Path(__file__).parents[1] / "docs" / "tutorial.md"
BLOCK = re.compile(r"(?:^<!-- file: (\S+) -->\n)?^```(\w+)[^\n]*\n(.*?)^```$", re.S | re.M)
ID = re.compile(r"\b(?=[0-9a-f]*[0-9])[0-9a-f]{8}\b")
VARYING = (
    # A step that is over soon may be shown when it starts, or only when it is done.
    (re.compile(r"^.*: started: .*\n", re.M), ""),
    (re.compile(r"^.*: completed: delay of .*\n", re.M), ""),
    (re.compile(r"\b\d+(?:\.\d+)? ?s\b"), "N s"),
    (re.compile(r"\b(?:\d{4}-\d\d-\d\d )?\d\d:\d\d(?::\d\d)?\b"), "TIME"),
    (re.compile(r"/tmp/dfdsl-[0-9a-f]+"), "SOCKET"),
)


def _settled(text: str) -> str:
    for pattern, stands in VARYING:
        text = pattern.sub(stands, text)
    return text


def _commands(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with what the page shows below it."""
    found: list[tuple[str, str]] = []
    for line in block.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:].rstrip("\n"), ""))
        else:
            command, shown = found[-1]
            found[-1] = (command, shown + line)
    return found


class _Desk:
    """The reader's folder, and the ids that stand here for those of the page."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ids: dict[str, str] = {}
        programs = folder.parent / "bin"
        programs.mkdir()
        for name, words in {"dfdsl": f"{sys.executable} -m dfdsl", "python": sys.executable}.items():
            program = programs / name
            program.write_text(f'#!/bin/sh\nexec {words} "$@"\n')
            program.chmod(0o755)
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DFDSL_", "PG", "PYTEST"))
        } | {"PATH": f"{programs}:{own_psql().parent}:{os.environ['PATH']}", "NO_COLOR": "1"}

    def run(self, command: str) -> str:
        """What a command prints, on both channels, in the page's ids."""
        for page, here in self.ids.items():
            command = command.replace(page, here)
        with (self.folder.parent / "printed").open("w+", encoding="utf-8") as printed:
            subprocess.run(
                ["sh", "-c", command],
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.STDOUT,
                timeout=120,
                check=False,
            )
            printed.seek(0)
            return printed.read()

    def learn(self, shown: str, printed: str) -> str:
        """The printed text with the page's id in the place of each of ours."""
        for page, here in zip(
            dict.fromkeys(ID.findall(shown)), dict.fromkeys(ID.findall(printed)), strict=False
        ):
            self.ids.setdefault(page, here)
        for page, here in self.ids.items():
            printed = printed.replace(here, page)
        return printed


def test_the_tutorial_does_what_it_says(tmp_path: Path, update_golden: bool) -> None:
    lack = missing()
    if lack:
        pytest.skip(lack)
    folder = tmp_path / "club"
    folder.mkdir()
    desk = _Desk(folder)
    text = PAGE.read_text(encoding="utf-8")
    wrong: list[str] = []
    made = text
    try:
        for name, kind, body in BLOCK.findall(text):
            if name:
                (folder / name).write_text(body, encoding="utf-8")
            if kind != "console":
                continue
            block = ""
            for command, shown in _commands(body):
                printed = desk.learn(shown, desk.run(command))
                block += f"$ {command}\n{printed}"
                if _settled(printed) != _settled(shown):
                    wrong.append(f"$ {command}\n--- printed\n{printed}--- the page\n{shown}")
            made = made.replace(f"```console\n{body}```", f"```console\n{block}```", 1)
    finally:
        desk.run("dfdsl dev --stop")
    if update_golden:
        PAGE.write_text(made, encoding="utf-8")
        return
    assert not wrong, "after a look at the change: pytest --update-golden\n" + "\n".join(wrong)
