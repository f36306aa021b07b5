"""The scripts whose SQL is kept in `golden/`."""

from dfdsl import graph

from .graphs import (
    LABEL,
    anonymous,
    at,
    declared,
    http,
    parameter,
    script,
    sql,
    start,
    then,
    variable,
    workflow,
)


def _every_kind() -> graph.Node:
    waiting = graph.WaitForSignal(span=at(5), signal="approve", timeout=None)
    late = graph.Sleep(span=at(6), seconds=259200)
    return then(
        sql(
            "SELECT id, total\n  FROM shop.orders\n WHERE id = ",
            parameter("order_id"),
            line=2,
            name="order",
            id="0a0b0c0d",
        ),
        graph.If(
            span=at(3),
            condition=sql("SELECT coalesce((($order.total) > 1000)::boolean, false) AS c", line=3),
            then=graph.Race(span=at(4), name="decision", branches=(waiting, late)),
            otherwise=None,
        ),
        graph.Loop(
            span=at(7),
            turn=graph.Turn.AFTER,
            body=graph.WaitForSignal(span=at(8), signal="it's", timeout=60, name="sig"),
            condition=sql("SELECT ($sig.timed_out) AS c", line=8),
        ),
        graph.IfRows(
            span=at(10),
            of=graph.Slot(name="order", shape=graph.Shape.ROWS),
            then=http(headers=(("Authorization", ("Bearer {token}",)),), timeout=10, name="paid"),
            otherwise=http("https://x.example/", method="GET", body=("it's",)),
        ),
        graph.Join(
            span=at(11),
            branches=(
                graph.SubOrchestration(
                    span=at(12),
                    tag="loop",
                    imports=(),
                    exports=(),
                    body=graph.Loop(
                        span=at(12),
                        turn=graph.Turn.FOREVER,
                        condition=None,
                        body=then(
                            graph.WaitForSchedule(span=at(13), cron="0 9 * * MON-FRI"),
                            graph.Break(span=at(14), value='{"done": "it\'s"}'),
                        ),
                    ),
                ),
                graph.Join(span=at(15), branches=(sql("SELECT 1"), graph.Break(span=at(15), value=None))),
                http("https://x.example/", multipart=('[{"name": "a", "data_b64": "QQ=="}]',)),
            ),
        ),
    )


_ORDER = declared("order_id", "bigint")

CASES: dict[str, tuple[graph.Script, str | None]] = {
    "function": (
        script(
            workflow(
                _every_kind(),
                _ORDER,
                declared("note", "text", "'none'"),
                label=("fulfil-", parameter("order_id", as_text=True)),
                doc="Charge an order, then ship it\nonce somebody approves. \\o/",
            ),
            start(("order_id", "42"), label="fulfil-42", singleton=True),
        ),
        None,
    ),
    "schema": (
        script(
            workflow(
                then(
                    sql("SELECT ", parameter("Order"), ", ", parameter("user"), ", ", parameter("user")),
                    sql("SELECT ", variable("api_url"), ", ", LABEL),
                ),
                declared("Order", "numeric(10,2)"),
                declared("user", "text[]", "ARRAY['a']"),
                name="Group",
                variables=("api_url",),
                database="o'db",
            ),
            start(("Order", "1.5"), ("user", "NULL"), name="Group"),
        ),
        "My shop",
    ),
    "anonymous": (
        script(
            anonymous(
                then(sql("SELECT ", LABEL, " AS l"), graph.Sleep(span=at(3), seconds=5)), label=("it's",)
            )
        ),
        None,
    ),
    "anonymous_variables": (
        script(
            anonymous(
                sql("SELECT ", variable("n"), "::int, ", LABEL),
                variables=("n",),
                label=("a-", variable("n", True)),
            )
        ),
        None,
    ),
}
