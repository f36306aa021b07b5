"""The options of steps and workflows, by name: `http(…)` and `with (…)`."""

from collections.abc import Iterable

from dfdsl import graph, syntax
from dfdsl.diagnostics import Diagnostic, Note
from dfdsl.diagnostics import catalogue as codes
from dfdsl.graph import Part
from dfdsl.resolve import suggestion
from dfdsl.sql.references import scan_text
from dfdsl.values import Values, describe

_METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH")
_MULTIPART_METHODS = ("POST", "PUT", "PATCH")
_HTTP = ("method", "body", "json", "headers", "timeout", "expect")
_MULTIPART = ("method", "parts", "headers", "timeout", "expect")

Headers = tuple[tuple[str, tuple[Part, ...]], ...]


def options(
    given: Iterable[syntax.Option], known: tuple[str, ...], what: str, diagnostics: list[Diagnostic]
) -> dict[str, syntax.Value]:
    """Options by name; reports unknown ones and those that are given twice."""
    found: dict[str, syntax.Option] = {}
    for option in given:
        name = option.name.text.lower()
        if name not in known:
            hint = suggestion(name, list(known))
            written = option.name.text
            diagnostics.append(
                codes.UNKNOWN_OPTION.at(
                    option.name.span, what=what, name=written, hint=hint, options=", ".join(known)
                )
            )
        elif name in found:
            note = Note(span=found[name].span, label="first given here")
            diagnostics.append(codes.OPTION_TWICE.at(option.name.span, notes=(note,), name=name))
        else:
            found[name] = option
    return {name: option.value for name, option in found.items()}


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
        wants(node.url, "an url that begins with https:// or http://", "another text", "write the scheme out")
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
        json=values.value(json_value) if json_value is not None else None,
        headers=_headers(headers, values, diagnostics) if headers is not None else None,
        timeout=values.seconds(timeout, "the time-out", 1) if timeout is not None else 30,
        multipart=values.text(_uncast(parts), "the parts") if parts is not None else None,
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
    """A header's value. Its references are reported at the header's place in the JSON text, which is not its own."""
    scanned = scan_text(text, whole.body_start, dollar=True, variables=values.variables)
    if not scanned.references and not scanned.variables:
        return (text,)
    found = whole.body.find(text)
    start = whole.body_start + max(found, 0)
    inner = syntax.Quoted(span=whole.span, body=text, body_start=start, dollar=False)
    return values.text(inner, "the header")
