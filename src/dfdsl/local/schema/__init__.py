"""The SQL of the df schema; `python -m dfdsl.local.schema` prints it as a script."""
