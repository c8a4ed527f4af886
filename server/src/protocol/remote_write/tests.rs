//! Requests made by hand and at random, and one of a real Prometheus.

use super::*;
use proptest::prelude::*;

/// One request of Prometheus 2.42 that scraped itself and a port where nobody listens, decompressed,
/// and behind it two entries of metadata from another of its requests.
const RECORDED: &[u8] = include_bytes!("../../../tests/data/remote_write_1.bin");

fn varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    out.push(value.to_le_bytes()[0]);
}

fn field(number: u64, message: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    varint(&mut out, number << 3 | 2);
    varint(&mut out, u64::try_from(message.len()).unwrap());
    out.extend(message);
    out
}

fn integer(number: u64, value: u64) -> Vec<u8> {
    let mut out = Vec::new();
    varint(&mut out, number << 3);
    varint(&mut out, value);
    out
}

fn double(number: u64, value: f64) -> Vec<u8> {
    let mut out = Vec::new();
    varint(&mut out, number << 3 | 1);
    out.extend(value.to_bits().to_le_bytes());
    out
}

fn label(name: &str, value: &str) -> Vec<u8> {
    field(1, &[field(1, name.as_bytes()), field(2, value.as_bytes())].concat())
}

fn sample(value: f64, time: i64) -> Vec<u8> {
    field(2, &[double(1, value), integer(2, time.cast_unsigned())].concat())
}

fn packed(references: &[u64]) -> Vec<u8> {
    let mut pack = Vec::new();
    references.iter().for_each(|reference| varint(&mut pack, *reference));
    field(1, &pack)
}

type Told<'a> = (Vec<(&'a str, &'a str)>, Vec<(u64, i64)>);

/// Labels and samples (values as bits) of a series, or the rule that it breaks.
fn told<'a>(series: Result<Series<'a>, Malformed<'a>>) -> Result<Told<'a>, &'static str> {
    let series = series.map_err(|bad| bad.rule)?;
    let labels = series.labels().collect::<Result<_, _>>().map_err(|bad| bad.rule)?;
    let samples = series.samples().map(|(value, time)| (value.to_bits(), time));
    Ok((labels, samples.collect()))
}

#[test]
fn a_request_of_a_real_prometheus() {
    let all: Vec<_> = series(RECORDED).map(Result::unwrap).collect();
    assert_eq!(all.len(), 21);
    let first = &all[0];
    let labels: Vec<_> = first.labels().map(Result::unwrap).collect();
    assert_eq!(
        labels,
        [("__name__", "up"), ("instance", "127.0.0.1:1"), ("job", "down"), ("site", "north \"1\"")]
    );
    assert_eq!(first.samples().collect::<Vec<_>>(), [(0.0, 1_795_642_955_267)]);
    let mut names: Vec<_> = all.iter().map(|series| series.identity().unwrap()).collect();
    names.sort_unstable();
    let before = names.len();
    names.dedup();
    assert!(names.len() > 15 && names.len() <= before, "a name for each label set");
    for series in &all {
        assert_eq!((series.histograms(), series.exemplars(), series.unit()), (0, 0, None));
        assert!(series.samples().count() >= 1);
        assert!(series.labels().map(Result::unwrap).any(|(name, _)| name == "__name__"));
    }
    let metadata: Vec<_> = metadata(RECORDED).map(Result::unwrap).collect();
    assert_eq!(metadata.len(), 2);
    assert_eq!(metadata[0].family, "prometheus_tsdb_storage_blocks_bytes");
    assert_eq!((metadata[0].kind, metadata[0].unit), (Kind::Gauge, ""));
    assert!(metadata[0].help.starts_with("The number of bytes"));
    assert_eq!(metadata[1].kind, Kind::Counter);
}

#[test]
fn every_cut_of_it_is_read_or_refused() {
    let whole = series(RECORDED).count();
    for cut in 0..RECORDED.len() {
        let all: Vec<_> = series(&RECORDED[..cut]).map(told).collect();
        assert!(all.len() <= whole + 1, "the metadata may be cut, too");
        let broken = all.iter().filter(|series| series.is_err()).count();
        assert!(broken <= 1 && all.iter().take(all.len() - broken).all(Result::is_ok), "at {cut}");
    }
}

