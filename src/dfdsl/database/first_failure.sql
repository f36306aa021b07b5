-- The step of an instance that failed first. Each failed ancestor repeats the error, later; those that hold others come last,
-- for the case that only they have one.
SELECT id::text, instance_id::text, node_type, query, left_node::text, right_node::text, status,
       result #>> '{}', updated_at
  FROM df.nodes
 WHERE instance_id = %(instance)s AND status = 'failed'
 ORDER BY node_type IN ('THEN', 'IF', 'JOIN', 'RACE', 'LOOP'), updated_at
 LIMIT 1
