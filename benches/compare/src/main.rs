//! The same workloads on this engine and on its peers, in one run: on the installed librrd call by
//! call, the store on librrd, rrdcached, VictoriaMetrics and Prometheus, and the portal against its budgets.
//!
//! `cargo run --release -p concertim-compare -- [--rounds N] [--round-ms N] [--folder DIR]
//! [--only WORD] [--series N] [--many N] [--json] [--markdown FILE]`. Needs Debian's librrd-dev and
//! rrdtool, for the store also rrdcached, victoria-metrics and prometheus, and for the portal postgresql;
//! it says which of them it has left out. Prints figures beside the targets, with `--markdown` also as a document.
//! Words for `--only`: update, files, fetch, dump, restore, pipe, start, daemon, series, store, endpoint,
//! reports, scaling, portal, and reading, which is a part of endpoint. `--many 0` leaves out the store of a million
//! series. Exit status 1 when a target is missed.

mod bare;
mod clock;
mod contest;
mod daemon;
mod endpoint;
mod in_process;
mod librrd;
mod many_files;
mod peers;
mod portal;
mod process;
mod programs;
mod reading;
mod report;
mod scaling;
mod store;
mod store_daemon;

use contest::{Contest, Line};
use report::Report;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// What the command line asks for.
struct Options {
    rounds: u32,
    round: Duration,
    folder: PathBuf,
    only: Option<String>,
    size: store::Size,
    json: bool,
    markdown: Option<PathBuf>,
    /// The whole command line, for the document.
    command: String,
}

impl Options {
    fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let words: Vec<String> = arguments.collect();
        let command = format!("concertim-compare {}", words.join(" "));
        let mut arguments = words.into_iter();
        let mut options = Self {
            rounds: 15,
            round: Duration::from_millis(100),
            folder: std::env::temp_dir(),
            only: None,
            size: store::Size { series: 20_000, many: 1_000_000 },
            json: false,
            markdown: None,
            command,
        };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--rounds" => options.rounds = number(&value()?)?.clamp(1, 10_000),
                "--round-ms" => {
                    let milliseconds = number(&value()?)?.clamp(1, 60_000);
                    options.round = Duration::from_millis(milliseconds.into());
                }
                "--folder" => options.folder = value()?.into(),
                "--only" => options.only = Some(value()?),
                "--series" => {
                    // Queries average over 1,000 of them.
                    let series = number(&value()?)?.clamp(1_000, 1_000_000);
                    options.size.series = usize::try_from(series).unwrap_or(1_000);
                }
                "--many" => options.size.many = number(&value()?)?.min(10_000_000),
                "--json" => options.json = true,
                "--markdown" => options.markdown = Some(value()?.into()),
                other => return Err(format!("unknown argument '{other}'")),
            }
        }
        Ok(options)
    }
}

fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("'{text}' is not a whole number"))
}

/// Makes one contest in a folder.
type Make = fn(&Path) -> Result<Contest<'static>, String>;

fn contests(command: Option<&Path>, folder: &Path, options: &Options) -> Result<Vec<Line>, String> {
    let calls: [(&str, Make); 8] = [
        ("update", |folder| in_process::updates(folder, 1)),
        ("update", |folder| in_process::updates(folder, 10)),
        ("update", in_process::together),
        ("files", |folder| many_files::updates(folder, 1_000)),
        ("files", |folder| many_files::updates(folder, 10_000)),
        ("fetch", in_process::fetch),
        ("dump", in_process::dump),
        ("restore", in_process::restore),
    ];
    let wanted = |word: &str| options.only.as_ref().is_none_or(|only| word.contains(only));
    let mut lines = Vec::new();
    for (word, make) in calls {
        if wanted(word) {
            lines.extend(make(folder)?.hold(options.rounds, options.round)?);
        }
    }
    if let Some(command) = command {
        if wanted("pipe") {
            lines.extend(programs::pipe(folder, command)?.hold(options.rounds, options.round)?);
            lines.extend(programs::stream(folder, command)?.hold(options.rounds, options.round)?);
        }
        if wanted("start") {
            // Their processor time comes in ticks of 10 ms: long rounds.
            let round = options.round.max(Duration::from_millis(400));
            lines.extend(programs::start(folder, command)?.hold(options.rounds.min(9), round)?);
        }
    }
    let Some(program) = daemon::own_program() else { return Ok(lines) };
    if wanted("daemon") {
        for make in [daemon::batch, daemon::each] {
            lines.extend(make(folder, &program)?.hold(options.rounds, options.round)?);
        }
    }
    if wanted("series") {
        let contest = store_daemon::batch(folder, &program)?;
        lines.extend(contest.hold(options.rounds, options.round)?);
        lines.extend(store_daemon::memory(folder, &program)?);
    }
    Ok(lines)
}

