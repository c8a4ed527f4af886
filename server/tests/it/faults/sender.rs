//! Somebody who sends numbers in order, remembers what was answered, and looks whether it is there.
//!
//! Sample `n` is the value `n + 1` of series `n % SERIES`, 15 s (a row of history) after the one before
//! it there, so that each has a row of its own. Report `n` is the value `n + 1` of metric
//! `n % METRICS`. What got no answer is sent again, as agents do.

use super::message::{self, Series};
use crate::context::{self, Server, ask, eventually, now, report};
use serde_json::Value;
use std::fmt::Write as _;
use std::io::BufReader;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// By which way values go in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Road {
    /// `PUT /{device}/metrics`: reports.
    Report,
    /// `POST /metrics`: samples and a report.
    Batch,
    Influx,
    RemoteWrite,
}

pub(super) const ROADS: [Road; 4] = [Road::Report, Road::Batch, Road::Influx, Road::RemoteWrite];

const SERIES: u64 = 32;
const METRICS: u64 = 8;
/// Seconds of a row of the finest archive, of which there are 240.
const ROW: i64 = 15;
/// Rows of a series after which it must be looked at, before the archive forgets them.
const ROWS_UNSEEN: u64 = 200;

/// Values by number: all below `answered` are acknowledged, those up to `sent` were sent once.
#[derive(Clone, Copy, Debug, Default)]
struct Numbers {
    answered: u64,
    sent: u64,
}

pub(super) struct Sender {
    road: Road,
    host: String,
    device: String,
    /// When the first sample of each series was.
    base: i64,
    /// Samples of one request.
    each: u64,
    samples: Numbers,
    reports: Numbers,
    /// Samples up to here have been found in the history.
    seen: u64,
}

/// What became of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sent {
    Acknowledged,
    /// The status and what was said.
    Refused(u16, String),
    /// The connection ended first.
    Gone,
}

/// Whether all that was refused of a batch is no later than what its series have.
fn only_late(said: &Value) -> bool {
    let refused = said["items"].as_array().unwrap();
    let is_late = |error: &Value| {
        error["detail"].as_str().unwrap().ends_with("the reading is not later than the last")
    };
    refused.iter().all(|item| item["errors"].as_array().unwrap().iter().all(is_late))
}

/// A connection that is kept.
pub(super) struct Line {
    stream: BufReader<TcpStream>,
    bearer: String,
}

impl Line {
    /// A connection to a server that may have gone.
    pub(super) fn open(to: SocketAddr, token: &str) -> Option<Self> {
        let stream = TcpStream::connect(to).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
        stream.set_nodelay(true).ok()?;
        Some(Self { stream: BufReader::new(stream), bearer: format!("Bearer {token}") })
    }
}

impl Sender {
    /// A sender on the device of that name, which is registered.
    #[track_caller]
    pub(super) fn new(server: &Server, road: Road, host: &str, each: u64) -> Self {
        let base = (now() - 60 * 86_400) / ROW * ROW;
        Self {
            road,
            host: host.to_owned(),
            device: server.register(host),
            base,
            each,
            samples: Numbers::default(),
            reports: Numbers::default(),
            seen: 0,
        }
    }

    /// How many values were acknowledged.
    pub(super) fn acknowledged(&self) -> u64 {
        self.samples.answered + self.reports.answered
    }

    /// The name of its device.
    pub(super) fn host(&self) -> &str {
        &self.host
    }

    fn at(&self, number: u64) -> i64 {
        self.base + ROW * (number / SERIES) as i64
    }

