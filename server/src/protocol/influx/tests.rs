//! Tables of lines, good and bad, and lines made at random.

use super::*;
use proptest::prelude::*;

/// All that a body says, one row a line or fault.
fn told(body: &[u8]) -> Vec<String> {
    lines(body)
        .map(|line| match line {
            Err(bad) => format!("{}! {}", bad.number, bad.rule),
            Ok(line) => {
                let mut row = format!("{}: {}", line.number(), line.measurement());
                for (key, value) in line.tags() {
                    row += &format!(" [{key}|{value}]");
                }
                for field in line.fields() {
                    row += &match field {
                        Ok((key, value)) => format!(" {}={value:?}", unescape(key)),
                        Err(bad) => format!(" !{}", bad.rule),
                    };
                }
                row + &line.time.map_or(String::new(), |time| format!(" @{time}"))
            }
        })
        .collect()
}

#[test]
fn good_lines() {
    let cases: &[(&str, &str)] = &[
        (
            "cpu,host=h0001 usage=12.5 1700000000000000000",
            "1: cpu [host|h0001] usage=Float(12.5) @1700000000000000000",
        ),
        ("m a=1", "1: m a=Float(1.0)"),
        ("m a=1\r", "1: m a=Float(1.0)"),
        ("m a=1 5\r", "1: m a=Float(1.0) @5"),
        ("  m   a=1   -5  ", "1: m a=Float(1.0) @-5"),
        ("m a=1i,b=-2i,c=3u", "1: m a=Integer(1) b=Integer(-2) c=Unsigned(3)"),
        ("m a=9223372036854775807i", "1: m a=Integer(9223372036854775807)"),
        ("m a=18446744073709551615u", "1: m a=Unsigned(18446744073709551615)"),
        (
            "m a=t,b=T,c=true,d=True,e=TRUE",
            "1: m a=Boolean(true) b=Boolean(true) c=Boolean(true) d=Boolean(true) e=Boolean(true)",
        ),
        (
            "m a=f,b=F,c=false,d=False,e=FALSE",
            "1: m a=Boolean(false) b=Boolean(false) c=Boolean(false) d=Boolean(false) e=Boolean(false)",
        ),
        ("m a=-1.5e-3", "1: m a=Float(-0.0015)"),
        (r#"m a="x y, z=1""#, r#"1: m a=Text("x y, z=1")"#),
        (r#"m a="" 5"#, r#"1: m a=Text("") @5"#),
        (r#"m a="say \"hi\"",b=2"#, r#"1: m a=Text("say \"hi\"") b=Float(2.0)"#),
        (r#"m a="C:\\dir\\" 7"#, r#"1: m a=Text("C:\\dir\\") @7"#),
        (r#"m a="C:\new""#, r#"1: m a=Text("C:\\new")"#),
        ("m a=\"one\ntwo\",b=1 9", r#"1: m a=Text("one\ntwo") b=Float(1.0) @9"#),
        (
            r"my\ disk\,x,mount\ point=/a\=b\,c free\ bytes=1",
            r"1: my disk,x [mount point|/a=b,c] free bytes=Float(1.0)",
        ),
        (r"m,p=C:\\x,q=C:\y a=1", r"1: m [p|C:\x] [q|C:\y] a=Float(1.0)"),
        (r#"m",t="v" a"b=1"#, r#"1: m" [t|"v"] a"b=Float(1.0)"#),
        ("a=b,c=d e=1", "1: a=b [c|d] e=Float(1.0)"),
        ("m,t=1,t=2 a=1,a=2", "1: m [t|1] [t|2] a=Float(1.0) a=Float(2.0)"),
        ("caf\u{e9},ort=K\u{f6}ln \u{b0}C=1", "1: caf\u{e9} [ort|K\u{f6}ln] \u{b0}C=Float(1.0)"),
        (r"m a\=b=1 2", "1: m a=b=Float(1.0) @2"),
        (r"m a=1,b\ c=2 3", "1: m a=Float(1.0) b c=Float(2.0) @3"),
        ("m\\\\ a=1", r"1: m\ a=Float(1.0)"),
    ];
    for (line, says) in cases {
        assert_eq!(told(line.as_bytes()), [*says], "{line}");
        assert_eq!(told(format!("{line}\n").as_bytes()), [*says], "{line} and a newline");
        let two = told(format!("{line}\nnext x=1i\n").as_bytes());
        assert_eq!(two.len(), 2, "{line}: {two:?}");
        assert!(two[1].ends_with(": next x=Integer(1)"), "{line}: {two:?}");
    }
}

#[test]
fn bad_lines() {
    let cases: &[(&[u8], &str)] = &[
        (b"cpu", "there are no fields"),
        (b"cpu,host=a", "there are no fields"),
        (b"cpu ", "there are no fields"),
        (b"cpu \r", "there are no fields"),
        (b"m\\", "there are no fields"),
        (b",host=a x=1", "no measurement"),
        (b"cpu,host x=1", "a tag is KEY=VALUE"),
        (b"cpu,,a=b x=1", "a tag is KEY=VALUE"),
        (b"cpu, x=1", "a tag is KEY=VALUE"),
        (b"cpu,=a x=1", "a tag has no key"),
        (b"cpu,a= x=1", "a tag has no value"),
        (b"cpu,a=,b=c x=1", "a tag has no value"),
        (b"cpu,a=b=c x=1", "`=` in a tag's value is escaped: `\\=`"),
        (b"m a=1 now", "the time is an integer of 64 bits"),
        (b"m a=1 1.5", "the time is an integer of 64 bits"),
        (b"m a=1 9223372036854775808", "the time is an integer of 64 bits"),
        (b"m a=1 1 2", "the time is an integer of 64 bits"),
        (b"m a=1 b=2", "the time is an integer of 64 bits"),
        (b"m a=\"x", "a text has no closing `\"`"),
        (b"m a=\"x\\\"", "a text has no closing `\"`"),
        (b"m a=\"x\"y", "there is something behind a closing `\"`"),
        (b"m a=x\"y\"", "a `\"` stands inside a value"),
        (b"m \"x\"", "a field is KEY=VALUE"),
        (b"m a=\"x\",b", "a field is KEY=VALUE"),
        (b"m a\rb=\"x\"", "a field is KEY=VALUE"),
        (b"m a\\\rb=\"x\"", "a field is KEY=VALUE"),
        (b"m a\rb=1", "the time is an integer of 64 bits"),
        (b"m\xff a=1", "not UTF-8"),
        (b"m a=\"\xc3\"", "not UTF-8"),
    ];
    for (line, rule) in cases {
        let shown = line.escape_ascii();
        assert_eq!(told(line), [format!("1! {rule}")], "{shown}");
        let body = [b"# before\n\r\nm a=1\n", *line, b"\nm b=2 5\n"].concat();
        let all = [
            "3: m a=Float(1.0)".to_owned(),
            format!("4! {rule}"),
            "5: m b=Float(2.0) @5".to_owned(),
        ];
        assert_eq!(told(&body), all, "{shown} between others");
    }
}

#[test]
fn bad_fields_leave_the_others() {
    let float = "a float has digits, at most one point, and is finite";
    let other = "a value is a number, true, false or a text in quotes";
    let cases = [
        ("a=", "a field has no value"),
        ("=1", "a field has no key"),
        ("a", "a field is KEY=VALUE"),
        ("", "a field is KEY=VALUE"),
        ("a=1x", float),
        ("a=1.2.3", float),
        ("a=1e999", float),
        ("a=-", float),
        ("a=1=2", float),
        ("a=yes", other),
        ("a=nan", other),
        ("a=tru", other),
        ("a=i", other),
        ("a=1.5i", "an integer has digits and fits 64 bits"),
        ("a=9223372036854775808i", "an integer has digits and fits 64 bits"),
        ("a=18446744073709551616u", "an unsigned integer has digits and fits 64 bits"),
        ("a=-1u", "an unsigned integer has digits and fits 64 bits"),
    ];
    for (field, rule) in cases {
        let says = told(format!("m x=1,{field},y=2i 5").as_bytes());
        assert_eq!(says, [format!("1: m x=Float(1.0) !{rule} y=Integer(2) @5")], "{field}");
    }
}

#[test]
fn a_quote_without_its_end_costs_its_own_line() {
    let body = b"m a=\"x\nm b=1\nm c=\"y\"\nm d=\"\n";
    let says = [
        "1! there is something behind a closing `\"`",
        "2: m b=Float(1.0)",
        "3: m c=Text(\"y\")",
        "4! a text has no closing `\"`",
    ];
    assert_eq!(told(body), says);
}

#[test]
fn numbers_count_newlines_in_quotes() {
    let body = b"m a=\"1\n2\n3\"\n\n#\nbad\nm b=1";
    assert_eq!(
        told(body),
        ["1: m a=Text(\"1\\n2\\n3\")", "6! there are no fields", "7: m b=Float(1.0)"]
    );
}

#[test]
fn lines_longer_than_the_limit_are_refused() {
    for (body, most) in [
        (format!("m a=\"{}\"\nn b=1", "x".repeat(LINE_MAX - 6)), true),
        (format!("m a=\"{}\"\nn b=1", "x".repeat(LINE_MAX - 5)), false),
        (format!("m{} a=1\nn b=1", "x".repeat(LINE_MAX)), false),
        (format!("m a=1{}\nn b=1", " ".repeat(LINE_MAX)), false),
        (format!("m a={}\nn b=1", "1".repeat(2 * LINE_MAX)), false),
    ] {
        let says: Vec<_> =
            lines(body.as_bytes()).map(|line| line.map_err(|bad| bad.rule)).collect();
        assert_eq!(says.len(), 2);
        assert_eq!(says[0].as_ref().err(), (!most).then_some(&TOO_LONG));
        assert_eq!(says[1].as_ref().map(|line| line.head), Ok(&b"n"[..]));
    }
}

/// Nothing is read more than twice: what a bad line reached is passed over once the body's own length
/// has been read again.
#[test]
fn a_body_is_read_twice_at_most() {
    let body = b"m a=\"1\nm b=1\nm c=2\nm d=\"4\"\nm e=5";
    let rest = |again| {
        let lines = Lines { again, ..lines(body) };
        lines
            .map(|line| line.map(|line| line.number()).map_err(|bad| bad.number))
            .collect::<Vec<_>>()
    };
    assert_eq!(rest(body.len()), [Err(1), Ok(2), Ok(3), Ok(4), Ok(5)]);
    assert_eq!(rest(5), [Err(1), Ok(5)], "18 bytes would be read again");
}

/// `name` as a sender writes it.
fn escaped(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, c| {
        if matches!(c, ',' | ' ' | '=' | '\\') {
            out.push('\\');
        }
        out.push(c);
        out
    })
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Names that need escapes more often than not; a line that starts with `#` is a comment.
fn name() -> impl Strategy<Value = String> {
    "[a-z,= \\\\\"\u{e9}.]{0,5}[a-z,= \\\\\"\u{e9}]".prop_map(|name| format!("n{name}"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn names_texts_and_numbers_come_back(
        points in proptest::collection::vec(
            (
                name(),
                proptest::collection::vec((name(), name()), 0..3),
                proptest::collection::vec(
                    (name(), prop_oneof![
                        "[a-z\"\\\\\n,= \u{e9}]{0,6}".prop_map(|text| FieldValue::Text(text.into())),
                        any::<i64>().prop_map(FieldValue::Integer),
                        any::<u64>().prop_map(FieldValue::Unsigned),
                        any::<bool>().prop_map(FieldValue::Boolean),
                        proptest::num::f64::NORMAL.prop_map(FieldValue::Float),
                    ]),
                    1..4,
                ),
                proptest::option::of(any::<i64>()),
            ),
            1..4,
        ),
    ) {
        let mut body = String::new();
        for (measurement, tags, fields, time) in &points {
            body += &escaped(measurement);
            for (key, value) in tags {
                body += &format!(",{}={}", escaped(key), escaped(value));
            }
            for (at, (key, value)) in fields.iter().enumerate() {
                body.push(if at == 0 { ' ' } else { ',' });
                body += &format!("{}=", escaped(key));
                body += &match value {
                    FieldValue::Text(text) => quoted(text),
                    FieldValue::Integer(value) => format!("{value}i"),
                    FieldValue::Unsigned(value) => format!("{value}u"),
                    FieldValue::Boolean(value) => value.to_string(),
                    FieldValue::Float(value) => format!("{value:e}"),
                };
            }
            if let Some(time) = time {
                body += &format!(" {time}");
            }
            body.push('\n');
        }
        let read: Vec<_> = lines(body.as_bytes()).map(|line| {
            let line = line.unwrap();
            let tags: Vec<_> =
                line.tags().map(|(key, value)| (key.into_owned(), value.into_owned())).collect();
            let fields: Vec<_> = line.fields().map(Result::unwrap)
                .map(|(key, value)| (unescape(key).into_owned(), value)).collect();
            (line.measurement().into_owned(), tags, fields, line.time)
        }).collect();
        prop_assert_eq!(read, points);
    }

    /// Bytes that look like lines: whatever they are, nothing panics, and without quotes a body says
    /// what its lines say one by one.
    #[test]
    fn any_bytes(body in "[ma,= \\\\\"\n\r1it#\u{e9}]{0,60}", noise: Vec<u8>) {
        told(&noise);
        let all = told(body.as_bytes());
        if !body.contains('"') {
            let one_by_one: Vec<_> = body.split('\n').enumerate().flat_map(|(at, line)| {
                let before = "\n".repeat(at);
                told((before + line).as_bytes())
            }).collect();
            prop_assert_eq!(all, one_by_one);
        }
    }
}
