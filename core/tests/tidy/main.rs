//! House rules that the compiler does not know, checked as text. Each report names file, line and rule.
//!
//! It reads text, not syntax: a path that a macro builds would pass. `seeded.rs` proves that each rule
//! can fail.
#![expect(clippy::unwrap_used, reason = "a panic here is a failed test, with its line")]

mod lex;
mod rooms;
mod seeded;

use lex::{dead_code, each, identifier, lex, line, words};
use std::{fs, path::Path};

/// Folders at the top. Hidden ones belong to tools.
const HOUSES: [&str; 6] = ["core", "server", "bindings", "benches", "fuzz", "docs"];
/// The only files that may say `unsafe`.
const UNSAFE: [&str; 2] = ["core/src/storage/map.rs", "benches/compare/src/librrd.rs"];
/// Signs that comments may use on purpose; code is ASCII outside string and character literals.
const SIGNS: &str = "–—…→←×·±≤≥≠µ°²³Σ∞";
/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 8] =
    ["util", "utils", "common", "helper", "helpers", "manager", "managers", "misc"];
/// Leftovers in comments and documents.
const LEFT_OPEN: [&str; 4] = ["TODO", "FIXME", "XXX", "HACK"];
/// Folders of one person's machine; in two pieces, or this file would report itself.
const MACHINE: [&str; 4] =
    [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/fa", "rm/")];
/// A file that is longer than this splits by phase.
const LINES_MAX: usize = 800;

/// One text file: its path below the top folder, and its text.
type File = (String, String);

#[test]
fn the_house_is_tidy() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let ignored = fs::read_to_string(top.join(".gitignore")).unwrap();
    let ignored: Vec<&str> = ignored.lines().map(|row| row.trim_matches('/')).collect();
    let mut files = Vec::new();
    read(&top, "", &ignored, &mut files);
    let faults = check(&files);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Folders of data, and of what programs write.
const DATA: [&str; 3] = [".git", "fuzz/corpus", "server/web/dist"];

/// All text files below `folder`, without what git ignores and without data.
fn read(top: &Path, folder: &str, ignored: &[&str], files: &mut Vec<File>) {
    for entry in fs::read_dir(top.join(folder)).unwrap().map(Result::unwrap) {
        let path = format!("{folder}{}", entry.file_name().to_string_lossy());
        if ignored.contains(&path.as_str()) || DATA.contains(&path.as_str()) {
            continue;
        }
        if entry.path().is_dir() {
            read(top, &format!("{path}/"), ignored, files);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            files.push((path, text));
        }
    }
}

/// Every fault of a tree of files, as `file:line: rule`.
fn check(files: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in files {
        let mut fault = |line: usize, rule: String| faults.push(format!("{path}:{line}: {rule}"));
        let ext = name(path).rsplit_once('.').map_or("", |(_, ext)| ext);
        for word in MACHINE {
            each(text, word, |at| fault(line(text, at), format!("`{word}` is one machine's path")));
        }
        for (number, row) in text.lines().enumerate() {
            let hidden = |c: char| matches!(u32::from(c), 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF);
            if row.contains(hidden) {
                fault(number + 1, "an invisible character".to_owned());
            }
        }
        let written = matches!(ext, "rs" | "ts" | "tsx" | "mjs" | "js" | "css" | "html" | "md")
            && !path.ends_with(".d.ts"); // generated
        if written && text.lines().count() > LINES_MAX {
            fault(LINES_MAX + 1, format!("longer than {LINES_MAX} lines: split by phase"));
        }
        if let Some((house, _)) = path.split_once('/')
            && !house.starts_with('.')
            && !HOUSES.contains(&house)
        {
            fault(1, format!("`{house}` is not a house: {}", HOUSES.join(", ")));
        }
        match ext {
            "rs" => rust(files, path, text, &mut fault),
            "toml" if name(path) == "Cargo.toml" => manifest(files, text, &mut fault),
            "md" => document(files, path, text, &mut fault),
            _ => {}
        }
    }
    faults
}

/// Rules for one file of Rust.
fn rust(files: &[File], path: &str, text: &str, fault: &mut impl FnMut(usize, String)) {
    let (code, notes) = lex(text);
    if !text.starts_with("//!") {
        fault(1, "the first line says what the file is for: `//! ...`".to_owned());
    }
    for (number, (code, note)) in code.lines().zip(notes.lines()).enumerate() {
        if !code.is_ascii() {
            fault(number + 1, "code is ASCII outside literals".to_owned());
        }
        if let Some(sign) = note.chars().find(|c| !c.is_ascii() && !SIGNS.contains(*c)) {
            fault(number + 1, format!("`{sign}` is not among the signs for comments"));
        }
        if dead_code(note.trim()) {
            fault(number + 1, "commented-out code: git remembers it".to_owned());
        }
    }
    for word in LEFT_OPEN {
        words(&notes, word, |at| fault(line(text, at), format!("`{word}` is left over")));
    }
    for word in ["dbg", "todo", "unimplemented"] {
        words(&code, word, |at| {
            if code[at..].starts_with(&format!("{word}!")) {
                fault(line(text, at), format!("`{word}!` is left over"));
            }
        });
    }
    words(&code, "mod", |at| {
        let module = identifier(code[at + 3..].trim_start());
        if EMPTY_NAMES.contains(&module) {
            fault(line(text, at), format!("`{module}` says nothing: name the thing"));
        }
    });
    if path.split(['/', '.']).any(|part| EMPTY_NAMES.contains(&part)) {
        fault(1, "the path has a name that says nothing: name the thing".to_owned());
    }
    safety(path, &code, &notes, fault);
    if !declared(files, path) {
        fault(1, "no module and no manifest declares this file".to_owned());
    }
    rooms::order(files, path, &code, fault);
}

/// `unsafe` stays in its files, and each block and `impl` there says why it holds.
fn safety(path: &str, code: &str, notes: &str, fault: &mut impl FnMut(usize, String)) {
    let mut last = 0;
    words(code, "unsafe", |at| {
        let number = line(code, at);
        let above = number.saturating_sub(10).max(last);
        let said = notes.lines().take(number).skip(above).any(|note| note.contains("SAFETY:"));
        let next = code[at + 6..].trim_start();
        if !UNSAFE.contains(&path) {
            fault(number, "`unsafe` outside its files".to_owned());
        } else if !said && next.starts_with(['{', 'i']) {
            fault(number, "`unsafe` without `// SAFETY:` above it".to_owned());
        }
        last = number;
    });
}

/// Whether a `mod` line or a manifest declares the file, or cargo finds it by itself.
fn declared(files: &[File], path: &str) -> bool {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let home = files
        .iter()
        .filter_map(|(manifest, text)| Some((manifest.strip_suffix("Cargo.toml")?, text)));
    let Some((home, manifest)) =
        home.filter(|(home, _)| path.starts_with(home)).max_by_key(|(home, _)| home.len())
    else {
        return false;
    };
    let inside = &path[home.len()..];
    let found = match inside.rsplit_once('/') {
        Some(("src", "lib.rs" | "main.rs")) | None => true,
        Some(("tests", _)) => !manifest.contains("autotests = false"),
        Some(("examples" | "benches" | "src/bin", _)) => true,
        _ => false,
    };
    if found || manifest.contains(&format!("path = \"{inside}\"")) {
        return true;
    }
    let (folder, module) = match file {
        "mod.rs" => folder.rsplit_once('/').unwrap_or(("", folder)),
        _ => (folder, file.trim_end_matches(".rs")),
    };
    let declaration = format!("mod {module};");
    let declares = |row: &str| !row.trim().starts_with("//") && row.ends_with(&declaration);
    files.iter().any(|(door, text)| {
        let beside = door.rsplit_once('/').is_some_and(|(beside, _)| beside == folder);
        (beside || *door == format!("{folder}.rs")) && text.lines().any(declares)
    })
}

/// Rules for a manifest: the workspace's lints, and a line in the documents for each dependency.
fn manifest(files: &[File], text: &str, fault: &mut impl FnMut(usize, String)) {
    let own_workspace = text.lines().any(|row| row == "[workspace]");
    if !own_workspace && !text.contains("[lints]\nworkspace = true") {
        fault(1, "inherit the workspace's lints: `[lints] workspace = true`".to_owned());
    }
    let known = find(files, "docs/dependencies.md").unwrap_or_default();
    for (number, dependency) in dependencies(text) {
        if !known.contains(&format!("\n| `{dependency}` |")) {
            fault(number, format!("`{dependency}` has no line in docs/dependencies.md"));
        }
    }
}

/// The dependencies that a manifest names, with their lines; those with a `path` are ours.
fn dependencies(manifest: &str) -> Vec<(usize, &str)> {
    let mut inside = false;
    let mut found = Vec::new();
    for (number, row) in manifest.lines().enumerate() {
        if let Some(section) = row.strip_prefix('[') {
            let section = section.split(']').next().unwrap_or_default();
            inside = section.ends_with("dependencies");
            if let Some((_, one)) = section.rsplit_once("dependencies.") {
                found.push((number + 1, one));
            }
        } else if inside && !row.contains("path =") && !row.starts_with("concertim") {
            let key = row.split(['=', '.', ' ']).next().unwrap_or_default();
            if !key.is_empty() && !key.starts_with('#') {
                found.push((number + 1, key));
            }
        }
    }
    found
}

/// Pictures are not read, and so not among the files that are known.
fn is_picture(target: &str) -> bool {
    [".png", ".gif"].iter().any(|ending| target.ends_with(ending))
}

/// Rules for a document: nothing left open, and links within the house lead somewhere.
fn document(files: &[File], path: &str, text: &str, fault: &mut impl FnMut(usize, String)) {
    for word in LEFT_OPEN {
        words(text, word, |at| fault(line(text, at), format!("`{word}` is left over")));
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    each(text, "](", |at| {
        let target = text[at + 2..].split([')', '#', ' ']).next().unwrap_or_default();
        if target.is_empty() || target.contains(':') || is_picture(target) {
            return;
        }
        let mut whole: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        for part in target.split('/').filter(|part| !matches!(*part, "" | ".")) {
            if part == ".." {
                whole.truncate(whole.len().saturating_sub(1))
            } else {
                whole.push(part)
            }
        }
        let whole = whole.join("/");
        let below = format!("{whole}/");
        if !files.iter().any(|(path, _)| *path == whole || path.starts_with(&below)) {
            fault(line(text, at), format!("`{target}` does not exist"));
        }
    });
    if path == "docs/dependencies.md" {
        let manifests = files.iter().filter(|(path, _)| name(path) == "Cargo.toml");
        let used: Vec<&str> =
            manifests.flat_map(|(_, text)| dependencies(text)).map(|(_, one)| one).collect();
        each(text, "\n| `", |at| {
            let dependency = text[at + 4..].split('`').next().unwrap_or_default();
            if !used.contains(&dependency) {
                fault(line(text, at) + 1, format!("no manifest names `{dependency}`"));
            }
        });
    }
}

/// The last part of a path.
fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The text of one file.
fn find<'a>(files: &'a [File], path: &str) -> Option<&'a str> {
    files.iter().find(|(known, _)| known == path).map(|(_, text)| text.as_str())
}
