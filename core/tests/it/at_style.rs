//! At-style times: a table of what rrdtool makes of them, and generated ones put to the installed
//! `rrdtool` and to ours.

use concertim::time::{AtTime, Timestamp, resolve_pair};
use jiff::tz::TimeZone;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::SystemTime;

/// The time as `fetch -s TEXT` takes it: the error has no `start time: ` before it here.
fn ours(text: &str, now: i64, zone: &TimeZone) -> Result<i64, String> {
    AtTime::parse(text)
        .and_then(|time| match time.is_relative() {
            true => resolve_pair(&time, &AtTime::NOW, Timestamp::from_seconds(now), zone)
                .map(|(start, _)| start),
            false => time.resolve(Timestamp::from_seconds(now), zone),
        })
        .map_err(|error| error.message().trim_end().to_owned())
}

#[test]
fn times_mean_what_the_table_says() {
    let (mut now, mut zone, mut rows) = (0, TimeZone::UTC, 0);
    for line in include_str!("at_style.txt").lines().filter(|line| !line.starts_with('#')) {
        if let Some(head) = line.strip_prefix("@ ") {
            let (at, name) = head.split_once(' ').unwrap();
            now = at.parse().unwrap();
            zone = TimeZone::get(name).unwrap();
            continue;
        }
        let (result, text) = line.split_once('\t').unwrap();
        let expected = result.parse().map_err(|_| result.to_owned());
        // Only a start may be relative to the end, and the end of the table's rows is not.
        let ours = match ours(text, now, &zone) {
            Ok(_) if text.starts_with('e') => {
                Err("the start and end times cannot be specified relative to each other".into())
            }
            ours => ours,
        };
        assert_eq!(ours, expected, "{text:?} at {now} in {zone:?}");
        rows += 1;
    }
    assert!(rows > 500, "{rows} rows");
}

#[test]
fn faults_of_rrdtool_are_not_kept() {
    let now = 1_795_374_318; // 2026-11-22 19:05:18 UTC
    for (text, expected) in [
        ("epoch+1d", Ok(86_400)),
        ("epoch+19711205s", Ok(19_711_205)),
        ("10:00 31.12", Ok(1_798_711_200)),
        ("8 jan 5", Ok(1_767_600_000)),
        ("20201231+1d", Ok(1_609_459_200)),
        ("20201231 x", Err("unparsable trailing text: '...x'")),
        ("31.12.2020 am", Err("unparsable trailing text: '...am'")),
        ("now%+1d", Err("if 'now' is followed by a token it must be +|- offset")),
        ("noon%", Err("unparsable trailing text: '...%'")),
        ("+4294967296", Ok(now + 4_294_967_296)),
        ("+99999999999999999999d", Err("the specified time is incorrect (out of range?)")),
        ("+99999999y", Err("the specified time is incorrect (out of range?)")),
        ("epoch-1s", Ok(-1)),
    ] {
        let expected = expected.map_err(str::to_owned);
        assert_eq!(ours(text, now, &TimeZone::UTC), expected, "{text:?}");
    }
}

#[test]
fn one_end_of_a_span_may_count_from_the_other() {
    let pair = |start, end| {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let now = Timestamp::from_seconds(1_795_374_318);
        resolve_pair(&AtTime::parse(start)?, &AtTime::parse(end)?, now, &zone)
    };
    for (start, end, expected) in [
        ("e-1d", "1720000000", (1_719_913_600, 1_720_000_000)),
        // Summer time stays summer time: what was 11:46 is 10:46 in winter.
        ("e-6mon", "1720000000", (1_704_275_200, 1_720_000_000)),
        ("e-1d", "1730075400", (1_729_989_000, 1_730_075_400)),
        ("1704000000", "s+6mon", (1_704_000_000, 1_719_811_200)),
        ("-1d", "start+1h", (1_795_287_918, 1_795_291_518)),
    ] {
        assert_eq!(pair(start, end).unwrap(), expected, "{start} {end}");
    }
    for (start, end, expected) in [
        ("s+1", "e+1", "the start time cannot be specified relative to itself"),
        ("s+1", "s+1", "the start time cannot be specified relative to itself"),
        ("e+1", "e+1", "the end time cannot be specified relative to itself"),
        ("e-1", "s+1", "the start and end times cannot be specified relative to each other"),
        ("jan 5 38", "now", "start time: won't handle dates before epoch (01/01/1970), sorry"),
        ("now", "jan 5 38", "end time: won't handle dates before epoch (01/01/1970), sorry"),
    ] {
        assert_eq!(pair(start, end).unwrap_err().message(), expected, "{start} {end}");
    }
}

/// Pseudo-random choices, the same in every run (xorshift).
struct Choices(u64);

