//! The caching daemon over a store, and Debian's rrdcached over files: values of 20,000 series
//! accepted in batches, journaled in both; ours also has them in its rows then.

use crate::clock::{Cost, Worker};
use crate::contest::{Contest, Line, Ratio};
use crate::programs::create;
use concertim_benches::{START, STEP};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Series that values are for.
const SERIES: i64 = 20_000;
/// Lines of a batch.
const LINES: i64 = 1_000;
/// Values a series before memory is compared: ten minutes of 15 s, which rrdcached keeps by default
/// for five.
const READINGS: u64 = 40;

/// Longest wait for a daemon to listen, in steps of 20 ms.
const PATIENCE: u32 = 500;

/// The metric daemon's archives.
const DEFINITIONS: &str = "DS:sum:GAUGE:120:U:U \
    RRA:AVERAGE:0.5:1:240 RRA:AVERAGE:0.5:20:288 RRA:AVERAGE:0.5:240:2160 \
    RRA:MIN:0.5:1:240 RRA:MIN:0.5:20:288 RRA:MIN:0.5:240:2160 \
    RRA:MAX:0.5:1:240 RRA:MAX:0.5:20:288 RRA:MAX:0.5:240:2160";

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// The file of a series: ten a host, a hundred hosts a rack.
fn name(series: i64) -> String {
    let (rack, host, metric) = (series / 1_000, series / 10 % 100, series % 10);
    format!("rack{rack:02}/host{host:02}/metric{metric}.rrd")
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
    /// Debian's, over one file under as many names: it reads its header under each.
    fn theirs(folder: &Path) -> Result<Self, String> {
        let (base, journal) = (folder.join("base"), folder.join("journal"));
        std::fs::create_dir_all(&journal).map_err(text)?;
        std::fs::create_dir_all(&base).map_err(text)?;
        let base = base.canonicalize().map_err(text)?;
        create(&folder.join("0.rrd"))?;
        for series in 0..SERIES {
            let file = base.join(name(series));
            std::fs::create_dir_all(file.parent().unwrap_or(&base)).map_err(text)?;
            std::fs::hard_link(folder.join("0.rrd"), file).map_err(text)?;
        }
        let mut command = Command::new("rrdcached");
        command.args(["-w", "1000000", "-f", "2000000"]).arg("-b").arg(&base);
        command.arg("-j").arg(journal.canonicalize().map_err(text)?);
        Self::start(command, folder)
    }

    /// Ours, over a store with as many series.
    fn ours(program: &Path, folder: &Path) -> Result<Self, String> {
        std::fs::create_dir_all(folder).map_err(text)?;
        let mut command = Command::new(program);
        command.arg("rrdcached").arg("--store").arg(folder.join("store"));
        let mut daemon = Self::start(command, folder)?;
        for first in (0..SERIES).step_by(1_000) {
            daemon.lines.clear();
            daemon.lines.extend_from_slice(b"BATCH\n");
            for series in first..(first + 1_000).min(SERIES) {
                let line = format!("CREATE {} -s {STEP} -b {START} {DEFINITIONS}\n", name(series));
                daemon.lines.extend_from_slice(line.as_bytes());
            }
            daemon.send()?;
        }
        Ok(daemon)
    }

    fn start(mut command: Command, folder: &Path) -> Result<Self, String> {
        let socket = folder.join("socket");
        command.arg("-g").arg("-p").arg(folder.join("pid")).arg("-l").arg(&socket);
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let process = process.map_err(|error| format!("{command:?}: {error}"))?;
        for _ in 0..PATIENCE {
            if let Ok(stream) = UnixStream::connect(&socket) {
                let (line, lines) = (String::new(), Vec::new());
                return Ok(Self { process, stream: BufReader::new(stream), turn: 0, line, lines });
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

    /// Ends the batch in `lines`, sends it and waits for its answer.
    fn send(&mut self) -> Result<(), String> {
        self.lines.extend_from_slice(b".\n");
        self.stream.get_mut().write_all(&self.lines).map_err(text)?;
        self.answer("0 Go ahead")?;
        self.answer("0 errors")
    }

    /// Batches, one stretch of series after the other. What the client does is not counted.
    fn batches(&mut self, count: u64) -> Result<Cost, String> {
        let worker = Worker::Threads(self.process.id());
        let mut sum = Cost::default();
        for _ in 0..count {
            let first = self.turn * LINES % SERIES;
            let at = START + (self.turn * LINES / SERIES + 1) * STEP;
            self.turn += 1;
            self.lines.clear();
            self.lines.extend_from_slice(b"BATCH\n");
            for series in first..first + LINES {
                let value = (series + at) % 977;
                writeln!(self.lines, "UPDATE {} {at}:{value}.25", name(series)).map_err(text)?;
            }
            let start = worker.start().map_err(text)?;
            self.send()?;
            let cost = worker.since(start).map_err(text)?;
            sum.wall += cost.wall;
            sum.cpu += cost.cpu;
        }
        Ok(sum)
    }

    /// Memory that it has for itself alone, in kB: pages of files that it maps are the system's.
    fn memory(&self) -> Result<f64, String> {
        let status = format!("/proc/{}/status", self.process.id());
        let status = std::fs::read_to_string(status).map_err(text)?;
        let size = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
        let size = size.and_then(|size| size.trim().strip_suffix(" kB")?.parse().ok());
        size.ok_or_else(|| "no RssAnon in /proc".to_owned())
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // It has nothing left to do, and its files go with the folder.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// BATCH of 1,000 values, of 20,000 series in turns.
pub(crate) fn batch(folder: &Path, program: &Path) -> Result<Contest<'static>, String> {
    let folder = folder.join("store-batch");
    let mut theirs = Daemon::theirs(&folder.join("theirs"))?;
    let mut ours = Daemon::ours(program, &folder.join("ours"))?;
    Ok(Contest::new("daemon, 20,000 series", Some(4.0))
        .player("rrdcached", move |count| theirs.batches(count))
        .player("concertim --store", move |count| ours.batches(count)))
}

/// Memory after ten minutes of values; kB in place of nanoseconds.
pub(crate) fn memory(folder: &Path, program: &Path) -> Result<Vec<Line>, String> {
    let folder = folder.join("store-memory");
    let mut theirs = Daemon::theirs(&folder.join("theirs"))?;
    let mut ours = Daemon::ours(program, &folder.join("ours"))?;
    let batches = READINGS * (SERIES / LINES).unsigned_abs();
    theirs.batches(batches)?;
    ours.batches(batches)?;
    let (theirs, ours) = (theirs.memory()?, ours.memory()?);
    let line = |name, size, ratio, target| Line {
        what: "its memory, kB",
        name,
        wall: size,
        cpu: size,
        ratio,
        target,
    };
    let ratio = Ratio { wall: theirs / ours, cpu: theirs / ours };
    Ok(vec![
        line("rrdcached", theirs, None, None),
        line("concertim --store", ours, Some(ratio), Some(2.0)),
    ])
}
