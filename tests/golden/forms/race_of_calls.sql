-- work
df.sql(concat($q$/* race_of_calls.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$))

-- main
df.seq(df.seq(
  df.as(df.sql($q$/* race_of_calls.df:3 main #cfa9153d */ SELECT 'completed' AS status, NULL::text AS hex$q$), 'dfx_end_f7a94787'),
  df.as(df.loop( -- race_of_calls.df:3
    df.race( -- race_of_calls.df:3
      df.race( -- race_of_calls.df:3
        df.seq(df.seq(
          df.as(df.sql($q$/* race_of_calls.df:3 main #582df78a */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::branch::ddbc0ae6',
    'main_graph_85c391fc1394d9c8', ARRAY[]::text[], raced => 'dfx_kid_ddbc0ae6')$q$), 'dfx_kid_ddbc0ae6'),
          df.loop(df.loop( -- race_of_calls.df:3
              df.wait_for_signal('sub::ddbc0ae6', 2) /* race_of_calls.df:3 */,
              df.sql($q$/* race_of_calls.df:3 main #268f5b6d */ SELECT dfdsl.still_runs($dfx_kid_ddbc0ae6.id, 'dfx_ret') AS c$q$)),
            df.as(df.sql($q$/* race_of_calls.df:3 main #96d6744a */ <<eb522a02>> SELECT status = 'running' AS c, id AS instance_id, status, result, message, hex, step, line
    FROM dfdsl.child_outcome($dfx_kid_ddbc0ae6.id, 'the block `branch` of line 3')$q$), 'dfx_end_ddbc0ae6'))), df.seq(
          df.as(df.sql($q$/* race_of_calls.df:3 main #860f545b */ <<d76755bb>> SELECT ($dfx_end_ddbc0ae6.status) AS status, ($dfx_end_ddbc0ae6.hex?) AS hex$q$), 'dfx_end_f7a94787'),
          df.sql($q$/* race_of_calls.df:3 main #da23fa31 */ <<296a68f8>> SELECT e -> 'instance_id' AS instance_id, e -> 'status' AS status, e -> 'result' AS result, e -> 'error' AS error
    FROM jsonb_array_elements(($dfx_end_ddbc0ae6.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$))),
        df.seq(df.seq(
          df.as(df.sql($q$/* race_of_calls.df:3 main #9fcb8fb6 */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::branch::aabb3a70',
    'main_graph_623e00935a14f851', ARRAY[]::text[], raced => 'dfx_kid_aabb3a70')$q$), 'dfx_kid_aabb3a70'),
          df.loop(df.loop( -- race_of_calls.df:3
              df.wait_for_signal('sub::aabb3a70', 2) /* race_of_calls.df:3 */,
              df.sql($q$/* race_of_calls.df:3 main #e1692351 */ SELECT dfdsl.still_runs($dfx_kid_aabb3a70.id, 'dfx_ret') AS c$q$)),
            df.as(df.sql($q$/* race_of_calls.df:3 main #51300c76 */ <<eb522a02>>
    FROM dfdsl.child_outcome($dfx_kid_aabb3a70.id, 'the block `branch` of line 3')$q$), 'dfx_end_aabb3a70'))), df.seq(
          df.as(df.sql($q$/* race_of_calls.df:3 main #b7dfdc20 */ <<573d5b28>> SELECT ($dfx_end_aabb3a70.status) AS status, ($dfx_end_aabb3a70.hex?) AS hex$q$), 'dfx_end_f7a94787'),
          df.sql($q$/* race_of_calls.df:3 main #1dc5820d */ <<296a68f8>>
    FROM jsonb_array_elements(($dfx_end_aabb3a70.result?)::jsonb -> 'rows') WITH ORDINALITY AS t(e, o) ORDER BY t.o$q$)))),
      df.seq(
        df.sleep(60) /* race_of_calls.df:3 */,
        df.sql($q$/* race_of_calls.df:3 main #37f60843 */ SELECT NULL::text AS result WHERE false$q$))),
    df.seq(df.seq(
      df.sql($q$/* race_of_calls.df:3 main #97290d50 */ <<2dd92f32>> SELECT dfdsl.sweep_children('{sys_instance_id}', ARRAY['branch::ddbc0ae6', 'branch::aabb3a70']) AS n$q$),
      df.sql($q$/* race_of_calls.df:3 main #b21505dc */ <<eb209b96>> SELECT * FROM dfdsl.hand_on($dfx_end_f7a94787.status, $dfx_end_f7a94787.hex?)$q$)),
      df.sql($q$/* race_of_calls.df:3 main #6c60af8a */ SELECT false AS c$q$))), 'first')),
  df.sql($q$/* race_of_calls.df:4 main #d632b649 */ SELECT ($first)::text AS first$q$))
-- work_graph_d5f9ce4667be297a
DECLARE dfx_n CONSTANT text := df_given[1];
BEGIN RETURN
    df.sql(concat($q$/* race_of_calls.df:1 work #ca879ddf */ SELECT $q$, dfx_n, $q$::int AS n$q$));
