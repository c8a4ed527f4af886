//! The portal of a large site over HTTP: lists, a change, and signing in, on SQLite and on PostgreSQL.

use crate::clock::{Cost, Worker};
use crate::daemon::own_program;
use crate::peers::http::Client;
use crate::peers::postgres::Postgres;
use crate::peers::server::escaped;
use crate::process::float;
use crate::report::{Report, median, quantile};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Racks of the site: `concertim demo` puts at most 20 devices into each.
const RACKS: u32 = 500;
/// Devices of the site.
const DEVICES: u32 = 10_000;
/// How often each list is asked for, after once that is not counted.
const TURNS: u32 = 15;
/// How often a device is changed.
const CHANGES: u32 = 200;
/// How often somebody signs in, alone and over all connections.
const SIGN_INS: u32 = 96;
/// Those who sign in at once.
const AT_ONCE: u32 = 8;

const PASSWORD: &str = "correct horse battery";

const NOTE: &str = "The site has 500 racks and 10,000 devices of 50 teams, seen by a root user over one connection. \
    Times are from the request to the last byte of its answer, medians; processor time is that of our \
    server, without PostgreSQL's. Racks and devices are kept between changes for the rack view and the \
    device list: after a change of a device its rack is read again, and all of them after one of a \
    template. A change is on the disk when it is answered. A sign-in checks a hash of argon2id (19 MiB, \
    two passes). The existing service's figures are of a site of as many devices, on such a machine.";

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// A list to be asked for.
struct List {
    what: &'static str,
    path: &'static str,
    /// What the existing service takes.
    existing: Option<&'static str>,
    /// Most milliseconds.
    target: Option<(&'static str, f64)>,
}

const LISTS: [List; 6] = [
    List {
        what: "device list, 10,000 devices",
        path: "/api/v1/devices",
        existing: Some("84 to 98 s"),
        target: Some(("≤ 150 ms", 150.0)),
    },
    List {
        what: "rack view, 10,000 devices",
        path: "/api/v1/irv/racks",
        existing: Some("5 to 11 s"),
        target: Some(("≤ 200 ms", 200.0)),
    },
    List { what: "rack list, 500 racks", path: "/api/v1/racks", existing: None, target: None },
    List {
        what: "data source maps",
        path: "/api/v1/data-source-maps",
        existing: None,
        target: None,
    },
    List { what: "page of 100 devices, v2", path: "/api/v2/devices", existing: None, target: None },
    List {
        what: "page of 1,000 devices, v2",
        path: "/api/v2/devices?limit=1000",
        existing: None,
        target: None,
    },
];

/// Measures it.
///
/// # Errors
/// A system's.
pub(crate) fn run(folder: &Path) -> Result<Report, String> {
    let mut report = Report::default();
    let Some(program) = own_program() else {
        report.note("The portal was left out: there is no concertim beside this program.");
        return Ok(report);
    };
    let postgres = Postgres::start()?;
    let mut sites = vec![Site::make(&program, folder.join("portal-sqlite"), "SQLite", None)?];
    match &postgres {
        Some(server) => {
            let (place, url) = (folder.join("portal-postgres"), server.url());
            sites.push(Site::make(&program, place, "PostgreSQL", Some(url))?);
        }
        None => report.note("PostgreSQL is not installed, and was left out."),
    }
    for list in &LISTS {
        lists(&mut report, list, &mut sites)?;
    }
    after_changes(&mut report, &mut sites)?;
    walk(&mut report, &mut sites)?;
    changes(&mut report, &mut sites)?;
    signing_in(&mut report, &mut sites)?;
    report.note(NOTE);
    Ok(report)
}

/// A server over a site of its own, and a connection of its root user.
struct Site {
    name: &'static str,
    process: Child,
    port: u16,
    client: Client,
    /// The headers of who has signed in.
    headers: String,
    /// A device of it.
    device: String,
    /// What that was made from.
    template: String,
    /// What the device's cost was made last, in cents.
    cents: u32,
}

impl Site {
    /// Makes one: its root user by the link of the first start, the rest by the command for trials.
    fn make(
        program: &Path,
        data: PathBuf,
        name: &'static str,
        database: Option<String>,
    ) -> Result<Self, String> {
        let database: Vec<String> =
            database.map_or(Vec::new(), |url| vec!["--database".to_owned(), url]);
        let (mut process, port, word) = serve(program, &data, &database)?;
        let set_up = Client::connect(port).and_then(|mut client| {
            let word = word.ok_or("the server has users already")?;
            let user = json!({
                "token": word, "login": "root", "name": "Root", "email": "root@example.com",
                "password": PASSWORD,
            });
            client.send("POST", "/api/v2/setup", JSON, user.to_string().as_bytes())
        });
        end(&mut process);
        set_up?;
        let (racks, devices) = (RACKS.to_string(), DEVICES.to_string());
        let made = Command::new(program)
            .args(["demo", "--racks", &racks, "--devices", &devices, "--data"])
            .arg(&data)
            .args(&database)
            .output()
            .map_err(text)?;
        if !made.status.success() {
            return Err(format!("concertim demo: {}", String::from_utf8_lossy(&made.stderr)));
        }
        let (process, port, _) = serve(program, &data, &database)?;
        let client = Client::connect(port)?;
        let [headers, device, template] = [const { String::new() }; 3];
        let mut site = Self { name, process, port, client, headers, device, template, cents: 0 };
        site.headers = format!("Authorization: {}\r\n", sign_in(&mut site.client)?);
        let page = site.read("/api/v2/devices?limit=1")?;
        let page: Value = serde_json::from_slice(&page).map_err(text)?;
        let field = |path: &str| {
            let value = page.pointer(path).and_then(Value::as_str);
            value.map(str::to_owned).ok_or("a site without devices")
        };
        site.device = field("/items/0/id")?;
        site.template = field("/items/0/template_id")?;
        Ok(site)
    }

