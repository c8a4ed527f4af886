//! Keeps the log of changes from growing for ever.

use crate::clock;
use crate::database::{Columns, Database, Failure, sql};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often it is looked for what is too old or too much: once an hour.
const EVERY: Duration = Duration::from_secs(3_600);

/// Changes that are removed at once: 1,000, some milliseconds, so that nobody waits to write.
const PIECE: i64 = 1_000;

/// Pause between pieces: 50 ms, so that most of the time is for others. 10 million take nine minutes.
const PAUSE: Duration = Duration::from_millis(50);

/// Removes changes that are older than `kept`, and the oldest of more than `most`, until `end`.
pub(super) async fn keep_short(
    database: &Database,
    kept: Duration,
    most: i64,
    end: CancellationToken,
) {
    let mut hours = tokio::time::interval(EVERY);
    loop {
        tokio::select! {
            () = end.cancelled() => return,
            _ = hours.tick() => {}
        }
        let kept = i64::try_from(kept.as_micros()).unwrap_or(i64::MAX);
        loop {
            match piece(database, clock::micros().saturating_sub(kept), most).await {
                Ok(0) => break,
                Ok(_) => tokio::time::sleep(PAUSE).await,
                Err(failure) => {
                    tracing::warn!("old changes were not removed: {failure}");
                    break;
                }
            }
            if end.is_cancelled() {
                return;
            }
        }
    }
}

/// Removes the oldest changes, a piece of them; answers how many.
async fn piece(database: &Database, oldest: i64, most: i64) -> Result<u64, Failure> {
    // Times rise with the numbers, but for clocks that are set back.
    let bounds = sql("SELECT (SELECT MIN(id) FROM changes) AS first, \
                      (SELECT MAX(id) FROM changes) AS last, \
                      (SELECT MAX(id) FROM changes WHERE at < $1) AS old");
    let bounds = database.one(bounds.whole(oldest)).await?;
    let (Some(first), Some(last)) = (bounds.maybe_whole("first")?, bounds.maybe_whole("last")?)
    else {
        return Ok(0);
    };
    let old = bounds.maybe_whole("old")?.unwrap_or(0).max(last.saturating_sub(most));
    let until = old.min(first.saturating_add(PIECE).saturating_sub(1));
    if until < first {
        return Ok(0);
    }
    let mut transaction = database.begin().await?;
    let removed = transaction.run(sql("DELETE FROM changes WHERE id <= $1").whole(until)).await?;
    transaction.commit(clock::micros()).await?;
    Ok(removed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::testing::Both;
    use crate::database::{By, Change};

    #[tokio::test(flavor = "multi_thread")]
    async fn the_oldest_go_first_and_in_pieces() {
        let both = Both::new().await;
        for database in &both.databases {
            for (at, count) in [(100, 1_500), (200, 10)] {
                let mut transaction = database.begin().await.unwrap();
                for _ in 0..count {
                    transaction.note(&By::server("test"), Change::new("update", "x", "1", "x"));
                }
                transaction.commit(at).await.unwrap();
            }
            let mut removed = Vec::new();
            while removed.last() != Some(&0) {
                removed.push(piece(database, 150, 1_000_000).await.unwrap());
            }
            assert_eq!(removed, [1_000, 500, 0]);
            assert_eq!(piece(database, 150, 4).await.unwrap(), 6);
            assert_eq!(piece(database, 150, 4).await.unwrap(), 0);
            let left = database.one(sql("SELECT COUNT(*) AS n FROM changes")).await.unwrap();
            assert_eq!(left.whole("n").unwrap(), 4);
            // Even when all are gone the next number follows the last.
            assert_eq!(piece(database, 300, 4).await.unwrap(), 4);
            let mut transaction = database.begin().await.unwrap();
            transaction.note(&By::server("test"), Change::new("update", "x", "1", "x"));
            transaction.commit(400).await.unwrap();
            let next = database.one(sql("SELECT MAX(id) AS id FROM changes")).await.unwrap();
            assert_eq!(next.whole("id").unwrap(), 1_511);
        }
    }
}
