-- Steering and looking: signal, cancel, status, result, waiting, variables.

CREATE FUNCTION df._in_workflow() RETURNS boolean LANGUAGE sql AS $$
    SELECT coalesce(current_setting('df.in_workflow', true), '') = 'true'
$$;

CREATE FUNCTION df._require_instance(instance_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    found_status text;
BEGIN
    SELECT i.status INTO found_status FROM df.instances i WHERE i.id = instance_id;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'Instance not found or access denied: %', instance_id;
    END IF;
    RETURN found_status;
END $$;

CREATE FUNCTION df.signal(instance_id text, signal_name text, signal_data text DEFAULT '{}') RETURNS text
LANGUAGE plpgsql STRICT AS $$
BEGIN
    IF instance_id = '' THEN
        RAISE EXCEPTION 'Instance ID cannot be empty';
    ELSIF signal_name = '' THEN
        RAISE EXCEPTION 'Signal name cannot be empty';
    END IF;
    IF df._require_instance(instance_id) IN ('pending', 'running') THEN
        INSERT INTO df._outbox (instance_id, command, name, data)
        VALUES (signal.instance_id, 'signal', signal_name,
                CASE WHEN pg_input_is_valid(signal_data, 'json') THEN signal_data ELSE to_json(signal_data)::text END);
    END IF;
    RETURN 'OK';
END $$;

CREATE FUNCTION df.cancel(instance_id text, reason text DEFAULT 'Cancelled by user') RETURNS text
LANGUAGE plpgsql STRICT AS $$
BEGIN
    IF df._require_instance(instance_id) IN ('pending', 'running') THEN
        UPDATE df.instances i SET status = 'cancelled', updated_at = clock_timestamp()
        WHERE i.id = cancel.instance_id AND i.status IN ('pending', 'running');
        INSERT INTO df._outbox (instance_id, command, data) VALUES (cancel.instance_id, 'cancel', reason);
    END IF;
    RETURN format('Instance %s cancelled: %s', instance_id, reason);
END $$;

CREATE FUNCTION df.status(instance_id text) RETURNS text LANGUAGE sql STRICT AS $$
    SELECT i.status FROM df.instances i WHERE i.id = status.instance_id
$$;

CREATE FUNCTION df.result(instance_id text) RETURNS text LANGUAGE sql STRICT AS $$
    SELECT n.result::text FROM df.instances i JOIN df.nodes n ON n.instance_id = i.id AND n.id = i.root_node
    WHERE i.id = result.instance_id AND n.status = 'completed'
$$;

CREATE FUNCTION df._await(instance text, timeout_seconds int) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    deadline timestamptz := clock_timestamp() + make_interval(secs => timeout_seconds);
    now_status text;
BEGIN
    IF df._in_workflow() THEN
        RAISE EXCEPTION 'df.await_instance() cannot be called inside a workflow - it would block a worker thread (and self-deadlock if waiting on the current instance). Use df.signal() and df.wait_for_signal() for cross-workflow coordination.';
    ELSIF timeout_seconds <= 0 THEN
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

CREATE FUNCTION df.await_instance(instance_id text, timeout_seconds int DEFAULT 30) RETURNS text
LANGUAGE plpgsql STRICT AS $$
BEGIN
    PERFORM df._mark_helper('df.await_instance');
    RETURN df._await(instance_id, timeout_seconds);
END $$;

CREATE FUNCTION df.wait_for_completion(instance_id text, timeout_seconds int DEFAULT 30) RETURNS text
LANGUAGE plpgsql STRICT AS $$
BEGIN
    RAISE WARNING 'df.wait_for_completion() is deprecated; use df.await_instance() instead';
    PERFORM df._mark_helper('df.wait_for_completion');
    RETURN df._await(instance_id, timeout_seconds);
END $$;

CREATE FUNCTION df.run(instance_id text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce('Triggered run for instance: ' || instance_id, 'Triggered run for all pending instances')
$$;

CREATE FUNCTION df._outside_workflow(helper text, advice text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF df._in_workflow() THEN
        RAISE EXCEPTION 'df.%() cannot be called inside a workflow - % variables before starting the workflow', helper, advice;
    END IF;
    PERFORM df._mark_helper('df.' || helper);
END $$;

CREATE FUNCTION df.setvar(name text, value text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    PERFORM df._outside_workflow('setvar', 'set');
    INSERT INTO df.vars (name, value) VALUES (setvar.name, setvar.value)
    ON CONFLICT ON CONSTRAINT vars_pkey DO UPDATE SET value = excluded.value;
    RETURN 'OK';
END $$;

CREATE FUNCTION df.getvar(name text) RETURNS text LANGUAGE sql STRICT AS $$
    SELECT v.value FROM df.vars v WHERE v.name = getvar.name AND v.owner = quote_ident(current_user)::regrole
$$;

CREATE FUNCTION df.unsetvar(name text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    PERFORM df._outside_workflow('unsetvar', 'manage');
    DELETE FROM df.vars v WHERE v.name = unsetvar.name AND v.owner = quote_ident(current_user)::regrole;
    RETURN 'OK';
END $$;

CREATE FUNCTION df.clearvars() RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    PERFORM df._outside_workflow('clearvars', 'manage');
    DELETE FROM df.vars v WHERE v.owner = quote_ident(current_user)::regrole;
    RETURN 'OK';
END $$;

CREATE FUNCTION df.version() RETURNS text LANGUAGE sql STRICT AS $$
    SELECT '0.2.6+dfdsl (local engine of dfdsl, not pg_durable)'
$$;

CREATE FUNCTION df.target_database() RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT current_database()::text $$;

CREATE FUNCTION df.duroxide_schema() RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT '_duroxide' $$;
