//! JSON objects written field by field. Lists have thousands of them, with documents that are kept as
//! texts and only copied here, which `serde` would have to read first.

use crate::http::{self, Answer};
use serde::Serialize;

/// A JSON text that is being written.
#[derive(Debug, Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    /// 200 with what was written.
    pub(super) fn answer(self) -> Answer {
        http::json(self.0)
    }

    /// A list of what `write` writes of each thing.
    pub(super) fn list<T>(&mut self, things: &[T], write: impl Fn(&mut Self, &T)) {
        self.0.push(b'[');
        for thing in things {
            self.separate();
            write(self, thing);
        }
        self.0.push(b']');
    }

    /// An object with what `write` writes into it.
    pub(super) fn object(&mut self, write: impl FnOnce(&mut Self)) {
        self.0.push(b'{');
        write(self);
        self.0.push(b'}');
    }

    /// The name of a field, whose value follows.
    pub(super) fn name(&mut self, name: &str) -> &mut Self {
        self.separate();
        self.value(name);
        self.0.push(b':');
        self
    }

    /// A value.
    pub(super) fn value(&mut self, value: &(impl Serialize + ?Sized)) {
        let kept = self.0.len();
        if serde_json::to_writer(&mut self.0, value).is_err() {
            // Texts, numbers and structs of them can always be written.
            self.0.truncate(kept);
            self.0.extend_from_slice(b"null");
        }
    }

    /// A field.
    pub(super) fn field(&mut self, name: &str, value: &(impl Serialize + ?Sized)) {
        self.name(name).value(value);
    }

    /// A field whose value is JSON already.
    pub(super) fn document(&mut self, name: &str, json: &str) {
        self.name(name).0.extend_from_slice(json.as_bytes());
    }

    /// The fields of an object that is JSON already.
    pub(super) fn fields_of(&mut self, json: &str) {
        let inner = json.strip_prefix('{').and_then(|inner| inner.strip_suffix('}'));
        if let Some(inner) = inner.filter(|inner| !inner.is_empty()) {
            self.separate();
            self.0.extend_from_slice(inner.as_bytes());
        }
    }

    fn separate(&mut self) {
        if !matches!(self.0.last(), None | Some(b'[' | b'{' | b':')) {
            self.0.push(b',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_separated_and_documents_copied() {
        let mut writer = Writer::default();
        writer.list(&[1, 2], |writer, number| {
            writer.object(|writer| {
                writer.field("n", number);
                writer.document("raw", "{ \"x\":1.0 }");
                writer.name("in").object(|writer| writer.field("t", "\"\u{fc}"));
                writer.fields_of("{}");
                writer.fields_of("{\"a\":[],\"b\":null}");
            });
        });
        let one =
            |n| format!(r#"{{"n":{n},"raw":{{ "x":1.0 }},"in":{{"t":"\"ü"}},"a":[],"b":null}}"#);
        let answer = writer.answer();
        let body = std::str::from_utf8(answer.body().whole().unwrap()).unwrap();
        assert_eq!(body, format!("[{},{}]", one(1), one(2)));
    }
}
