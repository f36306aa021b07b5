"""pg_durable's operators and functions in PostgreSQL's long spellings: `OPERATOR(pg_catalog.~>)`, `"df"."loop"(…)`.

Scripts that other programs write have them. The lexer sees the short spelling, with blanks where the rest stood, so that
every place stays.
"""

import re

_QUOTED = r"\$(?P<tag>(?:[^\W\d]\w*)?)\$[\s\S]*?\$(?P=tag)\$|[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'[^']*'"
_SCHEMA = r'(?:(?:[A-Za-z_][\w$]*|"[^"\n]+")\s*\.\s*)*'
_OPERATOR = rf"(?<![\w$])(?i:operator)\s*\(\s*{_SCHEMA}(?P<operator>\|=>|~>|\?>|!>|@>|&|\|)\s*\)"
_FUNCTION = r'(?<![\w$."])(?:"df"|(?i:df))\s*\.\s*(?:"[a-z_0-9]+"|[A-Za-z_]\w*)(?=\s*\()'
_SPELLED = re.compile(f"{_QUOTED}|(?P<spelled>{_OPERATOR})|(?P<function>{_FUNCTION})")


def in_short(text: str) -> str:
    """A text without comments, of the same length, with the short spellings."""
    if "operator" not in text.lower() and '"' not in text:
        return text
    return _SPELLED.sub(_short, text)


def _short(found: re.Match[str]) -> str:
    if found["spelled"] is not None:
        before = found.start("operator") - found.start()
        return (" " * before + found["operator"]).ljust(len(found[0]))
    return found[0].replace('"', " ") if found["function"] is not None else found[0]
