-- The tables of order.df and a few orders.
CREATE SCHEMA IF NOT EXISTS shop;

CREATE TABLE IF NOT EXISTS shop.orders (
    id    bigint PRIMARY KEY,
    email text NOT NULL,
    total numeric(10, 2) NOT NULL,
    state text NOT NULL DEFAULT 'new'
);
CREATE TABLE IF NOT EXISTS shop.payments (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id  bigint NOT NULL UNIQUE REFERENCES shop.orders,
    amount    numeric(10, 2) NOT NULL,
    reference text NOT NULL
);
CREATE TABLE IF NOT EXISTS shop.parcels (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id bigint NOT NULL UNIQUE REFERENCES shop.orders
);

INSERT INTO shop.orders (id, email, total) VALUES
    (1, 'ann@shop.example', 19.90),
    (2, 'bob@shop.example', 4200.00)
ON CONFLICT (id) DO NOTHING;
