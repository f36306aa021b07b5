"""Texts: labels, urls, bodies, messages. Their plain parts are decoded, and nothing more."""

import pytest
from tests.sql.spelled import spelled

from dfdsl.sql.references import scan_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("plain {} $1 $$ it's", "plain {} $1 $$ it's"),
        ("https://$host/x?y={api_url}", "https://‹$host›/x?y=‹{api_url}›"),
        ("{sys_instance_id}/{other}", "‹{sys_instance_id}›/{other}"),
        ("order-$id?", "order-‹$id›?"),
        ("order-${id?}", "order-‹$id?›"),
        ("$a.b.c $a. ${a}.b $a$b", "‹$a.b›.c ‹$a›. ‹$a›.b ‹$a›‹$b›"),
        (r"\$a \${a} \{api_url} \{k} \n \\", r"$a ${a} {api_url} \{k} \n \\"),
        ("$name您好", "‹$name›您好"),
    ],
)
def test_parts(text: str, expected: str) -> None:
    found = scan_text(text, 0, dollar=True, variables=frozenset({"api_url"}))
    assert not found.problems
    assert spelled(found) == expected


def test_places() -> None:
    source = "'it''s $x''s ${y.z?}'"
    found = scan_text(source[1:-1].replace("''", "'"), 1, dollar=False, variables=frozenset())
    assert [source[one.start : one.end] for one in found.references] == ["$x", "${y.z?}"]
