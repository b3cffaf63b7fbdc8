-- Who works on which customer. Giving a customer away and taking one over are the same act.
SET LOCAL ROLE rd_api;
SET LOCAL search_path = app, pg_temp;

-- Customers without an owner who have a pending policy due in the window: its line and due date (the earliest such
-- policy), the sum of the premiums, and who had them last.
CREATE FUNCTION api.assignable(p_from date, p_until date)
RETURNS TABLE (customer_id uuid, customer_no text, owner_id uuid, last_owner_id uuid, line text, due_on date, premium_cents bigint, policies integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS $$
#variable_conflict use_column
DECLARE
  t integer := my_tenant();
BEGIN
  PERFORM api.require_supervision();
  RETURN QUERY
  SELECT c.customer_id, c.customer_no, c.owner_id,
         (SELECT a.user_id FROM assignment a WHERE a.tenant_id = t AND a.customer_id = c.customer_id ORDER BY a.from_at DESC LIMIT 1),
         p.line, p.due_on, p.premium_cents, p.n
    FROM customer c
    JOIN (SELECT customer_id, (array_agg(line ORDER BY due_on, policy_no))[1] line, min(due_on) due_on,
                 sum(premium_cents)::bigint premium_cents, count(*)::integer n
            FROM policy WHERE tenant_id = t AND result IS NULL AND due_on BETWEEN p_from AND p_until GROUP BY 1) p USING (customer_id)
   WHERE c.tenant_id = t AND c.owner_id IS NULL
   ORDER BY p.due_on, c.customer_no;
END $$;

CREATE FUNCTION api.people()
RETURNS TABLE (user_id uuid, display_name text, role text, group_id uuid, active boolean, on_duty boolean, customers integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS $$
#variable_conflict use_column
DECLARE
  t integer := my_tenant();
  g uuid[] := ARRAY(SELECT my_groups());
BEGIN
  PERFORM api.require_supervision();
  RETURN QUERY
  SELECT u.user_id, u.display_name, u.role, u.group_id, u.active, u.on_duty,
         (SELECT count(*) FROM customer c WHERE c.tenant_id = t AND c.owner_id = u.user_id)::integer
    FROM app_user u WHERE u.tenant_id = t AND u.group_id = ANY (g) ORDER BY u.display_name, u.user_id;
END $$;

-- All or nothing: one customer or person outside the caller's groups and nothing is given.
CREATE FUNCTION api.assign(p_customers uuid[], p_users uuid[], p_until date) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  u uuid := api.caller();
  t integer := my_tenant();
  g uuid[] := ARRAY(SELECT my_groups());
  v_assigned integer;
  v_moved integer;
  v_opened integer;
BEGIN
  PERFORM api.require_supervision();
  IF cardinality(p_customers) <> cardinality(p_users)
     OR cardinality(p_customers) <> (SELECT count(DISTINCT c) FROM unnest(p_customers) c) THEN
    RAISE EXCEPTION 'each customer once, each with a person' USING ERRCODE = '22023';
  END IF;
  PERFORM take_turn(t);
  PERFORM lock_customers(t, p_customers);
  IF EXISTS (SELECT FROM unnest(p_users) x LEFT JOIN app_user p ON p.tenant_id = t AND p.user_id = x
              WHERE p.active IS NOT TRUE OR p.group_id IS NULL OR NOT p.group_id = ANY (g))
     OR EXISTS (SELECT FROM unnest(p_customers) x LEFT JOIN customer c ON c.tenant_id = t AND c.customer_id = x
                 WHERE c.customer_id IS NULL OR (c.owner_id IS NOT NULL AND (c.group_id = ANY (g)) IS NOT TRUE)) THEN
    RAISE EXCEPTION 'outside your groups' USING ERRCODE = '42501';
  END IF;
  -- First the clocks of everybody who loses or gains, then the writing.
  PERFORM lock_clocks(t, ARRAY(SELECT c.owner_id FROM customer c
    WHERE c.tenant_id = t AND c.customer_id = ANY (p_customers) AND c.owner_id IS NOT NULL UNION SELECT unnest(p_users)));
  SELECT count(*) FILTER (WHERE c.owner_id IS NULL), count(*) FILTER (WHERE c.owner_id <> x.user_id) INTO v_assigned, v_moved
    FROM unnest(p_customers, p_users) x (customer_id, user_id) JOIN customer c ON c.tenant_id = t AND c.customer_id = x.customer_id;
  UPDATE assignment a SET to_at = clock_timestamp()
    FROM unnest(p_customers, p_users) x (customer_id, user_id)
   WHERE a.tenant_id = t AND a.customer_id = x.customer_id AND a.to_at IS NULL AND a.user_id <> x.user_id;
  INSERT INTO assignment (tenant_id, customer_id, user_id)
  SELECT t, x.customer_id, x.user_id FROM unnest(p_customers, p_users) x (customer_id, user_id)
    JOIN customer c ON c.tenant_id = t AND c.customer_id = x.customer_id WHERE c.owner_id IS DISTINCT FROM x.user_id;
  UPDATE customer c SET owner_id = x.user_id, group_id = p.group_id, version = c.version + 1
    FROM unnest(p_customers, p_users) x (customer_id, user_id) JOIN app_user p ON p.tenant_id = t AND p.user_id = x.user_id
   WHERE c.tenant_id = t AND c.customer_id = x.customer_id AND (c.owner_id, c.group_id) IS DISTINCT FROM (x.user_id, p.group_id);
  -- Whoever has the customer now keeps the promises that are still open.
  UPDATE promise q SET owner_id = x.user_id, version = q.version + 1
    FROM unnest(p_customers, p_users) x (customer_id, user_id)
   WHERE q.tenant_id = t AND q.customer_id = x.customer_id AND q.state = 'open' AND q.owner_id IS DISTINCT FROM x.user_id;
  INSERT INTO renewal (tenant_id, renewal_id, customer_id, stage)
  SELECT t, policy_id, customer_id, 'ASSIGNED' FROM policy
   WHERE tenant_id = t AND customer_id = ANY (p_customers) AND result IS NULL AND due_on <= p_until
  ON CONFLICT (tenant_id, renewal_id) DO NOTHING;
  GET DIAGNOSTICS v_opened = ROW_COUNT;
  RETURN jsonb_build_object('assigned', v_assigned, 'moved', v_moved, 'opened', v_opened);
END $$;
GRANT EXECUTE ON FUNCTION api.assignable(date, date), api.people(), api.assign(uuid[], uuid[], date) TO rd_supervisor, rd_manager;
RESET ROLE;
