"""How fast, as ratios to what the machine does anyway: `.venv/bin/python -m tests.benchmarks` prints a table.

Not part of the test suite: a busy machine must not make a change look wrong.
"""
