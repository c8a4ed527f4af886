//! A file's settings as checked values.

use super::keys::KEYS;
use super::yaml::{self, Setting, Written};
use super::{
    Agents, Api, Changes, Collectd, DeviceMap, FILE_BYTES_MAX, File, Graphite, Influx, Level,
    Limits, Log, LogFormat, Oidc, OidcUsers, Prometheus, Reads, Rrd, STEP_MAX, SamplesSync,
    Strangers, UNSPECIFIED, Visualizer, duration,
};
use crate::{Error, Result, durable};
use concertim::store::LayoutKind;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// Longest name of a cluster or grid in bytes: what a file system's folder may have.
const NAME_BYTES_MAX: usize = 255;

/// Days for which changes are kept: up to a hundred years.
const DAYS: [u64; 2] = [1, 36_500];

/// Changes that are kept: at least what a reader of events may fall behind.
const ENTRIES: [u64; 2] = [100_000, 1_000_000_000_000];

/// Longest list, of tags or labels: nobody's data has more.
const LIST_MAX: usize = 64;

/// Largest part of a path that may name the device; Graphite's paths have less than ten.
const SEGMENT_MAX: u64 = 64;

/// The bounds of every limit: 1 KiB is the smallest body worth sending, 1 GiB the largest that one
/// request may cost.
const BYTES: [u64; 2] = [1_024, 1_024 * 1_024 * 1_024];

/// The bounds of series: as many as a store keeps.
const SERIES: [u64; 2] = [1, 10_000_000];

/// The bounds of requests a second, and of those at once: as tokens' buckets have them.
const RATE: [f64; 2] = [0.001, 1_000_000.0];
const BURST: [u64; 2] = [1, 1_000_000];

/// Levels as the existing daemon names them.
const LEVELS: [(&str, Level); 8] = [
    ("trace", Level::Trace),
    ("debug", Level::Debug),
    ("info", Level::Info),
    ("warn", Level::Warn),
    ("error", Level::Error),
    ("fatal", Level::Error),
    ("panic", Level::Error),
    ("disabled", Level::Disabled),
];

impl File {
    /// Reads the file at `path`.
    ///
    /// # Errors
    /// When it cannot be read, is no YAML, or a value breaks a rule: one line with file, line, key
    /// and rule.
    pub fn open(path: &Path) -> Result<Self> {
        let bytes = durable::read(path, FILE_BYTES_MAX)?.ok_or_else(|| {
            Error::new(format!("there is no configuration file {}", path.display()))
        })?;
        let wrong = |rule: String| Error::new(format!("{}: {rule}", path.display()));
        let text = std::str::from_utf8(&bytes).map_err(|_| wrong("it is not UTF-8".to_owned()))?;
        let mut file = Self::read(text).map_err(wrong)?;
        file.path = path.to_owned();
        for warning in &mut file.warnings {
            *warning = format!("{}: {warning}", path.display());
        }
        Ok(file)
    }

    fn read(text: &str) -> Result<Self, String> {
        let yaml::Settings { settings, unknown } = yaml::read(text, &KEYS)?;
        let mut file = Fields(settings);
        let fields = &mut file;
        let mut warnings: Vec<String> =
            unknown.iter().map(|key| format!("the key {key} is not known, and ignored")).collect();
        Ok(Self {
            path: PathBuf::new(),
            log: log(fields, &mut warnings)?,
            shared_secret_file: fields.path("shared_secret_file")?,
            api: api(fields)?,
            device_map: device_map(fields)?,
            visualizer: visualizer(fields)?,
            rrd: rrd(fields)?,
            reads: fields.word("reads", &[("open", Reads::Open), ("token", Reads::Token)])?,
            layout: fields.word(
                "layout",
                &[("columns", LayoutKind::Columns), ("rrd-tree", LayoutKind::Tree)],
            )?,
            database: fields.text("database")?.filter(|text| !text.is_empty()),
            origins: fields.list("origins", |_| Ok(()))?.unwrap_or_default(),
            changes: Changes {
                days: fields.number("changes.days", DAYS)?,
                entries: fields.number("changes.entries", ENTRIES)?,
            },
            oidc: oidc(fields)?,
            sync: fields.word(
                "sync",
                &[("always", SamplesSync::Always), ("interval", SamplesSync::Interval)],
            )?,
            admin: address(fields, "admin.ip", "admin.port")?,
            limits: limits(fields)?,
            agents: agents(fields)?,
            warnings,
        })
    }
}

