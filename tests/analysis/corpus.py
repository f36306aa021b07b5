"""SQL that PostgreSQL accepts, of every kind: one statement a paragraph of a file."""

from pathlib import Path


def statements(name: str) -> list[str]:
    """The statements of a file beside this one; empty lines stand between them."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return [paragraph.strip() for paragraph in text.split("\n\n")]


QUERIES = statements("queries.sql")
"""Queries that need no table; a server says what columns they have."""

STATEMENTS = statements("statements.sql")
