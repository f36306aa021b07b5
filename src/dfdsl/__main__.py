"""`python -m dfdsl`: the same as the command `dfdsl`."""

import sys

from dfdsl.cli import main

if __name__ == "__main__":
    sys.exit(main())
