-- Tables of the emulated df schema: columns, constraints, indexes, row security.
-- Names are those of pg_durable 0.2.6, since error messages and clients show them.

CREATE SCHEMA df;

CREATE TABLE df.nodes (
    id varchar(8) NOT NULL,
    instance_id varchar(8),
    node_type text NOT NULL,
    query text,
    result_name text,
    left_node varchar(8),
    right_node varchar(8),
    status text DEFAULT 'pending',
    result jsonb,
    error text,
    submitted_by regrole,
    database text,
    created_at timestamptz DEFAULT now(),
    updated_at timestamptz DEFAULT now(),
    status_details jsonb,
    CONSTRAINT nodes_pkey PRIMARY KEY (instance_id, id),
    CONSTRAINT nodes_submitted_by_present_chk CHECK (submitted_by IS NOT NULL),
    CONSTRAINT nodes_id_format_chk CHECK (id ~ '^[0-9a-f]{8}$'),
    CONSTRAINT nodes_instance_id_format_chk CHECK (instance_id ~ '^[0-9a-f]{8}$'),
    CONSTRAINT nodes_left_node_format_chk CHECK (left_node ~ '^[0-9a-f]{8}$'),
    CONSTRAINT nodes_right_node_format_chk CHECK (right_node ~ '^[0-9a-f]{8}$'),
    CONSTRAINT nodes_node_type_chk CHECK (node_type IN ('SQL', 'THEN', 'IF', 'JOIN', 'LOOP', 'BREAK', 'RACE',
        'SLEEP', 'WAIT_SCHEDULE', 'HTTP', 'HTTP_MULTIPART', 'SIGNAL')),
    CONSTRAINT nodes_result_name_chk CHECK (result_name ~ '^[A-Za-z_][A-Za-z0-9_]*$'),
    CONSTRAINT nodes_status_chk CHECK (status IN ('pending', 'running', 'completed', 'failed')),
    CONSTRAINT nodes_result_status_chk CHECK (result IS NULL OR status IN ('completed', 'failed')),
    CONSTRAINT nodes_structure_chk CHECK (CASE
        WHEN node_type = 'THEN' OR node_type = 'RACE'
            THEN left_node IS NOT NULL AND right_node IS NOT NULL AND query IS NULL
        WHEN node_type = 'IF' THEN left_node IS NOT NULL AND right_node IS NOT NULL AND query IS NOT NULL
        WHEN node_type = 'LOOP' THEN left_node IS NOT NULL AND right_node IS NULL
        WHEN node_type = 'JOIN' THEN left_node IS NOT NULL AND right_node IS NOT NULL
        ELSE left_node IS NULL AND right_node IS NULL AND query IS NOT NULL
    END)
);

CREATE TABLE df.instances (
    id varchar(8) PRIMARY KEY,
    label text,
    root_node varchar(8) NOT NULL,
    status text DEFAULT 'pending',
    submitted_by regrole NOT NULL,
    database text,
    created_at timestamptz DEFAULT now(),
    updated_at timestamptz DEFAULT now(),
    completed_at timestamptz,
    CONSTRAINT instances_id_format_chk CHECK (id ~ '^[0-9a-f]{8}$'),
    CONSTRAINT instances_root_node_format_chk CHECK (root_node ~ '^[0-9a-f]{8}$'),
    CONSTRAINT instances_status_chk CHECK (status IN ('pending', 'running', 'completed', 'failed', 'cancelled')),
    CONSTRAINT instances_identity_key UNIQUE (id, submitted_by),
    CONSTRAINT instances_root_node_same_instance_fkey FOREIGN KEY (id, root_node)
        REFERENCES df.nodes (instance_id, id) DEFERRABLE INITIALLY DEFERRED
);

ALTER TABLE df.nodes
    ADD CONSTRAINT nodes_instance_identity_fkey FOREIGN KEY (instance_id, submitted_by)
        REFERENCES df.instances (id, submitted_by) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT nodes_left_node_same_instance_fkey FOREIGN KEY (instance_id, left_node)
        REFERENCES df.nodes (instance_id, id) DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT nodes_right_node_same_instance_fkey FOREIGN KEY (instance_id, right_node)
        REFERENCES df.nodes (instance_id, id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX idx_instances_status ON df.instances (status, created_at DESC, id);
CREATE INDEX idx_instances_created_at ON df.instances (created_at DESC, id);
CREATE INDEX idx_instances_label ON df.instances (label, created_at DESC, id) WHERE label IS NOT NULL;

CREATE TABLE df.vars (
    name text NOT NULL,
    value text,
    owner regrole NOT NULL DEFAULT quote_ident(current_user)::regrole,
    PRIMARY KEY (owner, name)
);

-- Commands of sessions to the worker, in the caller's transaction. Not part of pg_durable, which sends them
-- at once over a connection of its own.
CREATE TABLE df._outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    instance_id varchar(8) NOT NULL,
    command text NOT NULL CHECK (command IN ('start', 'signal', 'cancel')),
    name text,
    data text,
    submitted_by regrole NOT NULL DEFAULT quote_ident(current_user)::regrole
);

-- Which orchestration waits for which signal: the worker fans a signal out to these rows.
CREATE TABLE df._waits (
    event text PRIMARY KEY,
    instance_id varchar(8) NOT NULL,
    orchestration text NOT NULL,
    signal_name text NOT NULL
);
CREATE INDEX ON df._waits (instance_id, signal_name);

CREATE FUNCTION df._outbox_wake() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('dfdsl_outbox', '');
    RETURN NULL;
END $$;
CREATE TRIGGER wake AFTER INSERT ON df._outbox FOR EACH STATEMENT EXECUTE FUNCTION df._outbox_wake();

ALTER TABLE df.instances ENABLE ROW LEVEL SECURITY;
ALTER TABLE df.nodes ENABLE ROW LEVEL SECURITY;
ALTER TABLE df.vars ENABLE ROW LEVEL SECURITY;
ALTER TABLE df._outbox ENABLE ROW LEVEL SECURITY;

CREATE POLICY instances_user_isolation ON df.instances
    USING (submitted_by = quote_ident(current_user)::regrole)
    WITH CHECK (submitted_by = quote_ident(current_user)::regrole);
CREATE POLICY nodes_user_isolation ON df.nodes
    USING (submitted_by = quote_ident(current_user)::regrole)
    WITH CHECK (submitted_by = quote_ident(current_user)::regrole);
CREATE POLICY vars_user_isolation ON df.vars
    USING (owner = quote_ident(current_user)::regrole)
    WITH CHECK (owner = quote_ident(current_user)::regrole);
-- The subquery runs under the row security of df.instances: nobody can command another role's instance.
CREATE POLICY outbox_own_instances ON df._outbox FOR INSERT
    WITH CHECK (submitted_by = quote_ident(current_user)::regrole
                AND EXISTS (SELECT 1 FROM df.instances i WHERE i.id = instance_id));
GRANT INSERT (instance_id, command, name, data) ON df._outbox TO PUBLIC;

-- How far an orchestration's marks are written, so that a replay after a crash does not write them again.
CREATE TABLE df._progress (
    orchestration text PRIMARY KEY,
    instance_id varchar(8) NOT NULL,
    execution bigint NOT NULL,
    position bigint NOT NULL
);
CREATE INDEX ON df._progress (instance_id);
