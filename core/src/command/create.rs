//! `create`: a new database from its definition (`rrdcreate(1)`).

use super::arguments::{Arguments, Choice, text};
use super::daemon::{self, Creation, Daemon};
use super::{Context, Outcome, Verb, definition, refuse};
use crate::error::{Error, ErrorKind, Result};
use crate::rrd::{Ancestor, CreateOptions, Rrd};
use crate::schema::{Archive, DataSource, Parameters, Schema, Version};
use crate::time::{AtTime, Step, Timestamp, parse_duration};
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

pub(super) const VERB: Verb = Verb {
    name: "create",
    run,
    choices: CHOICES,
    help: "create FILE [OPTIONS] DS:NAME:TYPE:HEARTBEAT:MIN:MAX... RRA:CF:XFF:STEPS:ROWS...
  -b, --start TIME      the last update of the new file (default: now - 10s)
  -s, --step SECONDS    seconds per primary data point (default: 300)
  -O, --no-overwrite    leave an existing file alone
  -t, --template FILE   begin with the step and the definitions of a database
  -r, --source FILE     take history from a database; more than once, the best first
  -d, --daemon ADDRESS  let a caching daemon create the file
  TYPE is GAUGE, COUNTER, DERIVE, DCOUNTER, DDERIVE or ABSOLUTE; MIN and MAX may be U.
  NAME may be NEW=OLD or NEW=OLD[NUMBER]: the history of OLD, in the source of that NUMBER.
  DS:NAME:COMPUTE:RPN is calculated from the data sources before it.
  CF is AVERAGE, MIN, MAX or LAST. HEARTBEAT, STEPS and ROWS may be durations: 10m, 1d.
Archives of a forecast; RRA-NUM counts archives from 1:
  RRA:HWPREDICT|MHWPREDICT:ROWS:ALPHA:BETA:SEASON[:RRA-NUM of SEASONAL]
                        without RRA-NUM, the four below are added too
  RRA:SEASONAL|DEVSEASONAL:SEASON:GAMMA:RRA-NUM of HWPREDICT[:smoothing-window=SHARE]
  RRA:DEVPREDICT:ROWS:RRA-NUM of DEVSEASONAL
  RRA:FAILURES:ROWS:THRESHOLD:WINDOW:RRA-NUM of DEVSEASONAL",
};

const CHOICES: &[Choice] = &[
    Choice::valued(b'b', "start"),
    Choice::valued(b's', "step"),
    Choice::plain(b'O', "no-overwrite"),
    Choice::valued(b't', "template"),
    Choice::valued(b'r', "source"),
    Choice::valued(b'd', "daemon"),
];

/// The step of a database that states none, in seconds.
const STEP: u64 = 300;

/// Seconds before now at which a database without `--start` begins.
const BEFORE_NOW: i64 = 10;

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let now = context.host.now();
    let mut options = CreateOptions::new(now.plus_seconds(-BEFORE_NOW));
    let (mut creation, mut daemon) = (Creation::default(), None);
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        match name {
            "start" => {
                options.start = start(text(value)?, context)?;
                creation.start = Some(options.start.seconds());
            }
            "step" => {
                let step = parse_duration(text(value)?, 1);
                creation.step = Some(step.map_err(|error| under("step size", &error))?);
            }
            "no-overwrite" => (options.overwrite, creation.no_overwrite) = (false, true),
            "template" if creation.template.is_some() => {
                return Err(refuse("template already set").into());
            }
            "template" => creation.template = Some(value),
            "source" => creation.sources.push(value),
            _ => daemon = Some(value),
        }
    }
    let file = arguments.word().ok_or_else(|| refuse("need name of an rrd file to create"))?;
    if let Some(daemon) = Daemon::asked(daemon, context.host)? {
        creation.definitions.extend(std::iter::from_fn(|| arguments.word()));
        return Ok(daemon::create(daemon, file, &creation)?);
    }
    if !options.overwrite && Path::new(file).exists() {
        // Placing the file checks again, in one step; RRDtool says so before it reads definitions.
        let message = format!("creating '{}': File exists", file.display());
        return Err(Error::new(ErrorKind::Exists, message).into());
    }
    let template = creation.template.map(open_template).transpose()?;
    let sources = creation.sources.iter().map(|path| open_source(path));
    let sources = sources.collect::<Result<Vec<Rrd>>>()?;
    if creation.start.is_none() {
        // History goes on where it ended; without any, where the template's does.
        let end = sources.iter().map(Rrd::last_update).max();
        if let Some(end) = end.or_else(|| template.as_ref().map(Rrd::last_update)) {
            options.start = end;
        }
    }
    let mut defined = Defined::new(template.as_ref().map(Rrd::schema), creation.step);
    defined.read(&mut arguments)?;
    let (schema, ancestors) = defined.finish(file)?;
    if sources.is_empty() {
        return Ok(Rrd::create(file, &schema, &options)?);
    }
    if let Some(ancestor) = ancestors.iter().find(|it| it.source >= Some(sources.len())) {
        let message = format!("DS '{}' of a source that is not there", ancestor.name);
        return Err(refuse(message).into());
    }
    Ok(Rrd::create_from(file, &schema, &options, &sources, &ancestors)?)
}

