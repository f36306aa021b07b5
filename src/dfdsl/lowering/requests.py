"""Http requests whose texts hold references: a step before the request makes the texts, the request takes them by name.

The engine pastes values raw into urls and bodies; a step in SQL can encode them. Values in an url are percent-encoded.
The engine looks at the scheme of an url when the graph is built, so an url that begins with a reference becomes two
requests, one for each scheme, of which one runs. Engine variables in headers stay as they are: the engine puts them in.
"""

import re

from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Key
from dfdsl.graph import (
    Computed,
    EngineVariable,
    Http,
    If,
    Joined,
    Loop,
    Node,
    Part,
    Shape,
    Slot,
    Sql,
    Turn,
    Use,
)
from dfdsl.lowering.arguments import is_reference
from dfdsl.lowering.context import NEVER, Context, derived, rows, select, sequence
from dfdsl.lowering.instances import called
from dfdsl.origins import Bare
from dfdsl.protocol import hidden
from dfdsl.record import replace
from dfdsl.sql.text import inert_literal
from dfdsl.walk import rewrite

_SCHEMES = ("https://", "http://")


def prepare_requests(body: Node, context: Context) -> Node:
    return rewrite(body, lambda node: _change(node, context) if isinstance(node, Http) else node)


class _Texts:
    """The texts of one request that the step before it makes, by column."""

    def __init__(self, node: Http) -> None:
        self.name = hidden("request", node.id)
        self.columns: list[tuple[str, tuple[Part, ...]]] = []

    def made(self, label: str, value: tuple[Part, ...]) -> tuple[Part, ...]:
        """A text that the step before makes, as the engine's raw reference to it."""
        self.columns.append((label, value))
        return (f"${self.name}.{label}",)

    def text(self, label: str, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        """A text as it stands if nothing in it is read or could be rewritten, else one that the step before makes."""
        known = _known_at_start(parts)
        return known if known is not None else self.made(label, (Joined(parts=parts),))

    def step(self, node: Http) -> Node | None:
        if not self.columns:
            return None
        listed: list[Part] = ["SELECT "]
        for index, (label, value) in enumerate(self.columns):
            listed += [",\n    " if index else "", *value, f" AS {label}"]
        return select(node.span, node.id, "texts", *listed, name=self.name)


def _change(node: Http, context: Context) -> Node:
    texts = _Texts(node)
    headers = node.headers
    body = node.body
    if node.json is not None:
        body = texts.made("body", ("(", *node.json, ")::text"))
        if not any(key.lower() == "content-type" for key, _ in headers or ()):
            headers = (*(headers or ()), ("Content-Type", ("application/json",)))
    elif body is not None:
        body = texts.text("body", body)
    if headers is not None:
        headers = tuple(
            (key, _header(f"header{number}", text, texts, node, context))
            for number, (key, text) in enumerate(headers, 1)
        )
    multipart = _multipart(node.parts, texts) if node.parts is not None else node.multipart
    scheme, rest = _scheme(node.url)
    if _inert(node.url):
        urls: tuple[tuple[Part, ...], ...] = (node.url,)
    elif scheme is not None:
        urls = ((scheme, *texts.made("url", (Joined(parts=_encoded(rest, context)),))),)
    else:
        whole = texts.made("url", (_without_scheme(rest, context),))
        texts.columns.append(("secure", _is_secure(rest)))
        urls = tuple((s, *whole) for s in _SCHEMES)
    requests = [
        replace(
            node,
            url=url,
            body=body,
            json=None,
            headers=headers,
            multipart=multipart,
            parts=None,
            expect=False,
        )
        for url in urls
    ]
    before = texts.step(node)
    request: Node = requests[0]
    if len(requests) == 2:
        secure = Use(of=rows(texts.name), column="secure")
        asked = select(node.span, node.id, "scheme", "SELECT ", secure, " AS c")
        request = If(
            span=node.span,
            name=node.name,
            id=derived(node.id, "either"),
            condition=asked,
            then=replace(requests[0], name=None),
            otherwise=replace(requests[1], name=None, id=derived(node.id, "plain")),
        )
    return _expected(node, request, [before] if before is not None else [], context)


def _header(
    label: str, text: tuple[Part, ...], texts: _Texts, node: Http, context: Context
) -> tuple[Part, ...]:
    """A header's text: the engine itself puts variables in, so that secrets are stored nowhere else."""
    runs: list[list[Part]] = [[]]
    made: list[Part] = []
    for part in text:
        if isinstance(part, EngineVariable) and not part.name.startswith("sys_"):
            runs.append([part])
            runs.append([])
        else:
            runs[-1].append(part)
    for number, run in enumerate(run for run in runs if run):
        if isinstance(run[0], EngineVariable) and not run[0].name.startswith("sys_"):
            if isinstance(made[-1] if made else "", str) and str(made[-1] if made else "").startswith("$"):
                # The engine puts variables in first, so this one's value would become part of the reference.
                context.diagnostics.append(codes.HEADER_VARIABLE.at(node.span, name=run[0].name))
            made.append("{" + run[0].name + "}")
            continue
        tail: Part = ""
        if len(run) > 1 and isinstance(run[-1], str) and _inert((run[-1],)) and not _CONTINUES.match(run[-1]):
            tail = run.pop()
        made.extend(texts.text(f"{label}_{number}", tuple(run)))
        if tail:
            made.append(tail)
    return tuple(made)


def _multipart(
    parts: tuple[tuple[tuple[str, tuple[Part, ...]], ...], ...], texts: _Texts
) -> tuple[Part, ...]:
    """The JSON of a multipart request; the engine looks for references in each of its texts."""
    import json

    made = []
    for number, part in enumerate(parts, 1):
        fields = {}
        for name, text in part:
            pieces = text
            if name != "content_type" and not _inert(text):
                pieces = texts.made(f"part{number}_{name}", (Joined(parts=text),))
            fields[name] = "".join(piece for piece in pieces if isinstance(piece, str))
        made.append(fields)
    return (json.dumps(made, ensure_ascii=False),)


_CONTINUES = re.compile(r"[A-Za-z0-9_?.]")
"""What would be taken for a part of a reference that stands before it."""


def _expected(node: Http, request: Node, steps: list[Node], context: Context) -> Node:
    """The request, and behind it the step that fails unless the answer is a success.

    Where the result is wanted, the step is the condition of a loop around the request: it gives no row, which ends the
    loop, and the loop's result is its body's, the answer.
    """
    if not node.expect:
        steps.append(request)
        return steps[0] if len(steps) == 1 else sequence(node, "seq", *steps)
    name = node.name if node.name is not None and not node.wanted else hidden("answer", node.id)
    answer = Slot(name=name, shape=Shape.HTTP)
    text = inert_literal(f"http {node.method}: expected success, the server answered ")
    parts: tuple[Part, ...] = (
        "DO $dfx$ BEGIN IF NOT ",
        Use(of=answer, column="ok"),
        f" THEN\n    RAISE EXCEPTION USING MESSAGE = pg_catalog.concat({text}, ",
        Use(of=answer, column="status"),
        "); END IF; END $dfx$",
    )
    check = Sql(span=node.span, id=derived(node.id, "expect"), parts=parts, verb="DO")
    named = replace(request, name=name)
    if node.wanted:
        asked: Node = check
        if context.target.no_row_is_true:
            over = select(node.span, node.id, "over", NEVER)
            asked = sequence(node, "checked", check, over)
        once = Loop(
            span=node.span,
            name=node.name,
            id=derived(node.id, "once"),
            body=named,
            condition=asked,
            turn=Turn.AFTER,
            natural=Shape.HTTP,
            once=True,
        )
        steps.append(once)
    else:
        steps += [named, check]
    return sequence(node, "seq", *steps)


def _inert(parts: tuple[Part, ...]) -> bool:
    """Whether a text can stand in the request itself: no reference, and nothing that the engine might rewrite."""
    return all(isinstance(part, str) and "{" not in part and "$" not in part for part in parts)


def _known_at_start(parts: tuple[Part, ...]) -> tuple[Part, ...] | None:
    """A text that needs no step before the request: inert, but for a key that is known when the instance starts."""
    made: list[Part] = []
    for part in parts:
        if isinstance(part, Key):
            made += [Bare(of=part.origin), part.tail]
        elif _inert((part,)):
            made.append(part)
        else:
            return None
    return tuple(made)


def _scheme(url: tuple[Part, ...]) -> tuple[str | None, tuple[Part, ...]]:
    first = url[0] if url else ""
    if isinstance(first, str):
        for scheme in _SCHEMES:
            if first.lower().startswith(scheme):
                return scheme, (first[len(scheme) :], *url[1:])
    return None, url


def _encoded(parts: tuple[Part, ...], context: Context) -> tuple[Part, ...]:
    """The pieces of an url, each value percent-encoded (RFC 3986: all but the unreserved characters)."""
    return tuple(part if isinstance(part, str) else _percent(part, context) for part in parts)


def _percent(value: Part, context: Context) -> Part:
    if context.has_runtime:
        text = (value, "::text") if is_reference((value,)) else ("(", value, ")::text")
        return Computed(parts=called("percent_encoded", text))
    return Computed(
        parts=(
            "\n    (SELECT coalesce(string_agg(CASE WHEN chr(b) ~ '[A-Za-z0-9._~-]' AND b < 128 THEN chr(b)"
            " ELSE '%' || upper(lpad(to_hex(b), 2, '0')) END, '' ORDER BY i), '')"
            "\n    FROM (SELECT convert_to((",
            value,
            ")::text, 'UTF8') AS v) u,\n      LATERAL (SELECT i, get_byte(v, i) AS b FROM generate_series(0, length(v) - 1) i) w)",
        )
    )


def _without_scheme(url: tuple[Part, ...], context: Context) -> Part:
    """The url without its scheme; what begins it stands as it is, the values behind it are encoded."""
    whole = Joined(parts=(url[0], *_encoded(url[1:], context)))
    return Computed(parts=("regexp_replace(", whole, ", '^https?://', '', 'i')"))


def _is_secure(url: tuple[Part, ...]) -> tuple[Part, ...]:
    return ("lower(", Joined(parts=(url[0],)), ") LIKE 'https://%'")
