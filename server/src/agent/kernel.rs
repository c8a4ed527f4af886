//! Uptime and open files.

use std::time::Instant;

use super::machine::Source;
use super::measurement::Measurement;
use super::root::Root;

/// Reads /proc/uptime and /proc/sys/fs/file-nr. Context switches, interrupts and forks are in
/// /proc/stat, which `cpu` reads.
#[derive(Debug)]
pub(super) struct Kernel;

impl Source for Kernel {
    fn look(&mut self, root: &Root, _at: Instant, out: &mut Vec<Measurement>) {
        let first = |file: &str| {
            let text = root.read(file).ok()?;
            text.split_ascii_whitespace().next().map(str::to_owned)
        };
        let uptime = first("proc/uptime").and_then(|word| word.parse().ok());
        out.extend(uptime.map(|seconds| Measurement::float("system.uptime", seconds, "s")));
        let files = first("proc/sys/fs/file-nr").and_then(|word| word.parse().ok());
        out.extend(files.map(|files| Measurement::count("system.open_files", files)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agent::measurement::Value;
    use crate::agent::recorded::Tree;

    fn look(uptime: &str, files: &str) -> Vec<(String, Value)> {
        let tree = Tree::new(&[("proc/uptime", uptime), ("proc/sys/fs/file-nr", files)]);
        let out = tree.look(&mut Kernel, 0);
        out.into_iter().map(|m| (m.name, m.value)).collect()
    }

    #[test]
    fn reads_recorded_texts() {
        let seen = look("1795.25 3345.10\n", "520\t0\t2466170\n");
        let expected = [
            (String::from("system.uptime"), Value::Double(1795.25)),
            (String::from("system.open_files"), Value::Uint32(520)),
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn broken_texts_give_nothing() {
        assert_eq!(look("", "x"), []);
        assert_eq!(look("up", "-5 0 0"), []);
    }
}
