//! What is known of the names of a request makes it quicker to read, and nothing else.

use super::index::{Form, Index};
use super::*;
use crate::protocol::influx::Precision;
use parking_lot::RwLock;
use proptest::prelude::*;
use proptest::sample::select;

const NOW: i64 = 1_700_000_000;

/// A sample: number in the request, series, moment, bits of the value.
type Told = (u32, Vec<u8>, Timestamp, u64);

/// What a request says: its samples, what became of the others, and what was left out.
type Said<T> = (Vec<Told>, Outcome, T);

type Names = Vec<(Vec<u8>, Form)>;

/// Gathers with an index that knows names in this order, those at `forgotten` no longer. What comes out is
/// told with the names themselves; also, which of them are new.
fn gathered<T>(
    names: &Names,
    forgotten: &[u32],
    gather: impl Fn(&mut Gathering<'_>) -> T,
) -> (Said<T>, Names) {
    let (index, rules) = (RwLock::new(Index::default()), Rules::default());
    for (place, (name, form)) in (0..).zip(names) {
        index.write().insert(name, *form, place);
    }
    index.write().forget(&forgotten.iter().copied().collect());
    let now = Timestamp::from_seconds(NOW);
    let mut gathering = Gathering::new(index.read(), &rules, now, 1_000, 0);
    let left_out = gather(&mut gathering);
    let Gathered { found, missing, outcome, .. } = gathering.done();
    let mut told: Vec<Told> = Vec::new();
    for found in found {
        let (name, _) = &names[usize::try_from(found.place).unwrap()];
        told.push((found.number, name.clone(), found.at, found.value.to_bits()));
    }
    let mut new = Vec::new();
    for missing in missing {
        let name = missing.identity.to_vec();
        new.push((name.clone(), missing.form));
        let samples = missing.samples.into_iter();
        told.extend(samples.map(|(number, at, value)| (number, name.clone(), at, value.to_bits())));
    }
    // Those of one line stay in their order, wherever they were found.
    told.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    ((told, outcome, left_out), new)
}

/// Whether a request says the same whatever is known, and in whatever order.
fn check<T: std::fmt::Debug + PartialEq>(
    gather: impl Fn(&mut Gathering<'_>) -> T,
    forgotten: &[u32],
) {
    let (said, names) = gathered(&Names::new(), &[], &gather);
    let (mut reversed, mut sorted) = (names.clone(), names.clone());
    reversed.reverse();
    sorted.sort_by(|a, b| a.0.cmp(&b.0));
    for known in [&names, &reversed, &sorted] {
        for forgotten in [&[], forgotten] {
            let (again, _) = gathered(known, forgotten, &gather);
            assert_eq!(again, said, "{known:?} {forgotten:?}");
        }
    }
}

/// A line, or what looks like one.
fn line() -> impl Strategy<Value = String> {
    let head = select(vec![
        "m,host=a",
        "m,host=b",
        "m,host=a,x=1",
        r"m\ n,host=a\,b",
        "m,host=\"q\"",
        "m",
        "m,host=",
        "#m,host=a",
        "",
    ]);
    let key = select(vec!["a", "b", "c", r"a\ b", "a\"b", "aa", ""]);
    let value = select(vec![
        "1",
        "2.5",
        "-0",
        "-0i",
        "7i",
        "7u",
        "-7u",
        "1e3",
        "1e999",
        "true",
        "F",
        "abc",
        "",
        "123456789012345678901",
        "0.1234567890123456789",
        ".5",
        "5.",
        ".",
        "1.2.3",
        "\"text\"",
        "\"a,b=1 \n2\"",
        "\"open",
        "1\"",
    ]);
    let blank = select(vec![" ", " ", " ", "  ", ""]);
    let time = select(vec![
        " 1700000000000000000",
        " 1700000000000000000",
        " 1700000000000000001",
        " 1700000299000000000",
        " 1700000301000000000",
        " 9223372036854775807",
        " 9223372036854775808",
        " -1",
        " +5",
        " 5 ",
        " x",
        "",
    ]);
    let end = select(vec!["\n", "\n", "\n", "\r\n", "\n\n", " \n", "\n  ", ""]);
    let fields = proptest::collection::vec((key, value), 1..4);
    (head, blank, fields, time, end).prop_map(|(head, blank, fields, time, end)| {
        let fields = fields.iter().map(|(key, value)| format!("{key}={value}"));
        let fields = fields.collect::<Vec<_>>().join(",");
        format!("{head}{blank}{fields}{time}{end}")
    })
}

/// A field of a message, of bytes.
fn field(tag: u8, bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    let mut length = bytes.len();
    while length >= 0x80 {
        out.push(u8::try_from(length & 0x7f).unwrap() | 0x80);
        length >>= 7;
    }
    out.push(u8::try_from(length).unwrap());
    out.extend_from_slice(bytes);
    out
}

/// A series of remote write: labels, samples and what else may be among them, in any order.
fn message() -> impl Strategy<Value = Vec<u8>> {
    let label = (select(vec!["__name__", "instance", "x", ""]), select(vec!["a", "b", "", "long"]));
    let label = label.prop_map(|(name, value)| {
        let value = if value == "long" { "l".repeat(200) } else { value.to_owned() };
        field(0x0a, &[field(0x0a, name.as_bytes()), field(0x12, value.as_bytes())].concat())
    });
    let value = select(vec![0.0, -0.0, 1.5, f64::NAN, f64::from_bits(0x7ff0_0000_0000_0002)]);
    let time = select(vec![0_u64, 5, 1_700_000_000_000, 1_700_000_301_000, u64::MAX, 1 << 62]);
    let sample = (value, time, any::<bool>()).prop_map(|(value, time, is_whole)| {
        let mut one = Vec::new();
        if value.to_bits() != 0 || is_whole {
            one.push(0x09);
            one.extend_from_slice(&f64::to_le_bytes(value));
        }
        one.push(0x10);
        let mut time = time;
        while time >= 0x80 {
            one.push(u8::try_from(time & 0x7f).unwrap() | 0x80);
            time >>= 7;
        }
        one.push(u8::try_from(time).unwrap());
        field(0x12, &one)
    });
    let others = vec![vec![0x1a, 0], vec![0x22, 0], vec![0x28, 7], vec![0x12, 1, 0x09], vec![0x0f]];
    let other = select(others);
    let usual = [("__name__", "m"), ("instance", "a")].map(|(name, value)| {
        field(0x0a, &[field(0x0a, name.as_bytes()), field(0x12, value.as_bytes())].concat())
    });
    let usual = Just(usual.concat());
    let rest = proptest::collection::vec(prop_oneof![6 => sample, 1 => other, 1 => label], 1..3);
    (usual, rest, 0..4_u8).prop_map(|(usual, rest, tag)| {
        let tag = if tag == 0 { 0x1a } else { 0x0a };
        field(tag, &[usual, rest.concat()].concat())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_say_the_same_whatever_is_known(
        lines in proptest::collection::vec(line(), 1..12),
        again in any::<bool>(),
        forgotten in proptest::collection::vec(0..6_u32, 0..3),
    ) {
        let body = lines.concat();
        let body = if again { body.repeat(2) } else { body };
        for precision in [Precision::Nanoseconds, Precision::Hours] {
            let now = Timestamp::from_seconds(NOW);
            check(|gathering| influx::gather(body.as_bytes(), precision, now, gathering), &forgotten);
        }
    }

    #[test]
    fn messages_say_the_same_whatever_is_known(
        messages in proptest::collection::vec(message(), 1..8),
        again in any::<bool>(),
        forgotten in proptest::collection::vec(0..6_u32, 0..3),
    ) {
        let body = messages.concat();
        let body = if again { body.repeat(2) } else { body };
        check(|gathering| remote_write::gather(&body, gathering), &forgotten);
    }
}

#[test]
fn names_that_come_in_their_order_are_not_read() {
    let body = "m,host=a x=1,y=2i 1700000000000000000\nm,host=b x=-3.5 1700000001000000000\n";
    let (index, samples) = (RwLock::new(Index::default()), [("a", "x"), ("a", "y"), ("b", "x")]);
    for (place, (host, key)) in (0..).zip(samples) {
        let head = format!("m,host={host}");
        let form = Form::Line { head: number(head.len()) };
        index.write().insert(format!("{head}\n{key}").as_bytes(), form, place);
    }
    let now = Timestamp::from_seconds(NOW);
    let rules = Rules::default();
    let mut gathering = Gathering::new(index.read(), &rules, now, 1, 0);
    let mut lines = crate::protocol::influx::lines(body.as_bytes());
    let mut times = influx::Times::new(Precision::Nanoseconds, now);
    for _ in 0..2 {
        influx::known(&mut lines, &mut times, &mut gathering).unwrap();
    }
    assert!(lines.next().is_none());
    let found = gathering.done().found;
    let told: Vec<_> = found.iter().map(|f| (f.place, f.number, f.at.seconds(), f.value)).collect();
    assert_eq!(told, [(0, 1, NOW, 1.0), (1, 1, NOW, 2.0), (2, 2, NOW + 1, -3.5)]);
}
