-- What a supervisor sees of the groups they answer for. One set-based query per figure, each over an index; nothing is
-- kept in advance, so the figures cannot disagree with the records.
SET LOCAL ROLE rd_api;
SET LOCAL search_path = app, pg_temp;

CREATE FUNCTION api.require_supervision() RETURNS void LANGUAGE plpgsql STABLE SET search_path = app, pg_temp AS $$
BEGIN
  IF NOT may_supervise() THEN
    RAISE EXCEPTION 'for supervisors and managers' USING ERRCODE = '42501';
  END IF;
END $$;

-- One line per active specialist of these groups, and per other member who has customers. "Effective" is what the record
-- says; the month's results are those of the policies due in it, credited to the customer's present owner.
CREATE FUNCTION api.overview_people(t integer, p_groups uuid[], p_zone text, p_day date) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = app, pg_temp AS $$
DECLARE
  v_users uuid[] := ARRAY(SELECT user_id FROM app_user WHERE tenant_id = t AND group_id = ANY (p_groups) AND active);
  v_from timestamptz := p_day::timestamp AT TIME ZONE p_zone;
  v_until timestamptz := (p_day + 1)::timestamp AT TIME ZONE p_zone;
  v_month date := date_trunc('month', p_day)::date;
  v_none CONSTANT jsonb := '{"renewed": 0, "lost": 0, "pending": 0, "cancelled": 0}';
BEGIN
  RETURN (
    WITH owned AS (
      SELECT owner_id user_id, count(*) n FROM customer WHERE tenant_id = t AND owner_id = ANY (v_users) GROUP BY 1
    ), hour AS (
      SELECT author_id user_id, extract(hour FROM happened_at AT TIME ZONE p_zone)::integer h,
             count(*) n, count(*) FILTER (WHERE effective) effective
        FROM contact WHERE tenant_id = t AND author_id = ANY (v_users) AND happened_at >= v_from AND happened_at < v_until
       GROUP BY 1, 2
    ), today AS (
      SELECT user_id, sum(n)::bigint n, sum(effective)::bigint effective, jsonb_object_agg(h, n) by_hour FROM hour GROUP BY 1
    ), overdue AS (
      SELECT owner_id user_id, count(*) n FROM promise
       WHERE tenant_id = t AND owner_id = ANY (v_users) AND state = 'open' AND due_at < now() GROUP BY 1
    ), month AS (
      -- Terms due before the day are matured, the others still ahead: of those only renewals are known early, so one rate
      -- over both would flatter.
      SELECT c.owner_id user_id, p.due_on >= p_day is_ahead, jsonb_build_object(
               'renewed', count(*) FILTER (WHERE p.result = 'renewed'), 'lost', count(*) FILTER (WHERE p.result = 'lost'),
               'pending', count(*) FILTER (WHERE p.result IS NULL), 'cancelled', count(*) FILTER (WHERE p.result = 'cancelled')) counts
        FROM policy p JOIN customer c USING (tenant_id, customer_id)
       WHERE p.tenant_id = t AND p.due_on >= v_month AND p.due_on < (v_month + interval '1 month')::date
         AND c.owner_id = ANY (v_users)
       GROUP BY 1, 2
    ), seen AS (
      SELECT user_id, max(seen_at) at FROM device WHERE tenant_id = t AND user_id = ANY (v_users) GROUP BY 1
    )
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'user_id', u.user_id, 'display_name', u.display_name, 'group_id', u.group_id, 'on_duty', u.on_duty,
             'last_seen_at', seen.at, 'customers', coalesce(owned.n, 0),
             'contacts_today', coalesce(today.n, 0), 'effective_today', coalesce(today.effective, 0),
             'last_contact_at', (SELECT max(happened_at) FROM contact c WHERE c.tenant_id = t AND c.author_id = u.user_id),
             'promises_overdue', coalesce(overdue.n, 0),
             'matured', coalesce((SELECT counts FROM month m WHERE m.user_id = u.user_id AND NOT is_ahead), v_none),
             'ahead', coalesce((SELECT counts FROM month m WHERE m.user_id = u.user_id AND is_ahead), v_none),
             'target_renewals', (SELECT renewals FROM target g WHERE g.tenant_id = t AND g.month = v_month AND g.user_id = u.user_id),
             'hours', (SELECT jsonb_agg(coalesce((today.by_hour ->> h::text)::integer, 0) ORDER BY h) FROM generate_series(0, 23) h)
           ) ORDER BY u.display_name, u.user_id), '[]')
      FROM app_user u LEFT JOIN owned USING (user_id) LEFT JOIN today USING (user_id) LEFT JOIN overdue USING (user_id)
      LEFT JOIN seen USING (user_id)
     WHERE u.tenant_id = t AND u.user_id = ANY (v_users) AND (u.role = 'specialist' OR owned.n > 0)
  );
