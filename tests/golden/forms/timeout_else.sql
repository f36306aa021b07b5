-- main
df.seq(df.seq(
  df.as(df.sql($q$/* timeout_else.df:2 main #55276b88 */ SELECT false AS late$q$), 'dfx_late_20dd8401'),
  df.race( -- timeout_else.df:2
    df.as(df.sql($q$/* timeout_else.df:2 main #e2a2f991 */ SELECT 1 AS a$q$), 'dfx_value_20dd8401'),
    df.seq(
      df.sleep(30) /* timeout_else.df:2 */,
      df.as(df.sql($q$/* timeout_else.df:2 main #c6478e99 */ SELECT true AS late$q$), 'dfx_late_20dd8401')))), df.seq(
  df.as(df.if(df.sql($q$/* timeout_else.df:2 main #e9f6f0bb */ SELECT ($dfx_late_20dd8401.late) AS c$q$),
    df.sql($q$/* timeout_else.df:2 main #624ca2b5 */ SELECT 2 AS a$q$),
    df.sql($q$/* timeout_else.df:2 main #f9ac107f */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_value_20dd8401' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)), 'r'),
  df.sql($q$/* timeout_else.df:3 main #d632b649 */ SELECT ($r.a)::integer AS a$q$)))
