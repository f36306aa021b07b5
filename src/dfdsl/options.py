"""The options of steps and workflows, by name: `http(…)` and `with (…)`."""

from collections.abc import Callable, Iterable

from dfdsl import graph, syntax
from dfdsl.diagnostics import Diagnostic
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Part
from dfdsl.limits import LONGEST_TIMEOUT
from dfdsl.spelling import guess
from dfdsl.sql.text import inert_literal
from dfdsl.values import Values, describe

_METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH")
_MULTIPART_METHODS = ("POST", "PUT", "PATCH")
_HTTP = ("method", "body", "json", "headers", "timeout", "expect")
_MULTIPART = ("method", "parts", "headers", "timeout", "expect")

Headers = tuple[tuple[str, tuple[Part, ...]], ...]


def options(
    given: Iterable[syntax.Option], known: tuple[str, ...], what: str, diagnostics: list[Diagnostic]
) -> dict[str, syntax.Value]:
    """Options by name; reports unknown ones. (That none is given twice, the parser has seen to.)"""
    found: dict[str, syntax.Option] = {}
    for option in given:
        name = option.name.text.lower()
        if name not in known:
            meant = guess(name, known)
            written = option.name.text
            finding = codes.UNKNOWN_OPTION.at(
                option.name.span, what=what, name=written, hint=meant.hint, options=", ".join(known)
            )
            diagnostics.append(finding.with_fix(*meant.edits(option.name.span)))
        else:
            found[name] = option
    return {name: option.value for name, option in found.items()}


def check_label(value: syntax.Value, diagnostics: list[Diagnostic]) -> None:
    """Report a label without a character, since nobody could find an instance by it, and one of the compiler's own."""
    if isinstance(value, syntax.Quoted) and value.body.startswith("sub::"):
        diagnostics.append(
            codes.BAD_VALUE.at(
                value.span,
                what="`label`",
                expected="a label of your own",
                found="`sub::…`, which names what belongs to a child instance",
                fix="begin it with another word",
            )
        )
    if isinstance(value, syntax.Quoted) and not value.dollar and not value.body.strip():
        fix = "leave it out, or write a text such as 'order-$order_id'"
        diagnostics.append(
            codes.BAD_VALUE.at(
                value.span,
                what="`label`",
                expected="a text to find the instance by",
                found="an empty one",
                fix=fix,
            )
        )


def http_step(
    node: syntax.Http, name: str | None, id: str, wanted: bool, values: Values, diagnostics: list[Diagnostic]
) -> graph.Http:
    """An http request; its texts may still hold references (pass `requests`)."""
    what = "`http_multipart`" if node.multipart else "`http`"
    found = options(node.options, _MULTIPART if node.multipart else _HTTP, what, diagnostics)

    def wants(value: syntax.Value, expected: str, is_: str, fix: str) -> None:
        diagnostics.append(codes.BAD_VALUE.at(value.span, what=what, expected=expected, found=is_, fix=fix))

    url = values.text(node.url, "the url")
    first = url[0] if url else ""
    if isinstance(first, str) and not first.lower().startswith(("http://", "https://")):
        wants(node.url, "a url that begins with https:// or http://", "another text", "write the scheme out")
    method = values.plain_text(found["method"], "the method").upper() if "method" in found else "POST"
    allowed = _MULTIPART_METHODS if node.multipart else _METHODS
    if method not in allowed:
        wants(found["method"], "one of " + ", ".join(allowed), f"`{method}`", "use one of these")
    if "body" in found and "json" in found:
        wants(found["json"], "either `body =>` or `json =>`", "the second", "remove one of the two")
    body = _nullable(found.get("body"))
    json_value = _nullable(found.get("json"))
    if node.multipart and "parts" not in found:
        wants(node.url, "the parts of the request", "none", 'add `parts => \'[{"name": …, "data_b64": …}]\'`')
    expect = False
    if "expect" in found:
        expect = values.plain_text(found["expect"], "`expect`") == "success"
        if not expect:
            wants(
                found["expect"],
                "`'success'`",
                "another value",
                "write `expect => 'success'`, or leave it out",
            )
    timeout = _nullable(found.get("timeout"))
    parts = found.get("parts")
    headers = _nullable(found.get("headers"))
    return graph.Http(
        span=node.span,
        name=name,
        id=id,
        url=url,
        method=method,
        body=values.text(body, "the body") if body is not None else None,
        json=_json(json_value, values, wants) if json_value is not None else None,
        headers=_headers(headers, values, diagnostics) if headers is not None else None,
        timeout=values.seconds(timeout, "the time-out", 1, LONGEST_TIMEOUT) if timeout is not None else 30,
        multipart=None,
        parts=_parts(_uncast(parts), values, wants) if parts is not None else None,
        expect=expect,
        wanted=wanted,
    )


def _nullable(value: syntax.Value | None) -> syntax.Value | None:
    return None if isinstance(value, syntax.Constant) and value.text == "null" else value


def _uncast(value: syntax.Value) -> syntax.Value:
    """`'…'::jsonb` as pg_durable's own scripts write it: the text itself."""
    while isinstance(value, syntax.Cast) and value.type.lower() in ("json", "jsonb"):
        value = value.value
    return value


