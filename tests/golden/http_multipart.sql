-- http_multipart
df.http_multipart('https://up.example/', 'POST', parts => '[{"name": "f", "data_b64": "aGk="}]'::jsonb) /* http_multipart.df:1 */
