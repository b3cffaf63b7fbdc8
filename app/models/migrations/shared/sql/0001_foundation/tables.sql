-- Tables. tenant_id stands first in every key so that tenants can be parted into databases later.
-- Customers and what hangs on them carry no foreign keys: rows come only from the functions of schema api or from a
-- database administrator, and row-wise key checks would double the time of an import.
SET LOCAL ROLE rd_owner;
SET LOCAL search_path = app, pg_temp;

-- Record ids made here are time-ordered where the server can make such ids (PostgreSQL 18), which keeps inserts at the right edge of each key.
DO $$
BEGIN
  IF current_setting('server_version_num')::integer >= 180000 THEN
    CREATE FUNCTION app.new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE RETURN uuidv7();
  ELSE
    CREATE FUNCTION app.new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE RETURN gen_random_uuid();
  END IF;
END $$;

-- Many ids at once: one made as above, with the row's number in the place of some of its random digits. Asking for a
-- random id per row cost a quarter of the time of an import.
CREATE FUNCTION app.row_id(p_base uuid, p_row bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (left(p_base::text, 15) || left(lpad(to_hex(p_row), 6, '0'), 3) || substr(p_base::text, 19, 2)
        || right(lpad(to_hex(p_row), 6, '0'), 3) || right(p_base::text, 13))::uuid;

CREATE TABLE tenant (
  tenant_id     integer PRIMARY KEY,
  company       text NOT NULL,
  service_phone text NOT NULL DEFAULT '',
  timezone      text NOT NULL,
  currency      text NOT NULL CHECK (currency ~ '^[A-Z]{3}$')
);
-- Replaced by an administrator to make every laptop compare itself with the server again.
CREATE TABLE epoch (
  tenant_id integer PRIMARY KEY REFERENCES tenant,
  epoch     uuid NOT NULL DEFAULT gen_random_uuid()
);

-- People -------------------------------------------------------------------------------------------------------------
CREATE TABLE team_group (
  tenant_id integer NOT NULL REFERENCES tenant,
  group_id  uuid NOT NULL DEFAULT app.new_id(),
  name      text NOT NULL CHECK (name <> ''),
  parent_id uuid,
  PRIMARY KEY (tenant_id, group_id),
  UNIQUE (tenant_id, name),
  FOREIGN KEY (tenant_id, parent_id) REFERENCES team_group
);
CREATE TABLE app_user (
  tenant_id    integer NOT NULL REFERENCES tenant,
  user_id      uuid NOT NULL DEFAULT app.new_id(),
  login        text NOT NULL CHECK (login ~ '^u_[a-z0-9_]{1,60}$'),
  display_name text NOT NULL CHECK (display_name <> ''),
  role         text NOT NULL CHECK (role IN ('specialist', 'supervisor', 'manager', 'administrator')),
  group_id     uuid,
  emp_no       text NOT NULL DEFAULT '',
  license_no   text NOT NULL DEFAULT '',
  active       boolean NOT NULL DEFAULT true,
  on_duty      boolean NOT NULL DEFAULT true,
  PRIMARY KEY (tenant_id, user_id),
  UNIQUE (tenant_id, login),
  FOREIGN KEY (tenant_id, group_id) REFERENCES team_group
);
CREATE INDEX app_user_login ON app_user (login);
CREATE INDEX app_user_group ON app_user (tenant_id, group_id);
CREATE TABLE supervises (
  tenant_id integer NOT NULL,
  user_id   uuid NOT NULL,
  group_id  uuid NOT NULL,
  PRIMARY KEY (tenant_id, user_id, group_id),
  FOREIGN KEY (tenant_id, user_id) REFERENCES app_user,
  FOREIGN KEY (tenant_id, group_id) REFERENCES team_group
);
CREATE TABLE target (
  tenant_id integer NOT NULL,
  month     date NOT NULL CHECK (extract(day FROM month) = 1),
  user_id   uuid NOT NULL,
  renewals  integer NOT NULL CHECK (renewals >= 0),
  PRIMARY KEY (tenant_id, month, user_id),
  FOREIGN KEY (tenant_id, user_id) REFERENCES app_user
);

-- Customers and what hangs on them -----------------------------------------------------------------------------------
CREATE TABLE customer (
  tenant_id      integer NOT NULL,
  customer_id    uuid NOT NULL,
  owner_id       uuid,
  group_id       uuid,
  customer_no    text COLLATE "C" NOT NULL CHECK (customer_no <> ''),
  name           text NOT NULL,
  phone          text NOT NULL DEFAULT '',
  phone_imported text NOT NULL DEFAULT '',   -- differs from phone once a person has corrected it; the import then keeps its hands off
  phone_state    text NOT NULL DEFAULT 'ok' CHECK (phone_state IN ('ok', 'bad')),
  dnc            boolean NOT NULL DEFAULT false,
  version        bigint NOT NULL DEFAULT 1,
  batch_id       uuid,
  PRIMARY KEY (tenant_id, customer_id),
  UNIQUE (tenant_id, customer_no)
) WITH (fillfactor = 90);
CREATE INDEX customer_owner ON customer (tenant_id, owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX customer_group ON customer (tenant_id, group_id) WHERE group_id IS NOT NULL;
CREATE TABLE policy (
  tenant_id              integer NOT NULL,
  policy_id              uuid NOT NULL,
  customer_id            uuid NOT NULL,
  policy_no              text COLLATE "C" NOT NULL CHECK (policy_no <> ''),
  line                   text NOT NULL CHECK (line IN ('motorbike', 'van', 'car', 'agricultural', 'other')),
  channel                text NOT NULL CHECK (channel IN ('agent', 'broker', 'other')),
  payment                text NOT NULL CHECK (payment IN ('yearly', 'half_yearly', 'other')),
  starts_on              date NOT NULL,
  due_on                 date NOT NULL,
  premium_cents          bigint NOT NULL CHECK (premium_cents >= 0),
  previous_premium_cents bigint,
  result                 text CHECK (result IN ('renewed', 'lost', 'cancelled')),
  renewed_premium_cents  bigint,
  batch_id               uuid,
  PRIMARY KEY (tenant_id, policy_id),
  UNIQUE (tenant_id, policy_no, due_on)
);
CREATE INDEX policy_customer ON policy (tenant_id, customer_id);
CREATE INDEX policy_due ON policy (tenant_id, due_on);
CREATE TABLE renewal (
  tenant_id   integer NOT NULL,
  renewal_id  uuid NOT NULL,
  customer_id uuid NOT NULL,
  stage       text NOT NULL CHECK (stage ~ '^[A-Z][A-Z_]{1,31}$'),
  next_at     timestamptz,
  version     bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, renewal_id)
);
CREATE INDEX renewal_customer ON renewal (tenant_id, customer_id);
CREATE TABLE contact (
  tenant_id        integer NOT NULL,
  contact_id       uuid NOT NULL,
  customer_id      uuid NOT NULL,
  author_id        uuid NOT NULL,
  owner_at_receipt uuid,
  group_id         uuid,                    -- of the author: the work is credited where it was done
  device_id        uuid NOT NULL,
  happened_at      timestamptz NOT NULL,
  received_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  channel          text NOT NULL CHECK (channel IN ('phone', 'sms', 'email', 'visit')),
  direction        text NOT NULL CHECK (direction IN ('out', 'in')),
  outcome          text NOT NULL CHECK (outcome <> '' AND length(outcome) <= 64),
  reason           text CHECK (length(reason) <= 64),
  intention        text CHECK (intention IN ('high', 'medium', 'low', 'none')),
  note             text NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  talk_seconds     integer CHECK (talk_seconds >= 0),
  effective        boolean NOT NULL,
  script_id        text,
  script_version   integer,
  late             boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, contact_id)
);
CREATE INDEX contact_customer ON contact (tenant_id, customer_id);
CREATE INDEX contact_author ON contact (tenant_id, author_id, happened_at);
CREATE INDEX contact_group ON contact (tenant_id, group_id, received_at);
CREATE INDEX contact_reason ON contact (tenant_id, group_id, happened_at) INCLUDE (reason) WHERE reason IS NOT NULL;
CREATE TABLE promise (
  tenant_id   integer NOT NULL,
  promise_id  uuid NOT NULL,
  customer_id uuid NOT NULL,
  owner_id    uuid,
  contact_id  uuid,
  made_at     timestamptz NOT NULL,
  due_at      timestamptz NOT NULL,
  state       text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'cancelled')),
  version     bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, promise_id)
);
CREATE INDEX promise_customer ON promise (tenant_id, customer_id);
CREATE INDEX promise_open ON promise (tenant_id, owner_id, due_at) WHERE state = 'open';
-- Who had the customer when: decides whether a record that arrives after a reassignment still counts.
CREATE TABLE assignment (
  tenant_id   integer NOT NULL,
  customer_id uuid NOT NULL,
  user_id     uuid NOT NULL,
  from_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  to_at       timestamptz,
  PRIMARY KEY (tenant_id, customer_id, user_id, from_at)
);
CREATE TABLE import_batch (
  tenant_id   integer NOT NULL,
  batch_id    uuid NOT NULL DEFAULT app.new_id(),
  file_name   text NOT NULL,
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  imported_by uuid NOT NULL,
  started_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  finished_at timestamptz,
  new         integer NOT NULL DEFAULT 0,
  changed     integer NOT NULL DEFAULT 0,
  same        integer NOT NULL DEFAULT 0,
  elsewhere   integer NOT NULL DEFAULT 0,   -- terms known under another customer number; left alone
  rejected    integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, batch_id)
);