fn print_table(lines: &[Line]) {
    println!(
        "{:<22}{:<26}{:>12}{:>12}{:>10}{:>10}{:>8}",
        "what", "who", "wall ns", "CPU ns", "wall x", "CPU x", "target"
    );
    for line in lines {
        let (wall, cpu) = line.ratio.map_or((String::new(), String::new()), |ratio| {
            (format!("{:.1}", ratio.wall), format!("{:.1}", ratio.cpu))
        });
        let target = line.target.map_or(String::new(), |target| format!("{target}"));
        let missed = if line.met() { "" } else { "  missed" };
        println!(
            "{:<22}{:<26}{:>12.0}{:>12.0}{wall:>10}{cpu:>10}{target:>8}{missed}",
            line.what, line.name, line.wall, line.cpu
        );
    }
}

fn print_json(lines: &[Line], store: &Report, portal: &Report) {
    let lines: Vec<_> = lines
        .iter()
        .map(|line| {
            serde_json::json!({
                "what": line.what,
                "who": line.name,
                "wall_ns": line.wall,
                "cpu_ns": line.cpu,
                "wall_ratio": line.ratio.map(|ratio| ratio.wall),
                "cpu_ratio": line.ratio.map(|ratio| ratio.cpu),
                "target": line.target,
                "met": line.met(),
            })
        })
        .collect();
    let rows = |report: &Report| {
        let rows = report.rows.iter().map(|row| {
            serde_json::json!({
                "what": row.what,
                "who": row.who,
                "figure": row.figure,
                "target": row.target.map(|(target, _)| target),
                "met": row.target.is_none_or(|(_, met)| met),
            })
        });
        rows.collect::<Vec<_>>()
    };
    let all = serde_json::json!({
        "librrd": librrd::version(), "lines": lines, "store": rows(store), "portal": rows(portal),
    });
    println!("{all:#}");
}

fn run() -> Result<bool, String> {
    let mut arguments = std::env::args().skip(1).peekable();
    if arguments.next_if(|word| word == store::filler::WORD).is_some() {
        return store::filler::fill(arguments).map(|()| true);
    }
    if arguments.next_if(|word| word == bare::WORD).is_some() {
        return bare::serve(arguments).map(|()| true);
    }
    let options = Options::parse(arguments)?;
    let folder = tempfile::tempdir_in(&options.folder)
        .map_err(|error| format!("{}: {error}", options.folder.display()))?;
    let command = programs::own_command();
    in_process::agree(folder.path())?;
    let lines = contests(command.as_deref(), folder.path(), &options)?;
    let wanted = |word: &str| options.only.as_deref().is_none_or(|only| word.contains(only));
    let mut report = match wanted("store") {
        true => store::run(folder.path(), options.size)?,
        false => Report::default(),
    };
    if wanted("endpoint") {
        endpoint::run(&mut report, folder.path(), options.size)?;
    }
    if wanted("endpoint, reading") {
        reading::run(&mut report, folder.path(), options.size)?;
    }
    if wanted("reports") {
        endpoint::reports(&mut report, folder.path())?;
    }
    if wanted("scaling") {
        scaling::run(&mut report, folder.path(), options.size)?;
    }
    let portal = match wanted("portal") {
        true => portal::run(folder.path())?,
        false => Report::default(),
    };
    if let Some(path) = &options.markdown {
        let sections = [("The store and its peers", &report), ("The portal", &portal)];
        let document = report::markdown(&sections, &lines, &options.command);
        let written =
            std::fs::File::create(path).and_then(|mut file| file.write_all(document.as_bytes()));
        written.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let met = lines.iter().all(Line::met) && report.met() && portal.met();
    if options.json {
        print_json(&lines, &report, &portal);
        return Ok(met);
    }
    if !lines.is_empty() {
        let version = librrd::version();
        println!("librrd {version} and ours in turns, {} rounds; medians\n", options.rounds);
        print_table(&lines);
        if command.is_none() {
            println!(
                "\npipe mode and process start left out: no concertim-rrd beside this program"
            );
        }
        println!();
    }
    report.print();
    portal.print();
    Ok(met)
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("concertim-compare: {error}");
            ExitCode::from(2)
        }
    }
}
