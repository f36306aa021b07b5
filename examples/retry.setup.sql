-- The orders of retry.df, and a bank that refuses each order twice.
CREATE SCHEMA IF NOT EXISTS till;

CREATE TABLE IF NOT EXISTS till.orders (id bigint PRIMARY KEY, state text NOT NULL);

-- A sequence keeps what it has counted when the statement that asked fails.
CREATE SEQUENCE IF NOT EXISTS till.asked;

DROP FUNCTION IF EXISTS till.charge;
CREATE FUNCTION till.charge(order_id bigint, key text, patience int) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
  IF nextval('till.asked') < 3 OR patience < 3 THEN
    RAISE EXCEPTION 'the bank is busy';
  END IF;
  RETURN 'receipt ' || order_id;
END
$$;

INSERT INTO till.orders (id, state) VALUES (3, 'new'), (4, 'new') ON CONFLICT DO NOTHING;
