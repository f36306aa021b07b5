"""`jsonb_build_array(jsonb_build_object('name', 'x'))` of constants: the JSON text that it makes, as an argument.

Scripts for pg_durable write headers and parts of requests so. References stay in the texts, where they are values.
"""

from dfdsl import syntax
from dfdsl.parsing.casts import without_cast

_ARRAYS = frozenset(("jsonb_build_array", "json_build_array"))
_OBJECTS = frozenset(("jsonb_build_object", "json_build_object"))
BUILDERS = _ARRAYS | _OBJECTS

_Json = object


class NoConstant(Exception):
    """A part is no constant."""


def built(call: syntax.Invoke) -> syntax.Quoted | None:
    """The JSON as a text with the places of its pieces; None where a part is more than a constant."""
    import json

    texts: list[syntax.Quoted] = []
    try:
        made = _made(call, texts)
    except NoConstant:
        return None
    body = json.dumps(made, ensure_ascii=False)
    return syntax.Quoted(
        span=call.span, body=body, body_start=call.span.start, dollar=False, texts=tuple(texts)
    )


def _made(call: syntax.Invoke, texts: list[syntax.Quoted]) -> _Json:
    values = [argument.value for argument in call.arguments if argument.name is None]
    items = [_value(value, texts) for value in values]
    if len(items) != len(call.arguments):
        raise NoConstant
    if call.name.text in _ARRAYS:
        return items
    keys = [value.body for value in map(without_cast, values[::2]) if isinstance(value, syntax.Quoted)]
    if len(items) % 2 or len(keys) * 2 != len(items) or len(set(keys)) != len(keys):
        raise NoConstant
    return dict(zip(keys, items[1::2], strict=True))


def _value(value: syntax.Value, texts: list[syntax.Quoted]) -> _Json:
    plain = without_cast(value)
    match plain:
        case syntax.Quoted(dollar=False):
            if plain.texts:
                import json

                texts.extend(plain.texts)
                made: _Json = json.loads(plain.body)
                return made
            texts.append(plain)
            return plain.body
        case syntax.Number() if plain.text.isdecimal():
            return int(plain.text)
        case syntax.Constant():
            return {"true": True, "false": False, "null": None}[plain.text]
    raise NoConstant
