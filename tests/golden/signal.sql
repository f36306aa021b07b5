-- signal
df.seq(
  df.as(df.wait_for_signal('go', 60) /* signal.df:1 */, 's'),
  df.sql($q$/* signal.df:1 signal #4c3fb51e */ SELECT ($s.signal_name)::text AS signal_name, ($s.timed_out)::boolean AS timed_out, (coalesce(nullif(($s)::jsonb -> 'data', 'null'), left(pg_catalog.concat(E'\x24s.data is NULL or has no rows', random()), 30)::integer::text::jsonb)) AS data, (nullif(($s?)::jsonb -> 'data', 'null')) AS data, ($s)::jsonb AS s$q$))
