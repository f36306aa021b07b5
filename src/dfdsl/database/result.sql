-- What an instance resulted in, as JSON text. A workflow that another one calls or starts gives NULL, and what came out
-- of a child instance, in one row with the column dfx_box (dfdsl.lowering.facts.results); then it is what the box holds.
SELECT CASE WHEN r::jsonb -> 'rows' -> 0 ? 'dfx_box' THEN (r::jsonb -> 'rows' -> 0 -> 'dfx_box')::text ELSE r END
FROM (SELECT df.result(%s) AS r OFFSET 0) q
