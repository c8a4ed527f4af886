//! Definitions in the order of the arguments: `DEF`, `CDEF` and `VDEF` (`rrdgraph_data(1)`).

use super::data::Question;
use super::statistic::Statistic;
use super::words::{Words, refuse};
use crate::error::Result;
use crate::rpn::Calculation;
use crate::schema::Consolidation;
use crate::time::{AtTime, Timestamp, resolve_pair};
use jiff::tz::TimeZone;

/// What definitions that say nothing else are for: a span, and how fine.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The span's start, in seconds since 1970.
    pub start: i64,
    /// The span's end.
    pub end: i64,
    /// Seconds per row wished for, at least 1: finer rows are made coarser.
    pub step: i64,
    /// The time now.
    pub now: Timestamp,
    /// The zone of local times and of days.
    pub zone: TimeZone,
}

/// Most definitions of one export or picture. A command line of 2 MiB holds 100,000; pictures in
/// use have fewer than 500, and each may hold the rows of its span.
const DEFINITIONS_MAX: usize = 4_096;

/// The definitions of an export or a picture.
#[derive(Clone, Debug)]
pub struct Definitions {
    pub(super) frame: Frame,
    pub(super) all: Vec<Definition>,
}

#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub(super) name: String,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A data source of what a question is answered with.
    Fetched {
        question: Question,
        source: String,
        /// `reduce=`; the question's own function where there is none.
        reduce: Option<Consolidation>,
    },
    Calculated(Calculation),
    /// A value of the definition before with that number.
    Single(usize, Statistic),
}

impl Definitions {
    /// None so far.
    #[must_use]
    pub fn new(frame: Frame) -> Self {
        Self { frame, all: Vec::new() }
    }

    /// What they are for.
    #[must_use]
    pub fn frame(&self) -> &Frame {
        &self.frame
    }

    /// Takes a definition; false, and nothing done, when the argument is another.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`](crate::ErrorKind::Argument), in RRDtool's words, for what is no
    /// definition, names what is not defined before it, or takes a name that is taken.
    pub fn take(&mut self, words: &mut Words<'_>) -> Result<bool> {
        let (name, kind) = match words.function() {
            "DEF" => self.fetched(words)?,
            "CDEF" => self.calculated(words)?,
            "VDEF" => self.single(words)?,
            _ => return Ok(false),
        };
        words.end()?;
        if self.all.len() >= DEFINITIONS_MAX {
            return Err(refuse(format!("more than {DEFINITIONS_MAX} definitions")));
        }
        self.all.push(Definition { name, kind });
        Ok(true)
    }

    /// The number of the definition called `name`: of several, the first.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        self.all.iter().position(|definition| definition.name == name)
    }

    /// Whether the definition with that number is a series: not so for `VDEF`.
    #[must_use]
    pub fn is_series(&self, number: usize) -> bool {
        let kind = self.all.get(number).map(|definition| &definition.kind);
        matches!(kind, Some(Kind::Fetched { .. } | Kind::Calculated(_)))
    }

    /// The name and what stands for it: of `name=text`, or of `vname=name` and another word.
    fn named(words: &mut Words<'_>) -> (String, String) {
        match words.keyed("vname") {
            Some(name) => (name, words.value().unwrap_or_default()),
            None => {
                let word = words.word().unwrap_or_default();
                match word.split_once('=') {
                    Some((name, text)) => (name.to_owned(), text.to_owned()),
                    None => (String::new(), word),
                }
            }
        }
    }

    fn fetched(&self, words: &mut Words<'_>) -> Result<(String, Kind)> {
        let (name, file) = match words.keyed("rrd") {
            None => Self::named(words),
            Some(file) => (words.keyed("vname").unwrap_or_default(), file),
        };
        let step = words.keyed("step");
        let (start, end) = (words.keyed("start"), words.keyed("end"));
        let (reduce, daemon) = (words.keyed("reduce"), words.keyed("daemon"));
        let (source, function) = (words.keyed("ds"), words.keyed("cf"));
        let source = source.or_else(|| words.value()).ok_or_else(|| words.lacks("DS"))?;
        let function = function.or_else(|| words.value()).ok_or_else(|| words.lacks("CF"))?;
        let named = |name: &str| Consolidation::ALL.into_iter().find(|known| known.name() == name);
        let consolidation =
            named(&function).ok_or_else(|| refuse(format!("bad CF: {function}")))?;
        let reduce = match reduce {
            None => None,
            Some(by) => Some(named(&by).ok_or_else(|| refuse(format!("bad reduce CF: {by}")))?),
        };
        let step = match step {
            None => self.frame.step,
            Some(text) => match text.trim_ascii_start().parse() {
                Ok(step @ 1..) => step,
                _ => return Err(refuse(format!("Bad step value: {text}"))),
            },
        };
        let (start, end) = self.span(start.as_deref(), end.as_deref())?;
        let question = Question { file, consolidation, start, end, step, daemon };
        Ok((name, Kind::Fetched { question, source, reduce }))
    }

    /// A definition's own span; what it does not say is the frame's.
    fn span(&self, start: Option<&str>, end: Option<&str>) -> Result<(i64, i64)> {
        let Frame { now, zone, .. } = &self.frame;
        let time = |which: &str, text: Option<&str>, otherwise: i64| match text {
            None => Ok(AtTime::at(otherwise)),
            Some(text) => AtTime::parse(text)
                .map_err(|error| refuse(format!("{which} time: {}", error.message()))),
        };
        let (start, end) =
            (time("start", start, self.frame.start)?, time("end", end, self.frame.end)?);
        let (start, end) = resolve_pair(&start, &end, *now, zone)?;
        if start > end {
            return Err(refuse(format!("start ({start}) should be less than end ({end})")));
        }
        Ok((start, end))
    }

    fn calculated(&self, words: &mut Words<'_>) -> Result<(String, Kind)> {
        let (name, text) = Self::named(words);
        self.check_free(&name)?;
        let calculation = Calculation::parse(&text, |name| self.find(name))?;
        Ok((name, Kind::Calculated(calculation)))
    }

    fn single(&self, words: &mut Words<'_>) -> Result<(String, Kind)> {
        let (name, text) = Self::named(words);
        self.check_free(&name)?;
        let Some((of, function)) = text.split_once(',') else {
            return Err(refuse(format!("Comma expected in VDEF definition {text}")));
        };
        let Some(number) = self.find(of) else {
            return Err(refuse(format!("Not a valid vname: {of} in line {text}")));
        };
        if !self.is_series(number) {
            return Err(refuse(format!("variable '{of}' not DEF nor CDEF in VDEF '{text}'")));
        }
        let statistic = Statistic::parse(function, &name)?;
        Ok((name, Kind::Single(number, statistic)))
    }

    fn check_free(&self, name: &str) -> Result<()> {
        match self.find(name) {
            None => Ok(()),
            Some(_) => Err(refuse(format!("trying to reuse vname {name}"))),
        }
    }
}