fn log(file: &mut Fields, warnings: &mut Vec<String>) -> Result<Log, String> {
    let level = file.checked("log_level", |text| {
        let text = text.to_ascii_lowercase();
        Ok(LEVELS.iter().find(|(name, _)| *name == text).map_or(Err(text), |(_, level)| Ok(*level)))
    })?;
    let level = level.and_then(|level| {
        level
            .map_err(|text| {
                warnings.push(format!("log_level: {text:?} is no level; it is info now"));
            })
            .ok()
    });
    let formats = [("text", LogFormat::Text), ("json", LogFormat::Json)];
    Ok(Log { level, file: file.path("log_file")?, format: file.word("log_format", &formats)? })
}

fn api(file: &mut Fields) -> Result<Api, String> {
    Ok(Api {
        ip: file.checked("api.ip", ip)?,
        port: file.checked("api.port", port)?,
        read_timeout: file.timeout("api.read_timeout")?,
        write_timeout: file.timeout("api.write_timeout")?,
        idle_timeout: file.timeout("api.idle_timeout")?,
    })
}

fn device_map(file: &mut Fields) -> Result<DeviceMap, String> {
    let frequency = file.checked("dsm.frequency", |text| match duration::parse(text)? {
        Duration::ZERO => Err("it has to be more than nothing".to_owned()),
        frequency => Ok(frequency),
    })?;
    let (throttle, testdata) = (file.timeout("dsm.throttle")?, file.path("dsm.testdata")?);
    Ok(DeviceMap { frequency, throttle, testdata })
}

fn visualizer(file: &mut Fields) -> Result<Visualizer, String> {
    Ok(Visualizer {
        auth_url: file.text("visualizer_api.auth_url")?,
        username: file.text("visualizer_api.username")?,
        password: file.text("visualizer_api.password")?,
        data_source_map_url: file.text("visualizer_api.data_source_map_url")?,
        skip_certificate_check: file
            .flag("visualizer_api.skip_certificate_check")?
            .unwrap_or(false),
    })
}

fn rrd(file: &mut Fields) -> Result<Rrd, String> {
    let name = |text: &str| match text.len() {
        1..=NAME_BYTES_MAX => Ok(text.to_owned()),
        length => Err(format!("a name has 1 to {NAME_BYTES_MAX} bytes, and this one {length}")),
    };
    let unspecified = || UNSPECIFIED.to_owned();
    let cluster_name = file.checked("rrd.cluster_name", name)?.unwrap_or_else(unspecified);
    let grid_name = file.checked("rrd.grid_name", name)?.unwrap_or_else(unspecified);
    let step = file.checked("rrd.step", |text| {
        let step = duration::parse(text)?;
        let seconds = u32::try_from(step.as_secs()).ok().filter(|_| step.subsec_nanos() == 0);
        seconds.filter(|seconds| (1..=STEP_MAX).contains(seconds)).ok_or_else(|| {
            format!("a step is whole seconds, from 1s to {STEP_MAX}s, and this is {text}")
        })
    })?;
    // Known and without a meaning here.
    file.text("rrd.rrd_tool_path")?;
    Ok(Rrd { cluster_name, grid_name, directory: file.path("rrd.directory")?, step })
}

