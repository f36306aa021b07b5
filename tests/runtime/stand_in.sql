-- As much of pg_durable's schema as the runtime calls: tables for the tests to fill, and functions that write down what they are told.
CREATE SCHEMA df;
GRANT USAGE ON SCHEMA df TO PUBLIC;

CREATE TABLE df.instances (
  id varchar(8) PRIMARY KEY,
  label text,
  status text NOT NULL DEFAULT 'pending',
  submitted_by regrole NOT NULL DEFAULT quote_ident(current_user)::regrole,
  database text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  graph text);
CREATE TABLE df.nodes (
  id varchar(8),
  instance_id varchar(8),
  node_type text NOT NULL DEFAULT 'SQL',
  query text,
  result_name text,
  left_node varchar(8),
  right_node varchar(8),
  status text NOT NULL DEFAULT 'completed',
  result jsonb,
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE TABLE df.vars (owner regrole NOT NULL DEFAULT quote_ident(current_user)::regrole, name text, value text);
CREATE TABLE df.signals (n bigint GENERATED ALWAYS AS IDENTITY, instance text, name text);
CREATE TABLE df.cancels (n bigint GENERATED ALWAYS AS IDENTITY, instance text, reason text);

CREATE FUNCTION df.version() RETURNS text LANGUAGE sql AS $$ SELECT '0.2.6+dfdsl' $$;
CREATE FUNCTION df.sql(query text) RETURNS text LANGUAGE sql AS $$ SELECT format('sql(%s)', query) $$;
CREATE FUNCTION df.seq(a text, b text) RETURNS text LANGUAGE sql AS $$ SELECT format('seq(%s, %s)', a, b) $$;
CREATE FUNCTION df."as"(fut text, name text) RETURNS text LANGUAGE sql AS $$ SELECT format('as(%s, %s)', fut, name) $$;
CREATE FUNCTION df.sleep(seconds bigint) RETURNS text LANGUAGE sql AS $$ SELECT format('sleep(%s)', seconds) $$;
CREATE FUNCTION df.start(graph text, label text DEFAULT NULL, database text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
  INSERT INTO df.instances (id, label, database, graph)
  VALUES (substr(md5(gen_random_uuid()::text), 1, 8), label, database, graph) RETURNING id
$$;
CREATE FUNCTION df.status(instance text) RETURNS text LANGUAGE sql AS $$ SELECT i.status FROM df.instances i WHERE i.id = instance $$;
CREATE FUNCTION df.result(instance text) RETURNS text LANGUAGE sql AS $$
  SELECT n.result::text FROM df.nodes n WHERE n.instance_id = instance ORDER BY n.updated_at DESC LIMIT 1
$$;
CREATE FUNCTION df.signal(instance text, name text, data text DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
  INSERT INTO df.signals (instance, name) VALUES (instance, name) RETURNING 'sent'
$$;
CREATE FUNCTION df.cancel(instance text, reason text DEFAULT '') RETURNS text LANGUAGE sql AS $$
  UPDATE df.instances i SET status = 'cancelled' WHERE i.id = instance;
  INSERT INTO df.cancels (instance, reason) VALUES (instance, reason) RETURNING 'cancelled'
$$;
CREATE FUNCTION df.getvar(name text) RETURNS text LANGUAGE sql AS $$
  SELECT v.value FROM df.vars v WHERE v.name = getvar.name AND v.owner::oid = to_regrole(quote_ident(current_user))::oid
$$;
