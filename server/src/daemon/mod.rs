//! The metric reporting daemon: the existing daemon's port, configuration and files, and nothing else of
//! the server.

mod options;
mod settings;

pub use options::{Wanted, wanted};
pub use settings::{Config, Devices, STATE_FOLDER, configuration};

use crate::durable::{self, PRIVATE_FOLDER};
use crate::http::{self, Workers};
use crate::identity::Identity;
use crate::inventory::{Inventory, Poller};
use crate::metrics::{self, Metrics, Places};
use crate::serve;
use crate::site::{Admin, MetricPort};
use crate::{Error, Result};
use std::io::Write;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The name of the existing daemon's program; under it ours takes that one's options.
pub const NAME: &str = "ct-metric-reporting-daemon";

/// Serves the metric reporting port until `shutdown`; then finishes requests under way and writes
/// everything out.
///
/// # Errors
/// When the daemon cannot start, or stops for another reason than `shutdown`.
pub async fn run(config: Config, shutdown: CancellationToken) -> Result<()> {
    // Other programs read the files, so others may enter; what is ours alone is in the state folder.
    durable::create_folder(&config.directory, 0o755)?;
    let state = config.directory.join(STATE_FOLDER);
    durable::create_folder(&state, PRIVATE_FOLDER)?;
    let _lock = serve::lock(&state, "name another with rrd.directory")?;
    let listener = serve::bind(config.listen, "api.ip and api.port").await?;
    let address = serve::address(&listener)?;
    let admin = match config.admin_listen {
        Some(address) => Some(serve::bind(address, "admin.ip and admin.port").await?),
        None => None,
    };
    let lines = match config.graphite_listen {
        Some(address) => Some(serve::bind(address, "agents.graphite").await?),
        None => None,
    };
    let (inventory, poller) = match config.devices {
        Devices::Map(source) => {
            let map = source.at(state.join("devices.json"));
            let (inventory, poller) = Inventory::of_map(map)?;
            (inventory, Some(poller))
        }
        Devices::Registered => (Arc::new(Inventory::open(state.join("inventory.json"))?), None),
    };
    let places = Places::of_files(&config.directory, &state);
    let layout = config.layout.or_else(|| settings::usual_layout(&places));
    let of_metrics = metrics::Config {
        places,
        sync: config.sync,
        rules: config.rules,
        limits: config.series,
        cluster: config.cluster.as_str().into(),
        log_runs: true,
        ..metrics::Config::new(&state, config.step, layout)
    };
    let metrics = Arc::new(Metrics::open(of_metrics, inventory)?);
    let port = Arc::new(MetricPort {
        identity: Arc::new(
            Identity::new(config.key)
                .with_reads(config.reads)
                .with_rate_limit(config.rate_limit)
                .with_telemetry(Arc::clone(metrics.telemetry())),
        ),
        metrics: Arc::clone(&metrics),
        limits: config.limits.clone(),
    });
    let workers = Arc::new(Workers::start()?);
    let failed = shutdown.clone();
    let processing = metrics::start(Arc::clone(&metrics), move || failed.cancel())?;
    // Somebody may have closed our standard output; that is no reason not to serve.
    let _ = writeln!(std::io::stdout().lock(), "metric reporting  http://{address}/");
    tracing::info!(
        "metric reporting on {address}, history in {}, a step of {} s",
        config.directory.display(),
        config.step
    );
    if let Some(admin) = admin {
        let address = serve::address(&admin)?;
        tracing::info!("/metrics, /status and /healthz on {address}");
        if !address.ip().is_loopback() {
            tracing::warn!(
                "{address} can be reached from other machines: whoever does sees how the daemon is, \
                 without a token"
            );
        }
        let (handler, limits) = (Admin(Arc::clone(&metrics)), Admin::limits(&config.limits));
        let (handler, workers) = (Arc::new(handler), Arc::clone(&workers));
        tokio::spawn(http::serve(admin, handler, limits, workers, shutdown.clone()));
    }
    if let Some(lines) = lines {
        tracing::info!(
            "lines of Graphite's protocol on {}, without tokens",
            serve::address(&lines)?
        );
        tokio::spawn(metrics::serve_plaintext(lines, Arc::clone(&metrics), shutdown.clone()));
    }
    let polling = poller.map(|poller: Poller| tokio::spawn(poller.run(shutdown.clone())));
    http::serve(listener, port, config.limits, workers, shutdown).await;
    if let Some(polling) = polling {
        // It ends with `shutdown`, and can fail but by a panic, which has been reported.
        let _ = polling.await;
    }
    tokio::task::spawn_blocking(move || processing.finish())
        .await
        .map_err(|e| Error::new(format!("the last processing run: {e}")))?
}
