"""The SQL of child instances: how one is started once, looked at, cancelled, and what its text is filled with.

Proven on real engines (0.2.2 to 0.2.6). Statements run in steps of the parent; `{sys_instance_id}` in them is the parent's
id. It stands at the head of a statement, since 0.2.6 skips over a brace behind another one.
"""

import re

from dfdsl.graph import COLUMNS_OF, Joined, Node, Part, Shape, Slot, Sql, Use
from dfdsl.lowering.context import derived, hidden, select
from dfdsl.lowering.facts.results import out_of_box
from dfdsl.record import Record
from dfdsl.source import Span
from dfdsl.sql.text import literal

RESULT = "dfx_ret"
"""The name under which a child keeps its body's result."""
NAMES = "dfx_pack"
"""The name under which it keeps the names that its body has bound for others."""
PATIENCE = 2
"""Seconds between two looks at a child whose failure is awaited: one that fails wakes nobody."""

_COMPOSITE = "('THEN', 'IF', 'JOIN', 'RACE', 'LOOP')"
ABSENT = "invalid input syntax for type integer: .(.* (?:is NULL|is NULL or has no rows|of the row is NULL|is not set for this role)).$"
"""A pattern of what PostgreSQL says where `absent` fails, around its words."""
_MESSAGE = (
    "regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+"
    f"(?:{ABSENT})?', '\\1')"
)
"""SQL of the message of a failed node, without what is put before it: by the engine, and by PostgreSQL for `absent`."""
ROW = "dfx_row_"
"""What the hidden name of the row of an `each` begins with."""
_NO_WORD = r"[^\w. ]"
_ME = "{sys_instance_id}"
_SAFE = "octet_length(v) <= 60 AND v ~ '^[A-Za-z0-9 _.,:/+-]*$' AND strpos(v, '--') = 0"


def kid(id: str) -> Slot:
    """The slot of a started child: its id, and when it was started, in seconds."""
    return Slot(name=hidden("kid", id), shape=Shape.ROWS, columns=(("id", "text"), ("since", "bigint")))


def outcome(name: str) -> Slot:
    """The slot of how a child ended."""
    return Slot(name=name, shape=Shape.ROWS)


def label(tag: str, id: str, generation: tuple[Part, ...], more: tuple[Part, ...] | None) -> tuple[Part, ...]:
    """The label of a child as an SQL expression; more: parts of a text that is put behind it."""
    if all(isinstance(part, str) for part in generation):
        made: tuple[Part, ...] = (f"'{_ME}::e{''.join(map(str, generation))}::{tag}::{id}'",)
    else:
        made = (f"concat('{_ME}::e', ", *generation, f", '::{tag}::{id}')")
    return made if more is None else ("concat(", *made, ", '::', ", Joined(parts=more), ")")


def start(
    span: Span,
    id: str,
    label: tuple[Part, ...],
    graph: tuple[Part, ...],
    delay: tuple[Part, ...] | None = None,
    attempts: str = "",
    database: str | None = None,
    raced: str | None = None,
) -> tuple[Part, ...]:
    """The statement that starts a child once, or finds the one that was started under this label.

    delay: seconds that it waits first, counted from the failure of the child before it. attempts: what the labels of these
    children have behind the generation. raced: as for `lost`.
    """
    if delay is not None:
        graph = (
            "(SELECT CASE WHEN d.s > 0 THEN df.seq(df.sleep(d.s), g.g) ELSE g.g END FROM (SELECT ",
            *graph,
            " AS g) g, (SELECT greatest(round((",
            *delay,
            f") - {_since_failure(attempts)}), 0)::bigint AS s) d)",
        )
    where = "" if database is None else f", {literal(database)}"
    return (
        "SELECT k.id, extract(epoch FROM now())::bigint AS since FROM (SELECT ",
        *started(graph, "l.label", lost(raced), where),
        " AS id FROM (SELECT ",
        *label,
        " AS label) l) k",
    )


