//! Input and output per disk, from /proc/diskstats.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::machine::Source;
use super::measurement::{Measurement, Names, float};
use super::rate::{Before, advance, per_second};
use super::root::Root;

/// The most disks reported: a storage server's shelf and then some. Each costs five series.
const DISKS_MAX: usize = 32;

/// /proc/diskstats counts in sectors of 512 bytes, whatever the disk's own sector is.
const SECTOR: u64 = 512;

/// Reads /proc/diskstats and keeps the look before.
#[derive(Debug, Default)]
pub(super) struct Disks {
    before: Before<HashMap<String, Counters>>,
}

/// What the kernel counts for one disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counters {
    reads: u64,
    sectors_read: u64,
    writes: u64,
    sectors_written: u64,
    busy_ms: u64,
}

impl Source for Disks {
    fn look(&mut self, root: &Root, at: Instant, out: &mut Vec<Measurement>) {
        let Ok(text) = root.read("proc/diskstats") else { return };
        // Only a whole disk that hangs on a bus has `device`: partitions, loops, memory disks
        // and volumes made of other disks do not, and would count the same bytes again.
        let mut disks: Vec<(String, Counters)> = parse(&text)
            .filter(|(name, _)| is_disk(name) && root.has(&format!("sys/block/{name}/device")))
            .collect();
        disks.truncate(DISKS_MAX);
        let now: HashMap<String, Counters> = disks.iter().cloned().collect();
        let Some((before, elapsed)) = self.before.replace(at, now) else { return };
        let mut names = Names::default();
        for (disk, now) in disks {
            let name = names.part(&disk);
            if let Some(before) = before.get(&disk) {
                rates(&name, before, &now, elapsed, out);
            }
        }
    }
}

/// The rates of one disk between two looks.
fn rates(
    name: &str,
    before: &Counters,
    now: &Counters,
    elapsed: Duration,
    out: &mut Vec<Measurement>,
) {
    let rows = [
        ("read_bytes", before.sectors_read, now.sectors_read, SECTOR, "B/s"),
        ("write_bytes", before.sectors_written, now.sectors_written, SECTOR, "B/s"),
        ("reads", before.reads, now.reads, 1, "1/s"),
        ("writes", before.writes, now.writes, 1, "1/s"),
    ];
    for (what, before, now, factor, units) in rows {
        if let Some(rate) = per_second(before, now, elapsed) {
            let name = format!("disk.{name}.{what}");
            out.push(Measurement::float(name, rate * float(factor), units));
        }
    }
    if let Some(busy_ms) = advance(before.busy_ms, now.busy_ms) {
        let busy = float(busy_ms) / 10.0 / elapsed.as_secs_f64();
        out.push(Measurement::float(format!("disk.{name}.busy"), busy.min(100.0), "%"));
    }
}

/// Whether a name can be a disk's; optical and floppy drives have `device` too. A name with a
/// slash never reaches a path.
fn is_disk(name: &str) -> bool {
    let other = ["sr", "fd", "loop", "ram", "zram"];
    !name.contains('/') && !name.contains("..") && !other.iter().any(|kind| name.starts_with(kind))
}

/// Reads the text of /proc/diskstats; lines that are not as promised are passed over.
fn parse(text: &str) -> impl Iterator<Item = (String, Counters)> {
    text.lines().filter_map(parse_line)
}

/// Reads `major minor name reads merged sectors ms writes merged sectors ms in-flight busy-ms ...`.
fn parse_line(line: &str) -> Option<(String, Counters)> {
    let mut words = line.split_ascii_whitespace().skip(2);
    let name = words.next()?.to_owned();
    let mut numbers = words.map(|word| word.parse::<u64>().ok());
    let counters = Counters {
        reads: numbers.next()??,
        sectors_read: numbers.nth(1)??,
        writes: numbers.nth(1)??,
        sectors_written: numbers.nth(1)??,
        busy_ms: numbers.nth(2)??,
    };
    Some((name, counters))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agent::measurement::Value;
    use crate::agent::recorded::{Tree, value};

    const VDA: &str = " 254       0 vda 79124 31530 7954330 31358 22567 22987 2245712 10145 0 15848 \
        42341 8260 37 664552 697 3164 139";

    #[test]
    fn reads_a_recorded_line() {
        let (name, counters) = parse_line(VDA).unwrap();
        assert_eq!(name, "vda");
        let expected = Counters {
            reads: 79124,
            sectors_read: 7_954_330,
            writes: 22567,
            sectors_written: 2_245_712,
            busy_ms: 15848,
        };
        assert_eq!(counters, expected);
    }

    #[test]
    fn broken_lines_are_passed_over() {
        let text = "\n1\n1 2 sda\n1 2 sda 1 2 3 4 5 6 7 8 9\n1 2 sda x 2 3 4 5 6 7 8 9 10\n\
            1 2 sda 1 2 3 4 5 6 7 8 9 10\n";
        assert_eq!(parse(text).count(), 1);
        assert!(!is_disk("../../etc"));
        assert!(!is_disk("a/b"));
    }

    #[test]
    fn rates_of_a_disk_with_a_reset_counter() {
        let before = Counters { reads: 10, sectors_read: 100, writes: 50, ..Counters::default() };
        let now = Counters { reads: 30, sectors_read: 300, writes: 5, busy_ms: 20_000, ..before };
        let mut out = Vec::new();
        rates("vda", &before, &now, Duration::from_secs(10), &mut out);
        assert_eq!(value(&out, "disk.vda.reads"), Some(Value::Double(2.0)));
        assert_eq!(value(&out, "disk.vda.read_bytes"), Some(Value::Double(10_240.0)));
        assert_eq!(value(&out, "disk.vda.writes"), None);
        assert_eq!(value(&out, "disk.vda.write_bytes"), Some(Value::Double(0.0)));
        assert_eq!(value(&out, "disk.vda.busy"), Some(Value::Double(100.0)));
    }

    #[test]
    fn only_disks_on_a_bus_and_a_disk_that_came_late() {
        let other = |name: &str| VDA.replace("vda", name);
        let (volume, partition, late) = (other("dm-0"), other("vda1"), other("sdb"));
        let tree = Tree::new(&[("proc/diskstats", &format!("{VDA}\n{volume}\n{partition}\n"))]);
        for folder in ["vda/device", "sdb/device", "dm-0"] {
            tree.folder(&format!("sys/block/{folder}"));
        }
        let mut source = Disks::default();
        assert!(tree.look(&mut source, 0).is_empty());
        tree.write("proc/diskstats", format!("{VDA}\n{volume}\n{late}\n"));
        let out = tree.look(&mut source, 5);
        assert_eq!(out.len(), 5);
        assert!(out.iter().all(|m| m.name.starts_with("disk.vda.")), "{out:?}");
        assert_eq!(tree.look(&mut source, 10).len(), 10);
    }
}
