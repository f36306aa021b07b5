"""Where PostgreSQL's grammar is not installed, SQL is left unread, and one finding says so."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from dfdsl import analysis
from dfdsl.analysis import library

from .programs import findings


def _forget() -> None:
    library.grammar.cache_clear()
    analysis.grammar_here.cache_clear()


@pytest.fixture
def _no_grammar(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(library, "PathFinder", SimpleNamespace(find_spec=lambda name: None))
    _forget()
    yield
    _forget()


@pytest.mark.usefixtures("_no_grammar")
def test_a_file_is_compiled_without_the_checks() -> None:
    found = findings("$$ SELECT 1 $$ |=> a ~> $$ SELECT 1 1 $$ ~> if $$ $a > 1 $$ { sleep($$ 1 1 $$) }")
    assert [(d.code, d.is_error, d.span.start) for d in found] == [("DF333", False, 0)]


@pytest.mark.usefixtures("_no_grammar")
def test_nothing_is_said_where_there_is_no_sql() -> None:
    assert findings("sleep(1)") == ()


def test_a_library_that_cannot_be_loaded_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "libpg_query.so").write_bytes(b"no library")
    spec = SimpleNamespace(submodule_search_locations=[str(tmp_path)])
    monkeypatch.setattr(library, "PathFinder", SimpleNamespace(find_spec=lambda name: spec))
    _forget()
    try:
        assert [d.code for d in findings("$$ SELECT 1 $$")] == ["DF333"]
    finally:
        _forget()
