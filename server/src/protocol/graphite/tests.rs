//! Tables of lines, good and bad, and lines made at random.

use super::*;
use proptest::prelude::*;

fn told(bytes: &[u8]) -> Vec<String> {
    lines(bytes)
        .map(|line| match line {
            Err(bad) => format!("{}! {}", bad.number, bad.rule),
            Ok(line) => {
                let tags: String =
                    line.tags().map(|(key, value)| format!(" [{key}|{value}]")).collect();
                let time = line.time.map_or("now".to_owned(), |time| time.to_string());
                format!("{}: {}{tags} {:?} @{time}", line.number(), line.name(), line.value)
            }
        })
        .collect()
}

#[test]
fn good_lines() {
    let cases = [
        ("a.b.c 1 1700000000", "1: a.b.c 1.0 @1700000000"),
        ("a.b.c 1.5 1700000000.9", "1: a.b.c 1.5 @1700000000"),
        ("a -1e3 1.7e9", "1: a -1000.0 @1700000000"),
        ("a 1 -1", "1: a 1.0 @now"),
        ("a 1 N", "1: a 1.0 @now"),
        ("a 1 0", "1: a 1.0 @0"),
        ("a nan 5", "1: a NaN @5"),
        ("a NaN 5", "1: a NaN @5"),
        ("  a \t 1   5 \r", "1: a 1.0 @5"),
        ("disk.used;rack=r1;host=h 4 5", "1: disk.used [rack|r1] [host|h] 4.0 @5"),
        ("a;t=b=c;t=d 4 5", "1: a [t|b=c] [t|d] 4.0 @5"),
        ("caf\u{e9}.z\u{e4}hler 1 5", "1: caf\u{e9}.z\u{e4}hler 1.0 @5"),
        ("a=b,c 1 5", "1: a=b,c 1.0 @5"),
    ];
    for (line, says) in cases {
        assert_eq!(told(line.as_bytes()), [says], "{line}");
        let two = told(format!("{line}\nb 2 7\n").as_bytes());
        assert_eq!(two, [says, "2: b 2.0 @7"], "{line}");
    }
    assert_eq!(told(b""), [""; 0]);
    assert_eq!(told(b"\n\r\n  \na 1 5"), ["4: a 1.0 @5"]);
}

#[test]
fn bad_lines() {
    let value = "the value is a finite number or nan";
    let time = "the time is seconds since 1970, -1 or N";
    let cases: &[(&[u8], &str)] = &[
        (b"a", SHAPE),
        (b"a 1", SHAPE),
        (b"a 1 ", SHAPE),
        (b"a 1 5 6", SHAPE),
        (b"GET / HTTP/1.1", value),
        (b"a inf 5", value),
        (b"a 1e999 5", value),
        (b"a 1,5 5", value),
        (b"a nano 5", value),
        (b"a 1 n", time),
        (b"a 1 -2", time),
        (b"a 1 now", time),
        (b"a 1 99999999999999999999", time),
        (b"a 1 inf", time),
        (b";t=v 1 5", "a path has a name"),
        (b"a; 1 5", "a tag is KEY=VALUE"),
        (b"a;t 1 5", "a tag is KEY=VALUE"),
        (b"a;t= 1 5", "a tag is KEY=VALUE"),
        (b"a;=v 1 5", "a tag is KEY=VALUE"),
        (b"a;t=v;;u=w 1 5", "a tag is KEY=VALUE"),
        (b"a\xff 1 5", "not UTF-8"),
        (b"\x16\x03\x01 1 5", "a path has no control characters"),
        (b"a\x7f 1 5", "a path has no control characters"),
    ];
    for (line, rule) in cases {
        let body = [b"b 1 5\n", *line, b"\r\nc 2 6\n"].concat();
        let all = ["1: b 1.0 @5".to_owned(), format!("2! {rule}"), "3: c 2.0 @6".to_owned()];
        assert_eq!(told(&body), all, "{}", line.escape_ascii());
    }
}

#[test]
fn lines_longer_than_the_limit_are_refused() {
    for (more, refused) in [(0, false), (1, true)] {
        let line = format!("{} 1 5\nb 2 6", "a".repeat(LINE_MAX - 4 + more));
        let all = told(line.as_bytes());
        assert_eq!(all.len(), 2);
        assert_eq!(all[0] == "1! longer than 16 KiB", refused);
        assert_eq!(all[1], "2: b 2.0 @6");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sent_comes_back(
        name in "[a-z.=,\u{e9}]{1,9}",
        tags in proptest::collection::vec(("[a-z]{1,4}", "[a-z=.\u{e9}]{1,4}"), 0..4),
        value in proptest::num::f64::NORMAL,
        time in 0..=i64::MAX / 1_000_000,
    ) {
        let path = tags.iter().fold(name.clone(), |path, (key, value)| format!("{path};{key}={value}"));
        let line = format!("{path} {value:e} {time}\n");
        let read = lines(line.as_bytes()).next().unwrap().unwrap();
        prop_assert_eq!(read.path, path.as_bytes());
        prop_assert_eq!((read.name(), read.value.to_bits()), (&name[..], value.to_bits()));
        prop_assert_eq!(read.time, Some(time));
        let all: Vec<_> = read.tags().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        prop_assert_eq!(all, tags);
    }

    /// Whatever the bytes are, nothing panics, and they say what their lines say one by one.
    #[test]
    fn any_bytes(text in "[a;=. 1\r\n\t\u{e9}N-]{0,60}", noise: Vec<u8>) {
        told(&noise);
        let one_by_one: Vec<_> = text.split('\n').enumerate().flat_map(|(at, line)| {
            told(("\n".repeat(at) + line).as_bytes())
        }).collect();
        prop_assert_eq!(told(text.as_bytes()), one_by_one);
    }
}
