-- Chains: `each` and undo steps. A child for each member, at most so many at once, and every child's last step starts the one that
-- comes after it; the parent does what nobody else can: it starts the successor of a child that has failed, notices the end, and
-- puts the results together. A member's child is only started by its predecessor's last step or, once that one's instance has
-- ended, by the parent: so no two of them do it at the same time.
--
-- The parent's step that starts the chain keeps all that is known of it: the columns of `start_chain`. A child's label is
-- `base` and its place, from 1.

-- Starts the first children of a chain; c: whether there are any members, and not too many: the engine keeps 10,000 instances that
-- have ended, and those of all members must still be there.
-- own: the instance; label: what is behind its id in the children's labels; width: how many children run at once; goes_on_after:
-- one that fails does not stop the others; maker, constants: as `graph` and `given` of `start_once`, NULL where each member
-- brings its own; all_members: a JSON array; raced: as for `given_up`.
CREATE OR REPLACE FUNCTION dfdsl.start_chain(
  own text, label text, width int, goes_on_after boolean, maker text, constants text[], all_members json, raced text DEFAULT NULL)
RETURNS TABLE (c boolean, n int, members text, graph text, given text, base text, at_once int, goes_on boolean, started bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  chain json;
BEGIN
  n := coalesce(json_array_length(all_members), 0);
  c := n BETWEEN 1 AND 5000;
  members := coalesce(all_members, '[]');
  graph := maker;
  given := to_json(constants);
  base := concat(own, '::', label, '::');
  at_once := width;
  goes_on := goes_on_after;
  chain := json_build_object('members', all_members, 'graph', maker, 'given', constants, 'base', base);
  SELECT count(dfdsl.start_member(own, chain, p, raced)) INTO started FROM generate_series(1, least(n, width)) p WHERE c;
  RETURN NEXT;
END $body$;

-- Starts the child of one member. chain: the columns of `start_chain`, as JSON.
CREATE OR REPLACE FUNCTION dfdsl.start_member(own text, chain json, place int, raced text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  member json := chain -> 'members' -> place - 1;
  graph text := coalesce(chain ->> 'graph', member ->> 'graph');
  given json := CASE WHEN chain ->> 'graph' IS NULL THEN member -> 'given' ELSE chain -> 'given' END;
BEGIN
  RETURN dfdsl.start_once(own, split_part(chain ->> 'base', '::', 1), concat(chain ->> 'base', place), graph,
    ARRAY(SELECT g.v FROM json_array_elements_text(given) WITH ORDINALITY AS g(v, n) ORDER BY g.n), member, place, raced => raced);
END $body$;

-- What the step of an instance that started a chain has kept, as JSON. step: its name.
CREATE OR REPLACE FUNCTION dfdsl.chain(instance text, step text) RETURNS json
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  kept jsonb := dfdsl.kept(instance, step) -> 'rows' -> 0;
BEGIN
  RETURN json_build_object('n', (kept ->> 'n')::int, 'members', (kept ->> 'members')::json, 'graph', kept ->> 'graph',
    'given', (kept ->> 'given')::json, 'base', kept ->> 'base', 'at_once', (kept ->> 'at_once')::int,
    'goes_on', (kept ->> 'goes_on')::boolean);
END $body$;

-- The last step of a child: starts the one that comes after it. Where there is none, or the chain has failed, it wakes the parent,
-- unless another body runs: then the parent need not look. own: the child; parent, step: as for `chain`; place: the child's.
CREATE OR REPLACE FUNCTION dfdsl.next_member(own text, parent text, step text, place int) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  chain json := dfdsl.chain(parent, step);
  base text := chain ->> 'base';
  next int := place + (chain ->> 'at_once')::int;
BEGIN
  IF next <= (chain ->> 'n')::int AND ((chain ->> 'goes_on')::boolean OR NOT EXISTS (
      SELECT FROM df.instances i WHERE starts_with(i.label, base) AND i.status = 'failed')) THEN
    RETURN dfdsl.start_member(own, chain, next);
  ELSIF EXISTS (
      SELECT FROM df.instances i
       WHERE starts_with(i.label, base) AND i.status IN ('pending', 'running')
         AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed')) THEN
    RETURN NULL;
  END IF;
  RETURN df.signal(parent, concat('sub::', split_part(base, '::', 4)));
END $body$;

-- The children of a chain: the place of each, its instance's status, and how its body stands (completed, failed, cancelled or
-- running), which has ended before its last steps have.
CREATE OR REPLACE FUNCTION dfdsl.chain_children(base text) RETURNS TABLE (place int, id text, status text, body text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT DISTINCT ON (x.place) x.place, x.id, x.status, CASE
        WHEN x.status = 'completed' OR EXISTS (
          SELECT FROM df.nodes n WHERE n.instance_id = x.id AND n.result_name = 'dfx_ret' AND n.status = 'completed') THEN 'completed'
        WHEN x.status IN ('failed', 'cancelled') THEN x.status
        ELSE 'running' END
      FROM (SELECT i.id::text AS id, i.status, i.created_at, substr(i.label, length($1) + 1)::int AS place
              FROM df.instances i WHERE starts_with(i.label, $1)) x
     ORDER BY x.place, x.created_at, x.id;
END $body$;

-- How a chain stands: completed, failed or running; and the places of children that only the parent can start, since those before
-- them have ended without starting them.
CREATE OR REPLACE FUNCTION dfdsl.chain_status(chain json, OUT status text, OUT due int[])
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  total int := (chain ->> 'n')::int;
  at_once int := (chain ->> 'at_once')::int;
BEGIN
  WITH e AS MATERIALIZED (SELECT * FROM dfdsl.chain_children(chain ->> 'base')),
    -- Where a later one is there, or none at all, a child that is not there has been removed, so it has ended.
    h AS (SELECT (e.place - 1) % at_once AS first, max(e.place) AS place FROM e GROUP BY 1),
    s AS (SELECT CASE
        WHEN NOT (chain ->> 'goes_on')::boolean AND EXISTS (SELECT FROM e WHERE e.body IN ('failed', 'cancelled')) THEN 'failed'
        WHEN total = (SELECT count(*) FROM generate_series(1, total) g(place) LEFT JOIN h ON h.first = (g.place - 1) % at_once
                       WHERE g.place <= coalesce(h.place, total)) - (SELECT count(*) FROM e WHERE e.body = 'running') THEN 'completed'
        ELSE 'running' END AS status)
  SELECT s.status, ARRAY(
      SELECT e.place + at_once FROM e
       WHERE s.status = 'running' AND e.status IN ('completed', 'failed', 'cancelled') AND e.place + at_once <= total
         AND EXISTS (SELECT FROM h WHERE h.place = e.place)
       ORDER BY 1)
    INTO status, due FROM s;
END $body$;

-- Whether to go on waiting for a chain; once a day it says no, as `still_runs` does.
CREATE OR REPLACE FUNCTION dfdsl.chain_runs(own text, step text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  found record := dfdsl.chain_status(dfdsl.chain(own, step));
BEGIN
  RETURN found.status = 'running' AND found.due = '{}' AND to_char(now(), 'HH24:MI') <> '23:59';
END $body$;

-- What became of one child of an `each`, NULL where it has completed. body: how it stands.
CREATE OR REPLACE FUNCTION dfdsl.row_failure(id text, place int, body text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN CASE body
    WHEN 'failed' THEN coalesce((dfdsl.failure(id)).message, concat('row ', place, ' of `each` failed'))
    WHEN 'cancelled' THEN concat('row ', place, ' of `each` was cancelled') END;
END $body$;

-- How an `each` has ended, or stands: a message, also as hexadecimal digits, where it has failed, and then what still runs is
-- cancelled; the results of all rows as the text of a JSON array, where it has completed. Starts what only the parent can start.
-- result: 'none'; 'value', what a row's body gives; 'null', it gives nothing; 'apart', it is the column `v` of its row.
CREATE OR REPLACE FUNCTION dfdsl.each_outcome(
  own text, step text, value text, raced text DEFAULT NULL,
  OUT status text, OUT message text, OUT hex text, OUT result text, OUT started bigint, OUT swept bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  chain json := dfdsl.chain(own, step);
  base text := chain ->> 'base';
  due int[];
BEGIN
  SELECT s.status, s.due INTO status, due FROM dfdsl.chain_status(chain) s;
  IF status = 'running' THEN
    SELECT count(dfdsl.start_member(own, chain, d, raced)) INTO started FROM unnest(due) d;
  ELSIF status = 'failed' THEN
    SELECT dfdsl.row_failure(e.id, e.place, e.body) INTO message
      FROM dfdsl.chain_children(base) e WHERE e.body IN ('failed', 'cancelled') ORDER BY e.place LIMIT 1;
    hex := encode(convert_to(message, 'UTF8'), 'hex');
    swept := dfdsl.sweep(ARRAY(SELECT e.id FROM dfdsl.chain_children(base) e WHERE e.status IN ('pending', 'running')));
  ELSIF value <> 'none' THEN
    SELECT jsonb_agg(CASE
        WHEN e.body = 'completed' THEN coalesce(CASE value
            WHEN 'value' THEN dfdsl.unboxed(dfdsl.kept(e.id, 'dfx_ret'))
            WHEN 'apart' THEN dfdsl.kept(e.id, 'dfx_ret') -> 'rows' -> 0 -> 'v' END, 'null')
        ELSE jsonb_build_object('error', coalesce(dfdsl.row_failure(e.id, e.place, e.body), 'its instance was removed')) END
        ORDER BY g.place)::text INTO result
      FROM generate_series(1, (chain ->> 'n')::int) g(place) LEFT JOIN dfdsl.chain_children(base) e ON e.place = g.place;
  END IF;
END $body$;

-- How a chain of undo steps has ended, or stands. message: of those that have failed, to be put behind that of the body.
CREATE OR REPLACE FUNCTION dfdsl.undo_outcome(
  own text, step text, raced text DEFAULT NULL,
  OUT status text, OUT message text, OUT hex text, OUT started bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  chain json := dfdsl.chain(own, step);
  due int[];
BEGIN
  SELECT s.status, s.due INTO status, due FROM dfdsl.chain_status(chain) s;
  IF status = 'running' THEN
    SELECT count(dfdsl.start_member(own, chain, d, raced)) INTO started FROM unnest(due) d;
  ELSE
    SELECT string_agg(concat('; an undo step failed too: ', CASE e.body
        WHEN 'failed' THEN coalesce((dfdsl.failure(e.id)).message, 'its instance failed') ELSE 'it was cancelled' END), '' ORDER BY e.place)
      INTO message
      FROM dfdsl.chain_children(chain ->> 'base') e WHERE e.body IN ('failed', 'cancelled');
    hex := encode(convert_to(message, 'UTF8'), 'hex');
  END IF;
END $body$;

-- How a chain without members has ended, or one with too many, of which none was started.
CREATE OR REPLACE FUNCTION dfdsl.no_chain(
  n int, too_many text, OUT c boolean, OUT status text, OUT message text, OUT hex text, OUT result text)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  c := false;
  message := CASE WHEN n > 5000 THEN too_many END;
  hex := encode(convert_to(message, 'UTF8'), 'hex');
  status := CASE WHEN message IS NULL THEN 'completed' ELSE 'failed' END;
  result := '[]';
END $body$;
