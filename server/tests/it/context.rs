//! A server in a folder of its own, and a client that hides nothing.

use concertim::store::{Store, StoreOptions};
use concertim_server::http::{self, Handler, Limits, Workers};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;

/// Longest wait for anything that takes milliseconds on an idle machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The server's binary.
pub(crate) const CONCERTIM: &str = env!("CARGO_BIN_EXE_concertim");

/// The options of a server that keeps history in a file per metric, for rrdtool to look at.
pub(crate) const FILES: [&str; 4] = ["--step", "1", "--layout", "rrd-tree"];

/// Every layout, as `--layout` names it.
pub(crate) const LAYOUTS: [&str; 2] = ["columns", "rrd-tree"];

/// A running server; killed when dropped.
pub(crate) struct Server {
    child: Child,
    data: PathBuf,
    /// The main port.
    pub(crate) main: SocketAddr,
    /// The metric reporting port.
    pub(crate) reporting: SocketAddr,
    /// A token of the server's own tool.
    pub(crate) token: String,
    /// What it said when it started.
    pub(crate) welcome: String,
}

/// The present time, which tests may look at.
#[expect(clippy::disallowed_methods, reason = "a test of the real server lives in real time")]
pub(crate) fn now() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    now.as_secs().try_into().unwrap()
}

