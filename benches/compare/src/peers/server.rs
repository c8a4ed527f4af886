//! Metric servers, our own among them: what takes remote write or lines over HTTP, and what answers
//! PromQL.

use super::http::Client;
use super::remote_write::body;
use crate::clock::{Cost, Worker};
use crate::daemon::own_program;
use crate::process;
use crate::store::workload::Workload;
use std::fmt::Write as _;
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
    Concertim,
    VictoriaMetrics,
    Prometheus,
    InfluxDb,
}

/// What points are sent in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    RemoteWrite,
    /// InfluxDB's line protocol.
    Lines,
}

impl Kind {
    /// As its makers write it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Concertim => "concertim serve",
            Self::VictoriaMetrics => "VictoriaMetrics",
            Self::Prometheus => "Prometheus",
            Self::InfluxDb => "InfluxDB",
        }
    }

    /// Whether it takes this protocol.
    pub(crate) fn takes(self, protocol: Protocol) -> bool {
        match self {
            Self::Concertim | Self::VictoriaMetrics => true,
            Self::Prometheus => protocol == Protocol::RemoteWrite,
            Self::InfluxDb => protocol == Protocol::Lines,
        }
    }

    /// The program, which Debian's package of the same name has.
    pub(crate) fn program(self) -> &'static str {
        match self {
            Self::Concertim => "concertim",
            Self::VictoriaMetrics => "victoria-metrics",
            Self::Prometheus => "prometheus",
            Self::InfluxDb => "influxd",
        }
    }

    /// The version of its package; none where there is no package.
    pub(crate) fn version(self) -> Option<String> {
        // Debian's build of one of them does not say its version.
        let mut command = Command::new("dpkg-query");
        let package = if self == Self::InfluxDb { "influxdb" } else { self.program() };
        let said = command.args(["-W", "-f", "${Version}", package]).output().ok()?;
        let version = String::from_utf8_lossy(&said.stdout).into_owned();
        (!version.is_empty()).then(|| format!("{} {version}", self.name()))
    }

    fn command(self, folder: &Path, port: u16) -> Result<Command, String> {
        let mut command = match own_program().filter(|_| self == Self::Concertim) {
            Some(own) => Command::new(own),
            None => Command::new(self.program()),
        };
        match self {
            Self::Concertim => {
                command.arg("serve").arg("--data").arg(folder.join("data"));
                command.args(["--listen", "127.0.0.1:0", "--metrics-listen"]);
                command.arg(format!("127.0.0.1:{port}"));
            }
            Self::InfluxDb => {
                let config = folder.join("influxdb.conf");
                let made = std::fs::File::create(&config).map_err(text)?;
                let place = folder.join("data").display().to_string();
                let text_of = format!(
                    "reporting-disabled = true\nbind-address = \"127.0.0.1:0\"\n\
                     [meta]\ndir = \"{place}/meta\"\n[data]\ndir = \"{place}/data\"\n\
                     wal-dir = \"{place}/wal\"\n[monitor]\nstore-enabled = false\n\
                     [http]\nbind-address = \"127.0.0.1:{port}\"\nlog-enabled = false\n"
                );
                std::io::Write::write_all(&mut &made, text_of.as_bytes()).map_err(text)?;
                command.arg("-config").arg(config);
            }
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
    pub(crate) port: u16,
    /// The header with the token that ours asks for.
    pub(crate) authorization: String,
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
        Self::start_on(kind, folder, at, None)
    }

    /// The same, held to some processors, as `taskset` has them.
    ///
    /// # Errors
    /// When it does not listen.
    pub(crate) fn start_on(
        kind: Kind,
        folder: &Path,
        at: i64,
        processors: Option<&str>,
    ) -> Result<Self, String> {
        std::fs::create_dir_all(folder).map_err(text)?;
        let free = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
        let port = free.map_err(text)?.port();
        let mut command = kind.command(folder, port)?;
        if let Some(processors) = processors {
            let mut held = Command::new("taskset");
            held.args(["-c", processors]).arg(command.get_program()).args(command.get_args());
            command = held;
        }
        let program = kind.program();
        let spawned = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut process = spawned.map_err(|error| format!("{program}: {error}"))?;
        for _ in 0..PATIENCE {
            std::thread::sleep(Duration::from_millis(50));
            let connected = Client::connect(port);
            let path = match kind {
                Kind::Prometheus => "/-/ready",
                Kind::InfluxDb => "/ping",
                _ => "/health",
            };
            if let Ok(mut client) = connected
                && client.send("GET", path, "", b"").is_ok()
            {
                if kind == Kind::InfluxDb {
                    client.send("POST", "/query?q=CREATE%20DATABASE%20b", "", b"")?;
                }
                let authorization = authorization(kind, folder)?;
                return Ok(Self { kind, process, port, authorization, at, round: 0 });
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

    /// Sends a request of remote write.
    ///
    /// # Errors
    /// What the server refuses.
    pub(crate) fn write(&self, client: &mut Client, body: &[u8]) -> Result<(), String> {
        let headers = format!("{HEADERS}{}", self.authorization);
        client.send("POST", "/api/v1/write", &headers, body).map(drop)
    }

    /// So many rounds, each in requests of so many points; what the client does is not counted, and
    /// what the server does between them is.
    ///
    /// # Errors
    /// What the server refuses.
    pub(crate) fn rounds(
        &mut self,
        workload: &Workload,
        count: u32,
        protocol: Protocol,
        points: usize,
    ) -> Result<Cost, String> {
        let worker = Worker::Process(self.process.id());
        let mut client = Client::connect(self.port)?;
        let start = worker.start().map_err(text)?;
        for _ in 0..count {
            self.round += 1;
            self.at += 15;
            let round = self.round;
            let series = workload.labels.iter().zip(&workload.lines).zip(0..);
            let values: Vec<_> =
                series.map(|(of, series)| (of, Workload::value(series, round))).collect();
            for values in values.chunks(points.max(1)) {
                match protocol {
                    Protocol::RemoteWrite => {
                        let values = values.iter().map(|((labels, _), value)| (&***labels, *value));
                        self.write(&mut client, &body(values, self.at)?)?;
                    }
                    Protocol::Lines => {
                        let values = values.iter().map(|((_, line), value)| (&***line, *value));
                        let body = lines(values, self.at);
                        client.send("POST", "/write?db=b", &self.authorization, &body)?;
                    }
                }
            }
        }
        worker.since(start).map_err(text)
    }

    /// The path of a PromQL query over the last hour.
    pub(crate) fn promql(&self, step: u32, query: &str) -> String {
        let (query, start) = (escaped(query), self.at - 3_600 + i64::from(step));
        let end = self.at;
        format!("/api/v1/query_range?query={query}&start={start}&end={end}&step={step}&nocache=1")
    }

    /// Milliseconds that each of `count` queries takes, and of processor time of the server on average.
    ///
    /// # Errors
    /// What the server refuses, and an answer without values.
    pub(crate) fn query(
        &mut self,
        count: u32,
        path: impl Fn(&Self, u32) -> String,
    ) -> Result<(Vec<f64>, f64), String> {
        let worker = Worker::Process(self.process.id());
        let mut client = Client::connect(self.port)?;
        let all = worker.start().map_err(text)?;
        let mut each = Vec::new();
        for number in 0..count {
            let path = path(self, number);
            let one = Worker::Own.start().map_err(text)?;
            let answer = client.send("GET", &path, "", b"")?;
            each.push(Worker::Own.since(one).map_err(text)?.wall.as_secs_f64() * 1e3);
            // Sixty rows of nothing have 380 bytes, of values 480 and more.
            if answer.len() < 400 {
                let answer = String::from_utf8_lossy(&answer);
                return Err(format!("{} answers {path} with {answer}", self.kind.name()));
            }
        }
        let spent = worker.since(all).map_err(text)?.cpu.as_secs_f64() * 1e3;
        Ok((each, spent / f64::from(count.max(1))))
    }

    /// What it answers.
    ///
    /// # Errors
    /// What the server refuses.
    pub(crate) fn get(&self, path: &str) -> Result<Vec<u8>, String> {
        Client::connect(self.port)?.send("GET", path, "", b"")
    }

    /// Bytes of memory.
    ///
    /// # Errors
    /// When it has ended.
    pub(crate) fn memory(&self) -> Result<u64, String> {
        process::memory(self.id())
    }
}

/// A value of a parameter.
pub(crate) fn escaped(value: &str) -> String {
    let byte = |byte: u8| match byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.') {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    value.bytes().map(byte).collect()
}

/// The header that lets a request write: ours wants a token.
fn authorization(kind: Kind, folder: &Path) -> Result<String, String> {
    let Some(own) = own_program().filter(|_| kind == Kind::Concertim) else {
        return Ok(String::new());
    };
    let mut made = Command::new(own);
    made.arg("create-auth-token").arg("--data").arg(folder.join("data"));
    let token = made.output().map_err(text)?.stdout;
    Ok(format!("Authorization: Bearer {}\r\n", String::from_utf8_lossy(&token).trim()))
}

/// The body of a request in line protocol.
fn lines<'a>(series: impl Iterator<Item = (&'a str, f64)>, seconds: i64) -> Vec<u8> {
    let mut body = String::new();
    for (line, value) in series {
        // Writing to a String cannot fail.
        let _ = writeln!(body, "{line}{value} {seconds}000000000");
    }
    body.into_bytes()
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has nothing left to do, and its files go with the folder.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