/// The schema that the `DS:` and `RRA:` words of a `create` define, with a step of so many seconds
/// (default: 300), for a database of that name, which says where its seasons are smoothed first.
///
/// # Errors
/// What `create` says of such words; definitions that take history from elsewhere are refused.
pub fn define(words: &[OsString], step: Option<u64>, name: &OsStr) -> Result<Schema> {
    let mut arguments = Arguments::new(words, &[]);
    // Without choices, any option is refused here.
    while arguments.option()?.is_some() {}
    let mut defined = Defined::new(None, step);
    defined.read(&mut arguments)?;
    let (schema, ancestors) = defined.finish(name)?;
    match ancestors.iter().find(|ancestor| ancestor.source.is_some()) {
        Some(ancestor) => {
            let message = format!("DS '{}' of a source that is not there", ancestor.name);
            Err(refuse(message))
        }
        None => Ok(schema),
    }
}

fn open_template(path: &OsStr) -> Result<Rrd> {
    let refused = |error: Error| {
        refuse(format!("Cannot open template RRD {}", path.display())).of_kind(error.kind())
    };
    Rrd::open_read_only(path).map_err(refused)
}

fn open_source(path: &OsStr) -> Result<Rrd> {
    if let Err(error) = std::fs::metadata(path) {
        let action = format!("error checking for source RRD {}", path.display());
        return Err(Error::io(&action, error));
    }
    let refused = |error: Error| {
        refuse(format!("Cannot open source RRD {}", path.display())).of_kind(error.kind())
    };
    Rrd::open_read_only(path).map_err(refused)
}

fn start(value: &str, context: &Context<'_>) -> Result<Timestamp> {
    let time = AtTime::parse(value).map_err(|error| under("start time", &error))?;
    if time.is_relative() {
        let message = "specifying time relative to the 'start' or 'end' makes no sense here";
        return Err(refuse(message));
    }
    let seconds = time
        .resolve(context.host.now(), &context.host.time_zone())
        .map_err(|error| under("start time", &error))?;
    let start = Timestamp::from_seconds(seconds);
    // Creating checks it again; RRDtool says so before it reads definitions.
    if start < Timestamp::EARLIEST {
        return Err(refuse("the first entry to the RRD should be after 1980"));
    }
    Ok(start)
}

/// The error with what it is about before it.
fn under(what: &str, error: &Error) -> Error {
    refuse(format!("{what}: {}", error.message()))
}

/// What a new database is to be, so far.
struct Defined {
    step: u64,
    version: Version,
    sources: Vec<DataSource>,
    /// Where each source's history is.
    ancestors: Vec<Ancestor>,
    archives: Vec<Archive>,
    /// How many archives are the template's: they keep the row that they are smoothed at.
    templates: usize,
}

impl Defined {
    /// The definitions of a template, and its step where none was told.
    fn new(template: Option<&Schema>, step: Option<u64>) -> Self {
        let templates = template.map(|schema| u64::from(schema.step().seconds()));
        let sources = template.map_or(&[][..], Schema::data_sources).to_vec();
        let ancestor = |source: &DataSource| Ancestor { name: source.name().into(), source: None };
        Self {
            step: step.or(templates).unwrap_or(STEP),
            version: template.map_or(Version::V3, Schema::version).max(Version::V3),
            ancestors: sources.iter().map(ancestor).collect(),
            sources,
            archives: template.map_or(&[][..], Schema::archives).to_vec(),
            templates: template.map_or(0, |schema| schema.archives().len()),
        }
    }

    /// The definitions among the words that are left.
    fn read(&mut self, arguments: &mut Arguments<'_>) -> Result<()> {
        while let Some(word) = arguments.word() {
            let defined = text(word)?;
            if let Some(rest) = defined.strip_prefix("DS:") {
                self.ancestors.push(definition::mapped_data_source(rest, &mut self.sources)?);
            } else if let Some(rest) = defined.strip_prefix("RRA:") {
                let stated = definition::archive(rest, self.step, &mut self.archives)?;
                if stated.smoothing_window {
                    self.version = self.version.max(Version::V4);
                }
            } else {
                return Err(unparsed(word));
            }
        }
        Ok(())
    }

    /// All of it, for a database in `file`.
    fn finish(self, file: &OsStr) -> Result<(Schema, Vec<Ancestor>)> {
        let Self { step, version, sources, ancestors, mut archives, templates } = self;
        if archives.is_empty() {
            return Err(refuse("you must define at least one Round Robin Archive"));
        }
        let kinds = sources.iter().map(|source| source.kind().version());
        let functions = archives.iter().map(|archive| archive.consolidation().version());
        let version = kinds.chain(functions).fold(version, Version::max);
        for archive in archives.iter_mut().skip(templates) {
            let row = Parameters::smooth_row(file.as_bytes(), archive.rows());
            *archive = archive.clone().with_smooth_row(row);
        }
        let schema = Schema::with_version(version, Step::from_seconds(step)?, sources, archives)?;
        Ok((schema, ancestors))
    }
}

fn unparsed(word: &OsStr) -> Error {
    refuse(format!("can't parse argument '{}'", word.display()))
}
