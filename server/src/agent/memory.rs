//! Memory and swap, from /proc/meminfo.

use std::time::Instant;

use super::machine::Source;
use super::measurement::Measurement;
use super::root::Root;

/// Reads /proc/meminfo.
#[derive(Debug)]
pub(super) struct Memory;

/// What /proc/meminfo says, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Meminfo {
    total: u64,
    free: u64,
    available: Option<u64>,
    buffers: u64,
    cached: u64,
    reclaimable: u64,
    swap_total: u64,
    swap_free: u64,
}

impl Source for Memory {
    fn look(&mut self, root: &Root, _at: Instant, out: &mut Vec<Measurement>) {
        let Ok(text) = root.read("proc/meminfo") else { return };
        let Some(info) = parse(&text) else { return };
        // Kernels before 3.14 do not say what is available; this is the usual estimate.
        let estimate = info.free.saturating_add(info.buffers).saturating_add(info.cached);
        let available = info.available.unwrap_or(estimate).min(info.total);
        let used = info.total - available;
        out.push(Measurement::bytes("memory.total", info.total).constant());
        out.push(Measurement::bytes("memory.used", used));
        out.push(Measurement::percent("memory.used_percent", used, info.total));
        out.push(Measurement::bytes("memory.available", available));
        out.push(Measurement::bytes("memory.free", info.free));
        out.push(Measurement::bytes("memory.buffers", info.buffers));
        let cached = info.cached.saturating_add(info.reclaimable);
        out.push(Measurement::bytes("memory.cached", cached));
        if info.swap_total > 0 {
            let used = info.swap_total.saturating_sub(info.swap_free);
            out.push(Measurement::bytes("swap.total", info.swap_total).constant());
            out.push(Measurement::bytes("swap.used", used));
            out.push(Measurement::percent("swap.used_percent", used, info.swap_total));
        }
    }
}

/// Reads the text of /proc/meminfo; nothing without a total.
fn parse(text: &str) -> Option<Meminfo> {
    let mut info = Meminfo::default();
    for line in text.lines() {
        let Some((key, rest)) = line.split_once(':') else { continue };
        let mut words = rest.split_ascii_whitespace();
        let Some(number) = words.next().and_then(|word| word.parse::<u64>().ok()) else { continue };
        let factor = if words.next() == Some("kB") { 1024 } else { 1 };
        let bytes = number.saturating_mul(factor);
        match key {
            "MemTotal" => info.total = bytes,
            "MemFree" => info.free = bytes,
            "MemAvailable" => info.available = Some(bytes),
            "Buffers" => info.buffers = bytes,
            "Cached" => info.cached = bytes,
            "SReclaimable" => info.reclaimable = bytes,
            "SwapTotal" => info.swap_total = bytes,
            "SwapFree" => info.swap_free = bytes,
            _ => {}
        }
    }
    (info.total > 0).then_some(info)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agent::recorded::Tree;

    #[test]
    fn reads_a_recorded_text() {
        let text = "MemTotal:       24684084 kB\nMemFree:        20012345 kB\n\
            MemAvailable:   23456789 kB\nBuffers:           12345 kB\nCached:          3456789 kB\n\
            SwapCached:            0 kB\nSwapTotal:          1024 kB\nSwapFree:            512 kB\n\
            SReclaimable:     123456 kB\nHugePages_Total:       0\n";
        let info = parse(text).unwrap();
        assert_eq!(info.total, 24_684_084 * 1024);
        assert_eq!(info.available, Some(23_456_789 * 1024));
        assert_eq!((info.swap_total, info.swap_free), (1024 * 1024, 512 * 1024));
        assert_eq!(info.reclaimable, 123_456 * 1024);
    }

    #[test]
    fn broken_text_never_panics() {
        for text in ["", ":", "MemTotal", "MemTotal: x kB", "MemTotal: -1 kB", "MemTotal: 0 kB"] {
            assert_eq!(parse(text), None, "{text:?}");
        }
        let huge = parse("MemTotal: 18446744073709551615 kB\nMemFree: 99999999999999999999 kB\n");
        assert_eq!(huge.map(|info| info.total), Some(u64::MAX));
    }

    #[test]
    fn more_available_than_there_is_does_not_underflow() {
        let text = "MemTotal: 1 kB\nMemAvailable: 2 kB\nSwapTotal: 1 kB\nSwapFree: 5 kB\n";
        let out = Tree::new(&[("proc/meminfo", text)]).look(&mut Memory, 0);
        assert_eq!(out.len(), 10);
        assert!(out.iter().all(Measurement::is_finite));
    }

    #[test]
    fn a_machine_without_swap_reports_none() {
        let text = "MemTotal: 1 kB\nSwapTotal: 0 kB\nSwapFree: 0 kB\n";
        let out = Tree::new(&[("proc/meminfo", text)]).look(&mut Memory, 0);
        assert!(out.iter().all(|m| m.name.starts_with("memory.")), "{out:?}");
    }
}