def _since_failure(attempts: str) -> str:
    """SQL: the seconds since the last of these children has failed. The parent hears of it later, when it looks."""
    return (
        "coalesce((SELECT extract(epoch FROM now() - max(i.updated_at)) FROM df.instances i"
        f" WHERE starts_with(i.label, '{_ME}::e') AND strpos(i.label, '::{attempts}') > 0 AND i.status = 'failed'), 0)"
    )


def started(graph: tuple[Part, ...], label: str, unless: str, where: str = "") -> tuple[Part, ...]:
    """SQL of the id of the instance with this label, which is started where there is none. unless: a condition; where: more arguments."""
    return (
        f"coalesce((SELECT i.id FROM df.instances i WHERE i.label = {label} ORDER BY i.created_at, i.id LIMIT 1),"
        f" CASE WHEN {unless} THEN NULL ELSE df.start(",
        *graph,
        f", {label}{where}) END)",
    )


def lost(step: str | None) -> str:
    """SQL: whether nobody waits any more for what a step starts. The engine may run a step yet that was given up already.

    step: the name of the step where it stands in a race's branch, which has lost when the race is done and the step still runs.
    """
    cancelled = f"EXISTS (SELECT FROM df.instances i WHERE i.id = '{_ME}' AND i.status = 'cancelled')"
    if step is None:
        return cancelled
    above = "up.id IN (n.left_node, n.right_node) OR (n.node_type IN ('IF', 'JOIN', 'LOOP') AND strpos(n.query, up.id) > 0)"
    return (
        f"({cancelled} OR EXISTS (WITH RECURSIVE up AS (SELECT n.id, n.node_type, n.status FROM df.nodes n"
        f" WHERE n.instance_id = '{_ME}' AND n.result_name = '{step}' UNION SELECT n.id, n.node_type, n.status"
        f" FROM up JOIN df.nodes n ON n.instance_id = '{_ME}' AND ({above}))"
        " SELECT FROM up WHERE up.node_type = 'RACE' AND up.status IN ('completed', 'failed')))"
    )


def woken(graph: tuple[Part, ...], id: str) -> tuple[Part, ...]:
    """A workflow's graph as one that keeps its result and then wakes the parent."""
    signal = literal(f"SELECT df.signal('{_ME}', 'sub::{id}')")
    return ("df.seq(df.as(", *graph, f", '{RESULT}'), df.sql({signal}))")


