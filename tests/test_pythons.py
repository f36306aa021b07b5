"""What newer Pythons do otherwise, done on this one: where the package admits a Python, its changes break nothing."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

# Python 3.14 gives a metaclass no `__annotations__` but a function that makes them (PEP 649), evaluated when it is called,
# with the names of the class's body before those of its module; and argparse hands `color` to the parsers of verbs.
AS_ON_3_14 = """
import __future__, argparse, importlib.machinery, sys

class Loader(importlib.machinery.SourceFileLoader):
    def source_to_code(self, data, path, *, _optimize=-1):
        flag = __future__.annotations.compiler_flag
        return compile(data, path, "exec", flags=flag, dont_inherit=True, optimize=_optimize)

    def get_code(self, name):
        return self.source_to_code(self.get_data(self.path), self.path)

    def exec_module(self, module):
        super().exec_module(module)
        if module.__name__ == "dfdsl.record":
            deferred(module._RecordType)

def deferred(metaclass):
    made = metaclass.__new__

    def new(mcs, name, bases, namespace, **options):
        texts = namespace.pop("__annotations__", None)
        if texts:
            module = vars(sys.modules[namespace["__module__"]])
            body = namespace

            def annotate(format):
                return {field: eval(text, module, body) for field, text in texts.items()}

            namespace["__annotate_func__"] = annotate
            count.append(name)
        return made(mcs, name, bases, namespace, **options)

    metaclass.__new__ = staticmethod(new)

count = []
finder = importlib.machinery.FileFinder.path_hook((Loader, [".py"]))

def ours(path):
    if "dfdsl" not in path and not path.endswith("src"):
        raise ImportError
    return finder(path)

sys.path_hooks.insert(0, ours)
sys.path_importer_cache.clear()

verb = argparse._SubParsersAction.add_parser
argparse._SubParsersAction.add_parser = lambda self, name, **given: verb(self, name, **{"color": True, **given})
parser = argparse.ArgumentParser.__init__
argparse.ArgumentParser.__init__ = lambda self, *args, color=True, **given: parser(self, *args, **given)
"""
COMPILING = """
from dfdsl.cli import main
status = main(sys.argv[1:])
assert len(count) > 100, count
sys.exit(status)
"""


def _as_on_3_14(*argv: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", AS_ON_3_14 + COMPILING, *argv]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_compiling_with_deferred_annotations(tmp_path: Path) -> None:
    """The SQL is what it is here: no field of a record is lost or at another place."""
    ended = _as_on_3_14("compile", "examples/invoices.df", "-o", str(tmp_path))
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    for name in ("invoices.sql", "dfdsl.runtime.sql"):
        assert (tmp_path / name).read_text("utf-8") == (ROOT / "examples" / name).read_text("utf-8")


def test_checking_with_deferred_annotations() -> None:
    ended = _as_on_3_14("check", "examples", "--output-format", "json")
    assert (ended.returncode, ended.stderr) == (0, "")
