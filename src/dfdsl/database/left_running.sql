-- The instances that some instances have started without waiting for them, and that have not ended: by the form `start`,
-- whose label bears the id of who started it, or by a step that calls df.start itself and gives the id.
WITH RECURSIVE tree(id, apart) AS (
    SELECT unnest(%(roots)s::text[]), false
    UNION
    SELECT found.id, found.apart
      FROM tree
     CROSS JOIN LATERAL (
        SELECT i.id::text, split_part(i.label, '::', 3) = 'start'
          FROM df.instances i
         WHERE starts_with(i.label, tree.id || '::e')
        UNION ALL
        SELECT i.id::text, true
          FROM df.nodes n
         CROSS JOIN LATERAL regexp_matches(n.result::text, '"([0-9a-f]{8})"', 'g') AS said(words)
          JOIN df.instances i ON i.id = said.words[1]
         WHERE n.instance_id = tree.id AND n.node_type = 'SQL' AND n.query ~* '\mdf\.start\M'
           AND coalesce(i.label, '') !~ '^[0-9a-f]{8}::e[0-9_]+::'
      ) AS found(id, apart)
  )
SELECT i.id::text
  FROM df.instances i
 WHERE i.status IN ('pending', 'running') AND i.id <> ALL (%(roots)s::text[])
   AND EXISTS (SELECT FROM tree WHERE tree.id = i.id AND tree.apart)
 ORDER BY i.created_at, i.id
