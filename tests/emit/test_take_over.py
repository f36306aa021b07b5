"""A function that was made from another file: left alone, unless it is the same workflow, or is taken over on purpose."""

import psycopg
import pytest

from dfdsl.compiler import compile_source
from dfdsl.source import FileUnreadable, Source

from .conftest import Database

ONE = "workflow same(a int) { $$ SELECT $a AS v $$ }\n"
TWO = "workflow same(a int) { $$ SELECT $a + 1 AS v $$ }\n"
OTHER_TYPE = "workflow Same(a text) { $$ SELECT $a AS v $$ }\n"
MORE = "workflow other() { sleep(1) }\n" + ONE.replace("{ ", "{\n    ")


def deploy(database: Database, name: str, text: str) -> None:
    def nothing(importing: str, path: str) -> Source:
        raise FileUnreadable("no such file")

    compiled = compile_source(Source(name, text), read=nothing)
    assert compiled.sql is not None
    database.connection.execute(compiled.sql.encode())


def mark(database: Database) -> str:
    text = database.value(
        "SELECT obj_description(oid) FROM pg_proc WHERE proname = 'same' AND pronamespace = %s::regnamespace",
        database.schema,
    )
    return str(text).split(" from ")[1]


@pytest.mark.parametrize("text", [TWO, OTHER_TYPE], ids=["replaced", "dropped"])
@pytest.mark.parametrize("name", ["w/two.df", "two.df", "v/one.df", "<stdin>"])
def test_of_another_file_is_left_alone(database: Database, name: str, text: str) -> None:
    deploy(database, "w/one.df", ONE)
    with pytest.raises(psycopg.errors.DuplicateFunction) as refused:
        deploy(database, name, text)
    said = refused.value.diag
    assert said.message_primary is not None
    assert said.message_primary.startswith(
        f"dfdsl: {database.schema}.same(integer,text,boolean) was made from w/one.df and not from "
    )
    assert "SET dfdsl.take_over = 'w/one.df'" in (said.message_hint or "")
    assert mark(database) == "w/one.df"
    assert (
        database.value("SELECT count(*) FROM pg_proc WHERE proname = 'same' AND prosrc LIKE '%%+ 1%%'") == 0
    )


@pytest.mark.parametrize("value", ["w/one.df", "*"])
@pytest.mark.parametrize("text", [TWO, OTHER_TYPE], ids=["replaced", "dropped"])
def test_on_purpose(database: Database, value: str, text: str) -> None:
    deploy(database, "w/one.df", ONE)
    database.connection.execute("SELECT set_config('dfdsl.take_over', 'w/other.df', false)")
    with pytest.raises(psycopg.errors.DuplicateFunction):
        deploy(database, "w/two.df", text)
    database.connection.execute("SELECT set_config('dfdsl.take_over', %s, false)", [value])
    deploy(database, "w/two.df", text)
    assert mark(database) == "w/two.df"
    database.connection.execute("RESET dfdsl.take_over")
    deploy(database, "w/two.df", TWO)


@pytest.mark.parametrize("name", ["w/one.df", "flows/w/one.df", "one.df"])
def test_the_same_file_may_change(database: Database, name: str) -> None:
    """Also when the project's root has moved, which the names of files begin at."""
    deploy(database, "w/one.df", ONE)
    deploy(database, name, TWO)
    assert mark(database) == name
    deploy(database, "w/one.df", OTHER_TYPE)
    assert mark(database) == "w/one.df"


@pytest.mark.parametrize("name", ["v/two.df", "<stdin>", "größe 1.df"])
def test_the_same_text_may_move(database: Database, name: str) -> None:
    """A file was renamed, or a workflow went to another one, where its lines are others."""
    deploy(database, "w/one.df", ONE)
    deploy(database, name, MORE)
    assert mark(database) != "w/one.df"
    deploy(database, name, TWO)
