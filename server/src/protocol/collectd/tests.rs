//! Bodies made by hand and at random, and one of a real collectd.

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

/// What collectd 5.12 of Debian sent first.
const RECORDED: &[u8] = include_bytes!("../../../tests/data/collectd.json");

const GOOD: &str = r#"{"values":[1.5,null],"dstypes":["derive","gauge"],"dsnames":["rx","tx"],"time":1700000000.123,"interval":10.000,"host":"h","plugin":"interface","plugin_instance":"eth0","type":"if_octets","type_instance":""}"#;

fn told(body: &[u8]) -> Vec<String> {
    items(body)
        .map(|item| match item {
            Err(bad) => format!("{}! {}", bad.number, bad.rule),
            Ok(item) => {
                let mut row = format!(
                    "{}: {}/{}-{}/{}-{}",
                    item.number(),
                    item.host,
                    item.plugin,
                    item.plugin_instance,
                    item.kind,
                    item.type_instance
                );
                for reading in item.readings() {
                    row += &format!(" {}:{:?}={:?}", reading.source, reading.kind, reading.value);
                }
                format!("{row} @{}/{}", item.time, item.interval)
            }
        })
        .collect()
}

const GOOD_TOLD: &str =
    "h/interface-eth0/if_octets- rx:Derive=Some(1.5) tx:Gauge=None @1700000000123000/10000000";

#[test]
fn a_body_of_a_real_collectd() {
    let all: Vec<_> = items(RECORDED).map(Result::unwrap).collect();
    let Value::Array(same) = serde_json::from_slice(RECORDED).unwrap() else { panic!("an array") };
    assert_eq!((all.len(), same.len()), (37, 37));
    for (item, same) in all.iter().zip(&same) {
        assert_eq!(item.host, same["host"].as_str().unwrap());
        assert!(matches!(item.host, Cow::Borrowed(_)));
        assert_eq!(item.plugin, same["plugin"].as_str().unwrap());
        assert_eq!(item.plugin_instance, same["plugin_instance"].as_str().unwrap());
        assert_eq!(item.kind, same["type"].as_str().unwrap());
        assert_eq!(item.type_instance, same["type_instance"].as_str().unwrap());
        assert_eq!(item.interval, 2_000_000);
        let seconds = same["time"].as_f64().unwrap();
        assert_eq!(item.time, number::microseconds(&format!("{seconds:.3}")).unwrap());
        let values: Vec<_> = item.readings().map(|reading| reading.value).collect();
        let expected: Vec<_> =
            same["values"].as_array().unwrap().iter().map(Value::as_f64).collect();
        assert_eq!(values, expected);
        for (reading, name) in item.readings().zip(same["dsnames"].as_array().unwrap()) {
            assert_eq!(reading.source, name.as_str().unwrap());
            assert!(matches!(reading.source, Cow::Borrowed(_)));
        }
    }
}

#[test]
fn every_cut_of_it_gives_what_is_whole() {
    let whole = told(RECORDED);
    for cut in 0..RECORDED.len() {
        let mut all = told(&RECORDED[..cut]);
        let last = all.pop().unwrap_or_default();
        assert!(cut == 0 || last.contains("! "), "at {cut}: {last}");
        assert_eq!(all, whole[..all.len()], "at {cut}");
    }
}

#[test]
fn good_bodies() {
    let cases = [
        ("[]".to_owned(), vec![]),
        (" [ ] \n".to_owned(), vec![]),
        (format!("[{GOOD}]"), vec![format!("1: {GOOD_TOLD}")]),
        (
            format!("\n[ {GOOD} ,\t{GOOD}\n]\n"),
            vec![format!("1: {GOOD_TOLD}"), format!("2: {GOOD_TOLD}")],
        ),
    ];
    for (body, says) in cases {
        assert_eq!(told(body.as_bytes()), says, "{body}");
    }
    let bare = r#"[{"values":[ 18446744073709551615 ,0.1,-0],"dstypes":["counter","absolute","gauge"],"dsnames":["a\u00e9","b","c"],"time":1700000000,"host":"h\"","plugin":"p","type":"t","meta":{"deep":[[]]}}]"#;
    let says = "1: h\"/p-/t- a\u{e9}:Counter=Some(1.8446744073709552e19) b:Absolute=Some(0.1) c:Gauge=Some(-0.0) @1700000000000000/0";
    assert_eq!(told(bare.as_bytes()), [says]);
}

