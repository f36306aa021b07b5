-- Starting: what the function of a workflow ends with.

-- Starts an instance and gives its id. singleton: gives the one of this label that this role has running, where there is one.
-- That takes an advisory lock on the role and the label, up to the end of the transaction.
CREATE OR REPLACE FUNCTION dfdsl.start(graph text, label text, singleton boolean DEFAULT false, database text DEFAULT NULL)
RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
  running text;
BEGIN
  IF label = '' OR octet_length(label) > 2000 THEN
    RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
      MESSAGE = format('dfdsl: the label has %s bytes, and a label has from 1 to 2000', octet_length(label));
  END IF;
  IF singleton THEN
    IF label IS NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
        MESSAGE = 'dfdsl: df_singleton needs a label, since it means at most one running instance of a label',
        HINT = 'Give df_label, or give the workflow a label.';
    ELSIF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
      RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state',
        MESSAGE = 'dfdsl: df_singleton needs a READ COMMITTED transaction; any other cannot see what was started meanwhile';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'dfdsl singleton', current_user, label), 0));
    SELECT i.id INTO running
      FROM df.instances i
     WHERE i.label = start.label AND i.submitted_by::oid = to_regrole(quote_ident(current_user))::oid
       AND i.status IN ('pending', 'running')
     ORDER BY i.created_at, i.id LIMIT 1;
    IF running IS NOT NULL THEN
      RETURN running;
    END IF;
  END IF;
  IF database IS NULL THEN
    RETURN df.start(graph, label);
  END IF;
  RETURN df.start(graph, label, database);
END $body$;
