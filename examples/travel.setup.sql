-- The bookings of travel.df.
CREATE SCHEMA IF NOT EXISTS trips;

CREATE TABLE IF NOT EXISTS trips.bookings (
    instance text NOT NULL,
    what     text NOT NULL,
    person   text NOT NULL,
    price    numeric NOT NULL,
    PRIMARY KEY (instance, what)
);
