//! A report's JSON, read in one pass without copies, with the decoder messages that clients of the
//! existing daemon know.
//!
//! The rules that differ from a usual JSON library: reading stops after the first value, keys match
//! whatever their case, the last of two equal keys wins, `null` leaves a field absent, and a wrong
//! type is told only if the whole value is well formed.

use std::borrow::Cow;

/// Deepest nesting of arrays and objects in an unknown field, as Go's decoder has it.
const DEPTH_MAX: usize = 10_000;

/// What a JSON value may be, where any is allowed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json<'a> {
    Null,
    Bool,
    Number(f64),
    String(Cow<'a, str>),
    Array,
    Object,
}

/// A report as it came; absent fields have the values that `validate` calls absent.
#[derive(Debug, PartialEq)]
pub(crate) struct Fields<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) value: Json<'a>,
    pub(crate) units: Cow<'a, str>,
    pub(crate) kind: Cow<'a, str>,
    pub(crate) slope: Cow<'a, str>,
    pub(crate) ttl: i64,
}

impl Default for Fields<'_> {
    fn default() -> Self {
        let empty = Cow::Borrowed("");
        Self {
            name: empty.clone(),
            value: Json::Null,
            units: empty.clone(),
            kind: empty.clone(),
            slope: empty,
            ttl: 0,
        }
    }
}

/// What an item of a batch says beside a report.
#[derive(Debug, Default, PartialEq)]
pub(super) struct ItemFields<'a> {
    /// The device's id.
    pub(super) device: Cow<'a, str>,
    /// Seconds since 1970.
    pub(super) time: Option<f64>,
}

/// Reads the first JSON value of `bytes`; what follows it is ignored.
pub(crate) fn decode(bytes: &[u8]) -> Result<Fields<'_>, String> {
    let mut reader = Reader::new(bytes, false);
    let mut fields = Fields::default();
    reader.report(&mut fields)?;
    match reader.wrong_type.take() {
        Some(wrong_type) => Err(wrong_type),
        None => Ok(fields),
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8], is_batch: bool) -> Self {
        let text = str::from_utf8(bytes).ok();
        let item = is_batch.then(ItemFields::default);
        Self { bytes, text, at: 0, wrong_type: None, item }
    }

    /// Steps over one report; what does not fit is in `wrong_type` afterwards.
    pub(super) fn report(&mut self, fields: &mut Fields<'a>) -> Result<(), String> {
        let reader = self;
        let first = reader.skip_space().ok_or("EOF")?;
        if first == b'{' {
            return reader.object(fields);
        }
        let what = match reader.value(1)? {
            Json::Null => None,
            Json::Bool => Some("bool"),
            Json::Number(_) => Some("number"),
            Json::String(_) => Some("string"),
            Json::Array => Some("array"),
            Json::Object => Some("object"),
        };
        reader.wrong_type = what.map(|what| {
            format!("json: cannot unmarshal {what} into Go value of type api.putMetricRequest")
        });
        Ok(())
    }
}

pub(super) struct Reader<'a> {
    pub(super) bytes: &'a [u8],
    /// The same, if it is text: nearly always, and then no string in it need be looked at again.
    text: Option<&'a str>,
    pub(super) at: usize,
    /// The first value that does not fit its field.
    pub(super) wrong_type: Option<String>,
    /// What an item says beside a report; reports of their own have no such fields.
    pub(super) item: Option<ItemFields<'a>>,
}

