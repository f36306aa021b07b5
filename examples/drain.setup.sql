-- The queue of drain.df with twelve messages; a message that was sent stays sent.
CREATE SCHEMA IF NOT EXISTS mail;

CREATE TABLE IF NOT EXISTS mail.outbox (
    id      bigint PRIMARY KEY,
    to_whom text NOT NULL,
    sent_at timestamptz
);

INSERT INTO mail.outbox (id, to_whom)
SELECT n, format('user%s@mail.example', n) FROM generate_series(1, 12) AS n
ON CONFLICT (id) DO NOTHING;
