//! Calls to the cloud's services: the user handler (users, teams, key pairs, billing) and the cluster
//! builder (kinds of clusters, clusters).
//!
//! What a person waits for is called at once, with a deadline. What need not be now is a job of the
//! room `outbox`, which [`work`] does: again and again, until the peer has answered.

pub(crate) mod billing;
mod cluster_types;
pub(crate) mod configuration;
mod credentials;
mod job;
pub(crate) mod key_pairs;
mod peer;
pub(crate) mod reach;
pub(crate) mod status_change;
pub(crate) mod team_roles;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
pub(crate) mod usage;
mod work;

#[cfg(test)]
pub(crate) use cluster_types::Listed;
pub(crate) use cluster_types::{Catalogue, ClusterType, Field, Group, NewCluster, launch};
pub(crate) use configuration::CloudConfiguration;
pub(crate) use peer::{Trouble, segment};
pub(crate) use work::work;

use crate::accounts::Seal;
use crate::clock;
use crate::database::Database;
use crate::identity::Key;
use peer::{Answered, Ask, Deadlines, Line};
use rust_decimal::Decimal;
use std::sync::Arc;

/// Credits that a team must have to launch a cluster, where the operator says nothing else.
pub(crate) const CREDITS_NEEDED: Decimal = Decimal::from_parts(25, 0, 0, false, 0);

/// What calls to the cloud's services need.
#[derive(Debug)]
pub(crate) struct Cloud {
    /// Where everything is kept.
    pub(crate) database: Arc<Database>,
    /// What passwords are sealed with.
    pub(crate) seal: Seal,
    /// Credits that a team must have to launch a cluster.
    pub(crate) credits_needed: Decimal,
    line: Line,
    catalogue: Catalogue,
}

impl Cloud {
    /// Calls with tokens signed by `key`, and passwords sealed by `seal`.
    pub(crate) fn new(
        database: Arc<Database>,
        key: Key,
        seal: Seal,
        credits_needed: Decimal,
    ) -> Self {
        let (line, catalogue) = (Line::new(key, Deadlines::USUAL), Catalogue::default());
        Self { database, seal, credits_needed, line, catalogue }
    }

    /// The time, in microseconds since 1970.
    fn now(&self) -> i64 {
        clock::micros()
    }

    async fn configuration(&self) -> Result<CloudConfiguration, Trouble> {
        CloudConfiguration::wanted(&self.database).await
    }

    async fn user_handler(&self, ask: Ask<'_>) -> Result<Answered, Trouble> {
        let configuration = self.configuration().await?;
        self.line.call(&configuration.user_handler_base_url, ask).await
    }

    async fn cluster_builder(&self, ask: Ask<'_>) -> Result<Answered, Trouble> {
        let configuration = self.configuration().await?;
        self.line.call(&configuration.cluster_builder_base_url, ask).await
    }
}
