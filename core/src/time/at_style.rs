//! At-style times: `end-1d`, `noon yesterday`, `23:59 31.12.1999` (`rrdfetch(1)`, "AT-STYLE TIME
//! SPECIFICATION"). A time is a reference and an offset; the caller passes `now` and the time zone.
//!
//! RRDtool's results are kept, odd ones included: an unknown word after a number counts as seconds
//! (`+5mins` is 5 s), and so does a sign there (`-1+1` is two seconds back). Four of its faults are
//! not: `epoch` is 1970 and not 1900; a date of numbers without a year is in this year and not in
//! the year 30000; what follows a date of numbers is not swallowed (`20201231+1d` has an offset);
//! and a character that no time contains is an error instead of the end of the text.

use super::Timestamp;
use super::calendar::{DAY, civil_of, first_of_month, instant, split};
use crate::error::{Error, ErrorKind, Result};
use jiff::tz::TimeZone;

/// Numbers above this are seconds since 1970, below it dates.
const SECONDS_ABOVE: i64 = Timestamp::EARLIEST.seconds();

/// Longest text of a time that is looked at, in bytes: the longest sensible one, a date, a clock
/// and every unit spelt out, has 120.
const TEXT_MAX: usize = 1_024;

/// A time as its text states it, before `now` and the time zone are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtTime {
    reference: Reference,
    offset: Offset,
}

/// What the offset counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reference {
    /// Now, to the second.
    Now,
    /// The start of the span asked for.
    Start,
    /// The end of the span asked for.
    End,
    /// Seconds since 1970.
    Seconds(i64),
    /// A day, and a time of day; that of now where `clock` is `None`.
    Local { clock: Option<Clock>, day: Day },
}

/// A time of day, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Clock {
    hour: i64,
    minute: i64,
}

impl Clock {
    const MIDNIGHT: Self = Self { hour: 0, minute: 0 };

    fn seconds(self) -> i64 {
        (self.hour * 60 + self.minute) * 60
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    /// Days after today: -1, 0 or 1.
    FromToday(i64),
    /// A day of the current week, which starts on Sunday (0).
    Weekday(i64),
    /// A date; this year where `year` is `None`. `day` may pass the month's end.
    Date { year: Option<i64>, month: i64, day: i64 },
}

/// What is added: calendar units in local time, then seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Offset {
    years: i64,
    months: i64,
    days: i64,
    seconds: i64,
}

impl AtTime {
    /// Now.
    pub const NOW: Self = Self::new(Reference::Now, 0);

    /// `seconds` since 1970.
    #[must_use]
    pub const fn at(seconds: i64) -> Self {
        Self::new(Reference::Seconds(seconds), 0)
    }

    /// `seconds` before the end of the span.
    #[must_use]
    pub const fn before_end(seconds: i64) -> Self {
        Self::new(Reference::End, seconds.saturating_neg())
    }

    const fn new(reference: Reference, seconds: i64) -> Self {
        Self { reference, offset: Offset { years: 0, months: 0, days: 0, seconds } }
    }

    /// Reads a time.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`], in RRDtool's words, for any text that is not a time.
    ///
    /// # Example
    /// ```
    /// use concertim::time::{AtTime, Timestamp};
    ///
    /// let now = Timestamp::from_seconds(1_000_000_000);
    /// let time = AtTime::parse("midnight yesterday +90min")?;
    /// assert_eq!(time.resolve(now, &jiff::tz::TimeZone::UTC)?, 999_912_600);
    /// # Ok::<(), concertim::Error>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self> {
        if text.len() > TEXT_MAX {
            return Err(refuse(format!(
                "a time of {} bytes, and {TEXT_MAX} is the most",
                text.len()
            )));
        }
        Parser::new(text).time()
    }

    /// The time in seconds since 1970.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for a time relative to a start or an end, for a date before 1970 and
    /// for a time outside the years that a calendar has here (-9999 to 9999).
    pub fn resolve(&self, now: Timestamp, zone: &TimeZone) -> Result<i64> {
        let now = now.seconds();
        match self.reference {
            Reference::Start | Reference::End => {
                Err(refuse("a time relative to start or end has no meaning here"))
            }
            Reference::Seconds(seconds) => self.offset.after_instant(seconds, zone),
            Reference::Now => {
                let (today, clock) = split(now, zone);
                self.offset.after_local(civil_of(today), clock, now, zone)
            }
            Reference::Local { clock, day } => {
                let (today, time) = split(now, zone);
                let time = clock.map_or(time, Clock::seconds);
                let day = day.of(today);
                if Offset::default().after_local(day, time, now, zone)? < 0 {
                    return Err(refuse("won't handle dates before epoch (01/01/1970), sorry"));
                }
                self.offset.after_local(day, time, now, zone)
            }
        }
    }

    /// Whether the time counts from the start or the end of a span.
    #[must_use]
    pub fn is_relative(&self) -> bool {
        matches!(self.reference, Reference::Start | Reference::End)
    }
}

