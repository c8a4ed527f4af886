//! A process that does jobs is killed (kill -9) again and again: before a call, while the peer has not
//! answered, and while its answer is on the way. Nothing that was queued is lost, and what comes of it
//! is what would have come without.

use super::*;
use crate::database::Location;
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

/// The process that is killed.
#[test]
#[ignore = "another test starts it, and kills it"]
fn child() {
    let mut place = String::new();
    std::io::stdin().read_line(&mut place).unwrap();
    if place.trim().is_empty() {
        return;
    }
    let place = Location::parse(place.trim()).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let database = Arc::new(Database::open(place).await.unwrap());
        let site = Site::without_cloud(database).await;
        println!("\nready");
        work(Arc::clone(&site.cloud), tokio_util::sync::CancellationToken::new()).await;
    });
}

/// Starts it, and waits until it has opened the database.
fn start(place: &str) -> Child {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "peers::tests::killed::child"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{place}").unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == "ready"), "it did not start");
    child
}

fn kill(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// A peer to whom the same is the same: ids are made of names.
fn answer(asked: &Asked) -> Value {
    let text = |name: &str| asked.body[name].as_str().unwrap_or_default();
    json!({
        "user_cloud_id": format!("cloud {}", text("username")),
        "project_id": format!("project {}", text("name")),
        "billing_acct_id": format!("account {}", text("name")),
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_process_loses_no_job() {
    const ROUNDS: usize = 24;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("killed.sqlite");
    let both = Both::new().await;
    for place in [&*format!("sqlite:{}", file.display()), &*both.spare] {
        let database = Database::open(Location::parse(place).unwrap()).await.unwrap();
        let peer = Peer::answering(answer).await;
        let site = Site::beside(Arc::new(database), peer).await;
        site.configure().await;
        let mut users = Vec::new();
        let mut asked = Vec::new();
        for round in 0..ROUNDS {
            asked.append(&mut site.asked());
            let user = site.user(&format!("user-{round:02}"), None).await;
            site.queue(Job::UserSignup { user_id: user.id.clone() }).await;
            users.push(user);
            let pause = Duration::from_micros((u64::try_from(round).unwrap() * 7_919) % 60_000);
            let child = match round % 3 {
                // Anywhere between its start and its calls.
                0 => {
                    let child = start(place);
                    tokio::time::sleep(pause).await;
                    child
                }
                // While the peer says nothing.
                1 => {
                    site.peer.then(Answer::Hang);
                    let child = start(place);
                    while site.peer.count() == 0 {
                        tokio::time::sleep(Duration::from_millis(1)).await;
                    }
                    child
                }
                // While the answer is on the way, or being written down.
                _ => {
                    let child = start(place);
                    while site.peer.count() == 0 {
                        tokio::time::sleep(Duration::from_micros(200)).await;
                    }
                    tokio::time::sleep(pause / 8).await;
                    child
                }
            };
            kill(child);
        }
        let running = outbox::list(&site.cloud.database, None).await.unwrap();
        let begun = running.iter().filter(|entry| entry.state == outbox::State::Running).count();
        let child = start(place);
        while !outbox::list(&site.cloud.database, None).await.unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        kill(child);
        asked.append(&mut site.asked());

        let mut keys: HashMap<String, (String, usize)> = HashMap::new();
        for asked in &asked {
            let key = asked.headers["idempotency-key"].to_str().unwrap().to_owned();
            let what = format!("{} {}", asked.line, asked.body);
            let (known, count) = keys.entry(key).or_insert((what.clone(), 0));
            assert_eq!(*known, what, "one key is one call");
            *count += 1;
        }
        assert_eq!(keys.len(), users.len() * 3, "each call was made, under one key");
        let again: usize = keys.values().map(|(_, count)| count - 1).sum();
        assert!(again > 0, "some were made twice: that is what is tested");
        println!("{} kills, {begun} jobs under way at the last, {again} calls made again", ROUNDS);
        for user in users {
            let found = users::find(&site.cloud.database, &user.id).await.unwrap().unwrap();
            let cloud_id = format!("cloud {}", user.login);
            assert_eq!(found.cloud_user_id.as_deref(), Some(&*cloud_id));
            let [role] = &found.roles[..] else { panic!("{:?}", found.roles) };
            assert_eq!(role.role, Role::Admin);
            let team = teams::find(&site.cloud.database, &role.team_id).await.unwrap().unwrap();
            let name = format!("{}_team", user.login);
            assert_eq!((&team.name, team.single_user), (&name, true));
            assert_eq!(team.project_id, Some(format!("project {name}")));
            assert_eq!(team.billing_acct_id, Some(format!("account {name}")));
        }
        let teams = teams::list(&site.cloud.database, &root()).await.unwrap();
        assert_eq!(teams.len(), ROUNDS, "no team was made twice");
    }
}
