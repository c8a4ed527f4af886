//! The whole server: from the first secret to the last written value.

use crate::agent::{self, AgentConfig, TokenSource};
use crate::config;
use crate::durable::{self, PRIVATE_FOLDER};
use crate::http::{self, Limits};
use crate::identity::{Given, Identity, Secrets, TOKEN_SECONDS};
use crate::inventory::Inventory;
use crate::metrics::{self, Metrics};
use crate::site::{MetricPort, Portal};
use crate::{Error, Result, clock};
use concertim::store::LayoutKind;
use std::fmt::Write as _;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// The data folder when none is named: beside where the server is started.
pub const DATA_FOLDER: &str = "./concertim-data";

/// The main address when none is named: this machine alone, the port of the existing system.
pub const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 7000);

/// The metric reporting address when none is named: the port of the existing daemon.
pub const METRICS_LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 3000);

/// Seconds between processing runs when nobody says otherwise: the existing daemon's.
pub const STEP: u32 = 15;

/// What a server is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Folder of everything that the server keeps.
    pub data: PathBuf,
    /// Address of the page and of every interface.
    pub listen: SocketAddr,
    /// Address of the metric reporting interface alone.
    pub metrics_listen: SocketAddr,
    /// Seconds between processing runs, and step of new series.
    pub step: u32,
    /// How a new data folder keeps history; none says columns, and an old one keeps what it has.
    pub layout: Option<LayoutKind>,
    /// Whether to report this machine's own metrics, too.
    pub demo: bool,
    /// Limits of each listener.
    pub limits: Limits,
    /// The secret of tokens, if it is not the data folder's own.
    pub given: Given,
    /// The configuration file that names the secret, if one does.
    pub secret_from: Option<PathBuf>,
    /// Whether everybody may read.
    pub open_reads: bool,
}

impl Config {
    /// The same with what a configuration file says about the server as a whole: who may read, how a
    /// new folder keeps history, limits, the secret. What the command line says counts first.
    pub fn take(&mut self, file: &config::File) {
        self.layout = self.layout.or(file.layout);
        self.open_reads = file.reads == Some(config::Reads::Open);
        self.limits = limits(&file.limits);
        self.given.shared_secret_file.clone_from(&file.shared_secret_file);
        self.secret_from = file.shared_secret_file.is_some().then(|| file.path.clone());
    }
}

/// The usual limits, with those that a configuration file says otherwise.
pub(crate) fn limits(given: &config::Limits) -> Limits {
    let mut limits = Limits::default();
    if let Some(bytes) = given.body_bytes {
        limits.body_bytes_max = usize::try_from(bytes).unwrap_or(usize::MAX);
    }
    limits
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: DATA_FOLDER.into(),
            listen: LISTEN,
            metrics_listen: METRICS_LISTEN,
            step: STEP,
            layout: None,
            demo: false,
            limits: Limits::default(),
            given: Given::default(),
            secret_from: None,
            open_reads: false,
        }
    }
}

/// A server that listens and holds its data folder, not serving yet.
#[derive(Debug)]
pub struct Server {
    config: Config,
    identity: Arc<Identity>,
    inventory: Arc<Inventory>,
    metrics: Arc<Metrics>,
    main: TcpListener,
    reporting: TcpListener,
    /// The address that `main` got.
    pub main_address: SocketAddr,
    /// The address that `reporting` got.
    pub reporting_address: SocketAddr,
    /// Held until the last value is written; the system gives it back when the process ends.
    _lock: File,
}

/// Opens, says where things are, and serves until `shutdown`.
///
/// # Errors
/// When the server cannot start, or stops for another reason than `shutdown`.
pub async fn serve(config: Config, shutdown: CancellationToken) -> Result<()> {
    let server = Server::open(config).await?;
    // Somebody may have closed our standard output; that is no reason not to serve.
    let _ = std::io::stdout().lock().write_all(server.welcome().as_bytes());
    server.run(shutdown).await
}

impl Server {
    /// Takes the data folder (created on the first start, with its secrets) and both addresses.
    ///
    /// # Errors
    /// When the folder is in use or cannot be used, or an address cannot be had.
    pub async fn open(config: Config) -> Result<Self> {
        durable::create_folder(&config.data, PRIVATE_FOLDER)?;
        let lock = lock(&config.data, "name another with --data")?;
        let main = bind(config.listen, "--listen").await?;
        let reporting = bind(config.metrics_listen, "--metrics-listen").await?;
        let (main_address, reporting_address) = (address(&main)?, address(&reporting)?);
        let (key, password) = Secrets::at(&config.data).open_or_create(config.given.key()?)?;
        let inventory = Arc::new(Inventory::open(config.data.join("inventory.json"))?);
        let metrics = metrics::Config::new(&config.data, config.step, config.layout);
        let metrics = Metrics::open(metrics, Arc::clone(&inventory))?;
        let identity = Identity::new(key, password).with_open_reads(config.open_reads);
        Ok(Self {
            config,
            identity: Arc::new(identity),
            inventory,
            metrics: Arc::new(metrics),
            main,
            reporting,
            main_address,
            reporting_address,
            _lock: lock,
        })
    }

