//! From a configuration file to what the daemon is started with.

use crate::client::Trust;
use crate::config::{self, Api, File, Visualizer};
use crate::http::Limits;
use crate::identity::{Given, Key, RateLimit, Reads};
use crate::inventory::{MapConfig, MapSource, ServiceConfig};
use crate::metrics::{self, Places, Rules};
use crate::serve;
use crate::{Error, Result};
use concertim::store::{LayoutKind, SyncPolicy};
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where a file is looked for when none is named: the existing package's place, then its
/// container's.
const FILES: [&str; 2] = [
    "/opt/concertim/opt/ct-metric-reporting-daemon/config/config.yml",
    "/opt/concertim/etc/metric-reporting-daemon/config.yml",
];

/// The folder of RRD files when none is named: the existing daemon's.
const DIRECTORY: &str = "/var/lib/metric-reporting-daemon/rrds";

/// The folder for everything but the files, in the folder of the files: containers of the existing
/// daemon keep that folder alone from one start to the next. No cluster has its name, as a dot at a name's
/// beginning is escaped.
pub const STATE_FOLDER: &str = ".concertim";

/// Time from one refresh of the device map to the next, and the shortest between two, when the file says
/// nothing: as the existing system installs it.
const FREQUENCY: Duration = Duration::from_secs(30);
const THROTTLE: Duration = Duration::from_secs(5);

/// Time that requests under way get after the signal to stop: with the last processing run, whose
/// values may have to wait a second for their turn, it is over in the five that the existing daemon takes.
const DRAIN: Duration = Duration::from_secs(3);

/// What the daemon is started with.
#[derive(Debug)]
pub struct Config {
    /// Where it listens.
    pub listen: SocketAddr,
    /// Limits of its listener.
    pub limits: Limits,
    /// Signs and checks tokens.
    pub key: Key,
    /// Who may read.
    pub reads: Reads,
    /// How often each caller may ask; none says that there is no limit.
    pub rate_limit: Option<RateLimit>,
    /// When samples survive a loss of power.
    pub sync: SyncPolicy,
    /// How other people's agents are understood.
    pub rules: Rules,
    /// How many series there may be.
    pub series: metrics::Limits,
    /// Where lines of Graphite come in.
    pub graphite_listen: Option<SocketAddr>,
    /// Where the daemon tells of itself.
    pub admin_listen: Option<SocketAddr>,
    /// Folder of the RRD files.
    pub directory: PathBuf,
    /// Seconds between processing runs.
    pub step: u32,
    /// How history has to be kept; none: as it is, and in RRD files when it is new.
    pub layout: Option<LayoutKind>,
    /// Whose summaries are kept.
    pub cluster: String,
    /// Where the devices come from.
    pub devices: Devices,
}

/// Where the devices come from.
#[derive(Debug)]
pub enum Devices {
    /// From a device map.
    Map(MapSettings),
    /// They are registered here.
    Registered,
}

/// A device map without its file.
#[derive(Debug)]
pub struct MapSettings {
    source: MapSource,
    frequency: Duration,
    throttle: Duration,
}

impl MapSettings {
    /// The same with its last good map in the file `kept`.
    pub(super) fn at(self, kept: PathBuf) -> MapConfig {
        let Self { source, frequency, throttle } = self;
        MapConfig { source, frequency, throttle, kept }
    }
}

/// The file that `option` names, else that of the environment's `CONFIG_FILE`, else the first of
/// the usual ones that is there, if any is.
///
/// # Errors
/// When a named one is not there, or one breaks a rule.
pub fn configuration(
    option: Option<PathBuf>,
    environment: Option<OsString>,
) -> Result<Option<File>> {
    let environment = environment.filter(|file| !file.is_empty()).map(PathBuf::from);
    let usual = || FILES.iter().map(PathBuf::from).find(|file| file.exists());
    option.or(environment).or_else(usual).map(|file| File::open(&file)).transpose()
}

/// RRD files, unless a store says what it is.
pub(super) fn usual_layout(places: &Places) -> Option<LayoutKind> {
    (!places.has_store()).then_some(LayoutKind::Tree)
}

impl Config {
    /// What a file says, or what holds without one: then reading needs a token, and devices are
    /// those registered here.
    ///
    /// # Errors
    /// When there is no secret, or only a part of what a device map takes.
    pub fn new(file: Option<File>, mut given: Given) -> Result<Self> {
        let is_given = file.is_some();
        let file = file.unwrap_or_default();
        given.shared_secret_file.clone_from(&file.shared_secret_file);
        let key = given.key()?.ok_or_else(|| {
            Error::new(
                "there is no secret to check tokens with: name its file with shared_secret_file in \
                 the configuration file or JWT_SECRET_FILE in the environment, or put it into \
                 JWT_SECRET",
            )
        })?;
        let api = &file.api;
        let listen = SocketAddr::new(
            api.ip.unwrap_or(serve::METRICS_LISTEN.ip()),
            api.port.unwrap_or(serve::METRICS_LISTEN.port()),
        );
        let reads = match file.reads {
            None if is_given => Reads::Open,
            given => serve::reads(given),
        };
        Ok(Self {
            listen,
            limits: limits(api, &file.limits),
            key,
            reads,
            rate_limit: serve::rate_limit(&file.limits)?,
            sync: serve::sync(file.sync),
            rules: serve::rules(&file.agents),
            series: serve::series(&file.limits),
            graphite_listen: file.agents.graphite.as_ref().map(|graphite| graphite.listen),
            admin_listen: file.admin,
            devices: devices(&file)?,
            directory: file.rrd.directory.unwrap_or_else(|| DIRECTORY.into()),
            step: file.rrd.step.unwrap_or(serve::STEP),
            layout: file.layout,
            cluster: file.rrd.cluster_name,
        })
    }
}

