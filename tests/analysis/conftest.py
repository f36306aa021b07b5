"""A server that says what columns a query has."""

from compiler.conftest import engine

__all__ = ["engine"]
