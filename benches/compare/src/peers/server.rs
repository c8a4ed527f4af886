//! VictoriaMetrics and Prometheus: both take remote write and answer PromQL.

use super::http::Client;
use super::remote_write::body;
use crate::clock::{Cost, Worker};
use crate::process;
use crate::store::workload::Workload;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Longest wait for a server to listen, in steps of 50 ms.
const PATIENCE: u32 = 400;

const HEADERS: &str = "Content-Encoding: snappy\r\nContent-Type: application/x-protobuf\r\n\
                       X-Prometheus-Remote-Write-Version: 0.1.0\r\n";

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Which server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    VictoriaMetrics,
    Prometheus,
}

impl Kind {
    /// As its makers write it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::VictoriaMetrics => "VictoriaMetrics",
            Self::Prometheus => "Prometheus",
        }
    }

    /// The program, which Debian's package of the same name has.
    pub(crate) fn program(self) -> &'static str {
        match self {
            Self::VictoriaMetrics => "victoria-metrics",
            Self::Prometheus => "prometheus",
        }
    }

    /// The version of its package; none where there is no package.
    pub(crate) fn version(self) -> Option<String> {
        // Debian's build of one of them does not say its version.
        let mut command = Command::new("dpkg-query");
        let said = command.args(["-W", "-f", "${Version}", self.program()]).output().ok()?;
        let version = String::from_utf8_lossy(&said.stdout).into_owned();
        (!version.is_empty()).then(|| format!("{} {version}", self.name()))
    }

    fn command(self, folder: &Path, port: u16) -> Result<Command, String> {
        let mut command = Command::new(self.program());
        match self {
            Self::VictoriaMetrics => {
                command.arg(format!("-storageDataPath={}", folder.join("data").display()));
                command.arg(format!("-httpListenAddr=127.0.0.1:{port}"));
                command.args(["-search.latencyOffset=0s", "-retentionPeriod=12"]);
            }
            Self::Prometheus => {
                let config = folder.join("prometheus.yml");
                let made = std::fs::File::create(&config).map_err(text)?;
                std::io::Write::write_all(&mut &made, b"global: {}\n").map_err(text)?;
                command.arg(format!("--config.file={}", config.display()));
                command.arg(format!("--storage.tsdb.path={}", folder.join("data").display()));
                command.arg(format!("--web.listen-address=127.0.0.1:{port}"));
                command.arg("--web.enable-remote-write-receiver");
            }
        }
        Ok(command)
    }
}

/// A server that runs. Each turn has its own connection: they close those that are idle.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) kind: Kind,
    process: Child,
    port: u16,
    /// The moment of the last round.
    pub(crate) at: i64,
    round: u32,
}

impl Server {
    /// Starts one in a folder.
    ///
    /// # Errors
    /// When it does not listen.
    pub(crate) fn start(kind: Kind, folder: &Path, at: i64) -> Result<Self, String> {
        std::fs::create_dir_all(folder).map_err(text)?;
        let free = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
        let port = free.map_err(text)?.port();
        let mut command = kind.command(folder, port)?;
        let program = kind.program();
        let spawned = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut process = spawned.map_err(|error| format!("{program}: {error}"))?;
        for _ in 0..PATIENCE {
            std::thread::sleep(Duration::from_millis(50));
            let connected = Client::connect(port);
            let path = if kind == Kind::Prometheus { "/-/ready" } else { "/health" };
            if connected.and_then(|mut client| client.send("GET", path, "", b"")).is_ok() {
                return Ok(Self { kind, process, port, at, round: 0 });
            }
        }
        // It is of no use any more.
        let _ = process.kill();
        let _ = process.wait();
        Err(format!("{program} does not listen"))
    }

    /// The process.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// So many rounds, each a request; what the client does is not counted.
    ///
    /// # Errors
    /// What the server refuses.
    pub(crate) fn rounds(&mut self, workload: &Workload, count: u32) -> Result<Cost, String> {
        let worker = Worker::Process(self.process.id());
        let mut client = Client::connect(self.port)?;
        let start = worker.start().map_err(text)?;
        for _ in 0..count {
            self.round += 1;
            self.at += 15;
            let round = self.round;
            let series = workload.labels.iter().map(Vec::as_slice).zip(0..);
            let values = series.map(|(labels, series)| (labels, Workload::value(series, round)));
            let body = body(values, self.at)?;
            client.send("POST", "/api/v1/write", HEADERS, &body)?;
        }
        worker.since(start).map_err(text)
    }

    /// Milliseconds that each of `count` queries of the last hour takes, and of processor time of
    /// the server on average.
    ///
    /// # Errors
    /// What the server refuses, and an answer without values.
    pub(crate) fn query(
        &mut self,
        count: u32,
        step: u32,
        query: impl Fn(u32) -> String,
    ) -> Result<(Vec<f64>, f64), String> {
        let worker = Worker::Process(self.process.id());
        let mut client = Client::connect(self.port)?;
        let all = worker.start().map_err(text)?;
        let (start, end) = (self.at - 3_600 + i64::from(step), self.at);
        let mut each = Vec::new();
        for number in 0..count {
            let escaped: String = query(number)
                .bytes()
                .map(|byte| {
                    let plain = byte.is_ascii_alphanumeric() || byte == b'_';
                    if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
                })
                .collect();
            let path = format!(
                "/api/v1/query_range?query={escaped}&start={start}&end={end}&step={step}&nocache=1"
            );
            let one = Worker::Own.start().map_err(text)?;
            let answer = client.send("GET", &path, "", b"")?;
            each.push(Worker::Own.since(one).map_err(text)?.wall.as_secs_f64() * 1e3);
            let values = answer.windows(8).any(|part| part == b"\"values\"");
            if !values || answer.len() < 600 {
                let answer = String::from_utf8_lossy(&answer);
                return Err(format!("{} answers {path} with {answer}", self.kind.name()));
            }
        }
        let spent = worker.since(all).map_err(text)?.cpu.as_secs_f64() * 1e3;
        Ok((each, spent / f64::from(count.max(1))))
    }

    /// Bytes of memory.
    ///
    /// # Errors
    /// When it has ended.
    pub(crate) fn memory(&self) -> Result<u64, String> {
        process::memory(self.id())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has nothing left to do, and its files go with the folder.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
