-- Taking over a portfolio file. The client sends the rows column by column in chunks, within one transaction; each chunk
-- is one statement over sets. Rows that say what is known already write nothing.
SET LOCAL ROLE rd_owner;
SET LOCAL search_path = app, pg_temp;
-- Imports and assignments of a tenant take turns; pushes need not wait for the turn.
CREATE FUNCTION take_turn(p_tenant integer) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
  SELECT FROM tenant WHERE tenant_id = p_tenant FOR NO KEY UPDATE;
$$;
RESET ROLE;
GRANT EXECUTE ON FUNCTION app.take_turn(integer) TO rd_api;

SET LOCAL ROLE rd_api;
SET LOCAL search_path = app, pg_temp;

CREATE FUNCTION api.import_begin(p_file_name text, p_sha256 text) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  u uuid := api.caller();
  b uuid;
BEGIN
  PERFORM api.require_supervision();
  PERFORM take_turn(my_tenant());
  INSERT INTO import_batch (tenant_id, file_name, sha256, imported_by) VALUES (my_tenant(), p_file_name, p_sha256, u)
    RETURNING batch_id INTO b;
  RETURN b;
END $$;

-- The policies of one policy number form a chain of terms; each term carries the premium of the one before it. Terms of
-- the file and terms already known are laid in one chain, so the order in which files arrive does not matter.
-- The lookups are lateral so that each goes through the key: within the first import the server knows no figures about
-- the tables yet and would rather read them whole, again for every chunk.
-- Rows change many customers in the order of the file, so a push can be caught in a deadlock with an import; the long
-- deadlock_timeout makes the push the one that is told to try again, never the import.
CREATE FUNCTION api.import_rows(p_batch uuid, p_policy_no text[], p_customer_no text[], p_name text[], p_phone text[],
  p_line text[], p_channel text[], p_payment text[], p_starts_on date[], p_due_on date[], p_premium_cents bigint[],
  p_result text[], p_renewed_premium_cents bigint[]) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp SET deadlock_timeout = '30s' SET jit = off SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  u uuid := api.caller();
  t integer := my_tenant();
  n integer := cardinality(p_policy_no);
  v_customers uuid := new_id();
  v_policies uuid := new_id();
  v record;
