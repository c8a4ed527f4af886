//! A PostgreSQL of its own: Debian's, on a free port, in a temporary folder, with its own settings but
//! for the place.

use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Longest wait for it to listen, in steps of 50 ms.
const PATIENCE: u32 = 600;

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// A running server; stopped and removed when dropped.
pub(crate) struct Postgres {
    process: Child,
    port: u16,
    _folder: tempfile::TempDir,
}

impl Postgres {
    /// Starts one; none where it is not installed.
    ///
    /// # Errors
    /// When it does not listen.
    pub(crate) fn start() -> Result<Option<Self>, String> {
        let Some(programs) = programs() else { return Ok(None) };
        // Not in the folder of the others, which is closed to the user it runs as.
        let folder =
            tempfile::Builder::new().prefix("concertim-postgres").tempdir().map_err(text)?;
        let owner = owner()?;
        if let Some((user, group)) = owner {
            chown(folder.path(), Some(user), Some(group)).map_err(text)?;
        }
        let run = |program: &str| {
            let mut command = Command::new(programs.join(program));
            if let Some((user, group)) = owner {
                command.uid(user).gid(group);
            }
            command
        };
        let data = folder.path().join("data");
        let mut made = run("initdb");
        made.args(["--auth", "trust", "--username", "compare", "--encoding", "UTF8"]);
        let made = made.args(["--locale", "C", "--pgdata"]).arg(&data).output().map_err(text)?;
        if !made.status.success() {
            return Err(format!("initdb: {}", String::from_utf8_lossy(&made.stderr)));
        }
        let free = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
        let port = free.map_err(text)?.port();
        let process = run("postgres")
            .arg("-D")
            .arg(&data)
            .args(["-h", "127.0.0.1", "-p", &port.to_string(), "-k"])
            .arg(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(text)?;
        let server = Self { process, port, _folder: folder };
        for _ in 0..PATIENCE {
            std::thread::sleep(Duration::from_millis(50));
            let mut ready = Command::new(programs.join("pg_isready"));
            ready.args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()]);
            if ready.status().map_err(text)?.success() {
                return Ok(Some(server));
            }
        }
        Err("PostgreSQL does not listen".to_owned())
    }

    /// The URL of its one database.
    pub(crate) fn url(&self) -> String {
        format!("postgres://compare@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // Asked to stop at once, it gives back its shared memory, which a kill would leave behind.
        let _ = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        let _ = self.process.wait();
    }
}

/// The programs of the newest version that is installed.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir(Path::new("/usr/lib/postgresql")).ok()?;
    let programs = versions.flatten().map(|version| version.path().join("bin"));
    programs.filter(|programs| programs.join("postgres").is_file()).max()
}

/// Whom it runs as when this is root, whom it refuses: the package's own user.
fn owner() -> Result<Option<(u32, u32)>, String> {
    let id = |arguments: &[&str]| -> Result<u32, String> {
        let id = Command::new("id").args(arguments).output().map_err(text)?;
        String::from_utf8_lossy(&id.stdout).trim().parse().map_err(text)
    };
    match id(&["-u"])? {
        0 => Ok(Some((id(&["-u", "postgres"])?, id(&["-g", "postgres"])?))),
        _ => Ok(None),
    }
}
