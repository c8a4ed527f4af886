//! The reference page of RRDtool's commands and options and what becomes of each here, made from
//! the tables that the commands read and a list of what RRDtool has.

use super::arguments::Choice;
use super::{VERBS, Verb};
use std::fmt::Write as _;

/// Commands of RRDtool 1.7.2 to 1.9 and their options, as `LETTER:NAME`, `-` for no letter.
const RRDTOOL: [(&str, &str); 17] = [
    ("create", "b:start s:step t:template r:source O:no-overwrite d:daemon"),
    ("update", "t:template s:skip-past-updates d:daemon -:locking"),
    ("updatev", "t:template s:skip-past-updates -:locking"),
    ("fetch", "s:start e:end r:resolution a:align-start d:daemon"),
    ("info", "d:daemon F:noflush"),
    ("first", "-:rraindex d:daemon"),
    ("last", "d:daemon"),
    ("lastupdate", "d:daemon"),
    ("dump", "h:header n:no-header d:daemon"),
    ("restore", "r:range-check f:force-overwrite"),
    (
        "tune",
        "h:heartbeat i:minimum a:maximum d:data-source-type r:data-source-rename p:deltapos \
         n:deltaneg f:failure-threshold w:window-length x:alpha y:beta z:gamma \
         v:gamma-deviation s:smoothing-window S:smoothing-window-deviation b:aberrant-reset \
         t:step D:daemon",
    ),
    ("resize", ""),
    ("xport", "s:start e:end m:maxrows -:step -:json t:showtime -:enumds d:daemon"),
    ("list", "d:daemon F:noflush r:recursive"),
    ("flushcached", "d:daemon"),
    ("graph", GRAPH),
    ("graphv", GRAPH),
];

const GRAPH: &str = "s:start e:end S:step w:width h:height D:full-size-mode j:only-graph m:zoom \
    u:upper-limit l:lower-limit r:rigid -:allow-shrink A:alt-autoscale J:alt-autoscale-min \
    M:alt-autoscale-max N:no-gridfit o:logarithmic X:units-exponent L:units-length -:units \
    y:y-grid Y:alt-y-grid b:base v:vertical-label -:left-axis-format -:left-axis-formatter \
    -:right-axis -:right-axis-label -:right-axis-format -:right-axis-formatter x:x-grid \
    -:week-fmt -:utc t:title W:watermark c:color n:font R:font-render-mode \
    B:font-smoothing-threshold G:graph-render-mode P:pango-markup E:slope-mode I:no-minor \
    T:tabwidth -:border -:grid-dash g:no-legend F:force-rules-legend -:legend-position \
    -:legend-direction -:dynamic-labels -:disable-rrdtool-tag -:graph-type a:imgformat \
    i:interlaced f:imginfo z:lazy -:add-jsontime d:daemon Z:use-nan-for-all-missing-data \
    -:alt-y-mrtg";

/// What is better here: command, option (none for the command as a whole), and in what.
const BETTER: &[(&str, &str, &str)] = &[
    ("create", "", "syncs the file and its folder before it is there"),
    ("create", "template", "keeps the template's version, and smoothing windows with it"),
    ("create", "source", "files of any machine; loses no rows, and makes up no forecasts"),
    ("create", "daemon", "`--template` and `--source` go by the names that the daemon knows"),
    ("update", "", "all readings of a call or none; waits for the lock"),
    ("update", "template", "through a daemon elsewhere without the file here"),
    ("update", "skip-past-updates", "through a daemon, too, and with a template"),
    ("update", "daemon", "takes at-style times, and calls of any length"),
    ("fetch", "", "`--json`, `--full-precision`, `--iso`"),
    ("info", "", "`--json`, `--full-precision`, `--iso`"),
    ("lastupdate", "daemon", "a daemon elsewhere is asked, where the file is not here"),
    ("dump", "", "`--full-precision`: every digit and the microseconds"),
    ("restore", "", "refuses damaged XML with its place; never leaves half a file"),
    ("restore", "range-check", "holds for one line of pipe mode, not for all after it"),
    (
        "tune",
        "",
        "all of a call or none; archives from the middle; the file as it was after a crash",
    ),
    ("tune", "data-source-rename", "refuses what is no name, and one that is taken"),
    ("tune", "step", "alone, and right for the rows under way"),
    ("resize", "", "files of version 0005, too"),
    ("flushcached", "", "says what the daemon said, and how many files are left"),
];

