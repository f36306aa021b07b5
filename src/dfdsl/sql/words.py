"""PostgreSQL's words, as far as references need them: statements, key words, types, and what follows a row set."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VERBS = _words("""
    ABORT ALTER ANALYZE BEGIN CALL CHECKPOINT CLOSE CLUSTER COMMENT COMMIT COPY CREATE DEALLOCATE DECLARE DELETE DISCARD
    DO DROP END EXECUTE EXPLAIN FETCH GRANT IMPORT INSERT LISTEN LOAD LOCK MERGE MOVE NOTIFY PREPARE REASSIGN REFRESH
    REINDEX RELEASE RESET REVOKE ROLLBACK SAVEPOINT SECURITY SELECT SET SHOW START TABLE TRUNCATE UNLISTEN UPDATE VACUUM
    VALUES WITH
    """)
"""The words a statement may begin with."""

VERBS_BEFORE_PARENTHESIS = _words("SELECT VALUES EXPLAIN VACUUM ANALYZE CLUSTER REINDEX COPY CHECKPOINT")
"""Those of them that `(` may follow; `load(…)` is a call of a function of that name."""

CONSTANT_VERBS = VERBS - _words("""
    ALTER CALL COPY CREATE DECLARE DELETE EXECUTE EXPLAIN INSERT MERGE PREPARE SELECT TABLE UPDATE VALUES WITH
    """)
"""Statements without expressions: where a value could stand, their grammar wants a constant."""

CREATE_MODIFIERS = _words("""
    or replace temp temporary unlogged global local recursive materialized unique constraint trusted procedural
    """)
"""What may stand between CREATE and the kind of the object."""

EXPRESSION_OBJECTS = _words("table view index rule policy trigger statistics domain schema publication")
"""Objects that have expressions in their CREATE and ALTER; the others have constants only."""

CONSTANT_LEADERS = _words("as password until version connection uescape")
"""Words of CREATE and ALTER after which a string is a constant whatever the object."""

INTERVAL_FIELDS = _words("year month day hour minute second")

TYPE_KEYWORDS = _words("""
    bigint bit boolean char character dec decimal float int integer interval json name nchar numeric real smallint text
    time timestamp varchar xml
    """)
"""Key words that are types as well, so that `time '…'` is a typed constant; `at time zone '…'` and `escape '…'` are none."""

CODE_WORDS = _words("perform elsif elseif exit raise assert strict slice reverse foreach query loop while")
"""PL/pgSQL's own words before which no type can be meant."""

RAISE_LEVELS = _words("debug log info notice warning exception")

ROWS_LEADERS = _words("from join lateral using")
"""Words after which a row set may stand."""

QUERY_WORDS = _words("select with insert update delete merge explain create prepare declare")
"""What a query begins with: a FROM of its own is followed by tables, unlike the one in `substring(… from …)`."""

NAME_LEADERS = _words("into join table update")
"""Words after which only a name can stand, so that a single value is a mistake there."""

RESERVED = _words("""
    all analyse analyze and any array as asc asymmetric authorization binary both case cast check
    collate collation column concurrently constraint create cross current_catalog current_date
    current_role current_schema current_time current_timestamp current_user default deferrable desc
    distinct do else end except false fetch for foreign freeze from full grant group having ilike in
    initially inner intersect into is isnull join lateral leading left like limit localtime
    localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
    references returning right select session_user similar some symmetric system_user table
    tablesample then to trailing true union unique user using variadic verbose when where window
    with
    """)
"""Words that can be no table alias without AS: PostgreSQL's reserved words and those that may only name a function or a type."""

KEYWORDS = _words("""
    abort absent absolute access action add admin after aggregate all also alter always analyse
    analyze and any array as asc asensitive assertion assignment asymmetric at atomic attach
    attribute authorization backward before begin between bigint binary bit boolean both breadth by
    cache call called cascade cascaded case cast catalog chain char character characteristics check
    checkpoint class close cluster coalesce collate collation column columns comment comments commit
    committed compression concurrently conditional configuration conflict connection constraint
    constraints content continue conversion copy cost create cross csv cube current current_catalog
    current_date current_role current_schema current_time current_timestamp current_user cursor
    cycle data database day deallocate dec decimal declare default defaults deferrable deferred
    definer delete delimiter delimiters depends depth desc detach dictionary disable discard
    distinct do document domain double drop each else empty enable encoding encrypted end enforced
    enum error escape event except exclude excluding exclusive execute exists explain expression
    extension external extract false family fetch filter finalize first float following for force
    foreign format forward freeze from full function functions generated global grant granted
    greatest group grouping groups handler having header hold hour identity if ilike immediate
    immutable implicit import in include including increment indent index indexes inherit inherits
    initially inline inner inout input insensitive insert instead int integer intersect interval
    into invoker is isnull isolation join json json_array json_arrayagg json_exists json_object
    json_objectagg json_query json_scalar json_serialize json_table json_value keep key keys label
    language large last lateral leading leakproof least left level like limit listen load local
    localtime localtimestamp location lock locked logged mapping match matched materialized maxvalue
    merge merge_action method minute minvalue mode month move name names national natural nchar
    nested new next nfc nfd nfkc nfkd no none normalize normalized not nothing notify notnull nowait
    null nullif nulls numeric object objects of off offset oids old omit on only operator option
    options or order ordinality others out outer over overlaps overlay overriding owned owner
    parallel parameter parser partial partition passing password path period placing plan plans
    policy position preceding precision prepare prepared preserve primary prior privileges
    procedural procedure procedures program publication quote quotes range read real reassign
    recursive ref references referencing refresh reindex relative release rename repeatable replace
    replica reset restart restrict return returning returns revoke right role rollback rollup
    routine routines row rows rule savepoint scalar schema schemas scroll search second security
    select sequence sequences serializable server session session_user set setof sets share show
    similar simple skip smallint snapshot some source sql stable standalone start statement
    statistics stdin stdout storage stored strict string strip subscription substring support
    symmetric sysid system system_user table tables tablesample tablespace target temp template
    temporary text then ties time timestamp to trailing transaction transform treat trigger trim
    true truncate trusted type types uescape unbounded uncommitted unconditional unencrypted union
    unique unknown unlisten unlogged until update user using vacuum valid validate validator value
    values varchar variadic varying verbose version view views virtual volatile when where
    whitespace window with within without work wrapper write xml xmlattributes xmlconcat xmlelement
    xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable year yes zone
    """)
"""PostgreSQL 18's key words. A word that is none of them, directly before a string constant, is the constant's type."""

NO_ALIAS = RESERVED | {"set", "loop"}
"""Words after `$rows.*` that are no alias."""
