"""Who says whether a value is true."""

from enum import StrEnum


class Truth(StrEnum):
    """Whose rule makes a truth of what a condition gives: its first column in the first row.

    The engine takes every text but `''`, `false`, `f` and `no` for true, PostgreSQL reads a text as a boolean.
    """

    AGREED = "agreed"  # a boolean or a number: both say the same
    POSTGRES = "postgres"  # its type shows only when it runs
    ENGINE = "engine"  # pg_durable's own call asks for it
