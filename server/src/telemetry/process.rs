//! What the system says of this process.

/// Memory and descriptors of this process; none where the system does not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Process {
    /// Bytes of memory that are no part of a file (`RssAnon`): what the process itself takes.
    pub(super) anonymous: Option<u64>,
    /// Bytes of memory that are in use, those of mapped files too, which the system takes back when it
    /// needs them.
    pub(super) resident: Option<u64>,
    /// Open descriptors.
    pub(super) descriptors: Option<u64>,
}

impl Process {
    /// Asks the system.
    pub(super) fn look() -> Self {
        let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let descriptors = std::fs::read_dir("/proc/self/fd").ok().map(Iterator::count);
        Self {
            anonymous: bytes(&text, "RssAnon:"),
            resident: bytes(&text, "VmRSS:"),
            // One of them is that of the folder itself.
            descriptors: descriptors.and_then(|count| u64::try_from(count.saturating_sub(1)).ok()),
        }
    }
}

/// The bytes of a line such as `RssAnon:     1234 kB`.
fn bytes(status: &str, name: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let mut words = line.split_ascii_whitespace();
    let (count, unit) = (words.next()?.parse::<u64>().ok()?, words.next()?);
    (unit == "kB").then(|| count.saturating_mul(1_024))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_those_of_the_line() {
        let text = "Name:\tx\nVmRSS:\t    2000 kB\nRssAnon:\t     12 kB\nRssFile:\t 9 pages\n";
        assert_eq!(bytes(text, "RssAnon:"), Some(12_288));
        assert_eq!(bytes(text, "VmRSS:"), Some(2_048_000));
        for name in ["RssFile:", "Name:", "RssShmem:"] {
            assert_eq!(bytes(text, name), None, "{name}");
        }
    }

    #[test]
    fn this_process_has_memory_and_descriptors() {
        let process = Process::look();
        assert!(process.anonymous.unwrap() > 0 && process.resident >= process.anonymous);
        assert!(process.descriptors.unwrap() >= 3, "{process:?}");
    }
}