/// The start and the end of a span, either of which may be relative to the other.
///
/// # Errors
/// As [`AtTime::resolve`], and [`ErrorKind::Argument`] when both are relative or one is relative
/// to itself.
pub fn resolve_pair(
    start: &AtTime,
    end: &AtTime,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<(i64, i64)> {
    let named = |name: &str, time: &AtTime| {
        time.resolve(now, zone).map_err(|error| refuse(format!("{name} time: {}", error.message())))
    };
    match (start.reference, end.reference) {
        (Reference::Start, _) => {
            Err(refuse("the start time cannot be specified relative to itself"))
        }
        (_, Reference::End) => Err(refuse("the end time cannot be specified relative to itself")),
        (Reference::End, Reference::Start) => {
            Err(refuse("the start and end times cannot be specified relative to each other"))
        }
        (Reference::End, _) => {
            let last = named("end", end)?;
            Ok((start.offset.after_instant(last, zone)?, last))
        }
        (_, Reference::Start) => {
            let first = named("start", start)?;
            Ok((first, end.offset.after_instant(first, zone)?))
        }
        _ => Ok((named("start", start)?, named("end", end)?)),
    }
}

impl Day {
    /// Year, month and day, seen from the day number `today`. The day of the month may lie outside
    /// the month: offsets count from there, and the calendar is put right after them.
    fn of(self, today: i64) -> (i64, i64, i64) {
        let (this_year, this_month, day) = civil_of(today);
        match self {
            Self::FromToday(days) => (this_year, this_month, day + days),
            // 1970-01-01 was a Thursday.
            Self::Weekday(weekday) => {
                (this_year, this_month, day + weekday - (today + 4).rem_euclid(7))
            }
            Self::Date { year, month, day } => (year.unwrap_or(this_year), month, day),
        }
    }
}

impl Offset {
    /// The instant `self` after `instant`. Calendar units keep the offset from UTC that was in
    /// force at `instant`, as C's `mktime` does when told whether daylight saving is on.
    fn after_instant(self, instant: i64, zone: &TimeZone) -> Result<i64> {
        let (day, _) = split(instant, zone);
        self.days_after(civil_of(day))
            .and_then(|moved| moved.checked_sub(day)?.checked_mul(DAY))
            .and_then(|seconds| instant.checked_add(seconds)?.checked_add(self.seconds))
            .ok_or_else(out_of_range)
    }

    /// The instant `self` after the second `time` of a local day.
    fn after_local(
        self,
        day: (i64, i64, i64),
        time: i64,
        now: i64,
        zone: &TimeZone,
    ) -> Result<i64> {
        self.days_after(day)
            .and_then(|day| instant(day, time, now, zone)?.checked_add(self.seconds))
            .ok_or_else(out_of_range)
    }

    /// The day number that the calendar units reach from year, month and day, rolling over as
    /// `mktime` does: the 31st of a month of 28 days is the 3rd of the next.
    fn days_after(self, (year, month, day): (i64, i64, i64)) -> Option<i64> {
        first_of_month(year.checked_add(self.years)?, month.checked_add(self.months)?)?
            .checked_add(day)?
            .checked_add(self.days)?
            .checked_sub(1)
    }
}

#[cold]
fn refuse(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Argument, message)
}

#[cold]
fn out_of_range() -> Error {
    refuse("the specified time is incorrect (out of range?)")
}

/// What a word of a time's text means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Now,
    Start,
    End,
    Epoch,
    /// A named time of day.
    Clock(i64),
    /// `am` (0) or `pm` (12): hours to add.
    Half(i64),
    /// Days from today.
    Today(i64),
    Weekday(i64),
    Month(i64),
}

