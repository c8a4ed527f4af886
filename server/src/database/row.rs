//! Values of a row, by the names of its columns.

use super::Failure;
use sqlx::Row;
use sqlx::any::AnyRow;

/// Values of a row, by name.
pub(crate) trait Columns {
    /// A text.
    fn text(&self, column: &str) -> Result<String, Failure>;
    /// A text or NULL.
    fn maybe_text(&self, column: &str) -> Result<Option<String>, Failure>;
    /// A whole number.
    fn whole(&self, column: &str) -> Result<i64, Failure>;
    /// A whole number or NULL.
    fn maybe_whole(&self, column: &str) -> Result<Option<i64>, Failure>;
    /// A flag.
    fn flag(&self, column: &str) -> Result<bool, Failure>;
}

impl Columns for AnyRow {
    fn text(&self, column: &str) -> Result<String, Failure> {
        Ok(self.try_get(column)?)
    }

    fn maybe_text(&self, column: &str) -> Result<Option<String>, Failure> {
        Ok(self.try_get(column)?)
    }

    fn whole(&self, column: &str) -> Result<i64, Failure> {
        Ok(self.try_get(column)?)
    }

    fn maybe_whole(&self, column: &str) -> Result<Option<i64>, Failure> {
        Ok(self.try_get(column)?)
    }

    fn flag(&self, column: &str) -> Result<bool, Failure> {
        Ok(self.whole(column)? != 0)
    }
}