#[test]
fn labels_and_samples_of_version_1() {
    let (name, five) = (label("__name__", "up"), sample(5.0, -7));
    let unknown =
        [integer(9, 3), field(100, b"x"), double(7, 1.0), vec![0x4d, 0, 0, 0, 0]].concat();
    let long = [unknown.clone(), double(1, 5.0), integer(2, (-7_i64).cast_unsigned())].concat();
    let good: [&[&[u8]]; 4] = [
        &[&name, &five],
        &[&five, &name],
        &[&unknown, &name, &unknown, &five, &unknown],
        &[&name, &field(2, &long)],
    ];
    for fields in good {
        let body = field(1, &fields.concat());
        let read = series(&body).next().unwrap().unwrap();
        assert_eq!(read.identity(), Some(&name[..]), "{fields:?}");
        let says = (vec![("__name__", "up")], vec![(5.0_f64.to_bits(), -7)]);
        assert_eq!(told(Ok(read)), Ok(says), "{fields:?}");
    }
    let two = label("job", "a");
    let body = [
        field(1, &[name.clone(), two.clone(), five.clone(), five.clone()].concat()),
        field(1, &[name.clone(), five.clone(), two.clone()].concat()),
        field(1, &[name.clone(), field(3, b"e"), field(4, b"h"), field(4, b"h")].concat()),
        field(1, &[name.clone(), field(2, &[])].concat()),
    ]
    .concat();
    let all: Vec<_> = series(&body).map(Result::unwrap).collect();
    assert_eq!(all[0].identity(), Some(&[name.clone(), two].concat()[..]));
    assert_eq!(all[0].samples().count(), 2);
    assert_eq!(all[1].identity(), None, "a sample is among the labels");
    assert_eq!(all[1].labels().count(), 2);
    assert_eq!((all[2].exemplars(), all[2].histograms(), all[2].samples().count()), (1, 2, 0));
    assert_eq!(all[3].samples().collect::<Vec<_>>(), [(0.0, 0)], "what is absent is zero");
}

#[test]
fn bad_series_leave_the_others() {
    let (name, five) = (label("a", "b"), sample(5.0, 7));
    let bad: &[(Vec<u8>, &str)] = &[
        (five.clone(), "there are no labels"),
        (vec![], "there are no labels"),
        ([name.clone(), vec![0x12]].concat(), wire::TRUNCATED),
        ([name.clone(), vec![0x12, 9, 9]].concat(), wire::TRUNCATED),
        ([name.clone(), field(2, &[0x09, 1, 2])].concat(), wire::TRUNCATED),
        ([name.clone(), field(2, &integer(1, 5))].concat(), wire::FORM),
        ([name.clone(), field(2, &double(2, 5.0))].concat(), wire::FORM),
        ([name.clone(), integer(2, 5)].concat(), wire::FORM),
        (integer(1, 5), wire::FORM),
        ([name.clone(), vec![0x0b, 0x0c]].concat(), wire::TYPE),
        (field(1, &field(2, b"x")), "a label has no name"),
        (field(1, &[field(1, b"a"), field(2, b"\xff")].concat()), "a text is not UTF-8"),
        (field(1, &[0x0a, 5, b'a']), wire::TRUNCATED),
    ];
    for (message, rule) in bad {
        let good = field(1, &[name.clone(), five.clone()].concat());
        let body = [good.clone(), field(1, message), good].concat();
        let all: Vec<_> = series(&body).map(told).collect();
        assert_eq!(all.len(), 3, "{message:?}");
        assert!(all[0].is_ok() && all[2].is_ok(), "{message:?}");
        assert_eq!(all[1], Err(*rule), "{message:?}");
    }
    let body = [field(1, &name), vec![0x0a, 0x7f]].concat();
    let all: Vec<_> = series(&body).collect();
    assert_eq!(all.len(), 2);
    assert_eq!(
        all[1].as_ref().unwrap_err().to_string(),
        "series 2: the message ends inside a field"
    );
}

fn symbols(texts: &[&str]) -> Vec<u8> {
    texts.iter().flat_map(|text| field(4, text.as_bytes())).collect()
}

#[test]
fn labels_units_and_kinds_of_version_2() {
    let table = symbols(&["", "__name__", "up", "job", "a", "bytes"]);
    let metadata = field(5, &[integer(1, 2), integer(3, 2), integer(4, 5)].concat());
    let labels = packed(&[1, 2, 3, 4]);
    let five = sample(5.0, 7);
    let one_by_one = [integer(1, 1), integer(1, 2), integer(1, 3), integer(1, 4)].concat();
    let halves = [packed(&[1]), packed(&[2, 3, 4])].concat();
    let body = [
        field(
            5,
            &[labels, five.clone(), metadata.clone(), field(3, b"h"), field(4, b"e")].concat(),
        ),
        field(5, &[five.clone(), one_by_one, integer(6, 9), field(5, &integer(4, 0))].concat()),
        table,
        field(5, &[halves, five].concat()),
    ]
    .concat();
    let request = Request::read(&body).unwrap();
    let all: Vec<_> = request.series().map(Result::unwrap).collect();
    assert_eq!(all.len(), 3);
    for series in &all {
        let labels: Vec<_> = series.labels().map(Result::unwrap).collect();
        assert_eq!(labels, [("__name__", "up"), ("job", "a")]);
        assert_eq!(series.samples().collect::<Vec<_>>(), [(5.0, 7)]);
    }
    assert_eq!(all[0].identity(), Some(&[1, 2, 3, 4][..]));
    assert_eq!((all[1].identity(), all[2].identity()), (None, None));
    assert_eq!((all[0].unit(), all[0].kind()), (Some("bytes"), Kind::Gauge));
    assert_eq!((all[1].unit(), all[1].kind()), (None, Kind::Unknown));
    assert_eq!((all[0].histograms(), all[0].exemplars()), (1, 1));
    assert_eq!(series(&body).count(), 0, "version 1 has no such fields");
}

