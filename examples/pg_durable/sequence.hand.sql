-- sequence.df as one writes it by hand.
SELECT df.start(
  df.seq(df.sql('SELECT 1 AS n'),
         df.seq(df.sql('SELECT 2 AS n'),
                df.sql('SELECT 3 AS n'))),
  'sequence');
