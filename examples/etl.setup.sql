-- The tables of etl.df and three sales of yesterday (UTC).
CREATE SCHEMA IF NOT EXISTS app;
CREATE SCHEMA IF NOT EXISTS dwh;

CREATE TABLE IF NOT EXISTS app.sales (
    id      bigint PRIMARY KEY,
    product text NOT NULL,
    amount  numeric(10, 2) NOT NULL,
    sold_at timestamptz NOT NULL
);
CREATE TABLE IF NOT EXISTS dwh.staging (
    day     date NOT NULL,
    product text NOT NULL,
    amount  numeric(10, 2) NOT NULL
);
CREATE TABLE IF NOT EXISTS dwh.sales_by_day (
    day    date PRIMARY KEY,
    amount numeric(12, 2) NOT NULL,
    sales  bigint NOT NULL
);
CREATE TABLE IF NOT EXISTS dwh.sales_by_product (
    day     date NOT NULL,
    product text NOT NULL,
    amount  numeric(12, 2) NOT NULL,
    PRIMARY KEY (day, product)
);

INSERT INTO app.sales (id, product, amount, sold_at)
SELECT sold.id, sold.product, sold.amount, date_trunc('day', now(), 'UTC') - sold.ago
FROM (VALUES
    (1, 'tea',    4.50, interval '20 hours'),
    (2, 'tea',    4.50, interval '12 hours'),
    (3, 'coffee', 6.20, interval '6 hours')
) AS sold (id, product, amount, ago)
ON CONFLICT (id) DO UPDATE SET sold_at = excluded.sold_at;
