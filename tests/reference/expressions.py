"""What SQL computes, and which conditions hold."""

from typing import Any

from . import forms as f
from .values import Members, Nothing, Rows, Unknown, Unsure, Value, Whole, extract, json_of, text_of
from .world import Effect, Failed, Message, Scope, unordered


class Expressions:
    """Expressions and conditions in a scope; `effects` so far."""

    def __init__(self) -> None:
        self.effects: list[Effect] = []

    # ------------------------------------------------------------------------------------------------------

    def value(self, e: f.Expression, scope: Scope) -> Any:
        match e:
            case f.Number(value=value):
                return value
            case f.Read():
                return self.read(e, scope)
            case f.Plus(left=left, number=number):
                value = self.value(left, scope)
                return None if value is None else int(value) + number
            case f.Or(left=left, number=number):
                value = self.value(left, scope)
                return number if value is None else value
            case f.Text(parts=parts):
                return "".join(p if isinstance(p, str) else text_of(self.read(p, scope)) or "" for p in parts)
            case f.Path(read=read, path=path):
                whole = self.document(read, scope)
                return extract(whole, path)
            case f.Aggregate(name=name, function=function):
                return self._aggregate(scope.names[name], function)
            case f.AsText(read=read):
                return text_of(self.read(read, scope))
            case f.Json(read=read):
                return self.read(read, scope, whole=True)
            case f.InstanceId():
                return scope.instance
            case f.Attempts(label=label):
                counted = [effect for effect in self.effects if effect.label == label]
                here = (*scope.track.prefix, ("s", scope.track.at + 1))
                if any(unordered(effect.place, here) for effect in counted):
                    raise Unsure("how many there are by now")
                return len(counted)
        raise AssertionError(e)

    def _aggregate(self, value: Value, function: str) -> Any:
        assert isinstance(value, Rows)
        numbers = [row[0] for row in value.rows if row[0] is not None]
        return {"count(*)": len(value.rows), "sum(v)": sum(numbers) if numbers else None}[function]

    def document(self, read: f.Read, scope: Scope) -> Any:
        value = scope.names[read.name]
        if isinstance(value, Unknown | Rows):
            raise Unsure(f"{read.name} as a document")
        match value:
            case Members(members=members):
                whole: Any = dict(members)
            case Whole(parts=parts):
                whole = parts
            case _:
                whole = json_of(value)
        whole = whole if read.column is None else whole.get(read.column)
        if whole is None and not read.optional:
            raise Failed(Message((), exact=False))
        return whole

    def read(self, read: f.Read, scope: Scope, whole: bool = False) -> Any:
        """What a reference gives. whole: a document too."""
        value = scope.names.get(read.name, Nothing())
        found: Any = None
        match value:
            case Unknown():
                raise Unsure(read.name)
            case Rows(columns=columns, rows=rows) if rows:
                found = rows[0][columns.index(read.column) if read.column else 0]
            case Members():
                found = value.get(str(read.column))
                if isinstance(found, dict | list) and not whole:
                    raise Unsure("the text of a whole document")
            case Whole(parts=parts):
                found = parts if read.column is None else parts.get(read.column)
        if found is None and not read.optional and read.name not in scope.parameters:
            raise Failed(Message((), exact=False))
        return found

    def holds(self, c: f.Condition, scope: Scope) -> bool:
        match c:
            case f.Constant(written=written):
                return written == "true"
            case f.Reference(read=read):
                return bool(self.read(read, scope))
            case f.Compare():
                value = self.value(c.left, scope)
                holds = None
                if value is not None:
                    value = int(value)
                    # PostgreSQL's remainder has the sign of the dividend.
                    tested = (abs(value) % c.modulo) * (1 if value >= 0 else -1) if c.modulo else value
                    holds = {"=": tested == c.number, "<": tested < c.number, ">": tested > c.number}[
                        c.operator
                    ]
                if c.name is not None:
                    scope.names[c.name] = Rows(("c", "t"), ((holds, 7),))
                return bool(holds)
        raise AssertionError(c)
