//! `flushcached`: a caching daemon writes what it holds of files (`rrdflushcached(1)`).

use super::arguments::{Arguments, Choice};
use super::daemon::Daemon;
use super::{Context, Outcome, Verb, refuse};
use std::ffi::OsString;

pub(super) const VERB: Verb = Verb {
    name: "flushcached",
    run,
    choices: CHOICES,
    help: "flushcached FILE...
  -d, --daemon ADDRESS    the caching daemon (default: RRDCACHED_ADDRESS)",
};

const CHOICES: &[Choice] = &[Choice::valued(b'd', "daemon")];

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let mut address = None;
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((_, value)) = arguments.option()? {
        address = Some(value);
    }
    if arguments.count() == 0 {
        let usage = "Usage: rrdtool flushcached [--daemon|-d <addr>] <file> [<file> ...]";
        return Err(refuse(usage).into());
    }
    let Some(mut daemon) = Daemon::asked(address, context.host)? else {
        return Err(refuse(
            "Daemon address \"(null)\" unknown. Please use the \"--daemon\" option to set an \
             address on the command line or set the \"RRDCACHED_ADDRESS\" environment variable.",
        )
        .into());
    };
    while let Some(file) = arguments.word() {
        daemon.flush(file).map_err(|error| {
            let (left, file) = (arguments.count(), file.display());
            let plural = if left == 1 { "" } else { "s" };
            refuse(format!(
                "Flushing of file \"{file}\" failed: {}. Skipping remaining {left} file{plural}.",
                error.message()
            ))
        })?;
    }
    Ok(())
}
