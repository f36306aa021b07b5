"""The df schema: its files, for each version of pg_durable, and as one script for any PostgreSQL 15 or newer.

The schema's own files are those of the newest recorded version. Each file in `older/` is what a version does differently
from the next newer one; an older version is the whole with those files behind it.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from dfdsl.targets import DEFAULT, EMULATED

SCHEMA = Path(__file__).parent / "schema"
# How the comment on a df schema of ours begins. The installation behind it: its tables, and all of it.
MARK = "dfdsl local engine"

_HEAD = """\
-- The df schema of the dfdsl local engine, for PostgreSQL 15 or newer. It is not pg_durable.
-- To remove it: DROP SCHEMA df CASCADE; DROP SCHEMA _duroxide CASCADE;
DO $$ BEGIN
    IF current_setting('server_version_num')::int < 150000 THEN
        RAISE EXCEPTION 'dfdsl: the local engine needs PostgreSQL 15 or newer';
    ELSIF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_durable') THEN
        RAISE EXCEPTION 'dfdsl: pg_durable itself is installed in this database';
    ELSIF to_regnamespace('df') IS NOT NULL THEN
        RAISE EXCEPTION 'dfdsl: this database has a schema df already';
    END IF;
END $$;
"""

# PostgreSQL 16 has this itself.
_IS_VALID = """
CREATE FUNCTION df._input_is_valid(value text, kind text) RETURNS boolean LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
    IF kind = 'json' THEN
        PERFORM value::json;
    ELSIF kind = 'jsonb' THEN
        PERFORM value::jsonb;
    ELSE
        EXECUTE format('SELECT $1::%s', kind::regtype) USING value;
    END IF;
    RETURN true;
EXCEPTION WHEN OTHERS THEN
    RETURN false;
END $$;
"""

# Like a fresh pg_durable; who may not write into pg_catalog has them in df.
_OPERATORS = """
DO $operators$ DECLARE made text; BEGIN
    FOREACH made IN ARRAY ARRAY[{statements}] LOOP
        BEGIN
            EXECUTE format(made, 'pg_catalog');
        EXCEPTION WHEN insufficient_privilege THEN
            EXECUTE format(made, 'df');
        END;
    END LOOP;
END $operators$;
"""

# A superuser's instances, which a developer's mostly are; pg_durable has them switched off.
_SUPERUSERS = """
DO $$ BEGIN
    IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        EXECUTE format('ALTER DATABASE %I SET pg_durable.enable_superuser_instances = on', current_database());
    END IF;
END $$;
"""


def parts(version: str = DEFAULT) -> list[Path]:
    """The schema's files, in the order in which they are executed."""
    older = EMULATED[EMULATED.index(version) : EMULATED.index(DEFAULT)]
    return [*sorted(SCHEMA.glob("*.sql")), *(SCHEMA / "older" / f"{name}.sql" for name in reversed(older))]


def text_of(version: str = DEFAULT) -> str:
    return "\n".join(part.read_text(encoding="utf-8") for part in parts(version))


def fixed_parts() -> list[Path]:
    """Tables, types and operators: what cannot be replaced in a database that has instances."""
    return [part for part in parts() if part.name.startswith(("01", "06"))]


def digest(files: list[Path]) -> str:
    return hashlib.sha256("\n".join(part.read_text(encoding="utf-8") for part in files).encode()).hexdigest()[
        :16
    ]


def stamp(version: str = DEFAULT) -> str:
    """The comment on the schema."""
    like = "" if version == DEFAULT else f" like {version}"
    return f"{MARK} {digest(fixed_parts())} {digest(parts(version))}{like}"


def version_in(comment: str) -> str | None:
    """Which version a df schema of ours behaves like, by its comment; None where it is none of ours."""
    if not comment.startswith(MARK):
        return None
    return comment.partition(" like ")[2] or DEFAULT


def script(version: str = DEFAULT) -> str:
    """Statements for one transaction, on a database that has no df schema."""
    text = text_of(version)
    text = text.replace("CREATE SCHEMA df;", f"CREATE SCHEMA df;\n{_IS_VALID}", 1)
    pattern = re.compile(r"^CREATE OPERATOR pg_catalog\..*?;$", re.MULTILINE | re.DOTALL)
    operators = [
        "'" + found.replace("%", "%%").replace("pg_catalog.", "%s.", 1).replace("'", "''").rstrip(";") + "'"
        for found in pattern.findall(text)
    ]
    text = portable(pattern.sub("", text))
    return (
        f"{_HEAD}{text}{_OPERATORS.format(statements=', '.join(operators))}{_SUPERUSERS}\n"
        f"COMMENT ON SCHEMA df IS '{stamp(version)}';\n"
    )


def portable(text: str) -> str:
    """Without the functions that PostgreSQL 15 lacks."""
    return re.sub(r"(?<![\w.])pg_input_is_valid\(", "df._input_is_valid(", text)


def replacement() -> str:
    """The functions again, as replacements of those that are there; of the newest version only."""
    text = "\n".join(part.read_text(encoding="utf-8") for part in parts() if part not in fixed_parts())
    without_types = re.sub(r"^CREATE TYPE .*?;$", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"^CREATE FUNCTION ", "CREATE OR REPLACE FUNCTION ", without_types, flags=re.MULTILINE)
