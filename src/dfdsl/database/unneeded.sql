-- The functions for parts of workflows that nobody needs: no workflow's function, no unfinished instance, and no other such
-- function that is needed, names them. An instance names them in its statements, and in what a chain of children has kept.
WITH RECURSIVE part AS (
    SELECT p.oid, p.proname, p.prosrc
      FROM pg_proc p
     WHERE p.proname ~ '_[0-9a-f]{16,}$' AND obj_description(p.oid, 'pg_proc') LIKE 'dfdsl: %, a part of its steps'
  ), needed(oid, prosrc) AS (
    SELECT part.oid, part.prosrc
      FROM part
     WHERE EXISTS (SELECT FROM pg_proc q
                    WHERE q.oid NOT IN (SELECT oid FROM part) AND q.prokind = 'f' AND strpos(q.prosrc, part.proname) > 0)
        OR EXISTS (SELECT FROM df.instances i JOIN df.nodes n ON n.instance_id = i.id
                    WHERE i.status IN ('pending', 'running')
                      AND (strpos(n.query, part.proname) > 0 OR strpos(n.result::text, part.proname) > 0))
    UNION
    SELECT part.oid, part.prosrc
      FROM needed JOIN part ON strpos(needed.prosrc, part.proname) > 0
  )
SELECT part.oid::regprocedure::text, pg_has_role(p.proowner, 'USAGE')
  FROM part JOIN pg_proc p ON p.oid = part.oid
 WHERE part.oid NOT IN (SELECT oid FROM needed)
 ORDER BY 1
