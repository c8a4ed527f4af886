//! The tables, in an order in which rows refer only to what stands above them.

/// Each table, and the columns that put its rows in an order.
pub(super) const TABLES: &[(&str, &str)] = &[
    ("counters", "name"),
    ("changes", "id"),
    ("users", "id"),
    ("user_identities", "issuer, subject"),
    ("invitations", "digest"),
    ("sessions", "digest"),
    ("tokens", "jti"),
    ("teams", "id"),
    ("team_roles", "id"),
    ("templates", "id"),
    ("racks", "id"),
    ("devices", "id"),
    ("slots", "rack_id, u, face"),
    ("presets", "id"),
    ("settings", "name"),
    ("cloud_configuration", "id"),
    ("cluster_types", "id"),
    ("outbox", "id"),
    ("idempotency_keys", "user_id, idempotency_key"),
    ("imports", "source, kind, foreign_key"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::testing::Both;
    use crate::database::{Columns, Kind, sql};

    #[tokio::test]
    async fn no_table_is_left_out() {
        let both = Both::new().await;
        for database in &both.databases {
            let all = match database.kind() {
                Kind::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
                Kind::Postgres => {
                    "SELECT CAST(tablename AS TEXT) AS name FROM pg_tables \
                     WHERE schemaname = 'public'"
                }
            };
            let rows = database.all(sql(all)).await.unwrap();
            let mut there: Vec<String> = rows.iter().map(|row| row.text("name").unwrap()).collect();
            there.retain(|name| name != "_sqlx_migrations" && !name.starts_with("sqlite_"));
            let mut listed: Vec<&str> = TABLES.iter().map(|(name, _)| *name).collect();
            there.sort();
            listed.sort();
            assert_eq!(there, listed);
        }
    }
}
