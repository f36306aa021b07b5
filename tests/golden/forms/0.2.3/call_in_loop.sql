-- work
df.sql(concat($q$/* call_in_loop.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(
  df.loop( -- call_in_loop.df:4
    df.seq(df.seq(df.seq(
      df.if(
        df.sql($q$/* call_in_loop.df:4 main #8d9a6c98 */ <<acd5d257>> SELECT EXISTS (SELECT n.id FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') AS c$q$),
        df.seq(
          df.as(df.sql($q$/* call_in_loop.df:4 main #dccc4757 */ <<e2aba8c2>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k0')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'dfx_turn_b83ecf43'),
          df.as(df.sql($q$/* call_in_loop.df:4 main #1daf4f5a */ <<44d3b48e>> SELECT e -> 'n' AS n FROM (SELECT (n.result -> 'rows' -> 0 ->> 'k1')::json AS j FROM df.nodes n WHERE n.instance_id = '{sys_instance_id}' AND n.result_name = 'dfx_next_b83ecf43' AND n.status = 'completed') k CROSS JOIN LATERAL json_array_elements(k.j) WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$), 'i')),
        df.seq(
          df.as(df.sql($q$/* call_in_loop.df:4 main #c6cea581 */ SELECT 0 AS n$q$), 'dfx_turn_b83ecf43'),
          df.as(df.sql($q$/* call_in_loop.df:3 main #1ce6b77a */ SELECT 0 AS n$q$), 'i'))),
      df.as(df.sql($q$/* call_in_loop.df:4 main #1ae519d5 */ <<f100800c>> SELECT ($dfx_turn_b83ecf43.n)::bigint + 1 AS n$q$), 'dfx_turn_b83ecf43')), df.seq(
      df.as(df.sql($q$/* call_in_loop.df:4 main #23fd571e */ <<c623a7bf>> SELECT * FROM dfdsl.start_child('{sys_instance_id}', pg_catalog.concat('e', ($dfx_turn_b83ecf43.n)::bigint, '::call::8c878d64'),
    'work_graph_58d922d805dfa275', ARRAY[dfdsl.literal((($i.n)::int)::text)], wakes => true)$q$), 'dfx_kid_8c878d64'),
      df.wait_for_signal('sub::8c878d64', 5) /* call_in_loop.df:4 */)), df.seq(
      df.if(
        df.as(df.sql($q$/* call_in_loop.df:4 main #c9bb5fb3 */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'), df.sleep(0),
        df.seq(df.seq(
          df.if(df.sql($q$/* call_in_loop.df:4 main #a975ef9c */ SELECT ($r.status) = 'running' AS c$q$),
            df.seq(
              df.wait_for_signal('sub::8c878d64', 1) /* call_in_loop.df:4 */,
              df.if(
                df.as(df.sql($q$/* call_in_loop.df:4 main #955d2626 */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                df.seq(
                  df.wait_for_signal('sub::8c878d64', 2) /* call_in_loop.df:4 */,
                  df.if(
                    df.as(df.sql($q$/* call_in_loop.df:4 main #e25a16b0 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                    df.seq(
                      df.wait_for_signal('sub::8c878d64', 4) /* call_in_loop.df:4 */,
                      df.if(
                        df.as(df.sql($q$/* call_in_loop.df:4 main #7b53470a */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                        df.seq(
                          df.wait_for_signal('sub::8c878d64', 8) /* call_in_loop.df:4 */,
                          df.if(
                            df.as(df.sql($q$/* call_in_loop.df:4 main #0c54779c */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                            df.seq(
                              df.wait_for_signal('sub::8c878d64', 16) /* call_in_loop.df:4 */,
                              df.if(
                                df.as(df.sql($q$/* call_in_loop.df:4 main #9230e23f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                df.seq(
                                  df.wait_for_signal('sub::8c878d64', 32) /* call_in_loop.df:4 */,
                                  df.if(
                                    df.as(df.sql($q$/* call_in_loop.df:4 main #e537d2a9 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                    df.seq(
                                      df.wait_for_signal('sub::8c878d64', 64) /* call_in_loop.df:4 */,
                                      df.if(
                                        df.as(df.sql($q$/* call_in_loop.df:4 main #7c3e8313 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                        df.seq(
                                          df.wait_for_signal('sub::8c878d64', 128) /* call_in_loop.df:4 */,
                                          df.if(
                                            df.as(df.sql($q$/* call_in_loop.df:4 main #0b39b385 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                            df.seq(
                                              df.wait_for_signal('sub::8c878d64', 256) /* call_in_loop.df:4 */,
                                              df.if(
                                                df.as(df.sql($q$/* call_in_loop.df:4 main #9b86ae14 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                df.seq(
                                                  df.wait_for_signal('sub::8c878d64', 512) /* call_in_loop.df:4 */,
                                                  df.if(
                                                    df.as(df.sql($q$/* call_in_loop.df:4 main #ec819e82 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                    df.seq(
                                                      df.wait_for_signal('sub::8c878d64', 1024) /* call_in_loop.df:4 */,
                                                      df.if(
                                                        df.as(df.sql($q$/* call_in_loop.df:4 main #3f5836bb */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                        df.seq(
                                                          df.wait_for_signal('sub::8c878d64', 2048) /* call_in_loop.df:4 */,
                                                          df.if(
                                                            df.as(df.sql($q$/* call_in_loop.df:4 main #485f062d */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                            df.seq(
                                                              df.wait_for_signal('sub::8c878d64', 4096) /* call_in_loop.df:4 */,
                                                              df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #d1565797 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 8192) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #a6516701 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 16384) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #3835f2a2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 32768) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #4f32c234 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 65536) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #d63b938e */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 131072) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #a13ca318 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 262144) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #3183be89 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 524288) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #46848e1f */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 1048576) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #14756578 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 2097152) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #637255ee */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 4194304) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #fa7b0454 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 8388608) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #8d7c34c2 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 16777216) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #1318a161 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.seq(
                                                                df.wait_for_signal('sub::8c878d64', 33554432) /* call_in_loop.df:4 */,
                                                                df.if(
                                                                df.as(df.sql($q$/* call_in_loop.df:4 main #641f91f7 */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_8c878d64.id, 'call work')$q$), 'r'),
                                                                df.sql($q$/* call_in_loop.df:4 main #6808dc94 */ <<ce65b2f0>> SELECT * FROM dfdsl.fail('the child instance had not ended after 776 days')$q$), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0))), df.sleep(0)),
          df.sql($q$/* call_in_loop.df:4 main #96022067 */ SELECT * FROM dfdsl.hand_on($r.status, $r.hex?)$q$)), df.sleep(0))),
      df.as(df.sql($q$/* call_in_loop.df:5 main #a4c4deef */ SELECT ($i.n) + 1 AS n$q$), 'i'))),
    df.seq(
      df.as(df.sql($q$/* call_in_loop.df:4 main #3eea1cae */ <<6acc3723>> SELECT (SELECT json_agg(row_to_json("dfx_turn_b83ecf43".*))::text FROM $dfx_turn_b83ecf43.*) AS k0, (SELECT json_agg(row_to_json("i".*))::text FROM $i.*) AS k1$q$), 'dfx_next_b83ecf43'),
      df.sql($q$/* call_in_loop.df:5 main #23612947 */ SELECT coalesce((($i.n) < 3)::boolean, false) AS c$q$))),
  df.sql($q$/* call_in_loop.df:6 main #d632b649 */ SELECT ($r.status)::text AS status$q$))
-- work_graph_58d922d805dfa275
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* call_in_loop.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
