-- Graph builders: each takes and returns the JSON envelope of 0.2.6 as text.
-- Envelopes are put together as text, operands verbatim, so that key order and numbers survive.

CREATE FUNCTION df._need(value text, position_ int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF value IS NULL THEN
        RAISE EXCEPTION 'argument % must not be null', position_;
    END IF;
END $$;

-- The helper marker: text that a setter left in the same client message must not become a workflow step.
CREATE FUNCTION df._mark_helper(helper text) RETURNS void LANGUAGE sql AS $$
    SELECT set_config('dfdsl.helper', helper || ' ' || extract(epoch FROM statement_timestamp()), false);
$$;

CREATE FUNCTION df._refuse_helper(given text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    mark text := current_setting('dfdsl.helper', true);
    helper text := split_part(mark, ' ', 1);
BEGIN
    IF left(given, 1) <> '{' AND split_part(mark, ' ', 2) = extract(epoch FROM statement_timestamp())::text THEN
        RAISE EXCEPTION '% cannot be used as a workflow step. Call % before df.start().', helper, helper;
    END IF;
END $$;

CREATE FUNCTION df._kinds() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['SQL', 'THEN', 'IF', 'JOIN', 'LOOP', 'BREAK', 'RACE', 'SLEEP', 'WAIT_SCHEDULE', 'HTTP',
                 'HTTP_MULTIPART', 'SIGNAL']
$$;

CREATE FUNCTION df._sql_envelope(query text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT '{"node_type":"SQL","query":' || to_json(query)::text || '}'
$$;

-- An operand: an envelope of a known kind stays as it is, any other text is a SQL node.
CREATE FUNCTION df._operand(given text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    trimmed text := btrim(given, E' \t\r\n');
    problem text;
BEGIN
    PERFORM df._refuse_helper(trimmed);
    IF left(trimmed, 1) = '{' AND pg_input_is_valid(trimmed, 'json') AND (trimmed::json ->> 'node_type') = ANY (df._kinds()) THEN
        problem := df._shape_problem(trimmed::json);
        IF problem IS NOT NULL THEN
            RAISE EXCEPTION 'Invalid Durofut JSON: failed to deserialize workflow step: %', problem;
        END IF;
        RETURN trimmed;
    END IF;
    RETURN df._sql_envelope(given);
END $$;

-- A JSON value as messages show it.
CREATE FUNCTION df._typed(value json) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE json_typeof(value)
        WHEN 'number' THEN CASE WHEN value::text ~ '[.eE]' THEN 'floating point' ELSE 'integer' END || format(' `%s`', value)
        WHEN 'boolean' THEN format('boolean `%s`', value)
        WHEN 'string' THEN 'string ' || value
        WHEN 'array' THEN 'sequence'
        ELSE 'map' END
$$;

-- What is wrong with the types of an envelope's own fields, or NULL.
CREATE FUNCTION df._shape_problem(node json) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN f.key IN ('query', 'result_name') THEN format('invalid type: %s, expected a string', df._typed(f.value))
                WHEN f.key = 'extra_nodes' THEN format('invalid type: %s, expected a sequence', df._typed(f.value))
                ELSE 'Durofut children must be JSON objects' END
    FROM json_each(node) f
    WHERE CASE WHEN f.key IN ('query', 'result_name') THEN json_typeof(f.value) NOT IN ('string', 'null')
               WHEN f.key IN ('left_node', 'right_node', 'condition_node')
                   THEN json_typeof(f.value) NOT IN ('object', 'null')
               WHEN f.key = 'extra_nodes' THEN json_typeof(f.value) NOT IN ('array', 'null')
               ELSE false END
    LIMIT 1
$$;

CREATE FUNCTION df.sql(query text) RETURNS text LANGUAGE sql STRICT AS $$ SELECT df._sql_envelope(query) $$;

CREATE FUNCTION df.seq(a text, b text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN '{"node_type":"THEN","left_node":' || df._operand(a) || ',"right_node":' || df._operand(b) || '}';
END $$;

CREATE FUNCTION df."as"(fut text, name text) RETURNS text LANGUAGE plpgsql STRICT AS $$
DECLARE
    node text;
BEGIN
    IF name = '' THEN
        RAISE EXCEPTION 'df.as: result name cannot be empty';
    ELSIF name !~ '^[a-zA-Z_][a-zA-Z0-9_]*$' THEN
        RAISE EXCEPTION 'df.as: result name ''%'' is not a valid identifier — must match [a-zA-Z_][a-zA-Z0-9_]*', name;
    END IF;
    node := df._operand(fut);
    IF (node::json -> 'result_name') IS NOT NULL THEN
        SELECT '{' || string_agg(to_json(f.key)::text || ':' || f.value::text, ',') || '}' INTO node
        FROM json_each(node::json) f WHERE f.key <> 'result_name';
    END IF;
    RETURN left(node, -1) || ',"result_name":' || to_json(name)::text || '}';
END $$;

CREATE FUNCTION df."if"(condition text, then_branch text, else_branch text) RETURNS text
LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN '{"node_type":"IF","left_node":' || df._operand(then_branch)
        || ',"right_node":' || df._operand(else_branch)
        || ',"condition_node":' || df._operand(condition) || '}';
END $$;

CREATE FUNCTION df.if_rows(result_name text, then_branch text, else_branch text) RETURNS text
LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN '{"node_type":"IF","left_node":' || df._operand(then_branch)
        || ',"right_node":' || df._operand(else_branch) || ',"query":'
        || to_json('{"condition_type":"result_has_rows","result_name":' || to_json(result_name)::text || '}')::text
        || '}';
END $$;

CREATE FUNCTION df."join"(a text, b text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN '{"node_type":"JOIN","left_node":' || df._operand(a) || ',"right_node":' || df._operand(b) || '}';
END $$;

CREATE FUNCTION df.join3(a text, b text, c text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN '{"node_type":"JOIN","left_node":' || df._operand(a) || ',"right_node":' || df._operand(b)
        || ',"extra_nodes":[' || df._operand(c) || ']}';
END $$;

CREATE FUNCTION df.race(a text, b text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN '{"node_type":"RACE","left_node":' || df._operand(a) || ',"right_node":' || df._operand(b) || '}';
END $$;

CREATE FUNCTION df.loop(body text, condition text DEFAULT NULL) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM df._need(body, 0);
    RETURN '{"node_type":"LOOP","left_node":' || df._operand(body)
        || coalesce(',"condition_node":' || df._operand(condition), '') || '}';
END $$;

CREATE FUNCTION df.break(value text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT '{"node_type":"BREAK","query":'
        || to_json('{"break_value":' || coalesce(to_json(value)::text, 'null') || '}')::text || '}'
$$;

CREATE FUNCTION df.sleep(seconds bigint) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    IF seconds < 0 THEN
        RAISE EXCEPTION 'Sleep duration must be non-negative';
    END IF;
    RETURN '{"node_type":"SLEEP","query":"' || seconds || '"}';
END $$;

CREATE FUNCTION df.wait_for_signal(name text, timeout_seconds int DEFAULT NULL) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM df._need(name, 0);
    IF name = '' THEN
        RAISE EXCEPTION 'Signal name cannot be empty';
    ELSIF timeout_seconds <= 0 THEN
        RAISE EXCEPTION 'Timeout must be positive';
    END IF;
    RETURN '{"node_type":"SIGNAL","query":' || to_json('{"signal_name":' || to_json(name)::text
        || ',"timeout_seconds":' || coalesce(timeout_seconds::text, 'null') || '}')::text || '}';
END $$;

-- Cron: minute hour day-of-month month day-of-week [year]; day-of-week is 1 (Sunday) to 7.
CREATE FUNCTION df._cron_value(written text, names text[], base int) RETURNS int
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN written ~ '^[0-9]{1,4}$' THEN written::int
                ELSE (SELECT min(n.ord)::int + base - 1 FROM unnest(names) WITH ORDINALITY n(name, ord)
                      WHERE written IN (n.name, left(n.name, 3))) END
$$;

CREATE FUNCTION df._cron_field_ok(field text, low int, high int, names text[]) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    item text;
    m text[];
    a int;
    b int;
BEGIN
    FOREACH item IN ARRAY string_to_array(lower(field), ',') LOOP
        m := regexp_match(item, '^(?:(\*|\?)|([a-z0-9]+)(?:-([a-z0-9]+))?)(?:/([0-9]{1,4}))?$');
        IF m IS NULL OR m[4]::int = 0 THEN
            RETURN false;
        END IF;
        CONTINUE WHEN m[1] IS NOT NULL;
        a := df._cron_value(m[2], names, low);
        b := df._cron_value(coalesce(m[3], m[2]), names, low);
        IF a IS NULL OR b IS NULL OR a < low OR b > high OR a > b THEN
            RETURN false;
        END IF;
    END LOOP;
    RETURN true;
END $$;

CREATE FUNCTION df._cron_ok(expression text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT cardinality(f) IN (5, 6)
       AND df._cron_field_ok(f[1], 0, 59, '{}') AND df._cron_field_ok(f[2], 0, 23, '{}')
       AND df._cron_field_ok(f[3], 1, 31, '{}')
       AND df._cron_field_ok(f[4], 1, 12, '{january,february,march,april,may,june,july,august,september,october,november,december}')
       AND df._cron_field_ok(f[5], 1, 7, '{sunday,monday,tuesday,wednesday,thursday,friday,saturday}')
       AND (cardinality(f) = 5 OR df._cron_field_ok(f[6], 1970, 2100, '{}'))
    FROM regexp_split_to_array(btrim(expression, E' \t\r\n'), '\s+') f
$$;

CREATE FUNCTION df.wait_for_schedule(cron_expr text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    IF NOT df._cron_ok(cron_expr) THEN
        RAISE EXCEPTION 'Invalid cron expression ''%'': Invalid expression: Invalid cron expression.', cron_expr;
    END IF;
    RETURN '{"node_type":"WAIT_SCHEDULE","query":'
        || to_json('{"cron_expr":' || to_json(cron_expr)::text || '}')::text || '}';
END $$;

CREATE FUNCTION df._http_scheme(url text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    scheme text := split_part(url, '://', 1);
BEGIN
    IF position('{' IN url) = 0 AND lower(scheme) NOT IN ('http', 'https') THEN
        RAISE EXCEPTION 'Blocked: unsupported URL scheme ''%''. Only http and https are allowed.', scheme;
    END IF;
END $$;

-- JSON text without the blanks that PostgreSQL writes.
CREATE FUNCTION df._compact(value jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_replace(value::text, '("(?:[^"\\]|\\.)*")|([:,]) ', '\1\2', 'g')
$$;

CREATE FUNCTION df.http(url text, method text DEFAULT 'POST', body text DEFAULT NULL, headers jsonb DEFAULT NULL,
                        timeout_seconds int DEFAULT 30) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM df._need(url, 0), df._need(method, 1), df._need(timeout_seconds::text, 4);
    PERFORM df._http_scheme(url);
    IF upper(method) NOT IN ('GET', 'POST', 'PUT', 'DELETE', 'PATCH') THEN
        RAISE EXCEPTION 'Invalid HTTP method: %. Must be GET, POST, PUT, DELETE, or PATCH', upper(method);
    ELSIF timeout_seconds <= 0 THEN
        RAISE EXCEPTION 'Timeout must be positive';
    END IF;
    RETURN '{"node_type":"HTTP","query":' || to_json('{"url":' || to_json(url)::text || ',"method":"' || upper(method)
        || '","body":' || coalesce(to_json(body)::text, 'null') || ',"headers":' || coalesce(df._compact(headers), 'null')
        || ',"timeout_seconds":' || timeout_seconds || '}')::text || '}';
END $$;

CREATE FUNCTION df.http_multipart(url text, method text DEFAULT 'POST', parts jsonb DEFAULT NULL,
                                  headers jsonb DEFAULT NULL, timeout_seconds int DEFAULT 30) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM df._need(url, 0), df._need(method, 1), df._need(timeout_seconds::text, 4);
    PERFORM df._http_scheme(url);
    IF upper(method) NOT IN ('POST', 'PUT', 'PATCH') THEN
        RAISE EXCEPTION 'Invalid HTTP method for multipart: %. Must be POST, PUT, or PATCH', upper(method);
    ELSIF timeout_seconds <= 0 THEN
        RAISE EXCEPTION 'Timeout must be positive';
    ELSIF parts IS NULL THEN
        RAISE EXCEPTION 'parts is required and cannot be NULL';
    ELSIF jsonb_typeof(parts) <> 'array' THEN
        RAISE EXCEPTION 'parts must be a JSON array of part objects';
    ELSIF jsonb_array_length(parts) = 0 THEN
        RAISE EXCEPTION 'parts must contain at least one part';
    END IF;
    RETURN '{"node_type":"HTTP_MULTIPART","query":' || to_json('{"url":' || to_json(url)::text
        || ',"method":"' || upper(method) || '","parts":' || df._compact(parts)
        || ',"headers":' || coalesce(df._compact(headers), 'null')
        || ',"timeout_seconds":' || timeout_seconds || '}')::text || '}';
END $$;

REVOKE EXECUTE ON FUNCTION df.http, df.http_multipart FROM PUBLIC;
