"""Limits of the engine's arguments."""

LONGEST_TIMEOUT = 2**31 - 1
"""Seconds; time-outs are PostgreSQL integers."""
LONGEST_SLEEP = 2**31 * 1000
"""Seconds; more than sixty thousand years, and still within the engine's milliseconds."""
