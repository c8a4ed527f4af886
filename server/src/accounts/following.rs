//! What users may do, kept in memory for those who ask with every report, and what has run out, removed.

use super::{Accounts, Role, token::MICROS};
use crate::clock;
use crate::database::{Changed, Columns, Database, Failure, sql};
use crate::identity::{Devices, Reach, Session, State, order};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Longest time until a change that another process made is seen.
const LOOK: Duration = Duration::from_secs(5);

/// Time between two readings while changes come in one after the other: reading all of a site of
/// 10,000 devices takes some 20 ms.
const PAUSE: Duration = Duration::from_millis(200);

/// Time between two removals of what has run out.
const PURGE: Duration = Duration::from_secs(600);

/// Changes looked at in one statement.
const CHANGES_MAX: i64 = 1_000;

/// Follows the changes until `shutdown`: reads anew what users may do after each that bears on it, and
/// removes what has run out now and then.
pub(crate) async fn follow(accounts: Arc<Accounts>, shutdown: CancellationToken) {
    let mut commits = accounts.database.commits();
    let (mut seen, mut purged) = (0, clock::monotonic());
    loop {
        tokio::select! {
            () = shutdown.cancelled() => return,
            changed = commits.changed() => if changed.is_err() { return },
            () = tokio::time::sleep(LOOK) => {}
        }
        match bearing(&accounts.database, seen).await {
            Ok((last, false)) => seen = last,
            Ok((last, true)) => match accounts.refresh(clock::micros()).await {
                Ok(()) => {
                    seen = last;
                    tokio::time::sleep(PAUSE).await;
                }
                Err(failure) => tracing::warn!("reading what users may do: {failure}"),
            },
            Err(failure) => tracing::warn!("reading the log of changes: {failure}"),
        }
        if clock::monotonic().saturating_duration_since(purged) >= PURGE {
            purged = clock::monotonic();
            if let Err(failure) = purge(&accounts.database, clock::micros()).await {
                tracing::warn!("removing what has run out: {failure}");
            }
        }
    }
}

/// The number of the last change after `seen`, and whether one of them bears on what users may do.
async fn bearing(database: &Database, seen: i64) -> Result<(i64, bool), Failure> {
    let (mut last, mut bears) = (seen, seen == 0);
    if bears {
        let newest = database.one(sql("SELECT value FROM counters WHERE name = 'changes'")).await?;
        return Ok((newest.whole("value")?.max(1), true));
    }
    loop {
        let rows = database.all(Changed::after(last, CHANGES_MAX)).await?;
        for row in &rows {
            last = last.max(row.whole("id")?);
            let (kind, action) = (row.text("kind")?, row.text("action")?);
            bears |= match &*kind {
                // What devices and racks are called and cost is no matter.
                "device" => matches!(&*action, "create" | "delete"),
                "rack" => matches!(&*action, "create" | "delete"),
                // Failed sign-ins may come in numbers.
                "session" => action != "sign_in_failed",
                "user" | "team" | "team_role" | "token" => action != "update" || kind != "team",
                _ => false,
            };
        }
        if rows.len() < usize::try_from(CHANGES_MAX).unwrap_or(usize::MAX) {
            return Ok((last, bears));
        }
    }
}

/// Removes tokens, sessions and links that have expired; answers how many.
///
/// # Errors
/// When the database fails.
pub(crate) async fn purge(database: &Database, now: i64) -> Result<u64, Failure> {
    let mut transaction = database.begin().await?;
    let mut gone = 0_u64;
    for table in ["tokens", "sessions", "invitations"] {
        let expired = sql(format!("DELETE FROM {table} WHERE expires_at <= $1")).whole(now);
        gone = gone.saturating_add(transaction.run(expired).await?);
    }
    transaction.commit(now).await?;
    Ok(gone)
}

/// What users may do, as the database has it.
pub(super) async fn state(database: &Database, now: i64) -> Result<State, Failure> {
    let mut state = State::default();
    let ended = sql("SELECT jti FROM tokens WHERE revoked_at IS NOT NULL AND expires_at > $1");
    for row in database.all(ended.whole(now)).await? {
        state.ended.extend(number(&row.text("jti")?));
    }
    let sessions = sql("SELECT digest, user_id, expires_at FROM sessions WHERE expires_at > $1");
    for row in database.all(sessions.whole(now)).await? {
        if let Some(user) = number(&row.text("user_id")?) {
            let expires = row.whole("expires_at")? / MICROS;
            state.sessions.insert(row.text("digest")?, Session { user, expires });
        }
    }
    let users = sql("SELECT users.id, users.root, team_roles.team_id, team_roles.role FROM users \
         LEFT JOIN team_roles ON team_roles.user_id = users.id WHERE users.deleted_at IS NULL \
         ORDER BY users.id, team_roles.team_id");
    // Users of the same teams share one list of devices, which may be long.
    let mut teams: BTreeMap<u128, [Vec<String>; 2]> = BTreeMap::new();
    for row in database.all(users).await? {
        let Some(user) = number(&row.text("id")?) else { continue };
        if row.flag("root")? {
            state.users.insert(user, Reach { read: None, write: None });
            continue;
        }
        let [read, write] = teams.entry(user).or_default();
        if let (Some(team), Some(role)) = (row.maybe_text("team_id")?, row.maybe_text("role")?) {
            match Role::parse(&role) {
                Some(Role::Admin) => {
                    write.push(team.clone());
                    read.push(team);
                }
                Some(Role::Member) => read.push(team),
                None => {}
            }
        }
    }
    let mut devices: HashMap<String, Vec<String>> = HashMap::new();
    let all = sql(
        "SELECT devices.id, racks.team_id FROM devices JOIN racks ON racks.id = devices.rack_id",
    );
    for row in database.all(all).await? {
        devices.entry(row.text("team_id")?).or_default().push(row.text("id")?);
    }
    let mut lists: HashMap<Vec<String>, Devices> = HashMap::new();
    let mut list = |teams: Vec<String>| {
        let made = lists.entry(teams).or_insert_with_key(|teams| {
            let of_teams = teams.iter().filter_map(|team| devices.get(team)).flatten();
            let mut ids: Vec<Box<str>> = of_teams.map(|id| id.as_str().into()).collect();
            ids.sort_unstable_by(|a, b| order(a, b));
            Some(ids.into())
        });
        made.clone()
    };
    for (user, [read, write]) in teams {
        let reach = Reach { read: list(read), write: list(write) };
        state.users.insert(user, reach);
    }
    Ok(state)
}

/// A UUID as the number that it is.
pub(super) fn number(id: &str) -> Option<u128> {
    uuid::Uuid::try_parse(id).ok().map(|id| id.as_u128())
}