    /// Serves until `shutdown`; then finishes requests under way and writes everything out.
    ///
    /// # Errors
    /// When processing stopped by itself, or the last values could not be written.
    pub async fn run(self, shutdown: CancellationToken) -> Result<()> {
        let metrics = Arc::clone(&self.metrics);
        let failed = shutdown.clone();
        let processing = metrics::start(metrics, move || failed.cancel())?;
        let limits = self.config.limits.clone();
        let portal = Arc::new(Portal {
            identity: Arc::clone(&self.identity),
            inventory: self.inventory,
            metrics: Arc::clone(&self.metrics),
            limits: limits.clone(),
        });
        let port = Arc::new(MetricPort {
            identity: Arc::clone(&self.identity),
            metrics: self.metrics,
            limits: limits.clone(),
        });
        let main = http::serve(self.main, portal, limits.clone(), shutdown.clone());
        let main = tokio::spawn(main);
        let reporting = tokio::spawn(http::serve(self.reporting, port, limits, shutdown.clone()));
        let agent = self.config.demo.then(|| {
            let agent = demo_agent(self.main_address, self.identity, self.config.step);
            tokio::spawn(agent::run(agent, shutdown.clone().cancelled_owned()))
        });
        shutdown.cancelled().await;
        if let Some(agent) = agent {
            match agent.await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    tracing::warn!("this machine's metrics were not reported: {error}")
                }
                Err(error) => tracing::warn!("this machine's agent: {error}"),
            }
        }
        // Neither can fail but by a panic, which has been reported.
        let _ = tokio::join!(main, reporting);
        tokio::task::spawn_blocking(move || processing.finish())
            .await
            .map_err(|e| Error::new(format!("the last processing run: {e}")))?
    }

    /// Where things are, for the person who started the server.
    #[must_use]
    pub fn welcome(&self) -> String {
        // Whole, so that the lines can be used from any folder.
        let whole = std::path::absolute(&self.config.data);
        let data_folder = whole.as_deref().unwrap_or(&self.config.data);
        let data = data_folder.display();
        let secrets = Secrets::at(data_folder);
        let layout = self.metrics.layout();
        let secret = match &self.config.secret_from {
            Some(file) => format!("--config-file {}", file.display()),
            None => format!("--data {data}"),
        };
        let kept = if layout == LayoutKind::Tree { "RRD files " } else { "history   " };
        let mut text = format!(
            "Concertim is running.\n  \
             page       http://{main}/\n  \
             reporting  http://{reporting}/, and http://{main}/mrd/\n  \
             data       {data}\n  \
             {kept} {history}\n  \
             sign in    as {user}, password in {password}; to look from this machine, no need\n  \
             tokens     concertim create-auth-token {secret}\n",
            main = self.main_address,
            reporting = self.reporting_address,
            history = metrics::history_folder(data_folder, layout).display(),
            user = Identity::USER,
            password = secrets.password_file().display(),
        );
        for (address, option) in
            [(self.main_address, "--listen"), (self.reporting_address, "--metrics-listen")]
        {
            if !address.ip().is_loopback() {
                // Writing to a String cannot fail.
                let _ = writeln!(
                    text,
                    "  note       {option} {address} can be reached from other machines: they need \
                     to sign in or send a token, and what they send is not encrypted"
                );
            }
        }
        text
    }
}

/// The agent of `--demo`: this machine, reported like any other over HTTP.
fn demo_agent(main: SocketAddr, identity: Arc<Identity>, step: u32) -> AgentConfig {
    let token = move || Ok(identity.key().token(clock::now().seconds(), TOKEN_SECONDS));
    let reach = match main.ip() {
        ip if !ip.is_unspecified() => main,
        IpAddr::V4(_) => SocketAddr::new(Ipv4Addr::LOCALHOST.into(), main.port()),
        IpAddr::V6(_) => SocketAddr::new(std::net::Ipv6Addr::LOCALHOST.into(), main.port()),
    };
    let token = TokenSource::Made(Arc::new(token));
    let mut agent = AgentConfig::new(format!("http://{reach}"), token, clock::monotonic);
    agent.step = Duration::from_secs(step.into());
    agent
}

/// Cancels `shutdown` at the first signal to stop; at the second, ends the process at once.
pub async fn cancel_on_signal(shutdown: CancellationToken) {
    let kinds = [
        SignalKind::interrupt(),
        SignalKind::terminate(),
        SignalKind::quit(),
        SignalKind::hangup(),
    ];
    let (stop, mut stopped) = tokio::sync::mpsc::channel(kinds.len());
    for kind in kinds {
        let Ok(mut signals) = signal(kind) else { continue };
        let stop = stop.clone();
        tokio::spawn(async move {
            while signals.recv().await.is_some() && stop.send(()).await.is_ok() {}
        });
    }
    drop(stop);
    if stopped.recv().await.is_some() {
        tracing::info!("stopping: requests under way are finished, values written");
        shutdown.cancel();
        if stopped.recv().await.is_some() {
            tracing::warn!("stopped at once; the journal is read at the next start");
            std::process::exit(1);
        }
    }
}

/// Takes a folder for this process alone; `advice` is for who finds it taken.
pub(crate) fn lock(data: &Path, advice: &str) -> Result<File> {
    let path = data.join("lock");
    let refuse = |e: &std::io::Error| Error::io(format_args!("locking {}", path.display()), e);
    let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&path);
    let file = file.map_err(|e| refuse(&e))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::new(format!(
            "the data folder {} is in use by another server; {advice}",
            data.display()
        ))),
        Err(TryLockError::Error(e)) => Err(refuse(&e)),
    }
}

/// Listens on an address, which `option` names.
pub(crate) async fn bind(address: SocketAddr, option: &str) -> Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|e| {
        let kind = match e.kind() {
            std::io::ErrorKind::AddrInUse => "the port is taken".to_owned(),
            _ => e.to_string(),
        };
        Error::new(format!("cannot listen on {address}: {kind}; choose another with {option}"))
    })
}

/// The address that a listener got.
pub(crate) fn address(listener: &TcpListener) -> Result<SocketAddr> {
    listener.local_addr().map_err(|e| Error::io("asking for the address of a listener", &e))
}
