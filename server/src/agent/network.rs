//! Traffic per network interface and the state of TCP, from /proc/net.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::machine::Source;
use super::measurement::{Measurement, Names};
use super::rate::{Before, per_second};
use super::root::Root;

/// The most interfaces reported. A host of containers has one virtual pair each; those are left
/// out first, and beyond this many real ones nobody reads on. Each costs eight series.
const INTERFACES_MAX: usize = 32;

/// What /proc/net/dev counts for one interface, in the order of [`COUNTERS`].
type Counters = [u64; COUNTERS.len()];

/// Column in /proc/net/dev, end of the metric's name, units.
const COUNTERS: [(usize, &str, &str); 8] = [
    (0, "rx_bytes", "B/s"),
    (1, "rx_packets", "1/s"),
    (2, "rx_errors", "1/s"),
    (3, "rx_drops", "1/s"),
    (8, "tx_bytes", "B/s"),
    (9, "tx_packets", "1/s"),
    (10, "tx_errors", "1/s"),
    (11, "tx_drops", "1/s"),
];

/// Interfaces that only hand on what another one counts: container ends, taps, mirrors.
const VIRTUAL: [&str; 9] =
    ["lo", "veth", "cali", "lxc", "vnet", "tap", "ifb", "dummy", "docker_gwbridge"];

/// Reads /proc/net/dev and keeps the look before.
#[derive(Debug, Default)]
pub(super) struct Interfaces {
    before: Before<HashMap<String, Counters>>,
}

impl Source for Interfaces {
    fn look(&mut self, root: &Root, at: Instant, out: &mut Vec<Measurement>) {
        let Ok(text) = root.read("proc/net/dev") else { return };
        let mut found: Vec<(bool, String, Counters)> = parse(&text)
            .filter(|(name, counters)| is_worth_it(name, counters))
            .map(|(name, counters)| {
                (!root.has(&format!("sys/class/net/{name}/device")), name, counters)
            })
            .collect();
        // Real cards first, so that the limit cuts bridges and tunnels.
        found.sort();
        found.truncate(INTERFACES_MAX);
        let now = found.iter().map(|(_, name, counters)| (name.clone(), *counters)).collect();
        let Some((before, elapsed)) = self.before.replace(at, now) else { return };
        let mut names = Names::default();
        for (_, interface, now) in found {
            let name = names.part(&interface);
            if let Some(before) = before.get(&interface) {
                rates(&name, before, &now, elapsed, out);
            }
        }
    }
}

/// The rates of one interface between two looks.
fn rates(
    name: &str,
    before: &Counters,
    now: &Counters,
    elapsed: Duration,
    out: &mut Vec<Measurement>,
) {
    for ((_, what, units), (before, now)) in COUNTERS.into_iter().zip(before.iter().zip(now)) {
        if let Some(rate) = per_second(*before, *now, elapsed) {
            out.push(Measurement::float(format!("net.{name}.{what}"), rate, units));
        }
    }
}

/// Whether an interface is real and has ever moved a byte.
fn is_worth_it(name: &str, counters: &Counters) -> bool {
    let is_virtual = VIRTUAL
        .iter()
        .any(|kind| name.strip_prefix(kind).is_some_and(|rest| *kind != "lo" || rest.is_empty()));
    !is_virtual && !name.contains('/') && counters.iter().any(|count| *count > 0)
}

/// Reads the text of /proc/net/dev; the two title lines and broken lines are passed over.
fn parse(text: &str) -> impl Iterator<Item = (String, Counters)> {
    text.lines().filter_map(|line| {
        // The first digit may touch the colon; a colon may be part of an alias's name.
        let (name, numbers) = line.rsplit_once(':')?;
        let columns: Vec<u64> =
            numbers.split_ascii_whitespace().map_while(|word| word.parse().ok()).collect();
        let mut counters = Counters::default();
        for (slot, (column, _, _)) in counters.iter_mut().zip(COUNTERS) {
            *slot = *columns.get(column)?;
        }
        Some((name.trim().to_owned(), counters))
    })
}

/// Reads the state of TCP over both protocol versions.
#[derive(Debug, Default)]
pub(super) struct Tcp {
    before: Before<u64>,
}

impl Source for Tcp {
    fn look(&mut self, root: &Root, at: Instant, out: &mut Vec<Measurement>) {
        if let Ok(text) = root.read("proc/net/snmp") {
            if let Some(established) = snmp(&text, "CurrEstab") {
                out.push(Measurement::count("tcp.established", established));
            }
            if let Some(now) = snmp(&text, "RetransSegs")
                && let Some((before, elapsed)) = self.before.replace(at, now)
                && let Some(rate) = per_second(before, now, elapsed)
            {
                out.push(Measurement::float("tcp.retransmits", rate, "1/s"));
            }
        }
        // `tw` counts both protocol versions, `inuse` is per version.
        if let Ok(text) = root.read("proc/net/sockstat") {
            let in_use_6 = root.read("proc/net/sockstat6").ok();
            let in_use_6 = in_use_6.and_then(|text| sockstat(&text, "TCP6:", "inuse"));
            if let Some(in_use) = sockstat(&text, "TCP:", "inuse") {
                let in_use = in_use.saturating_add(in_use_6.unwrap_or(0));
                out.push(Measurement::count("tcp.in_use", in_use));
            }
            if let Some(waiting) = sockstat(&text, "TCP:", "tw") {
                out.push(Measurement::count("tcp.time_wait", waiting));
            }
        }
    }
}

