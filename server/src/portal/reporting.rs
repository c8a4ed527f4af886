//! The portal's devices where reports are taken: at first from the database, then by the log of changes.

use crate::database::{Changed, Columns, Database, sql};
use crate::inventory::{Inventory, PortalDevice};
use crate::racks::data_source_map::{self, Mapped};
use crate::rules::Refusal;
use crate::{Error, Result};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// How often changes are looked for that another process made. Own ones wake the follower.
const LOOK: Duration = Duration::from_secs(2);

/// Most changes read at once: 1,000, some 500 kB.
const CHANGES_MAX: i64 = 1_000;

/// Most new devices that are read one by one; more are read with all others.
const SINGLE_MAX: usize = 100;

/// Keeps the inventory's devices those of the database.
#[derive(Debug)]
pub(crate) struct Reporting {
    database: Arc<Database>,
    inventory: Arc<Inventory>,
    /// The number of the last change that the inventory has.
    seen: watch::Sender<i64>,
}

impl Reporting {
    /// Gives the inventory the database's devices as they are now.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn open(database: Arc<Database>, inventory: Arc<Inventory>) -> Result<Self> {
        let reporting = Self { database, inventory, seen: watch::Sender::new(0) };
        // The number first: what is changed meanwhile is looked at again.
        let newest = sql("SELECT value FROM counters WHERE name = 'changes'");
        let newest = reporting.database.one(newest).await?.whole("value")?;
        reporting.read_all().await.map_err(|refusal| Error::new(format!("{refusal:?}")))?;
        reporting.seen.send_replace(newest);
        reporting.inventory.wait_for(reporting.database.commits(), reporting.seen.subscribe());
        Ok(reporting)
    }

    /// Follows the log of changes until `shutdown`.
    pub(crate) async fn follow(self, shutdown: CancellationToken) {
        let mut commits = self.database.commits();
        loop {
            tokio::select! {
                () = shutdown.cancelled() => return,
                changed = commits.changed() => if changed.is_err() { return },
                () = tokio::time::sleep(LOOK) => {}
            }
            if let Err(refusal) = self.catch_up().await {
                tracing::warn!("devices that are new cannot report yet: {refusal:?}");
            }
        }
    }

    /// Takes over what was changed since the last time.
    async fn catch_up(&self) -> Result<(), Refusal> {
        loop {
            let before = *self.seen.borrow();
            let rows = self.database.all(Changed::after(before, CHANGES_MAX)).await?;
            let changes = rows.iter().map(Changed::of).collect::<Result<Vec<_>, _>>()?;
            let Some(last) = changes.last().map(|change| change.id) else { return Ok(()) };
            self.take(&changes).await?;
            self.seen.send_replace(last);
        }
    }

    async fn take(&self, changes: &[Changed]) -> Result<(), Refusal> {
        let (mut new, mut gone) = (HashSet::new(), HashSet::new());
        for change in changes {
            match (&*change.kind, &*change.action) {
                ("device", "create" | "import") => {
                    gone.remove(&change.subject_id);
                    new.insert(change.subject_id.clone());
                }
                ("device", "delete") => {
                    new.remove(&change.subject_id);
                    gone.insert(change.subject_id.clone());
                }
                // What stood in it has gone, too, whether or not that was noted one by one.
                ("rack" | "template" | "team", "delete") => return self.read_all().await,
                _ => {}
            }
        }
        if new.len() > SINGLE_MAX {
            return self.read_all().await;
        }
        let ids: Vec<&str> = new.iter().map(String::as_str).collect();
        let added = match ids.is_empty() {
            true => Vec::new(),
            false => data_source_map::of(&self.database, &ids).await?,
        };
        if !added.is_empty() || !gone.is_empty() {
            let added: Vec<PortalDevice> = added.into_iter().map(device).collect();
            self.inventory.change_portal(&added, &gone);
        }
        Ok(())
    }

    async fn read_all(&self) -> Result<(), Refusal> {
        let all = data_source_map::list(&self.database).await?;
        let all: Vec<PortalDevice> = all.into_iter().map(device).collect();
        self.inventory.set_portal(&all);
        Ok(())
    }
}

fn device(mapped: Mapped) -> PortalDevice {
    let Mapped { id, cluster, host, team_id: team, .. } = mapped;
    PortalDevice { name: host.clone(), id, cluster, host, team }
}
