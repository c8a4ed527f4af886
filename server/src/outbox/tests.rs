//! What both databases do with jobs.

use super::*;
use crate::database::testing::Both;
use crate::database::{By, Database};
use crate::rules::Refusal;

const SECOND: i64 = 1_000_000;

fn job(user: &str) -> Job {
    Job::UserSignup { user_id: user.to_owned() }
}

async fn queue(database: &Database, job: &Job, now: i64) -> String {
    let mut transaction = database.begin().await.unwrap();
    let id = enqueue(&mut transaction, &By::server("test"), job, now).await.unwrap();
    transaction.commit(now).await.unwrap();
    id
}

async fn fail(database: &Database, taken: &Taken, now: i64) {
    let mut transaction = database.begin().await.unwrap();
    let by = By::server("outbox");
    taken.lease.put_back(&mut transaction, &by, "user_signup", "no", now).await.unwrap();
    transaction.commit(now).await.unwrap();
}

async fn done(database: &Database, taken: &Taken, now: i64) -> bool {
    let mut transaction = database.begin().await.unwrap();
    let by = By::server("outbox");
    let ours = taken.lease.done(&mut transaction, &by, "user_signup").await.unwrap();
    transaction.commit(now).await.unwrap();
    ours
}

fn subjects(taken: &[Taken]) -> Vec<&str> {
    taken.iter().map(|taken| &*taken.entry.subject).collect()
}

#[tokio::test]
async fn jobs_of_a_subject_go_one_by_one_in_their_order() {
    let both = Both::new().await;
    for database in &both.databases {
        let first = queue(database, &job("a"), 10).await;
        let second =
            queue(database, &Job::UserUpdate { user_id: "a".into(), email: true }, 10).await;
        queue(database, &job("b"), 11).await;
        assert_eq!(take(database, 9, 9).await.unwrap().len(), 0, "none is due");
        let taken = take(database, 9, 20).await.unwrap();
        assert_eq!(subjects(&taken), ["user:a", "user:b"]);
        assert_eq!(taken[0].entry.id, first);
        assert_eq!(taken[0].entry.job, Some(job("a")));
        assert_eq!(take(database, 9, 21).await.unwrap().len(), 0, "the first holds up the second");
        assert_eq!(
            next_at(database).await.unwrap(),
            Some(20 + 15 * SECOND),
            "nor is it looked for"
        );
        assert!(done(database, &taken[0], 22).await);
        let taken = take(database, 9, 23).await.unwrap();
        assert_eq!((taken.len(), &taken[0].entry.id), (1, &second));
        assert_eq!(list(database, None).await.unwrap().len(), 2);
        assert_eq!(list(database, Some(State::Queued)).await.unwrap().len(), 0);
    }
}

#[tokio::test]
async fn a_rolled_back_change_queues_nothing() {
    let both = Both::new().await;
    for database in &both.databases {
        let mut transaction = database.begin().await.unwrap();
        enqueue(&mut transaction, &By::server("test"), &job("a"), 1).await.unwrap();
        transaction.roll_back().await.unwrap();
        assert_eq!(list(database, None).await.unwrap(), []);
        assert_eq!(next_at(database).await.unwrap(), None);
    }
}

#[tokio::test]
async fn of_many_that_look_one_takes_a_job() {
    let both = Both::new().await;
    for database in &both.databases {
        for user in 0..20 {
            queue(database, &job(&user.to_string()), 1).await;
        }
        let looking = (0..4).map(|_| {
            let database = std::sync::Arc::clone(database);
            tokio::spawn(async move {
                let mut ids = Vec::new();
                loop {
                    let taken = take(&database, 5, 2).await.unwrap();
                    if taken.is_empty()
                        && list(&database, Some(State::Queued)).await.unwrap().is_empty()
                    {
                        return ids;
                    }
                    ids.extend(taken.into_iter().map(|taken| taken.entry.id));
                }
            })
        });
        let mut ids = Vec::new();
        for looking in looking.collect::<Vec<_>>() {
            ids.extend(looking.await.unwrap());
        }
        ids.sort();
        let count = ids.len();
        ids.dedup();
        assert_eq!((count, ids.len()), (20, 20));
    }
}