BEGIN
  PERFORM api.require_supervision();
  IF NOT (n = ALL (ARRAY[cardinality(p_customer_no), cardinality(p_name), cardinality(p_phone), cardinality(p_line),
      cardinality(p_channel), cardinality(p_payment), cardinality(p_starts_on), cardinality(p_due_on),
      cardinality(p_premium_cents), cardinality(p_result), cardinality(p_renewed_premium_cents)])) THEN
    RAISE EXCEPTION 'columns of different length' USING ERRCODE = '22023';
  END IF;
  IF n > 50000 THEN
    RAISE EXCEPTION 'chunk too large' USING ERRCODE = '54000';
  END IF;
  PERFORM take_turn(t);
  PERFORM FROM import_batch WHERE tenant_id = t AND batch_id = p_batch AND imported_by = u AND finished_at IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'not an import of yours that is still open' USING ERRCODE = '42501';
  END IF;
  WITH line AS MATERIALIZED (  -- the last of several lines about one term counts
    SELECT DISTINCT ON (r.policy_no COLLATE "C", r.due_on) r.*
      FROM unnest(p_policy_no, p_customer_no, p_name, p_phone, p_line, p_channel, p_payment, p_starts_on, p_due_on,
                  p_premium_cents, p_result, p_renewed_premium_cents) WITH ORDINALITY
        r (policy_no, customer_no, name, phone, line, channel, payment, starts_on, due_on, premium_cents, result,
           renewed_premium_cents, o)
     ORDER BY r.policy_no COLLATE "C", r.due_on, r.o DESC
  ), wanted AS MATERIALIZED (
    SELECT DISTINCT ON (customer_no COLLATE "C") customer_no, name, coalesce(phone, '') phone, o
      FROM line ORDER BY customer_no COLLATE "C", o DESC
  ), known AS MATERIALIZED (  -- an empty number in the file says nothing
    SELECT c.customer_id, c.customer_no, w.name, coalesce(nullif(w.phone, ''), c.phone_imported) phone,
           (c.name, c.phone_imported) IS DISTINCT FROM (w.name, coalesce(nullif(w.phone, ''), c.phone_imported)) is_changed
      FROM wanted w CROSS JOIN LATERAL (SELECT * FROM customer WHERE tenant_id = t AND customer_no = w.customer_no OFFSET 0) c
  ), added AS (
    INSERT INTO customer (tenant_id, customer_id, customer_no, name, phone, phone_imported, batch_id)
    SELECT t, row_id(v_customers, w.o), customer_no, w.name, w.phone, w.phone, p_batch
      FROM wanted w LEFT JOIN known k USING (customer_no) WHERE k.customer_id IS NULL
    RETURNING customer_id, customer_no
  ), renamed AS (
    -- A number a person has corrected stays; a new number from the file is not the one that was marked as bad.
    UPDATE customer c
       SET name = k.name, phone_imported = k.phone,
           phone = CASE WHEN c.phone = c.phone_imported THEN k.phone ELSE c.phone END,
           phone_state = CASE WHEN c.phone = c.phone_imported AND k.phone <> c.phone THEN 'ok' ELSE c.phone_state END,
           version = c.version + 1, batch_id = p_batch
      FROM known k
     WHERE k.is_changed AND c.tenant_id = t AND c.customer_id = k.customer_id
    RETURNING c.customer_no
  ), customers AS MATERIALIZED (
    SELECT customer_id, customer_no FROM known UNION ALL SELECT customer_id, customer_no FROM added
  ), term AS MATERIALIZED (
    SELECT p.* FROM (SELECT DISTINCT policy_no FROM line) l
     CROSS JOIN LATERAL (SELECT * FROM policy WHERE tenant_id = t AND policy_no = l.policy_no OFFSET 0) p
  ), chain AS MATERIALIZED (
    SELECT l.o, coalesce(l.policy_no, k.policy_no) policy_no, coalesce(l.due_on, k.due_on) due_on, k.policy_id, l.customer_no,
           c.customer_id, k.customer_id known_customer, l.line, l.channel, l.payment, l.starts_on, l.premium_cents,
           -- A file that does not tell how a term ended says nothing against what is known.
           coalesce(l.result, k.result) result, coalesce(l.renewed_premium_cents, k.renewed_premium_cents) renewed_premium_cents,
           lag(coalesce(l.premium_cents, k.premium_cents), 1, k.previous_premium_cents) OVER (
             PARTITION BY coalesce(l.policy_no, k.policy_no) COLLATE "C" ORDER BY coalesce(l.due_on, k.due_on)) previous,
           k.previous_premium_cents known_previous,
           (k.line, k.channel, k.payment, k.starts_on, k.premium_cents, k.result, k.renewed_premium_cents)
             IS DISTINCT FROM (l.line, l.channel, l.payment, l.starts_on, l.premium_cents, coalesce(l.result, k.result),
                              coalesce(l.renewed_premium_cents, k.renewed_premium_cents)) is_changed
      FROM line l LEFT JOIN customers c USING (customer_no)
      FULL JOIN term k ON k.policy_no = l.policy_no AND k.due_on = l.due_on
  ), new_terms AS (
    INSERT INTO policy (tenant_id, policy_id, customer_id, policy_no, line, channel, payment, starts_on, due_on,
      premium_cents, previous_premium_cents, result, renewed_premium_cents, batch_id)
    SELECT t, row_id(v_policies, o), customer_id, policy_no, line, channel, payment, starts_on, due_on, premium_cents,
           previous, result, renewed_premium_cents, p_batch
      FROM chain WHERE policy_id IS NULL ORDER BY o
    RETURNING 1
  ), changed_terms AS (
    UPDATE policy p
       SET line = h.line, channel = h.channel, payment = h.payment, starts_on = h.starts_on, premium_cents = h.premium_cents,
           previous_premium_cents = h.previous, result = h.result, renewed_premium_cents = h.renewed_premium_cents, batch_id = p_batch
      FROM chain h
     WHERE h.customer_id = h.known_customer AND (h.is_changed OR h.previous IS DISTINCT FROM h.known_previous)
       AND p.tenant_id = t AND p.policy_id = h.policy_id
    RETURNING h.o
  ), neighbours AS (  -- a term that is not in the file, but whose forerunner is
    UPDATE policy p SET previous_premium_cents = h.previous
      FROM chain h
     WHERE h.o IS NULL AND h.previous IS DISTINCT FROM h.known_previous AND p.tenant_id = t AND p.policy_id = h.policy_id
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM new_terms)::integer AS new,
         (SELECT count(*) FROM (SELECT o FROM changed_terms UNION
            SELECT h.o FROM chain h JOIN renamed USING (customer_no) WHERE h.customer_id = h.known_customer) c)::integer AS changed,
         (SELECT count(*) FROM chain WHERE known_customer <> customer_id)::integer AS elsewhere,
         (SELECT count(*) FROM neighbours) AS neighbours
    INTO v;
  -- Several lines about one term are one term, and one line too many counts as saying the same.
  UPDATE import_batch b SET new = b.new + v.new, changed = b.changed + v.changed, elsewhere = b.elsewhere + v.elsewhere,
         same = b.same + n - v.new - v.changed - v.elsewhere
   WHERE tenant_id = t AND batch_id = p_batch;
  RETURN jsonb_build_object('new', v.new, 'changed', v.changed, 'same', n - v.new - v.changed - v.elsewhere, 'elsewhere', v.elsewhere);
END $$;

CREATE FUNCTION api.import_finish(p_batch uuid, p_rejected integer) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  u uuid := api.caller();
  b import_batch;
BEGIN
  PERFORM api.require_supervision();
  UPDATE import_batch SET finished_at = clock_timestamp(), rejected = p_rejected
   WHERE tenant_id = my_tenant() AND batch_id = p_batch AND imported_by = u AND finished_at IS NULL RETURNING * INTO b;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'not an import of yours that is still open' USING ERRCODE = '42501';
  END IF;
  RETURN jsonb_build_object('batch_id', b.batch_id, 'new', b.new, 'changed', b.changed, 'same', b.same,
                            'elsewhere', b.elsewhere, 'rejected', b.rejected);
END $$;
GRANT EXECUTE ON FUNCTION api.import_begin(text, text), api.import_finish(uuid, integer),
  api.import_rows(uuid, text[], text[], text[], text[], text[], text[], text[], date[], date[], bigint[], text[], bigint[])
  TO rd_supervisor, rd_manager;
RESET ROLE;
