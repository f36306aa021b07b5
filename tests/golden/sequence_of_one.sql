-- sequence_of_one
df.sql($q$/* sequence_of_one.df:1 sequence_of_one #db7a69d4 */ SELECT 1 AS a$q$)
