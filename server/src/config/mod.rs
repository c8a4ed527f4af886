//! The configuration file: the existing daemon's `config.yml` with all its keys, and keys of our own
//! beside them in the same style.
//!
//! What comes out is plain: values that keep their rules, nothing of YAML. Whoever serves hands
//! each room its part. What every key means is in `docs/operating/metric-reporting-daemon.md`.

mod duration;
mod yaml;
mod keys;
mod read;

use concertim::store::LayoutKind;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

/// Largest file read: 1 MiB. The existing daemon's has one kilobyte.
pub const FILE_BYTES_MAX: u64 = 1_024 * 1_024;

/// Seconds of a step that a file may name; the upper end as for `concertim serve --step`.
pub const STEP_MAX: u32 = 300;

/// The grid and the cluster that no file has named: what the existing system calls them.
pub const UNSPECIFIED: &str = "unspecified";

/// A configuration file.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// The file.
    pub path: PathBuf,
    /// What the log should say about the file, such as keys that nobody knows.
    pub warnings: Vec<String>,
    /// `log_level`, `log_file`, `log_format`.
    pub log: Log,
    /// `shared_secret_file`: where the secret of tokens is, unless the environment says.
    pub shared_secret_file: Option<PathBuf>,
    /// `api`: where metrics are reported to.
    pub api: Api,
    /// `dsm`: how often devices are asked for.
    pub device_map: DeviceMap,
    /// `visualizer_api`: whom they are asked of.
    pub visualizer: Visualizer,
    /// `rrd`: where history is.
    pub rrd: Rrd,
    /// `reads`: who may read without a token.
    pub reads: Option<Reads>,
    /// `layout`: how history is kept.
    pub layout: Option<LayoutKind>,
    /// `database`: the portal's, as a URL.
    pub database: Option<String>,
    /// `origins`: whose pages beside our own may open a WebSocket.
    pub origins: Vec<String>,
    /// `changes`: how long the log of changes is kept.
    pub changes: Changes,
    /// `oidc`: the OpenID provider to sign in at, if there is one.
    pub oidc: Option<Oidc>,
    /// `sync`: when samples survive a loss of power.
    pub sync: Option<SamplesSync>,
    /// `admin`: where the server tells about itself; nowhere when absent.
    pub admin: Option<SocketAddr>,
    /// `limits`: what differs from the usual limits.
    pub limits: Limits,
    /// `agents`: how other people's agents are understood.
    pub agents: Agents,
}

/// What is logged, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// `log_level`; absent: `info`.
    pub level: Option<Level>,
    /// `log_file`; absent: standard error.
    pub file: Option<PathBuf>,
    /// `log_format`; absent: text on standard error, JSON in a file.
    pub format: Option<LogFormat>,
}

/// From what level on is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Everything.
    Trace,
    /// For who looks for a fault.
    Debug,
    /// What an operator wants to know.
    Info,
    /// What may need a hand.
    Warn,
    /// What has gone wrong; the existing daemon's `fatal` and `panic`, too.
    Error,
    /// Nothing.
    Disabled,
}

/// How a line of the log looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// An object a line.
    Json,
}

/// The metric reporting interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Api {
    /// `ip`; absent: this machine alone.
    pub ip: Option<IpAddr>,
    /// `port`; absent: 3000.
    pub port: Option<u16>,
    /// `read_timeout`: time for a request's body. Here and below, absent and nought are the usual time.
    pub read_timeout: Option<Duration>,
    /// `write_timeout`: longest time in which a client takes nothing of its answer.
    pub write_timeout: Option<Duration>,
    /// `idle_timeout`: longest silence between two requests.
    pub idle_timeout: Option<Duration>,
}

/// When the device map is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceMap {
    /// `frequency`: time between two refreshes.
    pub frequency: Option<Duration>,
    /// `throttle`: shortest time between two refreshes of any kind.
    pub throttle: Option<Duration>,
    /// `testdata`: a file with the map, in place of the service.
    pub testdata: Option<PathBuf>,
}

/// The visualisation service.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Visualizer {
    /// `auth_url`: where to sign in.
    pub auth_url: Option<String>,
    /// `username`.
    pub username: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `data_source_map_url`: where the map is.
    pub data_source_map_url: Option<String>,
    /// `skip_certificate_check`: whether anybody may call himself the service.
    pub skip_certificate_check: bool,
}

impl fmt::Debug for Visualizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the password.
        f.debug_struct("Visualizer")
            .field("auth_url", &self.auth_url)
            .field("username", &self.username)
            .field("data_source_map_url", &self.data_source_map_url)
            .field("skip_certificate_check", &self.skip_certificate_check)
            .finish_non_exhaustive()
    }
}

