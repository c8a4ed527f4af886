//! What is known of a device by its type: the fields, in the order in which they are told.
//!
//! They are kept as one JSON object that always has all fields of the type, in this order, so that
//! interfaces which tell them inline copy its text. Strings come back byte for byte: a client keeps
//! lists in them that only it can read.

use super::DeviceType;
use crate::rules::{Code, Fault, Given, Invalid};
use serde_json::{Map, Value};

/// What a field holds. Every field may also be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A text.
    Text,
    /// True or false.
    Flag,
    /// A whole number.
    Whole,
    /// Any JSON; `{}` when it was never given.
    Json,
}

/// Fields of a type, by name.
type Fields = &'static [(&'static str, Form)];

const INSTANCE: Fields = &[
    ("public_ips", Form::Text),
    ("private_ips", Form::Text),
    ("ssh_key", Form::Text),
    ("login_user", Form::Text),
    ("volume_details", Form::Json),
];
const VOLUME: Fields = &[
    ("availability_zone", Form::Text),
    ("bootable", Form::Flag),
    ("encrypted", Form::Flag),
    ("read_only", Form::Flag),
    ("size", Form::Whole),
    ("volume_type", Form::Text),
];
const NETWORK: Fields = &[
    ("admin_state_up", Form::Flag),
    ("dns_domain", Form::Text),
    ("l2_adjacency", Form::Flag),
    ("mtu", Form::Whole),
    ("port_security_enabled", Form::Flag),
    ("qos_policy", Form::Text),
    ("shared", Form::Flag),
];

/// Fields as they were sent, already of the forms that the type's fields have.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct NewDetails {
    /// `Device::ComputeDetails`, `Device::VolumeDetails` or `Device::NetworkDetails`; absent stands for
    /// that of the device's type.
    pub(crate) class: Given<String>,
    /// The fields; those that are not there stay as they are.
    pub(crate) fields: Map<String, Value>,
}

impl DeviceType {
    /// The fields of such a device, in the order in which they are told.
    pub(crate) fn fields(self) -> Fields {
        match self {
            Self::Instance => INSTANCE,
            Self::Volume => VOLUME,
            Self::Network => NETWORK,
        }
    }

    /// What requests call them.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Instance => "Device::ComputeDetails",
            Self::Volume => "Device::VolumeDetails",
            Self::Network => "Device::NetworkDetails",
        }
    }

    /// The type whose fields requests call `class`.
    pub(crate) fn of_class(class: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.class() == class)
    }
}

/// Whether the class of `new` is that of a `kind`, which a device that is there already cannot change.
fn is_of_class(kind: DeviceType, there: bool, new: &NewDetails, invalid: &mut Invalid) -> bool {
    let fits = match &new.class {
        Given::Absent => true,
        Given::Null => false,
        Given::Value(class) => DeviceType::of_class(class) == Some(kind),
    };
    if fits {
        return true;
    }
    if there {
        invalid.add("details", Code::Required);
        invalid.add("details", Code::Blank);
        let fixed = Code::Other("Cannot be changed once a device has been created".to_owned());
        invalid.add("details_type", fixed);
    } else {
        invalid.add("details", Code::Invalid);
    }
    let word = match kind {
        DeviceType::Instance => "compute",
        DeviceType::Volume => "volume",
        DeviceType::Network => "network",
    };
    invalid.add("details_type", Code::Other(format!("must have {word} details")));
    false
}

/// The fields of a `kind` after `new` on top of `before`, a text of this module's, as such a text.
/// Without `before` it is a new device.
pub(super) fn merged(
    kind: DeviceType,
    before: Option<&str>,
    new: &NewDetails,
    invalid: &mut Invalid,
) -> String {
    if !is_of_class(kind, before.is_some(), new, invalid) {
        return before.unwrap_or_default().to_owned();
    }
    let mut old: Map<String, Value> =
        before.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    for name in new.fields.keys() {
        if !kind.fields().iter().any(|(field, _)| field == name) {
            let unknown = Code::Other(format!("must not have the field '{name}'"));
            invalid.push(Fault::new("details", unknown));
        }
    }
    let mut text = String::from("{");
    for (name, form) in kind.fields() {
        let value = new.fields.get(*name).cloned().or_else(|| old.remove(*name));
        let value = value.unwrap_or_else(|| match form {
            Form::Json => Value::Object(Map::new()),
            _ => Value::Null,
        });
        if !form.takes(&value) {
            invalid.push(Fault::new(name, Code::Invalid).with("value", value.clone()));
        }
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&format!("\"{name}\":{value}"));
    }
    text.push('}');
    text
}

impl Form {
    fn takes(self, value: &Value) -> bool {
        value.is_null()
            || match self {
                Self::Text => value.is_string(),
                Self::Flag => value.is_boolean(),
                Self::Whole => value.is_i64(),
                Self::Json => true,
            }
    }
}
