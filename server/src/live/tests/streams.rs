//! Streams of events: who sees what, going on where one was, and the values on screen.

use super::super::stream::GAP_MAX;
use super::*;
use crate::metrics::testing::publish;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};

/// An event: its number, its name, its data.
type Event = (Option<i64>, String, Value);

/// A stream of events.
struct Events {
    stream: BufReader<TcpStream>,
    text: String,
}

impl Events {
    async fn open(site: &Site, user: &str, query: &str, headers: &str) -> Self {
        let mut stream = TcpStream::connect(site.address).await.unwrap();
        let request = format!(
            "GET /api/v2/events{query} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {user}\r\n\
             {headers}\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut stream = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(stream.read_line(&mut head).await.unwrap() > 0, "{head}");
        }
        assert!(head.starts_with("HTTP/1.1 200") && head.contains("text/event-stream"), "{head}");
        let mut events = Self { stream, text: String::new() };
        assert_eq!(events.next().await.unwrap().1, "ready");
        events
    }

    /// The next event but signs of life; `None` at the end.
    async fn next(&mut self) -> Option<Event> {
        loop {
            let event = self.any().await?;
            if event.1 != "beat" {
                return Some(event);
            }
        }
    }

    /// The next event; `None` at the end.
    async fn any(&mut self) -> Option<Event> {
        loop {
            if let Some((block, rest)) = self.text.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.text = rest;
                let field = |name: &str| {
                    let lines = block.lines();
                    lines.filter_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).next()
                };
                let Some(data) = field("data") else { continue };
                let id = field("id").map(|id| id.parse().unwrap());
                let event = field("event").unwrap().to_owned();
                return Some((id, event, serde_json::from_str(data).unwrap()));
            }
            let read = async {
                let mut size = String::new();
                self.stream.read_line(&mut size).await.unwrap();
                let size = usize::from_str_radix(size.trim_end(), 16).ok()?;
                let mut chunk = vec![0; size + 2];
                self.stream.read_exact(&mut chunk).await.unwrap();
                (size > 0).then(|| String::from_utf8(chunk[..size].to_vec()).unwrap())
            };
            let read = tokio::time::timeout(Duration::from_secs(60), read);
            self.text.push_str(&read.await.expect("an event within a minute")?);
        }
    }

    /// The next change: its number, and what it is of.
    async fn change(&mut self) -> (i64, String) {
        let (id, event, data) = self.next().await.unwrap();
        assert_eq!(event, "change", "{data}");
        assert_eq!(data["id"], id.unwrap());
        (id.unwrap(), data["subject_id"].as_str().unwrap().to_owned())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_hears_what_is_its_own() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        let mut root = Events::open(site, "root", "", "").await;
        let mut bob = Events::open(site, "bob", "", "").await;
        let mut dan = Events::open(site, "dan", "", "").await;
        let mut racks = Events::open(site, "root", "?kinds=rack,team_role", "").await;
        site.rack("r1", "a", "rack-1").await;
        site.device("d1", "r1", "a", 1).await;
        site.rack("r2", "b", "rack-2").await;
        let mut own = Change::new("create", "preset", "p", "p");
        (own.user_id, own.detail) = (Some("dan".into()), json!({ "name": "p" }));
        site.change([], &[own]).await;
        for subject in ["r1", "d1", "r2", "p"] {
            assert_eq!(root.change().await.1, subject);
        }
        assert_eq!(bob.change().await, (3, "r2".to_owned()));
        let (id, _, data) = dan.next().await.unwrap();
        let expected = json!({
            "id": 4, "at": "1970-01-01T00:00:00.000001Z", "actor_id": null, "actor": "test", "action": "create",
            "kind": "preset", "subject_id": "p", "subject": "p", "rack_id": null, "team_id": null,
            "user_id": "dan", "detail": { "name": "p" },
        });
        assert_eq!((id, data), (Some(4), expected));
        // Without its role it hears nothing of the team, and that it has to look again.
        site.expel("bob", "b").await;
        site.rack("r3", "b", "rack-3").await;
        let (id, event, data) = bob.next().await.unwrap();
        assert_eq!((id, &*event, &data["reason"]), (Some(5), "resync", &json!("access")));
        assert_eq!(bob.change().await, (5, "bob-b".to_owned()));
        site.sign_out("bob").await;
        assert_eq!(bob.next().await.unwrap().1, "end");
        assert_eq!(bob.next().await, None);
        for subject in ["r1", "r2", "bob-b", "r3"] {
            assert_eq!(racks.change().await.1, subject);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_or_doubled_over_reconnects() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        site.rack("r1", "a", "rack-1").await;
        site.device("d1", "r1", "a", 1).await;
        let writing = async {
            for number in 0..150 {
                site.cost("d1", "r1", "a", &number.to_string()).await;
            }
        };
        let (reading, mut heard) = (
            async {
                let (mut last, mut heard) = (2, Vec::new());
                let mut events = Events::open(site, "ann", "?after=2", "").await;
                while last < 152 {
                    let (id, _) = events.change().await;
                    heard.push(id);
                    last = id;
                    // Away and back, after different counts, in both ways of saying where.
                    if id % 7 == 0 {
                        events = Events::open(site, "ann", &format!("?after={id}"), "").await;
                    } else if id % 11 == 0 {
                        let header = format!("Last-Event-ID: {id}\r\n");
                        events = Events::open(site, "ann", "?after=0", &header).await;
                    }
                }
                heard
            },
            Vec::new(),
        );
        let writing_too = async {
            let mut transaction = site.database.begin().await.unwrap();
            transaction.note(&By::server("test"), noted("update", "rack", "r1", "r1", "a"));
            tokio::task::yield_now().await;
            transaction.roll_back().await.unwrap();
        };
        let ((), (), read) = tokio::join!(writing, writing_too, reading);
        heard.extend(read);
        assert_eq!(heard, (3..=152).collect::<Vec<i64>>());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_missed_too_much_is_told_to_look_again() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        let noted = vec![noted("update", "rack", "r1", "r1", "a"); 10];
        site.change([], &noted).await;
        site.change(["DELETE FROM changes WHERE id <= 5"], &[]).await;
        let mut commits = site.database.commits();
        let until = |at: i64| async move {
            while site.live.feed.at() < at {
                tokio::task::yield_now().await;
            }
        };
        commits.borrow_and_update();
        until(10).await;
        for (after, reason) in [(0, "pruned"), (4, "pruned"), (11, "gap")] {
            let mut events = Events::open(site, "root", &format!("?after={after}"), "").await;
            let (id, event, data) = events.next().await.unwrap();
            assert_eq!((id, &*event, data["reason"].as_str()), (Some(10), "resync", Some(reason)));
        }
        let mut events = Events::open(site, "root", "?after=5", "").await;
        assert_eq!(events.change().await.0, 6);
        let many = vec![noted[0].clone(); usize::try_from(GAP_MAX).unwrap()];
        site.change([], &many).await;
        until(10 + GAP_MAX).await;
        let mut events = Events::open(site, "root", "?after=9", "").await;
        assert_eq!(events.next().await.unwrap().2["reason"], "gap");
        let mut events = Events::open(site, "root", "?after=10", "").await;
        assert_eq!(events.change().await.0, 11);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn values_are_of_readable_devices_and_told_when_they_change() {
    let (_both, sites) = sites(Settings::default()).await;
    for site in &sites {
        site.rack("r1", "a", "rack-1").await;
        site.rack("r2", "b", "rack-2").await;
        for (device, rack, team) in [("d1", "r1", "a"), ("d2", "r1", "a"), ("d3", "r2", "b")] {
            site.device(device, rack, team, if device == "d2" { 3 } else { 1 }).await;
        }
        let run = |at: i64, values: &[(&str, f64)]| publish(&site.metrics, at, "load", values);
        run(100, &[("d1", 1.25), ("d2", 2.25), ("d3", 3.25)]);
        let mut ann = Events::open(site, "ann", "?metrics=load&kinds=none", "").await;
        let mut one =
            Events::open(site, "cat", "?metrics=load,other&devices=d2&kinds=none", "").await;
        let mut rack = Events::open(site, "cat", "?metrics=load&racks=r2&kinds=none", "").await;
        let event = |at: i64, values: Value| {
            (None, "values".to_owned(), json!({ "at": at, "values": { "load": values } }))
        };
        assert_eq!(ann.next().await.unwrap(), event(100, json!({ "d1": 1.25, "d2": 2.25 })));
        assert_eq!(one.next().await.unwrap(), event(100, json!({ "d2": 2.25 })));
        assert_eq!(rack.next().await.unwrap(), event(100, json!({ "d3": 3.25 })));
        run(115, &[("d1", 1.5), ("d2", 2.25), ("d3", 3.25)]);
        assert_eq!(ann.next().await.unwrap(), event(115, json!({ "d1": 1.5 })));
        run(130, &[("d2", 4.25), ("d3", 3.25)]);
        assert_eq!(ann.next().await.unwrap(), event(130, json!({ "d1": null, "d2": 4.25 })));
        assert_eq!(one.next().await.unwrap(), event(130, json!({ "d2": 4.25 })));
        // A device that comes is looked up; one team's values go with its role.
        site.device("d4", "r1", "a", 5).await;
        while site.live.feed.at() < 6 {
            tokio::task::yield_now().await;
        }
        let mut later = Events::open(site, "ann", "?metrics=load&kinds=none", "").await;
        assert_eq!(later.next().await.unwrap(), event(130, json!({ "d2": 4.25 })));
        run(145, &[("d2", 4.25), ("d4", 5.25), ("d3", 3.25)]);
        assert_eq!(later.next().await.unwrap(), event(145, json!({ "d4": 5.25 })));
        site.expel("cat", "b").await;
        assert_eq!(rack.next().await.unwrap().1, "resync");
        run(160, &[("d2", 6.25), ("d3", 7.25)]);
        assert_eq!(one.next().await.unwrap().1, "resync");
        assert_eq!(one.next().await.unwrap(), event(160, json!({ "d2": 6.25 })));
        site.sign_out("cat").await;
        assert_eq!(rack.next().await.unwrap().1, "end");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_stream_shows_that_it_is_there() {
    let silence = Duration::from_millis(20);
    let (_both, sites) = sites(Settings { silence, ..Settings::default() }).await;
    for site in &sites {
        let mut bob = Events::open(site, "bob", "", "").await;
        assert_eq!(bob.any().await.unwrap(), (Some(0), "beat".to_owned(), json!({})));
        // With the number that has been reached, though nothing of it was this reader's.
        site.rack("r1", "a", "rack-1").await;
        let reached = loop {
            let (id, event, _) = bob.any().await.unwrap();
            assert_eq!(event, "beat");
            if id != Some(0) {
                break id;
            }
        };
        assert_eq!(reached, Some(1));
    }
}