const CUT_SHORT: &str = "unexpected EOF";

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn skip_space(&mut self) -> Option<u8> {
        loop {
            match self.peek()? {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    /// The byte here is not what the grammar allows, or there is none.
    #[cold]
    pub(super) fn unexpected(&self, context: &str) -> String {
        let Some(byte) = self.peek() else { return CUT_SHORT.to_owned() };
        let shown = match byte {
            b'\'' => "\\'".to_owned(),
            b'"' => "\"".to_owned(),
            7 => "\\a".to_owned(),
            8 => "\\b".to_owned(),
            9 => "\\t".to_owned(),
            10 => "\\n".to_owned(),
            11 => "\\v".to_owned(),
            12 => "\\f".to_owned(),
            13 => "\\r".to_owned(),
            b'\\' => "\\\\".to_owned(),
            0..0x20 | 0x7f => format!("\\x{byte:02x}"),
            0x80..0xa0 | 0xad => format!("\\u{byte:04x}"),
            byte => char::from(byte).to_string(),
        };
        format!("invalid character '{shown}' {context}")
    }

    /// Steps over the object's `{`, its fields and its `}`.
    fn object(&mut self, fields: &mut Fields<'a>) -> Result<(), String> {
        self.at += 1;
        if self.skip_space() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        loop {
            let key = self.key()?;
            self.field(&key, fields)?;
            match self.skip_space() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(self.unexpected("after object key:value pair")),
            }
        }
    }

    /// Steps over a key and its colon, up to the value.
    fn key(&mut self) -> Result<Cow<'a, str>, String> {
        if self.skip_space() != Some(b'"') {
            return Err(self.unexpected("looking for beginning of object key string"));
        }
        let key = self.string()?;
        if self.skip_space() != Some(b':') {
            return Err(self.unexpected("after object key"));
        }
        self.at += 1;
        Ok(key)
    }

    fn field(&mut self, key: &str, fields: &mut Fields<'a>) -> Result<(), String> {
        let is = |name: &str| key.eq_ignore_ascii_case(name);
        let (name, text) = if is("name") {
            ("name", &mut fields.name)
        } else if is("units") {
            ("units", &mut fields.units)
        } else if is("type") {
            ("type", &mut fields.kind)
        } else if is("slope") {
            ("slope", &mut fields.slope)
        } else if is("ttl") {
            return self.ttl(&mut fields.ttl);
        } else if self.item.is_some() && (is("device") || is("time")) {
            return self.item_field(key);
        } else {
            self.skip_space();
            let start = self.at;
            let value = self.value(2)?;
            if is("value") {
                if matches!(value, Json::Number(number) if number.is_infinite()) {
                    let number = format!("number {}", self.text_since(start));
                    self.misfit(&number, "value", "float64");
                }
                fields.value = value;
            }
            return Ok(());
        };
        match self.value(2)? {
            Json::Null => {}
            Json::String(value) => *text = value,
            other => self.misfit(other.kind(), name, "string"),
        }
        Ok(())
    }

    /// A field that only items of a batch have. A device's id may be a number, as it looks like one.
    fn item_field(&mut self, key: &str) -> Result<(), String> {
        self.skip_space();
        let start = self.at;
        let value = self.value(2)?;
        let text = self.text_since(start);
        let Some(item) = &mut self.item else { return Ok(()) };
        match (value, key.eq_ignore_ascii_case("device")) {
            (Json::Null, _) => {}
            (Json::String(id), true) => item.device = id,
            (Json::Number(_), true) => item.device = Cow::Borrowed(text),
            (Json::Number(seconds), false) => item.time = Some(seconds),
            (other, true) => self.misfit(other.kind(), "device", "string"),
            (other, false) => self.misfit(other.kind(), "time", "number"),
        }
        Ok(())
    }

    fn ttl(&mut self, ttl: &mut i64) -> Result<(), String> {
        self.skip_space();
        let start = self.at;
        match self.value(2)? {
            Json::Null => {}
            Json::Number(_) => match self.text_since(start).parse() {
                Ok(seconds) => *ttl = seconds,
                Err(_) => {
                    let number = format!("number {}", self.text_since(start));
                    self.misfit(&number, "ttl", "int");
                }
            },
            other => self.misfit(other.kind(), "ttl", "int"),
        }
        Ok(())
    }

    #[cold]
    fn misfit(&mut self, what: &str, field: &str, wanted: &str) {
        self.wrong_type.get_or_insert_with(|| {
            format!(
                "json: cannot unmarshal {what} into Go struct field putMetricRequest.{field} of \
                 type {wanted}"
            )
        });
    }

    /// The text from `start` to here: of a number, so ASCII.
    fn text_since(&self, start: usize) -> &'a str {
        if let Some(text) = self.text {
            return text.get(start..self.at).unwrap_or_default();
        }
        let bytes = self.bytes.get(start..self.at).unwrap_or_default();
        str::from_utf8(bytes).unwrap_or_default()
    }

    /// Steps over one value at nesting `depth`.
    fn value(&mut self, depth: usize) -> Result<Json<'a>, String> {
        match self.skip_space() {
            Some(b'"') => Ok(Json::String(self.string()?)),
            Some(b'{') => self.nested(depth).map(|()| Json::Object),
            Some(b'[') => self.nested(depth).map(|()| Json::Array),
            _ => self.scalar(),
        }
    }

    /// Steps over a number or a literal.
    fn scalar(&mut self) -> Result<Json<'a>, String> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => self.number().map(Json::Number),
            Some(b't') => self.literal("true").map(|()| Json::Bool),
            Some(b'f') => self.literal("false").map(|()| Json::Bool),
            Some(b'n') => self.literal("null").map(|()| Json::Null),
            _ => Err(self.unexpected("looking for beginning of value")),
        }
    }

    /// Steps over an array or object of which nothing is kept; a stack of its own instead of the
    /// thread's, which a hostile body could exhaust.
    fn nested(&mut self, depth: usize) -> Result<(), String> {
        let mut open: Vec<u8> = Vec::new();
        loop {
            // Here stands the start of a value.
            let complete = match self.skip_space() {
                Some(bracket @ (b'{' | b'[')) => {
                    if depth + open.len() > DEPTH_MAX {
                        return Err("exceeded max depth".to_owned());
                    }
                    self.at += 1;
                    let close = if bracket == b'{' { b'}' } else { b']' };
                    open.push(close);
                    if self.skip_space() == Some(close) {
                        true // the loop below closes it
                    } else {
                        if bracket == b'{' {
                            self.key()?;
                        }
                        false
                    }
                }
                Some(b'"') => self.string().map(|_| true)?,
                _ => self.scalar().map(|_| true)?,
            };
            if !complete {
                continue;
            }
            // Here a value has ended, or an empty array or object is about to.
            loop {
                let Some(&close) = open.last() else { return Ok(()) };
                match self.skip_space() {
                    Some(byte) if byte == close => {
                        self.at += 1;
                        open.pop();
                    }
                    Some(b',') => {
                        self.at += 1;
                        if close == b'}' {
                            self.key()?;
                        }
                        break;
                    }
                    _ if close == b'}' => {
                        return Err(self.unexpected("after object key:value pair"));
                    }
                    _ => return Err(self.unexpected("after array element")),
                }
            }
        }
    }

    fn literal(&mut self, word: &str) -> Result<(), String> {
        for expected in word.bytes() {
            if self.peek() != Some(expected) {
                let expected = char::from(expected);
                return Err(self.unexpected(&format!("in literal {word} (expecting '{expected}')")));
            }
            self.at += 1;
        }
        Ok(())
    }

    fn digits(&mut self, context: &str) -> Result<(), String> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.unexpected(context));
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Ok(())
    }

    /// Steps over a number; too large ones are infinite.
    fn number(&mut self) -> Result<f64, String> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            _ => self.digits("in numeric literal")?,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits("after decimal point in numeric literal")?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits("in exponent of numeric literal")?;
        }
        // Every JSON number is one of Rust's, too.
        Ok(self.text_since(start).parse().unwrap_or(f64::INFINITY))
    }

    /// Steps over a string, its quotes included.
    fn string(&mut self) -> Result<Cow<'a, str>, String> {
        self.at += 1;
        let start = self.at;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let is_end = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
        let end = start + rest.iter().position(is_end).unwrap_or(rest.len());
        self.at = end;
        match self.peek() {
            Some(b'"') => {
                self.at += 1;
                Ok(match self.text.and_then(|text| text.get(start..end)) {
                    Some(text) => Cow::Borrowed(text),
                    None => String::from_utf8_lossy(self.bytes.get(start..end).unwrap_or_default()),
                })
            }
            Some(b'\\') => self.escaped_string(start).map(Cow::Owned),
            _ => Err(self.unexpected("in string literal")),
        }
    }

    /// The rest of a string that began at `start` and has an escape here.
    #[cold]
    fn escaped_string(&mut self, start: usize) -> Result<String, String> {
        let mut bytes = self.bytes.get(start..self.at).unwrap_or_default().to_vec();
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(String::from_utf8_lossy(&bytes).into_owned());
                }
                Some(b'\\') => {
                    self.at += 1;
                    let c = self.escape()?;
                    bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
                Some(byte @ 0x20..) => {
                    bytes.push(byte);
                    self.at += 1;
                }
                _ => return Err(self.unexpected("in string literal")),
            }
        }
    }

    /// Steps over an escape after its backslash.
    fn escape(&mut self) -> Result<char, String> {
        let c = match self.peek() {
            Some(c @ (b'"' | b'\\' | b'/')) => char::from(c),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                let first = self.hexadecimal()?;
                let low = matches!(first, 0xd800..0xdc00)
                    && matches!(self.bytes.get(self.at..self.at + 2), Some(b"\\u"));
                if low {
                    let before = self.at;
                    self.at += 2;
                    let second = self.hexadecimal()?;
                    if matches!(second, 0xdc00..0xe000) {
                        let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                        return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                    }
                    self.at = before;
                }
                return Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            _ => return Err(self.unexpected("in string escape code")),
        };
        self.at += 1;
        Ok(c)
    }

    fn hexadecimal(&mut self) -> Result<u32, String> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return Err(self.unexpected("in \\u hexadecimal character escape"));
            };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }
}