-- What laptops sent --------------------------------------------------------------------------------------------------
CREATE TABLE device (
  tenant_id integer NOT NULL,
  device_id uuid NOT NULL,
  user_id   uuid NOT NULL,
  last_seq  bigint NOT NULL DEFAULT 0,
  revoked   boolean NOT NULL DEFAULT false,
  schema_v  integer,
  seen_at   timestamptz,
  PRIMARY KEY (tenant_id, device_id)
) WITH (fillfactor = 70);
CREATE INDEX device_user ON device (tenant_id, user_id);
CREATE TABLE applied_op (
  tenant_id integer NOT NULL,
  device_id uuid NOT NULL,
  seq       bigint NOT NULL,
  op_id     uuid NOT NULL,
  res       jsonb NOT NULL,
  at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, device_id, seq)
);
-- What could not be applied, in full: nothing a person typed is dropped.
CREATE TABLE quarantine (
  tenant_id integer NOT NULL,
  device_id uuid NOT NULL,
  seq       bigint NOT NULL,
  op_id     uuid NOT NULL,
  user_id   uuid NOT NULL,
  op        jsonb NOT NULL,
  reason    text NOT NULL,
  at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, device_id, seq)
);
CREATE TABLE conflict (
  tenant_id   integer NOT NULL,
  conflict_id uuid NOT NULL DEFAULT app.new_id(),
  customer_id uuid NOT NULL,
  kind        smallint NOT NULL,
  entity_id   uuid NOT NULL,
  owner_id    uuid NOT NULL,
  field       text NOT NULL,
  base        jsonb,
  theirs      jsonb,
  mine        jsonb,
  op_id       uuid NOT NULL,
  raised_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  resolved_at timestamptz,
  resolution  text,
  PRIMARY KEY (tenant_id, conflict_id)
);
-- One open conflict per field: a later one replaces what the person wanted, it does not pile up.
CREATE UNIQUE INDEX conflict_open ON conflict (tenant_id, owner_id, entity_id, field) WHERE resolved_at IS NULL;

-- Change feed --------------------------------------------------------------------------------------------------------
CREATE TABLE scope_clock (
  tenant_id integer NOT NULL,
  scope_id  uuid NOT NULL,
  seq       bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, scope_id)
) WITH (fillfactor = 40);
-- Compacted by its key: one row per thing and scope, so it never outgrows the data.
CREATE TABLE feed (
  tenant_id integer NOT NULL,
  scope_id  uuid NOT NULL,
  kind      smallint NOT NULL,
  entity_id uuid NOT NULL,
  seq       bigint NOT NULL,
  op        "char" NOT NULL,
  PRIMARY KEY (tenant_id, scope_id, kind, entity_id)
) WITH (fillfactor = 70);
CREATE INDEX feed_seq ON feed (tenant_id, scope_id, seq);
RESET ROLE;
