//! The page in a real browser: the server with `--demo`, Chromium driven over WebDriver.
//!
//! Needs `chromium` and `chromedriver` in the path (Debian: `chromium`, `chromium-driver`), and
//! fails without them: a page that nobody looked at is not a tested page.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;

/// How long anything may take. A chart's first row is there after 15 to 30 seconds, whatever the
/// step; the rest is for a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(120);

/// A name that leads to the server and is not this machine's own, so that reading needs a sign-in.
const FOREIGN_NAME: &str = "concertim.test";

/// The most that a first visit may load: files, and their bytes as they are sent.
const FILES_MAX: usize = 6;
const BYTES_MAX: u64 = 120_000;

/// A process that ends with its test.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // Fails when the process has ended, which is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Process {
    /// Starts a program and reads its output until a line gives what is looked for.
    fn start<T>(mut command: Command, find: impl Fn(&str) -> Option<T>) -> (Self, T) {
        let program = command.get_program().to_string_lossy().into_owned();
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let child = command.spawn();
        let child = child.unwrap_or_else(|error| {
            panic!("{program} cannot be started: {error} (Debian: chromium, chromium-driver)")
        });
        let mut process = Self(child);
        let mut lines = BufReader::new(process.0.stdout.take().unwrap()).lines();
        let found = lines.by_ref().map_while(Result::ok).find_map(|line| find(&line));
        let found = found.unwrap_or_else(|| panic!("{program} ended without saying where it is"));
        // A pipe that nobody reads would stop the program one day.
        std::thread::spawn(move || lines.for_each(drop));
        (process, found)
    }
}

/// The server on ports of its own, reporting this machine each second, and the link of its first start.
fn serve(data: &Path) -> (Process, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_concertim"));
    command.args(["serve", "--demo", "--step", "1", "--listen", "127.0.0.1:0"]);
    command.args(["--metrics-listen", "127.0.0.1:0", "--data"]).arg(data);
    Process::start(command, |line| {
        let (_, link) = line.trim().strip_prefix("set up")?.split_once("http")?;
        Some(format!("http{}", link.split(',').next()?))
    })
}

/// The browser's program, which WebDriver wants by its full path.
fn chromium() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let mut places = std::env::split_paths(&path).flat_map(|f| names.map(|name| f.join(name)));
    let found = places.find(|place| place.is_file());
    found.expect("the page's test needs chromium in the path (Debian: chromium)")
}

/// A browser with one window.
#[derive(Clone)]
struct Browser {
    /// Where the driver listens.
    driver: String,
    session: String,
}

impl Browser {
    async fn start(driver: &str, profile: &Path) -> Self {
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--window-size=1280,900",
            &format!("--host-resolver-rules=MAP {FOREIGN_NAME} 127.0.0.1"),
            &format!("--user-data-dir={}", profile.display()),
        ];
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": {"binary": chromium(), "args": arguments},
            "goog:loggingPrefs": {"browser": "ALL"},
        }}});
        let mut browser = Self { driver: driver.to_owned(), session: String::new() };
        let session = browser.post("/session", wanted).await;
        browser.session = format!("/session/{}", session["sessionId"].as_str().unwrap());
        browser
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        self.ask("POST", path, body.to_string()).await
    }

    async fn end(&self) {
        self.ask("DELETE", "", String::new()).await;
    }

    /// One command of the WebDriver protocol.
    async fn ask(&self, method: &str, path: &str, body: String) -> Value {
        let path = format!("{}{path}", self.session);
        let request = hyper::Request::builder()
            .method(method)
            .uri(&path)
            .header("Host", &self.driver)
            .header("Content-Type", "application/json")
            .body(Full::new(Bytes::from(body)))
            .unwrap();
        let exchange = async {
            let stream = TokioIo::new(TcpStream::connect(&self.driver).await.unwrap());
            let (mut sender, connection) = http1::handshake(stream).await.unwrap();
            let driving = tokio::spawn(connection);
            let answer = sender.send_request(request).await.unwrap();
            let status = answer.status();
            let body = answer.into_body().collect().await.unwrap().to_bytes();
            driving.abort();
            (status, body)
        };
        let (status, body) = tokio::time::timeout(PATIENCE, exchange).await.unwrap();
        let mut answer: Value = serde_json::from_slice(&body).unwrap();
        assert!(status.is_success(), "{method} {path} of the browser: {answer:#}");
        answer["value"].take()
    }

    async fn visit(&self, url: &str) {
        self.post("/url", json!({"url": url})).await;
    }

    /// The value of a script.
    async fn run(&self, script: &str, arguments: Value) -> Value {
        self.post("/execute/sync", json!({"script": script, "args": arguments})).await
    }

    /// The value of an expression.
    async fn get(&self, expression: &str) -> Value {
        self.run(&format!("return {expression}"), json!([])).await
    }

    /// Waits until an expression is true, and shows another one when it never is.
    #[track_caller]
    fn wait<'a>(&'a self, truth: &'a str, show: &'a str) -> impl Future<Output = ()> + 'a {
        let place = std::panic::Location::caller();
        async move {
            let wait = async {
                while self.get(truth).await != true {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            };
            if tokio::time::timeout(PATIENCE, wait).await.is_err() {
                panic!("{place}: never {truth}, but {:#}", self.get(show).await);
            }
        }
    }

    /// What the browser complained about, but for answers that the page knows how to take: 401
    /// before the sign-in, 503 and 404 before the first values. Not the page's doing either: that
    /// this test reads charts often.
    async fn complaints(&self) -> Vec<String> {
        let log = self.post("/se/log", json!({"type": "browser"})).await;
        let expected = |entry: &Value| {
            let message = entry["message"].as_str().unwrap();
            match entry["source"].as_str().unwrap() {
                "network" => ["401", "404", "503"]
                    .iter()
                    .any(|status| message.contains(&format!("status of {status}"))),
                "rendering" => message.contains("getImageData"),
                _ => false,
            }
        };
        let entries = log.as_array().unwrap().iter().filter(|entry| !expected(entry));
        entries.map(ToString::to_string).collect()
    }
}

