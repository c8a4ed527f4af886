//! Values with a form of their own: words of a list, decimals, and JSON that is kept as text.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use utoipa::openapi::schema::{Object, ObjectBuilder, SchemaType, Type};

use crate::accounts::Role;
use crate::racks::{DeviceStatus, DeviceType, Facing, RackStatus, UserAction};

/// A decimal: a text of digits, so that no program makes another number of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Amount(pub(super) Decimal);

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte));
        let number = plain.then(|| Decimal::from_str_exact(&text).ok()).flatten();
        let says = "must be a decimal as a text, like \"12.50\"";
        number.map(Self).ok_or_else(|| serde::de::Error::custom(says))
    }
}

/// With two digits behind the point, as money has.
pub(super) fn cents(amount: Decimal) -> String {
    format!("{amount:.2}")
}

/// For `#[serde(serialize_with = "json")]`: a text that is JSON, as it is.
pub(super) fn json<S: Serializer>(text: &str, out: S) -> Result<S::Ok, S::Error> {
    let raw: &RawValue = serde_json::from_str(text).map_err(serde::ser::Error::custom)?;
    raw.serialize(out)
}

fn text() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(SchemaType::Type(Type::String))
}

fn words<'a>(all: impl IntoIterator<Item = &'a str>) -> Object {
    text().enum_values(Some(all)).build()
}

/// A decimal.
pub(super) fn amount() -> Object {
    text().pattern(Some("^-?[0-9]+(\\.[0-9]+)?$")).max_length(Some(30)).build()
}

/// A day, as `YYYY-MM-DD`.
pub(super) fn day() -> Object {
    let format = utoipa::openapi::schema::KnownFormat::Date;
    let format = utoipa::openapi::schema::SchemaFormat::KnownFormat(format);
    text().format(Some(format)).build()
}

/// A status of racks.
pub(super) fn rack_status() -> Object {
    words(RackStatus::ALL.map(RackStatus::name))
}

/// A status of devices.
pub(super) fn device_status() -> Object {
    words(DeviceStatus::ALL.map(DeviceStatus::name))
}

/// A type of devices.
pub(super) fn device_type() -> Object {
    words(DeviceType::ALL.map(DeviceType::name))
}

/// A face of racks.
pub(super) fn facing() -> Object {
    words(Facing::ALL.map(Facing::name))
}

/// A role in a team.
pub(super) fn role() -> Object {
    words([Role::Admin, Role::Member].map(Role::name))
}

/// Something that the cloud can be asked for.
pub(super) fn user_action() -> Object {
    words(UserAction::ALL.map(UserAction::name))
}

/// What the cloud can be asked for.
pub(super) fn actions() -> utoipa::openapi::schema::Array {
    let actions = words(UserAction::ALL.map(UserAction::name));
    utoipa::openapi::schema::ArrayBuilder::new().items(actions).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_texts_of_digits() {
        let read = |text: &str| serde_json::from_str::<Amount>(text).map(|Amount(n)| cents(n));
        assert_eq!(read("\"12.5\"").unwrap(), "12.50");
        assert_eq!(read("\"-0.005\"").unwrap(), "-0.00");
        for wrong in ["12.5", "\"\"", "\"1e3\"", "\"x\"", "null", "\"1_000\"", "\"+1\""] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        let long = format!("\"{}\"", "9".repeat(40));
        assert!(read(&long).is_err());
    }
}