#[test]
fn bad_items_leave_the_others() {
    let list = "a value list has values, dsnames, dstypes, time, host, plugin and type";
    let time = "the time is seconds since 1970";
    let value = "a value is a finite number or null";
    let kind = "a type of dstypes is gauge, derive, counter or absolute";
    let name = "a name of dsnames is a text and not empty";
    let cases = [
        ("null".to_owned(), list),
        ("5".to_owned(), list),
        ("{}".to_owned(), list),
        (r#"{"labels":{},"annotations":{},"startsAt":"x"}"#.to_owned(), list),
        (GOOD.replace(r#""h""#, "5"), list),
        (GOOD.replace(r#""host""#, r#""most""#), list),
        (GOOD.replace(r#""h""#, r#""""#), "host, plugin and type are not empty"),
        (GOOD.replace(r#""if_octets""#, r#""""#), "host, plugin and type are not empty"),
        (GOOD.replace("1700000000.123", "-1"), time),
        (GOOD.replace("1700000000.123", "null"), time),
        (GOOD.replace("1700000000.123", "\"1\""), time),
        (GOOD.replace("1700000000.123", "1e300"), time),
        (GOOD.replace("10.000", "-10"), "the interval is a number of seconds"),
        (GOOD.replace("1.5", "\"1.5\""), value),
        (GOOD.replace("1.5", "1e999"), value),
        (GOOD.replace("1.5", "[1]"), value),
        (GOOD.replace("1.5", "true"), value),
        (GOOD.replace("[1.5,null]", "5"), value),
        (GOOD.replace("[1.5,null]", "[1.5]"), SAME_LENGTH),
        (GOOD.replace("[1.5,null]", "[1.5,2,3]"), SAME_LENGTH),
        (GOOD.replace(r#"["rx","tx"]"#, r#"["rx"]"#), SAME_LENGTH),
        (GOOD.replace(r#""rx""#, r#""""#), name),
        (GOOD.replace(r#""rx""#, "5"), name),
        (GOOD.replace(r#"["rx","tx"]"#, "{}"), name),
        (GOOD.replace("derive", "double"), kind),
        (GOOD.replace(r#""derive""#, "5"), kind),
        (
            GOOD.replace("[1.5,null]", "[]")
                .replace(r#"["rx","tx"]"#, "[]")
                .replace(r#"["derive","gauge"]"#, "[]"),
            "there are no values",
        ),
    ];
    for (item, rule) in cases {
        let all = told(format!("[{GOOD},{item},{GOOD}]").as_bytes());
        let expected = [format!("1: {GOOD_TOLD}"), format!("2! {rule}"), format!("3: {GOOD_TOLD}")];
        assert_eq!(all, expected, "{item}");
    }
}

#[test]
fn what_is_no_json_ends_the_body() {
    let comma = "a comma or the array's end should be here";
    let cases = [
        (String::new(), "1! not an array"),
        ("{}".to_owned(), "1! not an array"),
        ("[".to_owned(), "1! not JSON"),
        ("[,]".to_owned(), "1! not JSON"),
        ("[{]".to_owned(), "1! not JSON"),
        ("[nul]".to_owned(), "1! not JSON"),
        ("[\"\u{1}\"]".to_owned(), "1! not JSON"),
        ("[[[[".to_owned(), "1! not JSON"),
        ("[] x".to_owned(), "1! there is something behind the array"),
        (format!("[{GOOD}"), &format!("2! {comma}")),
        (format!("[{GOOD} {GOOD}]"), &format!("2! {comma}")),
        (format!("[{GOOD},]"), "2! not JSON"),
        (format!("[{GOOD}]]"), "2! there is something behind the array"),
        (format!("[{GOOD},{}]", GOOD.replace("1.5", "nan")), "2! not JSON"),
    ];
    for (body, says) in cases {
        let all = told(body.as_bytes());
        assert_eq!(all.last().map(String::as_str), Some(says), "{body}");
        assert_eq!(all.len(), says[..1].parse::<usize>().unwrap(), "{body}");
    }
    let deep = "[".repeat(200_000);
    assert_eq!(told(deep.as_bytes()), ["1! not JSON"]);
    let closed = deep + &"]".repeat(200_000);
    assert_eq!(told(closed.as_bytes()).len(), 1);
    let not_utf8 = GOOD
        .as_bytes()
        .to_vec()
        .iter()
        .map(|byte| if *byte == b'h' { 0xff } else { *byte })
        .collect::<Vec<_>>();
    assert_eq!(told(&[b"[", &not_utf8[..], b"]"].concat()), ["1! not JSON"]);
}

#[test]
fn a_fault_shows_where_it_is() {
    let body = format!("[{GOOD} \n {{\"a\":1}}]");
    let bad = items(body.as_bytes()).nth(1).unwrap().unwrap_err();
    assert_eq!(
        bad.to_string(),
        r#"item 2: a comma or the array's end should be here: "{\"a\":1}]""#
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sent_comes_back(
        names in proptest::collection::vec(".{1,6}", 6),
        sources in proptest::collection::vec((".{1,6}", proptest::option::of(proptest::num::f64::NORMAL)), 1..4),
        milliseconds in 0..4_000_000_000_000_i64,
    ) {
        let time = format!("{}.{:03}", milliseconds / 1000, milliseconds % 1000);
        let texts: Vec<&str> = sources.iter().map(|(name, _)| &name[..]).collect();
        let values: Vec<_> = sources.iter().map(|(_, value)| *value).collect();
        let kinds = vec!["gauge"; sources.len()];
        let body = json!([{
            "values": values, "dstypes": kinds, "dsnames": texts, "time": 0, "interval": 10,
            "host": names[0], "plugin": names[1], "plugin_instance": names[2],
            "type": names[3], "type_instance": names[4],
        }]).to_string().replace("\"time\":0", &format!("\"time\":{time}"));
        let item = items(body.as_bytes()).next().unwrap().unwrap();
        prop_assert_eq!(&[item.host.as_ref(), &item.plugin, &item.plugin_instance, &item.kind, &item.type_instance], &names[..5]);
        prop_assert_eq!(item.time, milliseconds * 1000);
        let read: Vec<_> = item.readings().map(|reading| (reading.source.into_owned(), reading.value)).collect();
        prop_assert_eq!(read, sources);
    }

    #[test]
    fn any_bytes(noise: Vec<u8>, at in 0..RECORDED.len(), byte: u8) {
        told(&noise);
        let mut changed = RECORDED.to_vec();
        changed[at] = byte;
        let all = told(&changed);
        prop_assert!(all.len() <= 38);
    }
}
