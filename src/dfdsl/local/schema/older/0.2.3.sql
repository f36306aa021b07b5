-- What pg_durable 0.2.3 does differently from 0.2.4. Executed after 0.2.4.sql.

CREATE OR REPLACE FUNCTION df.version() RETURNS text LANGUAGE sql STRICT AS $$
    SELECT '0.2.3+dfdsl (local engine of dfdsl, not pg_durable)'
$$;

-- Waiting: one function, which a step of a workflow may call too, where it blocks.
DROP FUNCTION df.await_instance(text, int);

CREATE OR REPLACE FUNCTION df._await(instance text, timeout_seconds int) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    deadline timestamptz := clock_timestamp() + make_interval(secs => timeout_seconds);
    now_status text;
BEGIN
    IF timeout_seconds <= 0 THEN
        RAISE EXCEPTION 'Timeout must be positive';
    END IF;
    LOOP
        SELECT i.status INTO now_status FROM df.instances i WHERE i.id = instance;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'Failed to query status: InvalidPosition';
        ELSIF now_status IN ('completed', 'failed', 'cancelled') THEN
            RETURN now_status;
        ELSIF clock_timestamp() >= deadline THEN
            RAISE EXCEPTION 'Timeout after %s waiting for instance % (status: %). Check if background worker is running.',
                timeout_seconds, instance, now_status;
        END IF;
        PERFORM pg_sleep(0.02);
    END LOOP;
END $$;

CREATE OR REPLACE FUNCTION df.wait_for_completion(instance_id text, timeout_seconds int DEFAULT 30) RETURNS text
LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN df._await(instance_id, timeout_seconds);
END $$;

