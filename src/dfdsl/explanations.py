"""The pages that explain the codes: `diagnostics/explain/DFnnn.md`, one each, as `dfdsl explain` shows them."""

import os
import re

from dfdsl import diagnostics

FOLDER = os.path.join(os.path.dirname(diagnostics.__file__), "explain")
_PAGE = re.compile(r"(DF\d{3})\.md")
_HEADING = re.compile(r"# (DF\d{3}): (.+)")


def explained() -> tuple[str, ...]:
    """The codes that have a page, in order."""
    return tuple(sorted(found[1] for name in os.listdir(FOLDER) if (found := _PAGE.fullmatch(name))))


def page(code: str) -> str:
    """The page of a code such as `DF204`, Markdown. Raises FileNotFoundError for one that has none."""
    with open(os.path.join(FOLDER, f"{code}.md"), encoding="utf-8") as file:
        return file.read()


def title(code: str) -> str:
    """What the heading of a code's page says behind the code. Raises FileNotFoundError for one that has no page."""
    heading = _HEADING.match(page(code))
    assert heading is not None, code
    return heading[2]
