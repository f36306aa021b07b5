"""`dfdsl compile`: .df files to SQL, on stdout or into a folder."""

import argparse
import contextlib
import os
from collections.abc import Iterable, Sequence

from dfdsl.cli.arguments import Parser
from dfdsl.cli.choices import Chosen, compile_arguments
from dfdsl.cli.committed import differences
from dfdsl.cli.console import DONE, FINDINGS, Console, Fault
from dfdsl.cli.findings import format_argument, report
from dfdsl.cli.inputs import open_sources, shown
from dfdsl.cli.together import Deployed, clashes
from dfdsl.settings import RUNTIMES
from dfdsl.version import __version__

INLINE, FILE, _ = RUNTIMES

SUMMARY = "write the SQL of .df files"
DESCRIPTION = (
    "Write the SQL of .df files to stdout, or into a folder. If any file has an error, nothing is written."
)
EXAMPLES = """\
examples:
  dfdsl compile orders.df | psql -v ON_ERROR_STOP=1 "$DSN"
  dfdsl compile --schema shop -o migrations/ workflows/*.df
  dfdsl compile --check -o migrations/ workflows/*.df
  cat orders.df | dfdsl compile -
  dfdsl compile --dump-after forms orders.df"""


def arguments(verb: Parser) -> None:
    verb.add_argument("files", nargs="+", metavar="FILE", help="a .df file, or - for standard input")
    verb.add_argument("-o", "--output", metavar="DIR", help="write DIR/NAME.sql for each NAME.df")
    verb.add_argument(
        "--check",
        action="store_true",
        help="write nothing; say what in DIR is missing, stale, or no longer made from anything",
    )
    verb.add_argument(
        "--runtime",
        choices=RUNTIMES,
        help="how scripts come to the functions that they call: each makes them, a file beside them does (with -o, the"
        " default), or somebody else does",
    )
    verb.add_argument(
        "--dump-after",
        metavar="NAME",
        help="print the graphs behind this pass of the compiler, not SQL; assemble: before the first one; all: behind each",
    )
    format_argument(verb)
    compile_arguments(verb)


def run(given: argparse.Namespace, console: Console) -> int:
    if given.dump_after is not None:
        from dfdsl.cli.graphs import print_graphs

        return print_graphs(given, once(given.files), console)
    if given.check and given.output is None:
        raise Fault("--check compares with what is in a folder; name it with -o DIR")
    chosen = Chosen(given, console)
    if given.runtime == FILE and given.output is None:
        raise Fault("--runtime file writes a file beside the scripts; name their folder with -o DIR")
    files = once(given.files)
    names = output_names(files) if given.output is not None else []
    sources = open_sources(files, console, given.output_format)

    from dfdsl.compiler import compile_source
    from dfdsl.emit import needs_runtime

    results = []
    deployed = []
    schemas: dict[str, None] = {}
    for project, source in sources:
        choices = chosen.of(project.root)
        result = compile_source(
            source,
            read=project.read,
            target=choices.target,
            schema=choices.schema,
            levels=choices.levels,
            runtime=(runtime := choices.script_runtime(INLINE if given.output is None else FILE)),
        )
        results.append(result)
        if result.script is not None:
            if runtime.how == FILE and any(map(needs_runtime, result.script.workflows)):
                schemas[runtime.schema] = None
            deployed.append(Deployed(project, choices.schema, result.script))
    found = [one for result in results for one in result.diagnostics] + clashes(deployed)
    if report(found, console, given.output_format):
        return FINDINGS
    texts = [result.sql or "" for result in results]
    beside = runtime_file(schemas)
    for file, name in zip(files, names, strict=False):
        if name in beside:
            raise Fault(f"{shown(file)} would be written to {name}, which is the name of the runtime's file")
    if given.check:
        made = {name: (*place, text) for name, place, text in zip(names, sources, texts, strict=True)}
        found = differences(given.output, made, beside)
        return FINDINGS if report(found, console, given.output_format) else DONE
    if given.output is None:
        console.product("\n".join(texts))
    else:
        write_all(given.output, dict(zip(names, texts, strict=True)) | beside)
    return DONE


def runtime_file(schemas: Iterable[str]) -> dict[str, str]:
    """The file with the runtime that stands beside scripts, by its name; none where they need none. Raises Fault."""
    from dfdsl.emission.runtime_block import FILE_NAME, runtime_script

    found = list(schemas)
    if len(found) > 1:
        raise Fault(f"one folder has one runtime, and these files want it in {' and in '.join(found)}")
    return {FILE_NAME: runtime_script(found[0], __version__)} if found else {}


def once(files: Sequence[str]) -> list[str]:
    """The files, each once: a script that stands twice in the output would start its instances twice."""
    found: dict[str, str] = {}
    for file in files:
        # A name with a NUL is none; that is said when it is opened.
        found.setdefault(file if file == "-" or "\0" in file else os.path.realpath(file), file)
    return list(found.values())


def output_names(files: Sequence[str]) -> list[str]:
    """The name of each file's output. Raises Fault when two have the same, also where case is not told apart."""
    taken: dict[str, str] = {}
    names = []
    for file in files:
        stem = "stdin" if file == "-" else os.path.splitext(os.path.basename(file))[0]
        name = f"{stem}.sql"
        other = taken.setdefault(name.casefold(), file)
        if other is not file or name in names:
            raise Fault(
                f"{shown(other)} and {shown(file)} would both be written to {name}; compile them one by one"
            )
        names.append(name)
    return names


def write_all(folder: str, texts: dict[str, str]) -> None:
    """Write the files of a folder: all are complete beside their places before the first is renamed."""
    waiting: list[tuple[str, str]] = []
    try:
        os.makedirs(folder, exist_ok=True)
        for name, text in texts.items():
            final = os.path.join(folder, name)
            if os.path.isdir(final):
                raise Fault(f"cannot write {final}: it is a folder")
            beside = os.path.join(folder, f".{name}.{os.getpid()}.tmp")
            waiting.append((beside, final))
            with open(beside, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
        while waiting:
            os.replace(*waiting[0])
            waiting.pop(0)
    except OSError as problem:
        raise Fault(f"cannot write to {folder}: {problem.strerror or problem}") from None
    finally:
        for beside, _ in waiting:
            with contextlib.suppress(OSError):
                os.unlink(beside)
