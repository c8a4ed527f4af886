//! `info`: everything that a database's header says (`rrdinfo(1)`).

use super::arguments::{Arguments, Choice};
use super::{Context, Outcome, Verb, refuse, without_daemon};
use crate::number;
use crate::rrd::Rrd;
use std::ffi::OsString;
use std::io::{self, Write};

pub(super) const VERB: Verb = Verb { name: "info", run, help: "info FILE" };

const CHOICES: &[Choice] = &[Choice::valued(b'd', "daemon"), Choice::plain(b'F', "noflush")];

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let mut daemon = None;
    let mut arguments = Arguments::new(words, CHOICES);
    while let Some((name, value)) = arguments.option()? {
        if name == "daemon" {
            daemon = Some(value);
        }
    }
    let (Some(file), 0) = (arguments.word(), arguments.count()) else {
        let usage = "Usage: rrdtool info [--daemon |-d <addr> [--noflush|-F]] <file>";
        return Err(refuse(usage).into());
    };
    without_daemon(daemon, context.host)?;
    let rrd = Rrd::open_read_only(file)?;
    let mut out = Vec::new();
    writeln!(out, "filename = \"{}\"", file.display())?;
    header(&rrd, &mut out)?;
    Ok(context.output.write_all(&out)?)
}

fn header(rrd: &Rrd, out: &mut Vec<u8>) -> io::Result<()> {
    let (schema, live) = (rrd.schema(), rrd.live());
    writeln!(out, "rrd_version = \"{:04}\"", schema.version().number())?;
    writeln!(out, "step = {}", schema.step().seconds())?;
    writeln!(out, "last_update = {}", rrd.last_update().seconds())?;
    writeln!(out, "header_size = {}", rrd.header_size())?;
    let open = live.pdp.reading.iter().zip(&live.pdp.value).zip(&live.pdp.unknown_seconds);
    for (index, (source, ((reading, value), unknown))) in
        schema.data_sources().iter().zip(open).enumerate()
    {
        let name = source.name();
        writeln!(out, "ds[{name}].index = {index}")?;
        writeln!(out, "ds[{name}].type = \"{}\"", source.kind().name())?;
        writeln!(out, "ds[{name}].minimal_heartbeat = {}", source.heartbeat())?;
        number(out, &format!("ds[{name}].min"), source.minimum())?;
        number(out, &format!("ds[{name}].max"), source.maximum())?;
        write!(out, "ds[{name}].last_ds = \"")?;
        out.extend_from_slice(reading.as_bytes());
        out.extend_from_slice(b"\"\n");
        number(out, &format!("ds[{name}].value"), *value)?;
        writeln!(out, "ds[{name}].unknown_sec = {unknown}")?;
    }
    let sources = schema.data_sources().len().max(1);
    let open = live.cdp.value.chunks(sources).zip(live.cdp.unknown.chunks(sources));
    let archives = schema.archives().iter().zip(&live.current_row).zip(open);
    for (index, ((archive, current), (values, unknowns))) in archives.enumerate() {
        writeln!(out, "rra[{index}].cf = \"{}\"", archive.consolidation().name())?;
        writeln!(out, "rra[{index}].rows = {}", archive.rows())?;
        writeln!(out, "rra[{index}].cur_row = {current}")?;
        writeln!(out, "rra[{index}].pdp_per_row = {}", archive.pdp_per_row())?;
        number(out, &format!("rra[{index}].xff"), archive.xff())?;
        for (source, (value, unknown)) in values.iter().zip(unknowns).enumerate() {
            let prep = format!("rra[{index}].cdp_prep[{source}]");
            number(out, &format!("{prep}.value"), *value)?;
            writeln!(out, "{prep}.unknown_datapoints = {unknown}")?;
        }
    }
    Ok(())
}

fn number(out: &mut Vec<u8>, key: &str, value: f64) -> io::Result<()> {
    write!(out, "{key} = ")?;
    number::print_e10(out, value);
    writeln!(out)
}
