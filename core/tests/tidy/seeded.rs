//! One seeded fault for each rule: a rule that cannot fail proves nothing.

use super::rooms::{CORE, Rooms, SERVER};
use super::{File, LINES_MAX, check};

/// A tidy tree: one file of each kind that the rules look at.
fn tidy() -> Vec<File> {
    [
        ("Cargo.toml", "[workspace]\n[workspace.dependencies]\nbytes = \"1\"\n"),
        (
            "core/Cargo.toml",
            "[package]\n[dependencies]\nbytes.workspace = true\n[lints]\nworkspace = true\n",
        ),
        ("core/src/lib.rs", "//! The crate.\nmod error;\nmod engine;\npub use engine::{Rate};\n"),
        ("core/src/error.rs", "//! Errors.\n"),
        ("core/src/engine/mod.rs", "//! Arithmetic.\nmod rate;\n"),
        ("core/src/engine/rate.rs", "//! Rates.\nuse crate::{error::Error, engine::Rate};\n"),
        ("docs/dependencies.md", "# Dependencies\n| `bytes` | bodies | small |\n"),
    ]
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .to_vec()
}

/// Replaces or adds one file of the tidy tree, and expects exactly one report.
#[track_caller]
fn seeded(path: &str, text: &str, report: &str) {
    let mut files = tidy();
    files.retain(|(known, _)| known != path);
    files.push((path.to_owned(), text.to_owned()));
    assert_eq!(check(&files), [report]);
}

/// The same for lines below the `//!` line of `core/src/engine/rate.rs`.
#[track_caller]
fn in_rate(lines: &str, report: &str) {
    seeded("core/src/engine/rate.rs", &format!("//! Rates.\n{lines}\n"), report);
}

#[test]
fn a_tidy_tree_has_no_faults() {
    assert_eq!(check(&tidy()), [""; 0]);
}

#[test]
fn rooms_keep_their_order() {
    let at = |line: u32, used: &str| {
        format!("core/src/engine/rate.rs:{line}: room `engine` may not use `{used}`")
    };
    in_rate("use crate::rrd::Rrd;", &at(2, "rrd"));
    in_rate("use crate::format::Layout; // a stranger", &at(2, "format"));
    in_rate("use crate::{\n    error::{Error, Result},\n    storage::File,\n};", &at(4, "storage"));
    in_rate("fn f() {\n    crate::command::run();\n}", &at(3, "command"));
    seeded(
        "core/src/error.rs",
        "//! Errors.\nuse crate::Rate;\n",
        "core/src/error.rs:2: room `error` may not use `engine`",
    );
    in_rate(
        "use super::super::rrd::Rrd;",
        "core/src/engine/rate.rs:2: `super::super` leaves the room: say `crate::`",
    );
    for (rooms, last) in [(CORE, "command"), (SERVER, "daemon")] {
        assert_eq!(rooms.last().map(|(name, _)| *name), Some(last));
        points_up(rooms);
    }
}

/// A room of the table uses rooms above it only.
fn points_up(rooms: Rooms) {
    for (place, (room, may)) in rooms.iter().enumerate() {
        for used in *may {
            assert!(rooms.iter().take(place).any(|(name, _)| name == used), "{room} uses {used}");
        }
    }
}

#[test]
fn files_say_what_they_are_for_and_stay_short() {
    let path = "core/src/engine/rate.rs";
    let report = format!("{path}:1: the first line says what the file is for: `//! ...`");
    seeded(path, "use std::fmt;\n", &report);
    let report = format!("{path}:801: longer than {LINES_MAX} lines: split by phase");
    in_rate(&"\n".repeat(LINES_MAX), &report);
}

#[test]
fn code_is_plain_text() {
    let path = "core/src/engine/rate.rs";
    in_rate("// fine\nlet µ = 1.0;", &format!("{path}:3: code is ASCII outside literals"));
    in_rate("// a “quote”", &format!("{path}:2: `“` is not among the signs for comments"));
    in_rate("let s = \"a\u{202e}b\";", &format!("{path}:2: an invisible character"));
}