/// Words with their shortest form; longer abbreviations than that are not known.
const WORDS: [(&str, &str, Word); 31] = [
    ("now", "n", Word::Now),
    ("start", "s", Word::Start),
    ("end", "e", Word::End),
    ("epoch", "epoch", Word::Epoch),
    ("midnight", "midnight", Word::Clock(0)),
    ("noon", "noon", Word::Clock(12)),
    ("teatime", "teatime", Word::Clock(16)),
    ("am", "am", Word::Half(0)),
    ("pm", "pm", Word::Half(12)),
    ("yesterday", "yesterday", Word::Today(-1)),
    ("today", "today", Word::Today(0)),
    ("tomorrow", "tomorrow", Word::Today(1)),
    ("sunday", "sun", Word::Weekday(0)),
    ("monday", "mon", Word::Weekday(1)),
    ("tuesday", "tue", Word::Weekday(2)),
    ("wednesday", "wed", Word::Weekday(3)),
    ("thursday", "thu", Word::Weekday(4)),
    ("friday", "fri", Word::Weekday(5)),
    ("saturday", "sat", Word::Weekday(6)),
    ("january", "jan", Word::Month(1)),
    ("february", "feb", Word::Month(2)),
    ("march", "mar", Word::Month(3)),
    ("april", "apr", Word::Month(4)),
    ("may", "may", Word::Month(5)),
    ("june", "jun", Word::Month(6)),
    ("july", "jul", Word::Month(7)),
    ("august", "aug", Word::Month(8)),
    ("september", "sep", Word::Month(9)),
    ("october", "oct", Word::Month(10)),
    ("november", "nov", Word::Month(11)),
    ("december", "dec", Word::Month(12)),
];

/// What an offset counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Seconds,
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}

/// Units with every spelling.
const UNITS: [(Unit, &[&str]); 7] = [
    (Unit::Seconds, &["s", "sec", "second", "seconds"]),
    (Unit::Minutes, &["min", "minute", "minutes"]),
    (Unit::Hours, &["h", "hr", "hour", "hours"]),
    (Unit::Days, &["d", "day", "days"]),
    (Unit::Weeks, &["w", "wk", "week", "weeks"]),
    (Unit::Months, &["mon", "month", "months"]),
    (Unit::Years, &["y", "yr", "year", "years"]),
];

/// One piece of a time's text, and where it starts.
#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    start: usize,
    text: &'a str,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Digits, and their value, held at the largest 64-bit number.
    Number(i64),
    Word,
    /// Any other single character.
    Sign(char),
    End,
}