/// Runs a story with a server and a browser, which end whatever becomes of the story.
async fn with_page<S, F>(story: S)
where
    S: FnOnce(Browser, Process, String, String) -> F,
    F: Future<Output = ()> + Send + 'static,
{
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut command = Command::new("chromedriver");
    command.arg("--port=0");
    let (_driver, port) = Process::start(command, |line| {
        let port = line.strip_prefix("ChromeDriver was started successfully on port ")?;
        Some(port.trim_end_matches('.').to_owned())
    });
    let (server, set_up) = serve(&data);
    let (page, _) = set_up.split_once("setup#").unwrap();
    let page = page.to_owned();
    let profile = folder.path().join("browser");
    let browser = Browser::start(&format!("127.0.0.1:{port}"), &profile).await;
    let ended = tokio::spawn(story(browser.clone(), server, page, set_up)).await;
    // The browser outlives its driver unless told to end.
    browser.end().await;
    if let Err(error) = ended {
        std::panic::resume_unwind(error.into_panic());
    }
}

const STATE: &str = "document.getElementById('state-text').textContent";
const EVERYTHING: &str = "document.body.innerText";

/// How many dots of a metric's chart are as blue as its line; axes and grid are grey.
const DRAWN: &str = "
    const card = [...document.querySelectorAll('.card')]
        .find((card) => card.querySelector('h4').title === arguments[0]);
    const canvas = card?.querySelector('canvas');
    if (!canvas || canvas.width === 0) return 0;
    const dots = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
    let found = 0;
    for (let i = 0; i < dots.length; i += 4)
        if (dots[i + 3] > 128 && dots[i + 2] - dots[i] > 60) found += 1;
    return found;";

