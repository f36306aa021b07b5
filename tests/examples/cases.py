"""What each example needs to run to its end, and what it then results in."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
FILES = sorted(path.relative_to(ROOT).as_posix() for path in EXAMPLES.rglob("*.df"))

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One run. file: below the root; rows: of its result; json: its result where it is no row set.

    start: what is started, None for what the file starts; signals: sent until it ends; change: a text of the file and what
    stands there in this run; endless: it never ends, and is cancelled once it waits; http: it talks to the service;
    failure: the text with which it has to fail.
    """

    file: str
    rows: Rows | None = None
    json: Any = None
    start: str | None = None
    signals: tuple[tuple[str, str], ...] = ()
    change: tuple[str, str] | None = None
    endless: bool = False
    http: bool = False
    failure: str | None = None

    @property
    def source(self) -> str:
        text = (ROOT / self.file).read_text(encoding="utf-8")
        if self.change is None:
            return text
        assert self.change[0] in text, f"{self.file} has no {self.change[0]}"
        return text.replace(*self.change)

    @property
    def setup(self) -> str:
        path = (ROOT / self.file).with_suffix(".setup.sql")
        return path.read_text(encoding="utf-8") if path.exists() else ""

    @property
    def schemas(self) -> list[str]:
        """The schemas that the set-up makes."""
        return re.findall(r"CREATE SCHEMA IF NOT EXISTS (\w+)", self.setup)


CASES: dict[str, Case] = {
    "hello": Case(file="examples/hello.df", rows=[{"greeting": "Hello, world!", "letters": 13}]),
    "orders": Case(file="examples/orders.df", rows=[{"id": 42, "total": "19.9000", "state": "paid"}]),
    "orders, approved": Case(
        file="examples/orders.df",
        start="settle(43)",
        signals=(("approve", '{"by": "Ann"}'),),
        rows=[{"id": 43, "total": "4200", "state": "paid"}],
    ),
    "orders, late": Case(
        file="examples/orders.df",
        start="settle(43)",
        change=("sleep(3d)", "sleep(2s)"),
        failure="nobody approved order 43",
    ),
    "order": Case(
        file="examples/order.df",
        rows=[{"order_id": 1, "email": "ann@shop.example", "payment": 1, "parcel": 1}],
    ),
    "order, approved": Case(
        file="examples/order.df",
        start="fulfil(2)",
        signals=(("approve", '{"by": "Ann"}'),),
        rows=[{"order_id": 2, "email": "bob@shop.example", "payment": 1, "parcel": 1}],
    ),
    "order, late": Case(
        file="examples/order.df",
        start="fulfil(2)",
        change=("sleep(3d)", "sleep(2s)"),
        failure="nobody approved order 2 within three days",
    ),
    "etl, one day": Case(file="examples/etl.df", start="load_once()"),
    "etl, scheduled": Case(file="examples/etl.df", signals=(("stop", "{}"),)),
    "drain": Case(file="examples/drain.df", rows=[{"sent": 12, "batches": 3}]),
    "drain, at once": Case(file="examples/drain.df", start="drain(100)", rows=[{"sent": 12, "batches": 1}]),
    "enrich": Case(
        file="examples/enrich.df",
        rows=[
            {
                "customer_id": 7,
                "orders": 2,
                "spent": "35.5000",
                "open_tickets": 2,
                "topics": '{invoice,"delivery\'s late"}',
                "region": "north",
            }
        ],
    ),
    "enrich, nothing known": Case(
        file="examples/enrich.df",
        start="enrich(8)",
        rows=[
            {
                "customer_id": 8,
                "orders": 0,
                "spent": "0",
                "open_tickets": 0,
                "topics": "{}",
                "region": "unknown",
            }
        ],
    ),
    "poll": Case(file="examples/poll.df", http=True, rows=[{"id": "sales-1", "rows": 12, "looks": 3}]),
    "poll, never ready": Case(
        file="examples/poll.df",
        http=True,
        start="export(most => 1)",
        failure="the export sales-1 is not ready after 1 looks",
    ),
    "deploy, confirmed": Case(
        file="examples/deploy.df",
        signals=(("confirm", '{"by": "Ann"}'),),
        rows=[{"name": "api", "version": "1.4.2", "outcome": "confirmed"}],
    ),
    "deploy, late": Case(
        file="examples/deploy.df",
        change=("sleep(10m)", "sleep(2s)"),
        rows=[{"name": "api", "version": "1.4.1", "outcome": "late"}],
    ),
    "call": Case(
        file="examples/call.df",
        rows=[
            {
                "first": "completed",
                "weight": "12.5000",
                "second": "failed",
                "because": "parcel 2 weighs 41 kg",
            }
        ],
    ),
    "retry": Case(file="examples/retry.df", rows=[{"state": "paid", "note": "receipt 3"}]),
    "retry, too few": Case(
        file="examples/retry.df",
        start="charge(4, 2)",
        rows=[{"state": "open: the bank is busy", "note": "line 13"}],
    ),
    "travel": Case(
        file="examples/travel.df",
        rows=[{"what": "flight", "price": "60"}, {"what": "hotel", "price": "40"}],
    ),
    "travel, too dear": Case(
        file="examples/travel.df",
        start="travel('Bob', 90)",
        failure="the trip of Bob costs more than 90",
    ),
    "invoices": Case(
        file="examples/invoices.df",
        rows=[{"written": 3, "problems": "nothing was done for O'Hara"}],
    ),
    "transfer": Case(file="examples/transfer.df", rows=[{"rest": "75", "moved": True}]),
    "transfer, too much": Case(
        file="examples/transfer.df",
        start="transfer(2, 1, 900)",
        failure="violates check constraint",
    ),
    "sequence": Case(file="examples/pg_durable/sequence.df", rows=[{"n": 3}]),
    "join": Case(
        file="examples/pg_durable/join.df",
        json=[{"rows": [{"n": n}], "row_count": 1} for n in (1, 2, 3)],
    ),
    "race": Case(file="examples/pg_durable/race.df", rows=[{"winner": "the hare"}]),
    "bind": Case(
        file="examples/pg_durable/bind.df",
        rows=[{"id": 7, "name": "O'Hara", "greeting": "Dear O'Hara"}],
    ),
    "if": Case(file="examples/pg_durable/if.df", rows=[{"found": "there are tables"}]),
    "loop with break": Case(file="examples/pg_durable/loop_break.df", json={"status": "complete"}),
    "race with a signal": Case(
        file="examples/pg_durable/race_signal.df",
        signals=(("stop", '{"why": "enough"}'),),
        json={"signal_name": "stop", "timed_out": False, "data": {"why": "enough"}},
    ),
    "schedule": Case(file="examples/pg_durable/schedule.df", endless=True),
    "http": Case(
        file="examples/pg_durable/http.df",
        http=True,
        rows=[{"status": 200, "ok": True, "body": '{"product": "tea & milk"}'}],
    ),
}
