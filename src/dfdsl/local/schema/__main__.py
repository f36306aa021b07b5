"""Print the df schema as a script for psql: `python -m dfdsl.local.schema | psql -v ON_ERROR_STOP=1 …`."""

from __future__ import annotations

import sys

from dfdsl.local.script import script

sys.stdout.write(f"BEGIN;\n{script()}COMMIT;\n")
