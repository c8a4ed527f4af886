//! Follows the log of changes, and hands what it finds to all who listen.

use super::stream;
use crate::database::{Changed, Database, Failure};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::{broadcast, watch};
use tokio_util::sync::CancellationToken;

/// How often changes that other processes made are looked for: every 2 s. Own ones wake the follower.
const LOOK: Duration = Duration::from_secs(2);

/// Most changes of a batch: 200.
const BATCH_MAX: i64 = 200;

/// Batches that wait for a slow listener: 64, or 12,800 changes of some 500 bytes. They are kept once
/// for all listeners. Who falls further behind is told to start again.
const BATCHES_MAX: usize = 64;

/// A change, with its event, which is written once for all who get it.
#[derive(Debug)]
pub(super) struct News {
    pub(super) changed: Changed,
    event: OnceLock<Bytes>,
}

impl News {
    pub(super) fn new(changed: Changed) -> Self {
        Self { changed, event: OnceLock::new() }
    }

    /// Its event.
    pub(super) fn event(&self) -> Bytes {
        self.event.get_or_init(|| stream::event(&self.changed).into()).clone()
    }
}

/// What became of a rack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Became {
    Added,
    Modified,
    Deleted,
}

/// Changes that follow each other.
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) news: Vec<News>,
    /// The racks that look different after them, with their teams, by id.
    pub(super) racks: BTreeMap<String, (Became, Option<String>)>,
}

impl Batch {
    fn new(changes: Vec<Changed>) -> Self {
        let mut racks = BTreeMap::new();
        for change in &changes {
            let (rack, became) = match (&*change.kind, &*change.action, &change.rack_id) {
                ("rack", "create", _) => (&change.subject_id, Became::Added),
                ("rack", "delete", _) => (&change.subject_id, Became::Deleted),
                ("rack", _, _) => (&change.subject_id, Became::Modified),
                (_, _, Some(rack)) => (rack, Became::Modified),
                _ => continue,
            };
            let (so_far, team) = racks.entry(rack.clone()).or_insert((became, None));
            if became == Became::Deleted {
                *so_far = became;
            }
            if change.team_id.is_some() {
                team.clone_from(&change.team_id);
            }
        }
        Self { news: changes.into_iter().map(News::new).collect(), racks }
    }

    /// The number of its last change.
    pub(super) fn last(&self) -> i64 {
        self.news.last().map_or(0, |news| news.changed.id)
    }
}

/// Where changes are handed out.
#[derive(Debug)]
pub(super) struct Feed {
    batches: broadcast::Sender<Arc<Batch>>,
    /// The number of the last change that was handed out.
    at: watch::Sender<i64>,
}

impl Feed {
    /// A feed that begins after the change `at`.
    pub(super) fn after(at: i64) -> Self {
        Self { batches: broadcast::Sender::new(BATCHES_MAX), at: watch::Sender::new(at) }
    }

    /// The batches from now on. What they begin with may be known already: they have every change
    /// after the number that comes with them.
    pub(super) fn listen(&self) -> (broadcast::Receiver<Arc<Batch>>, i64) {
        // In this order: a change that is handed out in between is in both.
        let batches = self.batches.subscribe();
        (batches, self.at())
    }

    /// The number of the last change that was handed out.
    pub(super) fn at(&self) -> i64 {
        *self.at.borrow()
    }

    /// Hands out changes until `end`.
    pub(super) async fn follow(&self, database: &Database, end: CancellationToken) {
        let mut commits = database.commits();
        loop {
            if let Err(failure) = self.catch_up(database).await {
                tracing::warn!("changes cannot be followed: {failure}");
            }
            tokio::select! {
                () = end.cancelled() => return,
                _ = tokio::time::timeout(LOOK, commits.changed()) => {}
            }
        }
    }

    /// Hands out what there is.
    async fn catch_up(&self, database: &Database) -> Result<(), Failure> {
        loop {
            let rows = database.all(Changed::after(self.at(), BATCH_MAX)).await?;
            if rows.is_empty() {
                return Ok(());
            }
            let changes = rows.iter().map(Changed::of).collect::<Result<_, _>>()?;
            let batch = Batch::new(changes);
            let last = batch.last();
            // Nobody may be listening, which is no fault.
            let _ = self.batches.send(Arc::new(batch));
            self.at.send_replace(last);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::By;

    fn change(id: i64, kind: &str, action: &str, subject: &str, rack: Option<&str>) -> Changed {
        Changed {
            id,
            at: 0,
            by: By::server("test"),
            action: action.into(),
            kind: kind.into(),
            subject_id: subject.into(),
            subject: String::new(),
            rack_id: rack.map(Into::into),
            team_id: Some("t".into()),
            user_id: None,
            detail: "{}".into(),
        }
    }

    #[test]
    fn what_became_of_racks_is_told_once() {
        let batch = Batch::new(vec![
            change(1, "rack", "create", "new", Some("new")),
            change(2, "device", "create", "d", Some("new")),
            change(3, "device", "move", "e", Some("old")),
            change(4, "device", "update", "e", Some("old")),
            change(5, "device", "delete", "f", Some("gone")),
            change(6, "rack", "delete", "gone", None),
            change(7, "team", "update", "t", None),
        ]);
        let became: Vec<_> =
            batch.racks.iter().map(|(rack, (became, _))| (&**rack, *became)).collect();
        let expected =
            [("gone", Became::Deleted), ("new", Became::Added), ("old", Became::Modified)];
        assert_eq!((became.as_slice(), batch.last()), (expected.as_slice(), 7));
    }
}
