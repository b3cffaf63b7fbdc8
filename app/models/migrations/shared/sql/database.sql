-- Who may connect to this database. Such rights belong to the database and not to what lies in it, so they do not come
-- along when it is copied or restored; `schema.upgrade` therefore sets them each time.
DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO rd_specialist, rd_supervisor, rd_manager, rd_administrator', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO rd_owner', current_database());  -- cannot log in; may ask for the size
END $$;
