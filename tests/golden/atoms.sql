-- atoms
df.seq(df.seq(df.seq(
  df.sleep(90) /* atoms.df:1 */,
  df.wait_for_schedule('*/5 9-17 * JAN-MAR MON-FRI') /* atoms.df:1 */), df.seq(
  df.wait_for_signal('go') /* atoms.df:1 */,
  df.wait_for_signal('stop', 3600) /* atoms.df:1 */)), df.seq(
  df.sleep(0),
  df.sql($q$/* atoms.df:1 atoms #3cbb756e */ SELECT NULL::text AS result WHERE false$q$)))
