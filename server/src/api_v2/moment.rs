//! Times as the interface writes them.

use serde::{Serialize, Serializer};
use std::borrow::Cow;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type};
use utoipa::{PartialSchema, ToSchema};

/// A time, in microseconds since 1970; written as RFC 3339 does, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment(pub(crate) i64);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match jiff::Timestamp::from_microsecond(self.0) {
            Ok(time) => out.collect_str(&time),
            Err(_) => Err(serde::ser::Error::custom("a time beyond the year 9999")),
        }
    }
}

impl PartialSchema for Moment {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .into()
    }
}

impl ToSchema for Moment {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Moment")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_in_utc_with_the_digits_that_they_have() {
        for (micros, text) in [
            (0, "\"1970-01-01T00:00:00Z\""),
            (1_500_000, "\"1970-01-01T00:00:01.5Z\""),
            (1_764_117_332_000_001, "\"2025-11-26T00:35:32.000001Z\""),
        ] {
            assert_eq!(serde_json::to_string(&Moment(micros)).unwrap(), text);
        }
        assert!(serde_json::to_string(&Moment(i64::MAX)).is_err());
    }
}
