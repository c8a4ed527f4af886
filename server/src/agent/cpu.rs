//! /proc/stat: where processor time goes, and what else the kernel counts there.

use std::time::Instant;

use super::machine::Source;
use super::measurement::{Measurement, percent};
use super::rate::{Before, advance, per_second};
use super::root::Root;

/// The states of processor time, in the order of /proc/stat. The two guest columns that follow
/// are part of `user` and `nice` already.
const STATES: [&str; 8] = ["user", "nice", "system", "idle", "iowait", "irq", "softirq", "steal"];

/// Reads /proc/stat and keeps the look before.
#[derive(Debug, Default)]
pub(super) struct Cpu {
    before: Before<Stat>,
}

/// What /proc/stat says, as far as the agent wants it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Stat {
    /// Clock ticks of all processors together, per state.
    times: [u64; STATES.len()],
    processors: u64,
    interrupts: Option<u64>,
    context_switches: Option<u64>,
    forks: Option<u64>,
    running: Option<u64>,
    blocked: Option<u64>,
}

impl Source for Cpu {
    fn look(&mut self, root: &Root, at: Instant, out: &mut Vec<Measurement>) {
        let Ok(text) = root.read("proc/stat") else { return };
        let Some(now) = parse(&text) else { return };
        out.push(Measurement::count("cpu.count", now.processors).constant());
        let counts = [("process.running", now.running), ("process.blocked", now.blocked)];
        out.extend(
            counts.into_iter().filter_map(|(name, count)| Some(Measurement::count(name, count?))),
        );
        let Some((before, elapsed)) = self.before.replace(at, now.clone()) else { return };
        shares(&before.times, &now.times, out);
        let counters = [
            ("kernel.interrupts", before.interrupts, now.interrupts),
            ("kernel.context_switches", before.context_switches, now.context_switches),
            ("kernel.forks", before.forks, now.forks),
        ];
        out.extend(counters.into_iter().filter_map(|(name, before, now)| {
            Some(Measurement::float(name, per_second(before?, now?, elapsed)?, "1/s"))
        }));
    }
}

/// The share of each state in the time between two looks. A state that fell (the kernel corrects
/// idle and iowait downwards at times) counts as no time, rather than spoiling all the others.
fn shares(before: &[u64], now: &[u64], out: &mut Vec<Measurement>) {
    let spent: Vec<u64> =
        before.iter().zip(now).map(|(before, now)| advance(*before, *now).unwrap_or(0)).collect();
    let total = spent.iter().fold(0_u64, |sum, ticks| sum.saturating_add(*ticks));
    if total == 0 {
        return;
    }
    let mut waiting = 0_u64;
    for (state, ticks) in STATES.into_iter().zip(&spent) {
        if matches!(state, "idle" | "iowait") {
            waiting = waiting.saturating_add(*ticks);
        }
        out.push(Measurement::float(format!("cpu.{state}"), percent(*ticks, total), "%"));
    }
    let busy = percent(total.saturating_sub(waiting), total);
    out.push(Measurement::float("cpu.busy", busy, "%"));
}

/// Reads the text of /proc/stat; nothing when the line of all processors is missing or broken.
fn parse(text: &str) -> Option<Stat> {
    let mut stat = Stat::default();
    let mut found = false;
    for line in text.lines() {
        let mut words = line.split_ascii_whitespace();
        let first = |mut words: std::str::SplitAsciiWhitespace<'_>| words.next()?.parse().ok();
        match words.next() {
            Some("cpu") => {
                // Old kernels and some containers give fewer columns; the first four are always
                // there.
                let mut read = 0_usize;
                for (slot, word) in stat.times.iter_mut().zip(words) {
                    *slot = word.parse().ok()?;
                    read += 1;
                }
                found = read >= 4;
            }
            Some("intr") => stat.interrupts = first(words),
            Some("ctxt") => stat.context_switches = first(words),
            Some("processes") => stat.forks = first(words),
            Some("procs_running") => stat.running = first(words),
            Some("procs_blocked") => stat.blocked = first(words),
            Some(word) if is_processor(word) => stat.processors += 1,
            _ => {}
        }
    }
    found.then_some(stat)
}

/// Whether a word is `cpu` and a number.
fn is_processor(word: &str) -> bool {
    word.strip_prefix("cpu")
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agent::measurement::Value;
    use crate::agent::recorded::{Tree, value};

    const RECORDED: &str = "cpu  7655 0 4570 331233 1172 0 81 29 0 0\n\
        cpu0 3281 0 1724 167200 76 0 15 14 0 0\n\
        cpu1 4374 0 2846 164033 1096 0 65 14 0 0\n\
        intr 263510 0 0 0\nctxt 514488\nbtime 1795372071\nprocesses 9321\n\
        procs_running 3\nprocs_blocked 1\nsoftirq 216181 0 25925\n";

    #[test]
    fn reads_a_recorded_text() {
        let stat = parse(RECORDED).unwrap();
        assert_eq!(stat.times, [7655, 0, 4570, 331_233, 1172, 0, 81, 29]);
        assert_eq!(stat.processors, 2);
        assert_eq!(stat.interrupts, Some(263_510));
        assert_eq!(stat.context_switches, Some(514_488));
        assert_eq!(stat.forks, Some(9321));
        assert_eq!((stat.running, stat.blocked), (Some(3), Some(1)));
    }

    #[test]
    fn broken_text_is_no_measurement() {
        for text in ["", "cpu", "cpu 1 2 3", "cpu 1 2 3 x", "cpu -1 2 3 4", "cpux 1 2 3 4", "\0"] {
            assert_eq!(parse(text), None, "{text:?}");
        }
        let stat = parse("cpu 1 2 3 4\nintr\nctxt x\n").unwrap();
        assert_eq!((stat.interrupts, stat.context_switches), (None, None));
    }

    #[test]
    fn shares_add_up_and_a_falling_counter_is_no_time() {
        let mut out = Vec::new();
        shares(&[0, 0, 0, 100, 50, 0, 0, 0], &[10, 0, 20, 160, 40, 0, 5, 5], &mut out);
        assert_eq!(value(&out, "cpu.user"), Some(Value::Double(10.0)));
        assert_eq!(value(&out, "cpu.system"), Some(Value::Double(20.0)));
        assert_eq!(value(&out, "cpu.idle"), Some(Value::Double(60.0)));
        assert_eq!(value(&out, "cpu.iowait"), Some(Value::Double(0.0)));
        assert_eq!(value(&out, "cpu.busy"), Some(Value::Double(40.0)));
    }

    #[test]
    fn rates_appear_at_the_second_look() {
        let tree = Tree::new(&[("proc/stat", RECORDED)]);
        let mut source = Cpu::default();
        let first = tree.look(&mut source, 0);
        assert_eq!(value(&first, "cpu.user"), None);
        assert_eq!(value(&first, "cpu.count"), Some(Value::Uint32(2)));
        tree.write("proc/stat", "cpu 7755 0 4570 331333 1172 0 81 29\nctxt 514588\n");
        let second = tree.look(&mut source, 10);
        assert_eq!(value(&second, "cpu.user"), Some(Value::Double(50.0)));
        assert_eq!(value(&second, "kernel.context_switches"), Some(Value::Double(10.0)));
        assert_eq!(value(&second, "kernel.forks"), None);
    }
}
