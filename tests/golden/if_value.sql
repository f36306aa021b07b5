-- if_value
df.seq(
  df.as(df.if(df.sql($q$/* if_value.df:1 if_value #b7cbbf75 */ SELECT coalesce((true)::boolean, false) AS c$q$),
    df.seq(
      df.sleep(1) /* if_value.df:1 */,
      df.sql($q$/* if_value.df:1 if_value #846fbfcb */ SELECT NULL::text AS result WHERE false$q$)),
    df.sql($q$/* if_value.df:1 if_value #46b4aad2 */ SELECT NULL::text AS result WHERE false$q$)), 'r'),
  df.sql($q$/* if_value.df:1 if_value #3b454549 */ SELECT ($r?) AS r$q$))