#[test]
fn bad_series_of_version_2_leave_the_others() {
    let table = [symbols(&["", "a", "b"]), field(4, b"\xff")].concat();
    let five = sample(5.0, 7);
    let beyond = "a reference is beyond the table of symbols";
    let bad: &[(Vec<u8>, &str)] = &[
        (five.clone(), "there are no labels"),
        (packed(&[]), "there are no labels"),
        (packed(&[1]), "labels are pairs of references"),
        (packed(&[1, 2, 1]), "labels are pairs of references"),
        (packed(&[1, 4]), beyond),
        (packed(&[1, u64::MAX]), beyond),
        (packed(&[0, 1]), "a label has no name"),
        (packed(&[1, 3]), "a symbol is not UTF-8"),
        (field(1, &[0x80]), wire::TRUNCATED),
        ([packed(&[1, 2]), field(5, &integer(4, 99))].concat(), beyond),
        ([packed(&[1, 2]), field(2, &[0x09])].concat(), wire::TRUNCATED),
    ];
    for (message, rule) in bad {
        let good = field(5, &[packed(&[1, 2]), five.clone()].concat());
        let body = [table.clone(), good.clone(), field(5, message), good].concat();
        let request = Request::read(&body).unwrap();
        let all: Vec<_> = request.series().map(told).collect();
        assert_eq!(all.len(), 3, "{message:?}");
        assert!(all[0].is_ok() && all[2].is_ok(), "{message:?}");
        assert_eq!(all[1], Err(*rule), "{message:?}");
    }
    let refused = Request::read(&[0x22, 9]).unwrap_err();
    assert_eq!(refused.to_string(), "request 1: the message ends inside a field");
}

#[test]
fn only_one_nan_is_the_mark_of_the_end() {
    assert!(is_stale(f64::from_bits(0x7ff0_0000_0000_0002)));
    for other in [f64::NAN, f64::from_bits(0x7ff8_0000_0000_0001), f64::INFINITY, 0.0] {
        assert!(!is_stale(other));
    }
    let body = field(1, &[label("a", "b"), sample(f64::from_bits(STALE), 1)].concat());
    let read = series(&body).next().unwrap().unwrap();
    assert!(read.samples().all(|(value, _)| is_stale(value)), "the bits come through");
}

#[test]
fn the_content_type_says_which_version() {
    let cases = [
        ("application/x-protobuf", Some(Version::One)),
        ("application/x-protobuf;proto=prometheus.WriteRequest", Some(Version::One)),
        ("application/x-protobuf;proto=io.prometheus.write.v2.Request", Some(Version::Two)),
        ("Application/X-Protobuf; Proto=\"io.prometheus.write.v2.Request\"", Some(Version::Two)),
        ("application/x-protobuf;proto=other", None),
        ("application/json", None),
        ("", None),
    ];
    for (value, version) in cases {
        assert_eq!(Version::of_content_type(value), version, "{value}");
    }
}

type Made = (Vec<(String, String)>, Vec<(u64, i64)>);

fn made() -> impl Strategy<Value = Vec<Made>> {
    let labels = proptest::collection::vec(("[a-z_\u{e9}]{1,9}", ".{0,9}"), 1..5);
    let samples = proptest::collection::vec((any::<u64>(), any::<i64>()), 0..4);
    proptest::collection::vec((labels, samples), 0..5)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sent_comes_back(sent in made()) {
        let mut one = Vec::new();
        let (mut table, mut two) = (symbols(&[""]), Vec::new());
        let mut symbol = 0;
        for (labels, samples) in &sent {
            let samples: Vec<u8> =
                samples.iter().flat_map(|(bits, time)| sample(f64::from_bits(*bits), *time)).collect();
            let texts: Vec<u8> = labels.iter().flat_map(|(name, value)| label(name, value)).collect();
            one.extend(field(1, &[&texts[..], &samples].concat()));
            let mut references = Vec::new();
            for text in labels.iter().flat_map(|(name, value)| [name, value]) {
                table.extend(field(4, text.as_bytes()));
                symbol += 1;
                references.push(symbol);
            }
            two.extend(field(5, &[packed(&references), samples].concat()));
        }
        let owned = |told: Vec<Result<Told<'_>, &str>>| -> Vec<Made> {
            told.into_iter().map(Result::unwrap).map(|(labels, samples)| {
                let labels = labels.into_iter().map(|(name, value)| (name.into(), value.into()));
                (labels.collect(), samples)
            }).collect()
        };
        prop_assert_eq!(&owned(series(&one).map(told).collect()), &sent);
        let body = [table, two].concat();
        let request = Request::read(&body).unwrap();
        prop_assert_eq!(&owned(request.series().map(told).collect()), &sent);
    }

    #[test]
    fn any_bytes(body: Vec<u8>, at in 0..RECORDED.len(), bits: u8) {
        let mut flipped = RECORDED.to_vec();
        flipped[at] ^= bits;
        for body in [&body, &flipped, &field(1, &body), &field(5, &body)] {
            series(body).map(told).for_each(drop);
            metadata(body).for_each(drop);
            if let Ok(request) = Request::read(body) {
                request.series().map(told).for_each(drop);
            }
        }
    }
}
