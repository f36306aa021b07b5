-- Children: instances that a step starts once, under a label that tells whose they are, and that a later step looks at.
--
-- A child's label is PARENT::eROUND::FORM::NODE, and more behind it where it has a label of its own or is one of several.
-- A child keeps its body's result under the name dfx_ret, then what its body has bound for others under dfx_pack; then it
-- wakes its parent by the signal sub::NODE.

-- Whether nobody waits any more for what a step starts: the engine may run a step yet that was given up already. instance: the
-- step's; raced: the step's name where it stands in a branch of a race, which has lost when the race is done and it still runs.
CREATE OR REPLACE FUNCTION dfdsl.given_up(instance text, raced text DEFAULT NULL) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  IF EXISTS (SELECT FROM df.instances i WHERE i.id = instance AND i.status = 'cancelled') THEN
    RETURN true;
  END IF;
  RETURN raced IS NOT NULL AND EXISTS (
    WITH RECURSIVE up AS (
      SELECT n.id, n.node_type, n.status FROM df.nodes n WHERE n.instance_id = instance AND n.result_name = raced
      UNION
      SELECT n.id, n.node_type, n.status
        FROM up JOIN df.nodes n ON n.instance_id = instance AND (up.id IN (n.left_node, n.right_node)
          OR (n.node_type IN ('IF', 'JOIN', 'LOOP') AND strpos(n.query, up.id) > 0))
    )
    SELECT FROM up WHERE up.node_type = 'RACE' AND up.status IN ('completed', 'failed'));
END $body$;

-- The graph of a child, as the function of this name makes it. parent: the instance that starts it; given: the texts of constants
-- that it reads; member, place: of one of several, what it is for and which it is, from 1.
CREATE OR REPLACE FUNCTION dfdsl.graph(
  name text, parent text, given text[], member json DEFAULT NULL, place int DEFAULT NULL)
RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  made text;
BEGIN
  EXECUTE format('SELECT %s($1, $2, $3, $4)', dfdsl.made(name)) INTO made USING parent, given, member, place;
  RETURN made;
END $body$;

-- Starts the instance of a label where there is none yet, and gives its id; NULL where nobody waits for it any more. Of several
-- sessions at once one starts it: it takes an advisory lock on the label, up to the end of the transaction.
-- own: the instance whose step this is; parent: the one that waits for the child; wake: the signal that tells it that the graph is done, where the graph itself sends none;
-- delay: seconds that the instance sleeps first; database: where its statements run; raced: as for `given_up`.
CREATE OR REPLACE FUNCTION dfdsl.start_once(
  own text, parent text, label text, graph text, given text[], member json DEFAULT NULL, place int DEFAULT NULL,
  wake text DEFAULT NULL, delay bigint DEFAULT NULL, database text DEFAULT NULL, raced text DEFAULT NULL)
RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  found text;
  made text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl child', label), 0));
  SELECT i.id INTO found FROM df.instances i WHERE i.label = start_once.label ORDER BY i.created_at, i.id LIMIT 1;
  IF found IS NOT NULL OR dfdsl.given_up(own, raced) THEN
    RETURN found;
  END IF;
  made := dfdsl.graph(graph, parent, given, member, place);
  IF wake IS NOT NULL THEN
    made := df.seq(df.as(made, 'dfx_ret'), df.sql(format('SELECT df.signal(%L, %L)', own, wake)));
  END IF;
  IF delay > 0 THEN
    made := df.seq(df.sleep(delay), made);
  END IF;
  IF database IS NULL THEN
    RETURN df.start(made, label);
  END IF;
  RETURN df.start(made, label, database);
END $body$;

-- The step that starts a child: its id, and when it was started, in seconds. label: what is behind the parent's id in its label;
-- delay: seconds counted from when the child before it has failed, of which the parent hears later, when it looks; wakes: the
-- child does not send the signal itself.
CREATE OR REPLACE FUNCTION dfdsl.start_child(
  own text, label text, graph text, given text[], wakes boolean DEFAULT false, delay bigint DEFAULT NULL,
  database text DEFAULT NULL, raced text DEFAULT NULL)
