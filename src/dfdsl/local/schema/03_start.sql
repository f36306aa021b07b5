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

-- A graph as JSON. Text that is no envelope is one SQL node.
CREATE FUNCTION df._read(fut text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    trimmed text := btrim(fut, E' \t\r\n');
BEGIN
    IF left(trimmed, 1) = '{' AND pg_input_is_valid(trimmed, 'jsonb') AND jsonb_typeof(trimmed::jsonb -> 'node_type') = 'string' THEN
        RETURN trimmed::jsonb;
    END IF;
    BEGIN
        PERFORM df._refuse_helper(trimmed);
    EXCEPTION WHEN raise_exception THEN
        RAISE EXCEPTION 'Invalid durable function: %', SQLERRM;
    END;
    RETURN df._sql_envelope(fut)::jsonb;
END $$;

-- What an error in a graph begins with.
CREATE FUNCTION df._at(place text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT 'Invalid durable function graph: ' || place || ': '
$$;

CREATE FUNCTION df._most_nodes() RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT 10000 $$;

CREATE FUNCTION df._checked_graph(fut text) RETURNS df._flat[] LANGUAGE plpgsql AS $$
DECLARE
    graph jsonb := df._read(fut);
    flat df._flat[];
    bad record;
    attempt int := 0;
BEGIN
    LOOP
        flat := df._flatten(graph);
        attempt := attempt + 1;
        EXIT WHEN attempt = 10 OR (SELECT count(DISTINCT f.id) = count(*) FROM unnest(flat) f);
    END LOOP;
    SELECT f.path, f.problem INTO bad FROM unnest(flat) f WHERE f.problem IS NOT NULL ORDER BY f.path LIMIT 1;
    IF FOUND AND bad.path = '{}' AND bad.problem NOT LIKE '% first-class %' THEN
        RAISE EXCEPTION 'Invalid durable function: %', bad.problem;
    ELSIF FOUND THEN
        RAISE EXCEPTION '%', df._at(df._place(bad.path)) || bad.problem;
    END IF;
    SELECT f.path INTO bad FROM unnest(flat) f WHERE cardinality(f.path) > 256 ORDER BY f.path LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '%Graph exceeds maximum nesting depth of 256. Simplify the workflow or break it into multiple instances.',
            df._at(df._place(bad.path[1:1]) || '…');
    ELSIF cardinality(flat) > df._most_nodes() THEN
        RAISE EXCEPTION '%Workflow exceeds maximum node count of %. Simplify the workflow or break it into multiple instances.',
            df._at('root'), df._most_nodes();
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

CREATE FUNCTION df._check_login() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (SELECT r.rolcanlogin FROM pg_roles r WHERE r.rolname = current_user) THEN
        RAISE EXCEPTION 'current_user "%" does not have LOGIN privilege. The background worker must connect as this role to execute SQL. Grant LOGIN to this role or call df.start() as a role with LOGIN.', current_user;
    END IF;
END $$;

CREATE FUNCTION df._check_submitter(database text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF database IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pg_database d WHERE d.datname = database) THEN
        RAISE EXCEPTION 'database "%" does not exist', database;
    END IF;
    PERFORM df._check_login();
    IF (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user)
        AND NOT coalesce(current_setting('pg_durable.enable_superuser_instances', true), 'off')::boolean THEN
        RAISE EXCEPTION 'pg_durable: superuser instances are disabled. current_user "%" is a superuser, but pg_durable.enable_superuser_instances is off. Set pg_durable.enable_superuser_instances = on to allow this.', current_user;
    END IF;
END $$;

-- transaction_mode => 'new': df.start in a session of its own, by psql, which commits at once. Only on the engine's own
-- server: there the programs are at hand, and the socket lets every role in.
CREATE FUNCTION df._start_elsewhere(me name, fut text, label text, database text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    caller name := coalesce(nullif(current_setting('role'), 'none'), session_user);
    answers text := 'pg_stat_tmp/dfdsl-start-' || gen_random_uuid();
    statement text;
    command text;
    answer text;
    problem text[];
BEGIN
    IF NOT EXISTS (SELECT FROM pg_extension e WHERE e.extname = 'pg_durable') THEN
        RAISE EXCEPTION 'df.start() with transaction_mode => ''new'' is not emulated by the dfdsl local engine on a server that is not its own: start in a transaction of its own instead';
    ELSIF me <> caller THEN
        RAISE EXCEPTION 'df.start() with transaction_mode => ''new'' is not emulated by the dfdsl local engine inside a SECURITY DEFINER function: start in a transaction of its own instead';
    END IF;
    -- In hexadecimal: one line, in which neither COPY nor psql sees anything to replace.
    SELECT 'SELECT df.start(' || string_agg(CASE WHEN a.value IS NULL THEN 'NULL'
               ELSE format($t$convert_from(decode('%s', 'hex'), 'UTF8')$t$, encode(convert_to(a.value, 'UTF8'), 'hex')) END,
               ', ' ORDER BY a.ord) || ');'
    INTO statement FROM unnest(ARRAY[fut, label, database]) WITH ORDINALITY a(value, ord);
    -- Values for the shell in single quotes, theirs written as '\''.
    command := '{ ' || (SELECT string_agg(v.name || $t$='$t$ || replace(v.value, $t$'$t$, $t$'\''$t$) || $t$'$t$, ' ') FROM (VALUES
            ('PGHOST', split_part(current_setting('unix_socket_directories'), ',', 1)), ('PGPORT', current_setting('port')),
            ('PGDATABASE', current_database()), ('PGUSER', me), ('PGAPPNAME', 'pg_durable'), ('PGCONNECT_TIMEOUT', '30'),
            ('PGOPTIONS', '-c lock_timeout=30000 -c statement_timeout=30000'), ('PGCLIENTENCODING', 'UTF8')) v(name, value))
        || ' ' || (SELECT c.setting FROM pg_config() c WHERE c.name = 'BINDIR')
        || '/psql -X -q -A -t -v VERBOSITY=verbose -f - ; cat; } > ' || answers || ' 2>&1';
    EXECUTE format('COPY (SELECT %L) TO PROGRAM %L', statement, command);
    answer := btrim(pg_read_file(answers), E' \n');
    EXECUTE format('COPY (SELECT 1) TO PROGRAM %L', 'cat > /dev/null; rm -f ' || answers);
    IF answer ~ '^[0-9a-f]{8}$' THEN
        RETURN answer;
    END IF;
    problem := regexp_match(answer, 'ERROR:  ([0-9A-Z]{5}): ([^\n]*)');
    IF problem IS NULL THEN
        RAISE EXCEPTION 'Failed to connect to database ''%'' as ''%''. Error: %', current_database(), me, answer;
    ELSIF problem[1] = '55P03' THEN
        RAISE EXCEPTION 'pg_durable: transaction_mode => ''new'' launch hit lock_timeout after 30000ms while waiting on a lock in the loopback session: error returned from database: %', problem[2];
    ELSIF problem[1] = '57014' THEN
        RAISE EXCEPTION 'pg_durable: transaction_mode => ''new'' launch hit statement_timeout after 30000ms while running df.start() in the loopback session: error returned from database: %', problem[2];
    END IF;
    RAISE EXCEPTION 'df.start() on new transaction failed: error returned from database: %', problem[2];
END $$;

-- A few such sessions at a time; a slot is an advisory lock ("PGDF" in ASCII).
CREATE FUNCTION df._start_new(fut text, label text, database text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    slots int := df._setting('max_new_transaction_starts', 2);
    patience int := df._setting('new_transaction_start_timeout', 5);
    deadline timestamptz := clock_timestamp() + make_interval(secs => patience);
    slot int;
    instance text;
BEGIN
    IF df._in_workflow() THEN
        RAISE EXCEPTION 'df.start() with transaction_mode => ''new'' cannot be called inside a workflow - a df.sql() node already runs as a single autocommitted statement, so a plain df.start() there is already independent of any caller transaction';
    END IF;
    PERFORM df._check_login();
    LOOP
        FOR candidate IN 0 .. slots - 1 LOOP
            IF pg_try_advisory_lock(1346847814, candidate) THEN
                slot := candidate;
                EXIT;
            END IF;
        END LOOP;
        EXIT WHEN slot IS NOT NULL;
        IF clock_timestamp() >= deadline THEN
            RAISE EXCEPTION 'pg_durable: transaction_mode => ''new'' launch limit reached (max_new_transaction_starts=%). Timed out after %s waiting for a launch slot before opening the loopback session.', slots, patience;
        END IF;
        PERFORM pg_sleep(0.1);
    END LOOP;
    BEGIN
        instance := df._start_elsewhere(current_user, fut, label, database);
    EXCEPTION WHEN OTHERS THEN
        PERFORM pg_advisory_unlock(1346847814, slot);
        RAISE;
    END;
    PERFORM pg_advisory_unlock(1346847814, slot);
    RETURN instance;
END $$;

-- The rows of an instance, and its start for the worker.
CREATE FUNCTION df._start(flat df._flat[], label text, database text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    me regrole := quote_ident(current_user)::regrole;
    instance text;
    attempt int := 0;
BEGIN
    PERFORM df._check_submitter(database);
    LOOP
        instance := right(gen_random_uuid()::text, 8);
        attempt := attempt + 1;
        BEGIN
            INSERT INTO df.instances (id, label, root_node, submitted_by, database)
            VALUES (instance, _start.label, flat[1].id, me, _start.database);
            EXIT;
        EXCEPTION WHEN unique_violation THEN
            IF attempt = 10 THEN
                RAISE;
            END IF;
        END;
    END LOOP;
    PERFORM df._insert_nodes(instance, flat, me, database);
    INSERT INTO df._outbox (instance_id, command, data)
    SELECT instance, 'start', json_build_object('label', _start.label,
        'vars', coalesce((SELECT json_object_agg(v.name, v.value ORDER BY v.name) FROM df.vars v WHERE v.owner = me), '{}'::json))::text;
    RETURN instance;
END $$;

CREATE FUNCTION df.start(fut text, label text DEFAULT NULL, database text DEFAULT NULL,
                         transaction_mode text DEFAULT 'caller') RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM df._need(fut, 0), df._need(transaction_mode, 3);
    IF lower(transaction_mode) NOT IN ('caller', 'new') THEN
        RAISE EXCEPTION 'invalid transaction_mode "%" for df.start(): expected ''caller'' or ''new''', transaction_mode;
    ELSIF lower(transaction_mode) = 'new' THEN
        RETURN df._start_new(fut, label, database);
    END IF;
    RETURN df._start(df._checked_graph(fut), label, database);
END $$;
