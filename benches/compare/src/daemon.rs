//! The caching daemons: values accepted, with the journal on. Nothing is written to the files
//! meanwhile.

use crate::clock::{Cost, Worker};
use crate::contest::Contest;
use crate::programs::create;
use concertim_benches::{START, STEP};
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Files that values are for: each batch has one value for each.
const FILES: i64 = 1000;

/// Longest wait for a daemon to listen, in steps of 20 ms.
const PATIENCE: u32 = 500;

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// A daemon and a connection to it.
struct Daemon {
    process: Child,
    stream: BufReader<UnixStream>,
    turn: i64,
    line: String,
    lines: Vec<u8>,
}

impl Daemon {
    fn start(mut command: Command, folder: &Path) -> Result<Self, String> {
        let base = folder.join("base");
        let journal = folder.join("journal");
        std::fs::create_dir_all(&journal).map_err(text)?;
        std::fs::create_dir_all(&base).map_err(text)?;
        let base = base.canonicalize().map_err(text)?;
        create(&base.join("0.rrd"))?;
        for file in 1..FILES {
            std::fs::copy(base.join("0.rrd"), base.join(format!("{file}.rrd"))).map_err(text)?;
        }
        let socket = folder.join("socket");
        let process = command
            .args(["-g", "-w", "1000000", "-f", "2000000"])
            .arg("-b")
            .arg(&base)
            .arg("-j")
            .arg(journal.canonicalize().map_err(text)?)
            .arg("-p")
            .arg(folder.join("pid"))
            .arg("-l")
            .arg(&socket)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{command:?}: {error}"))?;
        for _ in 0..PATIENCE {
            if let Ok(stream) = UnixStream::connect(&socket) {
                let stream = BufReader::new(stream);
                return Ok(Self {
                    process,
                    stream,
                    turn: 0,
                    line: String::new(),
                    lines: Vec::new(),
                });
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err(format!("{command:?} does not listen"))
    }

    fn answer(&mut self, expected: &str) -> Result<(), String> {
        self.line.clear();
        self.stream.read_line(&mut self.line).map_err(text)?;
        if self.line.starts_with(expected) {
            return Ok(());
        }
        Err(format!("'{}' in place of '{expected}'", self.line.trim_end()))
    }

    /// Batches of a value for each file, so many times. What the client does is not counted.
    fn batches(&mut self, count: u64) -> Result<Cost, String> {
        let worker = Worker::Threads(self.process.id());
        let mut sum = Cost::default();
        for _ in 0..count {
            self.turn += 1;
            let at = START + self.turn * STEP;
            self.lines.clear();
            self.lines.extend_from_slice(b"BATCH\n");
            for file in 0..FILES {
                writeln!(self.lines, "UPDATE {file}.rrd {at}:{}.25", self.turn % 977)
                    .map_err(text)?;
            }
            self.lines.extend_from_slice(b".\n");
            let start = worker.start().map_err(text)?;
            self.stream.get_mut().write_all(&self.lines).map_err(text)?;
            self.answer("0 Go ahead")?;
            self.answer("0 errors")?;
            let cost = worker.since(start).map_err(text)?;
            sum.wall += cost.wall;
            sum.cpu += cost.cpu;
        }
        Ok(sum)
    }

    /// Single updates, each waiting for its answer, on the first processor.
    fn updates(&mut self, count: u64) -> Result<Cost, String> {
        let all = sched_getaffinity(None).map_err(text)?;
        let mut first = CpuSet::new();
        first.set(0);
        sched_setaffinity(None, &first).map_err(text)?;
        let cost = self.single(count);
        sched_setaffinity(None, &all).map_err(text)?;
        cost
    }

    fn single(&mut self, count: u64) -> Result<Cost, String> {
        let worker = Worker::Threads(self.process.id());
        let start = worker.start().map_err(text)?;
        for _ in 0..count {
            self.turn += 1;
            let (file, at) = (self.turn % FILES, START + self.turn * STEP);
            let line = format!("UPDATE {file}.rrd {at}:1\n");
            self.stream.get_mut().write_all(line.as_bytes()).map_err(text)?;
            self.answer("0 errors")?;
        }
        worker.since(start).map_err(text)
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // It has nothing left to do, and its files go with the folder.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Our daemon, where it was built beside this program.
pub(crate) fn own_program() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let beside = own.parent()?.join("concertim");
    beside.is_file().then_some(beside)
}

/// Both daemons; with `on_one` they have the first processor alone.
fn both(folder: &Path, program: &Path, on_one: bool) -> Result<[Daemon; 2], String> {
    let command = |program: &Path| {
        if !on_one {
            return Command::new(program);
        }
        let mut command = Command::new("taskset");
        command.args(["-c", "0"]).arg(program);
        command
    };
    let mut ours = command(program);
    ours.arg("rrdcached");
    Ok([
        Daemon::start(command(Path::new("rrdcached")), &folder.join("theirs"))?,
        Daemon::start(ours, &folder.join("ours"))?,
    ])
}

/// BATCH of 1,000 values.
pub(crate) fn batch(folder: &Path, program: &Path) -> Result<Contest<'static>, String> {
    let [mut theirs, mut ours] = both(&folder.join("batch"), program, false)?;
    Ok(Contest::new("daemon, BATCH of 1,000", Some(4.0))
        .player("rrdcached", move |count| theirs.batches(count))
        .player("concertim rrdcached", move |count| ours.batches(count)))
}

/// An UPDATE and its answer. Daemons and client share a processor: on two, each message wakes the
/// other one, which costs ten times what the daemons do, and which of them the system puts beside
/// the client is chance.
pub(crate) fn each(folder: &Path, program: &Path) -> Result<Contest<'static>, String> {
    let [mut theirs, mut ours] = both(&folder.join("each"), program, true)?;
    Ok(Contest::new("daemon, reply to each", Some(1.0))
        .player("rrdcached", move |count| theirs.updates(count))
        .player("concertim rrdcached", move |count| ours.updates(count)))
}
