-- Undo: what the steps of a body have done, read from the nodes of the instances that it ran in.

-- The instances of a body: its own, and those that parts of it run in. Other workflows and rows have names of their own.
CREATE OR REPLACE FUNCTION dfdsl.body_instances(child text) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN ARRAY(
    WITH RECURSIVE u(id) AS (
      SELECT child
      UNION
      SELECT i.id::text
        FROM df.instances i JOIN u ON starts_with(i.label, u.id || '::e')
       WHERE split_part(i.label, '::', 3) NOT IN ('call', 'start', 'each', 'undo')
    )
    SELECT u.id FROM u);
END $body$;

-- When the step of this name was done last; NULL where it was not.
CREATE OR REPLACE FUNCTION dfdsl.done_at(instances text[], name text) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (SELECT max(n.updated_at) FROM df.nodes n
           WHERE n.instance_id = ANY (instances) AND n.result_name = name AND n.status = 'completed');
END $body$;

-- What a name of the body held at that moment; NULL where no step had bound it.
CREATE OR REPLACE FUNCTION dfdsl.result_at(instances text[], name text, at timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN (SELECT n.result FROM df.nodes n
           WHERE n.instance_id = ANY (instances) AND n.result_name = name AND n.status = 'completed' AND n.updated_at <= at
           ORDER BY n.updated_at DESC LIMIT 1);
END $body$;
