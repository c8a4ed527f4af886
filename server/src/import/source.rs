//! The existing service's database, read at one moment as rows of ours.

use crate::database::{Columns, Database, Location, Transaction, sql};
use crate::error::{Error, Result};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The last of its 54 migrations: what the queries below were written for.
const VERSION: &str = "20240507103025";

/// Its columns, as our times.
const TIMES: &str = "CAST(EXTRACT(EPOCH FROM x.created_at) * 1000000 AS BIGINT) AS created_at, \
    CAST(EXTRACT(EPOCH FROM x.updated_at) * 1000000 AS BIGINT) AS updated_at";

/// Its columns for when something was marked to be deleted.
const DELETED: &str = "CAST(EXTRACT(EPOCH FROM x.deleted_at) * 1000000 AS BIGINT) AS deleted_at";

const USERS: &str = "SELECT CAST(x.id AS TEXT) AS id, CAST(x.login AS TEXT) AS login, \
    CAST(x.name AS TEXT) AS name, LOWER(TRIM(x.email)) AS email, \
    CAST(x.encrypted_password AS TEXT) AS password, \
    CASE WHEN x.root THEN CAST(1 AS BIGINT) ELSE 0 END AS root, \
    CAST(NULLIF(x.cloud_user_id, '') AS TEXT) AS cloud_user_id, {deleted}, {times} \
    FROM users x ORDER BY x.created_at, x.id";

const TEAMS: &str = "SELECT CAST(x.id AS TEXT) AS id, CAST(x.name AS TEXT) AS name, \
    CAST(NULLIF(x.project_id, '') AS TEXT) AS project_id, \
    CAST(NULLIF(x.billing_acct_id, '') AS TEXT) AS billing_acct_id, \
    CAST(x.cost AS TEXT) AS cost, CAST(x.credits AS TEXT) AS credits, \
    CAST(x.billing_period_start AS TEXT) AS billing_period_start, \
    CAST(x.billing_period_end AS TEXT) AS billing_period_end, \
    CASE WHEN x.single_user THEN CAST(1 AS BIGINT) ELSE 0 END AS single_user, {deleted}, {times} \
    FROM teams x ORDER BY x.created_at, x.id";

const TEAM_ROLES: &str = "SELECT CAST(x.id AS TEXT) AS id, CAST(x.user_id AS TEXT) AS user_id, \
    CAST(x.team_id AS TEXT) AS team_id, CAST(x.role AS TEXT) AS role, {times} \
    FROM team_roles x ORDER BY x.created_at, x.id";

const TEMPLATES: &str = "SELECT CAST(x.id AS TEXT) AS id, CAST(x.name AS TEXT) AS name, \
    CAST(x.template_type AS TEXT) AS template_type, CAST(x.height AS BIGINT) AS height, \
    CAST(x.depth AS BIGINT) AS depth, CAST(x.version AS BIGINT) AS version, \
    CAST(x.rackable AS BIGINT) AS rackable, \
    CASE WHEN x.simple THEN CAST(1 AS BIGINT) ELSE 0 END AS simple, \
    CAST(x.description AS TEXT) AS description, CAST(x.images AS TEXT) AS images, \
    CAST(x.rows AS BIGINT) AS rows_count, CAST(x.columns AS BIGINT) AS columns_count, \
    CAST(x.padding_left AS BIGINT) AS padding_left, CAST(x.padding_right AS BIGINT) AS padding_right, \
    CAST(x.padding_top AS BIGINT) AS padding_top, CAST(x.padding_bottom AS BIGINT) AS padding_bottom, \
    CAST(x.foreign_id AS TEXT) AS foreign_id, CAST(x.vcpus AS BIGINT) AS vcpus, \
    CAST(x.ram AS BIGINT) AS ram, CAST(x.disk AS BIGINT) AS disk, CAST(x.model AS TEXT) AS model, \
    CAST(x.rack_repeat_ratio AS TEXT) AS rack_repeat_ratio, CAST(NULLIF(x.tag, '') AS TEXT) AS tag, \
    {times} FROM templates x ORDER BY x.created_at, x.id";

const RACKS: &str = "SELECT CAST(x.id AS TEXT) AS id, CAST(x.name AS TEXT) AS name, \
    CAST(x.team_id AS TEXT) AS team_id, CAST(x.template_id AS TEXT) AS template_id, \
    CAST(x.u_height AS BIGINT) AS u_height, CAST(x.u_depth AS BIGINT) AS u_depth, \
    CAST(x.status AS TEXT) AS status, CAST(x.cost AS TEXT) AS cost, \
    COALESCE(NULLIF(x.order_id, ''), 'rack-' || CAST(x.id AS TEXT)) AS order_id, \
    CAST(x.creation_output AS TEXT) AS creation_output, \
    CAST(x.network_details AS TEXT) AS network_details, CAST(x.metadata AS TEXT) AS metadata, \
    CAST(x.metadata ->> 'openstack_stack_id' AS TEXT) AS stack_id, {times} \
    FROM racks x ORDER BY x.created_at, x.id";

