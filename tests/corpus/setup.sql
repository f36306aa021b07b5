-- The tables of the corpus, made anew.
SET client_min_messages = warning;
DROP SCHEMA IF EXISTS shop, ops, app, billing, dwh CASCADE;
CREATE SCHEMA shop;
CREATE SCHEMA ops;
CREATE SCHEMA app;
CREATE SCHEMA billing;
CREATE SCHEMA dwh;

CREATE TABLE shop.customers (id int PRIMARY KEY, name text NOT NULL, email text, vip boolean NOT NULL DEFAULT false);
CREATE TABLE shop.orders (
    id bigint PRIMARY KEY, customer_id int REFERENCES shop.customers, total numeric(10, 2) NOT NULL, state text NOT NULL DEFAULT 'new',
    "Ship To" text, created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE shop.items (order_id bigint, sku text, qty int NOT NULL, price numeric(10, 2) NOT NULL);
CREATE TABLE shop.stock (sku text PRIMARY KEY, qty int NOT NULL);
CREATE TABLE shop.payments (order_id bigint PRIMARY KEY, amount numeric(10, 2) NOT NULL);
CREATE TABLE ops.log (id bigserial PRIMARY KEY, event text NOT NULL, at timestamptz NOT NULL DEFAULT now());
CREATE TABLE ops.jobs (id bigserial PRIMARY KEY, kind text, payload jsonb, state text NOT NULL DEFAULT 'new', tries int NOT NULL DEFAULT 0);
CREATE TABLE app.users (id int PRIMARY KEY, name text, email text, active boolean NOT NULL DEFAULT false, plan text);
CREATE TABLE billing.invoices (id bigserial PRIMARY KEY, customer_id int, amount numeric(10, 2), month date, sent boolean NOT NULL DEFAULT false);
CREATE TABLE dwh.loads (day date PRIMARY KEY, rows bigint);

INSERT INTO shop.customers VALUES (1, 'Ann O''Hara', 'ann@example.org', true), (2, 'Bob', NULL, false);
INSERT INTO shop.orders (id, customer_id, total, state, "Ship To") VALUES
    (1, 1, 19.90, 'new', 'Main St 1'), (2, 2, 1200, 'paid', NULL), (3, 1, 5, 'shipped', 'Main St 1');
INSERT INTO shop.items VALUES (1, 'tea', 2, 4.95), (1, 'cup', 1, 10), (2, 'tea', 100, 12);
INSERT INTO shop.stock VALUES ('tea', 40), ('cup', 0);
INSERT INTO ops.jobs (kind, payload) VALUES ('mail', '{"to": "ann@example.org"}'), ('fax', NULL);
INSERT INTO app.users VALUES (1, 'ann', 'ann@example.org', false, 'trial'), (2, 'bob', NULL, true, 'pro');
CREATE TABLE app.keys (key text PRIMARY KEY, what text);
