//! A server that is killed (kill -9) under load, again and again: what it answered is there, once, and
//! nothing else.

use super::scale;
use super::sender::{ROADS, Sender};
use super::watched::Watched;
use crate::context::{CONCERTIM, folder};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// Samples of a request.
const EACH: u64 = 8;

/// A random time from `least` on, and less than that and `range`.
fn moment(least: u64, range: u64) -> Duration {
    let mut random = [0; 8];
    getrandom::fill(&mut random).unwrap();
    Duration::from_millis(least + u64::from_le_bytes(random) % range)
}

fn lives(layout: &str) {
    let kills = scale(4, 10);
    let folder = folder();
    let arguments = ["--layout", layout];
    let mut senders: Vec<Sender> = Vec::new();
    let mut killed_early = 0;
    for life in 0..kills {
        let watched = Watched::start(folder.path(), &arguments);
        if senders.is_empty() {
            // Two connections for each way in.
            for (at, road) in ROADS.into_iter().chain(ROADS).enumerate() {
                senders.push(Sender::new(&watched.server, road, &format!("host{at}"), EACH));
            }
        }
        senders.iter_mut().for_each(|sender| sender.check_after_start(&watched.server));
        watched.assert_sound();
        let (to, token) = (watched.server.reporting, watched.server.token.clone());
        std::thread::scope(|scope| {
            for sender in &mut senders {
                let token = &token;
                scope.spawn(move || sender.send_until_gone(to, token));
            }
            sleep(moment(50, 1_200));
            watched.server.kill();
        });
        if life % 3 == 1 {
            // And while it reads what the last one left.
            let mut early = Command::new(CONCERTIM)
                .args(["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0"])
                .args(["--step", "1", "--data"])
                .arg(folder.path().join("data"))
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            sleep(moment(0, 150));
            early.kill().unwrap();
            early.wait().unwrap();
            killed_early += 1;
        }
    }
    let watched = Watched::start(folder.path(), &arguments);
    senders.iter_mut().for_each(|sender| sender.check_after_start(&watched.server));
    watched.assert_sound();
    assert_eq!(watched.server.stop("-TERM"), Some(0));
    let watched = Watched::start(folder.path(), &arguments);
    senders.iter_mut().for_each(|sender| sender.check_after_start(&watched.server));
    let acknowledged: u64 = senders.iter().map(Sender::acknowledged).sum();
    assert!(senders.iter().all(|sender| sender.acknowledged() > 0));
    println!(
        "{layout}: {kills} kills under load, {killed_early} while starting; {acknowledged} values \
         acknowledged, and there"
    );
}

#[test]
fn columns_have_what_was_answered_whenever_the_server_is_killed() {
    lives("columns");
}

#[test]
fn files_have_what_was_answered_whenever_the_server_is_killed() {
    lives("rrd-tree");
}
