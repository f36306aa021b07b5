-- Values: as constants in the text of a statement that somebody else runs.

-- The text of a constant with this value, which is going to be cast to its type. Short plain values stay readable; any other
-- travels as hexadecimal digits, which have no quote, backslash, `$` or `{`: so neither PostgreSQL nor the engine's
-- substitution, nor JSON on the way, can read anything else in it.
CREATE OR REPLACE FUNCTION dfdsl.literal(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN value IS NULL THEN 'NULL'
  WHEN octet_length(value) <= 60 AND value ~ '^[A-Za-z0-9 _.,:/@+-]*$' AND strpos(value, '--') = 0 THEN quote_literal(value)
  ELSE concat('convert_from(decode(''', encode(convert_to(value, 'UTF8'), 'hex'), ''',''hex''),''UTF8'')')
END;

-- The same for a value that has to be there: where it is NULL, the text is a call that fails when it is evaluated. name: what
-- its author calls it, without the `$`.
CREATE OR REPLACE FUNCTION dfdsl.literal(value text, name text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN value IS NULL THEN concat('dfdsl.no_value(', quote_literal(name), ')') ELSE dfdsl.literal(value) END;

-- A text as it stands between the quotes of U&'…' UESCAPE '!'.
CREATE OR REPLACE FUNCTION dfdsl.escaped(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(string_agg(CASE WHEN c ~ '[A-Za-z0-9 _.,:/]' THEN c ELSE '!+' || lpad(to_hex(ascii(c)), 6, '0') END, '' ORDER BY n), '')
    FROM regexp_split_to_table(value, '') WITH ORDINALITY AS s(c, n));

-- A text as a constant without a type.
CREATE OR REPLACE FUNCTION dfdsl.untyped(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN octet_length(value) <= 60 AND value ~ '^[A-Za-z0-9 _.,:/@+-]*$' AND strpos(value, '--') = 0 THEN quote_literal(value)
  ELSE concat('U&''', dfdsl.escaped(value), ''' UESCAPE ''!''')
END;

-- The text of a constant whose type is not told: a number or truth value stands bare, as the engine would paste it, any other
-- value as a constant without a type, which PostgreSQL gives the type that is wanted where it stands.
CREATE OR REPLACE FUNCTION dfdsl.constant(value anyelement, name text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN CASE
    WHEN value IS NULL THEN CASE WHEN name IS NULL THEN 'NULL' ELSE concat('dfdsl.no_value(', quote_literal(name), ')') END
    WHEN pg_typeof(value) = 'boolean'::regtype OR value::text ~ '^-?[0-9.]+(e[+-]?[0-9]+)?$'
        AND pg_typeof(value) IN ('smallint'::regtype, 'int'::regtype, 'bigint'::regtype, 'numeric'::regtype, 'real'::regtype, 'float8'::regtype)
      THEN concat('(', value::text, ')')
    -- What is neither, or no number, as NaN is, has no constant that could stand bare.
    ELSE dfdsl.untyped(value::text) END;
END $body$;

-- The same for a scalar that is JSON.
CREATE OR REPLACE FUNCTION dfdsl.json_constant(value json, name text DEFAULT NULL) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN value #>> ARRAY[]::text[] IS NULL
    THEN CASE WHEN name IS NULL THEN 'NULL' ELSE concat('dfdsl.no_value(', quote_literal(name), ')') END
  WHEN json_typeof(value) IN ('number', 'boolean') THEN concat('(', value #>> ARRAY[]::text[], ')')
  ELSE dfdsl.untyped(value #>> ARRAY[]::text[])
END;

-- Fails since a value is not there. It is volatile, so it fails only where it is evaluated, and stands for a constant of any type.
CREATE OR REPLACE FUNCTION dfdsl.no_value(name text) RETURNS text
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'null_value_not_allowed',
    MESSAGE = CASE WHEN name LIKE '%of the row' THEN concat(name, ' is NULL') ELSE concat('$', name, ' is NULL or has no rows') END;
END $body$;

-- What an author sees of a jsonb value that the engine has pasted into a statement: it writes numbers and truth values bare, and
-- everything else in quotes, a text without its own. So PostgreSQL takes the first for one of these, which is a number or a truth
-- value, and the second for the others.
CREATE OR REPLACE FUNCTION dfdsl.as_jsonb(value numeric) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_jsonb(value);

CREATE OR REPLACE FUNCTION dfdsl.as_jsonb(value boolean) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_jsonb(value);

CREATE OR REPLACE FUNCTION dfdsl.as_jsonb(value text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RETURN CASE WHEN left(value, 1) IN ('[', '{', '"') THEN value::jsonb ELSE to_jsonb(value) END;
EXCEPTION WHEN invalid_text_representation THEN
  RETURN to_jsonb(value);
END $body$;

-- The same for a member of a row that is JSON.
CREATE OR REPLACE FUNCTION dfdsl.as_jsonb(member json) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN json_typeof(member) = 'string' THEN dfdsl.as_jsonb(member #>> ARRAY[]::text[]) ELSE member::jsonb END;

-- A value in an url: each byte but those of the unreserved characters as % and two hexadecimal digits (RFC 3986, section 2).
CREATE OR REPLACE FUNCTION dfdsl.percent_encoded(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(string_agg(CASE WHEN c ~ '[A-Za-z0-9._~-]' THEN c
      ELSE upper(regexp_replace(encode(convert_to(c, 'UTF8'), 'hex'), '(..)', E'%\\1', 'g')) END, '' ORDER BY n), '')
    FROM regexp_split_to_table(value, '') WITH ORDINALITY AS s(c, n));

-- Fails with this message; gives no rows.
CREATE OR REPLACE FUNCTION dfdsl.fail(message text) RETURNS SETOF text
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
  RAISE EXCEPTION USING MESSAGE = message;
END $body$;

-- The text of a statement that selects rows: values and columns as they are, in their order. rows: a JSON array of objects, or
-- NULL for none. deep: the statement may stand in a graph whose text is JSON in a string of JSON, as the third branch of a join
-- is up to 0.2.5; there a plain name has to stand without quotes.
CREATE OR REPLACE FUNCTION dfdsl.rows_statement(rows text, deep boolean DEFAULT false) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN rows IS NULL THEN 'SELECT NULL::text AS result WHERE false' ELSE concat('SELECT ', (
  SELECT string_agg(concat('e -> U&''', dfdsl.escaped(k), ''' UESCAPE ''!'' AS ',
      CASE WHEN deep AND k ~ '^[a-z_][a-z0-9_]*$' THEN k ELSE concat('U&"', dfdsl.escaped(k), '" UESCAPE ''!''') END), ', ' ORDER BY n)
    FROM json_object_keys(rows::json -> 0) WITH ORDINALITY AS c(k, n)),
  ' FROM json_array_elements(convert_from(decode(''', encode(convert_to(rows, 'UTF8'), 'hex'),
  ''',''hex''),''UTF8'')::json) WITH ORDINALITY AS t(e, o) ORDER BY t.o') END;

-- The value of an engine variable of the role; fails where it has none. workflow: who needs it.
CREATE OR REPLACE FUNCTION dfdsl.variable(name text, workflow text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  value text := df.getvar(name);
BEGIN
  IF value IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
      MESSAGE = format('dfdsl: %s needs the engine variable %s, which is not set for this role', workflow, name),
      HINT = format('Run SELECT df.setvar(''%s'', ''...'') before the start, as a statement of its own.', name);
  END IF;
  RETURN value;
END $body$;
