-- break_or_end
df.seq(df.seq(
  df.as(df.sql($q$/* break_or_end.df:1 break_or_end #a428675e */ SELECT true AS c$q$), 'dfx_asked_b7372249'),
  df.as(df.loop( -- break_or_end.df:1
    df.seq(
      df.if(df.sql($q$/* break_or_end.df:1 break_or_end #2adef200 */ SELECT coalesce((false)::boolean, false) AS c$q$),
        df.seq(
          df.as(df.sql($q$/* break_or_end.df:1 break_or_end #8b2ea840 */ SELECT 1 AS v$q$), 'dfx_break_b7372249'),
          df.break() /* break_or_end.df:1 */), df.sleep(0)),
      df.sql($q$/* break_or_end.df:1 break_or_end #4c796927 */ SELECT 2 AS v$q$)),
    df.as(df.sql($q$/* break_or_end.df:1 break_or_end #bcfa999b */ SELECT coalesce((false)::boolean, false) AS c$q$), 'dfx_asked_b7372249')), 'dfx_loop_b7372249')), df.seq(
  df.as(df.if(df.sql($q$/* break_or_end.df:1 break_or_end #bf699fe3 */ SELECT ($dfx_asked_b7372249?) AS c$q$),
    df.sql($q$/* break_or_end.df:1 break_or_end #b6b17a79 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_break_b7372249' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$),
    df.sql($q$/* break_or_end.df:1 break_or_end #c48c8f58 */ SELECT e -> 'v' AS v
    FROM jsonb_array_elements((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_loop_b7372249' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'r'),
  df.sql($q$/* break_or_end.df:1 break_or_end #bca60e73 */ SELECT ($r)::integer AS r$q$)))