/// A TCP number of /proc/net/snmp, which gives a line of titles and then a line of numbers.
fn snmp(text: &str, title: &str) -> Option<u64> {
    let mut lines = text.lines().filter_map(|line| line.strip_prefix("Tcp:"));
    let column = lines.next()?.split_ascii_whitespace().position(|word| word == title)?;
    lines.next()?.split_ascii_whitespace().nth(column)?.parse().ok()
}

/// A number of /proc/net/sockstat, whose lines are pairs of word and number.
fn sockstat(text: &str, line: &str, word: &str) -> Option<u64> {
    let line = text.lines().find_map(|text| text.strip_prefix(line))?;
    let mut words = line.split_ascii_whitespace();
    words.find(|found| *found == word)?;
    words.next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agent::measurement::Value;
    use crate::agent::recorded::{Tree, value};

    const RECORDED: &str = "\
Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop
    lo:    3193      29    0    0    0     0          0         0     3193      29    0    0 0 0
  ifb0:       0       0    0    0    0     0          0         0        0       0    0    0 0 0
  eth0:232950461    7729    1    2    0     0          0         0   546428    5015    3    4 0 0
";

    #[test]
    fn reads_a_recorded_text() {
        let found: Vec<_> = parse(RECORDED).collect();
        assert_eq!(found.len(), 3);
        let (name, counters) = found.last().unwrap();
        assert_eq!(name, "eth0");
        assert_eq!(*counters, [232_950_461, 7729, 1, 2, 546_428, 5015, 3, 4]);
    }

    #[test]
    fn broken_lines_are_passed_over() {
        for text in ["", "eth0", "eth0:", "eth0: 1 2 3", "eth0: 1 2 3 4 5 6 7 8 9 10 x 12", ":::"] {
            assert_eq!(parse(text).count(), 0, "{text:?}");
        }
    }

    #[test]
    fn virtual_and_unused_interfaces_are_left_out() {
        let some = [1, 0, 0, 0, 0, 0, 0, 0];
        assert!(is_worth_it("eth0", &some));
        assert!(is_worth_it("long0", &some));
        assert!(!is_worth_it("eth0", &[0; 8]));
        assert!(!is_worth_it("lo", &some));
        assert!(!is_worth_it("veth1a2b", &some));
        assert!(!is_worth_it("../x", &some));
    }

    #[test]
    fn rates_over_a_wrap() {
        let before = [u64::from(u32::MAX) - 99, 0, 0, 0, 500, 0, 0, 0];
        let now = [100, 10, 0, 0, 3, 0, 0, 0];
        let mut out = Vec::new();
        rates("eth0", &before, &now, Duration::from_secs(2), &mut out);
        assert_eq!(value(&out, "net.eth0.rx_bytes"), Some(Value::Double(100.0)));
        assert_eq!(value(&out, "net.eth0.rx_packets"), Some(Value::Double(5.0)));
        assert_eq!(value(&out, "net.eth0.tx_bytes"), None, "a reset says nothing");
    }

    #[test]
    fn real_cards_come_before_the_limit() {
        let mut text = String::new();
        for name in (0..100).map(|n| format!("br{n}")).chain([String::from("zz0")]) {
            text.push_str(&format!("{name}: 1 2 3 4 5 6 7 8 9 10 11 12\n"));
        }
        let tree = Tree::new(&[("proc/net/dev", &text)]);
        tree.folder("sys/class/net/zz0/device");
        let mut source = Interfaces::default();
        assert!(tree.look(&mut source, 0).is_empty());
        let out = tree.look(&mut source, 1);
        assert_eq!(out.len(), INTERFACES_MAX * COUNTERS.len());
        assert_eq!(value(&out, "net.zz0.rx_bytes"), Some(Value::Double(0.0)));
    }

    #[test]
    fn reads_the_state_of_tcp() {
        let text = "Ip: Forwarding\nIp: 1\n\
            Tcp: RtoAlgorithm RtoMin MaxConn CurrEstab InSegs RetransSegs\n\
            Tcp: 1 200 -1 17 7561 3\n";
        assert_eq!(snmp(text, "CurrEstab"), Some(17));
        assert_eq!(snmp(text, "RetransSegs"), Some(3));
        assert_eq!(snmp(text, "MaxConn"), None, "not a count");
        assert_eq!(snmp("Tcp: CurrEstab\n", "CurrEstab"), None);
        assert_eq!(snmp("", "CurrEstab"), None);
        let text = "sockets: used 14\nTCP: inuse 5 orphan 0 tw 2 alloc 5 mem 222\nUDP: inuse 9\n";
        assert_eq!(sockstat(text, "TCP:", "tw"), Some(2));
        assert_eq!(sockstat(text, "TCP:", "inuse"), Some(5));
        assert_eq!(sockstat("TCP: inuse", "TCP:", "inuse"), None);
        assert_eq!(sockstat("", "TCP:", "inuse"), None);
    }
}