def _headers(given: syntax.Value, values: Values, diagnostics: list[Diagnostic]) -> Headers | None:
    """The headers, a JSON object whose values are texts; each value may hold references."""
    value = _uncast(given)

    def bad(found: str) -> None:
        expected = "headers as a JSON object of texts"
        fix = """write headers => '{"Accept": "text/plain"}'"""
        diagnostics.append(
            codes.BAD_VALUE.at(value.span, what="`headers`", expected=expected, found=found, fix=fix)
        )

    if not isinstance(value, syntax.Quoted) or value.dollar:
        bad(describe(value))
        return None
    # Few files have headers, and the module costs a tenth of a start.
    import json

    try:
        pairs = json.loads(value.body, object_pairs_hook=list, parse_constant=str)
    except (json.JSONDecodeError, RecursionError) as error:
        bad(f"no JSON ({error})")
        return None
    if not isinstance(pairs, list) or not all(isinstance(p, tuple) and isinstance(p[1], str) for p in pairs):
        bad("another JSON value")
        return None
    return tuple((name, _header(text, value, values)) for name, text in pairs)


def _header(text: str, whole: syntax.Quoted, values: Values) -> tuple[Part, ...]:
    """A text inside a JSON text. Its references are reported where it stands there, as far as that can be told."""
    found = whole.body.find(text)
    start = whole.body_start + max(found, 0)
    return values.text(
        syntax.Quoted(span=whole.span, body=text, body_start=start, dollar=False), "the header"
    )


Wants = Callable[[syntax.Value, str, str, str], None]


def _json(given: syntax.Value, values: Values, wants: Wants) -> tuple[Part, ...]:
    """A body of JSON: a constant text of JSON, or any SQL value, which becomes JSON as `to_jsonb` makes it."""
    value = _uncast(given)
    if isinstance(value, syntax.Quoted) and not value.dollar:
        return _constant_json(value, values, wants)
    parts = values.value(given)
    uses = [part for part in parts if isinstance(part, graph.Use)]
    alone = len(uses) == 1 and all(part in ("(", ")") for part in parts if isinstance(part, str))
    # A reference of no known type is a text; PostgreSQL would ask for its type.
    cast = ")::text" if alone and uses[0].type_name is None else ")"
    return ("to_jsonb((", *parts, f"{cast})")


def _constant_json(value: syntax.Quoted, values: Values, wants: Wants) -> tuple[Part, ...]:
    """A JSON text cannot take values in: a quote in one would change the document."""
    import json

    parts = values.text(value, "`json`")
    if any(not isinstance(part, str) for part in parts):
        fix = "let SQL build it: json => $$ jsonb_build_object('name', $x) $$"
        wants(value, "JSON whose values cannot change it", "a text with a reference", fix)
        return ("NULL",)
    text = "".join(part for part in parts if isinstance(part, str))
    try:
        json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        fix = "write a JSON document, or let SQL build it: json => $$ jsonb_build_object('name', 'x') $$"
        wants(value, "a text of JSON", f"none ({error})", fix)
    return (inert_literal(text), "::jsonb")


_FIELDS = ("name", "filename", "content_type", "data_b64")


def _parts(
    value: syntax.Value, values: Values, wants: Wants
) -> tuple[tuple[tuple[str, tuple[Part, ...]], ...], ...]:
    """The parts of a multipart request: a JSON array of objects of texts, which may hold references."""
    import json

    fix = """write parts => '[{"name": "file", "filename": "a.txt", "content_type": "text/plain", "data_b64": "aGk="}]'"""
    expected = "the parts as a JSON array of objects of texts"
    if not isinstance(value, syntax.Quoted) or value.dollar:
        wants(value, expected, describe(value), fix)
        return ()
    try:
        given = json.loads(value.body)
    except (json.JSONDecodeError, RecursionError) as error:
        wants(value, expected, f"no JSON ({error})", fix)
        return ()
    shaped = isinstance(given, list) and given and all(isinstance(part, dict) for part in given)
    if not shaped or not all(
        isinstance(text, str) for part in given for text in part.values() if text is not None
    ):
        wants(value, expected, "another JSON value", fix)
        return ()
    made = []
    for part in given:
        unknown = [name for name in part if name not in _FIELDS]
        if unknown or "name" not in part or "data_b64" not in part:
            found = f"a part with `{unknown[0]}`" if unknown else "a part without `name` or `data_b64`"
            wants(value, expected, found, fix)
        fields = {name: _header(text, value, values) for name, text in part.items() if text is not None}
        data = fields.get("data_b64", ())
        if len(data) > 1 and not all(isinstance(piece, str) for piece in data):
            wants(
                value,
                "`data_b64` as base64 or as one reference",
                "a mixture",
                "encode the whole in a step before",
            )
        if any(not isinstance(piece, str) for piece in fields.get("content_type", ())):
            wants(value, "a constant `content_type`", "a reference", "the engine takes it as it stands")
        made.append(tuple(fields.items()))
    return tuple(made)
