"""Lets duroxide's dispatchers wait inside the database instead of asking it a hundred times a second.

duroxide fetches work through SQL functions of its schema and pauses between empty answers. Each of them is put behind a
function of the same name that looks for work itself for a moment: quickly after there was some, then less and less
often. An idle engine rests this way, and a busy one never waits for a pause to end.

What is handed out is on the disk first, with everything that led to it. Otherwise a crash of PostgreSQL alone could undo
what a turn or a step in the engine's memory goes on from: the turn would show a signal that has never come.
"""

from __future__ import annotations

from typing import LiteralString

from dfdsl.local.connections import Connections

# The comment on our functions. A newer dfdsl has other ones; a newer duroxide may replace them with its own, which are
# then put behind ours again.
_MARK = "dfdsl waits here, 3"
_LONGEST_WAIT_SECONDS = 0.5
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 0.001, 0.02

_NOW_MS: LiteralString = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint"
# Whether there may be work: cheap to ask, however many timers wait for their time.
_STEPS: LiteralString = """EXISTS (
    SELECT FROM _duroxide.worker_queue q
    WHERE q.visible_at <= moment AND (q.lock_token IS NULL OR q.locked_until <= now_ms))"""
_TURNS: LiteralString = """
    (SELECT q.visible_at FROM _duroxide.orchestrator_queue q ORDER BY q.visible_at LIMIT 1) <= moment"""
_WRAP: LiteralString = """
DO $do$
DECLARE
    found regprocedure := (SELECT p.oid FROM pg_proc p
        WHERE p.pronamespace = '_duroxide'::regnamespace AND p.proname = '{name}');
    -- By what it does: a comment outlives a replacement by a newer duroxide.
    is_ours boolean := (SELECT p.prosrc LIKE '%%{name}_now(%%' FROM pg_proc p WHERE p.oid = found);
    theirs regprocedure;
    arguments text;
    result text;
    given text;
BEGIN
    IF is_ours AND obj_description(found, 'pg_proc') IS NOT DISTINCT FROM '{mark}' THEN
        RETURN;
    ELSIF is_ours THEN
        EXECUTE format('DROP FUNCTION %%s', found);
    ELSE
        EXECUTE (SELECT coalesce(string_agg(format('DROP FUNCTION %%s', p.oid::regprocedure), ';'), 'SELECT 1')
            FROM pg_proc p WHERE p.pronamespace = '_duroxide'::regnamespace AND p.proname = '{name}_now');
        EXECUTE format('ALTER FUNCTION %%s RENAME TO {name}_now', found);
    END IF;
    theirs := (SELECT p.oid FROM pg_proc p
        WHERE p.pronamespace = '_duroxide'::regnamespace AND p.proname = '{name}_now');
    arguments := pg_get_function_arguments(theirs);
    result := pg_get_function_result(theirs);
    given := (SELECT string_agg(', $' || n, '' ORDER BY n)
        FROM pg_proc p, generate_series(2, p.pronargs) n WHERE p.oid = theirs);
    EXECUTE format($make$
        CREATE FUNCTION _duroxide.{name}(%%s) RETURNS %%s LANGUAGE plpgsql
        -- Also where the tables were empty when the statements were planned.
        SET enable_seqscan = off AS $body$
        DECLARE
            until timestamptz := clock_timestamp() + interval '{longest} s';
            pause float8 := {first};
            moment timestamptz;
            now_ms bigint;
        BEGIN
            LOOP
                moment := clock_timestamp();
                now_ms := {now};
                IF {work} THEN
                    RETURN QUERY SELECT * FROM _duroxide.{name}_now(now_ms%%s);
                    IF FOUND THEN
                        PERFORM set_config('synchronous_commit', 'on', true);
                        RETURN;
                    END IF;
                END IF;
                IF moment > until THEN
                    RETURN;
                END IF;
                PERFORM pg_sleep(pause);
                pause := least(pause * 1.3, {pause});
            END LOOP;
        END $body$ $make$, arguments, result, given);
    COMMENT ON FUNCTION _duroxide.{name} IS '{mark}';
END $do$"""


def install(connections: Connections) -> None:
    """Put duroxide's two functions behind ours, unless they are."""
    for name, work in (("fetch_work_item", _STEPS), ("fetch_orchestration_item", _TURNS)):
        connections.one(
            _WRAP.format(
                name=name,
                mark=_MARK,
                work=work,
                now=_NOW_MS,
                longest=_LONGEST_WAIT_SECONDS,
                first=_FIRST_PAUSE_SECONDS,
                pause=_LONGEST_PAUSE_SECONDS,
            ),
            {},
        )
