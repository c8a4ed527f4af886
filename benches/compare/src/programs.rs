//! Whole programs: pipe mode, and the start of a process.

use crate::clock::{Cost, Worker};
use crate::contest::Contest;
use crate::in_process;
use concertim::DataSourceKind;
use concertim_benches::{START, STEP, metric};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// A file for a metric.
pub(crate) fn create(path: &Path) -> Result<(), String> {
    let schema = metric(DataSourceKind::Gauge, 1).map_err(text)?;
    in_process::create(path, &schema)
}

/// A program in pipe mode, updating one file.
struct Pipe {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    file: String,
    turn: i64,
}

impl Pipe {
    fn start(program: &Path, folder: &Path, file: &str) -> Result<Self, String> {
        create(&folder.join(file))?;
        let mut process = Command::new(program)
            .arg("-")
            .current_dir(folder)
            .env("TZ", "UTC")
            .env_remove("RRDCACHED_ADDRESS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let input = process.stdin.take().ok_or("its input is piped")?;
        let output = BufReader::new(process.stdout.take().ok_or("its output is piped")?);
        Ok(Self { process, input, output, file: file.to_owned(), turn: 0 })
    }

    /// One line, one answer, so many times.
    fn updates(&mut self, count: u64) -> Result<Cost, String> {
        let worker = Worker::Other(self.process.id());
        let start = worker.start().map_err(text)?;
        let mut answer = String::new();
        for _ in 0..count {
            self.turn += 1;
            let at = START + self.turn * STEP;
            let line = format!("update {} {at}:{}\n", self.file, self.turn % 977);
            self.input.write_all(line.as_bytes()).map_err(text)?;
            answer.clear();
            self.output.read_line(&mut answer).map_err(text)?;
            if !answer.starts_with("OK") {
                return Err(format!("{line}is answered: {answer}"));
            }
        }
        worker.since(start).map_err(text)
    }

    /// So many lines sent without waiting for their answers.
    fn stream(&mut self, count: u64) -> Result<Cost, String> {
        let mut lines = String::new();
        for _ in 0..count {
            self.turn += 1;
            let at = START + self.turn * STEP;
            lines += &format!("update {} {at}:{}\n", self.file, self.turn % 977);
        }
        let worker = Worker::Other(self.process.id());
        let start = worker.start().map_err(text)?;
        let Self { input, output, .. } = self;
        std::thread::scope(|threads| {
            let sent = threads.spawn(move || input.write_all(lines.as_bytes()).map_err(text));
            let mut answer = String::new();
            for _ in 0..count {
                answer.clear();
                output.read_line(&mut answer).map_err(text)?;
                if !answer.starts_with("OK") {
                    return Err(format!("an update is answered: {answer}"));
                }
            }
            sent.join().map_err(|_| "the sender panicked".to_owned())?
        })?;
        worker.since(start).map_err(text)
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        // It has nothing left to do, and its file goes with the folder.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Our command, where it was built beside this program.
pub(crate) fn own_command() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let beside = own.parent()?.join("concertim-rrd");
    beside.is_file().then_some(beside)
}

/// `update` lines to `rrdtool -` and to ours, each waiting for its answer.
pub(crate) fn pipe(folder: &Path, command: &Path) -> Result<Contest<'static>, String> {
    let mut theirs = Pipe::start(Path::new("rrdtool"), folder, "pipe-theirs.rrd")?;
    let mut ours = Pipe::start(command, folder, "pipe-ours.rrd")?;
    Ok(Contest::new("pipe mode, update", Some(10.0))
        .player("rrdtool -", move |count| theirs.updates(count))
        .player("concertim-rrd -", move |count| ours.updates(count)))
}

/// `update` lines to both, sent without waiting for answers.
pub(crate) fn stream(folder: &Path, command: &Path) -> Result<Contest<'static>, String> {
    let mut theirs = Pipe::start(Path::new("rrdtool"), folder, "stream-theirs.rrd")?;
    let mut ours = Pipe::start(command, folder, "stream-ours.rrd")?;
    Ok(Contest::new("pipe mode, streamed", Some(10.0))
        .player("rrdtool -", move |count| theirs.stream(count))
        .player("concertim-rrd -", move |count| ours.stream(count)))
}

/// A whole process that answers `last`.
pub(crate) fn start(folder: &Path, command: &Path) -> Result<Contest<'static>, String> {
    create(&folder.join("start.rrd"))?;
    let run = |program: PathBuf| {
        let folder = folder.to_owned();
        move |count: u64| -> Result<Cost, String> {
            let start = Worker::Children.start().map_err(text)?;
            for _ in 0..count {
                let answer = Command::new(&program)
                    .args(["last", "start.rrd"])
                    .current_dir(&folder)
                    .output()
                    .map_err(|error| format!("{}: {error}", program.display()))?;
                if answer.stdout != format!("{START}\n").into_bytes() {
                    return Err(format!("{} answers something else", program.display()));
                }
            }
            Worker::Children.since(start).map_err(text)
        }
    };
    Ok(Contest::new("process start, last", Some(5.0))
        .player("rrdtool", run(PathBuf::from("rrdtool")))
        .player("concertim-rrd", run(command.to_owned())))
}
