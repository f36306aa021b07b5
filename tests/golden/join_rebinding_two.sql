-- join_rebinding_two
df.seq(df.seq(
  df.as(df.sql($q$/* join_rebinding_two.df:1 join_rebinding_two #639a6506 */ SELECT 1 AS x$q$), 'x'),
  df.as(df.sql($q$/* join_rebinding_two.df:1 join_rebinding_two #149d5590 */ SELECT 1 AS y$q$), 'y')), df.seq(
  df.loop( -- join_rebinding_two.df:2
    df.seq(df.seq(
      df.join( -- join_rebinding_two.df:2
        df.seq(
          df.as(df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #c486cd1f */ SELECT ($y) + 2 AS y$q$), 'y'),
          df.as(df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #5eb539c5 */ SELECT false AS c, (SELECT coalesce(json_agg(pg_catalog.json_build_object('f', (SELECT f.value FROM json_each(q.j) f LIMIT 1), 'r', q.j)), '[]') FROM (SELECT row_to_json(r.*) AS j FROM (SELECT * FROM $y.*) AS "r") q) AS k0$q$), 'dfx_kept1_e5b33e70')),
        df.seq(df.seq(
          df.as(df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #8fbceccd */ SELECT 0 AS b$q$), 'dfx_left0_e5b33e70'),
          df.loop( -- join_rebinding_two.df:2
            df.seq(
              df.as(df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #8269e714 */ SELECT ($x) + 1 AS x$q$), 'x'),
              df.if(df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #33f391bb */ SELECT coalesce((($x) > 3)::boolean, false) AS c$q$),
                df.seq(
                  df.as(df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #c29ac0cc */ SELECT 1 AS b$q$), 'dfx_left0_e5b33e70'),
                  df.break() /* join_rebinding_two.df:2 */), df.sleep(0))),
            df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #d22991ff */ SELECT false AS c$q$))),
          df.as(df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #29b20953 */ SELECT false AS c, ($dfx_left0_e5b33e70) AS b$q$), 'dfx_kept0_e5b33e70'))),
      df.as(df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #060da914 */ SELECT e -> 'f' AS dfx_first FROM jsonb_array_elements(((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kept1_e5b33e70' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows' -> 0) -> 'k0') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'y')),
      df.if(
        df.sql($q$/* join_rebinding_two.df:2 join_rebinding_two #dc2e2226 */ SELECT (((SELECT n.result FROM df.nodes n
     WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_kept0_e5b33e70' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1) -> 'rows' -> 0) ->> 'b')::int = 1 AS c$q$),
        df.break() /* join_rebinding_two.df:2 */, df.sleep(0)))),
  df.sql($q$/* join_rebinding_two.df:3 join_rebinding_two #653aae96 */ SELECT ($x) AS x, ($y) AS y$q$)))
