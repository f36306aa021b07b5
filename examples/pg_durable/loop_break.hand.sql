-- loop_break.df as one writes it by hand.
SELECT df.start(
  df.seq(df.as(df.sql('SELECT 0 AS n'), 'i'),
         df.loop(df.seq(df.as(df.sql('SELECT $i.n::int + 1 AS n'), 'i'),
                        df.if(df.sql('SELECT $i.n::int >= 3'),
                              df.break('{"status": "complete"}'),
                              df.sleep(1))))),
  'loop_break');
