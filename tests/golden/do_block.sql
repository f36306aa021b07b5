-- do_block
df.seq(df.seq(
  df.as(df.sql($q$/* do_block.df:1 do_block #5a3ae027 */ SELECT 'x' AS v, 1 AS n$q$), 'x'),
  df.as(df.sql($q$/* do_block.df:1 do_block #ece24e31 */ SELECT encode(convert_to((($x.v)::text)::text, 'UTF8'), 'hex') AS v1, encode(convert_to((($x.n)::int)::text, 'UTF8'), 'hex') AS v2$q$), 'dfx_body_efd939f4')),
  df.sql($q$/* do_block.df:1 do_block #efd939f4 */ DO   $dfx$
BEGIN PERFORM f((convert_from(decode($dfx_body_efd939f4.v1, 'hex'), 'UTF8'))::text, (convert_from(decode($dfx_body_efd939f4.v2, 'hex'), 'UTF8'))::int); END
$dfx$ $q$))
