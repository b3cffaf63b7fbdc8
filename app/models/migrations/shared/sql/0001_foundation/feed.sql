-- The change feed. Statement triggers write it, so that rows a database administrator copies in are covered as well.
-- Order of locks everywhere: device, then customers by id, then clocks by id. Whoever writes something of a customer
-- holds the customer's row lock, so a reassignment sees everything or waits.
SET LOCAL ROLE rd_owner;
SET LOCAL search_path = app, pg_temp;

-- Locks the customers in order of id. Rows this very transaction made need no lock: nobody else can see them yet.
CREATE FUNCTION lock_customers(p_tenant integer, p_ids uuid[]) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
  SELECT FROM customer
   WHERE tenant_id = p_tenant AND customer_id = ANY (p_ids) AND xmin <> pg_current_xact_id()::xid
   ORDER BY customer_id FOR NO KEY UPDATE;
$$;
-- Locks the clocks in order of id, making those that are missing.
CREATE FUNCTION lock_clocks(p_tenant integer, p_scopes uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  INSERT INTO scope_clock (tenant_id, scope_id)
  SELECT p_tenant, s FROM unnest(p_scopes) s
   WHERE s IS NOT NULL AND NOT EXISTS (SELECT FROM scope_clock k WHERE k.tenant_id = p_tenant AND k.scope_id = s)
   ORDER BY s ON CONFLICT DO NOTHING;
  PERFORM FROM scope_clock WHERE tenant_id = p_tenant AND scope_id = ANY (p_scopes) ORDER BY scope_id FOR NO KEY UPDATE;
END $$;

-- Numbers the things and files them in the scope. The clock's row lock is held to commit, so numbers become visible in their order.
CREATE FUNCTION bump(p_tenant integer, p_scope uuid, p_kind smallint, p_ids uuid[], p_op "char") RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  n integer := coalesce(cardinality(p_ids), 0);
  v bigint;
BEGIN
  IF n = 0 OR p_scope IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO scope_clock AS k (tenant_id, scope_id, seq) VALUES (p_tenant, p_scope, n)
    ON CONFLICT (tenant_id, scope_id) DO UPDATE SET seq = k.seq + n RETURNING seq INTO v;
  INSERT INTO feed (tenant_id, scope_id, kind, entity_id, seq, op)
  SELECT p_tenant, p_scope, p_kind, id, v - n + o, p_op FROM unnest(p_ids) WITH ORDINALITY u (id, o)
    ON CONFLICT (tenant_id, scope_id, kind, entity_id) DO UPDATE SET seq = excluded.seq, op = excluded.op;
END $$;

-- Files the whole of these customers (everything but the customer rows) for their new owner.
CREATE FUNCTION send_aggregate(p_tenant integer, p_scope uuid, p_customers uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  PERFORM bump(p_tenant, p_scope, 2::smallint, (SELECT array_agg(policy_id ORDER BY policy_id) FROM policy
    WHERE tenant_id = p_tenant AND customer_id = ANY (p_customers)), 'P');
  PERFORM bump(p_tenant, p_scope, 3::smallint, (SELECT array_agg(renewal_id ORDER BY renewal_id) FROM renewal
    WHERE tenant_id = p_tenant AND customer_id = ANY (p_customers)), 'P');
  PERFORM bump(p_tenant, p_scope, 4::smallint, (SELECT array_agg(contact_id ORDER BY happened_at, contact_id) FROM contact
    WHERE tenant_id = p_tenant AND customer_id = ANY (p_customers)), 'P');
  PERFORM bump(p_tenant, p_scope, 5::smallint, (SELECT array_agg(promise_id ORDER BY promise_id) FROM promise
    WHERE tenant_id = p_tenant AND customer_id = ANY (p_customers)), 'P');
END $$;
-- Takes these customers out of a feed: one X each, which stands for everything that hung on them.
CREATE FUNCTION purge_aggregate(p_tenant integer, p_scope uuid, p_customers uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  PERFORM bump(p_tenant, p_scope, 1::smallint, p_customers, 'X');
  DELETE FROM feed f USING policy e WHERE f.tenant_id = p_tenant AND f.scope_id = p_scope AND f.kind = 2
    AND f.entity_id = e.policy_id AND e.tenant_id = p_tenant AND e.customer_id = ANY (p_customers);
  DELETE FROM feed f USING renewal e WHERE f.tenant_id = p_tenant AND f.scope_id = p_scope AND f.kind = 3
    AND f.entity_id = e.renewal_id AND e.tenant_id = p_tenant AND e.customer_id = ANY (p_customers);
  DELETE FROM feed f USING contact e WHERE f.tenant_id = p_tenant AND f.scope_id = p_scope AND f.kind = 4
    AND f.entity_id = e.contact_id AND e.tenant_id = p_tenant AND e.customer_id = ANY (p_customers);
  DELETE FROM feed f USING promise e WHERE f.tenant_id = p_tenant AND f.scope_id = p_scope AND f.kind = 5
    AND f.entity_id = e.promise_id AND e.tenant_id = p_tenant AND e.customer_id = ANY (p_customers);
END $$;

-- Customers ----------------------------------------------------------------------------------------------------------
CREATE FUNCTION customers_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT tenant_id t, owner_id s, array_agg(customer_id ORDER BY customer_id) ids
             FROM ntab WHERE owner_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2 LOOP
    PERFORM bump(r.t, r.s, 1::smallint, r.ids, 'P');
  END LOOP;
  RETURN NULL;
END $$;
CREATE FUNCTION customers_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT tenant_id t, array_agg(DISTINCT s) scopes
             FROM (SELECT tenant_id, owner_id s FROM otab UNION SELECT tenant_id, owner_id FROM ntab) u
            WHERE s IS NOT NULL GROUP BY 1 ORDER BY 1 LOOP
    PERFORM lock_clocks(r.t, r.scopes);
  END LOOP;
  IF NOT FOUND THEN
    RETURN NULL;  -- nobody owns any of them
  END IF;
  FOR r IN SELECT o.tenant_id t, o.owner_id s, array_agg(o.customer_id ORDER BY o.customer_id) ids
             FROM otab o JOIN ntab n USING (tenant_id, customer_id)
            WHERE o.owner_id IS NOT NULL AND o.owner_id IS DISTINCT FROM n.owner_id GROUP BY 1, 2 ORDER BY 1, 2 LOOP
    PERFORM purge_aggregate(r.t, r.s, r.ids);
  END LOOP;
  FOR r IN SELECT tenant_id t, owner_id s, array_agg(customer_id ORDER BY customer_id) ids
             FROM ntab WHERE owner_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2 LOOP
    PERFORM bump(r.t, r.s, 1::smallint, r.ids, 'P');
  END LOOP;
  FOR r IN SELECT n.tenant_id t, n.owner_id s, array_agg(n.customer_id ORDER BY n.customer_id) ids
             FROM otab o JOIN ntab n USING (tenant_id, customer_id)
            WHERE n.owner_id IS NOT NULL AND o.owner_id IS DISTINCT FROM n.owner_id GROUP BY 1, 2 ORDER BY 1, 2 LOOP
    PERFORM send_aggregate(r.t, r.s, r.ids);
  END LOOP;
  RETURN NULL;
END $$;
CREATE FUNCTION customers_removed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT tenant_id t, owner_id s, array_agg(customer_id ORDER BY customer_id) ids
             FROM otab WHERE owner_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2 LOOP
    PERFORM purge_aggregate(r.t, r.s, r.ids);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER feed_add AFTER INSERT ON customer REFERENCING NEW TABLE AS ntab FOR EACH STATEMENT EXECUTE FUNCTION customers_added();
CREATE TRIGGER feed_change AFTER UPDATE ON customer REFERENCING OLD TABLE AS otab NEW TABLE AS ntab FOR EACH STATEMENT EXECUTE FUNCTION customers_changed();
CREATE TRIGGER feed_remove AFTER DELETE ON customer REFERENCING OLD TABLE AS otab FOR EACH STATEMENT EXECUTE FUNCTION customers_removed();

-- What hangs on customers: the same two functions for each of the four tables (a trigger function is tied to the columns of its table) --
DO $$
DECLARE
  x record;
  op record;
BEGIN
  FOR x IN SELECT * FROM (VALUES ('policy', 2), ('renewal', 3), ('contact', 4), ('promise', 5)) v (name, kind) LOOP
    FOR op IN SELECT * FROM (VALUES ('put', 'ntab', 'P'), ('gone', 'otab', 'X')) v (word, tab, code) LOOP
      EXECUTE format($f$
        CREATE FUNCTION %1$s_%2$s() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $b$
        DECLARE
          r record;
        BEGIN
          FOR r IN SELECT tenant_id t, array_agg(DISTINCT customer_id) ids FROM %3$s GROUP BY 1 ORDER BY 1 LOOP
            PERFORM lock_customers(r.t, r.ids);
          END LOOP;
          FOR r IN SELECT c.tenant_id t, c.owner_id s, array_agg(e.%1$s_id ORDER BY e.%1$s_id) ids
                     FROM %3$s e JOIN customer c USING (tenant_id, customer_id)
                    WHERE c.owner_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2 LOOP
            PERFORM bump(r.t, r.s, %4$s::smallint, r.ids, %5$L);
          END LOOP;
          RETURN NULL;
        END $b$ $f$, x.name, op.word, op.tab, x.kind, op.code);
    END LOOP;
    EXECUTE format('CREATE TRIGGER feed_add AFTER INSERT ON %1$s REFERENCING NEW TABLE AS ntab FOR EACH STATEMENT EXECUTE FUNCTION %1$s_put()', x.name);
    EXECUTE format('CREATE TRIGGER feed_change AFTER UPDATE ON %1$s REFERENCING NEW TABLE AS ntab FOR EACH STATEMENT EXECUTE FUNCTION %1$s_put()', x.name);
    EXECUTE format('CREATE TRIGGER feed_remove AFTER DELETE ON %1$s REFERENCING OLD TABLE AS otab FOR EACH STATEMENT EXECUTE FUNCTION %1$s_gone()', x.name);
  END LOOP;
END $$;

-- Members of a group, in the group's scope ---------------------------------------------------------------------------
CREATE FUNCTION members_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT tenant_id t, group_id s, array_agg(user_id ORDER BY user_id) ids
             FROM ntab WHERE group_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2 LOOP
    PERFORM bump(r.t, r.s, 6::smallint, r.ids, 'P');
  END LOOP;
  RETURN NULL;
END $$;
CREATE FUNCTION members_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT t, s, op, array_agg(user_id ORDER BY user_id) ids FROM (
             SELECT o.tenant_id t, o.group_id s, 'X'::"char" op, o.user_id FROM otab o JOIN ntab n USING (tenant_id, user_id)
              WHERE o.group_id IS DISTINCT FROM n.group_id
             UNION ALL
             SELECT tenant_id, group_id, 'P'::"char", user_id FROM ntab) u
            WHERE s IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 LOOP
    PERFORM bump(r.t, r.s, 6::smallint, r.ids, r.op);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER feed_add AFTER INSERT ON app_user REFERENCING NEW TABLE AS ntab FOR EACH STATEMENT EXECUTE FUNCTION members_added();
CREATE TRIGGER feed_change AFTER UPDATE ON app_user REFERENCING OLD TABLE AS otab NEW TABLE AS ntab FOR EACH STATEMENT EXECUTE FUNCTION members_changed();

-- A contact record is never changed afterwards -----------------------------------------------------------------------
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', tg_table_name USING ERRCODE = '42501';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contact FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

RESET ROLE;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p
            WHERE p.pronamespace = 'app'::regnamespace AND p.proname <> 'lock_customers'
              AND (p.prorettype = 'trigger'::regtype OR p.proname IN ('bump', 'lock_clocks', 'send_aggregate', 'purge_aggregate')) LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO rd_feed', f);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION app.lock_customers(integer, uuid[]) TO rd_api, rd_feed;
GRANT EXECUTE ON FUNCTION app.lock_clocks(integer, uuid[]), app.bump(integer, uuid, smallint, uuid[], "char") TO rd_api;
