-- Removes instances that have ended: all of them, or one with its children. What an open instance has started stays, since it may
-- still look at it. Gives their number.
WITH RECURSIVE busy(id) AS (
    SELECT i.id FROM df.instances i WHERE i.status IN ('pending', 'running')
    UNION
    SELECT i.id FROM busy JOIN df.instances i ON starts_with(i.label, busy.id || '::e')
  ),
  meant(id) AS (
    SELECT i.id FROM df.instances i WHERE %(which)s::text IS NULL OR i.id = %(which)s
    UNION
    SELECT i.id FROM meant JOIN df.instances i ON starts_with(i.label, meant.id || '::e')
     WHERE split_part(i.label, '::', 3) <> 'start'
  ),
  gone AS MATERIALIZED (
    SELECT DISTINCT meant.id FROM meant WHERE NOT EXISTS (SELECT FROM busy WHERE busy.id = meant.id)
  ),
  history AS MATERIALIZED (
    SELECT _duroxide.delete_instances_atomic(array_agg(d.instance_id), true)::text AS done
      FROM _duroxide.instances d
     WHERE split_part(d.instance_id, '::', 1) IN (SELECT gone.id FROM gone)
    HAVING count(*) > 0
  ),
  waits AS (DELETE FROM df._waits x USING gone WHERE x.instance_id = gone.id),
  progress AS (DELETE FROM df._progress x USING gone WHERE x.instance_id = gone.id),
  nodes AS (DELETE FROM df.nodes x USING gone WHERE x.instance_id = gone.id),
  instances AS (DELETE FROM df.instances x USING gone WHERE x.id = gone.id)
SELECT count(*), (SELECT count(history.done) FROM history) FROM gone