fn limits(file: &mut Fields) -> Result<Limits, String> {
    let (requests_per_second, burst) =
        (file.decimal("limits.requests_per_second", RATE)?, file.number("limits.burst", BURST)?);
    if burst.is_some() && requests_per_second.is_none() {
        return Err("limits.burst is given, and limits.requests_per_second is not".to_owned());
    }
    Ok(Limits {
        body_bytes: file.number("limits.body_bytes", BYTES)?,
        expanded_bytes: file.number("limits.expanded_bytes", BYTES)?,
        series_per_device: file.number("limits.series_per_device", SERIES)?,
        series: file.number("limits.series", SERIES)?,
        requests_per_second,
        burst,
    })
}

fn agents(file: &mut Fields) -> Result<Agents, String> {
    let strangers = [("register", Strangers::Register), ("known", Strangers::Known)];
    let (influx, prometheus) = (Influx::default(), Prometheus::default());
    let some = |list: &[String]| match list {
        [] => Err("there has to be one at least".to_owned()),
        _ => Ok(()),
    };
    let (segment, prefix) = ("agents.graphite.device_segment", "agents.graphite.prefix");
    let (segment, prefix) = (file.number(segment, [0, SEGMENT_MAX])?, file.text(prefix)?);
    let listen = address(file, "agents.graphite.ip", "agents.graphite.port")?;
    if listen.is_none() && (segment.is_some() || prefix.is_some()) {
        return Err("agents.graphite: without ip and port nothing comes in".to_owned());
    }
    Ok(Agents {
        devices: file.word("agents.devices", &strangers)?,
        influx: Influx {
            device_tags: file
                .list("agents.influx.device_tags", some)?
                .unwrap_or(influx.device_tags),
            separator: file.text("agents.influx.separator")?.unwrap_or(influx.separator),
        },
        prometheus: Prometheus {
            device_labels: file
                .list("agents.prometheus.device_labels", some)?
                .unwrap_or(prometheus.device_labels),
            strip_port: file.flag("agents.prometheus.strip_port")?.unwrap_or(prometheus.strip_port),
            ignore_labels: file
                .list("agents.prometheus.ignore_labels", |_| Ok(()))?
                .unwrap_or(prometheus.ignore_labels),
        },
        graphite: listen.map(|listen| Graphite {
            listen,
            device_segment: segment.and_then(|at| usize::try_from(at).ok()).unwrap_or(0),
            prefix: prefix.unwrap_or_default(),
        }),
        collectd: match file.text("agents.collectd.separator")? {
            Some(separator) => Collectd { separator },
            None => Collectd::default(),
        },
    })
}

fn oidc(file: &mut Fields) -> Result<Option<Oidc>, String> {
    let scopes =
        file.list("oidc.scopes", |scopes| match scopes.iter().any(|one| one == "openid") {
            true => Ok(()),
            false => Err("openid has to be among them".to_owned()),
        })?;
    let users = [("known", OidcUsers::Known), ("create", OidcUsers::Create)];
    let (users, client_secret_file) =
        (file.word("oidc.users", &users)?, file.path("oidc.client_secret_file")?);
    let mut needed = Vec::new();
    for key in ["oidc.issuer", "oidc.client_id", "oidc.redirect_url"] {
        needed.push((key, file.text(key)?.filter(|text| !text.is_empty())));
    }
    let others = scopes.is_some() || users.is_some() || client_secret_file.is_some();
    if !others && needed.iter().all(|(_, value)| value.is_none()) {
        return Ok(None);
    }
    let mut needed = needed.into_iter().map(|(key, value)| value.ok_or(key));
    let mut next = || match needed.next() {
        Some(Ok(value)) => Ok(value),
        Some(Err(key)) => Err(format!("{key} is missing, and nobody can sign in there without it")),
        None => Err("oidc: a key is missing".to_owned()),
    };
    Ok(Some(Oidc {
        issuer: next()?,
        client_id: next()?,
        redirect_url: next()?,
        client_secret_file,
        scopes: scopes.unwrap_or_else(|| ["openid", "email", "profile"].map(str::to_owned).into()),
        users: users.unwrap_or(OidcUsers::Known),
    }))
}

