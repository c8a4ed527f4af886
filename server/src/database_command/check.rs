//! What in a database contradicts itself.

use crate::database::{Columns, Database, Failure, Kind, sql};

/// Something that is wrong.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Where.
    pub(super) table: &'static str,
    /// In which row.
    pub(super) id: String,
    /// What.
    pub(super) text: String,
}

/// Rules that rows of several tables must keep: the table, the rule that is broken, and the query of
/// those that break it.
const RULES: &[(&str, &str, &str)] = &[
    (
        "devices",
        "it stands below the rack's first unit, or above its last",
        "SELECT d.id AS id FROM devices d JOIN racks r ON r.id = d.rack_id \
         WHERE d.start_u < 1 OR d.start_u + d.u_height - 1 > r.u_height",
    ),
    (
        "devices",
        "the slots that it has are not the units and faces that it takes",
        "SELECT d.id AS id FROM devices d JOIN racks r ON r.id = d.rack_id \
         LEFT JOIN slots s ON s.device_id = d.id AND s.rack_id = d.rack_id \
         AND s.u >= d.start_u AND s.u < d.start_u + d.u_height \
         AND (s.face = d.facing OR d.u_depth >= r.u_depth) \
         GROUP BY d.id, d.u_height, d.u_depth, r.u_depth \
         HAVING COUNT(s.u) <> d.u_height * (CASE WHEN d.u_depth >= r.u_depth THEN 2 ELSE 1 END)",
    ),
    (
        "slots",
        "it belongs to a device that does not take it",
        "SELECT s.rack_id || '/' || CAST(s.u AS TEXT) || s.face AS id FROM slots s \
         JOIN devices d ON d.id = s.device_id JOIN racks r ON r.id = d.rack_id \
         WHERE s.rack_id <> d.rack_id OR s.u < d.start_u OR s.u >= d.start_u + d.u_height \
         OR (s.face <> d.facing AND d.u_depth < r.u_depth)",
    ),
    (
        "devices",
        "it faces neither front nor back",
        "SELECT id FROM devices WHERE facing NOT IN ('f', 'b')",
    ),
    (
        "team_roles",
        "a root user has a role",
        "SELECT t.id AS id FROM team_roles t JOIN users u ON u.id = t.user_id WHERE u.root <> 0",
    ),
    (
        "team_roles",
        "the role is neither admin nor member",
        "SELECT id FROM team_roles WHERE role NOT IN ('admin', 'member')",
    ),
    (
        "teams",
        "it is a single user's team, and has several",
        "SELECT t.id AS id FROM teams t JOIN team_roles r ON r.team_id = t.id \
         WHERE t.single_user <> 0 GROUP BY t.id HAVING COUNT(r.id) > 1",
    ),
    (
        "changes",
        "its number is later than the counter's",
        "SELECT CAST(id AS TEXT) AS id FROM changes WHERE id > \
         (SELECT COALESCE(MAX(value), 0) FROM counters WHERE name = 'changes')",
    ),
];

/// Columns that hold JSON.
const DOCUMENTS: &[(&str, &str, &str)] = &[
    ("racks", "id", "metadata"),
    ("racks", "id", "network_details"),
    ("devices", "id", "metadata"),
    ("devices", "id", "details"),
    ("templates", "id", "images"),
    ("presets", "id", "preset_values"),
    ("settings", "name", "value"),
    ("cluster_types", "id", "fields"),
    ("cluster_types", "id", "field_groups"),
    ("cluster_types", "id", "instructions"),
    ("outbox", "id", "arguments"),
    ("changes", "CAST(id AS TEXT)", "detail"),
];

/// Looks through everything, at one moment.
pub(super) async fn check(database: &Database) -> Result<Vec<Found>, Failure> {
    let mut found = Vec::new();
    let mut snapshot = database.snapshot().await?;
    if database.kind() == Kind::Sqlite {
        for row in snapshot.all(sql("SELECT * FROM pragma_integrity_check")).await? {
            let text = row.text("integrity_check")?;
            if text != "ok" {
                found.push(Found { table: "the file", id: String::new(), text });
            }
        }
        let lost = "SELECT \"table\" AS name, CAST(rowid AS TEXT) AS id, parent \
                    FROM pragma_foreign_key_check";
        for row in snapshot.all(sql(lost)).await? {
            let text = format!(
                "a row of {} refers to a row of {} that is not there",
                row.text("name")?,
                row.text("parent")?
            );
            found.push(Found {
                table: "rows",
                id: row.maybe_text("id")?.unwrap_or_default(),
                text,
            });
        }
    }
    for (table, rule, broken) in RULES {
        for row in snapshot.all(sql(*broken)).await? {
            found.push(Found { table, id: row.text("id")?, text: (*rule).to_owned() });
        }
    }
    for (table, id, column) in DOCUMENTS {
        let all = sql(format!("SELECT {id} AS id, {column} AS document FROM {table}"));
        snapshot
            .each(all, |row| {
                let document = row.text("document")?;
                if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(&document) {
                    let text = format!("{column} is no JSON: {error}");
                    found.push(Found { table, id: row.text("id")?, text });
                }
                Ok::<(), Failure>(())
            })
            .await?;
    }
    snapshot.roll_back().await?;
    Ok(found)
}