#[test]
fn nothing_is_left_over() {
    let path = "core/src/engine/rate.rs";
    in_rate("// TODO: more", &format!("{path}:2: `TODO` is left over"));
    in_rate("/* a\nFIXME */", &format!("{path}:3: `FIXME` is left over"));
    in_rate("let x = dbg!(1);", &format!("{path}:2: `dbg!` is left over"));
    in_rate("todo!()", &format!("{path}:2: `todo!` is left over"));
    for dead in ["// let x = 1;", "// foo(bar);", "// }", "// mod multi_reader;"] {
        in_rate(dead, &format!("{path}:2: commented-out code: git remembers it"));
    }
    let place = concat!("let f = \"/ho", "me/me/x\";");
    in_rate(place, concat!("core/src/engine/rate.rs:2: `/ho", "me/` is one machine's path"));
    seeded("docs/a.md", "# A\nFIXME\n", "docs/a.md:2: `FIXME` is left over");
}

#[test]
fn names_say_something() {
    let report = "core/src/engine/rate.rs:2: `helpers` says nothing: name the thing";
    in_rate("mod helpers {}", report);
    let mut files = tidy();
    files[4].1.push_str("mod misc;\n");
    files.push(("core/src/engine/misc.rs".to_owned(), "//! Things.\n".to_owned()));
    let reports = check(&files);
    assert_eq!(reports.len(), 2, "{reports:?}");
    assert!(reports[1].starts_with("core/src/engine/misc.rs:1: the path has a name"));
}

#[test]
fn unsafe_stays_in_its_files() {
    in_rate("unsafe { f() }", "core/src/engine/rate.rs:2: `unsafe` outside its files");
    let mut files = tidy();
    files[2].1.push_str("mod storage;\n");
    files.push(("core/src/storage/mod.rs".to_owned(), "//! Bytes.\nmod map;\n".to_owned()));
    let map = "//! Maps.\n// SAFETY: the lock is held.\nunsafe { f() }\nunsafe { g() }\n";
    files.push(("core/src/storage/map.rs".to_owned(), map.to_owned()));
    assert_eq!(
        check(&files),
        ["core/src/storage/map.rs:4: `unsafe` without `// SAFETY:` above it"]
    );
}

#[test]
fn files_rooms_houses_and_links_are_known() {
    let lost = "core/src/engine/lost.rs:1: no module and no manifest declares this file";
    seeded("core/src/engine/lost.rs", "//! Lost.\n", lost);
    let mut files = tidy();
    files[2].1.push_str("mod attic;\n");
    files.push(("core/src/attic.rs".to_owned(), "//! Old things.\n".to_owned()));
    assert_eq!(check(&files), ["core/src/attic.rs:1: `attic` is not in the table of rooms"]);
    let report =
        "tools/x.sh:1: `tools` is not a house: core, server, bindings, benches, fuzz, docs";
    seeded("tools/x.sh", "true\n", report);
    seeded("docs/a.md", "# A\n[b](b.md)\n", "docs/a.md:2: `b.md` does not exist");
}

#[test]
fn manifests_inherit_lints_and_dependencies_are_explained() {
    let path = "core/Cargo.toml";
    let report = "core/Cargo.toml:1: inherit the workspace's lints: `[lints] workspace = true`";
    seeded(path, "[package]\n", report);
    let report = "core/Cargo.toml:2: `redb` has no line in docs/dependencies.md";
    seeded(path, "[dev-dependencies]\nredb = \"1\"\n[lints]\nworkspace = true\n", report);
    let text = "# Dependencies\n| `bytes` | bodies | small |\n| `nom` | - | - |\n";
    seeded("docs/dependencies.md", text, "docs/dependencies.md:3: no manifest names `nom`");
}
