//! The library of the existing service's pages, in a real browser, against ours.
//!
//! Needs `chromium` in the path (Debian: `chromium`), and fails without it.

use super::*;
use crate::http::{Body, read_body};
use bytes::Bytes;
use hyper::Response;
use hyper::header::HeaderValue;
use serde_json::{Value, json};
use std::process::{Child, Command, Stdio};
use tokio::sync::mpsc;

const LIBRARY: &str = include_str!("../../../tests/data/actioncable/actioncable.js");
const SCRIPT: &str = include_str!("../../../tests/data/actioncable/page.js");
const PAGE: &str = "<!doctype html><script src=\"/actioncable.js\"></script>\
                    <script src=\"/page.js\"></script>";

/// The page's files beside what is live, and what the page tells.
struct Page {
    door: Door,
    told: mpsc::UnboundedSender<Value>,
}

impl Handler for Page {
    async fn answer(&self, request: Request) -> Answer {
        let file = |kind: &'static str, text: &'static str| {
            let mut answer = Response::new(Body::from(Bytes::from_static(text.as_bytes())));
            answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
            answer
        };
        match request.head.uri.path() {
            "/" => {
                let mut page = file("text/html", PAGE);
                let cookie = HeaderValue::from_static("session=cat; HttpOnly; SameSite=Lax");
                page.headers_mut().insert(header::SET_COOKIE, cookie);
                page
            }
            "/actioncable.js" => file("text/javascript", LIBRARY),
            "/page.js" => file("text/javascript", SCRIPT),
            "/told" => {
                let body = read_body(request.body, &Limits::default()).await.unwrap();
                self.told.send(serde_json::from_slice(&body).unwrap()).unwrap();
                http::no_content()
            }
            "/cable" => self.door.answer(request).await,
            _ => http::not_found_page(),
        }
    }
}

/// A browser that ends with its test.
struct Browser(Child, #[expect(dead_code, reason = "it goes with the browser")] tempfile::TempDir);

impl Browser {
    fn open(url: &str) -> Self {
        let profile = tempfile::tempdir().unwrap();
        let child = Command::new("chromium")
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"])
            .args(["--disable-background-networking", "--disable-component-update"])
            // Otherwise it would end when the page is there; and a page that nobody sees waits.
            .args(["--remote-debugging-port=0", "--disable-background-timer-throttling"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg(url)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let child = child.expect("chromium in the path (Debian: chromium)");
        Self(child, profile)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_existing_clients_library_understands_us() {
    let (database, _folder) = crate::database::testing::sqlite().await;
    let site = Site::new(database, Settings::default()).await;
    site.rack("r1", "a", "rack-1").await;
    let (told, mut tells) = mpsc::unbounded_channel();
    let door = Door { live: Arc::clone(&site.live), database: Arc::clone(&site.database) };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (page, end) = (Arc::new(Page { door, told }), site.end.clone());
    let workers = Arc::new(http::Workers::start().unwrap());
    tokio::spawn(http::serve(listener, page, Limits::default(), workers, end));
    let _browser = Browser::open(&format!("http://{address}/"));
    let mut next = async || {
        let next = tokio::time::timeout(Duration::from_secs(120), tells.recv()).await;
        let next = next.expect("something told within two minutes").unwrap();
        (next["what"].as_str().unwrap().to_owned(), next["value"].clone())
    };
    assert_eq!(next().await, ("connected".into(), json!({ "reconnected": false })));
    let (what, all) = next().await;
    assert_eq!((&*what, &all["action"]), ("received", &json!("latest_full_data")));
    assert_eq!(all["Racks"]["Rack"][0]["id"], "r1");
    // A change, and longer than a connection may be silent for the library: our signs of life count.
    site.device("d1", "r1", "a", 1).await;
    let (_, modified) = next().await;
    assert_eq!(modified["action"], "modified");
    assert_eq!(modified["rack"]["Chassis"]["Slots"]["Machine"]["id"], "d1");
    tokio::time::sleep(Duration::from_secs(8)).await;
    site.rack("r2", "b", "rack-2").await;
    let (_, added) = next().await;
    assert_eq!((&added["action"], &added["rack"]["teamRole"]), (&json!("added"), &json!("admin")));
    let gone = noted("delete", "rack", "r2", "r2", "b");
    site.change(["DELETE FROM racks WHERE id = 'r2'"], &[gone]).await;
    assert_eq!(next().await.1, json!({ "action": "deleted", "rack": { "id": "r2" } }));
    site.expel("cat", "b").await;
    assert_eq!(next().await.1["action"], "latest_full_data");
    // Signed out, it tries again, is told that it is not signed in, and tries no more.
    site.sign_out("cat").await;
    let gone = |again: bool| ("disconnected".into(), json!({ "willAttemptReconnect": again }));
    assert_eq!(next().await, gone(true));
    assert_eq!(next().await, gone(false));
}