/// Waits until `done` answers something.
#[track_caller]
#[expect(clippy::disallowed_methods, reason = "a test of the real server lives in real time")]
pub(crate) fn eventually<T>(what: &str, mut done: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(done) = done() {
            return done;
        }
        assert!(start.elapsed() < PATIENCE, "{what}: not within {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A folder to serve from, removed when dropped.
pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

impl Server {
    /// A server over `data` that runs each second.
    #[track_caller]
    pub(crate) fn start(data: &Path) -> Self {
        Self::start_with(data, &["--step", "1"])
    }

    /// A server over `data` with more arguments.
    #[track_caller]
    pub(crate) fn start_with(data: &Path, arguments: &[&str]) -> Self {
        Self::start_as(Command::new(CONCERTIM), data, arguments)
    }

    /// A server that `command` starts, which has its own ideas of environment, limits and output.
    #[track_caller]
    pub(crate) fn start_as(mut command: Command, data: &Path, arguments: &[&str]) -> Self {
        let data = data.join("data");
        let mut child = command
            .args(["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0"])
            .args(arguments)
            .arg("--data")
            .arg(&data)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut welcome = String::new();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        while !welcome.contains("create-auth-token") {
            let read = lines.read_line(&mut welcome).unwrap();
            assert!(read > 0, "the server ended: {welcome}");
        }
        let address = |before: &str| {
            let line = welcome.lines().find(|line| line.contains(before)).unwrap();
            let (_, url) = line.split_once("http://").unwrap();
            url.split('/').next().unwrap().parse().unwrap()
        };
        let (main, reporting) = (address("page "), address("reporting "));
        let token = token_of(create_auth_token(&data, &[]).stdout);
        Self { child, data, main, reporting, token, welcome }
    }

    /// Makes the root user `boss` by the link of the first start.
    #[track_caller]
    pub(crate) fn set_up(&self, password: &str) {
        let (_, word) = self.welcome.split_once("/setup#").unwrap();
        let body = serde_json::json!({
            "token": word.split(',').next().unwrap(),
            "login": "boss",
            "name": "The Boss",
            "email": "boss@example.com",
            "password": password,
        });
        let body = body.to_string();
        let reply = ask(self.main, "POST", "/api/v2/setup", &[], body.as_bytes());
        assert_eq!(reply.status, 201, "{reply:?}");
    }

    /// The data folder.
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    /// The process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// A token with more arguments to the tool.
    #[track_caller]
    pub(crate) fn token_with(&self, arguments: &[&str]) -> String {
        token_of(create_auth_token(&self.data, arguments).stdout)
    }

    /// The file of a metric of a device, in the layout of files.
    pub(crate) fn rrd(&self, device: &str, metric: &str) -> PathBuf {
        rrd(&self.data, device, metric)
    }

    /// A request to the metric reporting port without a token.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Reply {
        ask(self.reporting, "GET", path, &[], b"")
    }

    /// A report with the server's token.
    #[track_caller]
    pub(crate) fn put(&self, device: &str, body: &str) -> Reply {
        let bearer = format!("Bearer {}", self.token);
        let path = format!("/{device}/metrics");
        ask(self.reporting, "PUT", &path, &[("Authorization", &bearer)], body.as_bytes())
    }

    /// A report of a double.
    #[track_caller]
    pub(crate) fn report(&self, device: &str, metric: &str, value: f64) {
        let name = serde_json::to_string(metric).unwrap();
        let reply = self.put(device, &report(&format!(r#""name":{name},"value":{value}"#)));
        assert_eq!((reply.status, reply.text()), (200, "{\"status\":200}\n"));
    }

    /// Registers a device; answers its id.
    #[track_caller]
    pub(crate) fn register(&self, name: &str) -> String {
        let bearer = format!("Bearer {}", self.token);
        let body = serde_json::json!({ "name": name }).to_string();
        let headers = [("Authorization", bearer.as_str())];
        let reply = ask(self.main, "POST", "/api/v2/hosts", &headers, body.as_bytes());
        assert!(matches!(reply.status, 200 | 201), "{reply:?}");
        reply.json()["id"].as_str().unwrap().to_owned()
    }

    /// Waits until a metric of a device is current.
    #[track_caller]
    pub(crate) fn wait_for(&self, device: &str, metric: &str) {
        eventually("the metric to be current", || {
            let reply = self.get(&format!("/devices/{device}/metrics/current"));
            let all = (reply.status == 200).then(|| reply.json())?;
            all.as_array()?.iter().any(|one| one["name"] == metric).then_some(())
        });
    }

    /// Ends it as the system does when it must: no warning, no last words.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop with `signal`; answers its exit status.
    pub(crate) fn stop(mut self, signal: &str) -> Option<i32> {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

/// A server with an admin port, and that port's address.
#[track_caller]
pub(crate) fn watched(data: &Path, arguments: &[&str]) -> (Server, SocketAddr) {
    let watching = ["--step", "1", "--admin-listen", "127.0.0.1:0"];
    let server = Server::start_with(data, &[&watching, arguments].concat());
    let line = server.welcome.lines().find(|line| line.contains("watching ")).unwrap();
    let (_, url) = line.split_once("http://").unwrap();
    let admin = url.split('/').next().unwrap().parse().unwrap();
    (server, admin)
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn rrd(data: &Path, device: &str, metric: &str) -> PathBuf {
    data.join(format!("rrds/unspecified/device:{device}/{metric}.rrd"))
}

/// The last value of each metric of a device in the data folder of a server that has ended, as
/// rrdtool reads it from a file, or as the store has it; the empty text when there is none.
#[track_caller]
pub(crate) fn last_values(data: &Path, device: &str, metrics: &[&str]) -> Vec<String> {
    let store = data.join("store");
    if !data.join("rrds").exists() {
        let store = Store::open(store, StoreOptions::default()).unwrap();
        let last = |metric: &&str| {
            let name = format!("unspecified/device:{device}/{metric}");
            let info = store.series(&name).map(|series| store.info(series).unwrap());
            let last = info.map(|info| info.live.pdp.reading[0].to_text().into_owned());
            last.unwrap_or_default()
        };
        return metrics.iter().map(last).collect();
    }
    let last = |metric: &&str| {
        let file = rrd(data, device, metric);
        if !file.exists() {
            return String::new();
        }
        let last = rrdtool(&["lastupdate", file.to_str().unwrap()]);
        last.trim_end().rsplit(": ").next().unwrap().to_owned()
    };
    metrics.iter().map(last).collect()
}

/// What the tool for tokens says of a data folder.
#[track_caller]
pub(crate) fn create_auth_token(data: &Path, arguments: &[&str]) -> Output {
    let mut tool = Command::new(CONCERTIM);
    tool.arg("create-auth-token").arg("--data").arg(data).args(arguments).output().unwrap()
}

fn token_of(output: Vec<u8>) -> String {
    String::from_utf8(output).unwrap().trim().to_owned()
}

/// A good report, with `fields` in place of its own.
pub(crate) fn report(fields: &str) -> String {
    format!(
        r#"{{"name":"m","value":1,"units":"u","type":"double","slope":"both","ttl":3600,{fields}}}"#
    )
}

/// The paths of the files that the application's first page loads by their hashes.
pub(crate) fn application(to: SocketAddr) -> Vec<String> {
    let page = ask(to, "GET", "/", &[], b"");
    let parts = page.text().split('"').filter(|part| part.starts_with("/assets/"));
    parts.map(str::to_owned).collect()
}

/// The permission bits of a file or folder.
#[track_caller]
pub(crate) fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// What a server answered.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// A header's value, the empty text when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    #[track_caller]
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), "application/json; charset=utf-8", "{self:?}");
        assert!(self.text().ends_with('\n'), "{}", self.text());
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// A listener of its own, without a server around it.
pub(crate) struct Listener {
    pub(crate) address: SocketAddr,
    pub(crate) shutdown: CancellationToken,
    pub(crate) served: tokio::task::JoinHandle<()>,
    pub(crate) runtime: Runtime,
}

impl Listener {
    /// Serves `handler` within `limits`.
    #[track_caller]
    pub(crate) fn start(handler: impl Handler, limits: Limits) -> Self {
        let runtime = Runtime::new().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let shutdown = CancellationToken::new();
        let workers = Arc::new(Workers::start().unwrap());
        let serve = http::serve(listener, Arc::new(handler), limits, workers, shutdown.clone());
        let served = runtime.spawn(serve);
        Self { address, shutdown, served, runtime }
    }
}

/// Opens a connection on which nothing is waited for longer than a test may last.
#[track_caller]
pub(crate) fn connect(to: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(to).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_nodelay(true).unwrap();
    stream
}

/// One request on a connection of its own.
#[track_caller]
pub(crate) fn ask(
    to: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Reply {
    let mut stream = connect(to);
    write(&mut stream, method, path, headers, body);
    read(&mut BufReader::new(stream)).unwrap()
}

/// Sends a request; `Host` names the peer unless `headers` do.
#[track_caller]
pub(crate) fn write(
    stream: &mut TcpStream,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) {
    let mut head = format!("{method} {path} HTTP/1.1\r\n");
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        head.push_str(&format!("Host: {}\r\n", stream.peer_addr().unwrap()));
    }
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if !body.is_empty() || matches!(method, "PUT" | "POST") {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    head.push_str("\r\n");
    let mut request = head.into_bytes();
    request.extend_from_slice(body);
    // A server may answer and close before it has read everything.
    let _ = stream.write_all(&request);
}

/// Reads one answer; `None` when the connection ended first.
#[track_caller]
pub(crate) fn read(stream: &mut BufReader<TcpStream>) -> Option<Reply> {
    let mut line = String::new();
    let mut next = |stream: &mut BufReader<TcpStream>| {
        line.clear();
        match stream.read_line(&mut line) {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(line.trim_end().to_owned()),
        }
    };
    let status = next(stream)?.split(' ').nth(1).unwrap().parse().unwrap();
    let mut headers = Vec::new();
    loop {
        let line = next(stream)?;
        let Some((name, value)) = line.split_once(": ") else { break };
        headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
    let mut reply = Reply { status, headers, body: Vec::new() };
    if reply.header("transfer-encoding") == "chunked" {
        loop {
            let size = usize::from_str_radix(&next(stream)?, 16).unwrap();
            let mut chunk = vec![0; size + 2];
            stream.read_exact(&mut chunk).ok()?;
            if size == 0 {
                break;
            }
            reply.body.extend_from_slice(&chunk[..size]);
        }
    } else {
        let length = reply.header("content-length").parse().unwrap_or(0);
        reply.body = vec![0; length];
        if status != 304 {
            stream.read_exact(&mut reply.body).ok()?;
        }
    }
    Some(reply)
}

/// What Debian's rrdtool prints, without a daemon. It locks a file that it only reads, and gives up at
/// once when somebody is writing it: then it is asked again.
#[track_caller]
pub(crate) fn rrdtool(arguments: &[&str]) -> String {
    eventually("the file to be free", || {
        let mut command = Command::new("rrdtool");
        let output = command.args(arguments).env_remove("RRDCACHED_ADDRESS").output();
        let output = output.expect("Debian's rrdtool: apt-get install rrdtool");
        if output.status.success() {
            return Some(String::from_utf8(output.stdout).unwrap());
        }
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains("could not lock RRD"), "rrdtool {arguments:?}: {error}");
        None
    })
}

/// A Python that has what `.ci/NAME.txt` lists, installed where builds keep such things.
#[track_caller]
pub(crate) fn python(name: &str) -> Command {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../.ci/venv");
    let made = Command::new(script).args([name, env!("CARGO_TARGET_TMPDIR")]).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Command::new(String::from_utf8(made.stdout).unwrap().trim())
}
