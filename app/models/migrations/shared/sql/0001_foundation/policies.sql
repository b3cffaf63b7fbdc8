-- Row-level security. People may only read, and only what is theirs; every write goes through api and admin functions,
-- whose owners do not own the tables and are bound by these policies too (a second wall behind their own checks).
-- Conditions are "= (SELECT …)" and "= ANY (ARRAY(SELECT …))" so that they are worked out once and served by an index.
DO $$
DECLARE
  t text;
BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'app' LOOP
    EXECUTE format('ALTER TABLE app.%I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
SET LOCAL ROLE rd_owner;
SET LOCAL search_path = app, pg_temp;

-- Everybody of the company: the company, the groups, the people of one's scopes --------------------------------------
CREATE POLICY people_read ON tenant FOR SELECT TO rd_specialist, rd_supervisor, rd_manager, rd_administrator
  USING (tenant_id = (SELECT my_tenant()));
CREATE POLICY people_read ON team_group FOR SELECT TO rd_specialist, rd_supervisor, rd_manager, rd_administrator
  USING (tenant_id = (SELECT my_tenant()));
CREATE POLICY people_read ON app_user FOR SELECT TO rd_specialist, rd_supervisor, rd_manager
  USING (tenant_id = (SELECT my_tenant()) AND (user_id = (SELECT me()) OR group_id = ANY (ARRAY(SELECT my_scopes()))));
CREATE POLICY target_read ON target FOR SELECT TO rd_specialist USING (tenant_id = (SELECT my_tenant()) AND user_id = (SELECT me()));
CREATE POLICY target_oversee ON target FOR SELECT TO rd_supervisor, rd_manager USING (tenant_id = (SELECT my_tenant()));
GRANT SELECT ON tenant, team_group, app_user, target TO rd_specialist, rd_supervisor, rd_manager;

-- A specialist: the customers they own, and what hangs on these ------------------------------------------------------
CREATE POLICY own ON customer FOR SELECT TO rd_specialist
  USING (tenant_id = (SELECT my_tenant()) AND owner_id = (SELECT me()));
CREATE POLICY oversee ON customer FOR SELECT TO rd_supervisor, rd_manager
  USING (tenant_id = (SELECT my_tenant()) AND group_id = ANY (ARRAY(SELECT my_groups())));
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['policy', 'renewal', 'contact', 'promise', 'assignment'] LOOP
    EXECUTE format($q$CREATE POLICY own ON %I FOR SELECT TO rd_specialist USING (tenant_id = (SELECT my_tenant())
      AND customer_id = ANY (ARRAY(SELECT c.customer_id FROM customer c WHERE c.owner_id = (SELECT me()))))$q$, t);
    EXECUTE format($q$CREATE POLICY oversee ON %I FOR SELECT TO rd_supervisor, rd_manager USING (tenant_id = (SELECT my_tenant())
      AND customer_id = ANY (ARRAY(SELECT c.customer_id FROM customer c WHERE c.group_id = ANY (ARRAY(SELECT my_groups())))))$q$, t);
  END LOOP;
END $$;
CREATE POLICY own ON conflict FOR SELECT TO rd_specialist, rd_supervisor, rd_manager
  USING (tenant_id = (SELECT my_tenant()) AND owner_id = (SELECT me()));
CREATE POLICY own ON quarantine FOR SELECT TO rd_specialist, rd_supervisor, rd_manager
  USING (tenant_id = (SELECT my_tenant()) AND user_id = (SELECT me()));
CREATE POLICY follow ON feed FOR SELECT TO rd_specialist, rd_supervisor, rd_manager
  USING (tenant_id = (SELECT my_tenant()) AND scope_id = ANY (ARRAY(SELECT my_scopes())));
CREATE POLICY follow ON scope_clock FOR SELECT TO rd_specialist, rd_supervisor, rd_manager
  USING (tenant_id = (SELECT my_tenant()) AND scope_id = ANY (ARRAY(SELECT my_scopes())));
GRANT SELECT ON customer, policy, renewal, contact, promise, assignment, conflict, quarantine, feed, scope_clock
  TO rd_specialist, rd_supervisor, rd_manager;

-- An administrator: accounts, no customers ---------------------------------------------------------------------------
CREATE POLICY accounts ON app_user FOR SELECT TO rd_administrator USING (tenant_id = (SELECT my_tenant()));
CREATE POLICY accounts ON supervises FOR SELECT TO rd_administrator USING (tenant_id = (SELECT my_tenant()));
CREATE POLICY accounts ON device FOR SELECT TO rd_administrator USING (tenant_id = (SELECT my_tenant()));
GRANT SELECT ON tenant, team_group, app_user, supervises, device TO rd_administrator;

-- The owner of the api functions -------------------------------------------------------------------------------------
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tenant', 'team_group', 'app_user', 'supervises', 'target'] LOOP
    EXECUTE format('CREATE POLICY api ON %I FOR SELECT TO rd_api USING (tenant_id = (SELECT my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON %I TO rd_api', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['contact', 'renewal', 'promise', 'policy', 'assignment', 'conflict', 'applied_op'] LOOP
    EXECUTE format('CREATE POLICY api_read ON %I FOR SELECT TO rd_api USING (tenant_id = (SELECT my_tenant()))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO rd_api', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['promise', 'conflict', 'applied_op'] LOOP
    EXECUTE format('CREATE POLICY api_add ON %I FOR INSERT TO rd_api WITH CHECK (tenant_id = (SELECT my_tenant()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['renewal', 'promise', 'conflict'] LOOP
    EXECUTE format('CREATE POLICY api_change ON %I FOR UPDATE TO rd_api USING (tenant_id = (SELECT my_tenant()))', t);
    EXECUTE format('GRANT UPDATE ON %I TO rd_api', t);
  END LOOP;
  -- The portfolio and its assignment are the business of those who supervise.
  FOREACH t IN ARRAY ARRAY['policy', 'renewal', 'assignment'] LOOP
    EXECUTE format('CREATE POLICY api_add ON %I FOR INSERT TO rd_api
      WITH CHECK (tenant_id = (SELECT my_tenant()) AND (SELECT may_supervise()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['policy', 'assignment'] LOOP
    EXECUTE format('CREATE POLICY api_change ON %I FOR UPDATE TO rd_api
      USING (tenant_id = (SELECT my_tenant()) AND (SELECT may_supervise()))', t);
    EXECUTE format('GRANT UPDATE ON %I TO rd_api', t);
  END LOOP;
END $$;
CREATE POLICY api_read ON customer FOR SELECT TO rd_api
  USING (tenant_id = (SELECT my_tenant()) AND (owner_id = (SELECT me()) OR (SELECT may_supervise())));
CREATE POLICY api_change ON customer FOR UPDATE TO rd_api
  USING (tenant_id = (SELECT my_tenant()) AND (owner_id = (SELECT me()) OR (SELECT may_supervise())));
CREATE POLICY api_add ON customer FOR INSERT TO rd_api
  WITH CHECK (tenant_id = (SELECT my_tenant()) AND (SELECT may_supervise()));
CREATE POLICY api_add ON contact FOR INSERT TO rd_api
  WITH CHECK (tenant_id = (SELECT my_tenant()) AND author_id = (SELECT me()));
CREATE POLICY api ON import_batch TO rd_api
  USING (tenant_id = (SELECT my_tenant()) AND (SELECT may_supervise()));
CREATE POLICY api ON device TO rd_api
  USING (tenant_id = (SELECT my_tenant()) AND user_id = (SELECT me()));
CREATE POLICY api_oversee ON device FOR SELECT TO rd_api
  USING (tenant_id = (SELECT my_tenant()) AND (SELECT may_supervise()));
CREATE POLICY api ON quarantine TO rd_api
  USING (tenant_id = (SELECT my_tenant()) AND user_id = (SELECT me()));
CREATE POLICY api ON feed FOR SELECT TO rd_api
  USING (tenant_id = (SELECT my_tenant()) AND scope_id = ANY (ARRAY(SELECT my_scopes())));
CREATE POLICY api ON scope_clock FOR SELECT TO rd_api
  USING (tenant_id = (SELECT my_tenant()) AND scope_id = ANY (ARRAY(SELECT my_scopes())));
GRANT SELECT, INSERT, UPDATE ON customer, import_batch, device TO rd_api;
GRANT SELECT, INSERT ON quarantine TO rd_api;
GRANT SELECT ON feed, scope_clock TO rd_api;

-- The feed writer: any scope, and nothing but the feed ---------------------------------------------------------------
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['customer', 'policy', 'renewal', 'contact', 'promise', 'app_user'] LOOP
    EXECUTE format('CREATE POLICY feed ON %I FOR SELECT TO rd_feed USING (true)', t);
    EXECUTE format('GRANT SELECT ON %I TO rd_feed', t);
  END LOOP;
END $$;
CREATE POLICY feed ON feed TO rd_feed USING (true);
CREATE POLICY feed ON scope_clock TO rd_feed USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON feed TO rd_feed;
GRANT SELECT, INSERT, UPDATE ON scope_clock TO rd_feed;

-- The owner of the admin functions -----------------------------------------------------------------------------------
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tenant', 'epoch', 'team_group', 'app_user', 'supervises', 'target', 'device'] LOOP
    EXECUTE format('CREATE POLICY admin ON %I TO rd_useradmin USING (may_administer(tenant_id))', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO rd_useradmin', t);
  END LOOP;
END $$;
RESET ROLE;
