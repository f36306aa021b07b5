"""What clients may see of duroxide's own tables: the executions of their instances, one for each loop iteration.

A view, because roles have no privileges on duroxide's schema. It is made anew at every start, and dropped before duroxide
migrates its tables.
"""

from __future__ import annotations

from typing import LiteralString

DROP_VIEW: LiteralString = "DROP VIEW IF EXISTS df._executions"
GRANT_VIEW: LiteralString = "GRANT SELECT ON df._executions TO PUBLIC"
# The driver splits long executions; an iteration's number is in the input of each, behind text that cannot hold it.
CREATE_VIEW: LiteralString = r"""
CREATE VIEW df._executions WITH (security_barrier) AS
SELECT e.instance_id, g.generation AS execution_id,
       (array_agg(e.status ORDER BY e.execution_id DESC))[1] AS status,
       (array_agg(e.output ORDER BY e.execution_id DESC))[1] AS output,
       sum(g.events)::bigint AS events, min(e.started_at) AS started_at,
       CASE WHEN bool_and(e.completed_at IS NOT NULL) THEN max(e.completed_at) END AS completed_at
FROM _duroxide.executions e
JOIN df.instances i ON i.id = e.instance_id
CROSS JOIN LATERAL (
    SELECT count(*) AS events, coalesce(max(substring(h.event_data
        FROM ', \\"iteration\\": ([0-9]+), \\"is_root\\"')) FILTER (WHERE h.event_id = 1), '0')::bigint + 1 AS generation
    FROM _duroxide.history h WHERE h.instance_id = e.instance_id AND h.execution_id = e.execution_id
) g
WHERE i.submitted_by = quote_ident(current_user)::regrole
   OR EXISTS (SELECT FROM pg_roles r WHERE r.rolname = current_user AND (r.rolsuper OR r.rolbypassrls))
   OR pg_has_role(current_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = 'df.instances'::regclass), 'USAGE')
GROUP BY e.instance_id, g.generation"""
