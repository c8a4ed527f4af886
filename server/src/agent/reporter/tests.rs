//! The agent against a small server of the test's own, which says what the test wants to hear.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::*;
use crate::agent::recorded::{Tree, now};

/// One request as the server saw it.
#[derive(Debug, Clone)]
struct Seen {
    connection: usize,
    line: String,
    token: String,
    body: serde_json::Value,
}

/// An answer after which the server closes the connection without a word about it.
const LAST_WORDS: &str = "{\"last\":\"words\"}";

/// What was asked so far, and how to answer: status and body.
type Log = Arc<Mutex<Vec<Seen>>>;
type Answer = fn(&[Seen], &Seen) -> (u16, &'static str);

async fn serve(listener: TcpListener, log: Log, answer: Answer) {
    let mut connection = 0;
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        connection += 1;
        tokio::spawn(converse(stream, connection, log.clone(), answer));
    }
}

async fn converse(stream: TcpStream, connection: usize, log: Log, answer: Answer) {
    let mut stream = BufReader::new(stream);
    loop {
        let (mut line, mut token, mut length) = (String::new(), String::new(), 0);
        if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
            return;
        }
        loop {
            let mut header = String::new();
            stream.read_line(&mut header).await.unwrap();
            let Some((name, value)) = header.trim().split_once(": ") else { break };
            match name.to_lowercase().as_str() {
                "authorization" => token = value.to_owned(),
                "content-length" => length = value.parse().unwrap(),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await.unwrap();
        let body = serde_json::from_slice(&body).unwrap();
        let seen = Seen { connection, line: line.trim().to_owned(), token, body };
        let (status, text) = {
            let mut log = log.lock().unwrap();
            let answer = answer(&log, &seen);
            log.push(seen);
            answer
        };
        let head = format!("HTTP/1.1 {status} Answer\r\ncontent-length: {}\r\n\r\n", text.len());
        stream.write_all(format!("{head}{text}").as_bytes()).await.unwrap();
        if text == LAST_WORDS {
            return;
        }
    }
}

/// A machine with a load and nothing else: three measurements a look, and one for /proc itself.
/// The token file lies beside.
fn machine() -> Tree {
    Tree::new(&[("proc/loadavg", "0.5 0.25 0.125"), ("token", "first\n")])
}

/// The token in the tree's file.
fn file(tree: &Tree) -> TokenSource {
    TokenSource::File(tree.path().join("token"))
}

fn config(tree: &Tree, to: String) -> AgentConfig {
    AgentConfig {
        to,
        token: file(tree),
        name: String::from("this machine"),
        step: Duration::from_secs(1),
        root: tree.path().to_owned(),
        clock: now,
    }
}

/// Starts an agent; cancelling the token ends it.
fn start(config: AgentConfig) -> (CancellationToken, JoinHandle<Result<()>>) {
    let shutdown = CancellationToken::new();
    let agent = tokio::spawn(run(config, shutdown.clone().cancelled_owned()));
    (shutdown, agent)
}

/// Ends an agent, which has to be prompt.
async fn stop((shutdown, agent): (CancellationToken, JoinHandle<Result<()>>)) {
    shutdown.cancel();
    let ended = tokio::time::timeout(Duration::from_secs(2), agent).await;
    ended.expect("the agent did not stop").unwrap().unwrap();
}

/// Waits until the server was asked so often.
async fn asked(log: &Log, requests: usize) {
    let enough = async {
        while log.lock().unwrap().len() < requests {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    if tokio::time::timeout(Duration::from_secs(20), enough).await.is_err() {
        panic!("fewer than {requests} in 20 s: {:#?}", log.lock().unwrap());
    }
}

fn shared() -> Log {
    Arc::new(Mutex::new(Vec::new()))
}

/// Runs the agent against a server until the log has so many requests, and gives the log.
async fn until(tree: &Tree, token: TokenSource, requests: usize, answer: Answer) -> Vec<Seen> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let to = format!("http://{}/", listener.local_addr().unwrap());
    let log = shared();
    tokio::spawn(serve(listener, log.clone(), answer));
    let agent = start(AgentConfig { token, ..config(tree, to) });
    asked(&log, requests).await;
    stop(agent).await;
    log.lock().unwrap().clone()
}

fn accept(_: &[Seen], seen: &Seen) -> (u16, &'static str) {
    if seen.line.starts_with("POST") {
        (201, "{\"id\":\"7 a\"}")
    } else {
        (200, "{\"status\":200}")
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn registers_then_reports_over_one_connection() {
    let tree = machine();
    let log = until(&tree, file(&tree), 10, accept).await;
    assert_eq!(log[0].line, "POST /api/v2/hosts HTTP/1.1");
    assert_eq!(log[0].body, serde_json::json!({"name": "this machine"}));
    assert_eq!(log[0].token, "Bearer first");
    assert_eq!(log[1].line, "PUT /mrd/7%20a/metrics HTTP/1.1");
    let expected = serde_json::json!({
        "name": "load.1m", "value": 0.5, "units": "", "type": "double", "slope": "both", "ttl": 4
    });
    assert_eq!(log[1].body, expected);
    assert_eq!(log[3].body["name"], "load.15m");
    assert_eq!(log[5].line, log[1].line, "the second step reports without registering");
    assert!(log.iter().all(|seen| seen.connection == 1), "{log:#?}");
}

#[tokio::test]
async fn a_connection_closed_while_idle_is_no_failure() {
    let tree = machine();
    let answer: Answer = |log, seen| {
        if log.len() == 4 { (200, LAST_WORDS) } else { accept(log, seen) }
    };
    let log = until(&tree, file(&tree), 9, answer).await;
    let connections: Vec<usize> = log.iter().map(|seen| seen.connection).collect();
    assert_eq!(connections[..9], [1, 1, 1, 1, 1, 2, 2, 2, 2]);
    assert_eq!(log[5].body["name"], "load.1m", "the next round, and nothing sent twice");
}

#[tokio::test]
async fn a_refused_token_is_asked_for_again() {
    let tree = machine();
    let answer: Answer = |log, seen| {
        if seen.token == "Bearer 2" || log.len() < 3 { accept(log, seen) } else { (401, "no") }
    };
    let asked = AtomicUsize::new(0);
    let count = move || Ok(format!("{}\n", 1 + asked.fetch_add(1, Ordering::Relaxed)));
    let log = until(&tree, TokenSource::Made(Arc::new(count)), 8, answer).await;
    assert_eq!(log[3].token, "Bearer 1");
    assert_eq!(log[4].token, "Bearer 2");
    assert_eq!(log[4].body["name"], "load.1m", "the round starts again");
    assert!(log[5..].iter().all(|seen| seen.token == "Bearer 2"));
}

#[tokio::test]
async fn what_is_no_token_is_never_sent() {
    let tree = machine();
    let reporter = |token: &'static str| {
        let token = TokenSource::Made(Arc::new(move || Ok(token.to_owned())));
        let config = config(&tree, String::from("http://127.0.0.1:1"));
        Reporter::new(AgentConfig { token, ..config }).unwrap()
    };
    for token in ["", "\n", "two words", "line\nline", "\u{e9}"] {
        let failure = reporter(token).round().await.unwrap_err();
        assert_eq!(failure.trouble, Trouble::Token, "{token:?}");
        assert!(failure.detail.contains("visible ASCII"), "{}", failure.detail);
    }
    assert_eq!(reporter(" good\n").round().await.unwrap_err().trouble, Trouble::Unreachable);
}

#[tokio::test]
async fn a_forgotten_device_is_registered_again() {
    let tree = machine();
    let answer: Answer = |log, seen| {
        let registered = log.iter().filter(|seen| seen.line.starts_with("POST")).count();
        if log.len() >= 4 && registered < 2 && seen.line.starts_with("PUT") {
            (404, "{\"errors\":[]}")
        } else {
            accept(log, seen)
        }
    };
    let log = until(&tree, file(&tree), 8, answer).await;
    assert!(log[4].line.starts_with("PUT"));
    assert!(log[5].line.starts_with("POST"));
    assert_eq!(log[6].body["name"], "load.1m");
}

#[tokio::test]
async fn one_refused_measurement_does_not_stop_the_others() {
    let tree = machine();
    let answer: Answer = |log, seen| {
        if seen.body["name"] == "load.1m" { (422, "{\"errors\":[]}") } else { accept(log, seen) }
    };
    let log = until(&tree, file(&tree), 9, answer).await;
    let names: Vec<_> = log[1..5].iter().map(|seen| seen.body["name"].clone()).collect();
    assert_eq!(names, ["load.1m", "load.5m", "load.15m", "process.total"]);
}

#[tokio::test]
async fn a_server_without_the_path_is_asked_once_a_round() {
    let tree = machine();
    let log = until(&tree, file(&tree), 2, |_, _| (404, "404 page not found\n")).await;
    assert!(log.iter().all(|seen| seen.line.starts_with("POST")));
}

#[tokio::test]
async fn waits_for_a_server_that_is_away() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let tree = machine();
    let agent = start(config(&tree, format!("http://{address}")));
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(!agent.1.is_finished());
    let log = shared();
    let listener = TcpListener::bind(address).await.unwrap();
    tokio::spawn(serve(listener, log.clone(), accept));
    asked(&log, 5).await;
    stop(agent).await;
}

#[tokio::test]
async fn a_server_that_never_answers_does_not_hold_up_the_end() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let tree = machine();
    let to = format!("http://{}", listener.local_addr().unwrap());
    let agent = start(config(&tree, to));
    tokio::time::sleep(Duration::from_millis(1500)).await;
    stop(agent).await;
    drop(listener);
}

#[tokio::test]
async fn https_is_spoken() {
    // What arrives first on an https URL is a TLS handshake record, not a request line.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let tree = machine();
    let to = format!("https://{}", listener.local_addr().unwrap());
    let agent = start(config(&tree, to));
    let (mut stream, _) = listener.accept().await.unwrap();
    assert_eq!(stream.read_u8().await.unwrap(), 22);
    stop(agent).await;
}

#[test]
fn a_token_file_is_read_each_time() {
    let tree = machine();
    let mut config = config(&tree, String::from("http://127.0.0.1:1"));
    assert_eq!(config.token.token().unwrap(), "Bearer first");
    tree.write("token", " second \n");
    assert_eq!(config.token.token().unwrap(), "Bearer second");
    config.token = TokenSource::File(tree.path().join("none"));
    assert!(config.token.token().unwrap_err().detail.starts_with("token file /"));
}

#[tokio::test]
async fn settings_that_cannot_work_are_told_at_once() {
    let tree = machine();
    let told = async |change: fn(&mut AgentConfig)| {
        let mut config = config(&tree, String::from("http://127.0.0.1:1"));
        change(&mut config);
        run(config, std::future::pending()).await.unwrap_err().to_string()
    };
    let text = told(|config| config.to = String::from("ftp://host/")).await;
    assert!(text.contains("ftp://host/") && text.contains("http"), "{text}");
    let text = told(|config| config.to = String::from("host")).await;
    assert!(text.contains("\"host\""), "{text}");
    let text = told(|config| config.step = Duration::from_millis(10)).await;
    assert_eq!(text, "step of 0.01 s: it has to be from 1 s to 3600 s");
    let text = told(|config| config.name = String::new()).await;
    assert_eq!(text, "device name of 0 bytes: it has to be from 1 to 255 bytes");
}

#[test]
fn the_log_hears_of_changes_only_and_waits_grow() {
    let mut standing = Standing::default();
    let away = || Err(Failure::new(Trouble::Unreachable, String::from("away")));
    let refused = || Err(Failure::new(Trouble::Unauthorized, String::from("no")));
    let well = || Ok(Outcome { accepted: 3, ..Outcome::default() });
    let partly = || Ok(Outcome { accepted: 2, refused: 1, first_refusal: None });
    assert!(standing.changes(&away()));
    assert_eq!(standing.wait(), Some(WAIT_FIRST));
    assert!(!standing.changes(&away()));
    assert_eq!(standing.wait(), Some(WAIT_FIRST * 2));
    assert!(standing.changes(&refused()));
    for _ in 0..100 {
        assert!(!standing.changes(&refused()));
    }
    assert_eq!(standing.wait(), Some(WAIT_LONGEST));
    assert!(standing.changes(&well()));
    assert_eq!(standing.wait(), None);
    assert!(!standing.changes(&well()));
    assert!(standing.changes(&partly()));
    assert!(standing.changes(&away()));
    assert_eq!(standing.wait(), Some(WAIT_FIRST));
}
