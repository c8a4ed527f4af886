//! Expressions of COMPUTE data sources: what `rrdtool create` takes and writes into the header,
//! and what its first update makes of them.

use super::{expressions, spoilt};
use crate::rrdtool::Rrdtool;
use concertim::rpn::Expression;
use proptest::prelude::*;
use std::cell::RefCell;

const SOURCES: [&str; 4] = ["a", "b", "-1", "LT"];

/// What rrdtool makes of an expression: the nodes in the header and the text that `info` prints,
/// or why not.
fn theirs(rrdtool: &mut Rrdtool, text: &str) -> Result<(Vec<(u8, i16)>, String), String> {
    let sources: String = SOURCES.iter().map(|name| format!("DS:{name}:GAUGE:600:U:U ")).collect();
    rrdtool.run(&format!(
        "create c.rrd --start 920804400 {sources}\"DS:c:COMPUTE:{text}\" RRA:LAST:0:1:4"
    ))?;
    let file = rrdtool.bytes("c.rrd");
    let at = 128 + 120 * SOURCES.len() + 40;
    let nodes = file[at..at + 80].chunks_exact(4);
    let nodes = nodes.map(|node| (node[0], i16::from_le_bytes([node[2], node[3]])));
    let end = nodes.clone().position(|(code, _)| code == 32).unwrap();
    let info = rrdtool.must("info c.rrd");
    let line = info.lines().find_map(|line| line.strip_prefix("ds[c].cdef = ")).unwrap();
    Ok((nodes.take(end + 1).collect(), line.trim_matches('"').to_owned()))
}

fn ours(text: &str) -> Result<(Vec<(u8, i16)>, String), String> {
    let read = Expression::compute(text, &SOURCES).map_err(|error| error.message().to_owned())?;
    Ok((read.compact(), read.text(&SOURCES)))
}

/// The value that the first update leads to: in the file, bit for bit, or why not.
fn their_value(rrdtool: &mut Rrdtool) -> Result<u64, String> {
    let words = "update c.rrd 920804700:3:-2.5:U:0";
    rrdtool.run(words).map_err(|text| text.trim_start_matches("c.rrd: ").to_owned())?;
    let file = rrdtool.bytes("c.rrd");
    // The primary value of the archive's scratch for the last data source.
    let count = SOURCES.len() + 1;
    let at = 128 + 120 * count + 120 + 16 + 112 * count + 80 * (count - 1) + 8 * 8;
    Ok(u64::from_le_bytes(file[at..at + 8].try_into().unwrap()))
}

fn our_value(expression: &Expression) -> Result<u64, String> {
    let mut stack = Vec::new();
    let unknown = f64::from_bits(0xFFF8_0000_0000_0000);
    expression
        .compute_value(&[3.0, -2.5, unknown, 0.0], &mut stack)
        .map(f64::to_bits)
        .map_err(|error| error.message().to_owned())
}

/// What rrdtool takes, and then refuses every update for.
const STACK_FAULTS: [&str; 2] = ["RPN stack underflow", "RPN final stack size != 1"];

/// Compares both on one expression.
fn compare(rrdtool: &mut Rrdtool, text: &str) -> Result<(), TestCaseError> {
    let theirs = theirs(rrdtool, text);
    let ours = ours(text);
    if let Err(fault) = &ours
        && theirs.is_ok()
        && STACK_FAULTS.contains(&fault.as_str())
    {
        prop_assert_eq!(their_value(rrdtool), Err(fault.clone()), "{}", text);
        return Ok(());
    }
    prop_assert_eq!(&ours, &theirs, "ours and theirs of {:?}", text);
    let Ok((nodes, _)) = ours else { return Ok(()) };
    let expression = Expression::from_compact(&nodes, SOURCES.len()).unwrap();
    prop_assert_eq!(&expression, &Expression::compute(text, &SOURCES).unwrap());
    if !expression.uses_clock() {
        prop_assert_eq!(our_value(&expression), their_value(rrdtool), "the value of {:?}", text);
    }
    Ok(())
}

