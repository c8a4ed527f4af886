//! Teams: whose racks they are, what they cost, and how they are read.

use super::Actor;
use crate::database::{Columns, Database, Failure, Statement, Transaction, list as names, sql};
use jiff::civil::Date;
use rust_decimal::Decimal;
use sqlx::any::AnyRow;

/// A team.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Team {
    /// The id.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// What it is to the cloud.
    pub(crate) project_id: Option<String>,
    /// What it is to the billing service.
    pub(crate) billing_acct_id: Option<String>,
    /// What it has cost in this period.
    pub(crate) cost: Decimal,
    /// What it may still cost.
    pub(crate) credits: Decimal,
    /// The first day of the period.
    pub(crate) billing_period_start: Option<Date>,
    /// Its last day.
    pub(crate) billing_period_end: Option<Date>,
    /// Whether it is a single user's.
    pub(crate) single_user: bool,
    /// When it was made, in microseconds.
    pub(crate) created_at: i64,
    /// When it was last changed.
    pub(crate) updated_at: i64,
    /// When it was marked for deletion.
    pub(crate) deleted_at: Option<i64>,
}

impl Team {
    /// The columns that a team is read from, of the table `teams`.
    pub(crate) const COLUMNS: &'static str = "teams.id, teams.name, teams.project_id, \
        teams.billing_acct_id, teams.cost, teams.credits, teams.billing_period_start, \
        teams.billing_period_end, teams.single_user, teams.created_at, teams.updated_at, \
        teams.deleted_at";

    /// The team of a row with [`Team::COLUMNS`].
    ///
    /// # Errors
    /// When a column is missing.
    pub(crate) fn of(row: &AnyRow) -> Result<Self, Failure> {
        let date = |column| {
            let text = row.maybe_text(column)?;
            Ok::<_, Failure>(text.and_then(|text| text.parse().ok()))
        };
        // What is in these columns, this program has written.
        let decimal = |column| Ok::<_, Failure>(row.text(column)?.parse().unwrap_or_default());
        Ok(Self {
            id: row.text("id")?,
            name: row.text("name")?,
            project_id: row.maybe_text("project_id")?,
            billing_acct_id: row.maybe_text("billing_acct_id")?,
            cost: decimal("cost")?,
            credits: decimal("credits")?,
            billing_period_start: date("billing_period_start")?,
            billing_period_end: date("billing_period_end")?,
            single_user: row.flag("single_user")?,
            created_at: row.whole("created_at")?,
            updated_at: row.whole("updated_at")?,
            deleted_at: row.maybe_whole("deleted_at")?,
        })
    }

    /// `active`, or `pending deletion`.
    pub(crate) fn status(&self) -> &'static str {
        if self.deleted_at.is_none() { "active" } else { "pending deletion" }
    }
}

/// A decimal as clients of the existing service know those of teams: without needless zeros, and with
/// one digit behind the point at least (`12.345`, `0.0`).
pub(crate) fn plain(decimal: Decimal) -> String {
    let text = decimal.normalize().to_string();
    if text.contains('.') { text } else { format!("{text}.0") }
}

fn by_id(id: &str) -> Statement<'_> {
    sql(format!("SELECT {} FROM teams WHERE id = $1", Team::COLUMNS)).text(id)
}

/// The team of that id.
///
/// # Errors
/// When the database fails.
pub(crate) async fn find(database: &Database, id: &str) -> Result<Option<Team>, Failure> {
    database.first(by_id(id)).await?.as_ref().map(Team::of).transpose()
}

/// The same within a transaction, whose row stays as it is until the transaction ends.
///
/// # Errors
/// When the database fails.
pub(crate) async fn locked(
    transaction: &mut Transaction,
    id: &str,
) -> Result<Option<Team>, Failure> {
    // An UPDATE that changes nothing locks the row in PostgreSQL; SQLite has one writer anyway.
    let lock = sql(format!("UPDATE teams SET id = id WHERE id = $1 RETURNING {}", Team::COLUMNS));
    transaction.first(lock.text(id)).await?.as_ref().map(Team::of).transpose()
}

/// The teams that `actor` may look at: root users all, others their own, those that wait for their
/// deletion too; in the order in which they were made.
///
/// # Errors
/// When the database fails.
pub(crate) async fn list(database: &Database, actor: &Actor) -> Result<Vec<Team>, Failure> {
    let columns = Team::COLUMNS;
    let rows = match actor.teams() {
        None => {
            let all = format!("SELECT {columns} FROM teams ORDER BY created_at, id");
            database.all(sql(all)).await?
        }
        Some(ids) if ids.is_empty() => return Ok(Vec::new()),
        Some(ids) => {
            let own = format!(
                "SELECT {columns} FROM teams WHERE id IN ({}) ORDER BY created_at, id",
                names(1, ids.len())
            );
            database.all(sql(own).texts(ids)).await?
        }
    };
    rows.iter().map(Team::of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_have_one_digit_behind_the_point_at_least() {
        for (given, wanted) in [
            ("0", "0.0"),
            ("12.345", "12.345"),
            ("100", "100.0"),
            ("100.00", "100.0"),
            ("-1.50", "-1.5"),
            ("0.10", "0.1"),
            ("12345678901234567890.12345678", "12345678901234567890.12345678"),
        ] {
            assert_eq!(plain(given.parse().unwrap()), wanted);
        }
    }
}
