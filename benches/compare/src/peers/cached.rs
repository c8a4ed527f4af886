//! librrd and its caching daemon over one tree of files, of which each has a turn.

use crate::clock::{Cost, Worker};
use crate::librrd::{self, Text};
use crate::process;
use crate::programs::create;
use crate::store::workload::Workload;
use std::cell::Cell;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::time::Duration;

/// Longest wait for the daemon to listen, in steps of 20 ms.
const PATIENCE: u32 = 500;

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Files that both update, and the round that was last.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    folder: PathBuf,
    files: usize,
    round: Rc<Cell<u32>>,
}

impl Files {
    /// Makes them.
    ///
    /// # Errors
    /// When the system refuses.
    pub(crate) fn make(folder: &Path, files: usize) -> Result<Self, String> {
        std::fs::create_dir_all(folder).map_err(text)?;
        let folder = folder.canonicalize().map_err(text)?;
        create(&folder.join("0.rrd"))?;
        for file in 1..files {
            let path = folder.join(format!("{file}.rrd"));
            std::fs::copy(folder.join("0.rrd"), path).map_err(text)?;
        }
        Ok(Self { folder, files, round: Rc::default() })
    }

    /// The next round's number and moment.
    fn next(&self) -> (u32, i64) {
        let round = self.round.get() + 1;
        self.round.set(round);
        (round, concertim_benches::START + concertim_benches::STEP * i64::from(round))
    }

    /// So many rounds of `rrd_update_r`, a call a value.
    ///
    /// # Errors
    /// The library's.
    pub(crate) fn update(&self, rounds: u32) -> Result<Cost, String> {
        let paths = (0..self.files).map(|file| self.folder.join(format!("{file}.rrd")));
        let paths: Vec<Text> = paths.map(|path| Text::path(&path)).collect();
        let start = Worker::Own.start().map_err(text)?;
        for _ in 0..rounds {
            let (round, at) = self.next();
            for (path, series) in paths.iter().zip(0..) {
                let value = Workload::value(series, round);
                librrd::update(path, &Text::new(&format!("{at}:{value}")))?;
            }
        }
        Worker::Own.since(start).map_err(text)
    }
}

/// The daemon and a connection to it.
#[derive(Debug)]
pub(crate) struct Cached {
    process: Child,
    stream: BufReader<UnixStream>,
    files: Files,
    sent: u64,
}

impl Cached {
    /// Starts it over the files, with a journal.
    ///
    /// # Errors
    /// When it does not listen.
    pub(crate) fn start(folder: &Path, files: Files) -> Result<Self, String> {
        std::fs::create_dir_all(folder.join("journal")).map_err(text)?;
        let folder = folder.canonicalize().map_err(text)?;
        let socket = folder.join("socket");
        let spawned = Command::new("rrdcached")
            .args(["-g", "-w", "1000000", "-f", "2000000", "-b"])
            .arg(&files.folder)
            .arg("-j")
            .arg(folder.join("journal"))
            .arg("-p")
            .arg(folder.join("pid"))
            .arg("-l")
            .arg(&socket)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let mut process = spawned.map_err(|error| format!("rrdcached: {error}"))?;
        for _ in 0..PATIENCE {
            if let Ok(stream) = UnixStream::connect(&socket) {
                return Ok(Self { process, stream: BufReader::new(stream), files, sent: 0 });
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        // It is of no use any more.
        let _ = process.kill();
        let _ = process.wait();
        Err("rrdcached does not listen".to_owned())
    }

    /// The process.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Bytes of memory.
    ///
    /// # Errors
    /// When it has ended.
    pub(crate) fn memory(&self) -> Result<u64, String> {
        process::memory(self.id())
    }

    /// A line, checked for its beginning.
    fn answer(&mut self, expected: &str) -> Result<String, String> {
        let mut line = String::new();
        self.stream.read_line(&mut line).map_err(text)?;
        if line.starts_with(expected) {
            return Ok(line);
        }
        Err(format!("rrdcached: '{}' in place of '{expected}'", line.trim_end()))
    }

    /// So many rounds, each a BATCH, and then everything written to the files; what accepting and
    /// writing took. What the client does is not counted.
    ///
    /// # Errors
    /// What the daemon refuses.
    pub(crate) fn rounds(&mut self, count: u32) -> Result<[Cost; 2], String> {
        let worker = Worker::Process(self.process.id());
        let start = worker.start().map_err(text)?;
        let mut lines = Vec::new();
        for _ in 0..count {
            let (round, at) = self.files.next();
            lines.clear();
            lines.extend_from_slice(b"BATCH\n");
            for series in 0..self.files.files {
                let value = Workload::value(u32::try_from(series).unwrap_or(0), round);
                writeln!(lines, "UPDATE {series}.rrd {at}:{value}").map_err(text)?;
            }
            lines.extend_from_slice(b".\n");
            self.stream.get_mut().write_all(&lines).map_err(text)?;
            self.answer("0 Go ahead")?;
            self.answer("0 errors")?;
            self.sent += u64::try_from(self.files.files).unwrap_or(0);
        }
        let accepted = worker.since(start).map_err(text)?;
        self.stream.get_mut().write_all(b"FLUSHALL\n").map_err(text)?;
        self.answer("0 ")?;
        while self.written()? < self.sent {
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok([accepted, worker.since(start).map_err(text)?])
    }

    /// Values that are in the files.
    fn written(&mut self) -> Result<u64, String> {
        self.stream.get_mut().write_all(b"STATS\n").map_err(text)?;
        let first = self.answer("")?;
        let count: u32 = first.split(' ').next().and_then(|count| count.parse().ok()).unwrap_or(0);
        let mut written = 0;
        for _ in 0..count {
            let line = self.answer("")?;
            if let Some(number) = line.strip_prefix("DataSetsWritten: ") {
                written = number.trim().parse().map_err(text)?;
            }
        }
        Ok(written)
    }
}

impl Drop for Cached {
    fn drop(&mut self) {
        // It has nothing left to do, and its files go with the folder.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