impl Json<'_> {
    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "bool",
            Self::Number(_) => "number",
            Self::String(_) => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(body: &str, message: &str) {
        assert_eq!(decode(body.as_bytes()).unwrap_err(), message, "{body}");
    }

    #[track_caller]
    fn value(body: &str, value: Json<'_>) {
        assert_eq!(decode(body.as_bytes()).unwrap().value, value, "{body}");
    }

    #[test]
    fn a_whole_report_is_read_without_copies() {
        let body = br#" {"name":"load.one","value":0.25,"units":"jobs","type":"double",
            "slope":"both","ttl":60,"more":[{"a":[]},{},"x",[1,2]]} trailing"#;
        let fields = decode(body).unwrap();
        assert_eq!(
            fields,
            Fields {
                name: "load.one".into(),
                value: Json::Number(0.25),
                units: "jobs".into(),
                kind: "double".into(),
                slope: "both".into(),
                ttl: 60,
            }
        );
        assert!(matches!(fields.name, Cow::Borrowed(_)));
    }

    #[test]
    fn keys_match_whatever_their_case_and_the_last_wins() {
        let fields = decode(br#"{"NAME":"a","Ttl":1,"name":"b","name":null,"ttl":2}"#).unwrap();
        assert_eq!((&*fields.name, fields.ttl), ("b", 2));
        assert_eq!(decode(b"null").unwrap(), Fields::default());
        assert_eq!(decode(b"{}garbage").unwrap(), Fields::default());
        assert_eq!(decode(b"{} {").unwrap(), Fields::default());
        value(r#"{"value":1,"value":null}"#, Json::Null);
    }

    #[test]
    fn values_of_any_kind_are_read() {
        value(r#"{"value":-0}"#, Json::Number(-0.0));
        value(r#"{"value":1.5e3}"#, Json::Number(1500.0));
        value(r#"{"value":true}"#, Json::Bool);
        value(r#"{"value":[1,{"a":null}]}"#, Json::Array);
        value(r#"{"value":{"a":{},"b":[[]]}}"#, Json::Object);
        value(
            r#"{"value":"\u0041\ud83d\ude00\n\/\ud800x"}"#,
            Json::String("A😀\n/\u{fffd}x".into()),
        );
        value("{\"value\":\"\u{e9}\"}", Json::String("é".into()));
        let fields = decode(b"{\"value\":\"\xff\"}").unwrap();
        assert_eq!(fields.value, Json::String("\u{fffd}".into()));
    }

    #[test]
    fn faults_are_told_in_the_words_clients_know() {
        refused("", "EOF");
        refused(" \n", "EOF");
        refused("{", "unexpected EOF");
        refused("{\"name\":\"a", "unexpected EOF");
        refused("{\"name\":\"a\"", "unexpected EOF");
        refused("{\"name\"", "unexpected EOF");
        refused("tru", "unexpected EOF");
        refused("x", "invalid character 'x' looking for beginning of value");
        refused("\u{feff}{}", "invalid character 'ï' looking for beginning of value");
        refused("'", "invalid character '\\'' looking for beginning of value");
        refused("\u{0}", "invalid character '\\x00' looking for beginning of value");
        refused("{\"value\":NaN}", "invalid character 'N' looking for beginning of value");
        refused("{\"value\":nan}", "invalid character 'a' in literal null (expecting 'u')");
        refused("{a", "invalid character 'a' looking for beginning of object key string");
        refused("{\"a\":1,}", "invalid character '}' looking for beginning of object key string");
        refused("{\"a\" 1}", "invalid character '1' after object key");
        refused("{\"a\":1 2}", "invalid character '2' after object key:value pair");
        refused("{\"ttl\":01}", "invalid character '1' after object key:value pair");
        refused("{\"a\":[1 2]}", "invalid character '2' after array element");
        refused("{\"a\":[1,]}", "invalid character ']' looking for beginning of value");
        refused("{\"a\":{\"b\":1]}", "invalid character ']' after object key:value pair");
        refused("{\"a\":\"\n\"}", "invalid character '\\n' in string literal");
        refused("{\"a\":\"\\x\"}", "invalid character 'x' in string escape code");
        refused("{\"a\":\"\\u00g\"}", "invalid character 'g' in \\u hexadecimal character escape");
        refused("{\"a\":-x}", "invalid character 'x' in numeric literal");
        refused("{\"a\":1.}", "invalid character '}' after decimal point in numeric literal");
        refused("{\"a\":1ex}", "invalid character 'x' in exponent of numeric literal");
    }

    #[test]
    fn wrong_types_are_told_after_the_grammar() {
        let field = |what: &str, field: &str, wanted: &str| {
            format!(
                "json: cannot unmarshal {what} into Go struct field putMetricRequest.{field} of \
                 type {wanted}"
            )
        };
        refused("{\"name\":1}", &field("number", "name", "string"));
        refused("{\"units\":[1]}", &field("array", "units", "string"));
        refused("{\"type\":{}}", &field("object", "type", "string"));
        refused("{\"slope\":true}", &field("bool", "slope", "string"));
        refused("{\"ttl\":\"60\"}", &field("string", "ttl", "int"));
        refused("{\"ttl\":1.5}", &field("number 1.5", "ttl", "int"));
        refused("{\"ttl\":1e3,\"name\":1}", &field("number 1e3", "ttl", "int"));
        refused(
            "{\"ttl\":9223372036854775808}",
            &field("number 9223372036854775808", "ttl", "int"),
        );
        refused("{\"value\":1e400}", &field("number 1e400", "value", "float64"));
        refused("{\"name\":1", "unexpected EOF");
        for (body, what) in
            [("[]", "array"), ("1", "number"), ("\"a\"", "string"), ("true", "bool")]
        {
            let text =
                format!("json: cannot unmarshal {what} into Go value of type api.putMetricRequest");
            refused(body, &text);
        }
    }

    #[test]
    fn nesting_is_limited_without_using_the_stack() {
        let deep =
            |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
        assert!(decode(deep(9_999).as_bytes()).is_ok());
        refused(&deep(10_000), "exceeded max depth");
        refused(&"[".repeat(1_000_000), "exceeded max depth");
    }

    #[test]
    fn every_truncation_is_an_error() {
        let body = br#"{"name":"a\u00e9\n","value":-1.5e+3,"x":[{"y":null},[],true,false]}"#;
        for end in 1..body.len() {
            assert_eq!(decode(&body[..end]).unwrap_err(), CUT_SHORT, "{end}");
        }
    }
}
