-- What pg_durable 0.2.5 does differently from 0.2.6. Executed after the schema's own files.

CREATE OR REPLACE FUNCTION df.version() RETURNS text LANGUAGE sql STRICT AS $$
    SELECT '0.2.5+dfdsl (local engine of dfdsl, not pg_durable)'
$$;

-- Envelopes: conditions and further branches are JSON in the text of `query`.

-- Whether its JSON reader takes a text: 127 levels at most, those of a JSON text in a string not counted.
CREATE FUNCTION df._readable(given text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT left(given, 1) = '{' AND pg_input_is_valid(given, 'json')
       AND (length(given) - length(replace(given, '{', '')) < 128
            OR NOT jsonb_path_exists(given::jsonb, 'strict $.**{127} ? (@.type() == "object" || @.type() == "array")'))
$$;

CREATE OR REPLACE FUNCTION df._operand(given text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    trimmed text := btrim(given, E' \t\r\n');
BEGIN
    PERFORM df._refuse_helper(trimmed);
    -- Whatever cannot be read is taken for SQL.
    IF df._readable(trimmed) AND (trimmed::json ->> 'node_type') = ANY (df._kinds())
        AND df._shape_problem(trimmed::json) IS NULL THEN
        RETURN trimmed;
    END IF;
    RETURN df._sql_envelope(given);
END $$;

CREATE FUNCTION df.ensure_durofut(fut text) RETURNS text LANGUAGE sql STRICT AS $$ SELECT df._operand(fut) $$;

-- The type of an IF, LOOP or JOIN's own field `condition_node` or `extra_nodes` does not matter: it is not read.
CREATE OR REPLACE FUNCTION df._shape_problem(node json) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT format('invalid type: %s, expected %s', json_typeof(f.value),
                  CASE WHEN f.key IN ('query', 'result_name') THEN 'a string' ELSE 'struct Durofut' END)
    FROM json_each(node) f
    WHERE CASE WHEN f.key IN ('query', 'result_name') THEN json_typeof(f.value) NOT IN ('string', 'null')
               WHEN f.key IN ('left_node', 'right_node') THEN json_typeof(f.value) NOT IN ('object', 'null')
               ELSE false END
    LIMIT 1
$$;

CREATE OR REPLACE FUNCTION df."if"(condition text, then_branch text, else_branch text) RETURNS text
LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN '{"node_type":"IF","left_node":' || df._operand(then_branch)
        || ',"right_node":' || df._operand(else_branch)
        || ',"query":' || to_json('{"condition_node":' || df._operand(condition) || '}')::text || '}';
END $$;

CREATE OR REPLACE FUNCTION df.join3(a text, b text, c text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN '{"node_type":"JOIN","left_node":' || df._operand(a) || ',"right_node":' || df._operand(b)
        || ',"query":' || to_json('{"extra_nodes":[' || df._operand(c) || ']}')::text || '}';
END $$;

CREATE OR REPLACE FUNCTION df.loop(body text, condition text DEFAULT NULL) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM df._need(body, 0);
    RETURN '{"node_type":"LOOP","left_node":' || df._operand(body)
        || coalesce(',"query":' || to_json('{"condition_node":' || df._operand(condition) || '}')::text, '') || '}';
END $$;

CREATE OR REPLACE FUNCTION df._if_then(condition text, then_branch text) RETURNS text LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN jsonb_build_object(
        'condition', df._operand(condition)::jsonb, '_partial_if', true, 'then_branch', df._operand(then_branch)::jsonb);
END $$;

-- An envelope as 0.2.6 has it. Fields that came with 0.2.6 are dropped, without a word.
CREATE FUNCTION df._newer(node jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    kind text := node ->> 'node_type';
    query text := node ->> 'query';
    made jsonb := node - ARRAY['condition_node', 'extra_nodes'];
    config jsonb;
    part text;
BEGIN
    IF jsonb_typeof(node) <> 'object' THEN
        RETURN node;
    END IF;
    FOREACH part IN ARRAY ARRAY['left_node', 'right_node'] LOOP
        IF jsonb_typeof(node -> part) = 'object' THEN
            made := jsonb_set(made, ARRAY[part], df._newer(node -> part));
        END IF;
    END LOOP;
    IF kind IN ('IF', 'LOOP', 'JOIN') AND df._readable(query) THEN
        config := query::jsonb;
        IF kind <> 'JOIN' AND config ? 'condition_node' THEN
            made := made - 'query' || jsonb_build_object('condition_node', df._newer(config -> 'condition_node'));
        ELSIF kind = 'JOIN' AND jsonb_typeof(config -> 'extra_nodes') = 'array' THEN
            made := made - 'query' || jsonb_build_object('extra_nodes',
                (SELECT jsonb_agg(df._newer(e.node) ORDER BY e.ord)
                 FROM jsonb_array_elements(config -> 'extra_nodes') WITH ORDINALITY e(node, ord)));
        END IF;
    END IF;
    RETURN made;
END $$;

CREATE OR REPLACE FUNCTION df._read(fut text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    trimmed text := btrim(fut, E' \t\r\n');
BEGIN
    IF df._readable(trimmed) AND pg_input_is_valid(trimmed, 'jsonb') AND jsonb_typeof(trimmed::jsonb -> 'node_type') = 'string' THEN
        RETURN CASE WHEN trimmed ~ 'condition_node|extra_nodes' THEN df._newer(trimmed::jsonb) ELSE trimmed::jsonb END;
    END IF;
    PERFORM df._refuse_helper(trimmed);
    RETURN df._sql_envelope(fut)::jsonb;
END $$;

CREATE OR REPLACE FUNCTION df._at(place text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT 'Invalid durable function graph: '
$$;

-- What is refused here, because it hangs there, or runs another program than was meant.

CREATE FUNCTION df._refuse(why text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    version text := substring(df.version() FROM '^[0-9.]+');
BEGIN
    RAISE EXCEPTION 'refused by the dfdsl local engine, which behaves like pg_durable % here: %', version, why;
END $$;

-- A variable in the value of another one is put in or not, as chance has it, and the instance may never end.
CREATE FUNCTION df._refuse_variables(flat df._flat[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    pair record;
BEGIN
    SELECT v.name AS outer_name, w.name AS inner_name INTO pair
    FROM df.vars v JOIN df.vars w ON position('{' || w.name || '}' IN v.value) > 0 AND w.owner = v.owner
    WHERE v.owner = quote_ident(current_user)::regrole
      AND EXISTS (SELECT FROM unnest(flat) f WHERE position('{' || v.name || '}' IN f.query) > 0)
    ORDER BY 1, 2 LIMIT 1;
    IF FOUND THEN
        PERFORM df._refuse(format('the value of the variable {%s} holds {%s}, which it replaces or not as chance has it',
            pair.outer_name, pair.inner_name));
    END IF;
END $$;

CREATE OR REPLACE FUNCTION df.start(fut text, label text DEFAULT NULL, database text DEFAULT NULL,
                                    transaction_mode text DEFAULT 'caller') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    flat df._flat[];
BEGIN
    PERFORM df._need(fut, 0), df._need(transaction_mode, 3);
    IF lower(transaction_mode) NOT IN ('caller', 'new') THEN
        RAISE EXCEPTION 'invalid transaction_mode "%" for df.start(): expected ''caller'' or ''new''', transaction_mode;
    ELSIF lower(transaction_mode) = 'new' THEN
        RETURN df._start_new(fut, label, database);
    END IF;
    flat := df._checked_graph(fut);
    PERFORM df._refuse_variables(flat);
    RETURN df._start(flat, label, database);
END $$;
