-- The portal's tables, for SQLite and PostgreSQL alike: TEXT and BIGINT only, so that both give the
-- same values. Ids are UUIDs as text; times are microseconds since 1970 in UTC; flags are 0 or 1;
-- decimals and JSON are text. Rows that must not contradict each other are held by unique indexes.

-- Numbers that rise by one in the order of commits: a row is locked until its transaction ends.
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counters (name, value) VALUES ('changes', 0);

-- What was changed, by whom: the audit log, and what live streams read.
CREATE TABLE changes (
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor_id TEXT,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    rack_id TEXT,
    team_id TEXT,
    user_id TEXT,
    detail TEXT NOT NULL
);
CREATE INDEX changes_by_subject ON changes (kind, subject_id, id);
CREATE INDEX changes_by_team ON changes (team_id, id);
CREATE INDEX changes_by_at ON changes (at);

CREATE TABLE users (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    password TEXT,
    root BIGINT NOT NULL DEFAULT 0,
    cloud_user_id TEXT UNIQUE,
    foreign_password TEXT,
    pending_foreign_password TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT
);

-- Who a user is to an OpenID provider.
CREATE TABLE user_identities (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX user_identities_by_user ON user_identities (user_id);

-- One-time links: the first set-up, and passwords to be set. Only a digest is kept.
CREATE TABLE invitations (
    digest TEXT PRIMARY KEY,
    user_id TEXT REFERENCES users (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);

-- Browser sessions; the cookie's value is kept as a digest.
CREATE TABLE sessions (
    digest TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    csrf TEXT NOT NULL,
    peer TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- Tokens that are good: one whose row is gone or revoked is not. `kind` is `user`, which stands for
-- the user in everything, or `service`, which is limited to metrics, to `scopes` (words), and to
-- `devices` (JSON) where there are any.
CREATE TABLE tokens (
    jti TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    devices TEXT,
    aud TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX tokens_by_user ON tokens (user_id);
CREATE INDEX tokens_by_expiry ON tokens (expires_at);

CREATE TABLE teams (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    project_id TEXT UNIQUE,
    billing_acct_id TEXT UNIQUE,
    cost TEXT NOT NULL DEFAULT '0',
    credits TEXT NOT NULL DEFAULT '0',
    billing_period_start TEXT,
    billing_period_end TEXT,
    single_user BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT
);

CREATE TABLE team_roles (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    team_id TEXT NOT NULL REFERENCES teams (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (user_id, team_id)
);
CREATE INDEX team_roles_by_team ON team_roles (team_id);

CREATE TABLE templates (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    template_type TEXT NOT NULL,
    height BIGINT NOT NULL,
    depth BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    rackable BIGINT NOT NULL DEFAULT 1,
    simple BIGINT NOT NULL DEFAULT 1,
    description TEXT,
    images TEXT NOT NULL,
    rows_count BIGINT,
    columns_count BIGINT,
    padding_left BIGINT NOT NULL DEFAULT 0,
    padding_right BIGINT NOT NULL DEFAULT 0,
    padding_top BIGINT NOT NULL DEFAULT 0,
    padding_bottom BIGINT NOT NULL DEFAULT 0,
    foreign_id TEXT,
    vcpus BIGINT,
    ram BIGINT,
    disk BIGINT,
    model TEXT,
    rack_repeat_ratio TEXT,
    tag TEXT UNIQUE,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

-- `stack_id` repeats the metadata's `openstack_stack_id`, so that it can be looked up.
CREATE TABLE racks (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    team_id TEXT NOT NULL REFERENCES teams (id),
    template_id TEXT NOT NULL REFERENCES templates (id),
    u_height BIGINT NOT NULL,
    u_depth BIGINT NOT NULL DEFAULT 2,
    status TEXT NOT NULL,
    cost TEXT NOT NULL DEFAULT '0',
    order_id TEXT NOT NULL UNIQUE,
    creation_output TEXT,
    network_details TEXT NOT NULL DEFAULT '{}',
    metadata TEXT NOT NULL DEFAULT '{}',
    stack_id TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (team_id, name)
);
CREATE INDEX racks_by_stack ON racks (stack_id);
CREATE INDEX racks_by_template ON racks (template_id);
CREATE INDEX racks_by_age ON racks (team_id, created_at);

-- A device, its chassis and its place are one row. `details` holds the fields of its type.
CREATE TABLE devices (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    description TEXT,
    status TEXT NOT NULL,
    cost TEXT NOT NULL DEFAULT '0',
    metadata TEXT NOT NULL DEFAULT '{}',
    details TEXT NOT NULL DEFAULT '{}',
    template_id TEXT NOT NULL REFERENCES templates (id),
    rack_id TEXT NOT NULL REFERENCES racks (id),
    start_u BIGINT NOT NULL,
    u_height BIGINT NOT NULL,
    u_depth BIGINT NOT NULL,
    facing TEXT NOT NULL,
    chassis_id TEXT NOT NULL UNIQUE,
    chassis_name TEXT NOT NULL UNIQUE,
    map_to_grid TEXT NOT NULL,
    map_to_cluster TEXT NOT NULL,
    map_to_host TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (rack_id, name),
    UNIQUE (map_to_grid, map_to_cluster, map_to_host)
);
CREATE INDEX devices_by_template ON devices (template_id);
-- The order of pages: SQLite begins each where the last one ended.
CREATE INDEX devices_by_name ON devices (name, id);

-- Each unit and face (`f`, `b`) that a device takes: the key lets no two devices overlap, whoever
-- writes at the same time.
CREATE TABLE slots (
    rack_id TEXT NOT NULL REFERENCES racks (id) ON DELETE CASCADE,
    u BIGINT NOT NULL,
    face TEXT NOT NULL,
    device_id TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
    PRIMARY KEY (rack_id, u, face)
);
CREATE INDEX slots_by_device ON slots (device_id);

CREATE TABLE presets (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    is_default BIGINT NOT NULL DEFAULT 0,
    preset_values TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX presets_by_user ON presets (user_id);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- At most one row, whose id is 1. The password is sealed with a key outside the database.
CREATE TABLE cloud_configuration (
    id BIGINT PRIMARY KEY,
    admin_user_id TEXT NOT NULL,
    admin_project_id TEXT NOT NULL,
    admin_foreign_password TEXT NOT NULL,
    internal_auth_url TEXT NOT NULL,
    user_handler_base_url TEXT NOT NULL,
    cluster_builder_base_url TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE cluster_types (
    id TEXT PRIMARY KEY,
    foreign_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    fields TEXT NOT NULL,
    field_groups TEXT NOT NULL,
    instructions TEXT NOT NULL,
    logo_url TEXT,
    position BIGINT NOT NULL DEFAULT 0,
    version TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

-- Calls to other services that are to be made. A row is written with the change that wants the call,
-- and goes when the peer has answered. Of one `subject`, one call is under way at a time, in order.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    job TEXT NOT NULL,
    subject TEXT NOT NULL,
    arguments TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    due_at BIGINT NOT NULL,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX outbox_by_due ON outbox (state, due_at);
CREATE INDEX outbox_by_subject ON outbox (subject, position);

-- Answers to creations that carried an Idempotency-Key, for when they are sent again.
CREATE TABLE idempotency_keys (
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    idempotency_key TEXT NOT NULL,
    request_digest TEXT NOT NULL,
    status BIGINT NOT NULL,
    location TEXT,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, idempotency_key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

-- Where an imported site's rows went, so that importing again changes nothing twice.
CREATE TABLE imports (
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    foreign_key TEXT NOT NULL,
    local_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (source, kind, foreign_key)
);
