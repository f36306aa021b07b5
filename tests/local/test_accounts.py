"""Root and other users, empty caches, and places that the server's account cannot reach."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dfdsl.local import LocalEngineError, missing
from dfdsl.local.account import Account, account
from dfdsl.local.binaries import programs
from dfdsl.local.cache import cache_folder, cached

pytestmark = pytest.mark.skipif(missing() is not None, reason=missing() or "")
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")

SCRIPT = """
import sys
from pathlib import Path
import psycopg
from dfdsl.local import running
with running(Path(sys.argv[1])) as engine, psycopg.connect(engine.dsn, autocommit=True) as connection:
    (instance,) = connection.execute("SELECT df.start(df.sql('SELECT 1'))").fetchone()
    print(connection.execute("SELECT df.await_instance(%s)", (instance,)).fetchone()[0])
"""


def run_client(data: Path, cache: Path, user: str | None = None) -> str:
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(data)],
        capture_output=True,
        text=True,
        user=user,
        extra_groups=[] if user else None,
        cwd="/",
        env={**os.environ, "XDG_CACHE_HOME": str(cache), "HOME": str(cache)},
    )
    return result.stdout.strip() + result.stderr[-2000:]


@as_root
def test_a_plain_user_runs_it_as_oneself(tmp_path_factory: pytest.TempPathFactory) -> None:
    try:
        pwd.getpwnam("nobody")
    except KeyError:
        pytest.skip("no plain user")
    if not Account(uid=65534, gid=65534, switched=True).reaches(Path(sys.executable)):
        pytest.skip("a plain user cannot run this Python")
    home = Path("/tmp") / f"dfdsl-test-{os.getpid()}"
    home.mkdir(mode=0o700)
    try:
        os.chown(home, pwd.getpwnam("nobody").pw_uid, -1)
        assert run_client(home / "data", home / "cache", user="nobody") == "completed"
    finally:
        subprocess.run(["rm", "-rf", str(home)], check=True)


def test_two_first_runs_at_once_with_an_empty_cache(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        results = list(pool.map(lambda name: run_client(tmp_path / name, tmp_path / "cache"), ("one", "two")))
    assert results == ["completed", "completed"]


def test_two_builders_of_one_cache_entry_agree(tmp_path: Path) -> None:
    def build(into: Path) -> None:
        # The other one finishes while this one still builds.
        if not (tmp_path / "entry").exists() and into.name != "other":
            (tmp_path / "other").mkdir()
            (tmp_path / "other" / "file").write_text("first")
            (tmp_path / "other").rename(tmp_path / "entry")
        (into / "file").write_text("second")

    assert (cached(tmp_path, "entry", build) / "file").read_text() == "first"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["entry"]


def test_a_failed_build_leaves_nothing(tmp_path: Path) -> None:
    def build(into: Path) -> None:
        raise LocalEngineError("no")

    with pytest.raises(LocalEngineError):
        cached(tmp_path, "entry", build)
    assert list(tmp_path.iterdir()) == []


@as_root
def test_programs_are_copied_when_the_account_cannot_reach_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = account()
    reaches = Account.reaches
    monkeypatch.setattr(
        Account, "reaches", lambda self, path: "site-packages" not in str(path) and reaches(self, path)
    )
    # A cache of its own, so that the copy is made here: /var/tmp is where root's folders can be reached.
    cache = Path("/var/tmp") / f"dfdsl-test-{os.getpid()}"
    cache.mkdir(mode=0o755)
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    try:
        copy = programs(who)
        assert copy.bin.is_relative_to(cache)
        version = subprocess.run(
            [copy.path("postgres"), "--version"], capture_output=True, text=True, **who.switch()
        )
        assert version.stdout.startswith("postgres (PostgreSQL) 18.")
    finally:
        subprocess.run(["rm", "-rf", str(cache)], check=True)


@as_root
def test_a_cache_that_the_account_cannot_reach_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    who = account()
    assert not who.reaches(tmp_path / "dfdsl")
    assert not cache_folder(who).is_relative_to(tmp_path)


def test_the_cache_follows_xdg_cache_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    oneself = Account(uid=os.geteuid(), gid=os.getegid(), switched=False)
    assert cache_folder(oneself) == tmp_path / "dfdsl"
