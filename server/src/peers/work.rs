//! Doing the jobs of the outbox.

use super::{Cloud, Trouble, job};
use crate::database::{By, Failure};
use crate::outbox::{self, Lease, Taken};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// Jobs done at once, each of another subject: a signup is mostly waiting for the cloud, and four at a
/// time are more than a cloud's admin service likes anyway.
const AT_ONCE: usize = 4;

/// Longest time between two looks: another process may have queued something and died, and of that
/// nobody tells us.
const LOOK_ANYWAY: Duration = Duration::from_secs(60);

/// Shortest time between two looks: commits may come by the thousand, and each look is two queries.
const PAUSE: Duration = Duration::from_millis(50);

/// How long a failed look waits: the database was not there, and may be back.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

/// Does jobs until `stop`; what is under way then is left as after a crash, and begun again by the next
/// that looks.
pub(crate) async fn work(cloud: Arc<Cloud>, stop: CancellationToken) {
    let working = async {
        let mut commits = cloud.database.commits();
        let mut under_way = JoinSet::new();
        if let Err(failure) = outbox::adopt(&cloud.database, cloud.now()).await {
            tracing::error!("jobs of an earlier life: {failure}");
        }
        loop {
            commits.mark_unchanged();
            let wait = match look(&cloud, &mut under_way).await {
                Ok(wait) => wait,
                Err(failure) => {
                    tracing::error!("looking for jobs: {failure}");
                    AFTER_FAILURE
                }
            };
            sleep(PAUSE).await;
            tokio::select! {
                // Nobody can drop the sender: the database, which has it, is ours too.
                _ = commits.changed() => {}
                Some(_) = under_way.join_next() => {}
                () = sleep(wait) => {}
            }
        }
    };
    tokio::select! {
        () = working => {}
        () = stop.cancelled() => {}
    }
}

/// Begins what is due, and tells when to look again.
async fn look(cloud: &Arc<Cloud>, under_way: &mut JoinSet<()>) -> Result<Duration, Failure> {
    while under_way.try_join_next().is_some() {}
    let free = AT_ONCE.saturating_sub(under_way.len());
    let now = cloud.now();
    if free > 0 {
        for taken in outbox::take(&cloud.database, free, now).await? {
            under_way.spawn(one(Arc::clone(cloud), taken));
        }
    }
    if under_way.len() >= AT_ONCE {
        return Ok(LOOK_ANYWAY);
    }
    let next = outbox::next_at(&cloud.database).await?;
    let wait = next.map_or(LOOK_ANYWAY, |next| {
        Duration::from_micros(u64::try_from(next.saturating_sub(now)).unwrap_or_default())
    });
    Ok(wait.min(LOOK_ANYWAY))
}

/// Does one job, and says all the while that it is being done.
async fn one(cloud: Arc<Cloud>, taken: Taken) {
    let (name, lease) = (&*taken.entry.name, &taken.lease);
    let mut doing = std::pin::pin!(job::perform(&cloud, &taken));
    let done = loop {
        match timeout(Duration::from_micros(Lease::RENEWAL), &mut doing).await {
            Ok(done) => break done,
            Err(_) => match lease.renew(&cloud.database, cloud.now()).await {
                Ok(true) => {}
                // Somebody else does it now; what comes of our call would not be written.
                Ok(false) => return,
                Err(failure) => tracing::warn!("job {name}: {failure}"),
            },
        }
    };
    if let Err(trouble) = done
        && let Err(failure) = put_back(&cloud, &taken, &trouble).await
    {
        tracing::error!("job {name}: {failure}");
    }
}

async fn put_back(cloud: &Cloud, taken: &Taken, trouble: &Trouble) -> Result<(), Failure> {
    let (entry, now) = (&taken.entry, cloud.now());
    tracing::warn!(
        "job {} of {}, attempt {}: {trouble}",
        entry.name,
        entry.subject,
        entry.attempts
    );
    let mut transaction = cloud.database.begin().await?;
    let (by, why) = (By::server("outbox"), trouble.to_string());
    taken.lease.put_back(&mut transaction, &by, &entry.name, &why, now).await?;
    transaction.commit(now).await
}