/// Options that are read and then refused.
const REFUSED: [(&str, &str); 0] = [];

/// RRDtool's commands inside pipe mode.
const REMOTE: &str = "`quit`, `cd`, `mkdir`, `pwd`, `ls`";

const HEAD: &str = "# RRDtool's commands

<!-- Made from the tables in core/src/command; a test compares the two. -->

What becomes here of each command and option of RRDtool 1.7.2 to 1.9: *same*, *better*, or *not yet*.
The words, outputs and differences are in [concertim-rrd.md](concertim-rrd.md).

| command | option | here | better in |
|---|---|---|---|
";

/// The page `docs/reference/rrdtool-commands.md`.
#[must_use]
pub fn reference() -> String {
    let mut page = HEAD.to_owned();
    for (name, options) in RRDTOOL {
        let Some(verb) = VERBS.iter().find(|verb| verb.name == name) else {
            let count = options.split_whitespace().count();
            let all = if count == 0 { String::new() } else { format!("{count} options") };
            let _ = writeln!(page, "| `{name}` | {all} | not yet | |");
            continue;
        };
        row(&mut page, &format!("`{name}`"), "", better(name, "").map_or(Ok(()), Err));
        for option in options.split_whitespace() {
            let (letter, long) = option.split_once(':').unwrap_or(("-", option));
            row(&mut page, "", &shown(letter, long), here(verb, letter, long));
        }
    }
    let _ = writeln!(page, "| `-` | {REMOTE} | same | |");
    page.push_str("\n## What RRDtool does not have\n\n| command | option |\n|---|---|\n");
    for verb in VERBS {
        let theirs = RRDTOOL.iter().find(|(name, _)| *name == verb.name);
        let known = |choice: &&Choice| {
            let options = theirs.map_or("", |(_, options)| options).split_whitespace();
            options.filter_map(|option| option.split_once(':')).any(|(_, long)| long == choice.long)
        };
        let own: Vec<String> = verb
            .choices
            .iter()
            .filter(|choice| !known(choice))
            .map(|choice| match choice.short {
                Some(letter) => shown(&char::from(letter).to_string(), choice.long),
                None => shown("-", choice.long),
            })
            .collect();
        if theirs.is_none() || !own.is_empty() {
            let _ = writeln!(page, "| `{}` | {} |", verb.name, own.join("; "));
        }
    }
    page
}

fn row(page: &mut String, command: &str, option: &str, here: Result<(), &str>) {
    let (state, what) = match here {
        Ok(()) => ("same", ""),
        Err("") => ("not yet", ""),
        Err(what) => ("better", what),
    };
    let _ = writeln!(page, "| {command} | {option} | {state} | {what} |");
}

/// An option as it is typed.
fn shown(letter: &str, long: &str) -> String {
    match letter {
        "-" => format!("`--{long}`"),
        _ => format!("`-{letter}`, `--{long}`"),
    }
}

/// Whether an option is the same here; else in what it is better, or nothing where it is not here.
fn here(verb: &Verb, letter: &str, long: &str) -> Result<(), &'static str> {
    let same = |choice: &&Choice| {
        let ours = choice.short.map_or('-', char::from);
        choice.long == long && letter.chars().eq([ours])
    };
    if verb.choices.iter().find(same).is_none() || REFUSED.contains(&(verb.name, long)) {
        return Err("");
    }
    better(verb.name, long).map_or(Ok(()), Err)
}

fn better(command: &str, option: &str) -> Option<&'static str> {
    let found = BETTER.iter().find(|(of, which, _)| *of == command && *which == option);
    found.map(|(_, _, what)| *what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_better_is_there() {
        for (command, option, _) in BETTER {
            let verb = VERBS.iter().find(|verb| verb.name == *command).unwrap();
            let there = verb.choices.iter().any(|choice| choice.long == *option);
            assert!(option.is_empty() || there, "{command} --{option}");
        }
    }
}