/// Where history is, and whose summaries are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rrd {
    /// `cluster_name`: whose summaries are kept, and whose devices are read together.
    pub cluster_name: String,
    /// `grid_name`: above the cluster; no path has it.
    pub grid_name: String,
    /// `directory`: the tree of RRD files.
    pub directory: Option<PathBuf>,
    /// `step`: seconds between processing runs.
    pub step: Option<u32>,
}

impl Default for Rrd {
    fn default() -> Self {
        let (cluster_name, grid_name) = (UNSPECIFIED.to_owned(), UNSPECIFIED.to_owned());
        Self { cluster_name, grid_name, directory: None, step: None }
    }
}

/// Who may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// Everybody.
    Open,
    /// Who has a token, or is on this machine.
    Token,
}

/// When samples survive a loss of power.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SamplesSync {
    /// Before they are answered.
    Always,
    /// Within a second, and the time between two looks at the clock.
    Interval,
}

/// Limits in place of the usual ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// `body_bytes`: of a request's body as it comes.
    pub body_bytes: Option<u64>,
    /// `expanded_bytes`: of a compressed body when it is expanded.
    pub expanded_bytes: Option<u64>,
    /// `series_per_device`.
    pub series_per_device: Option<u64>,
    /// `series`: of all devices.
    pub series: Option<u64>,
    /// `requests_per_second`: of one token, in the long run.
    pub requests_per_second: Option<f64>,
    /// `burst`: of one token, at once.
    pub burst: Option<u64>,
}

/// How long the log of changes is kept, in place of the usual.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// `days`.
    pub days: Option<u64>,
    /// `entries`: the most that are kept.
    pub entries: Option<u64>,
}

/// The OpenID provider to sign in at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oidc {
    /// `issuer`: the provider's URL, as its tokens have it.
    pub issuer: String,
    /// `client_id`: what this site is called there.
    pub client_id: String,
    /// `client_secret_file`: where this site's password there is; absent: it has none.
    pub client_secret_file: Option<PathBuf>,
    /// `redirect_url`: where the provider leads back to.
    pub redirect_url: String,
    /// `scopes`: what is asked for; absent: `openid`, `email` and `profile`.
    pub scopes: Vec<String>,
    /// `users`: who may sign in; absent: those that are known.
    pub users: OidcUsers,
}

/// Who may sign in at the OpenID provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OidcUsers {
    /// Users that are here already.
    Known,
    /// Everybody: a user is made where there is none.
    Create,
}

/// Other people's agents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agents {
    /// `devices`: what becomes of a device that nobody knows; absent: it is registered.
    pub devices: Option<Strangers>,
    /// `influx`: line protocol.
    pub influx: Influx,
    /// `prometheus`: remote write.
    pub prometheus: Prometheus,
    /// `graphite`: lines of text; no listener when absent.
    pub graphite: Option<Graphite>,
    /// `collectd`: JSON of its plugin `write_http`.
    pub collectd: Collectd,
}

/// What becomes of a device that nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strangers {
    /// It is registered.
    Register,
    /// It is refused.
    Known,
}

/// How line protocol becomes devices and metrics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Influx {
    /// `device_tags`: the tags that name the device, the first of them that is there.
    pub device_tags: Vec<String>,
    /// `separator`: between measurement and field.
    pub separator: String,
}

impl Default for Influx {
    fn default() -> Self {
        Self { device_tags: vec!["host".to_owned()], separator: ".".to_owned() }
    }
}

/// How remote write becomes devices and metrics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prometheus {
    /// `device_labels`: the labels that name the device, the first of them that is there.
    pub device_labels: Vec<String>,
    /// `strip_port`: whether `host:9100` is the device `host`.
    pub strip_port: bool,
    /// `ignore_labels`: labels that are no part of a metric's name.
    pub ignore_labels: Vec<String>,
}

impl Default for Prometheus {
    fn default() -> Self {
        Self {
            device_labels: vec!["instance".to_owned()],
            strip_port: true,
            ignore_labels: vec!["job".to_owned()],
        }
    }
}

/// Where lines of Graphite come in, and how they become devices and metrics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graphite {
    /// `ip` and `port`.
    pub listen: SocketAddr,
    /// `device_segment`: which part of the path names the device, from 0, behind the prefix.
    pub device_segment: usize,
    /// `prefix`: what is taken from the path's beginning first.
    pub prefix: String,
}

/// How collectd's values become metrics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collectd {
    /// `separator`: between plugin, type and their instances.
    pub separator: String,
}

impl Default for Collectd {
    fn default() -> Self {
        Self { separator: ".".to_owned() }
    }
}
