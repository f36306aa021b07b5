-- http_plain
df.http('https://pay.example/x', 'PUT', body => 'hello', headers => '{"Accept": "text/plain"}'::jsonb, timeout_seconds => 5) /* http_plain.df:1 */
