"""Http requests whose texts hold references: a step before the request makes the texts, the request takes them by name.

The engine pastes values raw into urls and bodies; a step in SQL can encode them. Values in an url are percent-encoded.
The engine looks at the scheme of an url when the graph is built, so an url that begins with a reference becomes two
requests, one for each scheme, of which one runs. Engine variables in headers stay as they are: the engine puts them in.
"""

from dfdsl.graph import Computed, EngineVariable, Http, If, Joined, Node, Part, Sequence, Slot, Sql, Use
from dfdsl.lowering.context import Context, derived, hidden, rows, select
from dfdsl.record import replace
from dfdsl.sql.text import inert_literal
from dfdsl.walk import rewrite

_SCHEMES = ("https://", "http://")


def prepare_requests(body: Node, context: Context) -> Node:
    return rewrite(body, lambda node: _change(node) if isinstance(node, Http) else node)


def _change(node: Http) -> Node:
    name = hidden("request", node.id)
    columns: list[tuple[str, tuple[Part, ...]]] = []

    def column(label: str, value: tuple[Part, ...]) -> tuple[Part, ...]:
        """A text that the step before makes, as the engine's raw reference to it."""
        columns.append((label, value))
        return (f"${name}.{label}",)

    body = node.body
    headers = node.headers
    if node.json is not None:
        body = column("body", ("((", *node.json, ")::jsonb)::text"))
        if not any(key.lower() == "content-type" for key, _ in headers or ()):
            headers = (*(headers or ()), ("Content-Type", ("application/json",)))
    elif body is not None and not _inert(body):
        body = column("body", (Joined(parts=body),))
    multipart = node.multipart
    if headers is not None:
        made = []
        for number, (key, text) in enumerate(headers, 1):
            if any(isinstance(part, Use | Computed) for part in text):
                text = column(f"header{number}", (Joined(parts=text),))
            made.append((key, tuple(_variable(part) for part in text)))
        headers = tuple(made)
    scheme, rest = _scheme(node.url)
    if _inert(node.url):
        urls: tuple[tuple[Part, ...], ...] = (node.url,)
    elif scheme is not None:
        urls = ((scheme, *column("url", (Joined(parts=_encoded(rest)),))),)
    else:
        whole = column("url", (_without_scheme(rest),))
        columns.append(("secure", _is_secure(rest)))
        urls = tuple((s, *whole) for s in _SCHEMES)
    requests = [
        replace(node, url=url, body=body, json=None, headers=headers, multipart=multipart, expect=False)
        for url in urls
    ]
    steps: list[Node] = []
    if columns:
        listed: list[Part] = ["SELECT "]
        for index, (label, value) in enumerate(columns):
            listed += [", " if index else "", *value, f" AS {label}"]
        steps.append(select(node.span, node.id, "texts", *listed, name=name))
    request: Node = requests[0]
    if len(requests) == 2:
        asked = select(node.span, node.id, "scheme", "SELECT ", Use(of=rows(name), column="secure"), " AS c")
        plain = replace(requests[1], name=None, id=derived(node.id, "plain"))
        secure = replace(requests[0], name=None)
        request = If(
            span=node.span,
            name=node.name,
            id=derived(node.id, "either"),
            condition=asked,
            then=secure,
            otherwise=plain,
        )
    return _expected(node, request, steps)


def _expected(node: Http, request: Node, steps: list[Node]) -> Node:
    """The request, and behind it the step that fails unless the answer is a success."""
    if not node.expect:
        steps.append(request)
        return (
            steps[0]
            if len(steps) == 1
            else Sequence(span=node.span, id=derived(node.id, "seq"), steps=tuple(steps))
        )
    from dfdsl.graph import Shape

    name = node.name or hidden("answer", node.id)
    answer = Slot(name=name, shape=Shape.HTTP)
    check: tuple[Part, ...] = (
        "DO $dfx$ BEGIN IF NOT ",
        Use(of=answer, column="ok"),
        f" THEN RAISE EXCEPTION USING MESSAGE = concat({inert_literal(f'http {node.method}: expected success, the server answered ')}, ",
        Use(of=answer, column="status"),
        "); END IF; END $dfx$",
    )
    steps.append(replace(request, name=name))
    steps.append(Sql(span=node.span, id=derived(node.id, "expect"), parts=check, verb="DO"))
    if node.wanted and node.name is None:
        told: list[Part] = ["SELECT "]
        for index, column in enumerate(("status", "ok", "body", "headers")):
            told += [", " if index else "", Use(of=answer, column=column, nullable=True), f" AS {column}"]
        steps.append(select(node.span, node.id, "answer", *told))
    return Sequence(span=node.span, id=derived(node.id, "seq"), steps=tuple(steps))


def _variable(part: Part) -> Part:
    return "{" + part.name + "}" if isinstance(part, EngineVariable) else part


def _inert(parts: tuple[Part, ...]) -> bool:
    """Whether a text can stand in the request itself: no reference, and nothing that the engine might rewrite."""
    return all(isinstance(part, str) and "{" not in part and "$" not in part for part in parts)


def _scheme(url: tuple[Part, ...]) -> tuple[str | None, tuple[Part, ...]]:
    first = url[0] if url else ""
    if isinstance(first, str):
        for scheme in _SCHEMES:
            if first.lower().startswith(scheme):
                return scheme, (first[len(scheme) :], *url[1:])
    return None, url


def _encoded(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The pieces of an url, each value percent-encoded (RFC 3986: all but the unreserved characters)."""
    return tuple(part if isinstance(part, str) else _percent(part) for part in parts)


def _percent(value: Part) -> Part:
    return Computed(
        parts=(
            "(SELECT coalesce(string_agg(CASE WHEN chr(b) ~ '[A-Za-z0-9._~-]' AND b < 128 THEN chr(b)"
            " ELSE '%' || upper(lpad(to_hex(b), 2, '0')) END, '' ORDER BY i), '')"
            " FROM (SELECT convert_to((",
            value,
            ")::text, 'UTF8') AS v) u, LATERAL (SELECT i, get_byte(v, i) AS b FROM generate_series(0, length(v) - 1) i) w)",
        )
    )


def _without_scheme(url: tuple[Part, ...]) -> Part:
    """The url without its scheme; what begins it stands as it is, the values behind it are encoded."""
    whole = Joined(parts=(url[0], *_encoded(url[1:])))
    return Computed(parts=("regexp_replace(", whole, ", '^https?://', '', 'i')"))


def _is_secure(url: tuple[Part, ...]) -> tuple[Part, ...]:
    return ("lower(", Joined(parts=(url[0],)), ") LIKE 'https://%'")