#[tokio::test]
async fn shows_this_machine_live() {
    with_page(async |browser, server, page, _| {
        browser.visit(&page).await;
        browser.wait(&format!("{STATE} === 'Live'"), EVERYTHING).await;
        let time = browser.get("document.getElementById('state-time').textContent").await;
        let values = "[...document.querySelectorAll('.card:not(.past)')]
            .map((card) => card.querySelector('h4').title)";
        let all = "['load.1m', 'cpu.user', 'memory.used'].every((name) => values.includes(name))";
        let all = format!("(() => {{ const values = {values}; return {all}; }})()");
        browser.wait(&all, EVERYTHING).await;

        let loaded = "performance.getEntriesByType('resource').map((entry) => [entry.name,
            entry.decodedBodySize]).filter(([name]) => !/\\/(api|mrd)\\//.test(name))";
        let loaded = browser.get(loaded).await;
        // The icon is there twice, as a picture and as the window's; the page itself is not.
        let files: BTreeMap<&str, u64> = loaded
            .as_array()
            .unwrap()
            .iter()
            .map(|file| (file[0].as_str().unwrap(), file[1].as_u64().unwrap()))
            .collect();
        assert!(files.len() < FILES_MAX && files.values().sum::<u64>() <= BYTES_MAX, "{files:#?}");

        let name = host_name();
        assert_eq!(browser.get("document.getElementById('device-name').textContent").await, name);
        let devices = browser.get("document.getElementById('devices').innerText").await;
        assert!(devices.as_str().unwrap().contains(&name), "{devices}");
        let place = browser.get("document.getElementById('device-place').dataset.state").await;
        assert_eq!(place, "live");
        let value = "[...document.querySelectorAll('.card')]
            .find((card) => card.querySelector('h4').title === 'memory.total')
            .querySelector('.value').textContent";
        let value = browser.get(value).await;
        assert!(value.as_str().unwrap().ends_with("iB"), "{value}");

        drawn(&browser, "cpu.busy").await;
        for range in ["day", "quarter", "hour"] {
            let click = "document.querySelector(`input[value=${arguments[0]}]`).click()";
            browser.run(click, json!([range])).await;
            let loaded = format!(
                "document.querySelector('.chart').ariaLabel?.includes('last {range}:') === true"
            );
            browser.wait(&loaded, "document.querySelector('.chart').ariaLabel").await;
        }
        drawn(&browser, "cpu.busy").await;

        let moved = format!("document.getElementById('state-time').textContent !== {time}");
        browser.wait(&moved, EVERYTHING).await;

        let filter = "const filter = document.getElementById('filter');
            filter.value = 'memory used';
            filter.dispatchEvent(new Event('input'));";
        browser.run(filter, json!([])).await;
        let names = browser.get("[...document.querySelectorAll('h4')].map((h) => h.title)").await;
        assert_eq!(names, json!(["memory.used", "memory.used_percent"]));
        let hash = browser.get("location.hash").await;
        assert!(hash.as_str().unwrap().ends_with("filter=memory+used"), "{hash}");
        browser.run("location.reload()", json!([])).await;
        browser.wait("document.querySelectorAll('.card').length === 2", EVERYTHING).await;

        let phone = json!({"cmd": "Emulation.setDeviceMetricsOverride", "params":
            {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true}});
        browser.post("/goog/cdp/execute", phone).await;
        browser.wait("innerWidth === 360", "innerWidth").await;
        assert_eq!(browser.get("document.documentElement.scrollWidth").await, 360);
        assert_eq!(browser.complaints().await, Vec::<String>::new());

        drop(server);
        browser.wait(&format!("{STATE} === 'Connection lost'"), EVERYTHING).await;
        let notice = browser.get("document.getElementById('notice').innerText").await;
        assert!(
            notice.as_str().unwrap().starts_with("Connection lost, showing values of "),
            "{notice}"
        );
    })
    .await;
}

#[tokio::test]
async fn asks_who_is_looking_from_elsewhere() {
    with_page(async |browser, _server, _page, set_up| {
        // The first one here makes the user who may do everything, by the link that the server printed.
        let set_up = set_up.replace("127.0.0.1", FOREIGN_NAME);
        browser.visit(&set_up).await;
        browser.wait("!document.getElementById('set-up').hidden", EVERYTHING).await;
        let fill = "const form = document.getElementById('set-up');
            const fields = form.elements;
            fields.namedItem('login').value = 'boss';
            fields.namedItem('name').value = 'The Boss';
            fields.namedItem('email').value = 'boss@example.com';
            fields.namedItem('password').value = arguments[0];
            form.requestSubmit();";
        browser.run(fill, json!(["a good password"])).await;
        let live = "document.getElementById('state-text')?.textContent === 'Live'";
        browser.wait(live, EVERYTHING).await;
        browser.run("document.getElementById('sign-out').click()", json!([])).await;
        browser.wait("!document.getElementById('sign-in').hidden", EVERYTHING).await;
        let sign_in = "const form = document.getElementById('sign-in');
            form.elements.login.value = 'boss';
            form.elements.password.value = arguments[0];
            form.requestSubmit();";
        browser.run(sign_in, json!(["not the password"])).await;
        let wrong = "document.getElementById('sign-in-wrong').textContent";
        browser.wait(&format!("{wrong} === 'Login or password is wrong.'"), wrong).await;
        assert_eq!(browser.get("document.getElementById('main').hidden").await, true);
        browser.run(sign_in, json!(["a good password"])).await;
        browser.wait(&format!("{STATE} === 'Live'"), EVERYTHING).await;
        assert_eq!(browser.get("document.getElementById('sign-in').hidden").await, true);
        drawn(&browser, "cpu.busy").await;

        browser.run("document.getElementById('sign-out').click()", json!([])).await;
        browser.wait("!document.getElementById('sign-in').hidden", EVERYTHING).await;
        assert_eq!(browser.get("document.getElementById('sign-out').hidden").await, true);
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    })
    .await;
}

/// Waits until a metric's chart shows a line, or the one dot that a single row is.
async fn drawn(browser: &Browser, metric: &str) {
    let wait = async {
        while browser.run(DRAWN, json!([metric])).await.as_u64() < Some(8) {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    if tokio::time::timeout(PATIENCE, wait).await.is_err() {
        panic!("{metric} has no chart: {:#}", browser.get(EVERYTHING).await);
    }
}

/// This machine's name, as the agent reports it.
fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}
