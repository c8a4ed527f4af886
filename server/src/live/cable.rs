//! The words of the existing service's WebSocket (Action Cable, `actioncable-v1-json`).

use super::view::Seen;
use crate::http::push_string;
use bytes::Bytes;
use serde::Deserialize;

/// The subprotocol.
pub(super) const PROTOCOL: &str = "actioncable-v1-json";

/// The one channel that there is.
const CHANNEL: &str = "InteractiveRackViewChannel";

/// What a client wants.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// To hear of racks, under this identifier, which comes back as it was sent.
    Subscribe(String),
    /// The same of a channel that is not there.
    Unknown(String),
    /// To hear no more.
    Unsubscribe(String),
    /// All racks at once.
    Sync(String),
}

#[derive(Deserialize)]
struct Frame {
    command: String,
    identifier: String,
    #[serde(default)]
    data: String,
}

#[derive(Deserialize)]
struct Identifier {
    channel: String,
}

#[derive(Deserialize)]
struct Data {
    action: String,
}

impl Command {
    /// The command of a message; none when there is no such command, which is passed over as the
    /// existing service does.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let Frame { command, identifier, data } = serde_json::from_str(text).ok()?;
        let named: Option<Identifier> = serde_json::from_str(&identifier).ok();
        match &*command {
            "subscribe" if named.is_some_and(|named| named.channel == CHANNEL) => {
                Some(Self::Subscribe(identifier))
            }
            "subscribe" => Some(Self::Unknown(identifier)),
            "unsubscribe" => Some(Self::Unsubscribe(identifier)),
            "message" => {
                let Data { action } = serde_json::from_str(&data).ok()?;
                (action == "all_racks_sync").then_some(Self::Sync(identifier))
            }
            _ => None,
        }
    }
}

/// What the server says first.
pub(super) const WELCOME: &str = "{\"type\":\"welcome\"}";

/// A sign of life, each 3 s.
pub(super) fn ping(seconds: i64) -> String {
    format!("{{\"type\":\"ping\",\"message\":{seconds}}}")
}

/// The answer to a subscription.
pub(super) fn answer(identifier: &str, confirmed: bool) -> String {
    let answer = if confirmed { "confirm_subscription" } else { "reject_subscription" };
    let mut text = String::from("{\"identifier\":");
    push_string(&mut text, identifier);
    text.push_str(",\"type\":\"");
    text.push_str(answer);
    text.push_str("\"}");
    text
}

/// What the server says last, and whether to come again.
pub(super) fn disconnect(reason: &str, reconnect: bool) -> String {
    format!("{{\"type\":\"disconnect\",\"reason\":\"{reason}\",\"reconnect\":{reconnect}}}")
}

fn message(identifier: &str) -> String {
    let mut text = String::from("{\"identifier\":");
    push_string(&mut text, identifier);
    text.push_str(",\"message\":{\"action\":\"");
    text
}

/// The pieces of a message about one rack; `action` is `added` or `modified`.
pub(super) fn rack(identifier: &str, action: &str, seen: Seen<'_>) -> [Bytes; 3] {
    let mut begin = message(identifier);
    begin.push_str(action);
    begin.push_str("\",\"rack\":");
    let (head, mut tail) = seen.json();
    tail.push_str("}}");
    [begin.into(), head, tail.into()]
}

/// The message about a rack that is gone.
pub(super) fn deleted(identifier: &str, id: &str) -> String {
    let mut text = message(identifier);
    text.push_str("deleted\",\"rack\":{\"id\":");
    push_string(&mut text, id);
    text.push_str("}}}");
    text
}

/// What stands before and after the racks in a message of all of them.
pub(super) fn all(identifier: &str) -> [Bytes; 2] {
    let mut begin = message(identifier);
    begin.push_str("latest_full_data\",\"Racks\":{\"Rack\":[");
    [begin.into(), Bytes::from_static(b"]}}}")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_those_of_the_browser() {
        let channel = "{\"channel\":\"InteractiveRackViewChannel\"}";
        let frame = |command: &str, identifier: &str, data: &str| {
            let frame = serde_json::json!({
                "command": command, "identifier": identifier, "data": data
            });
            Command::parse(&frame.to_string())
        };
        let sync = "{\"action\":\"all_racks_sync\"}";
        let id = || channel.to_owned();
        for (command, identifier, data, expected) in [
            ("subscribe", channel, "", Some(Command::Subscribe(id()))),
            ("message", channel, sync, Some(Command::Sync(id()))),
            ("message", channel, "{\"action\":\"receive\"}", None),
            ("message", channel, "[", None),
            ("unsubscribe", channel, "", Some(Command::Unsubscribe(id()))),
            ("subscribe", "{}", "", Some(Command::Unknown("{}".into()))),
            ("subscribe", "x", "", Some(Command::Unknown("x".into()))),
            ("shout", channel, "", None),
        ] {
            assert_eq!(frame(command, identifier, data), expected, "{command} {identifier}");
        }
        for text in ["", "[]", "{\"command\":\"subscribe\"}", "{\"command\":1,\"identifier\":\"\"}"]
        {
            assert_eq!(Command::parse(text), None, "{text}");
        }
    }
}
