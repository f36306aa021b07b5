-- The customers of invoices.df and what was done for them; an invoice that is written again replaces the old one.
CREATE SCHEMA IF NOT EXISTS billing;

CREATE TABLE IF NOT EXISTS billing.customers (
    id   bigint PRIMARY KEY,
    name text NOT NULL,
    rate numeric NOT NULL
);

CREATE TABLE IF NOT EXISTS billing.work (
    id          bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES billing.customers,
    hours       numeric NOT NULL
);

CREATE TABLE IF NOT EXISTS billing.invoices (
    customer_id bigint NOT NULL REFERENCES billing.customers,
    month       date NOT NULL,
    amount      numeric NOT NULL,
    PRIMARY KEY (customer_id, month)
);

INSERT INTO billing.customers (id, name, rate) VALUES (1, 'Ann', 80), (2, 'Bob', 75.5), (3, 'O''Hara', 90), (4, 'Eve', 60)
ON CONFLICT (id) DO NOTHING;

INSERT INTO billing.work (id, customer_id, hours) VALUES (1, 1, 10), (2, 1, 2.5), (3, 2, 4), (4, 4, 1)
ON CONFLICT (id) DO NOTHING;