RETURNS TABLE (id text, since bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  node text := split_part(label, '::', 3);
  failed timestamptz;
BEGIN
  IF delay IS NOT NULL THEN
    SELECT max(i.updated_at) INTO failed
      FROM df.instances i
     WHERE starts_with(i.label, own || '::e') AND i.status = 'failed'
       AND strpos(i.label, concat('::', split_part(start_child.label, '::', 2), '::', node)) > 0;
    delay := greatest(round(delay - coalesce(extract(epoch FROM now() - failed), 0)), 0)::bigint;
  END IF;
  id := dfdsl.start_once(own, own, concat(own, '::', label), graph, given, wake => CASE WHEN wakes THEN 'sub::' || node END,
    delay => delay, database => database, raced => raced);
  since := extract(epoch FROM now())::bigint;
  RETURN NEXT;
END $body$;

-- What a node of an instance has kept under a name; NULL until it is completed.
CREATE OR REPLACE FUNCTION dfdsl.kept(instance text, name text) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (SELECT n.result FROM df.nodes n
           WHERE n.instance_id = instance AND n.result_name = name AND n.status = 'completed' LIMIT 1);
END $body$;

-- A result out of the box that stands for it where it is part of another: one row with the column dfx_box.
CREATE OR REPLACE FUNCTION dfdsl.unboxed(result jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN result -> 'rows' -> 0 ? 'dfx_box' THEN result -> 'rows' -> 0 -> 'dfx_box' ELSE result END;

-- How a child stands: completed, failed, cancelled, missing, timed_out or running. It is completed as soon as it has kept what its
-- parent wants. wanted: the name under which it does; since, seconds: when it was started, and how long it may take.
CREATE OR REPLACE FUNCTION dfdsl.child_status(child text, wanted text, since bigint DEFAULT NULL, seconds int DEFAULT NULL)
RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  status text := df.status(child);
BEGIN
  RETURN CASE
    WHEN status IN ('completed', 'failed') THEN status
    WHEN EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = child AND n.result_name = wanted AND n.status = 'completed')
      THEN 'completed'
    WHEN extract(epoch FROM now()) >= since + seconds THEN 'timed_out'
    WHEN status = 'cancelled' THEN status
    WHEN status IS NULL THEN 'missing'
    ELSE 'running' END;
END $body$;

-- Whether to go on waiting for a child. Once a day it says no, and a loop around asks again: so no count of rounds ends a wait.
CREATE OR REPLACE FUNCTION dfdsl.still_runs(child text, wanted text, since bigint DEFAULT NULL, seconds int DEFAULT NULL)
RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN dfdsl.child_status(child, wanted, since, seconds) = 'running' AND to_char(now(), 'HH24:MI') <> '23:59';
END $body$;

-- What an instance's first step to fail said, without what the engine puts before it, and that step's text. An enclosing step
-- repeats it later.
CREATE OR REPLACE FUNCTION dfdsl.failure(instance text, OUT message text, OUT query text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  SELECT regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+', ''), n.query
    INTO message, query
    FROM df.nodes n
   WHERE n.instance_id = instance AND n.status = 'failed'
   ORDER BY n.node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), n.updated_at LIMIT 1;
END $body$;

-- The place of a failure: the comment at the head of the step says its id and line. A step that hands on the failure of a child
-- leads to the child's own step, and so on downwards. message, query: as `failure` gives them.
CREATE OR REPLACE FUNCTION dfdsl.failed_step(instance text, message text, query text, OUT step text, OUT line int)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  query := coalesce((
    WITH RECURSIVE d(id) AS (
      SELECT instance
      UNION
      -- A loop of attempts, or a race of branches, has completed where what came of it is raised behind it.
      SELECT i.id::text
        FROM df.instances i JOIN d ON starts_with(i.label, d.id || '::e')
         AND CASE split_part(i.label, '::', 3) WHEN 'start' THEN false WHEN 'loop' THEN true WHEN 'race' THEN true
             ELSE i.status = 'failed' END
    )
    SELECT n.query
      FROM d JOIN df.nodes n ON n.instance_id = d.id AND n.status = 'failed'
       AND n.node_type NOT IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP')
     WHERE regexp_replace(n.result #>> ARRAY[]::text[], '^(?:SQL execution failed: error returned from database: )+', '')
        IN (message, split_part(message, '; an undo step failed too: ', 1))
     ORDER BY strpos(n.query, '.hand_on(') > 0, n.updated_at LIMIT 1), query);
  step := substring(query FROM '^/[*] [^*]*#([0-9a-f]+) ');
  line := substring(query FROM '^/[*] [^ ]*:([0-9]+) ')::int;
END $body$;

-- Cancels instances and all that they have started, and gives how many. One whose body is done has only its last steps before it,
-- and is left to them: it is what its parent has waited for.
CREATE OR REPLACE FUNCTION dfdsl.sweep(roots text[]) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (
    WITH RECURSIVE t(id) AS (
      SELECT unnest(roots)
      UNION
      SELECT i.id::text
        FROM df.instances i JOIN t ON starts_with(i.label, t.id || '::e') AND split_part(i.label, '::', 3) <> 'start'
    )
    SELECT count(df.cancel(i.id, 'nobody waits for it any more'))
      FROM t JOIN df.instances i ON i.id = t.id
     WHERE i.status IN ('pending', 'running')
       AND NOT EXISTS (SELECT FROM df.nodes n WHERE n.instance_id = i.id AND n.result_name = 'dfx_ret' AND n.status = 'completed'));
END $body$;

-- The same for the children that some nodes of an instance have started. nodes: FORM::NODE of each.
CREATE OR REPLACE FUNCTION dfdsl.sweep_children(own text, nodes text[]) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN dfdsl.sweep(ARRAY(
    SELECT i.id::text FROM df.instances i
     WHERE starts_with(i.label, own || '::e')
       AND concat(split_part(i.label, '::', 3), '::', split_part(i.label, '::', 4)) = ANY (nodes)));
END $body$;

-- How a child has ended, or stands: its result and the names that it has packed, as JSON; the message of a failure, also as
-- hexadecimal digits, which nothing can mistake; and the step and line where that was. A child that is late is cancelled with all
-- that it has started. what: the words for it in messages; wanted, since, seconds: as for `child_status`; ours: it was started for
-- this wait; else it has kept no result, and is left running.
CREATE OR REPLACE FUNCTION dfdsl.child_outcome(
  child text, what text, wanted text DEFAULT 'dfx_ret', since bigint DEFAULT NULL, seconds int DEFAULT NULL,
  ours boolean DEFAULT true,
  OUT id text, OUT status text, OUT result text, OUT names text, OUT message text, OUT hex text, OUT step text, OUT line int)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  failed record;
BEGIN
  id := child;
  status := dfdsl.child_status(child, wanted, since, seconds);
  CASE status
    WHEN 'completed' THEN
      result := dfdsl.unboxed(dfdsl.kept(child, 'dfx_ret'));
      IF result IS NULL AND NOT ours THEN
        result := dfdsl.unboxed(df.result(child)::jsonb);
      END IF;
      names := dfdsl.kept(child, 'dfx_pack');
    WHEN 'failed' THEN
      failed := dfdsl.failure(child);
      message := coalesce(failed.message, what || ' failed');
      SELECT f.step, f.line INTO step, line FROM dfdsl.failed_step(child, failed.message, failed.query) f;
    WHEN 'cancelled' THEN message := what || ' was cancelled';
    WHEN 'timed_out' THEN
      message := concat(what, ' did not end within ', seconds, ' s');
      IF ours THEN
        PERFORM dfdsl.sweep(ARRAY[child]);
      END IF;
    WHEN 'missing' THEN message := what || ' is gone: its instance was removed';
    ELSE NULL;
  END CASE;
  hex := encode(convert_to(message, 'UTF8'), 'hex');
END $body$;

-- Fails with the message of a child that has not completed; gives no rows. more: hexadecimal digits of what follows the message.
CREATE OR REPLACE FUNCTION dfdsl.hand_on(status text, hex text, more text DEFAULT '') RETURNS SETOF text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  IF status <> 'completed' THEN
    RAISE EXCEPTION USING MESSAGE = convert_from(decode(concat(hex, more), 'hex'), 'UTF8');
  END IF;
END $body$;

-- Whether a child has failed. One that ended in another way than that, or well, is a failure of the step that asks.
CREATE OR REPLACE FUNCTION dfdsl.has_failed(status text, hex text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  IF status NOT IN ('completed', 'failed') THEN
    RAISE EXCEPTION USING MESSAGE = convert_from(decode(hex, 'hex'), 'UTF8');
  END IF;
  RETURN status = 'failed';
END $body$;
