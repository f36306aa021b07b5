-- Whole trees: an instance together with the child instances that its steps have started, for those who have only psql.

-- An instance and all below it, with how deep each stands. A child's label begins with its parent's id; what the form `start`
-- has started lives on its own. The command line runs the same query.
CREATE OR REPLACE FUNCTION dfdsl.tree(root text) RETURNS TABLE (id text, label text, status text, depth int)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH RECURSIVE t(id, depth) AS (
      SELECT $1, 0
      UNION ALL
      SELECT i.id::text, t.depth + 1
        FROM t JOIN df.instances i ON starts_with(i.label, t.id || '::e')
       WHERE substr(i.label, length(t.id) + 1) ~ '^::e[0-9_]+::[a-z]+::[0-9a-f]+(::|$)'
         AND substr(i.label, length(t.id) + 1) !~ '^::e[0-9_]+::start::'
    )
    SELECT i.id::text, i.label, i.status, t.depth
      FROM t JOIN df.instances i ON i.id = t.id
     ORDER BY t.depth, i.created_at, i.id;
END $body$;

-- Cancels an instance and the children that its steps have started; gives how many it has cancelled.
CREATE OR REPLACE FUNCTION dfdsl.cancel(instance text, reason text DEFAULT 'Cancelled by user') RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  found bigint;
  all_found bigint := 0;
BEGIN
  IF NOT EXISTS (SELECT FROM dfdsl.tree(instance)) THEN
    RAISE EXCEPTION USING ERRCODE = 'no_data_found',
      MESSAGE = format('dfdsl: there is no instance %s, or this role may not see it', instance);
  END IF;
  -- Once more, since an instance may have started another one before it was cancelled.
  FOR round IN 1 .. 3 LOOP
    SELECT count(df.cancel(t.id, reason)) INTO found FROM dfdsl.tree(instance) t WHERE t.status IN ('pending', 'running');
    all_found := all_found + found;
    EXIT WHEN found = 0;
  END LOOP;
  RETURN all_found;
END $body$;

-- Sends a signal to whichever of an instance and its children wait for it; gives how many of them did.
CREATE OR REPLACE FUNCTION dfdsl.signal(instance text, name text, data text DEFAULT '{}') RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  sent bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM dfdsl.tree(instance)) THEN
    RAISE EXCEPTION USING ERRCODE = 'no_data_found',
      MESSAGE = format('dfdsl: there is no instance %s, or this role may not see it', instance);
  END IF;
  SELECT count(df.signal(w.id, name, data)) INTO sent
    FROM (SELECT DISTINCT t.id
            FROM dfdsl.tree(instance) t JOIN df.nodes n ON n.instance_id = t.id AND n.node_type = 'SIGNAL'
           WHERE t.status = 'running' AND n.status = 'running' AND n.query::jsonb ->> 'signal_name' = name) w;
  RETURN sent;
END $body$;
