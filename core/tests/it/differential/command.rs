//! Whole command lines: `create`, `update` with several arguments and templates, and every reading
//! command, put to rrdtool and to [`concertim::command`]; answers and files must be equal.

use super::schema::Definition;
use super::update::{Temper, Update};
use super::{Life, Tally, check, count, difference, first_difference, life};
use crate::fuzz::Still;
use crate::rrdtool::{Answer, Rrdtool};
use concertim::command::{self, Context, Host};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::cell::RefCell;
use std::ffi::OsString;
use std::io;

/// Runs one line of ours.
pub(crate) fn ours(line: &str) -> Answer {
    ours_by(&mut Still::default(), line)
}

/// Runs one line of ours for a process of its own.
pub(crate) fn ours_by(host: &mut dyn Host, line: &str) -> Answer {
    let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let status = command::run(
        &words,
        &mut Context { host, input: &mut io::empty(), output: &mut output, errors: &mut errors },
    );
    let text = |bytes| String::from_utf8(bytes).expect("answers are UTF-8");
    match status.expect("memory takes every answer") {
        0 => Ok(text(output)),
        _ => Err(text(errors).trim_start_matches("ERROR: ").trim_end().to_owned()),
    }
}

/// The same line to both, `FILE` being each one's own file, and the answers with the name put back.
pub(crate) fn both(rrdtool: &mut Rrdtool, line: &str) -> (Answer, Answer) {
    let put = |name: &str| rrdtool.path(name).display().to_string();
    let (mine, name) = (put("ours.rrd"), put("theirs.rrd"));
    let back = |answer: Answer, name: &str| match answer {
        Ok(text) => Ok(text.replace(name, "FILE")),
        Err(text) => Err(text.replace(name, "FILE")),
    };
    let theirs = back(rrdtool.run(&line.replace("FILE", &name)), &name);
    // What rrdtool always does with the arguments before a refused one, ours does when asked.
    let keep = if line.starts_with("update") { "FILE --keep-earlier" } else { "FILE" };
    let line = line.replace("FILE", keep);
    (back(ours(&line.replace("FILE", &mine)), &mine), theirs)
}

/// Both answer alike; says how many lines the answer has.
fn same(rrdtool: &mut Rrdtool, line: &str) -> Result<usize, TestCaseError> {
    let answers = both(rrdtool, line);
    if let (Ok(ours), Ok(theirs)) = &answers {
        prop_assert_eq!(first_difference(ours, theirs), None, "rrdtool {}", line);
    } else {
        prop_assert_eq!(&answers.0, &answers.1, "ours and rrdtool's answer to: rrdtool {}", line);
    }
    Ok(answers.1.map_or(0, |text| text.lines().count()))
}

/// How the updates of a life are put into lines.
#[derive(Clone, Debug)]
struct Lines {
    /// Arguments per line, in turn.
    arguments: Vec<usize>,
    /// Data sources to name in a template, by number; none for no template.
    template: Vec<usize>,
    skip_past: bool,
    /// Whether the rows that are written are asked for.
    verbose: bool,
}

fn lines() -> impl Strategy<Value = Lines> {
    let template = prop_oneof![
        3 => Just(Vec::new()),
        1 => proptest::collection::vec(0..6usize, 1..=6),
    ];
    let arguments = proptest::collection::vec(1..=4usize, 3);
    let skip_past = proptest::bool::weighted(0.2);
    (arguments, template, skip_past, any::<bool>()).prop_map(
        |(arguments, template, skip_past, verbose)| Lines {
            arguments,
            template,
            skip_past,
            verbose,
        },
    )
}

/// The `update` line for some updates.
fn update_line(lines: &Lines, updates: &[Update]) -> String {
    let mut line = if lines.verbose { "updatev FILE" } else { "update FILE" }.to_owned();
    if lines.skip_past {
        line += " --skip-past-updates";
    }
    let names: Vec<String> = lines.template.iter().map(|&index| Definition::name(index)).collect();
    if !names.is_empty() {
        line += &format!(" --template {}", names.join(":"));
    }
    line += " --";
    for update in updates {
        line += " ";
        line += &update.argument();
    }
    line
}

