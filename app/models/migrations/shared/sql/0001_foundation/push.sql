-- What a laptop sends. Each device numbers its operations without gaps; the answer to each is kept, so a retry after a
-- lost answer gets the same answer and nothing happens twice. An operation is applied, answered as a conflict, or kept
-- whole in quarantine; it is never dropped.
SET LOCAL ROLE rd_owner;
SET LOCAL search_path = app, pg_temp;

-- How the person stands to the customer. Runs as the owner of the tables, because somebody else's customer is invisible
-- to the api functions; it gives away nothing but the present owner's id. When something happened is only what the laptop
-- says, so a customer given away longer ago than a laptop may stay away is not theirs any more, whatever day it names.
CREATE FUNCTION standing(p_tenant integer, p_customer uuid, p_user uuid, p_at timestamptz,
                         OUT is_mine boolean, OUT was_mine boolean, OUT owner_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS $$
  SELECT c.owner_id IS NOT DISTINCT FROM p_user,
         c.owner_id IS DISTINCT FROM p_user AND EXISTS (
           SELECT FROM assignment a
            WHERE a.tenant_id = p_tenant AND a.customer_id = p_customer AND a.user_id = p_user
              AND p_at BETWEEN a.from_at - interval '1 day' AND coalesce(a.to_at, 'infinity') + interval '14 days'
              AND now() < coalesce(a.to_at, 'infinity') + interval '90 days'),
         c.owner_id
    FROM customer c WHERE c.tenant_id = p_tenant AND c.customer_id = p_customer;
$$;
-- "Do not contact" sticks even if the customer said it to a former owner.
CREATE FUNCTION stick_dnc(p_tenant integer, p_customer uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
  UPDATE customer SET dnc = true, version = version + 1
   WHERE tenant_id = p_tenant AND customer_id = p_customer AND NOT dnc;
$$;
-- Locks everything a push may touch before it looks at anything: without it a record could be filed under an owner whom
-- a reassignment, not yet committed, has just replaced, and the new owner would never see it.
CREATE FUNCTION lock_for_push(p_tenant integer, p_user uuid, p_customers uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  PERFORM lock_customers(p_tenant, p_customers);
  PERFORM lock_clocks(p_tenant, ARRAY(
    SELECT owner_id FROM customer WHERE tenant_id = p_tenant AND customer_id = ANY (p_customers) AND owner_id IS NOT NULL
    UNION SELECT p_user));
END $$;
RESET ROLE;
GRANT EXECUTE ON FUNCTION app.lock_clocks(integer, uuid[]) TO rd_owner;
GRANT EXECUTE ON FUNCTION app.standing(integer, uuid, uuid, timestamptz), app.stick_dnc(integer, uuid),
  app.lock_for_push(integer, uuid, uuid[]) TO rd_api;

SET LOCAL ROLE rd_api;
SET LOCAL search_path = app, pg_temp;

-- The person behind the session, or an error. Reading in one old snapshot would undo what the locks are for.
CREATE FUNCTION api.caller() RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = app, pg_temp AS $$
DECLARE
  u uuid := me();
BEGIN
  IF u IS NULL THEN
    RAISE EXCEPTION 'unknown or inactive user' USING ERRCODE = '28000';
  END IF;
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'only in a read committed transaction' USING ERRCODE = '25001';
  END IF;
  RETURN u;
END $$;

-- A moment of the protocol. The server itself would also take "yesterday", "infinity" or a time without an offset.
CREATE FUNCTION api.moment(p_text text) RETURNS timestamptz LANGUAGE plpgsql STABLE SET search_path = app, pg_temp AS $$
BEGIN
  IF p_text !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$' THEN
    RAISE EXCEPTION 'not a moment' USING ERRCODE = '22007';
  END IF;
  RETURN p_text::timestamptz;
END $$;

CREATE FUNCTION api.quarantined(p_why text) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = app, pg_temp
RETURN jsonb_build_object('r', 'quarantined', 'why', p_why);

-- Three-way comparison per field: what may be written, and what lost against the server. "Do not contact" is never taken back.
CREATE FUNCTION api.three_way(p_now jsonb, p_set jsonb, p_fields text[], OUT up jsonb, OUT lost jsonb)
LANGUAGE plpgsql STABLE SET search_path = app, pg_temp AS $$
DECLARE
  k text;
  v_from jsonb;
  v_to jsonb;
BEGIN
  up := '{}';
  lost := '[]';
  FOR k IN SELECT jsonb_object_keys(p_set) LOOP
    v_from := coalesce(p_set -> k -> 'from', 'null');
    v_to := coalesce(p_set -> k -> 'to', 'null');
    IF k = 'next_at' THEN  -- the same moment can be written in many ways
      v_from := coalesce(to_jsonb(api.moment(v_from #>> '{}')), 'null');
      v_to := coalesce(to_jsonb(api.moment(v_to #>> '{}')), 'null');
    END IF;
    IF NOT k = ANY (p_fields) THEN
      lost := lost || jsonb_build_object('f', k, 'why', 'not_editable');
    ELSIF v_to = 'null' AND k <> 'next_at' THEN
      RAISE EXCEPTION 'only the next contact can be emptied' USING ERRCODE = '22004';
    ELSIF k = 'dnc' AND v_to = 'true' THEN
      up := up || jsonb_build_object(k, true);
    ELSIF k = 'dnc' AND p_now -> k = 'true' THEN
      lost := lost || jsonb_build_object('f', k, 'theirs', true);
    ELSIF p_now -> k = v_to THEN
      NULL;
    ELSIF p_now -> k = v_from THEN
      up := up || jsonb_build_object(k, v_to);
    ELSE
      lost := lost || jsonb_build_object('f', k, 'theirs', p_now -> k);
    END IF;
  END LOOP;
END $$;

-- Keeps what lost, so that the person can decide, and makes the server's row travel again: the laptop still shows its own
-- value. Somebody who no longer has the customer learns that the value differs, not what it is, and gets no row.
CREATE FUNCTION api.keep_conflicts(p_tenant integer, p_me uuid, p_kind smallint, p_entity uuid, p_op jsonb, p_lost jsonb,
                                   p_is_unchanged boolean, p_is_mine boolean) RETURNS jsonb
LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
DECLARE
  v_lost jsonb := CASE WHEN p_is_mine THEN p_lost ELSE (SELECT coalesce(jsonb_agg(l - 'theirs'), '[]') FROM jsonb_array_elements(p_lost) l) END;
BEGIN
  IF v_lost = '[]' THEN
    RETURN '{"r": "ok"}';
  END IF;
  INSERT INTO conflict AS c (tenant_id, customer_id, kind, entity_id, owner_id, field, base, theirs, mine, op_id)
  SELECT p_tenant, (p_op ->> 'customer')::uuid, p_kind, p_entity, p_me, l ->> 'f',
         p_op -> 'set' -> (l ->> 'f') -> 'from', l -> 'theirs', p_op -> 'set' -> (l ->> 'f') -> 'to', (p_op ->> 'op_id')::uuid
    FROM jsonb_array_elements(v_lost) l
  ON CONFLICT (tenant_id, owner_id, entity_id, field) WHERE resolved_at IS NULL
    DO UPDATE SET theirs = excluded.theirs, mine = excluded.mine, op_id = excluded.op_id;
  IF p_is_unchanged AND p_is_mine THEN
    PERFORM bump(p_tenant, p_me, p_kind, ARRAY[p_entity], 'P');
  END IF;
  RETURN jsonb_build_object('r', 'conflict', 'conf', v_lost);
END $$;

CREATE FUNCTION api.add_contact(p_tenant integer, p_me uuid, p_device uuid, p_op jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
DECLARE
  s record;
BEGIN
  SELECT * INTO s FROM standing(p_tenant, (p_op ->> 'customer')::uuid, p_me, api.moment(p_op ->> 'at'));
  IF (s.is_mine OR s.was_mine) IS NOT TRUE THEN
    RETURN api.quarantined('not_yours');
  END IF;
  INSERT INTO contact (tenant_id, contact_id, customer_id, author_id, owner_at_receipt, group_id, device_id, happened_at,
    channel, direction, outcome, reason, intention, note, talk_seconds, effective, script_id, script_version, late)
  VALUES (p_tenant, (p_op ->> 'id')::uuid, (p_op ->> 'customer')::uuid, p_me, s.owner_id,
    (SELECT group_id FROM app_user WHERE tenant_id = p_tenant AND user_id = p_me), p_device, api.moment(p_op ->> 'at'),
    p_op ->> 'channel', p_op ->> 'direction', p_op ->> 'outcome', p_op ->> 'reason', p_op ->> 'intention',
    coalesce(p_op ->> 'note', ''), (p_op ->> 'talk_seconds')::integer, (p_op ->> 'effective')::boolean,
    p_op ->> 'script_id', (p_op ->> 'script_version')::integer, s.was_mine)
  ON CONFLICT (tenant_id, contact_id) DO NOTHING;
  IF FOUND THEN
    RETURN '{"r": "ok"}';
  END IF;
  IF EXISTS (SELECT FROM contact WHERE tenant_id = p_tenant AND contact_id = (p_op ->> 'id')::uuid AND author_id = p_me
      AND customer_id = (p_op ->> 'customer')::uuid AND happened_at = api.moment(p_op ->> 'at')
      AND outcome = p_op ->> 'outcome' AND note = coalesce(p_op ->> 'note', '')) THEN
    RETURN '{"r": "dup"}';
  END IF;
  RETURN api.quarantined('id_collision');
END $$;

CREATE FUNCTION api.add_promise(p_tenant integer, p_me uuid, p_op jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
DECLARE
  s record;
BEGIN
  SELECT * INTO s FROM standing(p_tenant, (p_op ->> 'customer')::uuid, p_me, api.moment(p_op ->> 'at'));
  IF (s.is_mine OR s.was_mine) IS NOT TRUE THEN
    RETURN api.quarantined('not_yours');
  END IF;
  -- Whoever has the customer now keeps the promise.
  INSERT INTO promise (tenant_id, promise_id, customer_id, owner_id, contact_id, made_at, due_at)
  VALUES (p_tenant, (p_op ->> 'id')::uuid, (p_op ->> 'customer')::uuid, s.owner_id, (p_op ->> 'contact')::uuid,
    api.moment(p_op ->> 'made_at'), api.moment(p_op ->> 'due_at'))
  ON CONFLICT (tenant_id, promise_id) DO NOTHING;
  IF FOUND THEN
    RETURN '{"r": "ok"}';
  END IF;
  IF EXISTS (SELECT FROM promise WHERE tenant_id = p_tenant AND promise_id = (p_op ->> 'id')::uuid
      AND customer_id = (p_op ->> 'customer')::uuid AND made_at = api.moment(p_op ->> 'made_at')
      AND due_at = api.moment(p_op ->> 'due_at')) THEN
    RETURN '{"r": "dup"}';
  END IF;
  RETURN api.quarantined('id_collision');
END $$;

CREATE FUNCTION api.patch_customer(p_tenant integer, p_me uuid, p_op jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
DECLARE
  v_id uuid := (p_op ->> 'customer')::uuid;
  c customer;
  s record;
  w record;
BEGIN
  SELECT * INTO c FROM customer WHERE tenant_id = p_tenant AND customer_id = v_id AND owner_id = p_me;
  IF NOT FOUND THEN
    SELECT * INTO s FROM standing(p_tenant, v_id, p_me, api.moment(p_op ->> 'at'));
    IF s.was_mine AND p_op -> 'set' -> 'dnc' -> 'to' = 'true' THEN
      PERFORM stick_dnc(p_tenant, v_id);
      IF (p_op -> 'set') - 'dnc' = '{}' THEN
        RETURN '{"r": "ok"}';
      END IF;
    END IF;
    RETURN api.quarantined('not_yours');
  END IF;
  w := api.three_way(to_jsonb(c), p_op -> 'set', ARRAY['phone', 'phone_state', 'dnc']);
  IF w.up <> '{}' THEN
    UPDATE customer
       SET phone = coalesce(w.up ->> 'phone', phone), phone_state = coalesce(w.up ->> 'phone_state', phone_state),
           dnc = coalesce((w.up ->> 'dnc')::boolean, dnc), version = version + 1
     WHERE tenant_id = p_tenant AND customer_id = v_id;
  END IF;
  RETURN api.keep_conflicts(p_tenant, p_me, 1::smallint, v_id, p_op, w.lost, w.up = '{}', true);
END $$;

CREATE FUNCTION api.patch_renewal(p_tenant integer, p_me uuid, p_op jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
DECLARE
  v_id uuid := (p_op ->> 'id')::uuid;
  e renewal;
  s record;
  w record;
BEGIN
  SELECT * INTO s FROM standing(p_tenant, (p_op ->> 'customer')::uuid, p_me, api.moment(p_op ->> 'at'));
  SELECT * INTO e FROM renewal WHERE tenant_id = p_tenant AND renewal_id = v_id AND customer_id = (p_op ->> 'customer')::uuid;
  -- What happened before a hand-over still counts; where the new owner has moved on already, theirs stays.
  IF NOT FOUND OR (s.is_mine OR s.was_mine) IS NOT TRUE THEN
    RETURN api.quarantined('not_yours');
  END IF;
  w := api.three_way(to_jsonb(e), p_op -> 'set', ARRAY['stage', 'next_at']);
  IF w.up <> '{}' THEN
    UPDATE renewal
       SET stage = coalesce(w.up ->> 'stage', stage),
           next_at = CASE WHEN w.up ? 'next_at' THEN (w.up ->> 'next_at')::timestamptz ELSE next_at END, version = version + 1
     WHERE tenant_id = p_tenant AND renewal_id = v_id;
  END IF;
  RETURN api.keep_conflicts(p_tenant, p_me, 3::smallint, v_id, p_op, w.lost, w.up = '{}', s.is_mine);
END $$;

CREATE FUNCTION api.patch_promise(p_tenant integer, p_me uuid, p_op jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
DECLARE
  v_id uuid := (p_op ->> 'id')::uuid;
  e promise;
  s record;
  w record;
BEGIN
  SELECT * INTO s FROM standing(p_tenant, (p_op ->> 'customer')::uuid, p_me, api.moment(p_op ->> 'at'));
  SELECT * INTO e FROM promise WHERE tenant_id = p_tenant AND promise_id = v_id AND customer_id = (p_op ->> 'customer')::uuid;
  -- What happened before a hand-over still counts; where the new owner has moved on already, theirs stays.
  IF NOT FOUND OR (s.is_mine OR s.was_mine) IS NOT TRUE THEN
    RETURN api.quarantined('not_yours');
  END IF;
  w := api.three_way(to_jsonb(e), p_op -> 'set', ARRAY['state']);
  IF w.up <> '{}' THEN
    UPDATE promise SET state = w.up ->> 'state', version = version + 1 WHERE tenant_id = p_tenant AND promise_id = v_id;
  END IF;
  RETURN api.keep_conflicts(p_tenant, p_me, 5::smallint, v_id, p_op, w.lost, w.up = '{}', s.is_mine);
END $$;

-- One operation. What the database refuses as data (a value out of range, a malformed id) is kept, not raised: one bad
-- operation must not hold up the hundred behind it.
CREATE FUNCTION api.apply_op(p_tenant integer, p_me uuid, p_device uuid, p_op jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
BEGIN
  IF p_op -> 'v' IS DISTINCT FROM '1' THEN
    RETURN api.quarantined('unknown_version');
  END IF;
  IF p_op ->> 'k' LIKE '%.patch' AND jsonb_typeof(p_op -> 'set') IS DISTINCT FROM 'object' THEN
    RETURN api.quarantined('malformed');
  END IF;
  CASE p_op ->> 'k'
    WHEN 'contact.add' THEN RETURN api.add_contact(p_tenant, p_me, p_device, p_op);
    WHEN 'promise.add' THEN RETURN api.add_promise(p_tenant, p_me, p_op);
    WHEN 'customer.patch' THEN RETURN api.patch_customer(p_tenant, p_me, p_op);
    WHEN 'renewal.patch' THEN RETURN api.patch_renewal(p_tenant, p_me, p_op);
    WHEN 'promise.patch' THEN RETURN api.patch_promise(p_tenant, p_me, p_op);
    ELSE RETURN api.quarantined('unknown_kind');
  END CASE;
EXCEPTION WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded THEN
  RETURN api.quarantined('malformed');
END $$;

CREATE FUNCTION api.push(p_device uuid, p_ops jsonb) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  u uuid := api.caller();
  t integer := my_tenant();
  d device;
  o jsonb;
  s bigint;
  old applied_op;
  answer jsonb;
  answers jsonb := '[]';
BEGIN
  PERFORM set_config('synchronous_commit', 'on', true);  -- an answered operation survives a crash of the server
  -- A retry waits here for its own first attempt, if that still runs.
  SELECT * INTO d FROM device WHERE tenant_id = t AND device_id = p_device AND user_id = u FOR UPDATE;
  IF NOT FOUND OR d.revoked THEN
    RAISE EXCEPTION 'device unknown or revoked' USING ERRCODE = '28000';
  END IF;
  IF jsonb_array_length(p_ops) > 200 THEN
    RAISE EXCEPTION 'batch too large' USING ERRCODE = '54000';
  END IF;
  PERFORM lock_for_push(t, u, ARRAY(
    SELECT DISTINCT (e ->> 'customer')::uuid FROM jsonb_array_elements(p_ops) e WHERE pg_input_is_valid(e ->> 'customer', 'uuid')));
  FOR o IN SELECT jsonb_array_elements(p_ops) LOOP
    s := (o ->> 'seq')::bigint;
    IF s <= d.last_seq THEN
      SELECT * INTO old FROM applied_op WHERE tenant_id = t AND device_id = p_device AND seq = s;
      IF NOT FOUND OR old.op_id IS DISTINCT FROM (o ->> 'op_id')::uuid THEN
        RAISE EXCEPTION 'device forked at seq %', s USING ERRCODE = 'P0F01';  -- the laptop was put back from an old copy
      END IF;
      answers := answers || jsonb_build_array(old.res);
      CONTINUE;
    END IF;
    IF s IS DISTINCT FROM d.last_seq + 1 THEN
      RAISE EXCEPTION 'gap: expected %, got %', d.last_seq + 1, s USING ERRCODE = 'P0G01';
    END IF;
    answer := api.apply_op(t, u, p_device, o) || jsonb_build_object('seq', s);
    IF answer ->> 'r' = 'quarantined' THEN
      INSERT INTO quarantine (tenant_id, device_id, seq, op_id, user_id, op, reason)
      VALUES (t, p_device, s, (o ->> 'op_id')::uuid, u, o, answer ->> 'why');
    END IF;
    INSERT INTO applied_op (tenant_id, device_id, seq, op_id, res) VALUES (t, p_device, s, (o ->> 'op_id')::uuid, answer);
    d.last_seq := s;
    answers := answers || jsonb_build_array(answer);
  END LOOP;
  UPDATE device SET last_seq = d.last_seq, seen_at = clock_timestamp() WHERE tenant_id = t AND device_id = p_device;
  RETURN answers;
END $$;
GRANT EXECUTE ON FUNCTION api.push(uuid, jsonb) TO rd_specialist, rd_supervisor, rd_manager;
RESET ROLE;
