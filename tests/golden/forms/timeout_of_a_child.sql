-- main
df.seq(df.seq(
  df.as(df.sql($q$/* timeout_of_a_child.df:2 main #92e28256 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::timeout::d95a4deb',
    'main_graph_14476d75f0eba418',
    ARRAY[]::text[])$q$), 'dfx_kid_d95a4deb'),
  df.loop( -- timeout_of_a_child.df:2
    df.wait_for_signal('sub::d95a4deb', 2) /* timeout_of_a_child.df:2 */,
    df.as(df.sql($q$/* timeout_of_a_child.df:2 main #5c190196 */ <<f8c429bf>> SELECT q.status = 'running' AS c, q.id AS instance_id, q.status, q.result, q.message, q.hex, q.step, q.line
  FROM dfdsl.child_outcome((($dfx_kid_d95a4deb.id)::text), 'the block `timeout` of line 2', since => (($dfx_kid_d95a4deb.since)::bigint), seconds => 30) q$q$), 'dfx_end_d95a4deb'))),
  df.if(df.sql($q$/* timeout_of_a_child.df:2 main #00b66f29 */ SELECT ($dfx_end_d95a4deb.status) = 'timed_out' AS c$q$),
    df.sql($q$/* timeout_of_a_child.df:2 main #d7916971 */ SELECT 2 AS a$q$),
    df.seq(
      df.sql($q$/* timeout_of_a_child.df:2 main #eeb4f610 */ <<5941b03b>> SELECT * FROM dfdsl.hand_on(($dfx_end_d95a4deb.status), ($dfx_end_d95a4deb.hex?))$q$),
      df.sql($q$/* timeout_of_a_child.df:2 main #10ec8fed */ <<171a05f4>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_d95a4deb.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))))
-- main_graph_17297f7ffd3437e5

BEGIN RETURN
    df.seq(
      df.as(df.sql($q$/* timeout_of_a_child.df:2 main #383f82e3 */ SELECT 1 AS a$q$), 'dfx_ret'),
      df.sql(concat($q$/* timeout_of_a_child.df:2 main #a9825004 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::8a3c744d')$q$)));
END

-- main_graph_14476d75f0eba418

BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* timeout_of_a_child.df:2 main #58a46322 */ SELECT 0 AS n$q$), 'dfx_turn_0675670f'),
        df.loop( -- timeout_of_a_child.df:2
          df.seq(df.seq(
            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #9a8af70d */ SELECT (($dfx_turn_0675670f.n)::bigint) + 1 AS n$q$), 'dfx_turn_0675670f'),
            df.as(df.sql($q$/* timeout_of_a_child.df:2 main #18fd1ccc */ <<c1035655>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', concat('e', (($dfx_turn_0675670f.n)::bigint), '::retry::8a3c744d'),
    'main_graph_17297f7ffd3437e5',
    ARRAY[]::text[])$q$), 'dfx_kid_8a3c744d')),
            df.loop( -- timeout_of_a_child.df:2
              df.loop( -- timeout_of_a_child.df:2
                df.wait_for_signal('sub::8a3c744d', 2) /* timeout_of_a_child.df:2 */,
                df.sql($q$/* timeout_of_a_child.df:2 main #665fb02b */ SELECT dfdsl.still_runs((($dfx_kid_8a3c744d.id)::text), 'dfx_ret') AS c$q$)),
              df.as(df.sql($q$/* timeout_of_a_child.df:2 main #d6069f0c */ <<f8c429bf>>
  FROM dfdsl.child_outcome((($dfx_kid_8a3c744d.id)::text), 'the block `retry` of line 2') q$q$), 'dfx_end_8a3c744d'))),
          df.sql($q$/* timeout_of_a_child.df:2 main #142512bf */ <<30cc82e3>> SELECT ($dfx_end_8a3c744d.status) = 'failed' AND (($dfx_turn_0675670f.n)::bigint) < 2 AS c$q$))), df.seq(
        df.sql($q$/* timeout_of_a_child.df:2 main #fee493d4 */ <<1cc558f9>> SELECT * FROM dfdsl.hand_on(($dfx_end_8a3c744d.status), ($dfx_end_8a3c744d.hex?))$q$),
        df.sql($q$/* timeout_of_a_child.df:2 main #9af31177 */ <<2630d5d8>> SELECT e -> 'a' AS "a" FROM jsonb_array_elements((($dfx_end_8a3c744d.result?))::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))), 'dfx_ret'),
      df.sql(concat($q$/* timeout_of_a_child.df:2 main #d3d5261f */ SELECT df.signal('$q$, df_parent, $q$', 'sub::d95a4deb')$q$)));
END

