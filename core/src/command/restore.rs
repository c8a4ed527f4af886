//! `restore`: a database from the XML of a dump (`rrdrestore(1)`).

use super::arguments::{Arguments, Choice};
use super::{Context, Outcome, Verb, refuse};
use crate::error::{Error, Result};
use crate::rrd::{RestoreOptions, Rrd};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, Read};

pub(super) const VERB: Verb = Verb {
    name: "restore",
    run,
    choices: CHOICES,
    help: "restore IN.xml FILE [OPTIONS]
  -r, --range-check        make values outside MIN and MAX unknown
  -f, --force-overwrite    replace FILE
  IN.xml may be -, up to a control-Z or the end; FILE may be - too.",
};

const CHOICES: &[Choice] =
    &[Choice::plain(b'r', "range-check"), Choice::plain(b'f', "force-overwrite")];

const USAGE: &str =
    "usage rrdtool restore [--range-check|-r] [--force-overwrite|-f] file.xml file.rrd";

/// Most bytes of XML: 4 GiB, 60 million values, four times what one fetch may answer with.
const XML_MAX: u64 = 1 << 32;

/// Ends an XML among command lines: control-Z.
const END_OF_XML: u8 = 0x1A;

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let mut options = RestoreOptions::default();
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, _)) = arguments.option()? {
        match name {
            "range-check" => options.range_check = true,
            _ => options.overwrite = true,
        }
    }
    let (Some(from), Some(to), 0) = (arguments.word(), arguments.word(), arguments.count()) else {
        return Err(refuse(USAGE).into());
    };
    let xml = if from == "-" {
        let xml = read(context.input).map_err(|error| Error::io("reading the XML", error))?;
        within_limit(xml)?
    } else {
        let unreadable = |_| refuse(format!("Could not create xml reader for: {}", from.display()));
        let mut xml = Vec::new();
        let file = File::open(from).map_err(unreadable)?;
        file.take(XML_MAX + 1).read_to_end(&mut xml).map_err(unreadable)?;
        within_limit(xml)?
    };
    if to == "-" {
        return Ok(context.output.write_all(&Rrd::restore_image(&xml, &options)?)?);
    }
    Ok(Rrd::restore(&xml, to, &options)?)
}

/// The bytes up to a control-Z or the end, and one more than is allowed at most.
fn read(input: &mut dyn BufRead) -> io::Result<Vec<u8>> {
    let mut xml = Vec::new();
    input.take(XML_MAX + 1).read_until(END_OF_XML, &mut xml)?;
    if xml.last() == Some(&END_OF_XML) {
        xml.pop();
    }
    Ok(xml)
}

fn within_limit(xml: Vec<u8>) -> Result<Vec<u8>> {
    match u64::try_from(xml.len()) {
        Ok(length) if length <= XML_MAX => Ok(xml),
        _ => Err(refuse(format!("the XML is longer than {XML_MAX} bytes"))),
    }
}
