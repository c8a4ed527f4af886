//! This machine: every source asked once per look.

use std::path::PathBuf;
use std::time::Instant;

use super::cpu::Cpu;
use super::disk::Disks;
use super::filesystem::Filesystems;
use super::kernel::Kernel;
use super::load::Load;
use super::measurement::Measurement;
use super::memory::Memory;
use super::network::{Interfaces, Tcp};
use super::process::Processes;
use super::root::Root;
use super::temperature::Temperatures;

/// The most measurements of one look; the sources' own limits add up to fewer. A last wall: more
/// than this in one step is a fault of ours, and the server should not bear it.
const MEASUREMENTS_MAX: usize = 1024;

/// One place of the kernel that says something about the machine.
pub(super) trait Source: std::fmt::Debug + Send {
    /// Adds what is seen now. What cannot be read or understood is left out.
    fn look(&mut self, root: &Root, at: Instant, out: &mut Vec<Measurement>);
}

/// The machine as seen through /proc and /sys.
#[derive(Debug)]
pub struct Machine {
    root: Root,
    sources: Vec<Box<dyn Source>>,
}

impl Machine {
    /// The machine whose `proc` and `sys` are below `root`: `/`, or a recorded tree.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: Root::new(root),
            sources: vec![
                Box::new(Load),
                Box::new(Cpu::default()),
                Box::new(Memory),
                Box::new(Filesystems),
                Box::new(Disks::default()),
                Box::new(Interfaces::default()),
                Box::new(Tcp::default()),
                Box::new(Temperatures),
                Box::new(Processes),
                Box::new(Kernel),
            ],
        }
    }

    /// Everything that can be seen now; rates are there from the second look on. Reads files, so
    /// it may wait for a disk.
    pub fn look(&mut self, at: Instant) -> Vec<Measurement> {
        let mut out = Vec::new();
        for source in &mut self.sources {
            source.look(&self.root, at, &mut out);
        }
        out.retain(Measurement::is_finite);
        out.truncate(MEASUREMENTS_MAX);
        out
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::time::Duration;

    use super::*;
    use crate::agent::recorded::{Tree, now};

    #[test]
    fn an_empty_tree_is_no_measurement_and_no_fault() {
        let tree = Tree::new(&[]);
        let mut machine = Machine::new(tree.path());
        assert!(machine.look(now()).is_empty());
    }

    #[test]
    fn every_file_holding_nonsense_is_no_fault() {
        let tree = Tree::new(&[]);
        let files = [
            "proc/stat",
            "proc/loadavg",
            "proc/meminfo",
            "proc/self/mountinfo",
            "proc/diskstats",
            "proc/net/dev",
            "proc/net/snmp",
            "proc/net/sockstat",
            "proc/uptime",
            "proc/sys/fs/file-nr",
            "sys/class/hwmon/hwmon0/temp1_input",
            "sys/class/thermal/thermal_zone0/temp",
        ];
        let nonsense = b"\xff\xfe:\0 - : 18446744073709551616 \\ / \n\n:\ncpu \xc3\x28 1 2 3\n";
        for file in files {
            tree.write(file, nonsense);
        }
        let mut machine = Machine::new(tree.path());
        let start = now();
        let first = machine.look(start);
        let second = machine.look(start + Duration::from_secs(15));
        let names: Vec<&str> =
            first.iter().chain(&second).map(|found| found.name.as_str()).collect();
        assert_eq!(names, ["process.total", "process.total"]);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn this_machine_has_the_promised_metrics_under_names_of_their_own() {
        let mut machine = Machine::new("/");
        let start = now();
        machine.look(start);
        std::thread::sleep(Duration::from_millis(50));
        let seen = machine.look(now());
        let names: HashSet<&str> = seen.iter().map(|found| found.name.as_str()).collect();
        assert_eq!(names.len(), seen.len(), "two measurements of one name");
        for name in ["load.1m", "cpu.user", "memory.used", "process.total", "system.uptime"] {
            assert!(names.contains(name), "{name} is missing in {names:?}");
        }
        let plain = |name: &str| {
            name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
        };
        assert!(names.iter().all(|name| plain(name)), "{names:?}");
    }
}
