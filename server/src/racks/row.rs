//! Values of rows that have a type of their own.

use crate::database::{Columns, Failure};
use rust_decimal::Decimal;
use sqlx::any::AnyRow;

/// The decimal of a column.
pub(super) fn decimal(row: &AnyRow, column: &str) -> Result<Decimal, Failure> {
    parsed(row, column, |text| Decimal::from_str_exact(text).ok())
}

/// What `parse` makes of a text.
pub(super) fn parsed<T>(
    row: &AnyRow,
    column: &str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, Failure> {
    let text = row.text(column)?;
    parse(&text).ok_or_else(|| Failure::unreadable(column, &text))
}
