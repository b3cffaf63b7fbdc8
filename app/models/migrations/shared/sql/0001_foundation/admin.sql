-- Accounts. Owned by a role that may create logins and hand out the group roles, and can read no customer.
-- A tenant is given only by whoever holds the server and needs none when there is one; an administrator's is their own.
SET LOCAL ROLE rd_useradmin;
SET LOCAL search_path = app, pg_temp;

CREATE FUNCTION admin.tenant_of_caller(p_tenant integer) RETURNS integer LANGUAGE plpgsql STABLE SET search_path = app, pg_temp AS $$
DECLARE
  t integer := coalesce(my_tenant(), p_tenant, (SELECT min(tenant_id) FROM tenant HAVING count(*) = 1));
BEGIN
  IF t IS NULL OR NOT may_administer(t) OR NOT EXISTS (SELECT FROM tenant WHERE tenant_id = t) THEN
    RAISE EXCEPTION 'not an administrator of this tenant' USING ERRCODE = '42501';
  END IF;
  RETURN t;
END $$;

CREATE FUNCTION admin.user_of_login(p_tenant integer, p_login text) RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = app, pg_temp AS $$
DECLARE
  u uuid := (SELECT user_id FROM app_user WHERE tenant_id = p_tenant AND login = p_login);
BEGIN
  IF u IS NULL THEN
    RAISE EXCEPTION 'no such login' USING ERRCODE = 'P0002';
  END IF;
  RETURN u;
END $$;

CREATE FUNCTION admin.tenant_create(p_company text, p_service_phone text, p_timezone text, p_currency text) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  t integer := coalesce((SELECT max(tenant_id) FROM tenant), 0) + 1;
BEGIN
  IF NOT may_administer(t) THEN  -- nobody is an administrator of a tenant that is not there yet: the server's owner only
    RAISE EXCEPTION 'only the owner of the server adds a tenant' USING ERRCODE = '42501';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_timezone_names WHERE name = p_timezone) THEN
    RAISE EXCEPTION 'unknown time zone' USING ERRCODE = '22023';
  END IF;
  INSERT INTO tenant (tenant_id, company, service_phone, timezone, currency)
  VALUES (t, p_company, p_service_phone, p_timezone, p_currency);
  INSERT INTO epoch (tenant_id) VALUES (t);
  RETURN t;
END $$;

CREATE FUNCTION admin.group_create(p_name text, p_parent uuid DEFAULT NULL, p_tenant integer DEFAULT NULL) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  t integer := admin.tenant_of_caller(p_tenant);
  g uuid;
BEGIN
  INSERT INTO team_group (tenant_id, name, parent_id) VALUES (t, p_name, p_parent) RETURNING group_id INTO g;
  RETURN g;
END $$;

-- Makes the person and the login role. Only a SCRAM verifier is taken: the password itself never reaches the server.
-- A supervisor or manager answers for the group they sit in; admin.supervise adds further groups.
CREATE FUNCTION admin.user_create(p_login text, p_verifier text, p_name text, p_role text, p_group uuid DEFAULT NULL,
                                  p_emp_no text DEFAULT '', p_license_no text DEFAULT '', p_tenant integer DEFAULT NULL) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  t integer := admin.tenant_of_caller(p_tenant);
  u uuid;
BEGIN
  IF coalesce((regexp_match(p_verifier, '^SCRAM-SHA-256\$(\d{1,9}):[A-Za-z0-9+/]+={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'))[1]::integer, 0) < 4096 THEN
    RAISE EXCEPTION 'not a SCRAM verifier' USING ERRCODE = '22023';
  END IF;
  INSERT INTO app_user (tenant_id, login, display_name, role, group_id, emp_no, license_no)
  VALUES (t, p_login, p_name, p_role, p_group, p_emp_no, p_license_no) RETURNING user_id INTO u;
  IF p_role IN ('supervisor', 'manager') AND p_group IS NOT NULL THEN
    INSERT INTO supervises (tenant_id, user_id, group_id) VALUES (t, u, p_group);
  END IF;
  EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L CONNECTION LIMIT 8', p_login, p_verifier);
  EXECUTE format('GRANT %I TO %I WITH INHERIT TRUE, SET FALSE', 'rd_' || p_role, p_login);
  RETURN u;
END $$;

