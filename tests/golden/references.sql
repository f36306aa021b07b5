-- references
df.seq(df.seq(
  df.as(df.sql($q$/* references.df:1 references #aa9bc3a0 */ SELECT 1 AS a, 'x' AS b$q$), 'r'),
  df.as(df.sql($q$/* references.df:2 references #dd9cf336 */ SELECT 1 AS "Weird Name", true AS ok$q$), 's')), df.seq(
  df.as(df.sql($q$/* references.df:3 references #20fe0a4c */ SELECT 1 AS i$q$), 'i'),
  df.sql($q$/* references.df:4 references #8e70e91c */ SELECT ($r)::int AS r, ($r?)::int AS r, ($r.b)::text AS b, ($r.b?)::text AS b, ($r.a)::int AS a, ($r.a?)::int AS a, 5-($i)::int, i FROM (SELECT (j ->> 'i')::int AS i
    FROM (SELECT row_to_json("i".*) AS j FROM $i.*) q) AS "i" JOIN (SELECT (j ->> 'a')::int AS a, (j ->> 'b')::text AS b
    FROM (SELECT row_to_json("r".*) AS j FROM $r.*) q) AS other ON other.a = i WHERE ($s.ok)::boolean$q$)))
