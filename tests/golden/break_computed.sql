-- break_computed
df.seq(df.seq(
  df.loop( -- break_computed.df:1
    df.seq(
      df.as(df.sql($q$/* break_computed.df:1 break_computed #8863ba70 */ SELECT 1 AS n, 2 AS m$q$), 'n'),
      df.if(df.sql($q$/* break_computed.df:1 break_computed #cd2d798e */ SELECT coalesce((($n)::integer = 1)::boolean, false) AS c$q$),
        df.seq(
          df.as(df.sql($q$/* break_computed.df:1 break_computed #637abd15 */ SELECT n, m FROM (SELECT (j ->> 'n')::integer AS n, (j ->> 'm')::integer AS m
    FROM (SELECT row_to_json("n".*) AS j FROM $n.*) q) AS "n"$q$), 'dfx_break_764d2b1d'),
          df.break() /* break_computed.df:1 */),
        df.seq(
          df.as(df.sql($q$/* break_computed.df:1 break_computed #21ec87e9 */ SELECT (5) AS value$q$), 'dfx_break_764d2b1d'),
          df.break() /* break_computed.df:1 */)))),
  df.as(df.sql($q$/* break_computed.df:1 break_computed #9d966a02 */ SELECT * FROM $dfx_break_764d2b1d.*$q$), 'r')),
  df.sql($q$/* break_computed.df:1 break_computed #3cce122e */ SELECT m FROM $r.*$q$))
