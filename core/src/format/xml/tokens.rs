//! XML as a row of elements and words: what is left of it once comments, instructions, blanks and
//! entities are dealt with. Every error names its line.

use super::EXACT;
use crate::error::{Error, ErrorKind, Result};
use crate::schema::ARCHIVES_MAX;
use quick_xml::Reader;
use quick_xml::events::{BytesPI, BytesRef, Event};
use std::borrow::Cow;
use std::io::BufRead as _;

/// Characters of the document that an error shows at most, and of the XML parser's message, which
/// holds pieces of the document too.
const SHOWN: usize = 40;
const MESSAGE_SHOWN: usize = 200;

/// What the exact form says of itself before the root element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Exact {
    pub(super) microseconds: u32,
    /// Rows of each forecast's season.
    pub(super) seasons: Vec<u64>,
}

/// The element names of a dump, in the order in which they are looked for.
const NAMES: [&str; 26] = [
    "v",
    "row",
    "ds",
    "primary_value",
    "secondary_value",
    "value",
    "unknown_datapoints",
    "rra",
    "cf",
    "pdp_per_row",
    "params",
    "xff",
    "cdp_prep",
    "database",
    "rrd",
    "version",
    "step",
    "lastupdate",
    "name",
    "type",
    "minimal_heartbeat",
    "min",
    "max",
    "last_ds",
    "unknown_sec",
    "cdef",
];

/// The element names that only Holt-Winters archives have.
const HOLT_WINTERS: [&str; 20] = [
    "hw_alpha",
    "hw_beta",
    "dependent_rra_idx",
    "seasonal_gamma",
    "seasonal_smooth_idx",
    "smoothing_window",
    "delta_pos",
    "delta_neg",
    "window_len",
    "failure_threshold",
    "intercept",
    "last_intercept",
    "slope",
    "last_slope",
    "nan_count",
    "last_nan_count",
    "seasonal",
    "last_seasonal",
    "init_flag",
    "history",
];

pub(super) struct Tokens<'a> {
    reader: Reader<&'a [u8]>,
    text: &'a str,
    exact: Option<Exact>,
}

impl<'a> Tokens<'a> {
    /// A document's tokens; only UTF-8 is read, whatever the declaration says.
    pub(super) fn new(xml: &'a [u8]) -> Result<Self> {
        // The byte order mark would shift the positions that lines are counted to.
        let xml = xml.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(xml);
        let text = std::str::from_utf8(xml).map_err(|error| {
            let before = xml.get(..error.valid_up_to()).unwrap_or_default();
            malformed(lines(before), "the text is not UTF-8")
        })?;
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Ok(Self { reader, text, exact: None })
    }

    /// Enters the root element, which must be `<rrd>`.
    pub(super) fn root(&mut self) -> Result<()> {
        loop {
            match self.event()? {
                Event::Start(start) => {
                    let name = start.name().into_inner();
                    if name.eq_ignore_ascii_case("rrd") {
                        return Ok(());
                    }
                    let name = shown(name, SHOWN);
                    return Err(self.corrupt(&format!("expected <rrd> element but found <{name}>")));
                }
                Event::PI(instruction) => self.instruction(&instruction)?,
                Event::Text(text) if blank(&text) => {}
                Event::Comment(_) | Event::Decl(_) | Event::DocType(_) => {}
                _ => return Err(malformed(self.line(), "Document is empty")),
            }
        }
    }

    /// After the root's end: nothing but comments may follow.
    pub(super) fn finish(&mut self) -> Result<()> {
        loop {
            match self.event()? {
                Event::Eof => return Ok(()),
                Event::Text(text) if blank(&text) => {}
                Event::Comment(_) | Event::PI(_) => {}
                _ => {
                    let message = "Extra content at the end of the document";
                    return Err(malformed(self.line(), message));
                }
            }
        }
    }

