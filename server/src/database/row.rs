//! Values of a row, by the names of its columns.

use super::Failure;
use serde_json::Value;
use sqlx::any::{AnyRow, AnyTypeInfoKind};
use sqlx::{Column, Row, ValueRef};

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
    /// The columns' names.
    fn names(&self) -> Vec<String>;
    /// All values: texts, whole numbers and nulls.
    fn values(&self) -> Result<Vec<Value>, Failure>;
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

    fn names(&self) -> Vec<String> {
        self.columns().iter().map(|column| column.name().to_owned()).collect()
    }

    fn values(&self) -> Result<Vec<Value>, Failure> {
        let value = |place: usize| {
            let raw = self.try_get_raw(place)?;
            if raw.is_null() {
                return Ok(Value::Null);
            }
            Ok(match raw.type_info().kind() {
                AnyTypeInfoKind::Text => self.try_get::<String, _>(place)?.into(),
                _ => self.try_get::<i64, _>(place)?.into(),
            })
        };
        (0..self.len()).map(value).collect()
    }
}
