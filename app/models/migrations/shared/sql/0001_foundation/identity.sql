-- Who is asking. session_user is the login of the connection; neither SET ROLE nor a SECURITY DEFINER function changes
-- it, and no setting a client could write takes part. A deactivated person becomes nobody at once, even mid-session.
SET LOCAL ROLE rd_owner;
SET LOCAL search_path = app, pg_temp;

CREATE FUNCTION me() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = app, pg_temp
RETURN (SELECT user_id FROM app_user WHERE login = session_user::text AND active);

CREATE FUNCTION my_tenant() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = app, pg_temp
RETURN (SELECT tenant_id FROM app_user WHERE login = session_user::text AND active);

CREATE FUNCTION may_supervise() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = app, pg_temp
RETURN coalesce((SELECT role IN ('supervisor', 'manager') FROM app_user WHERE login = session_user::text AND active), false);

-- The groups a supervisor answers for; a manager answers for everything below them as well.
CREATE FUNCTION my_groups() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = app, pg_temp
BEGIN ATOMIC
  WITH RECURSIVE myself AS (
    SELECT tenant_id, user_id, role FROM app_user
     WHERE login = session_user::text AND active AND role IN ('supervisor', 'manager')
  ), tree AS (
    SELECT s.tenant_id, s.group_id, m.role FROM myself m JOIN supervises s USING (tenant_id, user_id)
    UNION
    SELECT g.tenant_id, g.group_id, t.role
      FROM tree t JOIN team_group g ON g.tenant_id = t.tenant_id AND g.parent_id = t.group_id
     WHERE t.role = 'manager'
  )
  SELECT group_id FROM tree;
END;

-- The scopes a person may follow: themselves, the group they sit in, the groups they answer for.
CREATE FUNCTION my_scopes() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE SET search_path = app, pg_temp
BEGIN ATOMIC
  SELECT user_id FROM app_user WHERE login = session_user::text AND active
  UNION
  SELECT group_id FROM app_user WHERE login = session_user::text AND active AND group_id IS NOT NULL
  UNION
  SELECT my_groups();
END;

-- An administrator of that tenant, or whoever holds the server itself.
CREATE FUNCTION may_administer(p_tenant integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp
RETURN EXISTS (SELECT FROM pg_roles WHERE rolname = session_user AND rolsuper)
    OR EXISTS (SELECT FROM app_user WHERE login = session_user::text AND active AND role = 'administrator' AND tenant_id = p_tenant);

-- Changes when the server was restored, failed over or re-made, or when an administrator says so. On a standby, where
-- the write position cannot be asked for, the control file names the timeline.
CREATE FUNCTION server_epoch(p_tenant integer) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp
RETURN md5(concat_ws('/',
  (SELECT epoch FROM epoch WHERE tenant_id = p_tenant),
  (SELECT system_identifier FROM pg_control_system()),
  CASE WHEN pg_is_in_recovery() THEN (SELECT timeline_id FROM pg_control_checkpoint())
       ELSE ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer END));

RESET ROLE;
GRANT EXECUTE ON FUNCTION pg_control_system(), pg_control_checkpoint(), pg_walfile_name(pg_lsn), pg_current_wal_lsn() TO rd_owner;
-- Policies are evaluated with the rights of whoever asks, hence these five for people too.
GRANT EXECUTE ON FUNCTION app.me(), app.my_tenant(), app.may_supervise(), app.my_groups(), app.my_scopes()
  TO rd_api, rd_feed, rd_useradmin, rd_specialist, rd_supervisor, rd_manager, rd_administrator;
GRANT EXECUTE ON FUNCTION app.may_administer(integer) TO rd_useradmin, rd_administrator;
GRANT EXECUTE ON FUNCTION app.server_epoch(integer), app.new_id(), app.row_id(uuid, bigint) TO rd_api;
GRANT EXECUTE ON FUNCTION app.new_id() TO rd_useradmin;
