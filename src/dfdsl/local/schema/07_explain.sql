-- df.explain: a graph, or an instance with its statuses, as a tree of lines.

CREATE FUNCTION df._cut(given text, longest int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN length(given) > longest THEN left(given, longest - 3) || '...' ELSE given END
$$;

-- One node on one line. `node` is an envelope; those of an instance have a `status` too.
CREATE FUNCTION df._explain_line(node jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    kind text := node ->> 'node_type';
    query text := coalesce(node ->> 'query', '?');
    config jsonb := CASE WHEN kind <> 'SQL' AND pg_input_is_valid(query, 'jsonb') THEN query::jsonb END;
    extra int := jsonb_array_length(coalesce(nullif(node -> 'extra_nodes', 'null'), '[]'));
BEGIN
    RETURN CASE kind
        WHEN 'SQL' THEN 'SQL: ' || df._cut(query, 50)
        WHEN 'SLEEP' THEN 'SLEEP ' || query || 's'
        WHEN 'WAIT_SCHEDULE' THEN format($t$WAIT '%s'$t$, coalesce(config ->> 'cron_expr', '?'))
        WHEN 'SIGNAL' THEN format($t$SIGNAL '%s'$t$, coalesce(config ->> 'signal_name', '?'))
            || coalesce(' (' || (config ->> 'timeout_seconds') || 's)', '')
        WHEN 'LOOP' THEN CASE WHEN jsonb_typeof(node -> 'condition_node') = 'object' THEN 'LOOP (while)' ELSE 'LOOP (infinite)' END
        WHEN 'BREAK' THEN 'BREAK' || coalesce($t$ '$t$ || df._cut(config ->> 'break_value', 20) || $t$'$t$, '')
        WHEN 'JOIN' THEN format('JOIN (%s)', 2 + extra)
        WHEN 'THEN' THEN 'SEQUENCE'
        WHEN 'HTTP' THEN format('HTTP %s %s', coalesce(config ->> 'method', 'POST'), df._cut(coalesce(config ->> 'url', '?'), 40))
        WHEN 'HTTP_MULTIPART' THEN format('HTTP_MULTIPART %s %s', coalesce(config ->> 'method', 'POST'), df._cut(coalesce(config ->> 'url', '?'), 40))
        ELSE kind END
        || CASE WHEN kind IN ('THEN', 'RACE') THEN '' ELSE coalesce($t$ |=> '$t$ || (node ->> 'result_name') || $t$'$t$, '') END
        || CASE node ->> 'status' WHEN 'completed' THEN ' ✓' WHEN 'failed' THEN ' ✗' WHEN 'running' THEN ' ⏳'
               WHEN 'pending' THEN ' ○' WHEN 'skipped' THEN ' ⊘' ELSE '' END;
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
    branches int := 2 + jsonb_array_length(coalesce(nullif(node -> 'extra_nodes', 'null'), '[]'));
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
        RETURN QUERY SELECT df._explain_tree(part.child, prefix || '  ',
            part.kind NOT IN ('JOIN', 'RACE') OR part.ord = branches);
    END LOOP;
END $$;

CREATE FUNCTION df._explain_tree(node jsonb, prefix text, is_last boolean) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    step jsonb;
    connector text := CASE WHEN prefix = '' THEN '' WHEN is_last THEN '└─' ELSE '├─' END;
    below text := prefix || CASE WHEN prefix = '' OR is_last OR node ->> 'node_type' = 'THEN' THEN '    ' ELSE '│   ' END;
BEGIN
    FOR step IN SELECT df._explain_steps(node) LOOP
        RETURN NEXT prefix || connector || df._explain_line(step);
        RETURN QUERY SELECT df._explain_children(step, below);
        connector := '→ ';
    END LOOP;
END $$;

CREATE FUNCTION df._explain_graph(graph jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(rpad(l, w), E'\n' ORDER BY ord)
    FROM (SELECT x.l, x.ord, (max(length(x.l)) OVER ())::int + 4 AS w
          FROM df._explain_tree(graph, '', true) WITH ORDINALITY x(l, ord)) y
$$;

-- An instance's graph as an envelope again, with the statuses.
CREATE FUNCTION df._envelope(instance text, node text, statuses jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    n df.nodes;
    config jsonb;
BEGIN
    SELECT * INTO n FROM df.nodes x WHERE x.instance_id = instance AND x.id = node;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF n.node_type IN ('IF', 'LOOP', 'JOIN') AND pg_input_is_valid(n.query, 'jsonb') THEN
        config := n.query::jsonb;
    END IF;
    RETURN jsonb_strip_nulls(jsonb_build_object('node_type', n.node_type, 'query', n.query, 'result_name', n.result_name,
        'status', statuses ->> node,
        'left_node', df._envelope(instance, n.left_node, statuses),
        'right_node', df._envelope(instance, n.right_node, statuses),
        'condition_node', df._envelope(instance, config ->> 'condition_node', statuses),
        'extra_nodes', (SELECT jsonb_agg(df._envelope(instance, e.id, statuses) ORDER BY e.ord)
                        FROM jsonb_array_elements_text(config -> 'extra_nodes') WITH ORDINALITY e(id, ord))));
END $$;

CREATE FUNCTION df._explain_instance(instance text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    i record;
    e record;
    shown text;
BEGIN
    SELECT x.root_node, x.label, x.status INTO i FROM df.instances x WHERE x.id = instance;
    IF NOT FOUND THEN
        RETURN format($t$Instance '%s' not found$t$, instance);
    END IF;
    SELECT * INTO e FROM df._last_execution(instance);
    -- An instance has ended a moment before its orchestration has.
    shown := CASE WHEN coalesce(e.status, 'Running') <> 'Running' THEN e.status WHEN i.status = 'completed' THEN 'Completed'
                  WHEN i.status IN ('failed', 'cancelled') THEN 'Failed' ELSE coalesce(e.status, i.status) END;
    RETURN format('Instance: %s%s', instance, coalesce(' (' || i.label || ')', '')) || E'\n'
        || format('Status:   %s %s', CASE WHEN lower(shown) IN ('completed', 'continuedasnew') THEN '✓'
               WHEN lower(shown) IN ('failed', 'canceled', 'cancelled') THEN '✗' WHEN lower(shown) = 'running' THEN '⏳'
               ELSE '○' END, shown) || E'\n'
        || coalesce('Output:   ' || df._cut(e.output, 60) || E'\n', '') || E'\n'
        || df._explain_graph(df._envelope(instance, i.root_node,
               (SELECT jsonb_object_agg(f.id, f.inferred) FROM df._inferred(instance) f)));
END $$;

CREATE FUNCTION df.explain(input text) RETURNS text LANGUAGE plpgsql STRICT AS $$
DECLARE
    given text := btrim(input, E' \t\r\n');
BEGIN
    IF given ~ '^[0-9a-fA-F]{8}$' THEN
        RETURN df._explain_instance(given);
    ELSIF left(given, 1) = '{' AND pg_input_is_valid(given, 'jsonb') AND given::jsonb ? 'node_type' THEN
        NULL;
    ELSIF given ~ '~>|\|=>|\?>|!>|@>|df\.' THEN
        EXECUTE 'SELECT ' || given INTO given;
        IF given IS NULL THEN
            RETURN 'Expression returned NULL';
        ELSIF left(given, 1) <> '{' OR NOT pg_input_is_valid(given, 'jsonb') THEN
            RETURN 'Failed to parse Durofut JSON: it is not an envelope';
        END IF;
    ELSIF upper(given) ~ '^((SELECT|INSERT|UPDATE|DELETE|WITH)[ \n]|(CREATE|ALTER|DROP|CALL|DO|TRUNCATE|GRANT|REVOKE|EXPLAIN) )' THEN
        given := df._sql_envelope(given);
    ELSE
        RETURN E'Cannot explain input: not a valid Durofut JSON, instance ID, SQL statement, or DSL expression.\n'
            'Hint: DSL expressions use df.*() functions and operators like ~>, |=>, &, |.';
    END IF;
    BEGIN
        PERFORM df._checked_graph(given);
    EXCEPTION WHEN raise_exception THEN
        RETURN replace(SQLERRM, 'Invalid durable function: Unknown', df._at('root') || 'Unknown');
    END;
    RETURN df._explain_graph(df._read(given));
END $$;
