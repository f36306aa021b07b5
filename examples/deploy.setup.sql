-- The tables of deploy.df and two services.
CREATE SCHEMA IF NOT EXISTS ops;

CREATE TABLE IF NOT EXISTS ops.services (name text PRIMARY KEY, version text NOT NULL);
CREATE TABLE IF NOT EXISTS ops.log (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    service    text NOT NULL REFERENCES ops.services (name),
    event      text NOT NULL,
    written_at timestamptz NOT NULL DEFAULT now()
);

INSERT INTO ops.services VALUES ('api', '1.4.1'), ('web', '7.0.0') ON CONFLICT (name) DO NOTHING;
