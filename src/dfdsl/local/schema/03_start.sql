-- df.start: check a graph, flatten it into df.nodes, and hand the instance to the worker.

CREATE TYPE df._flat AS (
    id text, parent text, path int[], kind text, query text, name text, problem text
);

-- The steps of a path, as the engine words them in messages.
CREATE FUNCTION df._place(path int[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT 'root' || coalesce(string_agg(CASE step WHEN 1 THEN '.left' WHEN 2 THEN '.right'
        WHEN 3 THEN '.condition_node' ELSE '.extra_nodes[' || step - 4 || ']' END, '' ORDER BY ord), '')
    FROM unnest(path) WITH ORDINALITY s(step, ord)
$$;

CREATE FUNCTION df._node_problem(node jsonb, kind text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    problem text;
    config text := node ->> 'query';
BEGIN
    IF kind IS NULL OR NOT kind = ANY (df._kinds()) THEN
        RETURN format('Unknown node_type ''%s''. Valid types: %s', coalesce(kind, ''), array_to_string(df._kinds(), ', '));
    END IF;
    problem := df._shape_problem(node::json);
    IF problem IS NOT NULL THEN
        RETURN format('Malformed Durofut JSON with node_type ''%s'': %s', kind, problem);
    END IF;
    IF kind IN ('IF', 'LOOP', 'JOIN') AND config IS NOT NULL AND pg_input_is_valid(config, 'jsonb') THEN
        IF config::jsonb ? 'condition_node' AND kind <> 'JOIN' THEN
            RETURN format('condition_node in %s must be a first-class Durofut field, not embedded in query', kind);
        ELSIF config::jsonb ? 'extra_nodes' AND kind = 'JOIN' THEN
            RETURN 'extra_nodes in JOIN must be a first-class Durofut field, not embedded in query';
        END IF;
    END IF;
    RETURN NULL;
END $$;

-- Pre-order list of a graph's nodes. One set-based walk, level by level: each node's own fields are read once.
CREATE FUNCTION df._flatten(graph jsonb) RETURNS df._flat[] LANGUAGE sql AS $$
    WITH RECURSIVE walk(id, parent, path, node) AS (
        SELECT right(gen_random_uuid()::text, 8), NULL::text, ARRAY[]::int[], graph
        UNION ALL
        SELECT right(gen_random_uuid()::text, 8), w.id, w.path || c.step, c.node
        FROM walk w CROSS JOIN LATERAL (
            SELECT 1 AS step, w.node -> 'left_node' AS node
            UNION ALL SELECT 2, w.node -> 'right_node'
            UNION ALL SELECT 3, w.node -> 'condition_node'
            UNION ALL SELECT 3 + e.ord::int, e.node
                FROM jsonb_array_elements(CASE WHEN jsonb_typeof(w.node -> 'extra_nodes') = 'array'
                                               THEN w.node -> 'extra_nodes' END) WITH ORDINALITY e(node, ord)
        ) c
        WHERE jsonb_typeof(c.node) = 'object' AND cardinality(w.path) <= 256
    )
    SELECT array_agg(ROW(w.id, w.parent, w.path, w.node ->> 'node_type', w.node ->> 'query', w.node ->> 'result_name',
                         df._node_problem(w.node - ARRAY['left_node', 'right_node', 'condition_node', 'extra_nodes']
                             || jsonb_strip_nulls(jsonb_build_object(
                                 'left_node', CASE WHEN jsonb_typeof(w.node -> 'left_node') <> 'object' THEN w.node -> 'left_node' END,
                                 'right_node', CASE WHEN jsonb_typeof(w.node -> 'right_node') <> 'object' THEN w.node -> 'right_node' END,
                                 'condition_node', CASE WHEN jsonb_typeof(w.node -> 'condition_node') <> 'object' THEN w.node -> 'condition_node' END)),
                             w.node ->> 'node_type'))::df._flat ORDER BY w.path)
    FROM walk w
$$;

CREATE FUNCTION df._checked_graph(fut text) RETURNS df._flat[] LANGUAGE plpgsql AS $$
DECLARE
    trimmed text := btrim(fut, E' \t\r\n');
    graph jsonb;
    flat df._flat[];
    bad record;
    attempt int := 0;
BEGIN
    IF left(trimmed, 1) = '{' AND pg_input_is_valid(trimmed, 'jsonb') AND trimmed::jsonb ? 'node_type' THEN
        graph := trimmed::jsonb;
    ELSE
        IF left(trimmed, 1) <> '{' THEN
            PERFORM df._refuse_helper();
        END IF;
        graph := df._sql_envelope(fut)::jsonb;
    END IF;
    LOOP
        flat := df._flatten(graph);
        attempt := attempt + 1;
        EXIT WHEN attempt = 10 OR (SELECT count(DISTINCT f.id) = count(*) FROM unnest(flat) f);
    END LOOP;
    SELECT f.path, f.problem INTO bad FROM unnest(flat) f WHERE f.problem IS NOT NULL ORDER BY f.path LIMIT 1;
    IF FOUND AND bad.path = '{}' THEN
        RAISE EXCEPTION 'Invalid durable function: %', bad.problem;
    ELSIF FOUND THEN
        RAISE EXCEPTION 'Invalid durable function graph: %: %', df._place(bad.path), bad.problem;
    END IF;
    SELECT f.path INTO bad FROM unnest(flat) f WHERE cardinality(f.path) > 256 ORDER BY f.path LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'Invalid durable function graph: %…: Graph exceeds maximum nesting depth of 256. Simplify the workflow or break it into multiple instances.',
            df._place(bad.path[1:1]);
    ELSIF cardinality(flat) > 10000 THEN
        RAISE EXCEPTION 'Invalid durable function graph: root: Workflow exceeds maximum node count of 10000. Simplify the workflow or break it into multiple instances.';
    END IF;
    RETURN flat;
END $$;

CREATE FUNCTION df._insert_nodes(instance text, flat df._flat[], me regrole, database text) RETURNS void
LANGUAGE sql AS $$
    WITH n AS (SELECT * FROM unnest(flat)),
    child AS (
        SELECT parent, max(id) FILTER (WHERE path[cardinality(path)] = 1) AS left_id,
               max(id) FILTER (WHERE path[cardinality(path)] = 2) AS right_id,
               max(id) FILTER (WHERE path[cardinality(path)] = 3) AS condition_id,
               json_agg(id ORDER BY path) FILTER (WHERE path[cardinality(path)] > 3) AS extra_ids
        FROM n WHERE parent IS NOT NULL GROUP BY parent
    )
    INSERT INTO df.nodes (id, instance_id, node_type, query, result_name, left_node, right_node, submitted_by, database)
    SELECT n.id, instance, n.kind,
           CASE WHEN c.condition_id IS NOT NULL THEN '{"condition_node":"' || c.condition_id || '"}'
                WHEN c.extra_ids IS NOT NULL THEN '{"extra_nodes":' || c.extra_ids::text || '}'
                ELSE n.query END,
           n.name, c.left_id, c.right_id, me, database
    FROM n LEFT JOIN child c ON c.parent = n.id
    ORDER BY n.path
$$;

CREATE FUNCTION df._check_submitter(database text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    me record;
BEGIN
    SELECT r.rolcanlogin, r.rolsuper INTO me FROM pg_roles r WHERE r.rolname = current_user;
    IF NOT me.rolcanlogin THEN
        RAISE EXCEPTION 'current_user "%" does not have LOGIN privilege. The background worker must connect as this role to execute SQL. Grant LOGIN to this role or call df.start() as a role with LOGIN.', current_user;
    ELSIF me.rolsuper AND NOT coalesce(current_setting('pg_durable.enable_superuser_instances', true), 'off')::boolean THEN
        RAISE EXCEPTION 'pg_durable: superuser instances are disabled. current_user "%" is a superuser, but pg_durable.enable_superuser_instances is off. Set it to on, or call df.start() as another role.', current_user;
    ELSIF database IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pg_database d WHERE d.datname = database) THEN
        RAISE EXCEPTION 'database "%" does not exist', database;
    END IF;
END $$;

CREATE FUNCTION df.start(fut text, label text DEFAULT NULL, database text DEFAULT NULL,
                         transaction_mode text DEFAULT 'caller') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    me regrole := quote_ident(current_user)::regrole;
    flat df._flat[];
    instance text;
    attempt int := 0;
BEGIN
    PERFORM df._need(fut, 0), df._need(transaction_mode, 3);
    IF lower(transaction_mode) NOT IN ('caller', 'new') THEN
        RAISE EXCEPTION 'invalid transaction_mode "%" for df.start(): expected ''caller'' or ''new''', transaction_mode;
    ELSIF lower(transaction_mode) = 'new' AND df._in_workflow() THEN
        RAISE EXCEPTION 'df.start() with transaction_mode => ''new'' cannot be called inside a workflow - use the default transaction_mode there';
    ELSIF lower(transaction_mode) = 'new' THEN
        RAISE EXCEPTION 'df.start() with transaction_mode => ''new'' is not emulated by the dfdsl local engine: start in a transaction of its own instead';
    END IF;
    flat := df._checked_graph(fut);
    PERFORM df._check_submitter(database);
    LOOP
        instance := right(gen_random_uuid()::text, 8);
        attempt := attempt + 1;
        BEGIN
            INSERT INTO df.instances (id, label, root_node, submitted_by, database)
            VALUES (instance, start.label, flat[1].id, me, start.database);
            EXIT;
        EXCEPTION WHEN unique_violation THEN
            IF attempt = 10 THEN
                RAISE;
            END IF;
        END;
    END LOOP;
    PERFORM df._insert_nodes(instance, flat, me, database);
    INSERT INTO df._outbox (instance_id, command, data)
    SELECT instance, 'start', json_build_object('label', start.label,
        'vars', coalesce((SELECT json_object_agg(v.name, v.value ORDER BY v.name) FROM df.vars v WHERE v.owner = me), '{}'::json))::text;
    RETURN instance;
END $$;