    fn body(&self, samples: u64, report_number: u64) -> Vec<u8> {
        let (device, host) = (&self.device, &self.host);
        let numbers = self.samples.answered..samples;
        let mut text = String::new();
        match self.road {
            Road::Report => {
                let (metric, value) = (report_number % METRICS, report_number + 1);
                text = report(&format!(r#""name":"r{metric}","value":{value}"#));
            }
            Road::Batch => {
                for number in numbers {
                    let (series, value, at) = (number % SERIES, number + 1, self.at(number));
                    let name = format!(r#""name":"s{series}","value":{value},"time":{at}"#);
                    writeln!(text, r#"{{"device":"{device}",{name}}}"#).unwrap();
                }
                let (metric, value) = (report_number % METRICS, report_number + 1);
                let name = format!(r#""name":"r{metric}","value":{value}"#);
                writeln!(text, r#"{{"device":"{device}",{name}}}"#).unwrap();
            }
            Road::Influx => {
                for number in numbers {
                    let (series, value, at) = (number % SERIES, number + 1, self.at(number));
                    writeln!(text, "s{series},host={host} v={value} {at}000000000").unwrap();
                }
            }
            Road::RemoteWrite => {
                let names: Vec<String> =
                    numbers.clone().map(|number| format!("s{}", number % SERIES)).collect();
                let labels: Vec<_> = names
                    .iter()
                    .map(|name| [("__name__", name.as_str()), ("instance", host.as_str())])
                    .collect();
                let samples: Vec<_> = numbers
                    .map(|number| [((number + 1) as f64, self.at(number) * 1_000)])
                    .collect();
                let all: Vec<Series<'_>> = labels
                    .iter()
                    .zip(&samples)
                    .map(|(labels, samples)| Series { labels, samples })
                    .collect();
                return message::snappy(&message::one(&all));
            }
        }
        text.into_bytes()
    }

    /// Sends what comes next, or what got no answer once more.
    pub(super) fn send(&mut self, line: &mut Line) -> Sent {
        let has_samples = self.road != Road::Report;
        let has_report = matches!(self.road, Road::Report | Road::Batch);
        // The same as before, should that have got no answer.
        let is_again = self.samples.sent > self.samples.answered;
        let samples = match is_again {
            true => self.samples.sent,
            false => self.samples.answered + if has_samples { self.each } else { 0 },
        };
        let report = self.reports.answered;
        let body = self.body(samples, report);
        let of_device = format!("/{}/metrics", self.device);
        let (method, path, wanted) = match self.road {
            Road::Report => ("PUT", of_device.as_str(), 200),
            Road::Batch => ("POST", "/metrics", 200),
            Road::Influx => ("POST", "/write", 204),
            Road::RemoteWrite => ("POST", "/api/v1/write", 204),
        };
        let mut headers = vec![("Host", "concertim"), ("Authorization", line.bearer.as_str())];
        if self.road == Road::RemoteWrite {
            headers.push(("Content-Type", "application/x-protobuf"));
            headers.push(("Content-Encoding", "snappy"));
        }
        self.samples.sent = samples;
        self.reports.sent = report + u64::from(has_report);
        context::write(line.stream.get_mut(), method, path, &headers, &body);
        let Some(reply) = context::read(&mut line.stream) else { return Sent::Gone };
        // Batches, other than lines and messages, are told what was there already.
        let was_there = is_again && reply.status == 207 && only_late(&reply.json());
        if reply.status != wanted && !was_there {
            let said = String::from_utf8_lossy(&reply.body).into_owned();
            return Sent::Refused(reply.status, said);
        }
        self.samples.answered = self.samples.sent;
        self.reports.answered = self.reports.sent;
        Sent::Acknowledged
    }

    /// Sends until the server has gone, or so much is there that it has to be looked at.
    #[track_caller]
    pub(super) fn send_until_gone(&mut self, to: SocketAddr, token: &str) {
        let Some(mut line) = Line::open(to, token) else { return };
        while self.samples.answered < self.seen + ROWS_UNSEEN * SERIES {
            match self.send(&mut line) {
                Sent::Acknowledged => {}
                Sent::Gone => return,
                refused @ Sent::Refused(..) => panic!("{}: {refused:?}", self.host),
            }
        }
    }

    /// Everything acknowledged is there, and nothing that was never sent. For a server that has just
    /// started, whose first run must know all reports.
    #[track_caller]
    pub(super) fn check_after_start(&mut self, server: &Server) {
        self.check_samples(server);
        if self.reports.answered > 0 {
            let values = eventually("the first run", || self.current(server));
            if let Some(fault) = self.current_fault(&values) {
                panic!("{}: {fault}: {values}", self.host);
            }
        }
        self.check_reports_history(server);
    }

    /// The same for a server whose next run may be to come.
    #[track_caller]
    pub(super) fn check(&mut self, server: &Server) {
        self.check_samples(server);
        if self.reports.answered > 0 {
            eventually("the reports to be current", || {
                let values = self.current(server)?;
                self.current_fault(&values).is_none().then_some(())
            });
        }
    }

    fn current(&self, server: &Server) -> Option<Value> {
        let reply = server.get(&format!("/devices/{}/metrics/current", self.device));
        match reply.status {
            200 => Some(reply.json()),
            404 | 503 => None,
            status => panic!("{}: {status} {}", self.host, reply.text()),
        }
    }

    /// What is wrong with the current values.
    fn current_fault(&self, values: &Value) -> Option<String> {
        let Numbers { answered, sent } = self.reports;
        for metric in 0..METRICS {
            let name = format!("r{metric}");
            let value = values.as_array().unwrap().iter().find(|one| one["name"] == name.as_str());
            let value = value.map(|one| one["value"].as_u64().unwrap());
            let last = |below: u64| (0..below).rev().find(|n| n % METRICS == metric);
            let wanted = [last(answered), last(sent)].map(|number| number.map(|number| number + 1));
            if !wanted.contains(&value) {
                return Some(format!("{name} is {value:?} and not one of {wanted:?}"));
            }
        }
        None
    }

    /// The rows of samples not looked at so far.
    #[track_caller]
    fn check_samples(&mut self, server: &Server) {
        let Numbers { answered, sent } = self.samples;
        if sent == 0 {
            return;
        }
        // From the row before the first one of interest to two behind the last one.
        let (from, to) = (self.at(self.seen) - 2 * ROW, self.at(sent) + 2 * ROW);
        let path = format!(
            "/api/v2/history?device={}&metric=s*&from={from}&to={to}&step={ROW}",
            self.device
        );
        let reply = ask(server.main, "GET", &path, &[], b"");
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        let all = reply.json();
        let mut found = 0;
        for one in all.as_array().unwrap() {
            let name = one["metric"].as_str().unwrap();
            let series: u64 = name[1..].trim_end_matches(".v").parse().unwrap();
            let start = one["start"].as_i64().unwrap();
            for (row, value) in (1..).zip(one["values"].as_array().unwrap()) {
                let at = start + row * ROW;
                let value = value.as_f64();
                let place = (at - self.base) / ROW;
                // The first row of a series has one second of 15, too little to be known.
                if place <= 0 {
                    assert_eq!(value, None, "{name} at {at} of {}", self.host);
                    found += u64::from(place == 0 && self.seen <= series && series < answered);
                    continue;
                }
                let number = place as u64 * SERIES + series;
                let wanted = Some((number + 1) as f64);
                let is_right = match number {
                    _ if number < answered => value == wanted,
                    _ if number < sent => value.is_none() || value == wanted,
                    _ => value.is_none(),
                };
                assert!(
                    is_right,
                    "{name} at {at} of {} ({:?}): {value:?}, and not {wanted:?}, of {answered} \
                     acknowledged and {sent} sent",
                    self.host, self.road
                );
                found += u64::from(number >= self.seen && number < answered);
            }
        }
        assert_eq!(found, answered - self.seen, "rows of {} ({:?})", self.host, self.road);
        // The last rows of each series are looked at again.
        self.seen = answered;
    }

    /// Rows of reports are made of values that were sent, and a later one is never of an older value.
    #[track_caller]
    fn check_reports_history(&self, server: &Server) {
        let path = format!("/api/v2/history?device={}&metric=r*&step={ROW}", self.device);
        let reply = ask(server.main, "GET", &path, &[], b"");
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        for one in reply.json().as_array().unwrap() {
            let values = one["values"].as_array().unwrap();
            let known: Vec<f64> = values.iter().filter_map(Value::as_f64).collect();
            assert!(known.is_sorted(), "{one}");
            let sent = self.reports.sent as f64;
            assert!(known.iter().all(|value| (1.0..=sent).contains(value)), "{sent}: {one}");
        }
    }
}
