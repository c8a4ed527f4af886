//! A PostgreSQL of its own: Debian's, on a free port, in a temporary folder.

use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running server; stopped and removed when dropped.
pub(crate) struct Postgres {
    child: Child,
    port: u16,
    _folder: tempfile::TempDir,
}

impl Postgres {
    /// Starts one, without syncs: it need not survive anything.
    #[track_caller]
    pub(crate) fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("concertim-postgres").tempdir().unwrap();
        let owner = owner();
        if let Some((user, group)) = owner {
            std::os::unix::fs::chown(folder.path(), Some(user), Some(group)).unwrap();
        }
        let data = folder.path().join("data");
        let mut made = command("initdb", owner);
        made.args(["--no-sync", "--auth", "trust", "--username", "test", "--encoding", "UTF8"]);
        let made = made.args(["--locale", "C", "--pgdata"]).arg(&data).output().unwrap();
        assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = command("postgres", owner)
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string(), "-h", "127.0.0.1", "-c", "fsync=off"])
            .arg("-k")
            .arg(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let postgres = Self { child, port, _folder: folder };
        let ready = (0..600).any(|_| {
            let port = postgres.port.to_string();
            let mut ready = command("pg_isready", None);
            let ready = ready.args(["-q", "-h", "127.0.0.1", "-p", &port]).status().unwrap();
            std::thread::sleep(Duration::from_millis(50));
            ready.success()
        });
        assert!(ready, "PostgreSQL did not start within 30 s");
        postgres
    }

    /// The URL of a new, empty database called `name`.
    #[track_caller]
    pub(crate) fn database(&self, name: &str) -> String {
        self.psql("postgres", &format!("CREATE DATABASE \"{name}\""));
        format!("postgres://test@127.0.0.1:{}/{name}", self.port)
    }

    /// What psql prints of `sql` in the database `name`, one row a line, `|` between columns.
    #[track_caller]
    pub(crate) fn psql(&self, name: &str, sql: &str) -> String {
        let ran = command("psql", None)
            .args([
                "-X",
                "-q",
                "-A",
                "-t",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                "127.0.0.1",
                "-U",
                "test",
            ])
            .args(["-p", &self.port.to_string(), "-d", name, "-c", sql])
            .output()
            .unwrap();
        assert!(ran.status.success(), "psql: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap()
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // Asked to stop at once, it gives back its shared memory, which a kill would leave behind.
        let _ = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}

/// One of its programs, of the newest version that is installed, run as `owner`.
fn command(program: &str, owner: Option<(u32, u32)>) -> Command {
    let versions = std::fs::read_dir("/usr/lib/postgresql").expect("Debian's postgresql");
    let mut versions: Vec<PathBuf> = versions.map(|version| version.unwrap().path()).collect();
    versions.sort();
    let mut command = Command::new(versions.pop().unwrap().join("bin").join(program));
    if let Some((user, group)) = owner {
        command.uid(user).gid(group);
    }
    command
}

/// Whom it runs as when the test is root, whom it refuses: the package's own user.
fn owner() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| {
        let id = Command::new("id").args(arguments).output().unwrap();
        String::from_utf8(id.stdout).unwrap().trim().parse::<u32>().expect("user postgres")
    };
    (id(&["-u"]) == 0).then(|| (id(&["-u", "postgres"]), id(&["-g", "postgres"])))
}
