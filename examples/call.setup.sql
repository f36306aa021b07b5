-- The parcels of call.df.
CREATE SCHEMA IF NOT EXISTS depot;

CREATE TABLE IF NOT EXISTS depot.parcels (
    order_id  bigint NOT NULL,
    parcel    int NOT NULL,
    weight    numeric NOT NULL CHECK (weight > 0),
    packed_by text,
    PRIMARY KEY (order_id, parcel)
);

INSERT INTO depot.parcels (order_id, parcel, weight) VALUES (7, 1, 12.5), (7, 2, 41) ON CONFLICT DO NOTHING;
