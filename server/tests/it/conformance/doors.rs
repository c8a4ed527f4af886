//! The two servers that have the routes, and the ways in.

use crate::context::{Reply, Server, ask, eventually, folder};
use crate::daemon::{Daemon, Place, SECRET};
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr};
use tempfile::TempDir;

/// The keys of a place whose devices are those of the file `map.json`.
const FILE_MAP: &str = "dsm: {frequency: 1s, throttle: 100ms, testdata: map.json}\n";

/// Devices 1 and 2 of the usual cluster, as both servers have them.
const MAP: &str = r#"{"unspecified":{"unspecified":{"device:1":"1","device:2":"2"}}}"#;

/// `concertim serve`, with history in columns, and `concertim metric-reporting-daemon` over a file as
/// the existing system installs it, with history in RRD files; both know the devices 1 and 2.
pub(crate) struct Both {
    pub(crate) serve: Server,
    pub(crate) daemon: Daemon,
    pub(crate) place: Place,
    pub(crate) folder: TempDir,
}

/// One way in.
#[derive(Clone)]
pub(crate) struct Door {
    pub(crate) name: &'static str,
    pub(crate) address: SocketAddr,
    /// What stands before the routes' paths.
    pub(crate) prefix: &'static str,
    pub(crate) token: String,
    /// What tokens are signed with.
    pub(crate) secret: Vec<u8>,
}

impl Both {
    /// Both servers, with a run each second.
    #[track_caller]
    pub(crate) fn start() -> Self {
        Self::start_with_step("1")
    }

    /// Both servers, with a run every so many seconds.
    #[track_caller]
    pub(crate) fn start_with_step(seconds: &str) -> Self {
        let place = Place::new(FILE_MAP);
        place.put("map.json", MAP);
        let config = place.text("config.yml");
        place.put("config.yml", &config.replace("step: 1s", &format!("step: {seconds}s")));
        Self::over(place, folder(), &["--step", seconds])
    }

    /// Both servers over these folders.
    #[track_caller]
    pub(crate) fn over(place: Place, folder: TempDir, options: &[&str]) -> Self {
        let serve = Server::start_with(folder.path(), options);
        for (name, id) in [("first", "1"), ("second", "2")] {
            assert_eq!(serve.register(name), id);
        }
        let daemon = place.start();
        let both = Self { serve, daemon, place, folder };
        eventually("the daemon to have its map", || {
            (both.daemon.get("/devices/2/metrics/historic").status == 200).then_some(())
        });
        both
    }

    /// A place whose map can be changed, and the folder of a server.
    pub(crate) fn folders() -> (Place, TempDir) {
        let place = Place::new(FILE_MAP);
        place.put("map.json", MAP);
        (place, folder())
    }

    /// The metric reporting ports of both.
    pub(crate) fn ports(&self) -> [Door; 2] {
        let key = std::fs::read(self.serve.data().join("secrets/jwt-secret")).unwrap();
        let serve = Door {
            name: "serve",
            address: self.serve.reporting,
            prefix: "",
            token: self.serve.token.clone(),
            secret: key.trim_ascii_end().to_owned(),
        };
        let daemon = Door {
            name: "daemon",
            address: self.daemon.address,
            prefix: "",
            token: self.daemon.token.clone(),
            secret: SECRET.as_bytes().to_owned(),
        };
        [serve, daemon]
    }

    /// Every way in: these, and the main port, which has the routes under `/mrd`.
    pub(crate) fn doors(&self) -> [Door; 3] {
        let [serve, daemon] = self.ports();
        let main = Door { name: "main", address: self.serve.main, prefix: "/mrd", ..serve.clone() };
        [serve, main, daemon]
    }

    /// Reports of a device to both, which have to be accepted.
    #[track_caller]
    pub(crate) fn report(&self, device: &str, reports: &[&str]) {
        for door in self.ports() {
            for report in reports {
                let reply = door.put(device, report);
                assert_eq!((reply.status, reply.text()), (200, super::ACCEPTED), "{report}");
            }
        }
    }

    /// Waits until a metric of a device is current in both.
    #[track_caller]
    pub(crate) fn wait_for(&self, device: &str, metric: &str) {
        self.serve.wait_for(device, metric);
        self.daemon.wait_for(device, metric);
    }

    /// Gets each path through each door, where its status and text have to be these.
    #[track_caller]
    pub(crate) fn gives(&self, rows: &[(&str, u16, &str)]) {
        for door in self.doors() {
            for (path, status, text) in rows {
                let reply = door.get(path);
                let found = (reply.status, reply.text());
                assert_eq!(found, (*status, *text), "{} {path}", door.name);
                let kind = match text.starts_with(['[', '{']) {
                    true => "application/json; charset=utf-8",
                    false => "text/plain; charset=utf-8",
                };
                assert_eq!(reply.header("content-type"), kind, "{} {path}", door.name);
            }
        }
    }
}

impl Door {
    /// A request without a token.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, &[], b"")
    }

    /// A report with the server's token.
    #[track_caller]
    pub(crate) fn put(&self, device: &str, body: impl AsRef<[u8]>) -> Reply {
        let bearer = format!("Bearer {}", self.token);
        let path = format!("/{device}/metrics");
        self.ask("PUT", &path, &[("Authorization", &bearer)], body.as_ref())
    }

    /// A request.
    #[track_caller]
    pub(crate) fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Reply {
        ask(self.address, method, &format!("{}{path}", self.prefix), headers, body)
    }

    /// Sends these bytes, and no more; answers all that comes until the connection ends.
    #[track_caller]
    pub(crate) fn exchange(&self, request: &str) -> String {
        let mut stream = crate::context::connect(self.address);
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let _ = stream.shutdown(Shutdown::Both);
        String::from_utf8(answer).unwrap()
    }
}

/// The text of an answer with one error.
pub(crate) fn envelope(status: u16, title: &str, detail: &str) -> String {
    format!(
        "{{\"errors\":[{{\"title\":\"{title}\",\"detail\":\"{detail}\"}}],\"status\":{status}}}\n"
    )
}

/// A list as it is answered: these objects, and a line's end.
pub(crate) fn answer(objects: &[String]) -> String {
    format!("[{}]\n", objects.join(","))
}