/// Whether a refusal is one that leaves rrdtool's file half way: a value that is no number, or
/// an expression that cannot be calculated.
pub(super) fn half_way(answer: &Answer) -> bool {
    let Err(text) = answer else { return false };
    text.contains("cannot convert")
        || text.contains("Cannot convert")
        || text.contains("not a simple")
        || text.contains("RPN")
}

fn live(
    rrdtool: &mut Rrdtool,
    life: &Life,
    lines: &Lines,
    tally: &Tally,
) -> Result<(), TestCaseError> {
    let definition = &life.definition;
    let _ = std::fs::remove_file(rrdtool.path("ours.rrd"));
    same(rrdtool, &format!("create FILE {}", definition.arguments()))?;
    let (mut mine, theirs) = (rrdtool.bytes("ours.rrd"), rrdtool.bytes("theirs.rrd"));
    // The row pointers are random in both.
    let pointers = definition.row_pointers_at();
    let end = pointers + 8 * definition.archives.len();
    mine[pointers..end].copy_from_slice(&theirs[pointers..end]);
    prop_assert_eq!(difference(definition, &mine, &theirs), None, "after creating");
    rrdtool.write("ours.rrd", &theirs);

    let mut updates = &life.updates[..];
    let mut counts = lines.arguments.iter().cycle();
    while !updates.is_empty() {
        let many = counts.next().map_or(1, |&many| many).min(updates.len());
        let (now, later) = updates.split_at(many);
        updates = later;
        let line = update_line(lines, now);
        let (ours, theirs) = both(rrdtool, &line);
        prop_assert_eq!(&ours, &theirs, "ours and rrdtool's answer to: rrdtool {}", line);
        count(if ours.is_ok() { &tally.accepted } else { &tally.refused });
        let (mine, theirs) = (rrdtool.bytes("ours.rrd"), rrdtool.bytes("theirs.rrd"));
        if half_way(&ours) && mine != theirs {
            rrdtool.write("theirs.rrd", &mine);
            count(&tally.half_applied);
            continue;
        }
        prop_assert_eq!(difference(definition, &mine, &theirs), None, "after rrdtool {}", line);
    }
    let last = both(rrdtool, "last FILE").0.map_err(TestCaseError::fail)?;
    let last: i64 = last.trim().parse().map_err(|_| TestCaseError::fail("last is no number"))?;
    for probe in &life.probes {
        let (function, start, end, resolution) = probe.range(definition, last);
        let mut line =
            format!("fetch FILE {} -s {start} -e {end} -r {resolution}", function.name());
        if probe.resolution % 2 == 1 {
            line += " --align-start";
        }
        let rows = same(rrdtool, &line)?.saturating_sub(2);
        tally.rows.set(tally.rows.get() + u64::try_from(rows).unwrap_or(0));
        count(&tally.fetches);
    }
    for line in [
        "last FILE",
        "lastupdate FILE",
        "info FILE",
        "dump FILE",
        "dump -h xsd FILE",
        "dump --no-header FILE",
    ] {
        same(rrdtool, line)?;
    }
    for archive in 0..=definition.archives.len() {
        same(rrdtool, &format!("first FILE --rraindex {archive}"))?;
    }
    count(&tally.dumps);
    count(&tally.cases);
    Ok(())
}

#[test]
fn command_lines_are_answered_alike() {
    let (rrdtool, tally) = (RefCell::new(Rrdtool::start()), Tally::default());
    check(250, &(life(Temper::Wild, 30), lines()), |(life, lines)| {
        live(&mut rrdtool.borrow_mut(), &life, &lines, &tally)
    });
    tally.print("command lines");
}
