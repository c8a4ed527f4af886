//! What an import did.

use super::source::Record;
use serde_json::{Value, json};
use std::fmt;

/// Rows of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// There.
    pub(super) found: usize,
    /// New here.
    pub(super) imported: usize,
    /// Here from an earlier import, and changed there since.
    pub(super) updated: usize,
    /// The same as at an earlier import.
    pub(super) unchanged: usize,
    /// Here already under another id.
    pub(super) merged: usize,
    /// Not taken over.
    pub(super) refused: usize,
    /// Here from an earlier import, and gone there: they stay.
    pub(super) gone: usize,
}

/// What was done, and what a person should know of it.
#[derive(Debug, Default)]
pub(super) struct Report {
    kinds: Vec<(&'static str, Counts)>,
    notes: Vec<Note>,
}

#[derive(Debug)]
struct Note {
    kind: &'static str,
    id: String,
    name: String,
    what: &'static str,
    text: String,
}

impl Report {
    pub(super) fn count(&mut self, kind: &'static str, counts: Counts) {
        self.kinds.push((kind, counts));
    }

    pub(super) fn refused(&mut self, kind: &'static str, record: &Record, why: &str) {
        self.note(kind, record, "refused", why.to_owned());
    }

    pub(super) fn merged(&mut self, kind: &'static str, record: &Record, here: &str) {
        self.note(
            kind,
            record,
            "merged",
            format!("it is here already, as {here}, and stays as it is"),
        );
    }

    pub(super) fn moved(&mut self, record: &Record, from: i64, to: i64) {
        let text = format!("another device stands at U{from}: it stands at U{to} now");
        self.note("devices", record, "moved", text);
    }

    fn note(&mut self, kind: &'static str, record: &Record, what: &'static str, text: String) {
        let name = record.text("name").to_owned();
        self.notes.push(Note { kind, id: record.key.clone(), name, what, text });
    }

    /// Whether something was not taken over.
    pub(super) fn partly(&self) -> bool {
        self.kinds.iter().any(|(_, counts)| counts.refused > 0)
    }

    /// The same for scripts.
    pub(super) fn json(&self, dry: bool) -> Value {
        let kinds = self.kinds.iter().map(|(kind, counts)| {
            let counts = json!({
                "found": counts.found,
                "imported": counts.imported,
                "updated": counts.updated,
                "unchanged": counts.unchanged,
                "merged": counts.merged,
                "refused": counts.refused,
                "gone": counts.gone,
            });
            ((*kind).to_owned(), counts)
        });
        let notes = self.notes.iter().map(|note| {
            json!({
                "kind": note.kind,
                "id": note.id,
                "name": note.name,
                "what": note.what,
                "text": note.text,
            })
        });
        json!({
            "dry_run": dry,
            "kinds": kinds.collect::<serde_json::Map<_, _>>(),
            "notes": notes.collect::<Vec<_>>(),
        })
    }
}

/// A table for people, and a line for each note.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<12}{:>8}{:>10}{:>10}{:>11}{:>8}{:>9}{:>7}",
            "", "found", "imported", "updated", "unchanged", "merged", "refused", "gone"
        )?;
        for (kind, of) in &self.kinds {
            writeln!(
                f,
                "{kind:<12}{:>8}{:>10}{:>10}{:>11}{:>8}{:>9}{:>7}",
                of.found, of.imported, of.updated, of.unchanged, of.merged, of.refused, of.gone
            )?;
        }
        for note in &self.notes {
            let Note { kind, id, name, what, text } = note;
            writeln!(f, "{what}: {kind} {id} ({name}): {text}")?;
        }
        Ok(())
    }
}
