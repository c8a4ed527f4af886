//! What the fuzz targets of the server's protocols do with their bytes. The tests of `server` include
//! this file and run it over the checked-in corpus: nothing here may panic, whatever the bytes are.

use concertim_server::http::{Parameters, Query, Start};
use concertim_server::protocol::influx::{self, FieldValue, Precision};
use concertim_server::protocol::{Malformed, collectd, graphite, remote_write};

/// A fault is told in one short line.
fn told(bad: &Malformed<'_>) {
    let text = bad.to_string();
    assert!(text.len() < 500 && !text.contains('\n'), "{text}");
}

/// Takes the bytes for lines of InfluxDB's protocol. What is read is written again, with all escapes,
/// and must be read as the same; without quotes, lines are what they are by themselves. A line that is known
/// says what it says when it is read.
pub fn influx(body: &[u8]) {
    let newlines = body.iter().filter(|byte| **byte == b'\n').count();
    let mut last = 0;
    for line in influx::lines(body) {
        let number = line.as_ref().map_or_else(|bad| bad.number, influx::Line::number);
        assert!(number > last && number <= newlines + 1, "{number} after {last}");
        last = number;
        match line {
            Ok(line) => again(&line),
            Err(bad) => told(&bad),
        }
    }
    if !body.contains(&b'"') {
        let mut all = influx::lines(body);
        for line in body.split(|byte| *byte == b'\n') {
            for alone in influx::lines(line) {
                let Some(here) = all.next() else { panic!("a line is missing") };
                assert_eq!(alone.is_ok(), here.is_ok());
                if let (Ok(alone), Ok(here)) = (alone, here) {
                    assert_eq!((alone.head, alone.time), (here.head, here.time));
                    assert!(alone.fields().count() == here.fields().count());
                }
            }
        }
        assert!(all.next().is_none(), "a line too many");
    }
    let mut lines = influx::lines(body);
    loop {
        let mut compared = lines.clone();
        let Some(line) = lines.next() else { break };
        let Ok(line) = line else { continue };
        if known(&mut compared, &line).is_ok() {
            assert_eq!(compared.next(), lines.clone().next());
        }
    }
}

/// Whether what is known of the next line is enough to pass over it, which is `line` when it is read.
fn known(lines: &mut influx::Lines<'_>, line: &influx::Line<'_>) -> Result<(), influx::Unlike> {
    let mut known = lines.known(line.head)?;
    assert_eq!(known.number(), line.number());
    let mut fields = line.fields().peekable();
    while let Some(field) = fields.next() {
        let (key, value) = field.map_err(|_| influx::Unlike)?;
        assert_eq!(known.field(key)?, value);
        assert_eq!(known.has_more(), fields.peek().is_some());
    }
    assert_eq!(known.end(Some)?, line.time);
    Ok(())
}

fn again(line: &influx::Line<'_>) {
    let mut text = String::new();
    let name = |text: &mut String, name: &str| {
        for c in name.chars() {
            if matches!(c, ',' | ' ' | '=' | '\\') {
                text.push('\\');
            }
            text.push(c);
        }
    };
    name(&mut text, &line.measurement());
    for (key, value) in line.tags() {
        assert!(!key.is_empty() && !value.is_empty());
        text.push(',');
        name(&mut text, &key);
        text.push('=');
        name(&mut text, &value);
    }
    let mut fields = Vec::new();
    for field in line.fields() {
        let (key, value) = match field {
            Ok(field) => field,
            Err(bad) => {
                told(&bad);
                continue;
            }
        };
        text.push(if fields.is_empty() { ' ' } else { ',' });
        let key = influx::unescape(key);
        assert!(!key.is_empty());
        name(&mut text, &key);
        text.push('=');
        match &value {
            FieldValue::Float(value) => {
                assert!(value.is_finite());
                text.push_str(&format!("{value:e}"));
            }
            FieldValue::Integer(value) => text.push_str(&format!("{value}i")),
            FieldValue::Unsigned(value) => text.push_str(&format!("{value}u")),
            FieldValue::Boolean(value) => text.push_str(&value.to_string()),
            FieldValue::Text(value) => {
                let value = value.replace('\\', "\\\\").replace('"', "\\\"");
                text.push_str(&format!("\"{value}\""));
            }
        }
        fields.push((key, value));
    }
    if fields.is_empty() {
        return;
    }
    if let Some(time) = line.time {
        text.push_str(&format!(" {time}"));
        for unit in ["n", "u", "ms", "s", "m", "h"].into_iter().filter_map(Precision::parse) {
            let (small, large) = (unit.to_nanoseconds(time), unit.to_microseconds(time));
            assert!(small.is_none_or(|time| large == Some(time.div_euclid(1000))));
        }
    }
    let mut lines = influx::lines(text.as_bytes());
    let Some(Ok(same)) = lines.next() else { panic!("what was written is read: {text:?}") };
    assert!(lines.next().is_none(), "one line is one line: {text:?}");
    assert_eq!((same.measurement(), same.time), (line.measurement(), line.time), "{text:?}");
    assert!(same.tags().eq(line.tags()), "{text:?}");
    let read: Vec<_> = same
        .fields()
        .filter_map(Result::ok)
        .map(|(key, value)| (influx::unescape(key), value))
        .collect();
    assert_eq!(read, fields, "{text:?}");
}

