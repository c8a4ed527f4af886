//! A server whose log and memory somebody looks at.

use crate::context::{CONCERTIM, Reply, Server, ask};
use std::fs::File;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A server with a listener for plaintext lines and with its log in a file.
pub(super) struct Watched {
    pub(super) server: Server,
    pub(super) graphite: SocketAddr,
    log: PathBuf,
}

impl Watched {
    /// A server over `folder` that runs each second; its log is at `folder` too.
    #[track_caller]
    pub(super) fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::start_as(Command::new(CONCERTIM), folder, folder, arguments)
    }

    /// A server that `command` starts over `folder`, whose log goes to the folder `beside`.
    #[track_caller]
    pub(super) fn start_as(
        mut command: Command,
        folder: &Path,
        beside: &Path,
        arguments: &[&str],
    ) -> Self {
        let log = beside.join("log");
        let file = File::options().append(true).create(true).open(&log).unwrap();
        command.stderr(Stdio::from(file));
        let usual = ["--step", "1", "--graphite-listen", "127.0.0.1:0"];
        let server = Server::start_as(command, folder, &[&usual[..], arguments].concat());
        let line = server.welcome.lines().find(|line| line.contains("graphite ")).unwrap();
        let graphite = line.split_whitespace().nth(1).unwrap().trim_end_matches(',');
        Self { graphite: graphite.parse().unwrap(), server, log }
    }

    /// A request to the metric reporting port with the server's token.
    #[track_caller]
    pub(super) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Reply {
        let bearer = format!("Bearer {}", self.server.token);
        let headers = [headers, &[("Authorization", bearer.as_str())]].concat();
        ask(self.server.reporting, method, path, &headers, body)
    }

    /// Bytes of memory that are its own and are not those of a file.
    pub(super) fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.server.pid()));
        let status = status.unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1_024
    }

    /// What it has said until now.
    pub(super) fn log(&self) -> String {
        String::from_utf8_lossy(&std::fs::read(&self.log).unwrap()).into_owned()
    }

    /// It lives, and no part of it has panicked.
    #[track_caller]
    pub(super) fn assert_sound(&self) {
        assert_eq!(self.server.get("/status").status, 200);
        let log = self.log();
        assert!(!log.contains("panicked"), "{log}");
    }
}
