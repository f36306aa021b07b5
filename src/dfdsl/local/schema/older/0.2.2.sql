-- What pg_durable 0.2.2 does differently from 0.2.3. Executed after 0.2.3.sql.

CREATE OR REPLACE FUNCTION df.version() RETURNS text LANGUAGE sql STRICT AS $$
    SELECT '0.2.2+dfdsl (local engine of dfdsl, not pg_durable)'
$$;

DROP FUNCTION df.duroxide_schema();

-- No row is true in a condition.
CREATE OR REPLACE FUNCTION df._ending_condition() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '' $$;

-- Graphs of any size.
CREATE OR REPLACE FUNCTION df._most_nodes() RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT 2147483647 $$;
