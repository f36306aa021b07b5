"""What is called with parentheses and is no workflow: the one table of pg_durable's steps and the language's own.

No workflow may be called like one of these, nor like a keyword.
"""

from typing import NamedTuple


class Signature(NamedTuple):
    """names: in pg_durable's order; required: how many of them must be given; further: by name only."""

    names: tuple[str, ...]
    required: int
    further: tuple[str, ...] = ()


SIGNATURES = {
    "seq": Signature(("a", "b"), 2),
    "as": Signature(("fut", "name"), 2),
    "join": Signature(("a", "b"), 2),
    "join3": Signature(("a", "b", "c"), 3),
    "race": Signature(("a", "b"), 2),
    "if": Signature(("condition", "then_branch", "else_branch"), 3),
    "if_rows": Signature(("result_name", "then_branch", "else_branch"), 3),
    "loop": Signature(("body", "condition", "continue_on_failure"), 1),
    "break": Signature(("value",), 0),
    "sql": Signature(("query",), 1),
    "sleep": Signature(("seconds",), 1),
    "wait_for_schedule": Signature(("cron_expr",), 1),
    "wait_for_signal": Signature(("name", "timeout_seconds"), 1, ("timeout",)),
    "http": Signature(
        ("url", "method", "body", "headers", "timeout_seconds"), 1, ("json", "timeout", "expect")
    ),
    "http_multipart": Signature(
        ("url", "method", "parts", "headers", "timeout_seconds"), 1, ("timeout", "expect")
    ),
}
LATER = frozenset(("with_http_options", "endpoint", "secret"))
"""Functions of the newest pg_durable that no form of the language stands for."""
RETRY = Signature(("attempts",), 1, ("delay", "factor", "max_delay"))
TIMEOUT = Signature(("duration",), 1)

# How a keyword is written that somebody called like a function.
FORMS = {
    "while": "while $$ … $$ { … }",
    "until": "loop { … } until $$ … $$",
    "parallel": "parallel { a, b }",
    "fail": "fail 'text'",
    "call": "call name(…)",
    "start": "start name(…)",
    "await": "await $name",
    "try": "try { … } catch err { … }",
    "catch": "try { … } catch err { … }",
    "each": "each row in $$ … $$ { … }",
    "atomic": "atomic { … }",
    "else": "if $$ … $$ { … } else { … }",
    "with": "call name(…) with (…)",
}
