//! The portal's parts, from its database to its tables of routes.

use super::Config;
use crate::accounts::oidc::{self, Oidc};
use crate::accounts::{self, Accounts, Seal, invitation};
use crate::api_v1::ApiV1;
use crate::api_v2::ApiV2;
use crate::clock;
use crate::config;
use crate::database::{Database, Location};
use crate::demo;
use crate::durable;
use crate::identity::{Key, Secrets, Standing};
use crate::inventory::Inventory;
use crate::live::{self, Live};
use crate::metrics::Metrics;
use crate::peers::{self, Cloud};
use crate::portal::{Portal, Reporting};
use crate::racks::template;
use crate::readings::{Daemon, Readings};
use crate::{Error, Result};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// Longest secret of a client: providers give out some 50 bytes.
const CLIENT_SECRET_BYTES_MAX: u64 = 4_096;

/// An open portal, whose followers do not run yet.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) portal: Arc<Portal>,
    pub(super) v1: ApiV1,
    pub(super) v2: ApiV2,
    /// The word of the link that makes the first user; none where there are users.
    pub(super) set_up: Option<String>,
    reporting: Reporting,
}

/// The database of the configuration: the one that is named, or the data folder's own.
fn location(config: &Config) -> Result<Location> {
    match &config.database {
        Some(text) => Location::parse(text),
        None => Ok(Location::of_folder(&config.data)),
    }
}

/// Opens it; its devices are the inventory's, too, from here on.
pub(super) async fn open(
    config: &Config,
    key: &Key,
    standing: Arc<Standing>,
    inventory: &Arc<Inventory>,
    metrics: &Arc<Metrics>,
) -> Result<Opened> {
    let database = Arc::new(Database::open(location(config)?).await?);
    let seal_key = Secrets::at(&config.data).seal_key()?;
    let seal = Seal::new(seal_key);
    let cookies = Seal::derived(seal_key, "sign-in at an OpenID provider");
    let provider = config.oidc.as_ref().map(|given| Oidc::new(settings(given)?, cookies));
    let now = clock::micros();
    template::seed(&database, now).await?;
    if config.demo
        && let Err(error) = demo::make_show(&database, now).await
    {
        tracing::warn!("the demo's site was not made: {error}");
    }
    let accounts = Accounts::open(Arc::clone(&database), key.clone(), seal, standing, now).await?;
    let readings = match &config.metric_daemon {
        Some(url) => Readings::Daemon(Box::new(Daemon::new(url, key.clone())?)),
        None => Readings::Here(Arc::clone(metrics)),
    };
    let set_up = invitation::set_up(&accounts, now).await?;
    let cloud = Cloud::new(
        Arc::clone(&database),
        key.clone(),
        accounts.seal().clone(),
        config.credits_needed,
    );
    let reporting = Reporting::open(Arc::clone(&database), Arc::clone(inventory)).await?;
    let usual = live::Settings::default();
    let days = |days: u64| Duration::from_secs(days.saturating_mul(86_400));
    let entries = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let settings = live::Settings {
        origins: config.origins.clone(),
        kept: config.changes.days.map_or(usual.kept, days),
        kept_max: config.changes.entries.map_or(usual.kept_max, entries),
        ..usual
    };
    let live = Live::open(Arc::clone(&database), Arc::clone(metrics), settings).await?;
    let portal = Arc::new(Portal {
        database,
        accounts: Arc::new(accounts),
        oidc: provider.transpose()?,
        inventory: Arc::clone(inventory),
        live,
        readings,
        cloud: Arc::new(cloud),
        limits: config.limits.clone(),
    });
    let (v1, v2) = (ApiV1::new(Arc::clone(&portal))?, ApiV2::new(Arc::clone(&portal))?);
    Ok(Opened { v1, v2, portal, set_up, reporting })
}

/// The provider of a configuration file, with the secret that the file leads to.
fn settings(given: &config::Oidc) -> Result<oidc::Settings> {
    let secret = |path: &PathBuf| {
        let wrong =
            |says: &str| Error::new(format!("oidc.client_secret_file: {}: {says}", path.display()));
        let bytes = durable::read(path, CLIENT_SECRET_BYTES_MAX)?;
        let text = String::from_utf8(bytes.ok_or_else(|| wrong("there is no such file"))?);
        let text = text.map_err(|_| wrong("it is not UTF-8"))?;
        match text.trim_end_matches(['\r', '\n']) {
            "" => Err(wrong("it is empty")),
            secret => Ok(secret.to_owned()),
        }
    };
    Ok(oidc::Settings {
        issuer: given.issuer.clone(),
        client_id: given.client_id.clone(),
        client_secret: given.client_secret_file.as_ref().map(secret).transpose()?,
        redirect_url: given.redirect_url.clone(),
        scopes: given.scopes.clone(),
        users: match given.users {
            config::OidcUsers::Known => oidc::Users::Known,
            config::OidcUsers::Create => oidc::Users::Create,
        },
    })
}

impl Opened {
    /// Follows the log of changes until `shutdown`, in these tasks.
    pub(super) fn follow(
        self,
        tasks: &mut JoinSet<()>,
        shutdown: &CancellationToken,
    ) -> (Arc<Portal>, ApiV1, ApiV2) {
        tasks.spawn(accounts::follow(Arc::clone(&self.portal.accounts), shutdown.clone()));
        tasks.spawn(Arc::clone(&self.portal.live).follow(shutdown.clone()));
        tasks.spawn(peers::work(Arc::clone(&self.portal.cloud), shutdown.clone()));
        tasks.spawn(self.reporting.follow(shutdown.clone()));
        (self.portal, self.v1, self.v2)
    }
}