END 
-- main_graph_85c391fc1394d9c8
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* race_of_calls.df:3 main #7d0356cc */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::1f2fc819',
    'work_graph_d5f9ce4667be297a', ARRAY[dfdsl.literal(1::int::text)], wakes => true)$q$), 'dfx_kid_1f2fc819'),
        df.wait_for_signal('sub::1f2fc819', 5) /* race_of_calls.df:3 */),
        df.if(
          df.as(df.sql($q$/* race_of_calls.df:3 main #e94383cb */ <<69fa7bcb>> SELECT status = 'completed' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819'),
          df.sql($q$/* race_of_calls.df:3 main #c77cb2e9 */ <<048d404b>> SELECT ($dfx_end_1f2fc819.instance_id?)::text AS instance_id, ($dfx_end_1f2fc819.status?)::text AS status, ($dfx_end_1f2fc819.result?)::jsonb AS result, ($dfx_end_1f2fc819.error?)::text AS error$q$),
          df.seq(df.seq(
            df.if(df.sql($q$/* race_of_calls.df:3 main #6d7c2669 */ SELECT ($dfx_end_1f2fc819.status) = 'running' AS c$q$),
              df.loop(df.loop( -- race_of_calls.df:3
                  df.wait_for_signal('sub::1f2fc819', 5) /* race_of_calls.df:3 */,
                  df.sql($q$/* race_of_calls.df:3 main #03a1fa2b */ SELECT dfdsl.still_runs($dfx_kid_1f2fc819.id, 'dfx_ret') AS c$q$)),
                df.as(df.sql($q$/* race_of_calls.df:3 main #b3f8d50c */ <<f977afec>> SELECT status = 'running' AS c, id AS instance_id, status, result, message AS error, hex
    FROM dfdsl.child_outcome($dfx_kid_1f2fc819.id, 'call work')$q$), 'dfx_end_1f2fc819')), df.sleep(0)),
            df.sql($q$/* race_of_calls.df:3 main #fe816d9e */ <<825c341a>> SELECT * FROM dfdsl.hand_on($dfx_end_1f2fc819.status, $dfx_end_1f2fc819.hex?)$q$)),
            df.sql($q$/* race_of_calls.df:3 main #0262eb92 */ <<7e2c0454>> SELECT ($dfx_end_1f2fc819.instance_id?)::text AS instance_id, ($dfx_end_1f2fc819.status?)::text AS status, ($dfx_end_1f2fc819.result?)::jsonb AS result, ($dfx_end_1f2fc819.error?)::text AS error$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* race_of_calls.df:3 main #a66270ee */ SELECT df.signal('$q$, df_parent, $q$', 'sub::ddbc0ae6')$q$)));
END 
-- main_graph_623e00935a14f851
BEGIN RETURN
    df.seq(
      df.as(df.seq(df.seq(
        df.as(df.sql($q$/* race_of_calls.df:3 main #56a7905b */ SELECT * FROM dfdsl.start_child('{sys_instance_id}', 'e1::call::99bbbab7',
    'work_graph_d5f9ce4667be297a', ARRAY[dfdsl.literal(2::int::text)], wakes => true)$q$), 'dfx_kid_99bbbab7'),
        df.wait_for_signal('sub::99bbbab7', 5) /* race_of_calls.df:3 */),
        df.if(
          df.as(df.sql($q$/* race_of_calls.df:3 main #f9df8671 */ <<69fa7bcb>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7'),
          df.sql($q$/* race_of_calls.df:3 main #d7e0b753 */ <<25cbd5b3>> SELECT ($dfx_end_99bbbab7.instance_id?)::text AS instance_id, ($dfx_end_99bbbab7.status?)::text AS status, ($dfx_end_99bbbab7.result?)::jsonb AS result, ($dfx_end_99bbbab7.error?)::text AS error$q$),
          df.seq(df.seq(
            df.if(df.sql($q$/* race_of_calls.df:3 main #217b7695 */ SELECT ($dfx_end_99bbbab7.status) = 'running' AS c$q$),
              df.loop(df.loop( -- race_of_calls.df:3
                  df.wait_for_signal('sub::99bbbab7', 5) /* race_of_calls.df:3 */,
                  df.sql($q$/* race_of_calls.df:3 main #28053cbc */ SELECT dfdsl.still_runs($dfx_kid_99bbbab7.id, 'dfx_ret') AS c$q$)),
                df.as(df.sql($q$/* race_of_calls.df:3 main #985c139b */ <<f977afec>>
    FROM dfdsl.child_outcome($dfx_kid_99bbbab7.id, 'call work')$q$), 'dfx_end_99bbbab7')), df.sleep(0)),
            df.sql($q$/* race_of_calls.df:3 main #90c1cfbf */ <<d57a0975>> SELECT * FROM dfdsl.hand_on($dfx_end_99bbbab7.status, $dfx_end_99bbbab7.hex?)$q$)),
            df.sql($q$/* race_of_calls.df:3 main #d10058d0 */ <<da7769aa>> SELECT ($dfx_end_99bbbab7.instance_id?)::text AS instance_id, ($dfx_end_99bbbab7.status?)::text AS status, ($dfx_end_99bbbab7.result?)::jsonb AS result, ($dfx_end_99bbbab7.error?)::text AS error$q$)))), 'dfx_ret'),
      df.sql(concat($q$/* race_of_calls.df:3 main #97b2f895 */ SELECT df.signal('$q$, df_parent, $q$', 'sub::aabb3a70')$q$)));
END 
