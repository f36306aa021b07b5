-- The accounts of transfer.df; what has been moved stays moved.
CREATE SCHEMA IF NOT EXISTS bank;

CREATE TABLE IF NOT EXISTS bank.accounts (
    id      bigint PRIMARY KEY,
    owner   text NOT NULL,
    balance numeric NOT NULL CHECK (balance >= 0)
);

CREATE TABLE IF NOT EXISTS bank.transfers (
    key text PRIMARY KEY,
    payer    bigint NOT NULL REFERENCES bank.accounts,
    payee    bigint NOT NULL REFERENCES bank.accounts,
    amount   numeric NOT NULL CHECK (amount > 0)
);

INSERT INTO bank.accounts (id, owner, balance) VALUES (1, 'Ann', 100), (2, 'Bob', 50) ON CONFLICT (id) DO NOTHING;
