//! Load averages, from /proc/loadavg.

use std::time::Instant;

use super::machine::Source;
use super::measurement::Measurement;
use super::root::Root;

/// Reads /proc/loadavg.
#[derive(Debug)]
pub(super) struct Load;

impl Source for Load {
    fn look(&mut self, root: &Root, _at: Instant, out: &mut Vec<Measurement>) {
        let Ok(text) = root.read("proc/loadavg") else { return };
        for (name, value) in ["load.1m", "load.5m", "load.15m"].into_iter().zip(parse(&text)) {
            out.push(Measurement::float(name, value, ""));
        }
    }
}

/// The averages over 1, 5 and 15 minutes, as far as they are there.
fn parse(text: &str) -> impl Iterator<Item = f64> {
    text.split_ascii_whitespace().take(3).map_while(|word| word.parse().ok())
}

/// Threads that exist, from the fourth word (`running/existing`).
pub(super) fn threads(text: &str) -> Option<u64> {
    text.split_ascii_whitespace().nth(3)?.split_once('/')?.1.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_recorded_line() {
        let text = "0.78 0.21 0.06 1/90 9321\n";
        assert_eq!(parse(text).collect::<Vec<_>>(), [0.78, 0.21, 0.06]);
        assert_eq!(threads(text), Some(90));
    }

    #[test]
    fn broken_text_gives_what_is_readable() {
        assert_eq!(parse("0.5 x 0.1").collect::<Vec<_>>(), [0.5]);
        assert_eq!(parse("").count(), 0);
        assert_eq!(threads("1 2 3 4"), None);
        assert_eq!(threads("1 2 3 4/"), None);
    }
}
