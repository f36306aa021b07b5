"""Which addresses HTTP steps may reach.

Released builds of pg_durable refuse private, loopback and link-local addresses, its build for development refuses none.
`public` is the former, `any` the latter, and `local`, the default, lets through this machine's loopback besides the
public ones: services under development run there, while nothing else inside a network is reached by accident.
"""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

_LOOPBACK = tuple(map(ip_network, ("127.0.0.0/8", "::1/128")))
_INTERNAL = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",
            "10.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "::/128",
            "fe80::/10",
            "fc00::/7",
        ),
    )
)
_HOW = {
    "local": "dfdsl's own rule, which DFDSL_HTTP=any or http = \"any\" in the project's settings lifts",
    "public": "the rule http = 'public' of this project's local engine",
}


def is_blocked(address: str, policy: str) -> bool:
    """Whether the policy refuses an address."""
    if policy == "any":
        return False
    try:
        found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    except ValueError:
        return True
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    if any(found in network for network in _LOOPBACK):
        return policy == "public"
    return any(found in network for network in _INTERNAL)


def refusal(host: str, policy: str) -> str:
    """The error text: pg_durable's sentences, and whose rule it is."""
    return (
        f"Blocked: the resolved IP address for '{host}' is in a restricted range. "
        f"df.http() cannot access private or internal network addresses. ({_HOW[policy]})"
    )


def blocked_host(host: str, policy: str) -> bool:
    """Whether all that a name stands for is refused; a name that is not known fails later, as always."""
    if policy == "any":
        return False
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError):
        return False
    return bool(found) and all(is_blocked(address, policy) for address in found)
