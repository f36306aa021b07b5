-- sleep_computed
df.seq(df.seq(df.seq(df.seq(
  df.as(df.sql($q$/* sleep_computed.df:1 sleep_computed #b4efdda7 */ SELECT 5 AS n$q$), 'n'),
  df.as(df.seq(df.seq(df.seq(df.seq(
    df.as(df.sql($q$/* sleep_computed.df:1 sleep_computed #78fa32fe */ SELECT least(greatest(coalesce((SELECT ($n)::integer::bigint AS seconds), 0), 0), 33554431) AS seconds$q$), 'dfx_sleep_289c28c8'),
    df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #4e592973 */ SELECT ($dfx_sleep_289c28c8) >= 64 AS c$q$),
      df.seq(df.seq(df.seq(df.seq(df.seq(
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #76d20c9d */ SELECT (($dfx_sleep_289c28c8) & 16777216) <> 0 AS c$q$),
          df.sleep(16777216) /* sleep_computed.df:1 */, df.sleep(0)),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #e8b6993e */ SELECT (($dfx_sleep_289c28c8) & 8388608) <> 0 AS c$q$),
          df.sleep(8388608) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #9fb1a9a8 */ SELECT (($dfx_sleep_289c28c8) & 4194304) <> 0 AS c$q$),
          df.sleep(4194304) /* sleep_computed.df:1 */, df.sleep(0)),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #06b8f812 */ SELECT (($dfx_sleep_289c28c8) & 2097152) <> 0 AS c$q$),
          df.sleep(2097152) /* sleep_computed.df:1 */, df.sleep(0)))), df.seq(df.seq(
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #71bfc884 */ SELECT (($dfx_sleep_289c28c8) & 1048576) <> 0 AS c$q$),
          df.sleep(1048576) /* sleep_computed.df:1 */, df.sleep(0)),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #234e23e3 */ SELECT (($dfx_sleep_289c28c8) & 524288) <> 0 AS c$q$),
          df.sleep(524288) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #54491375 */ SELECT (($dfx_sleep_289c28c8) & 262144) <> 0 AS c$q$),
          df.sleep(262144) /* sleep_computed.df:1 */, df.sleep(0)),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #c4f60ee4 */ SELECT (($dfx_sleep_289c28c8) & 131072) <> 0 AS c$q$),
          df.sleep(131072) /* sleep_computed.df:1 */, df.sleep(0))))), df.seq(df.seq(df.seq(
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #b3f13e72 */ SELECT (($dfx_sleep_289c28c8) & 65536) <> 0 AS c$q$),
          df.sleep(65536) /* sleep_computed.df:1 */, df.sleep(0)),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #2af86fc8 */ SELECT (($dfx_sleep_289c28c8) & 32768) <> 0 AS c$q$),
          df.sleep(32768) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #5dff5f5e */ SELECT (($dfx_sleep_289c28c8) & 16384) <> 0 AS c$q$),
          df.sleep(16384) /* sleep_computed.df:1 */, df.sleep(0)),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #c39bcafd */ SELECT (($dfx_sleep_289c28c8) & 8192) <> 0 AS c$q$),
          df.sleep(8192) /* sleep_computed.df:1 */, df.sleep(0)))), df.seq(df.seq(
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #b49cfa6b */ SELECT (($dfx_sleep_289c28c8) & 4096) <> 0 AS c$q$),
          df.sleep(4096) /* sleep_computed.df:1 */, df.sleep(0)),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #2d95abd1 */ SELECT (($dfx_sleep_289c28c8) & 2048) <> 0 AS c$q$),
          df.sleep(2048) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #5a929b47 */ SELECT (($dfx_sleep_289c28c8) & 1024) <> 0 AS c$q$),
          df.sleep(1024) /* sleep_computed.df:1 */, df.sleep(0)),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #96f5a4da */ SELECT (($dfx_sleep_289c28c8) & 512) <> 0 AS c$q$),
          df.sleep(512) /* sleep_computed.df:1 */, df.sleep(0)))))), df.seq(df.seq(
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #e1f2944c */ SELECT (($dfx_sleep_289c28c8) & 256) <> 0 AS c$q$),
          df.sleep(256) /* sleep_computed.df:1 */, df.sleep(0)),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #714d89dd */ SELECT (($dfx_sleep_289c28c8) & 128) <> 0 AS c$q$),
          df.sleep(128) /* sleep_computed.df:1 */, df.sleep(0))),
        df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #064ab94b */ SELECT (($dfx_sleep_289c28c8) & 64) <> 0 AS c$q$),
          df.sleep(64) /* sleep_computed.df:1 */, df.sleep(0)))), df.sleep(0))), df.seq(
    df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #9f43e8f1 */ SELECT (($dfx_sleep_289c28c8) & 32) <> 0 AS c$q$),
      df.sleep(32) /* sleep_computed.df:1 */, df.sleep(0)),
    df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #e844d867 */ SELECT (($dfx_sleep_289c28c8) & 16) <> 0 AS c$q$),
      df.sleep(16) /* sleep_computed.df:1 */, df.sleep(0)))), df.seq(df.seq(
    df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #76204dc4 */ SELECT (($dfx_sleep_289c28c8) & 8) <> 0 AS c$q$),
      df.sleep(8) /* sleep_computed.df:1 */, df.sleep(0)),
    df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #01277d52 */ SELECT (($dfx_sleep_289c28c8) & 4) <> 0 AS c$q$),
      df.sleep(4) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
    df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #982e2ce8 */ SELECT (($dfx_sleep_289c28c8) & 2) <> 0 AS c$q$),
      df.sleep(2) /* sleep_computed.df:1 */, df.sleep(0)),
    df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #ef291c7e */ SELECT (($dfx_sleep_289c28c8) & 1) <> 0 AS c$q$),
      df.sleep(1) /* sleep_computed.df:1 */, df.sleep(0))))),
    df.sql($q$/* sleep_computed.df:1 sleep_computed #50057c54 */ SELECT NULL::text AS result WHERE false$q$)), 'z')), df.seq(
  df.as(df.sql($q$/* sleep_computed.df:1 sleep_computed #23781003 */ SELECT least(greatest(coalesce((SELECT (($n)::integer * 2 -- twice
)::bigint AS seconds), 0), 0), 33554431) AS seconds$q$), 'dfx_sleep_91208355'),
  df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #71e44fd5 */ SELECT ($dfx_sleep_91208355) >= 64 AS c$q$),
    df.seq(df.seq(df.seq(df.seq(df.seq(
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #4958b726 */ SELECT (($dfx_sleep_91208355) & 16777216) <> 0 AS c$q$),
        df.sleep(16777216) /* sleep_computed.df:1 */, df.sleep(0)),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #d73c2285 */ SELECT (($dfx_sleep_91208355) & 8388608) <> 0 AS c$q$),
        df.sleep(8388608) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #a03b1213 */ SELECT (($dfx_sleep_91208355) & 4194304) <> 0 AS c$q$),
        df.sleep(4194304) /* sleep_computed.df:1 */, df.sleep(0)),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #393243a9 */ SELECT (($dfx_sleep_91208355) & 2097152) <> 0 AS c$q$),
        df.sleep(2097152) /* sleep_computed.df:1 */, df.sleep(0)))), df.seq(df.seq(
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #4e35733f */ SELECT (($dfx_sleep_91208355) & 1048576) <> 0 AS c$q$),
        df.sleep(1048576) /* sleep_computed.df:1 */, df.sleep(0)),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #1cc49858 */ SELECT (($dfx_sleep_91208355) & 524288) <> 0 AS c$q$),
        df.sleep(524288) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #6bc3a8ce */ SELECT (($dfx_sleep_91208355) & 262144) <> 0 AS c$q$),
        df.sleep(262144) /* sleep_computed.df:1 */, df.sleep(0)),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #fb7cb55f */ SELECT (($dfx_sleep_91208355) & 131072) <> 0 AS c$q$),
        df.sleep(131072) /* sleep_computed.df:1 */, df.sleep(0))))), df.seq(df.seq(df.seq(
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #8c7b85c9 */ SELECT (($dfx_sleep_91208355) & 65536) <> 0 AS c$q$),
        df.sleep(65536) /* sleep_computed.df:1 */, df.sleep(0)),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #1572d473 */ SELECT (($dfx_sleep_91208355) & 32768) <> 0 AS c$q$),
        df.sleep(32768) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #6275e4e5 */ SELECT (($dfx_sleep_91208355) & 16384) <> 0 AS c$q$),
        df.sleep(16384) /* sleep_computed.df:1 */, df.sleep(0)),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #fc117146 */ SELECT (($dfx_sleep_91208355) & 8192) <> 0 AS c$q$),
        df.sleep(8192) /* sleep_computed.df:1 */, df.sleep(0)))), df.seq(df.seq(
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #8b1641d0 */ SELECT (($dfx_sleep_91208355) & 4096) <> 0 AS c$q$),
        df.sleep(4096) /* sleep_computed.df:1 */, df.sleep(0)),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #121f106a */ SELECT (($dfx_sleep_91208355) & 2048) <> 0 AS c$q$),
        df.sleep(2048) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #651820fc */ SELECT (($dfx_sleep_91208355) & 1024) <> 0 AS c$q$),
        df.sleep(1024) /* sleep_computed.df:1 */, df.sleep(0)),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #a948c27c */ SELECT (($dfx_sleep_91208355) & 512) <> 0 AS c$q$),
        df.sleep(512) /* sleep_computed.df:1 */, df.sleep(0)))))), df.seq(df.seq(
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #de4ff2ea */ SELECT (($dfx_sleep_91208355) & 256) <> 0 AS c$q$),
        df.sleep(256) /* sleep_computed.df:1 */, df.sleep(0)),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #4ef0ef7b */ SELECT (($dfx_sleep_91208355) & 128) <> 0 AS c$q$),
        df.sleep(128) /* sleep_computed.df:1 */, df.sleep(0))),
      df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #39f7dfed */ SELECT (($dfx_sleep_91208355) & 64) <> 0 AS c$q$),
        df.sleep(64) /* sleep_computed.df:1 */, df.sleep(0)))), df.sleep(0)))), df.seq(df.seq(
  df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #a0fe8e57 */ SELECT (($dfx_sleep_91208355) & 32) <> 0 AS c$q$),
    df.sleep(32) /* sleep_computed.df:1 */, df.sleep(0)),
  df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #d7f9bec1 */ SELECT (($dfx_sleep_91208355) & 16) <> 0 AS c$q$),
    df.sleep(16) /* sleep_computed.df:1 */, df.sleep(0))), df.seq(
  df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #499d2b62 */ SELECT (($dfx_sleep_91208355) & 8) <> 0 AS c$q$),
    df.sleep(8) /* sleep_computed.df:1 */, df.sleep(0)),
  df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #3e9a1bf4 */ SELECT (($dfx_sleep_91208355) & 4) <> 0 AS c$q$),
    df.sleep(4) /* sleep_computed.df:1 */, df.sleep(0))))), df.seq(
  df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #a7934a4e */ SELECT (($dfx_sleep_91208355) & 2) <> 0 AS c$q$),
    df.sleep(2) /* sleep_computed.df:1 */, df.sleep(0)),
  df.if(df.sql($q$/* sleep_computed.df:1 sleep_computed #d0947ad8 */ SELECT (($dfx_sleep_91208355) & 1) <> 0 AS c$q$),
    df.seq(
      df.sleep(1) /* sleep_computed.df:1 */,
      df.sql($q$/* sleep_computed.df:1 sleep_computed #f90dd6f3 */ SELECT NULL::text AS result WHERE false$q$)),
    df.sql($q$/* sleep_computed.df:1 sleep_computed #5a45e85d */ SELECT NULL::text AS result WHERE false$q$))))
