-- The children of an instance that have failed, the latest first; of one block, where its id is known.
-- A loop or a race that runs as a child completes, and what came of its own children is raised behind it.
WITH RECURSIVE child(id, label, status, created_at) AS (
    SELECT i.id::text, i.label, i.status, i.created_at
      FROM df.instances i
     WHERE starts_with(i.label, %(parent)s || '::e')
    UNION
    SELECT i.id::text, i.label, i.status, i.created_at
      FROM child
      JOIN df.instances i ON starts_with(i.label, child.id || '::e')
     WHERE split_part(child.label, '::', 3) IN ('loop', 'race')
  )
SELECT id
  FROM child
 WHERE status = 'failed'
   AND split_part(label, '::', 3) <> 'start'
   AND (%(block)s::text IS NULL OR split_part(label, '::', 4) = %(block)s)
 ORDER BY created_at DESC
