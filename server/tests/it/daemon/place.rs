//! A folder with a configuration file of the existing daemon's kind, and a daemon over it.

use crate::context::{CONCERTIM, Reply, ask, eventually, report};
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

/// The secret of the place's file.
pub(crate) const SECRET: &str = "the secret of all services";

/// A folder of a test's own.
pub(crate) struct Place {
    folder: tempfile::TempDir,
    /// The file's text below the keys that every place has.
    more: String,
}

impl Place {
    /// A place whose file has these lines, too: `visualizer_api` and `dsm`, or what a test wants.
    pub(crate) fn new(more: &str) -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap(), more: more.to_owned() };
        place.put("secret", &format!("{SECRET}\n\n"));
        place.put("config.yml", &place.config());
        place
    }

    /// A place whose devices are those of a service.
    pub(crate) fn with_service(service: SocketAddr) -> Self {
        Self::new(&service_keys(&format!("http://{service}"), "frequency: 1s\n  throttle: 100ms"))
    }

    /// The file's text: what the existing package installs, but for the places.
    fn config(&self) -> String {
        format!(
            "log_level: info\n\
             shared_secret_file: {secret}\n\
             api:\n  ip: 127.0.0.1\n  port: 0\n  read_timeout: 100ms\n  write_timeout: 10s\n  \
             idle_timeout: 120s\n\
             rrd:\n  cluster_name: unspecified\n  grid_name: unspecified\n  directory: {rrds}\n  \
             rrd_tool_path: /usr/bin/rrdtool\n  step: 1s\n\
             {more}",
            secret = self.path("secret").display(),
            rrds = self.rrds().display(),
            more = self.more
        )
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn rrds(&self) -> PathBuf {
        self.path("rrds/")
    }

    /// Writes a file.
    #[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
    pub(crate) fn put(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// The whole text of a file.
    pub(crate) fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// The command of a daemon here, without an environment of this process's.
    pub(crate) fn command(&self) -> Command {
        let mut command = self.bare_command();
        command.arg("--config-file").arg(self.path("config.yml"));
        command
    }

    /// The same without the option that names the file.
    pub(crate) fn bare_command(&self) -> Command {
        let mut command = Command::new(CONCERTIM);
        command.arg("metric-reporting-daemon").current_dir(self.folder.path());
        for name in ["JWT_SECRET", "JWT_SECRET_FILE", "CONFIG_FILE", "RUST_LOG"] {
            command.env_remove(name);
        }
        command
    }

    #[track_caller]
    pub(crate) fn start(&self) -> Daemon {
        Daemon::start(self.command(), self.token())
    }

    /// A token of the tool, for this place's file.
    #[track_caller]
    pub(crate) fn token(&self) -> String {
        let mut tool = Command::new(CONCERTIM);
        tool.env_remove("JWT_SECRET").env_remove("JWT_SECRET_FILE").env_remove("CONFIG_FILE");
        tool.arg("create-auth-token").arg("--config-file").arg(self.path("config.yml"));
        token_of(&mut tool)
    }

    /// A daemon that must not start: its one line on standard error.
    #[track_caller]
    pub(crate) fn refusal(&self) -> String {
        refusal_of(&mut self.command())
    }
}

/// The keys of a service at `url`.
pub(crate) fn service_keys(url: &str, dsm: &str) -> String {
    format!(
        "dsm:\n  {dsm}\n\
         visualizer_api:\n  auth_url: {url}/users/sign_in.json\n  username: admin\n  \
         password: 0123\n  data_source_map_url: {url}/api/v1/data-source-maps\n  \
         skip_certificate_check: true\n"
    )
}

/// What a tool prints.
#[track_caller]
pub(crate) fn token_of(tool: &mut Command) -> String {
    let Output { status, stdout, stderr } = tool.output().unwrap();
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap().trim().to_owned()
}

/// Runs a command that must end with exit status 1 and one line on standard error.
#[track_caller]
pub(crate) fn refusal_of(command: &mut Command) -> String {
    let Output { status, stderr, .. } = command.output().unwrap();
    let text = String::from_utf8(stderr).unwrap();
    assert_eq!(status.code(), Some(1), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
    text.trim_end().to_owned()
}

/// A running daemon; killed when dropped.
pub(crate) struct Daemon {
    child: Child,
    pub(crate) address: SocketAddr,
    pub(crate) token: String,
}

impl Daemon {
    #[track_caller]
    pub(crate) fn start(mut command: Command, token: String) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        lines.read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).and_then(|url| url.split('/').next());
        let address = address.unwrap_or_else(|| panic!("it ended: {line}")).parse().unwrap();
        Self { child, address, token }
    }

    /// A request without a token.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Reply {
        ask(self.address, "GET", path, &[], b"")
    }

    /// A report of a double with a token.
    #[track_caller]
    pub(crate) fn put(&self, device: &str, metric: &str, value: f64) -> Reply {
        self.put_as(&self.token, device, metric, value)
    }

    #[track_caller]
    pub(crate) fn put_as(&self, token: &str, device: &str, metric: &str, value: f64) -> Reply {
        let (path, bearer) = (format!("/{device}/metrics"), format!("Bearer {token}"));
        let body = report(&format!(r#""name":"{metric}","value":{value}"#));
        ask(self.address, "PUT", &path, &[("Authorization", &bearer)], body.as_bytes())
    }

    /// Waits until reports of a device are taken.
    #[track_caller]
    pub(crate) fn wait_for_device(&self, device: &str) {
        eventually("the device to be known", || {
            (self.put(device, "m", 1.0).status == 200).then_some(())
        });
    }

    /// Waits until reports of a device are refused.
    #[track_caller]
    pub(crate) fn wait_without_device(&self, device: &str) {
        eventually("the device to be gone", || {
            (self.put(device, "m", 1.0).status == 404).then_some(())
        });
    }

    /// Waits until a metric of a device is current.
    #[track_caller]
    pub(crate) fn wait_for(&self, device: &str, metric: &str) {
        eventually("the metric to be current", || {
            let reply = self.get(&format!("/devices/{device}/metrics/current"));
            let all = (reply.status == 200).then(|| reply.json())?;
            all.as_array()?.iter().any(|one| one["name"] == metric).then_some(())
        });
    }

    /// Ends it as the system does when it must.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop; answers its exit status and what it wrote to standard error, if that was kept.
    pub(crate) fn stop(mut self, signal: &str) -> (Option<i32>, String) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
        let mut text = String::new();
        if let Some(mut stderr) = self.child.stderr.take() {
            stderr.read_to_string(&mut text).unwrap();
        }
        (self.child.wait().unwrap().code(), text)
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