class Look(Record):
    """How a parent looks at a child. kid: its id and start; result, names: which of the two the parent needs.

    known_as: the words for it in messages; deadline: in seconds; ours: started for this wait, so it is cancelled when it is late; call: the row
    is what the author of a `call` reads, else what one of a `catch` does; alone: the row is kept under the name of `kid`; boxed: the result may stand in a box.
    """

    kid: Slot
    known_as: str
    result: bool
    names: bool
    call: bool
    deadline: int | None = None
    ours: bool = True
    alone: bool = False
    boxed: bool = False

    def _status(self) -> tuple[Part, ...]:
        """A table `q`: the child's id and status."""
        done = NAMES if self.names else RESULT
        late: tuple[Part, ...] = ()
        if self.deadline is not None:
            late = (
                " WHEN extract(epoch FROM now()) >= ",
                Use(of=self.kid, column="since"),
                f" + {self.deadline} THEN 'timed_out'",
            )
        return (
            "(SELECT k.id, CASE WHEN k.s IN ('completed', 'failed') THEN k.s WHEN EXISTS (SELECT FROM df.nodes n"
            f" WHERE n.instance_id = k.id AND n.result_name = '{done}' AND n.status = 'completed') THEN 'completed'",
            *late,
            " WHEN k.s = 'cancelled' THEN k.s WHEN k.s IS NULL THEN 'missing' ELSE 'running' END AS status"
            " FROM (SELECT i.id, df.status(i.id) AS s FROM (SELECT ",
            Use(of=self.kid, column="id"),
            " AS id) i OFFSET 0) k OFFSET 0) q",
        )

    def going(self) -> tuple[Part, ...]:
        """Whether to go on waiting; once a day it says no, and a loop around asks again: no count of rounds ends the wait."""
        return (
            "SELECT q.status = 'running' AND to_char(now(), 'HH24:MI') <> '23:59' AS c FROM ",
            *self._status(),
        )

    def ended(self, truth: str) -> tuple[Part, ...]:
        """How it ended, one row. truth: SQL of the first column, which may read `q.status`."""
        columns = [f"{truth} AS c", "q.id AS instance_id", "q.status"]
        if self.alone:
            columns.append("q.id AS id")
        if self.result:
            kept = _kept(RESULT, self.boxed)
            if not self.ours:
                own = (
                    f"(SELECT {out_of_box('r.j')} FROM (SELECT df.result(q.id)::jsonb AS j OFFSET 0) r)::text"
                )
                kept = f"coalesce({kept}, {own})"
            columns.append(f"CASE WHEN q.status = 'completed' THEN {kept} END AS result")
        if self.names:
            columns.append(f"CASE WHEN q.status = 'completed' THEN {_kept(NAMES)} END AS names")
        what = literal(self.known_as)
        columns.append(f"m.message AS {'error' if self.call else 'message'}")
        columns.append("encode(convert_to(m.message, 'UTF8'), 'hex') AS hex")
        if not self.call:
            columns += ["w.step", "w.line"]
        if self.deadline is not None and self.ours:
            columns.append(f"CASE WHEN q.status = 'timed_out' THEN {swept('SELECT q.id')} END AS swept")
        within = "" if self.deadline is None else f" || ' within {self.deadline} s'"
        return (
            f"SELECT {', '.join(columns)} FROM ",
            *self._status(),
            f" LEFT JOIN LATERAL {first_failure('q.id', ' AS message, n.query')} f ON q.status = 'failed'",
            *(() if self.call else (_WHERE,)),
            f" CROSS JOIN LATERAL (SELECT CASE q.status WHEN 'completed' THEN NULL WHEN 'running' THEN NULL"
            f" WHEN 'failed' THEN coalesce(f.message, {what} || ' failed')"
            f" WHEN 'cancelled' THEN {what} || ' was cancelled' WHEN 'timed_out' THEN {what} || ' did not end'{within}"
            f" ELSE {what} || ' is gone: its instance was removed' END AS message) m",
        )


UNDO_FAILED = "; an undo step failed too: "
"""What stands between the message of a body and that of an undo step, where both have failed."""
_BODY_SAID = f"split_part(f.message, '{UNDO_FAILED}', 1)"
_WHERE = (
    # A step that hands on the failure of a child leads to the child's own step, and so on downwards.
    " LEFT JOIN LATERAL (SELECT substring(p.query FROM '^/[*] [^*]*#([0-9a-f]+) ') AS step,"
    " substring(p.query FROM '^/[*] [^ ]*:([0-9]+) ')::int AS line FROM (SELECT coalesce((WITH RECURSIVE d(id) AS (SELECT q.id"
    " UNION SELECT i.id::text FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e')"
    # A loop of attempts, or a race of branches, has completed where what came of it is raised behind it.
    " AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true"
    " ELSE i.status = 'failed' END) SELECT n.query FROM d JOIN df.nodes n ON n.instance_id = d.id"
    f" AND n.status = 'failed' AND n.node_type NOT IN {_COMPOSITE} AND {_MESSAGE} IN (f.message, {_BODY_SAID}) ORDER BY n.updated_at LIMIT 1),"
    " f.query) AS query) p) w ON q.status = 'failed'"
)


