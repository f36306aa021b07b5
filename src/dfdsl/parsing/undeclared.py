"""`{name}` in a script of pg_durable's own expressions: to the engine a variable where one is set, here braces.

Input: the tree of a file whose expression has no form of the language. Output: a warning for each name that no `vars` declares.
"""

import re

from dfdsl import syntax
from dfdsl.diagnostics import Diagnostic, Edit, catalogue
from dfdsl.record import fields
from dfdsl.source import Span
from dfdsl.sql.pieces import SYSTEM_VARIABLES, Places

# Not escaped, no reference, and no array of one word.
_BRACED = re.compile(r"(?<![\\$])\{([A-Za-z_][A-Za-z0-9_]*)\}(?!'\s*::\s*\w+\s*\[)")
_ENGINE = re.compile(r"\bdf\s*\.", re.IGNORECASE)


def undeclared(file: syntax.File) -> list[Diagnostic]:
    """The warnings, one a name, at its first place."""
    source = file.span.source
    if file.body is None or "{" not in source.text or _ENGINE.search(source.text) is None:
        return []
    known = SYSTEM_VARIABLES | {word.text for line in file.vars for word in line.names}
    places: dict[str, Span] = {}
    # An url that begins with one is refused for it.
    refused: set[int] = set()
    todo: list[syntax.Node] = [file.body]
    while todo:
        node = todo.pop()
        if isinstance(node, syntax.Http) and isinstance(node.url, syntax.Quoted):
            refused.add(node.url.body_start)
        if isinstance(node, syntax.Quoted):
            place = Places(node.body, node.body_start, node.dollar)
            for found in _BRACED.finditer(node.body) if not node.texts else ():
                begins = found.start() == 0 and node.body_start in refused
                if found[1] not in known and not begins:
                    span = Span(source, place(found.start()), place(found.end()))
                    earlier = places.setdefault(found[1], span)
                    places[found[1]] = min(earlier, span, key=lambda span: span.start)
            todo.extend(node.texts)
            continue
        for name in fields(node):
            below = getattr(node, name)
            below = below if isinstance(below, tuple) else (below,)
            todo.extend(child for child in below if isinstance(child, syntax.Node))
    head = Span(source, 0, 0)
    return [
        catalogue.BRACES_UNDECLARED.at(span, name=name).with_fix(Edit(head, f"vars {name}\n"), safe=False)
        for name, span in places.items()
    ]