/// Takes the bytes for requests of remote write, of either version.
pub fn remote_write(body: &[u8]) {
    series(body, remote_write::series(body), true);
    for entry in remote_write::metadata(body) {
        match entry {
            Ok(entry) => assert!(!entry.family.is_empty()),
            Err(bad) => told(&bad),
        }
    }
    let mut all = remote_write::series(body);
    loop {
        let mut compared = all.clone();
        let Some(one) = all.next() else { break };
        let Ok(one) = one else { continue };
        if let Some(labels) = one.identity()
            && let Some((number, value, time)) = compared.known(labels)
        {
            assert_eq!(number, one.number());
            let samples = one.samples().map(|(value, time)| (value.to_bits(), time));
            assert!(samples.eq([(value.to_bits(), time)]));
            let next = [compared, all.clone()].map(|mut all| all.next());
            let [compared, read] = next.map(|next| next.map(|next| next.map(|one| one.number())));
            assert_eq!(compared, read);
        }
    }
    match remote_write::Request::read(body) {
        Ok(request) => series(body, request.series(), false),
        Err(bad) => told(&bad),
    }
}

fn series<'a>(
    body: &[u8],
    all: impl Iterator<Item = Result<remote_write::Series<'a>, Malformed<'a>>>,
    lasting: bool,
) {
    let mut samples = 0;
    for (at, series) in all.enumerate() {
        let series = match series {
            Ok(series) => series,
            Err(bad) => {
                told(&bad);
                assert_eq!(bad.number, at + 1);
                continue;
            }
        };
        assert_eq!(series.number(), at + 1);
        // Each has at least a tag and a length.
        samples += series.samples().count() + series.histograms() + series.exemplars();
        assert!(samples * 2 <= body.len(), "more samples than the body has bytes for");
        let labels: Result<Vec<_>, _> = series.labels().collect();
        assert!(labels.as_ref().is_ok_and(|labels| !labels.is_empty()) || labels.is_err());
        let Some(identity) = series.identity().filter(|_| lasting) else { continue };
        // The identity alone, as the only field of a series, has the same labels.
        let mut alone = vec![0x0a];
        let mut length = identity.len();
        while length >= 0x80 {
            alone.push(u8::try_from(length & 0x7f).unwrap_or(0) | 0x80);
            length >>= 7;
        }
        alone.push(u8::try_from(length).unwrap_or(0));
        alone.extend_from_slice(identity);
        let mut one = remote_write::series(&alone);
        let Some(Ok(one)) = one.next() else { panic!("an identity is a series") };
        assert_eq!(one.labels().collect::<Result<Vec<_>, _>>().ok(), labels.ok());
    }
}