#[tokio::test]
async fn who_falls_silent_loses_the_job_and_can_write_nothing() {
    let both = Both::new().await;
    for database in &both.databases {
        queue(database, &job("a"), 0).await;
        let silent = take(database, 1, 0).await.unwrap().remove(0);
        assert!(silent.lease.renew(database, 5 * SECOND).await.unwrap());
        assert_eq!(take(database, 1, 19 * SECOND).await.unwrap().len(), 0);
        assert_eq!(next_at(database).await.unwrap(), Some(20 * SECOND));
        let next = take(database, 1, 20 * SECOND).await.unwrap().remove(0);
        assert_eq!(next.entry.attempts, 2);
        assert!(!silent.lease.renew(database, 21 * SECOND).await.unwrap());
        fail(database, &silent, 21 * SECOND).await;
        assert!(!done(database, &silent, 21 * SECOND).await);
        assert_eq!(list(database, Some(State::Running)).await.unwrap().len(), 1);
        assert!(done(database, &next, 22 * SECOND).await);
        assert_eq!(list(database, None).await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_job_in_vain_waits_longer_each_time_and_then_for_a_person() {
    let both = Both::new().await;
    for database in &both.databases {
        let id = queue(database, &job("a"), 0).await;
        let mut now = 0;
        for attempt in 1..=10_i64 {
            let taken = take(database, 1, now).await.unwrap().remove(0);
            assert_eq!(taken.entry.attempts, attempt);
            fail(database, &taken, now).await;
            let entry = list(database, None).await.unwrap().remove(0);
            assert_eq!(entry.last_error.as_deref(), Some("no"));
            let waits = (entry.due_at - now) / SECOND;
            let base = attempt.pow(4) + 2;
            assert!((base..=base + attempt.pow(4) * 15 / 100 + 1).contains(&waits), "{waits}");
            assert_eq!(entry.state, if attempt < 10 { State::Waiting } else { State::Failed });
            now = entry.due_at;
        }
        assert_eq!(take(database, 1, now * 2).await.unwrap().len(), 0);
        // A failed one holds up no other.
        let later =
            queue(database, &Job::UserUpdate { user_id: "a".into(), email: true }, now).await;
        let taken = take(database, 1, now).await.unwrap().remove(0);
        assert_eq!(taken.entry.id, later);
        let by = By::server("test");
        let mut transaction = database.begin().await.unwrap();
        let busy = retry(&mut transaction, &by, &later, now).await.unwrap_err();
        assert!(matches!(busy, Refusal::Conflict(_)), "{busy:?}");
        let busy = discard(&mut transaction, &by, &later).await.unwrap_err();
        assert!(matches!(busy, Refusal::Conflict(_)), "{busy:?}");
        let entry = retry(&mut transaction, &by, &id, now).await.unwrap();
        assert_eq!((entry.state, entry.attempts), (State::Queued, 0));
        transaction.commit(now).await.unwrap();
        // Of its subject it was first.
        assert!(done(database, &taken, now).await);
        assert_eq!(take(database, 1, now).await.unwrap().remove(0).entry.id, id);
    }
}

#[tokio::test]
async fn an_end_hurries_those_that_wait() {
    let both = Both::new().await;
    for database in &both.databases {
        queue(database, &job("a"), 0).await;
        let taken = take(database, 1, 0).await.unwrap().remove(0);
        fail(database, &taken, 0).await;
        queue(database, &Job::UserDeletion { user_id: "a".into() }, 1).await;
        let taken = take(database, 9, 1).await.unwrap();
        assert_eq!((taken.len(), &*taken[0].entry.name), (1, "user_signup"));
    }
}

#[test]
fn waits_are_those_of_the_existing_service() {
    for (attempt, least, most) in [(1, 3, 3), (2, 18, 20), (3, 83, 95), (9, 6_563, 7_547)] {
        assert_eq!(lease::wait(attempt, 0) / SECOND, least);
        assert_eq!(lease::wait(attempt, 255) / SECOND, most);
    }
}