-- Only the text that the setters of variables return must not become a step.
CREATE OR REPLACE FUNCTION df._refuse_helper(given text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    mark text := current_setting('dfdsl.helper', true);
    helper text := split_part(mark, ' ', 1);
BEGIN
    IF given = 'OK' AND split_part(mark, ' ', 2) = extract(epoch FROM statement_timestamp())::text THEN
        RAISE EXCEPTION '% cannot be used as a workflow step. Call % before df.start().', helper, helper;
    END IF;
END $$;

-- Monitoring.
DROP FUNCTION df.list_instances(text, int, text, text);
CREATE OR REPLACE FUNCTION df._checked_limit(limit_count bigint) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    PERFORM df._need(limit_count::text, 1);
    IF limit_count < 1 THEN
        RAISE EXCEPTION 'limit_count must be at least 1';
    END IF;
    RETURN least(limit_count, 10000);
END $$;

DROP FUNCTION df.instance_nodes(text);
DROP FUNCTION df.instance_nodes(text, int);
CREATE FUNCTION df.instance_nodes(instance_id_param text, last_n_executions int DEFAULT 5)
RETURNS TABLE (execution_id bigint, node_id text, node_type text, query text, result_name text, left_node text,
               right_node text, status text, result text, updated_at timestamptz)
LANGUAGE sql STRICT AS $$
    SELECT 1::bigint, n.id::text, n.node_type, n.query, n.result_name, n.left_node::text, n.right_node::text, n.status,
           n.result::text, n.updated_at
    FROM df.nodes n WHERE n.instance_id = $1 ORDER BY n.created_at, n.id
$$;

GRANT EXECUTE ON FUNCTION df.metrics TO PUBLIC;

-- Labels of any length.
DROP INDEX df.idx_instances_label;

-- A schedule is a number of seconds, counted when its graph is built.
CREATE FUNCTION df._cron_values(field text, low int, high int, names text[]) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$
    SELECT array_agg(DISTINCT v)
    FROM unnest(string_to_array(lower(field), ',')) item
    CROSS JOIN LATERAL regexp_match(item, '^(?:(\*|\?)|([a-z0-9]+)(?:-([a-z0-9]+))?)(?:/([0-9]{1,4}))?$') m
    CROSS JOIN LATERAL generate_series(
        CASE WHEN m[1] IS NOT NULL THEN low ELSE df._cron_value(m[2], names, low) END,
        CASE WHEN m[1] IS NOT NULL THEN high WHEN m[3] IS NOT NULL THEN df._cron_value(m[3], names, low)
             WHEN m[4] IS NOT NULL THEN high ELSE df._cron_value(m[2], names, low) END,
        coalesce(m[4]::int, 1)) v
$$;

-- The first time later than a given one; NULL where there is none until the year 2100.
CREATE FUNCTION df._cron_next(expression text, later timestamptz) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
DECLARE
    f text[] := regexp_split_to_array(btrim(expression, E' \t\r\n'), '\s+');
    minutes int[] := df._cron_values(f[1], 0, 59, '{}');
    hours int[] := df._cron_values(f[2], 0, 23, '{}');
    days int[] := df._cron_values(f[3], 1, 31, '{}');
    months int[] := df._cron_values(f[4], 1, 12,
        '{january,february,march,april,may,june,july,august,september,october,november,december}');
    weekdays int[] := df._cron_values(f[5], 1, 7, '{sunday,monday,tuesday,wednesday,thursday,friday,saturday}');
    years int[] := CASE WHEN cardinality(f) > 5 THEN df._cron_values(f[6], 1970, 2100, '{}') END;
    moment timestamp := later AT TIME ZONE 'UTC';
    found timestamp;
BEGIN
    SELECT min(t.due) INTO found
    -- Today may be over; the next day that fits is not.
    FROM (SELECT d.day FROM generate_series(date_trunc('day', moment), timestamp '2100-12-31', interval '1 day') d(day)
          WHERE extract(day FROM d.day) = ANY (days) AND extract(month FROM d.day) = ANY (months)
            AND extract(dow FROM d.day) + 1 = ANY (weekdays)
            AND (years IS NULL OR extract(year FROM d.day) = ANY (years))
          ORDER BY 1 LIMIT 2) d
    CROSS JOIN unnest(hours) h(hour) CROSS JOIN unnest(minutes) m(minute)
    CROSS JOIN LATERAL (SELECT d.day + make_interval(hours => h.hour, mins => m.minute) AS due) t
    WHERE t.due > moment;
    RETURN found AT TIME ZONE 'UTC';
END $$;

CREATE OR REPLACE FUNCTION df.wait_for_schedule(cron_expr text) RETURNS text LANGUAGE plpgsql STRICT AS $$
DECLARE
    due timestamptz;
BEGIN
    IF NOT df._cron_ok(cron_expr) THEN
        RAISE EXCEPTION 'Invalid cron expression ''%'': Invalid expression: Invalid cron expression.', cron_expr;
    END IF;
    due := df._cron_next(cron_expr, clock_timestamp());
    IF due IS NULL THEN
        RAISE EXCEPTION 'No upcoming schedule found for ''%''', cron_expr;
    END IF;
    RETURN '{"node_type":"WAIT_SCHEDULE","query":'
        || to_json('{"cron_expr":' || to_json(cron_expr)::text || ',"wait_seconds":'
                   || greatest(0, ceil(extract(epoch FROM due - clock_timestamp()))) || '}')::text || '}';
END $$;

CREATE FUNCTION df._branch_trouble(flat df._flat[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT format('a %s inside a loop hangs in the second round', lower(a.kind))
    FROM df._above(flat) a JOIN df._repeating(flat) r(path) ON r.path = a.above
    WHERE a.kind IN ('JOIN', 'RACE') ORDER BY a.path LIMIT 1
$$;

CREATE OR REPLACE FUNCTION df._trouble(flat df._flat[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM unnest(flat) f WHERE f.kind IN ('LOOP', 'JOIN', 'RACE', 'BREAK')) THEN
        coalesce(df._break_trouble(flat), df._loop_trouble(flat), df._branch_trouble(flat), df._order_trouble(flat),
                 df._variable_trouble(flat)) END
$$;