    /// The name of the next element inside the one that is open, or `None` at its end; `room` is
    /// RRDtool's name for who is reading, for the error on a name that no dump has.
    pub(super) fn child(&mut self, room: &str) -> Result<Option<&'static str>> {
        loop {
            match self.event()? {
                Event::Start(start) => {
                    let name = start.name().into_inner();
                    let mut known = NAMES.into_iter().chain(HOLT_WINTERS);
                    let known = known.find(|known| name.eq_ignore_ascii_case(known));
                    return match known {
                        Some(name) => Ok(Some(name)),
                        None => Err(self.unknown(room, name)),
                    };
                }
                Event::End(_) => return Ok(None),
                Event::Text(text) if blank(&text) => {}
                Event::Text(text) => return Err(self.unexpected_text(text.trim())),
                Event::CData(text) => return Err(self.unexpected_text(&text)),
                Event::GeneralRef(name) => {
                    return Err(self.unexpected_text(&format!("&{};", &*name)));
                }
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_) => {}
                Event::Eof | Event::Empty(_) => return Err(self.ended()),
            }
        }
    }

    /// The text of the element `name` that is open, without blanks around it, up to and with its
    /// end.
    pub(super) fn word(&mut self, name: &str) -> Result<Cow<'a, str>> {
        let mut word = Cow::Borrowed("");
        let mut add = |more: Cow<'a, str>| {
            if word.is_empty() {
                word = more;
            } else {
                word.to_mut().push_str(&more);
            }
        };
        loop {
            match self.event()? {
                Event::Text(text) => add(text.into_inner()),
                Event::CData(text) => add(text.into_inner()),
                Event::GeneralRef(reference) => add(self.resolve(&reference)?),
                Event::End(_) => break,
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_) => {}
                Event::Start(start) => {
                    let found = shown(start.name().into_inner(), SHOWN);
                    let message =
                        format!("<{name}>: expected a value but found a <{found}> element");
                    return Err(self.corrupt(&message));
                }
                Event::Eof | Event::Empty(_) => return Err(self.ended()),
            }
        }
        Ok(match word {
            Cow::Borrowed(word) => Cow::Borrowed(word.trim()),
            Cow::Owned(word) => Cow::Owned(word.trim().to_owned()),
        })
    }

    /// The text that is still to be read, for a reader that takes whole pieces off it by
    /// [`skip`](Self::skip); `None` after `<name/>`, whose end was not read yet.
    pub(super) fn rest(&self) -> Option<&'a [u8]> {
        // The reader's own position leaves a second byte order mark out.
        let at = self.text.len().checked_sub(self.reader.get_ref().len())?;
        let (before, rest) = self.text.as_bytes().split_at_checked(at)?;
        if before.ends_with(b"/>") { None } else { Some(rest) }
    }

    /// Leaves out the next bytes: whole elements, that is as many as were opened are closed.
    pub(super) fn skip(&mut self, bytes: usize) {
        self.reader.stream().consume(bytes);
    }

    /// What the exact form said, where this is one.
    pub(super) fn exact(&self) -> Option<&Exact> {
        self.exact.as_ref()
    }

    /// An error about what the document says.
    #[cold]
    pub(super) fn corrupt(&self, message: &str) -> Error {
        self.error(ErrorKind::Corrupt, message)
    }

    /// An error of some kind, with the line that has been reached. It stays one line where it
    /// quotes text that has several.
    #[cold]
    pub(super) fn error(&self, kind: ErrorKind, message: &str) -> Error {
        let message = message.replace(char::is_control, " ");
        Error::new(kind, format!("line {}: {message}", self.line()))
    }

    /// The error for an element that does not belong where it stands.
    #[cold]
    pub(super) fn unknown(&self, room: &str, name: &str) -> Error {
        self.corrupt(&format!("{room}: Unknown tag: {}", shown(name, SHOWN)))
    }

    #[cold]
    fn unexpected_text(&self, text: &str) -> Error {
        self.corrupt(&format!("expected element but found text '{}'", shown(text, SHOWN)))
    }

    #[cold]
    fn ended(&self) -> Error {
        self.corrupt("the xml ended while we were looking for an element")
    }

    fn event(&mut self) -> Result<Event<'a>> {
        self.reader.read_event().map_err(|error| {
            let line = self.line_of(self.reader.error_position());
            malformed(line, &shown(&error.to_string(), MESSAGE_SHOWN))
        })
    }

    fn resolve(&self, reference: &BytesRef<'_>) -> Result<Cow<'a, str>> {
        let character = reference.resolve_char_ref();
        if let Ok(Some(character)) = character {
            return Ok(Cow::Owned(character.into()));
        }
        let known = quick_xml::escape::resolve_predefined_entity(reference);
        known.map(Cow::Borrowed).ok_or_else(|| {
            malformed(self.line(), &format!("Entity '{}' not defined", shown(reference, SHOWN)))
        })
    }

    fn instruction(&mut self, instruction: &BytesPI<'_>) -> Result<()> {
        if instruction.target() != EXACT {
            return Ok(());
        }
        let (mut microseconds, mut seasons) = (None, Vec::new());
        for attribute in instruction.attributes().flatten() {
            let value = &attribute.value;
            match attribute.key.into_inner() {
                "microseconds" => {
                    microseconds = value.parse().ok().filter(|micros| *micros < 1_000_000);
                }
                // More forecasts than a file may have archives are none of a dump.
                "seasons" => {
                    let lengths = value.split_ascii_whitespace().take(ARCHIVES_MAX);
                    seasons = lengths.map(|length| length.parse().unwrap_or_default()).collect();
                }
                _ => {}
            }
        }
        match microseconds {
            Some(microseconds) => self.exact = Some(Exact { microseconds, seasons }),
            None => {
                return Err(
                    self.corrupt(&format!("<?{EXACT}?> wants microseconds=\"0\" to \"999999\""))
                );
            }
        }
        Ok(())
    }

    /// The line that has been reached, from 1.
    fn line(&self) -> usize {
        self.line_of(self.reader.buffer_position())
    }

    fn line_of(&self, position: u64) -> usize {
        let position = usize::try_from(position).unwrap_or(usize::MAX).min(self.text.len());
        lines(self.text.as_bytes().get(..position).unwrap_or_default())
    }
}

/// The number of the line that follows `before`.
fn lines(before: &[u8]) -> usize {
    1 + before.iter().filter(|&&byte| byte == b'\n').count()
}

/// An error about the XML itself, in RRDtool's frame around its parser's words.
#[cold]
fn malformed(line: usize, message: &str) -> Error {
    Error::new(ErrorKind::Corrupt, format!("error reading/parsing XML: line {line}: {message}"))
}

fn blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}

/// A piece of the document for an error: one line, not long.
fn shown(text: &str, most: usize) -> String {
    let mut shown: String = text.chars().take(most).flat_map(char::escape_debug).collect();
    if text.chars().nth(most).is_some() {
        shown.push('…');
    }
    shown
}
