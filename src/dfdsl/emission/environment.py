"""The template environment: strict, and deaf to anything that is not SQL already.

Templates lie in `dfdsl/templates` of an installed package, and in `templates/` of a checkout.
"""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from dfdsl.grammar_cache import cache_folder
from dfdsl.sql.text import Sql, literal

_ACCEPTED = frozenset((Sql, int))


def _only_sql(value: object) -> object:
    """Refuse data: a template that is given a plain `str` has been given something that nobody has quoted."""
    if value.__class__ in _ACCEPTED:
        return value
    raise TypeError(f"a template was given a {type(value).__name__}, which is not SQL")


class _QuietCache(FileSystemBytecodeCache):
    """A cache that saves time where it can and is never a reason to fail."""

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except (OSError, ValueError, EOFError, TypeError):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        try:
            super().dump_bytecode(bucket)
        except OSError:
            return


def _bytecode_cache() -> BytecodeCache | None:
    """In the user's cache folder; none where that is not this user's, since what lies there is run."""
    try:
        folder = cache_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
            return None
    except (OSError, RuntimeError):
        return None
    return _QuietCache(str(folder), "template-%s.bin")


def _folder() -> Path:
    package = Path(__file__).resolve().parent.parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent.parent / "templates"


@cache
def environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(_folder()),
        undefined=StrictUndefined,
        finalize=_only_sql,
        autoescape=False,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_bytecode_cache(),
    )
    made.filters = {"sql": Sql, "literal": literal}
    return made


def render(template: str, **values: object) -> Sql:
    return Sql(environment().get_template(template).render(values))


class Macros:
    """The macros of one template; what they make is SQL."""

    def __init__(self, template: str) -> None:
        self._module = environment().get_template(template).module

    def raw(self, name: str) -> Callable[..., str]:
        """The macro itself, for those who call it thousands of times and wrap what it makes."""
        macro: Callable[..., str] = getattr(self._module, name)
        return macro

    def __call__(self, name: str, *arguments: object) -> Sql:
        return Sql(self.raw(name)(*arguments))
