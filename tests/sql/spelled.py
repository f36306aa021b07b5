"""Templates on one line, so that a table of cases can be read: `SELECT ‹$a.b?› , ‹'Hi ' $name :: date›`."""

from dfdsl.sql.template import (
    Body,
    Interpolation,
    Problem,
    Reference,
    SqlPart,
    SqlTemplate,
    TextTemplate,
    Variable,
)


def spelled(template: SqlTemplate | TextTemplate) -> str:
    return "".join(part if isinstance(part, str) else f"‹{_one(part)}›" for part in template.parts)


def _one(part: SqlPart) -> str:
    match part:
        case str():
            return repr(part)
        case Variable():
            return "{" + part.name + "}"
        case Reference():
            column = f".{part.column}" if part.column else ".*" if part.rows else ""
            return f"${part.name}{column}{'?' * part.nullable}{' alias' * (part.alias and part.rows)}"
        case Interpolation():
            cast = f" :: {part.cast}" if part.cast else ""
            return " ".join(map(_one, part.parts)) + cast
        case Body():
            return "body " + " ".join(map(_one, part.parts))


def problems(text: str, found: tuple[Problem, ...]) -> list[str]:
    """Each problem as `CODE at what it points to`."""
    return [f"{problem.code} at {text[problem.start : problem.end]}" for problem in found]
