"""Which addresses HTTP steps reach, and where that is set."""

from __future__ import annotations

import pytest

from dfdsl.local.addresses import is_blocked
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.http import HttpFailed, Rules, send
from dfdsl.local.settings import Settings, policy_of_environment
from local.http_server import serving
from local.test_answers import request

INTERNAL = [
    "0.0.0.0",
    "10.1.2.3",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fd00::1",
    "::ffff:10.0.0.1",
]
LOOPBACK = ["127.0.0.1", "127.255.0.1", "::1", "::ffff:127.0.0.1"]
PUBLIC = ["8.8.8.8", "172.15.0.1", "172.32.0.1", "192.0.2.1", "2001:4860:4860::8888", "::ffff:93.184.216.34"]


@pytest.mark.parametrize("address", INTERNAL + LOOPBACK + PUBLIC)
def test_the_three_policies(address: str) -> None:
    seen = [is_blocked(address, policy) for policy in ("any", "local", "public")]
    assert seen == [False, address in INTERNAL, address not in PUBLIC]


@pytest.mark.parametrize(
    ("host", "policy"),
    [
        ("10.0.0.1", "local"),
        ("[fe80::1]", "local"),
        ("169.254.169.254", "public"),
        ("localhost", "public"),
        ("user:pw@127.0.0.1", "public"),
        ("2130706433", "public"),
    ],
)
def test_a_refused_address_is_not_connected_to(host: str, policy: str) -> None:
    with pytest.raises(HttpFailed) as refused:
        send(request(f"http://{host}:9/x"), False, Rules(policy=policy))
    assert str(refused.value).startswith("Blocked: the resolved IP address for '")
    assert "df.http() cannot access private or internal network addresses." in str(refused.value)


def test_services_of_this_machine_are_reached_by_default() -> None:
    with serving() as server:
        assert send(request(f"{server}/json"), False, Rules(policy="local"))["status"] == 200
        with pytest.raises(HttpFailed, match="Blocked"):
            send(request(f"{server}/json"), False, Rules(policy="public"))


def test_a_name_that_changes_its_address_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dfdsl.local.http.blocked_host", lambda host, policy: False)
    with serving() as server, pytest.raises(HttpFailed, match="Blocked"):
        send(request(f"{server}/json"), False, Rules(policy="public"))


def test_a_mistake_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DFDSL_HTTP", "none")
    with pytest.raises(LocalEngineError, match="DFDSL_HTTP has to be one of"):
        policy_of_environment()


def test_settings_that_a_running_engine_does_not_have() -> None:
    plain, ported = Settings(), Settings(port=5433, http="public", answers="/a.json")
    assert plain.conflict(ported) is None
    assert ported.conflict(ported) is None
    assert ported.conflict(plain) == "without a port"
    assert Settings(port=1).conflict(ported) == "on port 5433"
    assert Settings(answers="/b.json").conflict(ported) == "with the HTTP answers of /a.json"
    assert Settings(answers="/b.json").conflict(plain) == "without HTTP answers"
    assert Settings(http="any").conflict(plain) == "with http = 'local'"
    assert Settings(http="local").conflict(plain) is None
