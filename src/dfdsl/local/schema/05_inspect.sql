-- Listing and explaining: list_instances, instance_info, instance_nodes, metrics, explain.

CREATE FUNCTION df._check_limit(limit_count bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF limit_count < 1 THEN
        RAISE EXCEPTION 'limit_count must be at least 1';
    ELSIF limit_count > 1000 THEN
        RAISE EXCEPTION 'df.list_instances: limit_count (%) exceeds pg_durable.list_instances_max_limit (1000); request fewer rows, or use the paginated df.list_instances overload (after_cursor/next_cursor) for large result sets', limit_count;
    END IF;
END $$;

CREATE FUNCTION df.list_instances(status_filter text DEFAULT NULL, limit_count int DEFAULT 100)
RETURNS TABLE (instance_id text, label text, function_name text, status text, execution_count bigint, output text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    PERFORM df._check_limit(limit_count);
    RETURN QUERY
        SELECT i.id::text, i.label, 'dfdsl::workflow'::text, i.status, 1::bigint, df.result(i.id)
        FROM df.instances i WHERE status_filter IS NULL OR i.status = status_filter
        ORDER BY i.created_at DESC, i.id LIMIT limit_count;
END $$;

CREATE FUNCTION df.list_instances(status_filter text, limit_count int, label_filter text, after_cursor text DEFAULT NULL)
RETURNS TABLE (instance_id text, label text, function_name text, status text, execution_count bigint, output text,
               created_at timestamptz, completed_at timestamptz, next_cursor text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    after_time timestamptz := 'infinity';
    after_id text := '';
BEGIN
    PERFORM df._check_limit(limit_count);
    IF after_cursor IS NOT NULL THEN
        IF after_cursor !~ '^[0-9]+-[0-9a-f]{8}$' THEN
            RAISE EXCEPTION 'df.list_instances: invalid after_cursor';
        END IF;
        after_time := 'epoch'::timestamptz + split_part(after_cursor, '-', 1)::bigint * interval '1 microsecond';
        after_id := split_part(after_cursor, '-', 2);
    END IF;
    RETURN QUERY
        SELECT i.id::text, i.label, 'dfdsl::workflow'::text, i.status, 1::bigint, df.result(i.id), i.created_at, i.completed_at,
               (extract(epoch FROM i.created_at) * 1000000)::bigint || '-' || i.id
        FROM df.instances i
        WHERE (status_filter IS NULL OR i.status = status_filter) AND (label_filter IS NULL OR i.label = label_filter)
          AND (i.created_at < after_time OR (i.created_at = after_time AND i.id > after_id))
        ORDER BY i.created_at DESC, i.id LIMIT limit_count;
END $$;

CREATE FUNCTION df.instance_info(instance_id text)
RETURNS TABLE (instance_id text, label text, function_name text, function_version text, current_execution_id bigint,
               status text, output text)
LANGUAGE sql STRICT AS $$
    SELECT i.id::text, i.label, 'dfdsl::workflow', '1.0.0', 1::bigint, i.status, df.result(i.id)
    FROM df.instances i WHERE i.id = $1
$$;

CREATE FUNCTION df.instance_executions(instance_id text, limit_count int DEFAULT 5)
RETURNS TABLE (execution_id bigint, status text, event_count bigint, duration_ms bigint, output text)
LANGUAGE plpgsql STRICT AS $$
BEGIN
    IF limit_count < 1 THEN
        RAISE EXCEPTION 'limit_count must be at least 1';
    END IF;
    RAISE EXCEPTION 'df.instance_executions() is not emulated by the dfdsl local engine: read df.nodes instead';
END $$;

CREATE FUNCTION df.instance_nodes(instance_id text)
RETURNS TABLE (node_id text, node_type text, query text, result_name text, left_node text, right_node text, status text,
               result text, status_details text, inferred_status text, inferred_status_from_ancestor_id text,
               updated_at timestamptz)
LANGUAGE sql STRICT AS $$
    SELECT n.id::text, n.node_type, n.query, n.result_name, n.left_node::text, n.right_node::text, n.status,
           n.result::text, n.status_details::text, n.status, NULL::text, n.updated_at
    FROM df.nodes n WHERE n.instance_id = $1 ORDER BY n.created_at, n.id
$$;

CREATE FUNCTION df.instance_nodes(instance_id text, last_n_executions int)
RETURNS TABLE (execution_id bigint, node_id text, node_type text, query text, result_name text, left_node text,
               right_node text, status text, result text, updated_at timestamptz)
LANGUAGE plpgsql STRICT AS $$
BEGIN
    RAISE EXCEPTION 'df.instance_nodes() by execution is not emulated by the dfdsl local engine: use df.instance_nodes(instance_id)';
END $$;

CREATE FUNCTION df.metrics()
RETURNS TABLE (total_instances bigint, running_instances bigint, completed_instances bigint, failed_instances bigint,
               total_executions bigint, total_events bigint)
LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE 'SELECT count(*), count(*) FILTER (WHERE status = ''running''),
        count(*) FILTER (WHERE status = ''completed''), count(*) FILTER (WHERE status = ''failed''),
        (SELECT count(*) FROM _duroxide.executions), (SELECT count(*) FROM _duroxide.history) FROM df.instances';
END $$;
REVOKE EXECUTE ON FUNCTION df.metrics FROM PUBLIC;

-- One node of an explained graph on one line.
CREATE FUNCTION df._explain_line(node jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    kind text := node ->> 'node_type';
    query text := coalesce(node ->> 'query', '?');
    config jsonb := CASE WHEN kind <> 'SQL' AND pg_input_is_valid(query, 'jsonb') THEN query::jsonb END;
BEGIN
    RETURN CASE kind
        WHEN 'SQL' THEN 'SQL: ' || CASE WHEN length(query) > 50 THEN left(query, 47) || '...' ELSE query END
        WHEN 'SLEEP' THEN 'SLEEP ' || query || 's'
        WHEN 'WAIT_SCHEDULE' THEN format('WAIT ''%s''', config ->> 'cron_expr')
        WHEN 'SIGNAL' THEN format('SIGNAL ''%s''', config ->> 'signal_name')
            || coalesce(' (timeout: ' || (config ->> 'timeout_seconds') || 's)', '')
        WHEN 'HTTP' THEN format('HTTP %s %s', config ->> 'method', config ->> 'url')
        WHEN 'HTTP_MULTIPART' THEN format('HTTP_MULTIPART %s %s', config ->> 'method', config ->> 'url')
        WHEN 'LOOP' THEN 'LOOP' || CASE WHEN jsonb_typeof(node -> 'condition_node') = 'object' THEN ' (while)' ELSE '' END
        ELSE kind END || coalesce(' |=> ''' || (node ->> 'result_name') || '''', '');
END $$;

CREATE FUNCTION df._explain_steps(node jsonb) RETURNS SETOF jsonb LANGUAGE plpgsql AS $$
BEGIN
    IF node ->> 'node_type' = 'THEN' THEN
        RETURN QUERY SELECT df._explain_steps(node -> 'left_node');
        RETURN QUERY SELECT df._explain_steps(node -> 'right_node');
    ELSE
        RETURN NEXT node;
    END IF;
END $$;

CREATE FUNCTION df._explain_children(node jsonb, prefix text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT p.* FROM (VALUES
            ('LOOP', 1, '↻ body:', node -> 'left_node'), ('LOOP', 2, '? while:', node -> 'condition_node'),
            ('IF', 1, '? condition:', node -> 'condition_node'), ('IF', 2, '✓ then:', node -> 'left_node'),
            ('IF', 3, '✗ else:', node -> 'right_node'),
            ('JOIN', 1, '║ branch 1:', node -> 'left_node'), ('JOIN', 2, '║ branch 2:', node -> 'right_node'),
            ('RACE', 1, '║ branch 1:', node -> 'left_node'), ('RACE', 2, '║ branch 2:', node -> 'right_node')
        ) p(kind, ord, title, child)
        WHERE p.kind = node ->> 'node_type' AND jsonb_typeof(p.child) = 'object'
        UNION ALL
        SELECT 'JOIN', 2 + e.ord::int, format('║ branch %s:', 2 + e.ord), e.child
        FROM jsonb_array_elements(coalesce(nullif(node -> 'extra_nodes', 'null'), '[]')) WITH ORDINALITY e(child, ord)
        ORDER BY 2
    LOOP
        RETURN NEXT prefix || part.title;
        RETURN QUERY SELECT df._explain_tree(part.child, prefix || '  ');
    END LOOP;
END $$;

CREATE FUNCTION df._explain_tree(node jsonb, prefix text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    step jsonb;
    connector text := CASE WHEN prefix = '' THEN '' ELSE '└─' END;
BEGIN
    FOR step IN SELECT df._explain_steps(node) LOOP
        RETURN NEXT prefix || connector || df._explain_line(step);
        RETURN QUERY SELECT df._explain_children(step, prefix || '    ');
        connector := '→ ';
    END LOOP;
END $$;

CREATE FUNCTION df.explain(input text) RETURNS text LANGUAGE plpgsql STRICT AS $$
DECLARE
    given text := input;
    lines text[];
    width int;
BEGIN
    IF given ~ '^[0-9a-f]{8}$' THEN
        RAISE EXCEPTION 'df.explain() of an instance is not emulated by the dfdsl local engine: use df.instance_nodes(instance_id)';
    ELSIF left(btrim(given), 1) <> '{' AND given ~ '~>|\|=>|\?>|!>|@>|df\.' THEN
        EXECUTE 'SELECT ' || given INTO given;
    END IF;
    lines := ARRAY(SELECT df._explain_tree(df._operand(given)::jsonb, ''));
    width := (SELECT max(length(l)) FROM unnest(lines) l) + 4;
    RETURN (SELECT string_agg(rpad(l, width), E'\n' ORDER BY ord) FROM unnest(lines) WITH ORDINALITY x(l, ord));
END $$;
