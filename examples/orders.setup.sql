-- The tables of orders.df and a few orders.
CREATE SCHEMA IF NOT EXISTS store;

CREATE TABLE IF NOT EXISTS store.orders (
    id    bigint PRIMARY KEY,
    total numeric(10, 2) NOT NULL,
    state text NOT NULL DEFAULT 'new'
);
CREATE TABLE IF NOT EXISTS store.parcels (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id bigint NOT NULL UNIQUE REFERENCES store.orders
);

INSERT INTO store.orders (id, total) VALUES (42, 19.90), (43, 4200.00)
ON CONFLICT (id) DO NOTHING;