#[test]
fn texts_are_taken_or_refused_alike() {
    let mut rrdtool = Rrdtool::start();
    for text in [
        "a",
        "a,b,+",
        "a,b,+,",
        "a,b,+,,",
        ",a",
        "+",
        "a,+",
        "1",
        "1,a,+",
        "1.5,a,+",
        "1.0,a,+",
        "+1,a,+",
        "-0,a,+",
        "1e3,a,+",
        "1e,a,+",
        ".5,a,+",
        "1.,a,+",
        ".,a,+",
        " 1,a,+",
        "1 ,a,+",
        "0x10,a,+",
        "010,a,+",
        "32767,a,+",
        "32768,a,+",
        "-32768,a,+",
        "-32769,a,+",
        "nan,a,+",
        "inf,a,+",
        "1e99999,a,+",
        "a,-1",
        "a,-1,+",
        "-1,-1",
        "a,LT,+",
        "a,b,LT",
        "a,b,lt",
        "x",
        "c",
        "aa",
        "a b",
        "a;b",
        "a,TIME,+",
        "1.5,TIME,+",
        "1.5,TIME,x",
        "PREV",
        "PREV(x)",
        "END",
        "NEWDAY",
        "COUNT",
        "a,600,TREND",
        "STEPWIDTH",
        "a,1,POP,1,POP,1,POP,1,POP,1,POP,1,POP",
        "1,a,1,+,2,+,3,+,4,+,5,+,6,+,7,+,8,+,POP",
        "a,b",
        "a,POP",
        "DEPTH",
        "a,5,SORT",
        "a,b,2,AVG",
        "1,a,1,+,2,+,3,+,4,+,5,+,6,+,7,+,8,+,POP,POP",
        "a,b,3,AVG",
        "NOW",
        "UNKN",
        "a,b,2.5,AVG",
        "1.5,a,1,+,2,+,3,+,4,+,5,+,6,+,7,+,8,+,POP,POP",
        "a,b,a,101,3,PERCENT",
        "a,PREDICT",
        "TIME,a,1,+,2,+,3,+,4,+,5,+,6,+,7,+,8,+,POP,POP",
        "a,b,2,INDEX,+,+",
        "a,b,3,INDEX,+,+",
    ] {
        compare(&mut rrdtool, text).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn what_rrdtool_crashes_on_is_refused() {
    for (text, fault) in [
        ("PREV(a)", "operators TIME LTIME STEPWIDTH PREV NEW* COUNT"),
        ("PREV(a", "failed to parse computed data source"),
        ("a,-1,SORT", "SORT takes no count of -1"),
        ("a,-1,COPY", "COPY takes no count of -1"),
        ("a,0,INDEX,POP", "INDEX counts from 1"),
        ("a,INF,AVG", "AVG takes no count of inf"),
    ] {
        let error = Expression::compute(text, &SOURCES);
        match (text, error) {
            // What a constant word makes is not foreseen.
            ("a,INF,AVG", Ok(expression)) => {
                assert_eq!(our_value(&expression).unwrap_err(), fault);
            }
            (_, error) => assert!(error.unwrap_err().message().starts_with(fault), "{text}"),
        }
    }
    // 1.7.2 rotates the wrong cells; the manual makes a,d,b,c of a,b,c,d,3,1,ROLL.
    let rolled = |by: &str| {
        let text = format!("a,-1,1,2,3,{by},ROLL,10,*,+,10,*,+,10,*,+");
        let expression = Expression::compute(&text, &["a"]).unwrap();
        expression.compute_value(&[0.0], &mut Vec::new()).unwrap()
    };
    assert_eq!(
        [rolled("1"), rolled("-2"), rolled("4"), rolled("0")],
        [920.0, 920.0, 920.0, 2090.0]
    );
}

#[test]
fn rounding_is_there_though_rrdtool_1_7_lacks_it() {
    let round = Expression::compute("a,ROUND", &["a"]).unwrap();
    assert_eq!(round.compact(), [(1, 0), (70, 0), (32, 0)]);
    for (value, rounded) in [(0.5, 1.0), (-0.5, -1.0), (2.5, 3.0), (-2.4, -2.0), (1e300, 1e300)] {
        assert_eq!(round.compute_value(&[value], &mut Vec::new()).unwrap(), rounded);
    }
}

#[test]
fn nodes_that_no_file_may_have_are_refused() {
    for (nodes, fault) in [
        (&[][..], "an RPN expression has no end within 20 nodes"),
        (&[(1, 0); 25], "an RPN expression has no end within 20 nodes"),
        (&[(1, 2), (32, 0)], "an RPN expression uses data source 2, and 2 come before it"),
        (&[(1, -1), (32, 0)], "an RPN expression uses data source -1, and 2 come before it"),
        (&[(7, 0), (32, 0)], "an RPN expression of a data source uses TIME"),
        (&[(36, 0), (32, 0)], "an RPN expression of a data source uses PREV()"),
        (&[(71, 0), (32, 0)], "an RPN expression has no operator 71"),
        (&[(255, 0), (32, 0)], "an RPN expression has no operator 255"),
    ] {
        let error = Expression::from_compact(nodes, 2).unwrap_err();
        assert_eq!(error.kind(), concertim::ErrorKind::Corrupt);
        assert_eq!(error.message(), fault);
    }
    // What a file holds after the end, or beside an operator, is nobody's business.
    let some = Expression::from_compact(&[(1, 1), (31, 9), (32, 7), (99, 0)], 2).unwrap();
    assert_eq!(some.text(&["a", "b"]), "b,UN");
}

/// Random expressions: read, kept and calculated alike, NaN's sign included.
#[test]
fn random_expressions_are_alike() {
    let rrdtool = RefCell::new(Rrdtool::start());
    let values = vec!["a", "b", "a", "b", "-1", "LT", "0", "1", "2", "3", "-2", "32767", "UNKN"];
    let infinite = [values.clone(), vec!["INF", "NEGINF"]].concat();
    let (all, finite) = (expressions(infinite, true), expressions(values, false));
    let some = prop_oneof![4 => all.clone(), 4 => finite, 1 => spoilt(all)];
    crate::differential::check(400, &some, |text| compare(&mut rrdtool.borrow_mut(), &text));
}
