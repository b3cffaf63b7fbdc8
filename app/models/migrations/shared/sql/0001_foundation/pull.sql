-- What a laptop fetches: who it is, what changed in a scope since its cursor, and a checksum to compare itself with.
SET LOCAL ROLE rd_api;
SET LOCAL search_path = app, pg_temp;

CREATE FUNCTION api.hello(p_device uuid, p_schema integer) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  u uuid := api.caller();
  t integer := my_tenant();
  d device;
BEGIN
  INSERT INTO device (tenant_id, device_id, user_id) VALUES (t, p_device, u) ON CONFLICT (tenant_id, device_id) DO NOTHING;
  UPDATE device SET seen_at = clock_timestamp(), schema_v = p_schema
   WHERE tenant_id = t AND device_id = p_device AND user_id = u RETURNING * INTO d;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'device belongs to someone else' USING ERRCODE = '28000';
  END IF;
  RETURN jsonb_build_object(
    'user', (SELECT jsonb_build_object('user_id', user_id, 'login', login, 'display_name', display_name, 'role', role,
               'group_id', group_id, 'emp_no', emp_no, 'license_no', license_no)
               FROM app_user WHERE tenant_id = t AND user_id = u),
    'tenant', (SELECT jsonb_build_object('tenant_id', tenant_id, 'company', company, 'service_phone', service_phone,
                 'timezone', timezone, 'currency', currency) FROM tenant WHERE tenant_id = t),
    'scopes', (SELECT jsonb_agg(jsonb_build_object('scope_id', s, 'kind', CASE WHEN s = u THEN 'person' ELSE 'group' END)
                 ORDER BY s <> u, s) FROM my_scopes() s),
    'epoch', server_epoch(t), 'last_seq', d.last_seq, 'wipe', d.revoked, 'min_schema', 1, 'now', clock_timestamp(),
    'max_batch', 50, 'poll_after_s', 120);
END $$;

CREATE FUNCTION api.require_scope(p_scope uuid) RETURNS void LANGUAGE plpgsql STABLE SET search_path = app, pg_temp AS $$
BEGIN
  IF p_scope IS NULL OR p_scope NOT IN (SELECT my_scopes()) THEN
    RAISE EXCEPTION 'not a scope of yours' USING ERRCODE = '42501';
  END IF;
END $$;

-- A page of changes after the cursor. Each document is read in the same snapshot as its feed row.
CREATE FUNCTION api.pull(p_scope uuid, p_cursor bigint, p_limit integer DEFAULT 2000)
RETURNS TABLE (seq bigint, kind smallint, id uuid, op text, doc jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app, pg_temp SET timezone = 'UTC' AS $$
#variable_conflict use_column
DECLARE
  t integer := my_tenant();
BEGIN
  PERFORM api.require_scope(p_scope);
  RETURN QUERY
  WITH page AS MATERIALIZED (
    SELECT f.seq, f.kind, f.entity_id, f.op FROM feed f
     WHERE f.tenant_id = t AND f.scope_id = p_scope AND f.seq > p_cursor
     ORDER BY f.seq LIMIT least(greatest(p_limit, 1), 5000)
  )
  SELECT f.seq, f.kind, f.entity_id, f.op::text, CASE WHEN f.op = 'P' THEN CASE f.kind
    WHEN 1 THEN (SELECT jsonb_build_object('customer_id', customer_id, 'customer_no', customer_no, 'name', name,
        'phone', phone, 'phone_state', phone_state, 'dnc', dnc, 'version', version)
      FROM customer WHERE tenant_id = t AND customer_id = f.entity_id)
    WHEN 2 THEN (SELECT jsonb_build_object('policy_id', policy_id, 'customer_id', customer_id, 'policy_no', policy_no,
        'line', line, 'channel', channel, 'payment', payment, 'starts_on', starts_on, 'due_on', due_on,
        'premium_cents', premium_cents, 'previous_premium_cents', previous_premium_cents, 'result', result,
        'renewed_premium_cents', renewed_premium_cents)
      FROM policy WHERE tenant_id = t AND policy_id = f.entity_id)
    WHEN 3 THEN (SELECT jsonb_build_object('renewal_id', renewal_id, 'customer_id', customer_id, 'stage', stage,
        'next_at', next_at, 'version', version)
      FROM renewal WHERE tenant_id = t AND renewal_id = f.entity_id)
    WHEN 4 THEN (SELECT jsonb_build_object('contact_id', contact_id, 'customer_id', customer_id, 'author_id', author_id,
        'author_name', (SELECT display_name FROM app_user u WHERE u.tenant_id = t AND u.user_id = author_id),
        'happened_at', happened_at, 'received_at', received_at, 'channel', channel, 'direction', direction,
        'outcome', outcome, 'reason', reason, 'intention', intention, 'note', note, 'talk_seconds', talk_seconds,
        'effective', effective, 'script_id', script_id, 'script_version', script_version, 'late', late)
      FROM contact WHERE tenant_id = t AND contact_id = f.entity_id)
    WHEN 5 THEN (SELECT jsonb_build_object('promise_id', promise_id, 'customer_id', customer_id, 'owner_id', owner_id,
        'contact_id', contact_id, 'made_at', made_at, 'due_at', due_at, 'state', state, 'version', version)
      FROM promise WHERE tenant_id = t AND promise_id = f.entity_id)
    WHEN 6 THEN (SELECT jsonb_build_object('user_id', user_id, 'display_name', display_name, 'role', role,
        'group_id', group_id, 'active', active, 'on_duty', on_duty)
      FROM app_user WHERE tenant_id = t AND user_id = f.entity_id)
  END END
  FROM page f ORDER BY f.seq;
END $$;

-- Count and order-free checksum of what a complete copy of the scope holds, with the clock they belong to.
CREATE FUNCTION api.digest(p_scope uuid) RETURNS TABLE (kind smallint, n bigint, h numeric, clock bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS $$
#variable_conflict use_column
DECLARE
  t integer := my_tenant();
BEGIN
  PERFORM api.require_scope(p_scope);
  RETURN QUERY
  SELECT f.kind, count(*), sum(('x' || substr(md5(f.entity_id::text), 1, 15))::bit(60)::bigint),
         (SELECT k.seq FROM scope_clock k WHERE k.tenant_id = t AND k.scope_id = p_scope)
    FROM feed f WHERE f.tenant_id = t AND f.scope_id = p_scope AND f.op = 'P' GROUP BY f.kind ORDER BY f.kind;
END $$;

GRANT EXECUTE ON FUNCTION api.hello(uuid, integer), api.pull(uuid, bigint, integer), api.digest(uuid)
  TO rd_specialist, rd_supervisor, rd_manager;
GRANT EXECUTE ON FUNCTION api.hello(uuid, integer) TO rd_administrator;
RESET ROLE;
