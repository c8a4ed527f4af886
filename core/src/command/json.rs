//! JSON, written piece by piece: objects, arrays, and values with every digit that they have.

use std::io::Write as _;

/// A text of JSON under way. Commas come by themselves; the caller closes what it opens.
#[derive(Debug, Default)]
pub(super) struct Json {
    out: Vec<u8>,
}

impl Json {
    /// Begins an object.
    pub(super) fn object(&mut self) -> &mut Self {
        self.open(b'{')
    }

    /// Ends an object.
    pub(super) fn end_object(&mut self) -> &mut Self {
        self.out.push(b'}');
        self
    }

    /// Begins an array.
    pub(super) fn array(&mut self) -> &mut Self {
        self.open(b'[')
    }

    /// Ends an array.
    pub(super) fn end_array(&mut self) -> &mut Self {
        self.out.push(b']');
        self
    }

    /// The name of the value that comes next.
    pub(super) fn key(&mut self, key: &str) -> &mut Self {
        self.text(key.as_bytes());
        self.out.push(b':');
        self
    }

    /// Text. Bytes that are no UTF-8 become U+FFFD.
    pub(super) fn text(&mut self, text: &[u8]) -> &mut Self {
        self.separate();
        self.out.push(b'"');
        for c in String::from_utf8_lossy(text).chars() {
            match c {
                '"' => self.out.extend_from_slice(b"\\\""),
                '\\' => self.out.extend_from_slice(b"\\\\"),
                '\n' => self.out.extend_from_slice(b"\\n"),
                '\u{0}'..='\u{1f}' => self.push(format_args!("\\u{:04x}", u32::from(c))),
                c => self.push(format_args!("{c}")),
            }
        }
        self.out.push(b'"');
        self
    }

    /// A number, in the fewest digits that read back as the same; what JSON has no number for, the
    /// unknown and the infinities, is null.
    pub(super) fn number(&mut self, value: f64) -> &mut Self {
        if !value.is_finite() {
            return self.null();
        }
        self.separate();
        self.push(format_args!("{value:?}"));
        self
    }

    /// A whole number.
    pub(super) fn integer(&mut self, value: impl Into<i128>) -> &mut Self {
        self.separate();
        self.push(format_args!("{}", value.into()));
        self
    }

    /// A value that is JSON already.
    pub(super) fn literal(&mut self, value: &str) -> &mut Self {
        self.separate();
        self.push(format_args!("{value}"));
        self
    }

    /// Nothing known.
    pub(super) fn null(&mut self) -> &mut Self {
        self.separate();
        self.out.extend_from_slice(b"null");
        self
    }

    /// A line break between values, for people.
    pub(super) fn line(&mut self) -> &mut Self {
        self.separate();
        self.out.push(b'\n');
        self
    }

    /// What is written so far, to be sent on; what comes next goes on behind it.
    pub(super) fn take(&mut self) -> Vec<u8> {
        // The last byte stays: whether a comma comes next depends on it.
        let last = self.out.split_off(self.out.len().saturating_sub(1));
        std::mem::replace(&mut self.out, last)
    }

    /// How many bytes wait to be taken.
    pub(super) fn len(&self) -> usize {
        self.out.len()
    }

    /// The whole text, a line.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.out.push(b'\n');
        self.out
    }

    fn open(&mut self, bracket: u8) -> &mut Self {
        self.separate();
        self.out.push(bracket);
        self
    }

    /// The comma after a value. Text ends with a quote, so the last byte tells what it ends.
    fn separate(&mut self) {
        if !matches!(self.out.last(), None | Some(b'{' | b'[' | b':' | b',' | b'\n')) {
            self.out.push(b',');
        }
    }

    fn push(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a vector cannot fail.
        let _ = self.out.write_fmt(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_with_commas_between_them() {
        let mut json = Json::default();
        json.object().key("a\"\\\n\u{1}").array().number(0.1).number(f64::NAN).integer(-3);
        json.number(f64::INFINITY).number(1e300).text(b"\xff,[").null().end_array();
        json.key("b").object().end_object().key("c").array().end_array().end_object();
        let text = String::from_utf8(json.finish()).unwrap();
        assert_eq!(
            text,
            "{\"a\\\"\\\\\\n\\u0001\":[0.1,null,-3,null,1e300,\"\u{fffd},[\",null],\"b\":{},\"c\":[]}\n"
        );
    }

    #[test]
    fn a_text_may_be_taken_in_pieces() {
        let (mut whole, mut pieces, mut taken) = (Json::default(), Json::default(), Vec::new());
        for json in [&mut whole, &mut pieces] {
            json.array();
        }
        for value in [1, 2, 3] {
            whole.integer(value);
            pieces.integer(value);
            taken.extend(pieces.take());
        }
        whole.end_array();
        pieces.end_array();
        taken.extend(pieces.finish());
        assert_eq!(taken, whole.finish());
    }

    #[test]
    fn every_float_reads_back() {
        for value in [5e-324, 1.0 / 3.0, -0.0, 123_456_789.123_456_78, f64::MAX, 1e21] {
            let mut json = Json::default();
            json.number(value);
            let text = String::from_utf8(json.finish()).unwrap();
            let read: f64 = text.trim().parse().unwrap();
            assert_eq!(read.to_bits(), value.to_bits(), "{text}");
        }
    }
}
