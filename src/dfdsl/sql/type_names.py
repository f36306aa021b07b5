"""The names of PostgreSQL's types, as people write them."""

import re

_NUMBERS = """smallint int2 integer int int4 bigint int8 real float4 float float8 numeric decimal dec money oid xid xid8 cid tid
    pg_lsn"""
_TEXTS = """text varchar char character nchar bpchar name uuid json jsonb jsonpath xml bytea bit varbit tsvector tsquery
    refcursor"""
_TIMES = "date time timetz timestamp timestamptz interval"
_PLACES = "inet cidr macaddr macaddr8 point line lseg box path polygon circle"
_RANGES = """int4range int8range numrange tsrange tstzrange daterange int4multirange int8multirange nummultirange
    tsmultirange tstzmultirange datemultirange"""
_REGISTERED = """regclass regtype regproc regprocedure regoper regoperator regrole regnamespace regconfig regdictionary
    regcollation"""
_SYSTEM = """bool boolean aclitem int2vector oidvector pg_snapshot txid_snapshot pg_node_tree pg_mcv_list pg_ndistinct
    pg_dependencies record void cstring unknown anyelement anyarray anynonarray anyenum anyrange anymultirange anycompatible
    anycompatiblearray anycompatiblenonarray anycompatiblerange anycompatiblemultirange any"""
_OF_EXTENSIONS = """citext hstore ltree lquery ltxtquery cube seg earth intarray query_int isbn isbn13 issn issn13 ean13 upc
    geometry geography raster box2d box3d vector halfvec sparsevec semver uint8"""
_SEVERAL_WORDS = (
    *("double precision", "character varying", "char varying", "national character", "national char"),
    *("national character varying", "national char varying", "nchar varying", "bit varying"),
    *(
        "timestamp with time zone",
        "timestamp without time zone",
        "time with time zone",
        "time without time zone",
    ),
)
KNOWN = frozenset(
    (
        *" ".join((_NUMBERS, _TEXTS, _TIMES, _PLACES, _RANGES, _REGISTERED, _SYSTEM, _OF_EXTENSIONS)).split(),
        *_SEVERAL_WORDS,
    )
)
"""PostgreSQL's own, and those of extensions that are in wide use."""
USUAL = tuple(f"{_NUMBERS} {_TEXTS} {_TIMES} boolean inet".split())
"""Those that somebody may have meant."""

INSTEAD = {
    **dict.fromkeys(("serial", "serial4"), "integer"),
    **dict.fromkeys(("bigserial", "serial8"), "bigint"),
    **dict.fromkeys(("smallserial", "serial2"), "smallint"),
    **dict.fromkeys(
        ("string", "str", "nvarchar", "varchar2", "clob", "longtext", "mediumtext", "tinytext"), "text"
    ),
    **dict.fromkeys(("datetime", "datetime2"), "timestamptz"),
    **dict.fromkeys(("long", "int64", "number"), "bigint"),
    **dict.fromkeys(("int32", "mediumint"), "integer"),
    **dict.fromkeys(("tinyint", "int16", "byte"), "smallint"),
    **dict.fromkeys(("double", "float64"), "double precision"),
    **dict.fromkeys(("float32",), "real"),
    **dict.fromkeys(("blob", "binary", "varbinary", "bytes"), "bytea"),
    **dict.fromkeys(("guid", "uniqueidentifier"), "uuid"),
    **dict.fromkeys(("map", "object", "dict"), "jsonb"),
}
"""What PostgreSQL has where other systems, or its own `CREATE TABLE`, say something else."""

_PRECISION = re.compile(r"\s*\([^()]*\)")
_ARRAY = re.compile(r"(?:\s*\[[^\]]*\]|\s+array\b(?:\s*\[[^\]]*\])?)+\s*\Z", re.IGNORECASE)
_PLAIN = re.compile(r"[^\W\d][\w$]*(?: [^\W\d][\w$]*)*")


def base_of(written: str) -> str | None:
    """The name of a type without its length, its array and its time zone, folded; None for one with a schema."""
    base = " ".join(_PRECISION.sub("", _ARRAY.sub("", written)).split())
    if base.startswith('"') and base.endswith('"') and '"' not in base[1:-1]:
        return base[1:-1]
    if _PLAIN.fullmatch(base) is None:
        return None
    folded = base.lower()
    return "interval" if folded.startswith("interval ") else folded


def is_known(written: str) -> bool:
    """Whether nobody need be asked about a type: one of PostgreSQL's, or one whose schema is said."""
    base = base_of(written)
    return base is None or base in KNOWN
