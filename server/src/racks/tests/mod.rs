//! The rules, on both databases.

mod devices;
mod placement;
mod races;
mod racks;
mod statements;
mod templates;

use crate::database::{Changed, Columns, Database, sql};

/// The changes since the number `after`: action, kind, name, and whether a rack looks different.
async fn changes(database: &Database, after: i64) -> Vec<String> {
    let rows = database.all(Changed::after(after, 10_000)).await.unwrap();
    let changes = rows.iter().map(|row| Changed::of(row).unwrap());
    let told = changes.map(|change| {
        let rack = if change.rack_id.is_some() { " +rack" } else { "" };
        format!("{} {} {}{rack}", change.action, change.kind, change.subject)
    });
    told.collect()
}

/// The number of the last change.
async fn last_change(database: &Database) -> i64 {
    let query = sql("SELECT COALESCE(MAX(id), 0) AS last FROM changes");
    database.one(query).await.unwrap().whole("last").unwrap()
}