    /// Takes a new connection: the server closes those that are idle.
    fn connect(&mut self) -> Result<(), String> {
        self.client = Client::connect(self.port)?;
        Ok(())
    }

    fn read(&mut self, path: &str) -> Result<Vec<u8>, String> {
        self.client.send("GET", path, &self.headers, b"")
    }

    /// Changes a device's cost.
    fn change(&mut self) -> Result<(), String> {
        self.cents += 1;
        let path = format!("/api/v1/devices/{}", self.device);
        let body = json!({ "device": { "cost": f64::from(self.cents) / 100.0 } }).to_string();
        let headers = format!("{JSON}{}", self.headers);
        self.client.send("PATCH", &path, &headers, body.as_bytes()).map(drop)
    }

    /// Changes the template of a device, after which everything is read anew.
    fn change_template(&mut self) -> Result<(), String> {
        self.cents += 1;
        let path = format!("/api/v2/templates/{}", self.template);
        let body = json!({ "description": self.cents.to_string() }).to_string();
        let headers = format!("{JSON}{}", self.headers);
        self.client.send("PATCH", &path, &headers, body.as_bytes()).map(drop)
    }

    /// What `doing` takes.
    fn cost<T>(
        &mut self,
        doing: impl FnOnce(&mut Self) -> Result<T, String>,
    ) -> Result<(Cost, T), String> {
        let worker = Worker::Process(self.process.id());
        let start = worker.start().map_err(text)?;
        let done = doing(self)?;
        Ok((worker.since(start).map_err(text)?, done))
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

const JSON: &str = "Content-Type: application/json\r\n";

/// Ends a server, which has nothing left to do.
fn end(process: &mut Child) {
    let _ = process.kill();
    let _ = process.wait();
}

/// Starts a server: the process, its main port, and the word of the link to set it up, if there is one.
fn serve(
    program: &Path,
    data: &Path,
    database: &[String],
) -> Result<(Child, u16, Option<String>), String> {
    let mut process = Command::new(program)
        .args(["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .args(database)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(text)?;
    let mut said = String::new();
    if let Some(output) = process.stdout.take() {
        let mut lines = BufReader::new(output);
        while !said.contains("create-auth-token") && lines.read_line(&mut said).map_err(text)? > 0 {
        }
    }
    let page = said.split_once("page       http://127.0.0.1:");
    let port = page.and_then(|(_, rest)| rest.split('/').next()?.parse().ok());
    let word = said.split_once("/setup#").and_then(|(_, rest)| rest.split(',').next());
    let Some(port) = port else {
        end(&mut process);
        return Err(format!("concertim serve says '{said}'"));
    };
    Ok((process, port, word.map(str::to_owned)))
}

/// Signs in; the value of the header that shows it from then on.
fn sign_in(client: &mut Client) -> Result<String, String> {
    let user = json!({ "user": { "login": "root", "password": PASSWORD } }).to_string();
    let (head, _) = client.exchange("POST", "/users/sign_in.json", JSON, user.as_bytes())?;
    let mut lines = head.lines();
    let value = lines.find_map(|line| line.strip_prefix("authorization: "));
    Ok(value.ok_or("a sign-in without a token")?.to_owned())
}

fn milliseconds(time: std::time::Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The medians of costs, by the wall and of the processor, in milliseconds.
fn medians(costs: &[Cost]) -> (f64, f64) {
    let of = |figure: &dyn Fn(&Cost) -> f64| median(costs.iter().map(figure).collect());
    (of(&|cost| milliseconds(cost.wall)), of(&|cost| milliseconds(cost.cpu)))
}

/// The existing service's figure.
fn existing(report: &mut Report, what: &str, figure: Option<&str>) {
    if let Some(figure) = figure {
        report.row(what, "existing visualisation app", figure.to_owned());
    }
}

/// One list, of all sites in turns.
fn lists(report: &mut Report, list: &List, sites: &mut [Site]) -> Result<(), String> {
    let mut costs = vec![Vec::new(); sites.len()];
    let mut bytes = 0;
    sites.iter_mut().try_for_each(Site::connect)?;
    for turn in 0..=TURNS {
        for (site, costs) in sites.iter_mut().zip(&mut costs) {
            let (cost, answer) = site.cost(|site| site.read(list.path))?;
            bytes = answer.len();
            if turn > 0 {
                costs.push(cost);
            }
        }
    }
    existing(report, list.what, list.existing);
    for (site, costs) in sites.iter().zip(&costs) {
        let (wall, cpu) = medians(costs);
        let size = float(bytes) / 1e6;
        let figure = format!("{wall:.1} ms ({cpu:.1} ms CPU), {size:.1} MB");
        report.row(list.what, site.name, figure);
        if let Some((says, most)) = list.target {
            report.target(says, wall <= most);
        }
    }
    Ok(())
}

/// The lists that are kept, after a change of one device.
fn after_changes(report: &mut Report, sites: &mut [Site]) -> Result<(), String> {
    for list in LISTS.iter().filter(|list| list.target.is_some()) {
        for site in &mut *sites {
            let mut costs = Vec::new();
            site.connect()?;
            for _ in 0..TURNS {
                site.change()?;
                costs.push(site.cost(|site| site.read(list.path))?.0);
            }
            let (wall, cpu) = medians(&costs);
            let what = list.what.split(',').next().unwrap_or_default();
            let figure = format!("{wall:.1} ms ({cpu:.1} ms CPU)");
            report.row(format!("{what}, after a change"), site.name, figure);
            if let Some((says, most)) = list.target {
                report.target(says, wall <= most);
            }
        }
    }
    for site in sites {
        let mut costs = Vec::new();
        site.connect()?;
        for _ in 0..TURNS {
            site.change_template()?;
            costs.push(site.cost(|site| site.read("/api/v1/devices"))?.0);
        }
        let (wall, cpu) = medians(&costs);
        let figure = format!("{wall:.1} ms ({cpu:.1} ms CPU)");
        report.row("device list, all read anew", site.name, figure);
    }
    Ok(())
}

/// All pages of the devices, one after the other.
fn walk(report: &mut Report, sites: &mut [Site]) -> Result<(), String> {
    for limit in [100, 1_000] {
        for site in &mut *sites {
            let mut costs = Vec::new();
            site.connect()?;
            for _ in 0..3 {
                costs.push(site.cost(|site| pages(site, limit))?.0);
            }
            let (wall, cpu) = medians(&costs);
            let what = format!("all pages of {limit} devices, v2");
            report.row(what, site.name, format!("{wall:.0} ms ({cpu:.0} ms CPU)"));
        }
    }
    Ok(())
}

fn pages(site: &mut Site, limit: u32) -> Result<(), String> {
    let (mut cursor, mut devices) = (String::new(), 0);
    loop {
        let page = site.read(&format!("/api/v2/devices?limit={limit}{cursor}"))?;
        // Read as text: what this program takes to read JSON is in the time that counts.
        let page = String::from_utf8(page).map_err(text)?;
        devices += page.matches("\"chassis_id\":").count();
        let next = page.rsplit_once("\"next\":\"").and_then(|(_, next)| next.split('"').next());
        match next {
            Some(next) => cursor = format!("&cursor={}", escaped(next)),
            None if u32::try_from(devices) == Ok(DEVICES) => return Ok(()),
            None => return Err(format!("{devices} devices on all pages")),
        }
    }
}

/// A device's cost, changed again and again.
fn changes(report: &mut Report, sites: &mut [Site]) -> Result<(), String> {
    let what = "PATCH of a device";
    existing(report, what, Some("0.5 s"));
    for site in sites {
        let mut costs = Vec::new();
        site.connect()?;
        for _ in 0..CHANGES {
            costs.push(site.cost(Site::change)?.0);
        }
        let (wall, cpu) = medians(&costs);
        let worst = quantile(costs.iter().map(|cost| milliseconds(cost.wall)).collect(), 0.99);
        report.row(what, site.name, format!("{wall:.2} ms ({cpu:.2} ms CPU), p99 {worst:.1} ms"));
        report.target("≤ 5 ms", wall <= 5.0);
    }
    Ok(())
}

/// Signing in, one after the other and eight at once.
fn signing_in(report: &mut Report, sites: &mut [Site]) -> Result<(), String> {
    for (at_once, what) in [(1, "signing in, alone"), (AT_ONCE, "signing in, 8 at once")] {
        for site in &mut *sites {
            let (port, each) = (site.port, SIGN_INS / at_once);
            let (cost, walls) = site.cost(|_| sign_ins(port, at_once, each))?;
            let rate = f64::from(SIGN_INS) / cost.wall.as_secs_f64().max(1e-9);
            let cpu = milliseconds(cost.cpu) / f64::from(SIGN_INS);
            let (half, worst) = (quantile(walls.clone(), 0.5), quantile(walls, 0.99));
            let figure =
                format!("{rate:.0}/s, p50 {half:.0}, p99 {worst:.0} ms ({cpu:.1} ms CPU each)");
            report.row(what, site.name, figure);
        }
    }
    Ok(())
}

/// The milliseconds that each sign-in takes, over so many connections.
fn sign_ins(port: u16, at_once: u32, each: u32) -> Result<Vec<f64>, String> {
    let one = || -> Result<Vec<f64>, String> {
        let mut client = Client::connect(port)?;
        let mut walls = Vec::new();
        for _ in 0..each {
            let start = Worker::Own.start().map_err(text)?;
            sign_in(&mut client)?;
            walls.push(milliseconds(Worker::Own.since(start).map_err(text)?.wall));
        }
        Ok(walls)
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..at_once).map(|_| scope.spawn(one)).collect();
        let mut walls = Vec::new();
        for thread in threads {
            walls.extend(thread.join().map_err(|_| "a connection's thread has died")??);
        }
        Ok(walls)
    })
}
