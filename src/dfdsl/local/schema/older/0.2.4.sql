-- What pg_durable 0.2.4 does differently from 0.2.5. Executed after 0.2.5.sql.

CREATE OR REPLACE FUNCTION df.version() RETURNS text LANGUAGE sql STRICT AS $$
    SELECT '0.2.4+dfdsl (local engine of dfdsl, not pg_durable)'
$$;

DROP FUNCTION df.http_multipart(text, text, jsonb, jsonb, int);

CREATE OR REPLACE FUNCTION df._kinds() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['SQL', 'THEN', 'IF', 'JOIN', 'LOOP', 'BREAK', 'RACE', 'SLEEP', 'WAIT_SCHEDULE', 'HTTP', 'SIGNAL']
$$;

DROP FUNCTION df.start(text, text, text, text);
DROP FUNCTION df._start_new(text, text, text);
DROP FUNCTION df._start_elsewhere(name, text, text, text);

-- The nodes above each loop, join and race, and through which child it is reached.
CREATE FUNCTION df._above(flat df._flat[])
RETURNS TABLE (path int[], kind text, above int[], above_kind text, step int) LANGUAGE sql STABLE AS $$
    WITH n AS MATERIALIZED (SELECT * FROM unnest(flat))
    SELECT f.path, f.kind, a.path, a.kind, f.path[cardinality(a.path) + 1]
    FROM n f CROSS JOIN LATERAL generate_series(0, cardinality(f.path) - 1) k JOIN n a ON a.path = f.path[1:k]
    WHERE f.kind IN ('LOOP', 'JOIN', 'RACE')
$$;

-- Besides a plain false, what ends a loop as its condition.
CREATE FUNCTION df._ending_condition() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '|DO\y' $$;

-- The loops whose first round may not be their last: no break stands in their body that every round comes to, and their
-- condition is not plainly false (or a DO, which gives no row). A race counts as one that is won by its break; the worker
-- fails a loop of which that proves wrong.
CREATE FUNCTION df._repeating(flat df._flat[]) RETURNS SETOF int[] LANGUAGE sql STABLE AS $$
    WITH n AS MATERIALIZED (SELECT * FROM unnest(flat))
    SELECT l.path FROM n l WHERE l.kind = 'LOOP' AND NOT EXISTS (
        SELECT FROM n b WHERE b.kind = 'BREAK' AND b.path[1:cardinality(l.path) + 1] = l.path || 1
            AND NOT EXISTS (SELECT FROM generate_series(cardinality(l.path) + 1, cardinality(b.path) - 1) k
                            JOIN n a ON a.path = b.path[1:k] WHERE a.kind NOT IN ('THEN', 'JOIN', 'RACE')))
      AND NOT EXISTS (
        SELECT FROM n c WHERE c.kind = 'SQL' AND c.path[1:cardinality(l.path) + 1] = l.path || 3
            AND c.query ~ ('^(\s|/\*.*?\*/)*(SELECT false AS c\y' || df._ending_condition() || ')')
            AND NOT EXISTS (SELECT FROM generate_series(cardinality(l.path) + 1, cardinality(c.path) - 1) k
                            JOIN n a ON a.path = c.path[1:k] WHERE a.kind <> 'THEN' OR c.path[k + 1] <> 2))
$$;

CREATE FUNCTION df._loop_trouble(flat df._flat[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
            WHEN bool_or(a.above_kind IN ('JOIN', 'RACE')) THEN 'a loop inside a join or race hangs in its second round'
            WHEN bool_or(a.above_kind = 'LOOP') THEN 'a loop inside a loop begins the whole instance again in its second round'
            ELSE 'what stands before a loop runs again in each of its rounds' END
    FROM df._above(flat) a JOIN df._repeating(flat) r(path) ON r.path = a.path
    GROUP BY a.path HAVING bool_or(a.above_kind <> 'THEN' OR a.step <> 1) ORDER BY a.path LIMIT 1
$$;

-- A join or race writes the names and the variables in an order that differs from turn to turn, and hangs when it does.
CREATE FUNCTION df._order_trouble(flat df._flat[]) RETURNS text LANGUAGE sql STABLE AS $$
    WITH n AS MATERIALIZED (SELECT * FROM unnest(flat)),
    -- What runs before: the left side of a sequence, the condition of an if, the body of a loop for its condition.
    before AS (
        SELECT a.path AS branching, a.kind, a.above || CASE a.above_kind WHEN 'IF' THEN 3 ELSE 1 END AS path
        FROM df._above(flat) a
        WHERE a.kind IN ('JOIN', 'RACE') AND (a.above_kind = 'THEN' AND a.step = 2
            OR a.above_kind = 'IF' AND a.step IN (1, 2) OR a.above_kind = 'LOOP' AND a.step = 3)
    ),
    bound AS (
        SELECT DISTINCT b.branching, b.kind, f.name
        FROM n f CROSS JOIN LATERAL generate_series(0, cardinality(f.path)) k JOIN before b ON b.path = f.path[1:k]
        WHERE f.name IS NOT NULL AND f.kind NOT IN ('SLEEP', 'WAIT_SCHEDULE', 'BREAK')
    )
    SELECT format('the names %s may be known at a %s, which hangs with more than one', string_agg(b.name, ', ' ORDER BY b.name), lower(b.kind))
    FROM bound b GROUP BY b.branching, b.kind HAVING count(*) > 1 ORDER BY b.branching LIMIT 1
$$;

CREATE FUNCTION df._variable_trouble(flat df._flat[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT format('the role has %s variables, and a join or race hangs with more than one', count(*))
    FROM df.vars v WHERE v.owner = quote_ident(current_user)::regrole
        AND EXISTS (SELECT FROM unnest(flat) f WHERE f.kind IN ('JOIN', 'RACE'))
    HAVING count(*) > 1
$$;

CREATE FUNCTION df._break_trouble(flat df._flat[]) RETURNS text LANGUAGE sql STABLE AS $$
    WITH n AS MATERIALIZED (SELECT * FROM unnest(flat))
    SELECT 'a break in a condition does not end the loop'
    FROM n b CROSS JOIN LATERAL generate_series(0, cardinality(b.path) - 1) k JOIN n a ON a.path = b.path[1:k]
    WHERE b.kind = 'BREAK' AND b.path[k + 1] = 3 AND a.kind IN ('IF', 'LOOP')
      -- A loop in between takes it.
      AND NOT EXISTS (SELECT FROM generate_series(k + 1, cardinality(b.path) - 1) j JOIN n l ON l.path = b.path[1:j]
                      WHERE l.kind = 'LOOP' AND b.path[j + 1] = 1)
    LIMIT 1
$$;

-- Why the graph would hang there, or run another program than was meant; NULL where it is right.
CREATE FUNCTION df._trouble(flat df._flat[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM unnest(flat) f WHERE f.kind IN ('LOOP', 'JOIN', 'RACE', 'BREAK')) THEN
        coalesce(df._break_trouble(flat), df._loop_trouble(flat), df._order_trouble(flat), df._variable_trouble(flat)) END
$$;

CREATE FUNCTION df.start(fut text, label text DEFAULT NULL, database text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    flat df._flat[];
    trouble text;
BEGIN
    PERFORM df._need(fut, 0);
    flat := df._checked_graph(fut);
    PERFORM df._refuse_variables(flat);
    trouble := df._trouble(flat);
    IF trouble IS NOT NULL THEN
        PERFORM df._refuse(trouble);
    END IF;
    RETURN df._start(flat, label, database);
END $$;