/// Takes the bytes for lines of Graphite's protocol, which are what they are by themselves.
pub fn graphite(bytes: &[u8]) {
    let mut all = graphite::lines(bytes);
    for line in bytes.split(|byte| *byte == b'\n') {
        for alone in graphite::lines(line) {
            match (alone, all.next()) {
                (Ok(alone), Some(Ok(here))) => {
                    assert_eq!((alone.path, alone.time), (here.path, here.time));
                    assert_eq!(alone.value.to_bits(), here.value.to_bits());
                    assert!(!alone.name().is_empty() && !alone.value.is_infinite());
                    assert!(alone.time.is_none_or(|time| time >= 0));
                    assert!(alone.tags().all(|(key, value)| !key.is_empty() && !value.is_empty()));
                }
                (Err(alone), Some(Err(here))) => {
                    told(&here);
                    assert_eq!((alone.rule, alone.input), (here.rule, here.input));
                }
                (alone, here) => panic!("{alone:?} alone and {here:?} among others"),
            }
        }
    }
    assert!(all.next().is_none(), "a line too many");
}

/// Takes the bytes for a body of collectd. A JSON library agrees about what is an item.
pub fn collectd(body: &[u8]) {
    let mut count = 0;
    for item in collectd::items(body) {
        count += 1;
        match item {
            Ok(item) => {
                assert_eq!(item.number(), count);
                assert!(item.time >= 0 && item.interval >= 0);
                assert!(!item.host.is_empty() && !item.plugin.is_empty() && !item.kind.is_empty());
                assert!(item.readings().next().is_some());
                for reading in item.readings() {
                    assert!(!reading.source.is_empty());
                    assert!(reading.value.is_none_or(f64::is_finite));
                }
            }
            Err(bad) => {
                assert_eq!(bad.number, count);
                told(&bad);
            }
        }
    }
    if let Ok(serde_json::Value::Array(items)) = serde_json::from_slice(body) {
        assert_eq!(items.len(), count, "items of an array");
    }
}

/// Takes the first byte for a kind of body, the first line for a query and the rest for the body. What
/// is read is bounded, and a form that is read is read as the same when its names come with their
/// brackets escaped.
pub fn parameters(bytes: &[u8]) {
    let Some((kind, rest)) = bytes.split_first() else { return };
    let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
    let (query, body) = rest.split_at(end);
    let body = body.get(1..).unwrap_or_default();
    let Ok(query) = Query::decode(std::str::from_utf8(query).ok()) else { return };
    let content_type = if kind % 2 == 0 { "application/json" } else { "" };
    match Parameters::of(content_type, &query, body) {
        Ok(read) => {
            let all = [&read.query, &read.body].into_iter().flat_map(|map| map.values());
            let (values, depth) = all
                .map(measured)
                .fold((0, 0), |(values, depth), (more, deep)| (values + more, depth.max(deep)));
            assert!(values <= 1_000 * 64 + 65_536 && depth <= 64, "{values} values, {depth} deep");
            if kind % 2 == 1
                && let Ok(text) = std::str::from_utf8(body)
            {
                let escaped = text.replace('[', "%5B").replace(']', "%5D");
                let again = Parameters::of(content_type, &query, escaped.as_bytes());
                assert_eq!(again.as_ref(), Ok(&read));
            }
        }
        Err(why) => assert!(why.len() < 4 * bytes.len() + 500, "{why}"),
    }
}

/// How many values there are in one, and how deep they go.
fn measured(value: &serde_json::Value) -> (usize, usize) {
    let inner: Vec<(usize, usize)> = match value {
        serde_json::Value::Array(list) => list.iter().map(measured).collect(),
        serde_json::Value::Object(map) => map.values().map(measured).collect(),
        _ => return (1, 0),
    };
    let depth = inner.iter().map(|(_, depth)| depth + 1).max().unwrap_or(1);
    (1 + inner.iter().map(|(values, _)| values).sum::<usize>(), depth)
}

/// Takes the bytes for those that a connection begins with. A whole request is the same whatever
/// follows it, and each part of it may still become one.
pub fn start(bytes: &[u8]) {
    let Start::Whole(put, length) = Start::of(bytes) else { return };
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
    assert!(put.path.starts_with('/') && put.path.chars().all(is_plain), "{put:?}");
    let Some(whole) = bytes.get(..length) else { panic!("{length} bytes of {}", bytes.len()) };
    assert!(whole.ends_with(put.body), "{put:?}");
    assert_eq!(Start::of(whole), Start::Whole(put, length));
    for end in 0..length {
        assert_eq!(whole.get(..end).map(Start::of), Some(Start::Part), "{end}");
    }
}
