-- The tables of enrich.df and two customers.
CREATE SCHEMA IF NOT EXISTS crm;

CREATE TABLE IF NOT EXISTS crm.customers (id bigint PRIMARY KEY, name text NOT NULL, country text NOT NULL);
CREATE TABLE IF NOT EXISTS crm.regions (country text PRIMARY KEY, region text NOT NULL);
CREATE TABLE IF NOT EXISTS crm.orders (
    id          bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES crm.customers,
    total       numeric(10, 2) NOT NULL
);
CREATE TABLE IF NOT EXISTS crm.tickets (
    id          bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES crm.customers,
    topic       text NOT NULL,
    opened_at   timestamptz NOT NULL DEFAULT now(),
    closed_at   timestamptz
);
CREATE TABLE IF NOT EXISTS crm.facts (
    customer_id  bigint PRIMARY KEY REFERENCES crm.customers,
    orders       bigint NOT NULL,
    spent        numeric(12, 2) NOT NULL,
    open_tickets bigint NOT NULL,
    topics       text[] NOT NULL,
    region       text NOT NULL
);

INSERT INTO crm.customers VALUES (7, 'Ada', 'GB'), (8, 'Otto', 'AT') ON CONFLICT (id) DO NOTHING;
INSERT INTO crm.regions VALUES ('GB', 'north') ON CONFLICT (country) DO NOTHING;
INSERT INTO crm.orders VALUES (1, 7, 20.00), (2, 7, 15.50) ON CONFLICT (id) DO NOTHING;
INSERT INTO crm.tickets (id, customer_id, topic) VALUES (1, 7, 'invoice'), (2, 7, 'delivery''s late')
ON CONFLICT (id) DO NOTHING;
