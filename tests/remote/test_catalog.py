"""What must hold of every table and function of the shared database, read from the server's own catalogues."""

from tests.support.people import Team


def test_every_table_has_row_level_security(team: Team) -> None:
    rows = team.office.rows(
        "SELECT relname, relrowsecurity FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind IN ('r', 'p')"
    )
    assert len(rows) == 19
    assert [name for name, secured in rows if not secured] == []


def test_tenant_stands_first_in_every_key(team: Team) -> None:
    rows = team.office.rows(
        """SELECT i.indexrelid::regclass::text, a.attname FROM pg_index i
             JOIN pg_class c ON c.oid = i.indrelid AND c.relnamespace = 'app'::regnamespace
             JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] WHERE i.indisunique"""
    )
    assert len(rows) == 24
    assert [row for row in rows if row[1] != "tenant_id"] == []


def test_every_definer_function_has_a_fixed_path_and_an_ordinary_owner(team: Team) -> None:
    rows = team.office.rows(
        """SELECT p.oid::regprocedure::text, coalesce(p.proconfig::text, ''), r.rolname, r.rolsuper OR r.rolbypassrls OR r.rolcanlogin
             FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
            WHERE p.pronamespace IN ('app'::regnamespace, 'api'::regnamespace, 'admin'::regnamespace) AND p.prosecdef"""
    )
    assert len(rows) >= 30
    assert [row for row in rows if '"search_path=app, pg_temp"' not in row[1]] == []
    assert [row for row in rows if row[3]] == []


def test_the_api_is_owned_by_a_role_that_owns_no_table(team: Team) -> None:
    owners = {
        row[0]
        for row in team.office.rows(
            "SELECT DISTINCT pg_get_userbyid(proowner) FROM pg_proc WHERE pronamespace = 'api'::regnamespace"
        )
    }
    tables = team.office.rows(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND pg_get_userbyid(relowner) IN ('rd_api', 'rd_feed', 'rd_useradmin')"
    )
    assert owners == {"rd_api"}
    assert tables == []


def test_nothing_of_ours_is_open_to_everybody(team: Team) -> None:
    functions = team.office.rows(
        """SELECT p.oid::regprocedure::text FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x
            WHERE p.pronamespace IN ('app'::regnamespace, 'api'::regnamespace, 'admin'::regnamespace) AND x.grantee = 0"""
    )
    relations = team.office.rows(
        """SELECT c.relname FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) x
            WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'r' AND x.grantee = 0"""
    )
    schemas = team.office.rows(
        """SELECT n.nspname FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) x
            WHERE n.nspname IN ('public', 'app', 'api', 'admin') AND x.grantee = 0"""
    )
    database = team.office.rows(
        """SELECT x.privilege_type FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) x
            WHERE d.datname = current_database() AND x.grantee = 0"""
    )
    large_objects = team.office.rows(
        """SELECT p.proname FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x
            WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname IN ('lo_creat', 'lo_create', 'lo_put', 'lowrite')
              AND x.grantee = 0"""
    )
    assert (functions, relations, schemas, database, large_objects) == ([], [], [], [], [])


def test_people_have_no_right_to_write_anywhere(team: Team) -> None:
    rows = team.office.rows(
        """SELECT c.relname, pg_get_userbyid(x.grantee), x.privilege_type
             FROM pg_class c, aclexplode(c.relacl) x
            WHERE c.relnamespace = 'app'::regnamespace AND x.privilege_type <> 'SELECT'
              AND pg_get_userbyid(x.grantee) IN ('rd_specialist', 'rd_supervisor', 'rd_manager', 'rd_administrator')"""
    )
    people = team.office.rows("SELECT grantee FROM information_schema.role_table_grants WHERE grantee LIKE %s", r"u\_%")
    assert rows == []
    assert people == []


def test_functions_behind_the_api_cannot_be_run_by_people(team: Team) -> None:
    rows = team.office.rows(
        """SELECT p.proname FROM pg_proc p, unnest(ARRAY['rd_specialist', 'rd_supervisor', 'rd_manager', 'rd_administrator']) r
            WHERE p.pronamespace = 'app'::regnamespace AND has_function_privilege(r, p.oid, 'EXECUTE')"""
    )
    assert {row[0] for row in rows} == {"me", "my_tenant", "may_supervise", "my_groups", "my_scopes", "may_administer"}


def test_a_person_is_a_member_of_one_group_role_and_cannot_become_it(team: Team) -> None:
    rows = team.office.rows(
        """SELECT pg_get_userbyid(roleid), inherit_option, set_option, admin_option FROM pg_auth_members
            WHERE member = (SELECT oid FROM pg_roles WHERE rolname = %s)""",
        team.chen.login,
    )
    assert rows == [("rd_specialist", True, False, False)]


def test_statements_that_change_what_travels_are_covered_by_triggers(team: Team) -> None:
    rows = team.office.rows(
        """SELECT c.relname, count(*) FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
            WHERE NOT g.tgisinternal AND g.tgname LIKE 'feed%%' AND c.relnamespace = 'app'::regnamespace
              AND g.tgtype & 1 = 0 GROUP BY 1 ORDER BY 1"""
    )
    assert dict(rows) == {"app_user": 2, "contact": 3, "customer": 3, "policy": 3, "promise": 3, "renewal": 3}
