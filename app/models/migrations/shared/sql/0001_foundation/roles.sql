-- Roles and schemas. Roles belong to the whole cluster, so a second desk database in it finds them in place.
-- None of them can log in; people get a LOGIN role of their own that is a member of exactly one group role.
DO $$
DECLARE
  r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['rd_owner', 'rd_api', 'rd_feed', 'rd_useradmin',
                           'rd_specialist', 'rd_supervisor', 'rd_manager', 'rd_administrator'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', r);
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;  -- another database of the cluster was being set up at the same moment
    END;
  END LOOP;
  -- A role of this name that somebody can log in with, or that row-level security does not bind, would undo every wall below.
  SELECT rolname INTO r FROM pg_roles
   WHERE rolname LIKE 'rd\_%' AND (rolcanlogin OR rolsuper OR rolbypassrls) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'role % exists already and is too powerful', r USING ERRCODE = '42710';
  END IF;
  IF NOT (SELECT rolcreaterole FROM pg_roles WHERE rolname = 'rd_useradmin') THEN
    ALTER ROLE rd_useradmin CREATEROLE;
  END IF;
  FOREACH r IN ARRAY ARRAY['rd_specialist', 'rd_supervisor', 'rd_manager', 'rd_administrator'] LOOP
    IF NOT EXISTS (SELECT FROM pg_auth_members WHERE roleid = r::regrole AND member = 'rd_useradmin'::regrole) THEN
      -- May hand the group role out, cannot use it itself.
      EXECUTE format('GRANT %I TO rd_useradmin WITH ADMIN TRUE, INHERIT FALSE, SET FALSE', r);
    END IF;
  END LOOP;
  IF NOT has_parameter_privilege('rd_api', 'deadlock_timeout', 'SET') THEN
    GRANT SET ON PARAMETER deadlock_timeout TO rd_api;  -- see portfolio.sql
  END IF;
END $$;

CREATE SCHEMA app AUTHORIZATION rd_owner;
CREATE SCHEMA api AUTHORIZATION rd_api;
CREATE SCHEMA admin AUTHORIZATION rd_useradmin;
REVOKE ALL ON SCHEMA public, app, api, admin FROM PUBLIC;
GRANT USAGE ON SCHEMA app TO rd_api, rd_feed, rd_useradmin, rd_specialist, rd_supervisor, rd_manager, rd_administrator;
GRANT USAGE ON SCHEMA api TO rd_specialist, rd_supervisor, rd_manager, rd_administrator;
GRANT USAGE ON SCHEMA admin TO rd_administrator;

-- Nothing made later by these roles is open to everybody by default.
ALTER DEFAULT PRIVILEGES FOR ROLE rd_owner, rd_api, rd_feed, rd_useradmin REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
