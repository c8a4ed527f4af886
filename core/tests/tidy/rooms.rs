//! The rooms of each house, in order, and who may use whom.

use super::lex::{each, identifier, line};
use super::{File, find};

/// A room and the rooms it may use. Rooms stand in reading order and use only rooms above them.
pub(crate) type Rooms = &'static [(&'static str, &'static [&'static str])];

/// The rooms of the engine. `format`, `engine` and `storage` are strangers: they meet in `rrd`.
pub(crate) const CORE: Rooms = &[
    ("error", &[]),
    ("time", &["error"]),
    ("number", &["error"]),
    ("rpn", &["error", "time", "number"]),
    ("schema", &["error", "time", "number", "rpn"]),
    ("format", &["error", "time", "number", "rpn", "schema"]),
    ("engine", &["error", "time", "number", "rpn", "schema"]),
    ("storage", &["error"]),
    ("rrd", &["error", "time", "number", "schema", "format", "engine", "storage"]),
    ("store", &["error", "time", "number", "schema", "format", "engine", "storage", "rrd"]),
    ("graph", &["error", "time", "number", "rpn", "schema", "rrd"]),
    ("command", &["error", "time", "number", "rpn", "schema", "format", "engine", "rrd", "graph"]),
];
/// The rooms of the server.
pub(crate) const SERVER: Rooms = &[
    ("error", &[]),
    ("clock", &[]),
    ("durable", &["error"]),
    ("telemetry", &["clock"]),
    ("config", &["error", "durable"]),
    ("logs", &["error", "config"]),
    ("http", &["error", "clock", "telemetry"]),
    ("client", &["error"]),
    ("identity", &["error", "durable", "telemetry", "http"]),
    ("inventory", &["error", "durable", "telemetry", "http", "client", "identity"]),
    ("database", &["error", "durable"]),
    ("rules", &["database"]),
    ("outbox", &["database", "rules"]),
    (
        "accounts",
        &["error", "clock", "durable", "http", "client", "identity", "database", "rules", "outbox"],
    ),
    ("racks", &["database", "rules", "accounts"]),
    ("protocol", &[]),
    (
        "metrics",
        &["error", "clock", "durable", "telemetry", "http", "identity", "inventory", "protocol"],
    ),
    ("live", &["clock", "http", "inventory", "database", "rules", "accounts", "racks", "metrics"]),
    ("agent", &["error", "http", "client"]),
    ("cached", &["error", "clock", "durable"]),
    ("peers", &["clock", "client", "identity", "database", "rules", "outbox", "accounts", "racks"]),
    ("progress", &[]),
    ("store_command", &["error", "clock", "durable", "progress"]),
    ("database_command", &["error", "clock", "durable", "database", "progress"]),
    ("import", &["error", "clock", "database", "racks", "metrics", "progress", "store_command"]),
    ("demo", &["error", "clock", "client", "database", "rules", "accounts", "racks", "progress"]),
    ("drawing", &[]),
    ("readings", &["error", "clock", "http", "client", "identity", "inventory", "metrics"]),
    ("views", &["database", "rules", "accounts"]),
    (
        "portal",
        &[
            "error",
            "http",
            "inventory",
            "database",
            "rules",
            "accounts",
            "racks",
            "metrics",
            "peers",
            "live",
            "readings",
        ],
    ),
    (
        "api_v1",
        &[
            "error",
            "http",
            "inventory",
            "database",
            "rules",
            "accounts",
            "racks",
            "metrics",
            "peers",
            "readings",
            "live",
            "views",
            "portal",
        ],
    ),
    (
        "api_v2",
        &[
            "error",
            "http",
            "identity",
            "inventory",
            "database",
            "rules",
            "outbox",
            "accounts",
            "racks",
            "metrics",
            "drawing",
            "readings",
            "live",
            "peers",
            "views",
            "portal",
        ],
    ),
    (
        "site",
        &[
            "clock",
            "telemetry",
            "http",
            "identity",
            "inventory",
            "rules",
            "accounts",
            "metrics",
            "portal",
            "api_v1",
            "api_v2",
        ],
    ),
    (
        "serve",
        &[
            "error",
            "clock",
            "durable",
            "config",
            "http",
            "identity",
            "inventory",
            "database",
            "accounts",
            "racks",
            "metrics",
            "agent",
            "peers",
            "demo",
            "readings",
            "live",
            "portal",
            "api_v1",
            "api_v2",
            "site",
        ],
    ),
    ("visualisation", &["error", "durable", "peers", "serve"]),
    (
        "daemon",
        &[
            "error",
            "durable",
            "config",
            "http",
            "client",
            "identity",
            "inventory",
            "metrics",
            "site",
            "serve",
        ],
    ),
];

/// Paths of a room lead only to rooms that it may use.
pub(crate) fn order(files: &[File], path: &str, code: &str, fault: &mut impl FnMut(usize, String)) {
    let Some((src, rooms, inside)) = [("core/src/", CORE), ("server/src/", SERVER)]
        .into_iter()
        .find_map(|(src, rooms)| Some((src, rooms, path.strip_prefix(src)?)))
    else {
        return;
    };
    let room = inside.split(['/', '.']).next().unwrap_or_default();
    if matches!(inside, "lib.rs" | "main.rs") {
        return;
    }
    let Some((_, may)) = rooms.iter().find(|(name, _)| *name == room) else {
        return fault(1, format!("`{room}` is not in the table of rooms"));
    };
    let door = find(files, &format!("{src}lib.rs")).unwrap_or_default();
    each(code, "crate::", |at| {
        for (at, used) in heads(code, at + 7) {
            let from = exporter(door, used).unwrap_or(used);
            if from != room && !may.contains(&from) {
                fault(line(code, at), format!("room `{room}` may not use `{from}`"));
            }
        }
    });
    let depth = inside.split('/').filter(|part| *part != "mod.rs").count();
    each(code, "super::super::", |at| {
        let levels = code[at..].split("::").take_while(|part| *part == "super").count();
        let inline = usize::from(code[..at].lines().any(|row| row.trim().ends_with("tests {")));
        if levels >= depth + inline && !code[..at].ends_with("super::") {
            fault(line(code, at), "`super::super` leaves the room: say `crate::`".to_owned());
        }
    });
}

/// The first names of a path after `crate::`: one, or those of a `{...}` group.
fn heads(code: &str, at: usize) -> Vec<(usize, &str)> {
    let mut heads = Vec::new();
    let (mut depth, mut expect) = (0_usize, true);
    for (offset, c) in code[at..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => expect = true,
            c if expect && (c.is_alphabetic() || c == '_') => {
                heads.push((at + offset, identifier(&code[at + offset..])));
                expect = false;
            }
            _ => {}
        }
        if depth == 0 && (c == '}' || !expect || c == ';') {
            break;
        }
    }
    heads
}

/// The room from which `lib.rs` exports `used` at the root, if it does.
fn exporter<'a>(door: &'a str, used: &str) -> Option<&'a str> {
    door.split("\npub use ").skip(1).find_map(|line| {
        let (path, _) = line.split_once(';')?;
        let (from, names) = (identifier(path), path.rsplit("::").next()?);
        let mut names = names.split(|c: char| !c.is_alphanumeric() && c != '_');
        names.any(|name| name == used).then_some(from)
    })
}