/// An address of which either both parts are there or none.
fn address(file: &mut Fields, ip_key: &str, port_key: &str) -> Result<Option<SocketAddr>, String> {
    match (file.checked(ip_key, ip)?, file.checked(port_key, port)?) {
        (None, None) => Ok(None),
        (ip, Some(port)) => {
            Ok(Some(SocketAddr::new(ip.unwrap_or(Ipv4Addr::LOCALHOST.into()), port)))
        }
        (Some(_), None) => Err(format!("{ip_key} is given, and {port_key} is not")),
    }
}

fn ip(text: &str) -> Result<IpAddr, String> {
    match text {
        "localhost" => Ok(Ipv4Addr::LOCALHOST.into()),
        _ => text.parse().map_err(|_| format!("{text:?} is no IP address, as 127.0.0.1 or ::1")),
    }
}

fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("{text:?} is no port: they are numbers from 0 to 65535"))
}

/// What a file says, to be taken key by key.
struct Fields(Vec<Setting>);

impl Fields {
    fn take(&mut self, key: &str) -> Option<Setting> {
        let at = self.0.iter().position(|setting| setting.key == key)?;
        Some(self.0.swap_remove(at))
    }

    /// A value, as `check` reads it.
    fn checked<T>(
        &mut self,
        key: &str,
        check: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<Option<T>, String> {
        let Some(Setting { line, written: Written::Value(text), .. }) = self.take(key) else {
            return Ok(None);
        };
        check(&text).map(Some).map_err(|rule| format!("line {line}: {key}: {rule}"))
    }

    fn list(
        &mut self,
        key: &str,
        check: impl FnOnce(&[String]) -> Result<(), String>,
    ) -> Result<Option<Vec<String>>, String> {
        let Some(Setting { line, written: Written::List(list), .. }) = self.take(key) else {
            return Ok(None);
        };
        let checked = match list.len() {
            ..=LIST_MAX if list.iter().any(String::is_empty) => Err("a name is empty".to_owned()),
            ..=LIST_MAX => check(&list),
            length => Err(format!("{length} names, and {LIST_MAX} is the most")),
        };
        checked.map_err(|rule| format!("line {line}: {key}: {rule}"))?;
        Ok(Some(list))
    }

    fn text(&mut self, key: &str) -> Result<Option<String>, String> {
        self.checked(key, |text| Ok(text.to_owned()))
    }

    /// A path; the empty text is none.
    fn path(&mut self, key: &str) -> Result<Option<PathBuf>, String> {
        Ok(self.text(key)?.filter(|text| !text.is_empty()).map(PathBuf::from))
    }

    /// One of a few words.
    fn word<T: Copy>(&mut self, key: &str, words: &[(&str, T)]) -> Result<Option<T>, String> {
        self.checked(key, |text| {
            words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| {
                let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                format!("{text:?} is none of {}", words.join(", "))
            })
        })
    }

    fn flag(&mut self, key: &str) -> Result<Option<bool>, String> {
        self.checked(key, |text| match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => Ok(true),
            "false" | "no" | "off" => Ok(false),
            _ => Err(format!("{text:?} is neither true nor false")),
        })
    }

    fn number(&mut self, key: &str, [least, most]: [u64; 2]) -> Result<Option<u64>, String> {
        self.checked(key, |text| {
            let number = u64::from_str(text).ok().filter(|number| (least..=most).contains(number));
            number.ok_or_else(|| format!("{text:?} is no whole number from {least} to {most}"))
        })
    }

    fn decimal(&mut self, key: &str, [least, most]: [f64; 2]) -> Result<Option<f64>, String> {
        self.checked(key, |text| {
            let number = f64::from_str(text).ok().filter(|number| (least..=most).contains(number));
            number.ok_or_else(|| format!("{text:?} is no number from {least} to {most}"))
        })
    }

    /// A duration; nought is none.
    fn timeout(&mut self, key: &str) -> Result<Option<Duration>, String> {
        Ok(self.checked(key, duration::parse)?.filter(|time| !time.is_zero()))
    }
}

#[cfg(test)]
mod tests;
