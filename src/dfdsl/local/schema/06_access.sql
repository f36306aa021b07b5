-- Privileges for roles, and the operators (flat precedence, as PostgreSQL gives it to all of them).

-- The privilege to call those of these functions that there are, as GRANT names it.
CREATE FUNCTION df._calls(VARIADIC names text[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT 'EXECUTE ON FUNCTION ' || string_agg('df.' || quote_ident(n.name), ', ')
    FROM unnest(names) n(name) WHERE EXISTS (SELECT FROM pg_proc p WHERE p.pronamespace = 'df'::regnamespace AND p.proname = n.name)
$$;

CREATE FUNCTION df.grant_usage(p_role text, include_http boolean DEFAULT false, with_grant boolean DEFAULT false)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    option text := CASE WHEN with_grant THEN ' WITH GRANT OPTION' ELSE '' END;
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY[
        'USAGE ON SCHEMA df',
        'SELECT, UPDATE (status, updated_at), INSERT (id, label, root_node, submitted_by, database) ON df.instances',
        'SELECT, INSERT (id, instance_id, node_type, query, result_name, left_node, right_node, submitted_by, database) ON df.nodes',
        'SELECT, INSERT, UPDATE, DELETE ON df.vars'
    ] || CASE WHEN include_http THEN ARRAY[df._calls('http', 'http_multipart')] ELSE '{}' END
      || CASE WHEN with_grant THEN ARRAY[df._calls('grant_usage', 'revoke_usage', 'metrics')] ELSE '{}' END
    LOOP
        EXECUTE format('GRANT %s TO %I%s', wanted, p_role, option);
    END LOOP;
    RAISE NOTICE 'pg_durable: granted df usage privileges to "%"', p_role;
END $$;

CREATE FUNCTION df.revoke_usage(p_role text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    taken text;
BEGIN
    FOREACH taken IN ARRAY ARRAY[
        df._calls('http', 'http_multipart', 'metrics', 'grant_usage', 'revoke_usage'),
        'ALL ON df.instances, df.nodes, df.vars',
        'USAGE ON SCHEMA df'
    ] LOOP
        EXECUTE format('REVOKE %s FROM %I CASCADE', taken, p_role);
    END LOOP;
    RAISE NOTICE 'pg_durable: revoked df usage privileges granted by "%" from "%"', current_user, p_role;
END $$;

REVOKE EXECUTE ON FUNCTION df.grant_usage, df.revoke_usage FROM PUBLIC;

CREATE FUNCTION df._if_then(condition text, then_branch text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN jsonb_build_object('condition', condition, '_partial_if', true, 'then_branch', then_branch);
END $$;

CREATE FUNCTION df._if_else(if_then text, else_branch text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    IF (if_then::jsonb ->> '_partial_if') IS DISTINCT FROM 'true' THEN
        RAISE EXCEPTION 'Invalid if-then-else: left side of !> must be a ?> expression';
    END IF;
    RETURN df."if"(if_then::jsonb ->> 'condition', if_then::jsonb ->> 'then_branch', else_branch);
END $$;

CREATE FUNCTION df._loop_forever(body text) RETURNS text LANGUAGE sql STRICT AS $$ SELECT df.loop(body) $$;

CREATE OPERATOR pg_catalog.~> (FUNCTION = df.seq, LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR pg_catalog.|=> (FUNCTION = df."as", LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR pg_catalog.& (FUNCTION = df."join", LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR pg_catalog.| (FUNCTION = df.race, LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR pg_catalog.?> (FUNCTION = df._if_then, LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR pg_catalog.!> (FUNCTION = df._if_else, LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR pg_catalog.@> (FUNCTION = df._loop_forever, RIGHTARG = text);
