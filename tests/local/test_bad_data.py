"""Data folders and machines that are not right: one or two sentences that say what to do."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from dfdsl.local import Engine, LocalEngineError, Settings, missing, running
from dfdsl.local.development import Session, announced, data_to_remove, remove, session_of, stop
from dfdsl.local.folder import Folder
from dfdsl.local.memory import fresh_memory_folder, memory_folder, remove_temporary
from dfdsl.local.trouble import start_failed

pytestmark = pytest.mark.skipif(missing() is not None, reason=missing() or "")


def refusal(data: Path, settings: Settings | None = None) -> str:
    with pytest.raises(LocalEngineError) as refused, running(data, settings=settings):
        pass
    said = str(refused.value)
    assert "\n" not in said
    return said


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A data folder with a cluster in it, and no engine."""
    data = tmp_path / "data"
    with running(data):
        pass
    return data.resolve()


def test_damaged_data_folders(made: Path) -> None:
    control = made / "pg" / "global" / "pg_control"
    whole = control.read_bytes()
    control.write_bytes(b"\0" * len(whole))
    assert refusal(made).endswith(
        f"If the data folder {made} is damaged, move it away, or remove it with dfdsl dev --reset."
    )
    control.unlink()
    assert "pg_control" in refusal(made)
    version = made / "pg" / "PG_VERSION"
    version.write_text("x\n")
    assert (
        "its PG_VERSION is missing or damaged. Move it away, or remove it with dfdsl dev --reset."
        in refusal(made)
    )
    version.unlink()
    assert "is not a whole PostgreSQL data folder" in refusal(made)
    remove(made)
    with running(made):
        pass


def test_files_that_a_crash_leaves_block_nothing(made: Path) -> None:
    for name, text in (
        ("engine.json", "{"),
        ("engine.error", "old"),
        ("dev.json", '{"pid": 1, "data": "/", "database": false}'),
        ("clients.lock", ""),
        ("start.lock", ""),
        ("pg/dfdsl.conf.new", "half"),
        ("pg/postmaster.pid", "999999\n"),
    ):
        (made / name).write_text(text)
    (made / "pg.new").mkdir()
    assert session_of(made) is None
    with running(made):
        pass


def test_a_port_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = refusal(tmp_path / "data", Settings(port=port))
    assert said == f"Port {port} is in use by another program or not allowed: choose another one with --port."
    with running(tmp_path / "data", settings=Settings(port=port)) as found:
        assert found.tcp is not None
        words = [str(found.psql), found.tcp, "-tAc", "SELECT 'over TCP'"]
        assert subprocess.run(words, capture_output=True, text=True).stdout == "over TCP\n"
        bare = found.tcp.replace(found.tcp.split(":")[2].split("@")[0], "wrong")
        words = [str(found.psql), "-w", bare, "-c", "SELECT 1"]
        assert (
            "password authentication failed" in subprocess.run(words, capture_output=True, text=True).stderr
        )
        assert (tmp_path / "data" / "engine.json").stat().st_mode & 0o077 == 0
        with running(tmp_path / "data") as other:
            assert other.tcp == found.tcp


def test_other_settings_than_the_running_engines(engine: Engine) -> None:
    said = refusal(engine.data, Settings(port=5433))
    assert said == (
        f"The local engine of {engine.data} runs already, without a port: "
        "stop it with dfdsl dev --stop, and start it again as you want it."
    )


@pytest.mark.parametrize(
    ("log", "said"),
    [
        (
            'FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device',
            "no space left: free some",
        ),
        ("FATAL:  could not map anonymous shared memory: Cannot allocate memory", "too little memory"),
        ('FATAL:  could not open file "x": Permission denied', "give the folder back to its owner"),
        (
            "2026-01-01 UTC [7] PANIC:  could not locate a valid checkpoint record",
            "start: could not locate a valid",
        ),
        ("", "it said nothing"),
    ],
)
def test_what_postgresql_says_is_put_into_words(log: str, said: str) -> None:
    assert said in start_failed(log, data="/d", port=None)


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A file system of 10 MB."""
    place = tmp_path / "tiny"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=10m", "tmpfs", str(place)]
    if (
        os.geteuid() != 0
        or not shutil.which("mount")
        or subprocess.run(command, capture_output=True).returncode
    ):
        pytest.skip("needs a small file system, which only root can make")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_no_space(tiny: Path) -> None:
    said = refusal(tiny / "data")
    assert "No space left on device. Free some space, or keep the data elsewhere." in said
    assert not (tiny / "data" / "pg").exists()
    assert not (tiny / "data" / "pg.new").exists()


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with (
        pytest.raises(LocalEngineError, match="No permission for the data folder"),
        running(tmp_path / "data"),
    ):
        pass


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    assert "cannot be made: File name too long" in refusal(tmp_path / ("x" * 300))


def test_only_what_is_dfdsls_is_removed(made: Path, tmp_path: Path) -> None:
    (made / "notes.txt").write_text("mine")
    (made / "more").mkdir()
    assert remove(made) == ["more", "notes.txt"]
    assert sorted(path.name for path in made.iterdir()) == ["more", "notes.txt"]
    (made / "pg").mkdir()
    (made / "pg" / "precious").write_text("mine")
    with pytest.raises(LocalEngineError, match="does not look like PostgreSQL's: remove it yourself"):
        data_to_remove(made)
    (made / "pg" / "precious").unlink()
    (made / "pg").rmdir()
    (tmp_path / "elsewhere").mkdir()
    (made / "pg").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(LocalEngineError, match="is a link: remove it yourself"):
        data_to_remove(made)
    (tmp_path / "link").symlink_to(made)
    with pytest.raises(LocalEngineError, match="is a link and not a folder of dfdsl's own"):
        data_to_remove(tmp_path / "link")
    assert data_to_remove(tmp_path / "nothing") == []


def test_data_in_use_are_not_removed(engine: Engine) -> None:
    with pytest.raises(LocalEngineError, match="is in use again: nothing was removed"):
        remove(engine.data)
    assert (engine.data / "pg" / "PG_VERSION").exists()


def test_an_engine_is_stopped_whoever_uses_it(tmp_path: Path) -> None:
    home = tmp_path.resolve()
    with running(home) as found:
        assert stop(home)
        assert not Folder(path=found.data).is_alive()
    assert not stop(home)


def test_there_is_one_dfdsl_dev_in_a_project(tmp_path: Path) -> None:
    session = Session(pid=os.getpid(), data=tmp_path)
    with announced(tmp_path, session):
        assert session_of(tmp_path) == session
        second = pytest.raises(
            LocalEngineError, match=rf"runs in this project already \(process {os.getpid()}\)"
        )
        with second, announced(tmp_path, session):
            pass
    assert session_of(tmp_path) is None


def test_a_temporary_folder_is_made_afresh_and_nothing_else_is_removed(tmp_path: Path) -> None:
    folder = fresh_memory_folder(tmp_path)
    assert folder == memory_folder(tmp_path) != memory_folder(tmp_path / "other")
    (folder / "left").write_text("by a crash")
    assert list(fresh_memory_folder(tmp_path).iterdir()) == []
    remove_temporary(folder)
    assert not folder.exists()
    (tmp_path / "mine").mkdir()
    remove_temporary(tmp_path / "mine")
    assert (tmp_path / "mine").exists()