impl Choices {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % count as u64).unwrap()
    }

    fn of<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn blank(&mut self) -> &'static str {
        self.of(&[" ", "_", ",", "  "])
    }

    /// A clock; never between 1 and 4 o'clock, which some days of some zones have twice: there
    /// rrdtool's answer hangs on what it was asked before.
    fn clock(&mut self) -> String {
        let (hour, minute) = (5 + self.below(19), self.below(60));
        match self.below(5) {
            0 => format!("{hour}"),
            1 => format!("{hour:02}:{minute:02}"),
            2 => format!("{}{}", 5 + self.below(8), self.of(&["am", "pm", " AM", "_pm"])),
            3 => format!("{}:{minute} pm", self.below(13)),
            _ => self.of(&["noon", "midnight", "teatime", "Noon"]).to_owned(),
        }
    }

    fn day(&mut self) -> String {
        let (day, month, year) = (1 + self.below(31), 1 + self.below(12), 1985 + self.below(60));
        match self.below(7) {
            0 => format!("{month}/{day}/{year}"),
            1 => format!("{day}.{month}.{year}"),
            2 => format!("{year}{month:02}{day:02}"),
            3 => format!("{} {day} {year}", self.of(&["jan", "February", "mar", "JUN", "oct"])),
            4 => format!("{day}.{month}.{:02}", self.of(&[0, 5, 20, 37, 85, 99, 138])),
            5 => self.of(&["today", "tomorrow", "yesterday"]).to_owned(),
            _ => self.of(&["mon", "Tuesday", "wed", "THU", "friday", "saturday", "sun"]).to_owned(),
        }
    }

    fn offset(&mut self) -> String {
        let units = "s sec seconds m min minutes minute h hr hours d day days w wk weeks m mon \
                     months month y yr years year M H mins foo";
        let units: Vec<&str> = units.split_whitespace().collect();
        let mut text = String::new();
        for _ in 0..self.below(3) {
            text += self.of(&["+", "-", " - ", "+ ", "_-"]);
            for _ in 0..1 + self.below(3) {
                let (count, unit) = (self.of(&[0, 1, 2, 5, 6, 7, 12, 30]), self.of(&units));
                write!(text, "{count}{}{unit}{}", self.of(&["", " "]), self.of(&["", " "]))
                    .unwrap();
            }
        }
        text
    }

    fn time(&mut self) -> String {
        let reference = match self.below(7) {
            0 => "now".to_owned(),
            1 => String::new(),
            2 => (400_000_000 + self.below(2_000_000_000)).to_string(),
            3 => self.clock(),
            4 | 5 => format!("{}{}{}", self.clock(), self.blank(), self.day()),
            _ => {
                let year = 1985 + self.below(60);
                format!("{} {} {year}", self.of(&["jan", "may", "dec"]), 1 + self.below(31))
            }
        };
        match format!("{reference}{}", self.offset()).trim() {
            "" => "n".to_owned(),
            text => text.to_owned(),
        }
    }

    /// Words in no order, most of them no time.
    fn soup(&mut self) -> String {
        let words = "now n s end e noon midnight am pm jan may mon sunday today tomorrow 0 5 7 \
                     10 11 12 : + - + - d h m mon yr foo 5:30 11pm now-5 5d7m jan5 -1d";
        let words: Vec<&str> = words.split_whitespace().collect();
        let count = 1 + self.below(5);
        (0..count).map(|_| self.of(&words)).collect::<Vec<_>>().join(self.of(&[" ", ",", "_"]))
    }
}

/// Seconds since 1970, read from the clock as rrdtool reads it.
#[expect(
    clippy::disallowed_methods,
    reason = "rrdtool reads the clock, and is the other side here"
)]
fn clock() -> i64 {
    Timestamp::from(SystemTime::now()).seconds()
}

/// What rrdtool takes each text for, as the start of a fetch.
fn theirs(texts: &[String], zone: &str) -> Vec<Result<i64, String>> {
    let folder = tempfile::tempdir().unwrap();
    let create = "create f.rrd -b 1000000000 -s 1 DS:x:GAUGE:9:U:U RRA:AVERAGE:0.5:1:1\n";
    let mut input = create.to_owned();
    for text in texts {
        writeln!(input, "fetch f.rrd AVERAGE -r 1 -s \"{text}\" -e s+1s").unwrap();
    }
    let mut child = Command::new("rrdtool")
        .arg("-")
        .env("TZ", zone)
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rrdtool is installed");
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let mut answers = Vec::new();
    let mut first = None;
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        if let Some(error) = line.strip_prefix("ERROR: ") {
            let error = error.strip_prefix("start time: ").unwrap_or(error);
            answers.push(Err(error.trim_end().to_owned()));
        } else if line.starts_with("OK ") {
            answers.push(Ok(first.take().unwrap_or(0)));
        } else if let Some((at, _)) = line.split_once(": ") {
            first = first.or_else(|| Some(at.trim().parse::<i64>().unwrap() - 1));
        }
    }
    answers.remove(0).unwrap(); // the create
    answers
}

#[test]
fn generated_times_mean_to_rrdtool_what_they_mean_here() {
    const TIMES: usize = 1_500;
    let (mut taken, mut refused) = (0, 0);
    for (seed, zone) in [(3, "UTC"), (5, "Europe/London"), (7, "Australia/Sydney")] {
        let mut choices = Choices(seed);
        let mut texts: Vec<String> = (0..TIMES).map(|_| choices.time()).collect();
        texts.extend((0..TIMES).map(|_| choices.soup()));
        let before = clock();
        let theirs = theirs(&texts, zone);
        let after = clock();
        assert_eq!(theirs.len(), texts.len());
        let tz = TimeZone::get(zone).unwrap();
        for (text, theirs) in texts.iter().zip(theirs) {
            match &theirs {
                // rrdtool's mistakes: the year 30000, and a time that fetch would not take.
                Ok(884_000_000_000..) => continue,
                Err(text) if text.starts_with("the first entry to fetch") => continue,
                // Relative to the start or to the end, and the end is relative to the start.
                Err(error) if error.starts_with("the start") => {
                    assert!(AtTime::parse(text).unwrap().is_relative(), "{text:?}");
                    continue;
                }
                Ok(_) => taken += 1,
                Err(_) => refused += 1,
            }
            let ours: Vec<_> = (before..=after).map(|now| ours(text, now, &tz)).collect();
            assert!(ours.contains(&theirs), "{text:?} in {zone}: {ours:?}, rrdtool {theirs:?}");
        }
    }
    assert!(taken > 3_000 && refused > 2_000, "{taken} taken, {refused} refused");
}
