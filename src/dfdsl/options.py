"""The options of steps and workflows, by name: `http(…)` and `with (…)`."""

import re
from collections.abc import Callable, Iterable

from dfdsl import graph, syntax
from dfdsl.diagnostics import Diagnostic
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Part
from dfdsl.limits import LONGEST_TIMEOUT
from dfdsl.protocol import is_reserved
from dfdsl.resolve import undeclared
from dfdsl.source import Span
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
    if isinstance(value, syntax.Quoted) and is_reserved(value.body):
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
    braced = _BRACED.match(first) if isinstance(first, str) else None
    if braced is not None and isinstance(node.url, syntax.Quoted):
        start = node.url.body_start
        place = Span(node.url.span.source, start, start + braced.end())
        diagnostics.append(undeclared(place, values.variables))
    elif isinstance(first, str) and not first.lower().startswith(("http://", "https://")):
        wants(node.url, "a url that begins with https:// or http://", "another text", "write the scheme out")
    elif isinstance(first, str) and (wrong := _wrong_in_url(first, len(url) == 1)) is not None:
        wants(
            node.url,
            "a url that a request can go to",
            wrong,
            "a url is https://host/path, its blanks written %20",
        )
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
    text = values.text(body, "the body") if body is not None else None
    if body is not None and text is not None:
        _warn_of_json(body, text, node.multipart, diagnostics)
    return graph.Http(
        span=node.span,
        name=name,
        id=id,
        url=url,
        method=method,
        body=text,
        json=_json(json_value, values, wants) if json_value is not None else None,
        headers=_headers(headers, values, diagnostics) if headers is not None else None,
        timeout=values.seconds(timeout, "the time-out", 1, LONGEST_TIMEOUT) if timeout is not None else 30,
        multipart=None,
        parts=_parts(_uncast(parts), values, wants) if parts is not None else None,
        expect=expect,
        wanted=wanted,
    )


_BRACED = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_HOST = re.compile(
    r"https?://(?:[^/?#@]*@)?(?P<host>[^/?#:\[]*|\[[0-9A-Fa-f:.]+\])(?::(?P<port>[^/?#]*))?(?=[/?#]|$)", re.I
)


def _wrong_in_url(first: str, whole: bool) -> str | None:
    """What no client can make a request of, in the text that an url begins with. whole: it is all of the url."""
    if re.search(r"[\s\x00-\x1f]", first.strip()):
        return "one with a blank in it"
    found = _HOST.match(first)
    if found is None:
        return "one whose host cannot be read" if whole else None
    if not found["host"] and (whole or found.end() < len(first)):
        return "one without a host"
    port = found["port"]
    if whole and port and not (port.isdecimal() and int(port) < 65536):
        return f"one with the port `{port}`"
    return None


_SAFE_IN_JSON = re.compile(
    r"(small|big)?int(eger)?[248]?|bool(ean)?|numeric.*|decimal.*|real|double precision|float[48]?|uuid|date|time.*",
    re.IGNORECASE,
)


def _warn_of_json(
    body: syntax.Value, text: tuple[Part, ...], multipart: bool, diagnostics: list[Diagnostic]
) -> None:
    """Warn of a body of JSON that a value with a quote, a backslash or a line break would break."""
    if multipart or not (
        isinstance(text[0] if text else None, str) and str(text[0]).lstrip()[:1] in ("{", "[")
    ):
        return
    for part in text:
        known = part.type_name if isinstance(part, graph.Use) else None
        if isinstance(part, graph.Use | graph.EngineVariable) and not _SAFE_IN_JSON.fullmatch(known or ""):
            if isinstance(part, graph.EngineVariable):
                written = f"{{{part.name}}}"
            else:
                written = f"${part.of.name}{'' if part.column is None else f'.{part.column}'}"
            diagnostics.append(codes.JSON_AS_TEXT.at(body.span, written=written))
            return


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
    for name, text in pairs:
        if not _TOKEN.fullmatch(name):
            bad(f"the header `{name}`, whose name no request can have")
        elif re.search(r"[\x00-\x08\x0a-\x1f\x7f]", text):
            bad(f"the header `{name}` with a line break or another control character in its value")
    return tuple((name, _header(text, value, values)) for name, text in pairs)


_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def _header(text: str, whole: syntax.Quoted, values: Values) -> tuple[Part, ...]:
    """A text inside a JSON text. Its references are reported where it stands there, as far as that can be told."""
    leaf = next((leaf for leaf in whole.texts if leaf.body == text), None)
    if leaf is not None:
        return values.text(leaf, "the header")
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


_MEDIA_TYPE = re.compile(r"[!#$&^_.+0-9A-Za-z-]+/[!#$&^_.+*0-9A-Za-z-]+\s*(?:;|$)")


def _is_base64(text: str) -> bool:
    import base64

    try:
        base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return True


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
        if unknown or part.get("name") is None or part.get("data_b64") is None:
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
        if len(data) == 1 and isinstance(data[0], str) and not _is_base64(data[0]):
            wants(
                value, "`data_b64` as base64", "another text", "encode('…'::bytea, 'base64') in SQL makes it"
            )
        kind = fields.get("content_type", ())
        if len(kind) == 1 and isinstance(kind[0], str) and not _MEDIA_TYPE.match(kind[0]):
            wants(value, "`content_type` as a media type", f"`{kind[0]}`", "write one such as text/plain")
        if any(not isinstance(piece, str) for piece in fields.get("content_type", ())):
            wants(value, "a constant `content_type`", "a reference", "the engine takes it as it stands")
        made.append(tuple(fields.items()))
    return tuple(made)