def first_failure(of: str, more: str = "") -> str:
    """A query of what an instance's first step to fail said: an enclosing one repeats it later. more: behind that column."""
    return (
        f"(SELECT {_MESSAGE}{more} FROM df.nodes n WHERE n.instance_id = {of} AND n.status = 'failed'"
        f" ORDER BY n.node_type IN {_COMPOSITE}, n.updated_at LIMIT 1)"
    )


def _kept(name: str, boxed: bool = False) -> str:
    result = f"({out_of_box('n.result')})" if boxed else "n.result"
    return (
        f"(SELECT {result}::text FROM df.nodes n WHERE n.instance_id = q.id"
        f" AND n.result_name = '{name}' AND n.status = 'completed' LIMIT 1)"
    )


def swept(roots: str) -> str:
    """SQL that cancels instances and all that they have started; its value is their number.

    One whose body is done has only its last steps before it, and is left to them: it is what its parent has waited for.
    """
    done = f"SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = '{RESULT}' AND n.status = 'completed'"
    return (
        f"(WITH RECURSIVE t(id) AS ({roots} UNION SELECT i.id FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e')"
        " AND split_part(i.label, '::', 3) <> 'start') SELECT count(df.cancel(i.id, 'nobody waits for it any more')) FROM t JOIN df.instances i USING (id)"
        f" WHERE i.status IN ('pending', 'running') AND NOT EXISTS ({done}))"
    )


def sweep(nodes: list[tuple[str, str]]) -> str:
    """The statement that cancels the children that these nodes (tag, id) of this instance have started, and theirs."""
    chosen = " OR ".join(f"strpos(i.label, '::{tag}::{id}') > 0" for tag, id in nodes)
    roots = f"SELECT i.id FROM df.instances i WHERE starts_with(i.label, '{_ME}::e') AND ({chosen})"
    return f"SELECT {swept(roots)} AS n"


def raised(node: Node, name: str) -> Sql:
    """The step that fails with the child's message unless the child has completed. name: its outcome's."""
    of = outcome(name)
    parts: tuple[Part, ...] = (
        "DO $dfx$ BEGIN IF ",
        Use(of=of, column="status"),
        " <> 'completed' THEN RAISE EXCEPTION USING MESSAGE = convert_from(decode(",
        Use(of=of, column="hex", nullable=True),
        ", 'hex'), 'UTF8'); END IF; END $dfx$",
    )
    return Sql(span=node.span, id=derived(node.id, "raised"), parts=parts, verb="DO")


_HANDED_ON = re.compile(
    r"DO [$]dfx[$] BEGIN (?:IF .* THEN )?RAISE EXCEPTION USING MESSAGE = (?:concat[(])?convert_from[(]decode[(][(][$](\w+)[.]hex"
)


def handed_on(query: str) -> str | None:
    """The name of the outcome whose failure a statement raises again, behind whatever stands at its head; None for others."""
    found = _HANDED_ON.search(query)
    return found[1] if found else None


def has_failed(node: Node, name: str) -> Sql:
    """A condition: whether a child has failed. One that ended in another way than that, or well, is a failure of the step."""
    of = outcome(name)
    return select(
        node.span,
        node.id,
        "failed",
        "SELECT CASE ",
        Use(of=of, column="status"),
        " WHEN 'completed' THEN false WHEN 'failed' THEN true ELSE concat(",
        Use(of=of, column="message", nullable=True),
        ")::boolean END AS c",
    )


# Values -----------------------------------------------------------------------------------------------------------------


def escaped(text: str) -> str:
    """SQL of a text as it stands between the quotes of `U&… UESCAPE '!'`; text: an expression."""
    return (
        "(SELECT string_agg(CASE WHEN x ~ '[A-Za-z0-9 _.,:/]' THEN x ELSE '!+' || lpad(to_hex(ascii(x)), 6, '0') END, '' ORDER BY p)"
        f" FROM regexp_split_to_table({text}, '') WITH ORDINALITY AS s(x, p))"
    )


