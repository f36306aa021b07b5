-- main
df.seq(df.seq(
  df.as(df.sql($q$/* schedule_behind_a_step.df:2 main #39837322 */ SELECT 1 AS n$q$), 'first'),
  df.as(df.seq(
    df.wait_for_schedule('0 9 * * *') /* schedule_behind_a_step.df:3 */,
    df.sql($q$/* schedule_behind_a_step.df:3 main #5590d018 */ SELECT NULL::text AS result WHERE false$q$)), 'day')),
  df.sql($q$/* schedule_behind_a_step.df:4 main #d632b649 */ SELECT ($first.n)::integer AS n, ($day?) AS day$q$))