/// Reads a time from left to right, one token ahead.
struct Parser<'a> {
    text: &'a str,
    token: Token<'a>,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, token: token_at(text, 0) }
    }

    fn after(&self) -> Token<'a> {
        token_at(self.text, self.token.start + self.token.text.len())
    }

    fn advance(&mut self) {
        self.token = self.after();
    }

    /// The text from the current token on.
    fn rest(&self) -> &'a str {
        self.text.get(self.token.start..).unwrap_or_default()
    }

    fn word(&self) -> Option<Word> {
        if self.token.kind != Kind::Word {
            return None;
        }
        let is = |name: &&str| self.token.text.eq_ignore_ascii_case(name);
        WORDS.iter().find(|(long, short, _)| is(long) || is(short)).map(|(_, _, word)| *word)
    }

    fn is_signed(&self) -> bool {
        matches!(self.token.kind, Kind::Sign('+' | '-'))
    }

    fn time(mut self) -> Result<AtTime> {
        let reference = self.reference()?;
        let offset = self.offset()?;
        match self.token.kind {
            Kind::End => Ok(AtTime { reference, offset }),
            _ => Err(refuse(format!("unparsable trailing text: '...{}'", self.rest()))),
        }
    }

    fn reference(&mut self) -> Result<Reference> {
        if self.is_signed() {
            return Ok(Reference::Now);
        }
        if let Kind::Number(_) = self.token.kind {
            return self.number_first();
        }
        match self.word() {
            Some(Word::Now) => {
                self.advance();
                if self.token.kind != Kind::End && !self.is_signed() {
                    return Err(refuse("if 'now' is followed by a token it must be +|- offset"));
                }
                Ok(Reference::Now)
            }
            Some(word @ (Word::Start | Word::End | Word::Epoch)) => {
                self.advance();
                if !self.is_signed() {
                    return Err(refuse("'start' or 'end' MUST be followed by +|- offset"));
                }
                Ok(match word {
                    Word::Start => Reference::Start,
                    Word::End => Reference::End,
                    _ => Reference::Seconds(0),
                })
            }
            Some(Word::Clock(hour)) => {
                self.advance();
                self.day_after(Clock { hour, minute: 0 })
            }
            Some(Word::Month(month)) => {
                let day = self.named_month(month)?;
                let clock = match day {
                    Day::Date { year: Some(_), .. } => self.clock()?,
                    // A number there would have been the year.
                    _ => None,
                };
                Ok(Reference::Local { clock, day })
            }
            _ => Err(refuse(format!("unparsable time: {}", self.rest()))),
        }
    }

    /// A time that starts with a number: a clock and perhaps a day, or a date and perhaps a clock.
    fn number_first(&mut self) -> Result<Reference> {
        if let Some(clock) = self.clock()? {
            return self.day_after(clock);
        }
        match self.numeric_date()? {
            seconds @ Reference::Seconds(_) => Ok(seconds),
            Reference::Local { day, .. } => {
                let clock = self.clock()?.unwrap_or(Clock::MIDNIGHT);
                Ok(Reference::Local { clock: Some(clock), day })
            }
            other => Ok(other),
        }
    }

    /// What may follow a time of day.
    fn day_after(&mut self, clock: Clock) -> Result<Reference> {
        let day = match self.word() {
            Some(Word::Today(days)) => {
                self.advance();
                Day::FromToday(days)
            }
            Some(Word::Weekday(weekday)) => {
                self.advance();
                Day::Weekday(weekday)
            }
            Some(Word::Month(month)) => self.named_month(month)?,
            _ => match self.token.kind {
                Kind::Number(_) => match self.numeric_date()? {
                    Reference::Local { day, .. } => day,
                    seconds => return Ok(seconds),
                },
                _ => Day::FromToday(0),
            },
        };
        Ok(Reference::Local { clock: Some(clock), day })
    }

    /// `HH[:MM][am|pm]`, or nothing when the number there is no hour.
    fn clock(&mut self) -> Result<Option<Clock>> {
        let Kind::Number(hour) = self.token.kind else { return Ok(None) };
        let after = self.after().kind;
        if self.token.text.len() > 2 || hour > 23 || matches!(after, Kind::Sign('/' | '.')) {
            return Ok(None);
        }
        let mut clock = Clock { hour, minute: 0 };
        self.advance();
        if self.token.kind == Kind::Sign(':') {
            self.advance();
            let Kind::Number(minute) = self.token.kind else {
                return Err(refuse("Parsing HH:MM syntax, expecting MM as number, got none"));
            };
            if minute > 59 {
                return Err(refuse(format!("parsing HH:MM syntax, got MM = {minute} (>59!)")));
            }
            clock.minute = minute;
            self.advance();
        }
        if let Some(Word::Half(half)) = self.word() {
            if clock.hour > 12 {
                return Err(refuse("there cannot be more than 12 AM or PM hours"));
            }
            clock.hour = clock.hour % 12 + half;
            self.advance();
        }
        Ok(Some(clock))
    }

    /// `month D [year]`.
    fn named_month(&mut self, month: i64) -> Result<Day> {
        self.advance();
        let Kind::Number(day) = self.token.kind else {
            return Err(refuse("the day of the month should follow month name"));
        };
        self.advance();
        let year = match self.token.kind {
            Kind::Number(year) => {
                self.advance();
                Some(full_year(year)?)
            }
            _ => None,
        };
        Ok(Day::Date { year, month, day })
    }

    /// Seconds since 1970, `YYYYMMDD`, `MM/DD[/YY]` or `DD.MM[.YY]`.
    fn numeric_date(&mut self) -> Result<Reference> {
        let Kind::Number(number) = self.token.kind else {
            return Err(refuse(format!("unparsable time: {}", self.rest())));
        };
        self.advance();
        if number > SECONDS_ABOVE {
            return Ok(Reference::Seconds(number));
        }
        let (mut month, mut day, mut year) = (number, 0, None);
        if (19_700_102..24_000_101).contains(&number) {
            (year, month, day) = (Some(number / 10_000), number / 100 % 100, number % 100);
        } else if let Kind::Sign(separator @ ('/' | '.')) = self.token.kind {
            day = self.number_after(separator, if separator == '.' { "month" } else { "day" })?;
            if self.token.kind == Kind::Sign(separator) {
                year = Some(self.number_after(separator, "year")?);
            }
            if separator == '.' {
                (month, day) = (day, month);
            }
        }
        if !(1..=12).contains(&month) {
            return Err(refuse(format!("did you really mean month {month}?")));
        }
        if !(1..=31).contains(&day) {
            return Err(refuse(format!("I'm afraid that {day} is not a valid day of the month")));
        }
        let year = year.map(full_year).transpose()?;
        Ok(Reference::Local { clock: None, day: Day::Date { year, month, day } })
    }

    fn number_after(&mut self, separator: char, what: &str) -> Result<i64> {
        self.advance();
        let Kind::Number(number) = self.token.kind else {
            return Err(refuse(format!("there should be {what} number after '{separator}'")));
        };
        self.advance();
        Ok(number)
    }

    /// Any number of `(+|-) N [unit] [N [unit]...]`.
    fn offset(&mut self) -> Result<Offset> {
        let mut offset = Offset::default();
        while let Kind::Sign(sign @ ('+' | '-')) = self.token.kind {
            self.advance();
            if !matches!(self.token.kind, Kind::Number(_)) {
                return Err(refuse(format!("There should be number after '{sign}'")));
            }
            let mut before = None;
            while let Kind::Number(number) = self.token.kind {
                let unit = self.unit(number, before);
                let amount = if sign == '-' { -number } else { number };
                offset.add(amount, unit.unwrap_or(Unit::Seconds)).ok_or_else(out_of_range)?;
                before = unit;
            }
        }
        Ok(offset)
    }

    /// Takes the number's unit, which is whatever comes next; `None` when it is no unit's name.
    /// `m` means months after a unit of days or more, minutes after a shorter one, and else months
    /// for a number below 6.
    fn unit(&mut self, number: i64, before: Option<Unit>) -> Option<Unit> {
        self.advance();
        let text = self.token.text;
        let is = |name: &&str| text.eq_ignore_ascii_case(name);
        let unit = if is(&"m") {
            Some(match before {
                Some(Unit::Seconds | Unit::Minutes | Unit::Hours) => Unit::Minutes,
                Some(_) => Unit::Months,
                None if number < 6 => Unit::Months,
                None => Unit::Minutes,
            })
        } else {
            UNITS.iter().find(|(_, names)| names.iter().any(is)).map(|(unit, _)| *unit)
        };
        if self.token.kind != Kind::End {
            self.advance();
        }
        unit
    }
}

