-- main
df.seq(df.seq(
  df.as(df.sql($q$/* timeout_of_a_child.df:2 main #92e28256 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::timeout::d95a4deb',
    'main_graph_aabad2118936842f', ARRAY[]::text[])$q$), 'dfx_kid_d95a4deb'),
  df.loop( -- timeout_of_a_child.df:2
    df.wait_for_signal('sub::d95a4deb', 2) /* timeout_of_a_child.df:2 */,
    df.as(df.sql($q$/* timeout_of_a_child.df:2 main #5c190196 */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_d95a4deb.id, 'the block `timeout` of line 2', since => $dfx_kid_d95a4deb.since, seconds => 30)$q$), 'dfx_end_d95a4deb'))),
  df.if(df.sql($q$/* timeout_of_a_child.df:2 main #00b66f29 */ SELECT ($dfx_end_d95a4deb.status) = 'timed_out' AS c$q$),
    df.sql($q$/* timeout_of_a_child.df:2 main #d7916971 */ SELECT 2 AS a$q$),
    df.seq(
      df.sql($q$/* timeout_of_a_child.df:2 main #eeb4f610 */ <<97fde50f>> SELECT * FROM dfdsl.hand_on($dfx_end_d95a4deb.status, $dfx_end_d95a4deb.hex?)$q$),
      df.sql($q$/* timeout_of_a_child.df:2 main #10ec8fed */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_d95a4deb.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- main_graph_ffe6f4eb83885fa7
BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* timeout_of_a_child.df:2 main #383f82e3 */ SELECT 1 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* timeout_of_a_child.df:2 main #a9825004 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::8a3c744d')$q$)));
END 
-- main_graph_aabad2118936842f
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* timeout_of_a_child.df:2 main #58a46322 */ SELECT 0 AS n$q$), 'dfx_turn_0675670f'),
        df.loop( -- timeout_of_a_child.df:2
          df.seq(df.seq(
            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #9a8af70d */ SELECT ($dfx_turn_0675670f.n)::bigint + 1 AS n$q$), 'dfx_turn_0675670f'),
            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #18fd1ccc */ <<32ed6bcf>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_0675670f.n)::bigint, '::retry::8a3c744d'),
    'main_graph_ffe6f4eb83885fa7', ARRAY[]::text[])$q$), 'dfx_kid_8a3c744d')),
            df.loop(df.loop( -- timeout_of_a_child.df:2
                df.wait_for_signal('sub::8a3c744d', 2) /* timeout_of_a_child.df:2 */,
                df.sql($q$/* timeout_of_a_child.df:2 main #665fb02b */ SELECT dfdsl.still_runs($dfx_kid_8a3c744d.id, 'dfx_ret') AS c$q$)),
              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #d6069f0c */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_8a3c744d.id, 'the block `retry` of line 2')$q$), 'dfx_end_8a3c744d'))),
          df.sql($q$/* timeout_of_a_child.df:2 main #142512bf */ <<da220c02>> SELECT ($dfx_end_8a3c744d.status) = 'failed' AND ($dfx_turn_0675670f.n)::bigint < 2 AS c$q$))), df.seq(
        df.sql($q$/* timeout_of_a_child.df:2 main #fee493d4 */ <<6200c195>> SELECT * FROM dfdsl.hand_on($dfx_end_8a3c744d.status, $dfx_end_8a3c744d.hex?)$q$),
        df.sql($q$/* timeout_of_a_child.df:2 main #9af31177 */ SELECT e -> 'a' AS a
    FROM jsonb_array_elements(($dfx_end_8a3c744d.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'dfx_ret'),
      df.sql(concat($q$/* timeout_of_a_child.df:2 main #d3d5261f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::d95a4deb')$q$)));
END 
