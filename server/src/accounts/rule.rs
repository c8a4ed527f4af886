//! Rules that users and teams have in common.

use crate::database::{Columns, Failure, Transaction, sql};
use crate::rules::{Code, Invalid};
use serde_json::{Map, Value};

/// Whether a text says nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Letters, digits, `-`, `_` and dots.
pub(super) fn is_login(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}

/// Letters, digits, `-`, `_` and space.
pub(super) fn is_team_name(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || c.is_ascii_whitespace() || "-_".contains(c))
}

/// Something, one `@`, something, without space.
pub(super) fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(before, after)| {
        !before.is_empty() && !after.is_empty() && !after.contains('@')
    }) && !text.contains(char::is_whitespace)
}

/// An address as it is kept.
pub(super) fn email(text: &str) -> String {
    text.trim().to_lowercase()
}

/// Checks a text that must be there, of at most `most` characters and of the form that `is` knows.
pub(super) fn text(
    attribute: &'static str,
    value: &str,
    most: usize,
    is: fn(&str) -> bool,
    invalid: &mut Invalid,
) {
    if is_blank(value) {
        return invalid.add(attribute, Code::Blank);
    }
    at_most(attribute, Some(value), most, invalid);
    if !is(value) {
        invalid.push(crate::rules::Fault::new(attribute, Code::Invalid).with("value", value));
    }
}

/// Checks the length of a text that may be missing.
pub(super) fn at_most(
    attribute: &'static str,
    value: Option<&str>,
    most: usize,
    invalid: &mut Invalid,
) {
    if value.is_some_and(|value| value.chars().count() > most) {
        invalid.add(attribute, Code::TooLong(most));
    }
}

/// Checks in one statement that no other row of `table` than `but` has one of these values; `table` and
/// the columns, which are attributes, are words of this program.
pub(super) async fn unique(
    transaction: &mut Transaction,
    table: &'static str,
    values: &[(&'static str, Option<&str>)],
    but: Option<&str>,
    invalid: &mut Invalid,
) -> Result<(), Failure> {
    let asked: Vec<(&'static str, &str)> = values
        .iter()
        .filter_map(|(column, value)| Some((*column, (*value)?)))
        .filter(|(_, value)| !is_blank(value))
        .collect();
    if asked.is_empty() {
        return Ok(());
    }
    let selects: Vec<String> = asked
        .iter()
        .zip(2..)
        .map(|((column, _), place)| {
            format!(
                "SELECT '{column}' AS attribute FROM {table} WHERE {column} = ${place} AND id <> $1"
            )
        })
        .collect();
    let statement = sql(selects.join(" UNION ALL ")).text(but.unwrap_or_default());
    let statement = statement.texts(asked.iter().map(|(_, value)| *value));
    let rows = transaction.all(statement).await?;
    let taken = rows.iter().map(|row| row.text("attribute")).collect::<Result<Vec<_>, _>>()?;
    for (column, _) in asked {
        if taken.iter().any(|taken| taken == column) {
            invalid.add(column, Code::Taken);
        }
    }
    Ok(())
}

/// Adds an attribute to what is told of a change, if it is another than before.
pub(super) fn noted<T: PartialEq + Clone + Into<Value>>(
    detail: &mut Map<String, Value>,
    attribute: &str,
    before: &T,
    after: &T,
) {
    if before != after {
        detail.insert(attribute.to_owned(), after.clone().into());
    }
}