END $$;

-- Renewal tasks of the groups' customers by stage.
CREATE FUNCTION api.overview_stages(t integer, p_groups uuid[]) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = app, pg_temp AS $$
  SELECT coalesce(jsonb_object_agg(stage, n), '{}') FROM (
    SELECT r.stage, count(*) n FROM renewal r JOIN customer c USING (tenant_id, customer_id)
     WHERE r.tenant_id = t AND c.group_id = ANY (p_groups) GROUP BY 1) s;
$$;

-- Reasons given for not renewing in the month of the day, by the groups' people.
CREATE FUNCTION api.overview_reasons(t integer, p_groups uuid[], p_zone text, p_day date) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = app, pg_temp AS $$
  SELECT coalesce(jsonb_object_agg(reason, n), '{}') FROM (
    SELECT reason, count(*) n FROM contact
     WHERE tenant_id = t AND group_id = ANY (p_groups) AND reason IS NOT NULL
       AND happened_at >= date_trunc('month', p_day::timestamp) AT TIME ZONE p_zone
       AND happened_at < (date_trunc('month', p_day::timestamp) + interval '1 month') AT TIME ZONE p_zone
     GROUP BY 1) s;
$$;

-- The newest records, by their arrival here.
CREATE FUNCTION api.overview_recent(t integer, p_groups uuid[]) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = app, pg_temp AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('contact_id', e.contact_id, 'happened_at', e.happened_at,
           'received_at', e.received_at, 'author_id', e.author_id, 'author_name', u.display_name,
           'customer_name', c.name, 'outcome', e.outcome, 'late', e.late) ORDER BY e.received_at DESC), '[]')
    FROM (SELECT x.* FROM unnest(p_groups) g CROSS JOIN LATERAL (
            SELECT * FROM contact WHERE tenant_id = t AND group_id = g ORDER BY received_at DESC LIMIT 20) x
           ORDER BY x.received_at DESC LIMIT 20) e
    JOIN app_user u ON u.tenant_id = t AND u.user_id = e.author_id
    JOIN customer c ON c.tenant_id = t AND c.customer_id = e.customer_id;
$$;

CREATE FUNCTION api.overview(p_day date) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  t integer := my_tenant();
  g uuid[] := ARRAY(SELECT my_groups());
  z text;
BEGIN
  PERFORM api.require_supervision();
  SELECT timezone INTO z FROM tenant WHERE tenant_id = t;
  RETURN jsonb_build_object(
    'as_of', clock_timestamp(), 'day', p_day,
    'groups', (SELECT coalesce(jsonb_agg(jsonb_build_object('group_id', group_id, 'name', name) ORDER BY name), '[]')
                 FROM team_group WHERE tenant_id = t AND group_id = ANY (g)),
    'people', api.overview_people(t, g, z, p_day), 'stages', api.overview_stages(t, g),
    'reasons', api.overview_reasons(t, g, z, p_day), 'recent', api.overview_recent(t, g));
END $$;
GRANT EXECUTE ON FUNCTION api.overview(date) TO rd_supervisor, rd_manager;
RESET ROLE;
