-- Listing: list_instances, instance_info, instance_executions, instance_nodes, metrics.
-- df._executions is a view that the worker makes over duroxide's tables (executions.py).

-- A setting of pg_durable, which is no registered one here.
CREATE FUNCTION df._setting(name text, otherwise int) RETURNS int LANGUAGE sql STABLE AS $$
    SELECT coalesce(nullif(current_setting('pg_durable.' || name, true), '')::int, otherwise)
$$;

CREATE FUNCTION df._checked_limit(limit_count bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    most int := df._setting('list_instances_max_limit', 1000);
BEGIN
    PERFORM df._need(limit_count::text, 1);
    IF limit_count < 1 THEN
        RAISE EXCEPTION 'limit_count must be at least 1';
    ELSIF limit_count > most THEN
        RAISE EXCEPTION 'df.list_instances: limit_count (%) exceeds pg_durable.list_instances_max_limit (%); request fewer rows, or use the paginated df.list_instances overload (after_cursor/next_cursor) for large result sets', limit_count, most;
    END IF;
    RETURN limit_count;
END $$;

-- What an orchestration's output says: the driver wraps values and errors (driver.py).
CREATE FUNCTION df._outcome(status text, output text, OUT status_shown text, OUT output_shown text)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    ended json;
BEGIN
    status_shown := status;
    IF status = 'ContinuedAsNew' OR output IS NULL THEN
        RETURN;
    ELSIF left(output, 1) <> '"' THEN
        output_shown := output;
        RETURN;
    END IF;
    ended := (output::json #>> '{}')::json;
    IF ended ->> 'error' IS NOT NULL OR (ended ->> 'broke')::boolean THEN
        status_shown := 'Failed';
        output_shown := coalesce(ended ->> 'error',
            'df.break() was called outside of a loop. df.break() may only be used inside df.loop().');
    ELSE
        output_shown := (ended -> 'value')::text;
    END IF;
EXCEPTION WHEN untranslatable_character OR invalid_text_representation THEN
    -- A NUL character in a result.
    output_shown := NULL;
END $$;

-- The last execution of an instance that the caller may see; one row always.
CREATE FUNCTION df._last_execution(instance text, OUT number bigint, OUT status text, OUT output text)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    SELECT e.execution_id, o.status_shown, o.output_shown INTO number, status, output
    FROM df._executions e CROSS JOIN LATERAL df._outcome(e.status, e.output) o
    WHERE e.instance_id = instance ORDER BY e.execution_id DESC LIMIT 1;
    number := coalesce(number, 1);
END $$;

CREATE FUNCTION df.list_instances(status_filter text DEFAULT NULL, limit_count int DEFAULT 100)
RETURNS TABLE (instance_id text, label text, function_name text, status text, execution_count bigint, output text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    limit_count := df._checked_limit(limit_count);
    RETURN QUERY
        SELECT i.id::text, i.label, 'dfdsl::workflow'::text, i.status, e.number, e.output
        FROM (SELECT * FROM df.instances i WHERE status_filter IS NULL OR i.status = status_filter
              ORDER BY i.created_at DESC, i.id LIMIT limit_count) i
        CROSS JOIN LATERAL df._last_execution(i.id) e
        ORDER BY i.created_at DESC, i.id;
END $$;

CREATE FUNCTION df.list_instances(status_filter text, limit_count int, label_filter text, after_cursor text DEFAULT NULL)
RETURNS TABLE (instance_id text, label text, function_name text, status text, execution_count bigint, output text,
               created_at timestamptz, completed_at timestamptz, next_cursor text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    shape text := '^v1\|([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}[+-][0-9]{2}(?::[0-9]{2})?)\|(.+)$';
    place text[];
BEGIN
    limit_count := df._checked_limit(limit_count);
    IF after_cursor IS NOT NULL THEN
        IF length(after_cursor) <= 512 AND after_cursor ~ '^([0-9a-fA-F]{2})+$' THEN
            place := regexp_match(encode(decode(after_cursor, 'hex'), 'escape'), shape);
        END IF;
        IF place IS NULL OR NOT pg_input_is_valid(place[1], 'timestamptz') THEN
            RAISE EXCEPTION 'df.list_instances: invalid after_cursor';
        END IF;
    END IF;
    RETURN QUERY
        WITH page AS (
            SELECT i.*, row_number() OVER (ORDER BY i.created_at DESC, i.id) AS n
            FROM df.instances i
            WHERE (status_filter IS NULL OR i.status = status_filter) AND (label_filter IS NULL OR i.label = label_filter)
              AND (place IS NULL OR i.created_at < place[1]::timestamptz
                   OR (i.created_at = place[1]::timestamptz AND i.id > place[2]))
            ORDER BY i.created_at DESC, i.id LIMIT limit_count::bigint + 1
        ), more AS (
            -- The same on every row: behind the last row of this page, if there is another page.
            SELECT encode(convert_to('v1|' || to_char(p.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.USOF') || '|' || p.id, 'UTF8'), 'hex')
                AS cursor
            FROM page p WHERE p.n = limit_count AND EXISTS (SELECT FROM page q WHERE q.n > limit_count)
        )
        SELECT p.id::text, p.label, 'dfdsl::workflow'::text, p.status, e.number, e.output, p.created_at, p.completed_at,
               (SELECT m.cursor FROM more m)
        FROM page p CROSS JOIN LATERAL df._last_execution(p.id) e
        WHERE p.n <= limit_count ORDER BY p.n;
END $$;

CREATE FUNCTION df.instance_info(instance_id text)
RETURNS TABLE (instance_id text, label text, function_name text, function_version text, current_execution_id bigint,
               status text, output text)
LANGUAGE sql STRICT AS $$
    SELECT i.id::text, i.label, 'dfdsl::workflow', '1.0.0', e.number, i.status, e.output
    FROM df.instances i CROSS JOIN LATERAL df._last_execution(i.id) e WHERE i.id = $1
$$;

CREATE FUNCTION df.instance_executions(instance_id text, limit_count int DEFAULT 5)
RETURNS TABLE (execution_id bigint, status text, event_count bigint, duration_ms bigint, output text)
LANGUAGE plpgsql STRICT AS $$
#variable_conflict use_column
BEGIN
    IF limit_count < 1 THEN
        RAISE EXCEPTION 'limit_count must be at least 1';
    END IF;
    RETURN QUERY
        SELECT e.execution_id, o.status_shown, e.events,
               coalesce((extract(epoch FROM e.completed_at - e.started_at) * 1000)::bigint, 0), o.output_shown
        FROM df._executions e CROSS JOIN LATERAL df._outcome(e.status, e.output) o
        WHERE e.instance_id = $1 AND EXISTS (SELECT FROM df.instances i WHERE i.id = $1)
        ORDER BY e.execution_id DESC LIMIT least(limit_count, 10000);
END $$;

-- Each node with its status as it is to be understood: work of an older loop iteration is pending again, and what a
-- finished node decided against is skipped. A stamp names the orchestrations above a node with their iterations:
-- instance::iteration, or instance::iteration::node::iteration and so on.
CREATE FUNCTION df._inferred(instance text)
RETURNS TABLE (id text, inferred text, ancestor text) LANGUAGE sql STABLE AS $$
    WITH RECURSIVE n AS MATERIALIZED (
        SELECT n.id::text AS id, n.status, n.left_node::text AS a, n.right_node::text AS b,
               CASE WHEN n.node_type IN ('IF', 'LOOP', 'JOIN') AND pg_input_is_valid(n.query, 'jsonb')
                    THEN n.query::jsonb END AS config,
               string_to_array(n.status_details ->> 'execution_id', '::') AS stamp
        FROM df.nodes n WHERE n.instance_id = $1
    ), levels AS MATERIALIZED (
        SELECT n.id, array_to_string(n.stamp[1:l], '::') AS scope, n.stamp[l + 1]::bigint AS generation,
               l + 1 = cardinality(n.stamp) AS own
        FROM n CROSS JOIN LATERAL generate_series(1, cardinality(n.stamp) - 1, 2) l
    ), newest AS (
        SELECT l.scope, max(l.generation) AS generation FROM levels l WHERE l.own GROUP BY l.scope
    ), stamps AS (
        SELECT l.id, max(l.generation) FILTER (WHERE l.own) AS generation,
               bool_or(coalesce(l.generation < m.generation, false)) AS old
        FROM levels l LEFT JOIN newest m ON m.scope = l.scope GROUP BY l.id
    ), facts AS MATERIALIZED (
        SELECT n.*, n.status IN ('completed', 'failed') AS terminal, s.generation, coalesce(s.old, false) AS old
        FROM n LEFT JOIN stamps s ON s.id = n.id
    ), edges AS MATERIALIZED (
        SELECT f.id AS parent, c.id AS child FROM facts f CROSS JOIN LATERAL (
            SELECT f.a AS id UNION ALL SELECT f.b UNION ALL SELECT f.config ->> 'condition_node'
            UNION ALL SELECT jsonb_array_elements_text(f.config -> 'extra_nodes')
        ) c WHERE c.id IS NOT NULL
    ), walk AS (
        SELECT i.root_node::text AS id, NULL::text AS decided, NULL::text AS above, NULL::bigint AS above_generation
        FROM df.instances i WHERE i.id = $1
        UNION ALL
        SELECT e.child, CASE WHEN f.terminal AND NOT f.old THEN f.id ELSE w.decided END,
               CASE WHEN f.generation IS NULL OR f.generation < w.above_generation THEN w.above ELSE f.id END,
               greatest(f.generation, w.above_generation)
        FROM walk w JOIN facts f ON f.id = w.id JOIN edges e ON e.parent = w.id
    )
    SELECT f.id,
           CASE WHEN f.terminal AND NOT f.old THEN f.status
                WHEN w.decided IS NOT NULL THEN 'skipped'
                WHEN f.status = 'running' THEN 'running' ELSE 'pending' END,
           CASE WHEN f.terminal AND NOT f.old THEN NULL
                WHEN w.decided IS NOT NULL THEN w.decided
                WHEN f.terminal THEN w.above END
    FROM walk w JOIN facts f ON f.id = w.id
$$;

-- Whether a stamp is of an older loop iteration than another: their first difference is a lower iteration. What such an
-- orchestration still has to say, like the loser of a race in the iteration before, must not overwrite the newer one's.
CREATE FUNCTION df._is_older(incoming text, existing text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce((
        SELECT CASE WHEN ord % 2 = 0 THEN a.token::bigint < b.token::bigint END
        FROM unnest(string_to_array(incoming, '::')) WITH ORDINALITY a(token, ord)
        JOIN unnest(string_to_array(existing, '::')) WITH ORDINALITY b(token, ord) USING (ord)
        WHERE a.token <> b.token ORDER BY ord LIMIT 1), false)
$$;

CREATE FUNCTION df.instance_nodes(instance_id_param text)
RETURNS TABLE (node_id text, node_type text, query text, result_name text, left_node text, right_node text, status text,
               result text, status_details text, inferred_status text, inferred_status_from_ancestor_id text,
               updated_at timestamptz)
LANGUAGE sql STRICT AS $$
    SELECT n.id::text, n.node_type, n.query, n.result_name, n.left_node::text, n.right_node::text, n.status,
           n.result::text, n.status_details::text, coalesce(f.inferred, n.status), f.ancestor, n.updated_at
    FROM df.nodes n LEFT JOIN df._inferred($1) f ON f.id = n.id
    WHERE n.instance_id = $1 ORDER BY n.created_at, n.id
$$;

CREATE FUNCTION df.instance_nodes(instance_id_param text, _last_n_executions int)
RETURNS TABLE (execution_id bigint, node_id text, node_type text, query text, result_name text, left_node text,
               right_node text, status text, result text, updated_at timestamptz)
LANGUAGE sql STRICT AS $$
    SELECT 1::bigint, n.id::text, n.node_type, n.query, n.result_name, n.left_node::text, n.right_node::text, n.status,
           n.result::text, n.updated_at
    FROM df.nodes n WHERE n.instance_id = $1 ORDER BY n.created_at, n.id
$$;

-- Over all roles. Branches and inner loops count too: they are instances of the engine beneath.
CREATE FUNCTION df.metrics()
RETURNS TABLE (total_instances bigint, running_instances bigint, completed_instances bigint, failed_instances bigint,
               total_executions bigint, total_events bigint)
LANGUAGE plpgsql STRICT SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT m.total_instances, m.running_instances, m.completed_instances - c.failed,
        m.failed_instances + c.failed, m.total_executions, m.total_events
    FROM _duroxide.get_system_metrics() m, (
        -- What failed is a completed orchestration here, whose output says so.
        SELECT count(*) AS failed FROM _duroxide.instances i
        JOIN _duroxide.executions e ON e.instance_id = i.instance_id AND e.execution_id = i.current_execution_id
        WHERE e.status = 'Completed' AND (df._outcome(e.status, e.output)).status_shown = 'Failed') c;
END $$;
REVOKE EXECUTE ON FUNCTION df.metrics FROM PUBLIC;