impl Offset {
    fn add(&mut self, amount: i64, unit: Unit) -> Option<()> {
        let (sum, factor) = match unit {
            Unit::Seconds => (&mut self.seconds, 1),
            Unit::Minutes => (&mut self.seconds, 60),
            Unit::Hours => (&mut self.seconds, 3_600),
            Unit::Days => (&mut self.days, 1),
            Unit::Weeks => (&mut self.days, 7),
            Unit::Months => (&mut self.months, 1),
            Unit::Years => (&mut self.years, 1),
        };
        *sum = sum.checked_add(amount.checked_mul(factor)?)?;
        Some(())
    }
}

/// The year that a number means: two digits are 1938 to 2037.
fn full_year(year: i64) -> Result<i64> {
    match year {
        1_971.. => Ok(year),
        0..=37 => Ok(2_000 + year),
        38..=138 => Ok(1_900 + year),
        _ => Err(refuse(format!("invalid year {year} (should be either 00-99 or >1900)"))),
    }
}

/// The token at or after byte `start`; blanks, `_` and `,` separate.
fn token_at(text: &str, start: usize) -> Token<'_> {
    let rest = text.get(start..).unwrap_or_default();
    let blank = |c: char| c.is_ascii_whitespace() || c == '\u{b}' || c == '_' || c == ',';
    let rest = rest.trim_start_matches(blank);
    let start = text.len() - rest.len();
    let while_true = |is: fn(&char) -> bool| {
        let end = rest.find(|c| !is(&c)).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    };
    let (text, kind) = match rest.chars().next() {
        None => ("", Kind::End),
        Some(c) if c.is_ascii_digit() => {
            let digits = while_true(char::is_ascii_digit);
            (digits, Kind::Number(digits.parse().unwrap_or(i64::MAX)))
        }
        Some(c) if c.is_ascii_alphabetic() => (while_true(char::is_ascii_alphabetic), Kind::Word),
        Some(c) => (rest.get(..c.len_utf8()).unwrap_or_default(), Kind::Sign(c)),
    };
    Token { start, text, kind }
}