_ESCAPED = f"concat('U&''', {escaped('v')}, ''' UESCAPE ''!''')"


def literal_of(value: tuple[Part, ...], typed: bool, null: str = "NULL") -> tuple[Part, ...]:
    """An SQL expression that gives the text of a constant with this value.

    The text is safe in JSON, in SQL, and against the engine's substitution. typed: it is going to be cast, so it may be a
    text; else it is bare for numbers and booleans, and a constant without a type for anything else. null: stands for NULL.
    """
    head = f"(SELECT CASE WHEN v IS NULL THEN {literal(null)} "
    if typed:
        hexed = (
            "concat('convert_from(decode(''', encode(convert_to(v, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')')"
        )
        return (
            head + f"WHEN {_SAFE} THEN quote_literal(v) ELSE {hexed} END FROM (SELECT (",
            *value,
            ")::text AS v OFFSET 0) q)",
        )
    return (
        head + f"WHEN NOT t THEN concat('(', v, ')') WHEN {_SAFE} THEN quote_literal(v) ELSE {_ESCAPED} END"
        " FROM (SELECT w::text AS v, pg_typeof(w) = 'text'::regtype AS t FROM (SELECT ",
        *value,
        " AS w OFFSET 0) p OFFSET 0) q)",
    )


def literal_of_json(value: tuple[Part, ...], typed: bool, null: str = "NULL") -> tuple[Part, ...]:
    """The same for a value that is JSON: a scalar becomes what the engine would paste for it."""
    if typed:
        return literal_of(("(", *value, ")::json #>> ARRAY[]::text[]"), True, null)
    return (
        f"(SELECT CASE WHEN v IS NULL THEN {literal(null)} WHEN t THEN concat('(', v, ')') WHEN {_SAFE}"
        f" THEN quote_literal(v) ELSE {_ESCAPED} END"
        " FROM (SELECT w #>> ARRAY[]::text[] AS v, json_typeof(w) IN ('number', 'boolean') AS t FROM (SELECT (",
        *value,
        ")::json AS w OFFSET 0) p OFFSET 0) q)",
    )


def rows_text(name: str) -> tuple[Part, ...]:
    """An SQL expression: the rows of a name as the text of a JSON array of objects; NULL when there are none."""
    use = Use(of=Slot(name=name, shape=Shape.ROWS), rows=True, alias=name)
    return (f'(SELECT json_agg(row_to_json("{name}".*))::text FROM ', use, ")")


def row_of(shape: Shape, value: tuple[Part, ...], native: bool) -> tuple[Part, ...]:
    """An SQL expression: a result that is no row set (value: as jsonb), as the text of a JSON array of one row.

    native: members that are JSON stay JSON; else they go as text (`Slot.native`).
    """
    if shape is Shape.TEXT:
        made = "'value', j #>> ARRAY[]::text[]"
    elif shape in COLUMNS_OF:
        made = ", ".join(
            (
                f"'{key}', j -> '{key}'"
                if native or type_ != "jsonb"
                else f"'{key}', nullif((j -> '{key}')::text, 'null')"
            )
            for key, type_ in COLUMNS_OF[shape]
        )
    else:
        made = f"'result', j{'' if native else '::text'}"
    head = f"(SELECT CASE WHEN j IS NOT NULL THEN json_build_array(json_build_object({made}))::text END FROM (SELECT "
    return (head, *value, " AS j) w)")


def absent(name: str, column: str | None) -> str:
    """SQL that fails because `$name`, or a column of it, is not there: as the engine fails where it reads it itself."""
    if name.startswith(ROW):
        head, words = (
            "''",
            f"{'the first column' if column is None else f'column {column}'} of the row is NULL",
        )
    else:
        head, words = "chr(36)", f"{name}{'' if column is None else f'.{column}'} is NULL or has no rows"
    return f"(concat({head}, '{re.sub(_NO_WORD, '_', words)}')::int4::text)"
