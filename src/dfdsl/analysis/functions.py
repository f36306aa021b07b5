"""PostgreSQL's own functions whose results have one type, whatever they are given; and those that wait or are forbidden."""


def _table(lines: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines.strip().splitlines():
        type_, _, called = line.strip().partition(": ")
        found |= dict.fromkeys(called.split(), type_)
    return found


RESULTS = _table("""
    bigint: count row_number rank dense_rank nextval currval lastval setval txid_current regr_count
    integer: length char_length character_length octet_length strpos ascii array_length cardinality array_ndims
    integer: jsonb_array_length json_array_length pg_backend_pid ntile num_nonnulls num_nulls regexp_count regexp_instr
    boolean: bool_and bool_or every starts_with pg_try_advisory_lock pg_try_advisory_xact_lock pg_advisory_unlock isfinite
    boolean: pg_try_advisory_lock_shared pg_try_advisory_xact_lock_shared jsonb_path_exists regexp_like pg_cancel_backend
    text: concat concat_ws format md5 to_char quote_ident quote_literal quote_nullable initcap repeat replace split_part chr
    text: left right lpad rpad translate regexp_replace to_hex encode convert_from array_to_string jsonb_typeof json_typeof
    text: jsonb_extract_path_text json_extract_path_text jsonb_pretty version current_setting set_config current_database
    text: current_schema regexp_substr pg_size_pretty normalize
    uuid: gen_random_uuid uuidv4 uuidv7
    timestamptz: now transaction_timestamp statement_timestamp clock_timestamp to_timestamp make_timestamptz
    timestamp: make_timestamp
    date: to_date make_date
    numeric: to_number
    double precision: date_part percent_rank cume_dist pi
    json: json_build_object json_build_array json_agg json_object_agg row_to_json to_json array_to_json json_strip_nulls
    jsonb: jsonb_build_object jsonb_build_array jsonb_agg jsonb_object_agg to_jsonb jsonb_set jsonb_insert jsonb_strip_nulls
    void: pg_sleep pg_sleep_for pg_sleep_until pg_notify pg_advisory_lock pg_advisory_xact_lock
    interval: age make_interval justify_days justify_hours justify_interval
    bytea: decode convert_to sha224 sha256 sha384 sha512
    xml: xmlcomment xmlagg table_to_xml query_to_xml
    text[]: string_to_array regexp_split_to_array regexp_match regexp_matches parse_ident current_schemas
    anyarray: array_agg array_append array_prepend array_cat array_remove array_replace array_fill
    time: make_time
    int4range: int4range
    int8range: int8range
    numrange: numrange
    tsrange: tsrange
    tstzrange: tstzrange
    daterange: daterange
    point: point
    pg_lsn: pg_current_wal_lsn pg_current_wal_insert_lsn pg_current_wal_flush_lsn pg_last_wal_receive_lsn pg_last_wal_replay_lsn
    tsvector: to_tsvector
    tsquery: to_tsquery plainto_tsquery phraseto_tsquery websearch_to_tsquery
""")
"""Result types by name. Overloads that give something else are left out."""

DF_RESULTS = dict.fromkeys(("start", "status", "result", "signal", "cancel", "getvar", "version"), "text")

SERIES = frozenset({"regexp_split_to_table", "string_to_table", "jsonb_object_keys", "json_object_keys"})
"""Functions in FROM that give texts in one column, which is called like the function, or like the alias."""

TABLES: dict[str, tuple[tuple[str, str], ...]] = {
    "jsonb_array_elements": (("value", "jsonb"),),
    "jsonb_array_elements_text": (("value", "text"),),
    "json_array_elements": (("value", "json"),),
    "json_array_elements_text": (("value", "text"),),
    "jsonb_each": (("key", "text"), ("value", "jsonb")),
    "jsonb_each_text": (("key", "text"), ("value", "text")),
    "json_each": (("key", "text"), ("value", "json")),
    "json_each_text": (("key", "text"), ("value", "text")),
}
"""Functions in FROM whose columns have names of their own."""

SAME_AS_ARGUMENT = frozenset({"abs", "lag", "lead", "first_value", "last_value", "nth_value"})
EXTREMES = frozenset({"min", "max"})
