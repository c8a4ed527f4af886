//! How many processes and threads there are.

use std::time::Instant;

use super::load;
use super::machine::Source;
use super::measurement::Measurement;
use super::root::Root;

/// Counts the numbered folders of /proc. Running and blocked ones are in /proc/stat, which `cpu`
/// reads.
#[derive(Debug)]
pub(super) struct Processes;

impl Source for Processes {
    fn look(&mut self, root: &Root, _at: Instant, out: &mut Vec<Measurement>) {
        // Counted as they come, without keeping names: a kernel allows four million.
        if let Ok(entries) = root.path("proc").read_dir() {
            let processes = entries
                .filter_map(|entry| Some(is_process(entry.ok()?.file_name().to_str()?)))
                .filter(|is_process| *is_process)
                .count();
            if let Ok(processes) = u64::try_from(processes) {
                out.push(Measurement::count("process.total", processes));
            }
        }
        let threads = root.read("proc/loadavg").ok().and_then(|text| load::threads(&text));
        out.extend(threads.map(|threads| Measurement::count("process.threads", threads)));
    }
}

/// Whether a name in /proc is a process's.
fn is_process(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|letter| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agent::measurement::Value;
    use crate::agent::recorded::Tree;

    #[test]
    fn counts_numbered_folders_only() {
        let tree = Tree::new(&[]);
        for name in ["1", "22", "self", "4x", "sys"] {
            tree.folder(&format!("proc/{name}"));
        }
        let out = tree.look(&mut Processes, 0);
        let seen: Vec<(&str, Value)> = out.iter().map(|m| (m.name.as_str(), m.value)).collect();
        assert_eq!(seen, [("process.total", Value::Uint32(2))]);
    }
}