CREATE FUNCTION admin.supervise(p_login text, p_group uuid, p_tenant integer DEFAULT NULL) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  t integer := admin.tenant_of_caller(p_tenant);
BEGIN
  INSERT INTO supervises (tenant_id, user_id, group_id) VALUES (t, admin.user_of_login(t, p_login), p_group) ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION admin.target_set(p_month date, p_login text, p_renewals integer, p_tenant integer DEFAULT NULL) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  t integer := admin.tenant_of_caller(p_tenant);
BEGIN
  INSERT INTO target (tenant_id, month, user_id, renewals)
  VALUES (t, date_trunc('month', p_month)::date, admin.user_of_login(t, p_login), p_renewals)
  ON CONFLICT (tenant_id, month, user_id) DO UPDATE SET renewals = excluded.renewals;
END $$;

-- Takes the desk away from a person at once, even from a session that is open (identity.sql), or gives it back.
CREATE FUNCTION admin.user_activate(p_login text, p_active boolean, p_tenant integer DEFAULT NULL) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  t integer := admin.tenant_of_caller(p_tenant);
BEGIN
  UPDATE app_user SET active = p_active WHERE tenant_id = t AND user_id = admin.user_of_login(t, p_login);
  EXECUTE format('ALTER ROLE %I %s', p_login, CASE WHEN p_active THEN 'LOGIN' ELSE 'NOLOGIN' END);
END $$;

-- Whether new customers may be dealt to a person: off during leave, on again afterwards.
CREATE FUNCTION admin.user_duty(p_login text, p_on_duty boolean, p_tenant integer DEFAULT NULL) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
DECLARE
  t integer := admin.tenant_of_caller(p_tenant);
BEGIN
  UPDATE app_user SET on_duty = p_on_duty WHERE tenant_id = t AND user_id = admin.user_of_login(t, p_login);
END $$;

-- A lost laptop: at its next hello it is told to wipe itself, and nothing it pushes is taken any more.
CREATE FUNCTION admin.device_revoke(p_device uuid, p_tenant integer DEFAULT NULL) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  UPDATE device SET revoked = true WHERE tenant_id = admin.tenant_of_caller(p_tenant) AND device_id = p_device;
  RETURN FOUND;
END $$;

GRANT EXECUTE ON FUNCTION admin.group_create(text, uuid, integer), admin.supervise(text, uuid, integer),
  admin.user_create(text, text, text, text, uuid, text, text, integer), admin.target_set(date, text, integer, integer),
  admin.user_activate(text, boolean, integer), admin.user_duty(text, boolean, integer), admin.device_revoke(uuid, integer) TO rd_administrator;
RESET ROLE;

-- Counts over tables the account functions cannot read, hence a function of the tables' owner.
CREATE FUNCTION admin.status(p_tenant integer DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  t integer := coalesce(my_tenant(), p_tenant, (SELECT min(tenant_id) FROM tenant HAVING count(*) = 1));
BEGIN
  IF t IS NULL OR NOT may_administer(t) THEN
    RAISE EXCEPTION 'not an administrator of this tenant' USING ERRCODE = '42501';
  END IF;
  RETURN jsonb_build_object(
    'tenant_id', t, 'company', (SELECT company FROM tenant WHERE tenant_id = t),
    'server_version', current_setting('server_version'), 'database_bytes', pg_database_size(current_database()),
    'groups', (SELECT count(*) FROM team_group WHERE tenant_id = t),
    'people', (SELECT coalesce(jsonb_object_agg(role, n), '{}') FROM (SELECT role, count(*) n FROM app_user WHERE tenant_id = t AND active GROUP BY 1) x),
    'customers', (SELECT count(*) FROM customer WHERE tenant_id = t),
    'customers_assigned', (SELECT count(*) FROM customer WHERE tenant_id = t AND owner_id IS NOT NULL),
    'policies', (SELECT count(*) FROM policy WHERE tenant_id = t),
    'contacts', (SELECT count(*) FROM contact WHERE tenant_id = t),
    'last_contact_received_at', (SELECT max(received_at) FROM contact WHERE tenant_id = t),
    'devices', (SELECT count(*) FROM device WHERE tenant_id = t),
    'last_device_seen_at', (SELECT max(seen_at) FROM device WHERE tenant_id = t),
    'open_conflicts', (SELECT count(*) FROM conflict WHERE tenant_id = t AND resolved_at IS NULL),
    'quarantined', (SELECT count(*) FROM quarantine WHERE tenant_id = t));
END $$;
ALTER FUNCTION admin.status(integer) OWNER TO rd_owner;
REVOKE ALL ON FUNCTION admin.status(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION admin.status(integer) TO rd_administrator;
