-- race_deadline
df.seq(df.seq(
  df.as(df.wait_for_signal('approve', 259200) /* race_deadline.df:1 */, 'dfx_wait_dc70b484'),
  df.as(df.sql($q$/* race_deadline.df:1 race_deadline #f801eec8 */ SELECT CASE WHEN ($dfx_wait_dc70b484.timed_out)::boolean THEN 'late' ELSE 'approved' END AS winner,
    CASE WHEN NOT ($dfx_wait_dc70b484.timed_out)::boolean THEN ($dfx_wait_dc70b484)::jsonb END AS result$q$), 'decision')),
  df.if(df.sql($q$/* race_deadline.df:1 race_deadline #ca54da9b */ SELECT coalesce((($decision.winner)::text = 'late')::boolean, false) AS c$q$),
    df.sql($q$/* race_deadline.df:1 race_deadline #5e05417b */ DO $dfx$ BEGIN RAISE EXCEPTION USING MESSAGE = 'nobody approved'; END $dfx$$q$),
    df.sql($q$/* race_deadline.df:1 race_deadline #bb919cf8 */ SELECT NULL::text AS result WHERE false$q$)))