/// A device with its chassis, its place, its details and its host, which are one row of ours.
const DEVICES: &str = "SELECT CAST(x.id AS TEXT) AS id, CAST(x.name AS TEXT) AS name, \
    CAST(x.type AS TEXT) AS type, CAST(x.description AS TEXT) AS description, \
    CAST(x.status AS TEXT) AS status, CAST(x.cost AS TEXT) AS cost, \
    CAST(x.metadata AS TEXT) AS metadata, \
    CAST(COALESCE(to_jsonb(dc), to_jsonb(dv), to_jsonb(dn), CAST('{}' AS JSONB)) AS TEXT) AS details, \
    CAST(c.template_id AS TEXT) AS template_id, CAST(l.rack_id AS TEXT) AS rack_id, \
    CAST(l.start_u AS BIGINT) AS start_u, CAST(l.u_height AS BIGINT) AS u_height, \
    CAST(l.u_depth AS BIGINT) AS u_depth, CAST(l.facing AS TEXT) AS facing, \
    CAST(c.id AS TEXT) AS chassis_id, CAST(c.name AS TEXT) AS chassis_name, \
    COALESCE(m.map_to_grid, 'unspecified') AS map_to_grid, \
    COALESCE(m.map_to_cluster, 'unspecified') AS map_to_cluster, \
    COALESCE(m.map_to_host, 'device:' || CAST(x.id AS TEXT)) AS map_to_host, {times} \
    FROM devices x JOIN base_chassis c ON c.id = x.base_chassis_id \
    JOIN locations l ON l.id = c.location_id LEFT JOIN data_source_maps m ON m.device_id = x.id \
    LEFT JOIN device_compute_details dc ON x.details_type = 'Device::ComputeDetails' \
    AND CAST(dc.id AS TEXT) = CAST(x.details_id AS TEXT) \
    LEFT JOIN device_volume_details dv ON x.details_type = 'Device::VolumeDetails' \
    AND CAST(dv.id AS TEXT) = CAST(x.details_id AS TEXT) \
    LEFT JOIN device_network_details dn ON x.details_type = 'Device::NetworkDetails' \
    AND CAST(dn.id AS TEXT) = CAST(x.details_id AS TEXT) \
    ORDER BY x.created_at, x.id";

const PRESETS: &str = "SELECT CAST(x.id AS TEXT) AS id, CAST(x.user_id AS TEXT) AS user_id, \
    CAST(x.name AS TEXT) AS name, CASE WHEN x.default THEN CAST(1 AS BIGINT) ELSE 0 END AS is_default, \
    CAST(COALESCE(x.values, CAST('{}' AS JSONB)) AS TEXT) AS preset_values, {times} \
    FROM rackview_presets x ORDER BY x.created_at, x.id";

const SETTINGS: &str = "SELECT s.key AS name, CAST(s.value AS TEXT) AS value \
    FROM settings x, jsonb_each(x.settings) s ORDER BY s.key";

/// What is taken over, in an order in which rows refer only to what was taken over before: the kind,
/// which is our table's name, the column of its key, and the query.
pub(super) const KINDS: [(&str, &str, &str); 8] = [
    ("users", "id", USERS),
    ("teams", "id", TEAMS),
    ("team_roles", "id", TEAM_ROLES),
    ("templates", "id", TEMPLATES),
    ("racks", "id", RACKS),
    ("devices", "id", DEVICES),
    ("presets", "id", PRESETS),
    ("settings", "name", SETTINGS),
];

/// A row of ours, as the existing database would have it.
#[derive(Clone, Debug)]
pub(super) struct Record {
    /// Its key there.
    pub(super) key: String,
    /// What it was made of, so that it is known whether it has changed there.
    pub(super) digest: String,
    /// The columns, in the order of the query.
    pub(super) columns: Vec<(String, Value)>,
}

impl Record {
    /// A text; empty where it is null.
    pub(super) fn text(&self, column: &str) -> &str {
        self.value(column).and_then(Value::as_str).unwrap_or_default()
    }

    /// A whole number; 0 where it is null.
    pub(super) fn whole(&self, column: &str) -> i64 {
        self.value(column).and_then(Value::as_i64).unwrap_or_default()
    }

    /// Gives a column another value.
    pub(super) fn set(&mut self, column: &str, value: impl Into<Value>) {
        if let Some((_, old)) = self.columns.iter_mut().find(|(name, _)| name == column) {
            *old = value.into();
        }
    }

    fn value(&self, column: &str) -> Option<&Value> {
        self.columns.iter().find(|(name, _)| name == column).map(|(_, value)| value)
    }
}

/// The existing database, at one moment.
#[derive(Debug)]
pub(super) struct Source {
    snapshot: Transaction,
    /// What it is called where ours remembers what came from it.
    pub(super) name: String,
}

impl Source {
    /// Opens it.
    pub(super) async fn open(location: Location) -> Result<Self> {
        let name = location.to_string();
        let database = Database::connect(location).await?;
        let mut snapshot = database.snapshot().await?;
        let newest = "SELECT CAST(MAX(version) AS TEXT) AS version FROM schema_migrations";
        let newest = snapshot.all(sql(newest)).await.map_err(|failure| {
            Error::new(format!("{name} is no database of the existing service: {failure}"))
        })?;
        let version = newest.first().map(|row| row.maybe_text("version")).transpose()?.flatten();
        match version.as_deref() {
            Some(VERSION) => Ok(Self { snapshot, name }),
            Some(other) => Err(Error::new(format!(
                "{name} has the schema of version {other}, and {VERSION} is the one that is known"
            ))),
            None => Err(Error::new(format!("{name} has no schema"))),
        }
    }

    /// All rows of a kind.
    pub(super) async fn read(&mut self, key: &str, query: &str) -> Result<Vec<Record>> {
        let query = query.replace("{times}", TIMES).replace("{deleted}", DELETED);
        let mut records = Vec::new();
        for row in self.snapshot.all(sql(query)).await? {
            let values = row.values()?;
            let columns: Vec<(String, Value)> = row.names().into_iter().zip(values).collect();
            let all: Map<String, Value> = columns.iter().cloned().collect();
            let mut digest = String::new();
            for byte in Sha256::digest(Value::Object(all).to_string()) {
                // Writing to a String cannot fail.
                let _ = write!(digest, "{byte:02x}");
            }
            records.push(Record { key: row.text(key)?, digest, columns });
        }
        Ok(records)
    }
}
