//! Settings of the site.

use crate::accounts::{Action, Actor, Of, Subject};
use crate::database::{Change, Columns, Database, Transaction, sql};
use crate::rules::{Code, Fault, Given, Number, Refusal};

/// The name of the only setting there is.
const METRIC_REFRESH_INTERVAL: &str = "metric_refresh_interval";

/// Seconds between two looks of a browser at metrics where nobody has said: a step.
const INTERVAL: i64 = 15;

/// Fewest of them.
const INTERVAL_MIN: i64 = 15;

/// Most of them: a day, beyond which a view shows the past.
const INTERVAL_MAX: i64 = 86_400;

/// Seconds between two looks of a browser at the metrics on screen.
///
/// # Errors
/// When the database fails.
pub(crate) async fn metric_refresh_interval(database: &Database) -> Result<i64, Refusal> {
    let query = sql("SELECT value FROM settings WHERE name = $1").text(METRIC_REFRESH_INTERVAL);
    let row = database.first(query).await?;
    let kept = row.map(|row| row.text("value")).transpose()?;
    Ok(kept.and_then(|kept| kept.parse().ok()).unwrap_or(INTERVAL))
}

/// Sets it, and answers what it is then.
///
/// # Errors
/// When the actor may not, or it is no such number.
pub(crate) async fn set_metric_refresh_interval(
    transaction: &mut Transaction,
    actor: &Actor,
    seconds: Given<Number<i64>>,
) -> Result<i64, Refusal> {
    if !actor.may(Action::Update, Subject::Setting, Of::default()) {
        return Err(Refusal::Forbidden(None));
    }
    let fault = |code| Err(Fault::new(METRIC_REFRESH_INTERVAL, code).into());
    let seconds = match seconds {
        Given::Absent | Given::Null => return fault(Code::Blank),
        Given::Value(Number { fault: Some(code), .. }) => return fault(code),
        Given::Value(Number { value, .. }) if value < INTERVAL_MIN => {
            return fault(Code::AtLeast(INTERVAL_MIN.to_string()));
        }
        Given::Value(Number { value, .. }) if value > INTERVAL_MAX => {
            return fault(Code::AtMost(INTERVAL_MAX.to_string()));
        }
        Given::Value(Number { value, .. }) => value,
    };
    let write = sql("INSERT INTO settings (name, value) VALUES ($1, $2) \
         ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    transaction.run(write.text(METRIC_REFRESH_INTERVAL).text(seconds.to_string())).await?;
    let mut change =
        Change::new("update", "setting", METRIC_REFRESH_INTERVAL, METRIC_REFRESH_INTERVAL);
    change.detail = serde_json::json!({ METRIC_REFRESH_INTERVAL: seconds });
    transaction.note(&actor.by(), change);
    Ok(seconds)
}