/// The listener's limits: the usual ones, and what the file says otherwise.
fn limits(api: &Api, given: &config::Limits) -> Limits {
    let mut limits = Limits { drain_time_max: DRAIN, ..serve::limits(given) };
    // Between two requests a connection waits for the next one's head, so silence and a slow head
    // are one limit.
    if let Some(idle) = api.idle_timeout {
        limits.head_time_max = idle;
    }
    if let Some(read) = api.read_timeout {
        limits.body_time_max = read;
    }
    if let Some(write) = api.write_timeout {
        limits.stall_time_max = write;
    }
    limits
}

fn devices(file: &File) -> Result<Devices> {
    let map = &file.device_map;
    let source = match &map.testdata {
        Some(path) => MapSource::File(path.clone()),
        None => match service(&file.path, &file.visualizer)? {
            Some(service) => MapSource::Service(service),
            None => return Ok(Devices::Registered),
        },
    };
    Ok(Devices::Map(MapSettings {
        source,
        frequency: map.frequency.unwrap_or(FREQUENCY),
        throttle: map.throttle.unwrap_or(THROTTLE),
    }))
}

/// The visualisation service, if the file names one: all of it or nothing.
fn service(path: &Path, visualizer: &Visualizer) -> Result<Option<ServiceConfig>> {
    let given = [
        ("auth_url", &visualizer.auth_url),
        ("data_source_map_url", &visualizer.data_source_map_url),
        ("username", &visualizer.username),
        ("password", &visualizer.password),
    ];
    let [Some(auth_url), Some(map_url), Some(username), Some(password)] =
        given.map(|(_, value)| value.clone())
    else {
        let missing = given.iter().find(|(_, value)| value.is_none());
        return match missing {
            Some((name, _)) if given.iter().any(|(_, value)| value.is_some()) => {
                Err(Error::new(format!(
                    "{}: visualizer_api.{name} is missing: the device map takes auth_url, \
                     data_source_map_url, username and password",
                    path.display()
                )))
            }
            _ => Ok(None),
        };
    };
    let trust = match visualizer.skip_certificate_check {
        true => Trust::Anybody,
        false => Trust::System,
    };
    Ok(Some(ServiceConfig { auth_url, map_url, username, password, trust }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given() -> Given {
        Given { secret: Some("0123456789abcdef".into()), ..Given::default() }
    }

    #[test]
    fn a_file_gives_the_existing_behaviour_and_none_a_careful_one() {
        let config = Config::new(None, given()).unwrap();
        assert_eq!(config.reads, Reads::Token);
        assert_eq!(config.listen, "127.0.0.1:3000".parse().unwrap());
        assert_eq!(config.directory, Path::new(DIRECTORY));
        assert!(matches!(config.devices, Devices::Registered));
        let file = File::default();
        assert_eq!(Config::new(Some(file.clone()), given()).unwrap().reads, Reads::Open);
        for (reads, wanted) in
            [(config::Reads::Open, Reads::Open), (config::Reads::Token, Reads::Token)]
        {
            let file = File { reads: Some(reads), ..file.clone() };
            assert_eq!(Config::new(Some(file), given()).unwrap().reads, wanted);
        }
        let says = Config::new(Some(file), Given::default()).unwrap_err().to_string();
        assert!(says.contains("there is no secret"), "{says}");
    }

    #[test]
    fn times_are_those_of_the_file_and_nought_the_usual() {
        let second = Duration::from_secs(1);
        let api = Api {
            read_timeout: Some(second),
            write_timeout: Some(second * 2),
            idle_timeout: Some(second * 3),
            ..Api::default()
        };
        let set = limits(&api, &config::Limits::default());
        assert_eq!(
            [set.body_time_max, set.stall_time_max, set.head_time_max],
            [second, second * 2, second * 3]
        );
        let (usual, none) =
            (Limits::default(), limits(&Api::default(), &config::Limits::default()));
        assert_eq!(
            [none.body_time_max, none.stall_time_max, none.head_time_max],
            [usual.body_time_max, usual.stall_time_max, usual.head_time_max]
        );
        assert_eq!(none.drain_time_max, DRAIN);
    }

    #[test]
    fn a_part_of_a_service_is_none() {
        let value = || Some("http://h/".to_owned());
        let whole = Visualizer {
            auth_url: value(),
            data_source_map_url: value(),
            username: value(),
            password: value(),
            skip_certificate_check: false,
        };
        let path = Path::new("config.yml");
        assert_eq!(service(path, &whole).unwrap().unwrap().trust, Trust::System);
        assert!(service(path, &Visualizer::default()).unwrap().is_none());
        for (name, part) in [
            ("auth_url", Visualizer { auth_url: None, ..whole.clone() }),
            ("data_source_map_url", Visualizer { data_source_map_url: None, ..whole.clone() }),
            ("username", Visualizer { username: None, ..whole.clone() }),
            ("password", Visualizer { password: None, ..whole.clone() }),
        ] {
            let says = service(path, &part).unwrap_err().to_string();
            assert!(
                says.starts_with(&format!("config.yml: visualizer_api.{name} is missing")),
                "{says}"
            );
        }
    }
}
