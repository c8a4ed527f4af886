//! Calculations over series: `rrdtool xport` and ours make the same of the same rows.

use super::{expressions, spoilt};
use crate::differential::check;
use crate::rrdtool::Rrdtool;
use concertim::rpn::{Calculation, Series, Variable};
use concertim::{Consolidation, Fetched, Rrd};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use std::cell::{Cell, RefCell};
use std::fmt::Write;

/// A Sunday's noon, a multiple of all steps here.
const START: i64 = 920_808_000;
const ROWS: i64 = 36;
const NAMES: [&str; 4] = ["a", "b", "m", "v"];
const NOW: u32 = 1_700_000_000;

/// A database whose first rows are these, and what `DEF` makes of it: a and b in steps of 300
/// seconds, m the same as a in steps of 900.
struct Partner {
    rrdtool: Rrdtool,
    fine: Fetched,
    coarse: Fetched,
}

impl Partner {
    fn start() -> Self {
        let mut rrdtool = Rrdtool::start();
        let archives = "RRA:AVERAGE:0.4:1:200 RRA:AVERAGE:0.4:3:200";
        rrdtool.must(&format!(
            "create s.rrd --start {START} DS:a:GAUGE:600:U:U DS:b:GAUGE:600:U:U {archives}"
        ));
        let mut line = "update s.rrd".to_owned();
        for row in 1..=ROWS + 6 {
            let a = match row {
                5 | 6 | 13 | 14 | 15 => "U".to_owned(),
                20 => "inf".to_owned(),
                22 => "0".to_owned(),
                _ => format!("{}", row * row % 23 - 5),
            };
            let b = if row % 11 == 0 { "U".to_owned() } else { format!("{}.5", row * 7 % 41) };
            write!(line, " {}:{a}:{b}", START + 300 * row).unwrap();
        }
        rrdtool.must(&line);
        let rrd = Rrd::open_read_only(rrdtool.path("s.rrd")).unwrap();
        let fetch = |step| {
            let end = START + 300 * ROWS;
            rrd.fetch(Consolidation::Average, START, end, step).unwrap()
        };
        let (fine, coarse) = (fetch(300), fetch(900));
        assert_eq!((fine.step, coarse.step), (300, 900));
        Self { rrdtool, fine, coarse }
    }

    fn theirs(&mut self, text: &str) -> Result<Vec<String>, String> {
        let answer = self.rrdtool.run(&format!(
            "xport -s {START} -e {} --step 300 DEF:a=s.rrd:a:AVERAGE DEF:b=s.rrd:b:AVERAGE \
             DEF:m=s.rrd:a:AVERAGE:step=900 VDEF:v=b,MAXIMUM \"CDEF:c={text}\" XPORT:c",
            START + 300 * ROWS
        ))?;
        let cells = answer.lines().filter_map(|line| line.strip_prefix("    <row><v>"));
        Ok(cells.map(|cell| cell.trim_end_matches("</v></row>").to_owned()).collect())
    }

    fn ours(&self, text: &str) -> Result<Vec<String>, String> {
        let column = |fetched: &Fetched, source: usize| -> Vec<f64> {
            fetched.rows().map(|(_, row)| row[source]).collect()
        };
        let (a, b, m) = (column(&self.fine, 0), column(&self.fine, 1), column(&self.coarse, 0));
        let greatest = b[..36].iter().copied().fold(0.0, f64::max);
        let variables = [
            Variable::Series(Series { start: self.fine.start, step: 300, values: &a }),
            Variable::Series(Series { start: self.fine.start, step: 300, values: &b }),
            Variable::Series(Series { start: self.coarse.start, step: 900, values: &m }),
            Variable::Constant(greatest),
        ];
        let name = |name: &str| NAMES.iter().position(|known| *known == name);
        let values = Calculation::parse(text, name).and_then(|calculation| {
            let span = calculation.span(&variables)?;
            // Of the rows after the last that was asked for, none is shown.
            let values = calculation.values(&variables, span, NOW, &TimeZone::UTC)?;
            let shown = usize::try_from(300 * ROWS / span.step).unwrap();
            Ok(values.into_iter().take(shown).collect::<Vec<f64>>())
        });
        let print = |value: f64| {
            let mut cell = Vec::new();
            concertim::number::print_dump_e10(&mut cell, value);
            String::from_utf8(cell).unwrap()
        };
        let values = values.map_err(|error| error.message().to_owned())?;
        Ok(values.into_iter().map(print).collect())
    }

    /// Compares both on one calculation; whether it has values.
    fn compare(&mut self, text: &str) -> Result<bool, TestCaseError> {
        let ours = self.ours(text);
        prop_assert_eq!(&ours, &self.theirs(text), "ours and theirs of {:?}", text);
        Ok(ours.is_ok())
    }
}

#[test]
fn every_operator_of_rows_is_as_in_rrdtool() {
    let mut partner = Partner::start();
    for text in [
        "a",
        "m",
        "a,m,+",
        "m,POP,a",
        "a,v,-",
        "a,PREV(v),-",
        "PREV,UN,a,PREV,1,+,IF",
        "a,PREV,ADDNAN",
        "PREV(a)",
        "a,POP,PREV(b)",
        "a,PREV(a),-",
        "m,PREV(m),-",
        "a,POP,COUNT",
        "m,POP,COUNT",
        "a,POP,TIME",
        "m,POP,TIME",
        "a,POP,LTIME",
        "a,POP,STEPWIDTH",
        "m,POP,STEPWIDTH",
        "a,POP,NEWDAY",
        "a,POP,NEWWEEK",
        "a,POP,NEWMONTH",
        "a,POP,NEWYEAR",
        "a,600,TREND",
        "a,601,TREND",
        "a,900.5,TREND",
        "a,300,TREND",
        "a,1,TREND",
        "a,0,TREND",
        "a,-300,TREND",
        "a,100000,TREND",
        "a,600,TRENDNAN",
        "a,900,TRENDNAN",
        "a,0,TRENDNAN",
        "m,900,TREND",
        "m,901,TREND",
        "m,1800,TRENDNAN",
        "a,1,+,600,TREND",
        "v,600,TREND",
        "b,a,600,TREND,+",
        "a,300,DUP,+,TREND",
        "TREND",
        "a,TREND",
        "b,300,1,300,a,PREDICT,+",
        "300,1,300,b,PREDICT",
        "300,1,600,a,PREDICT",
        "300,600,2,600,a,PREDICT",
        "300,600,2,600,b,PREDICTSIGMA",
        "300,-3,600,b,PREDICT",
        "300,-3,600,b,PREDICTSIGMA",
        "300,-1,300,a,PREDICT",
        "300,0,300,a,PREDICT",
        "0,300,a,PREDICT",
        "300,1,0,a,PREDICT",
        "300,1,-300,b,PREDICT",
        "300,1,-150,b,PREDICT",
        "-300,1,300,a,PREDICT",
        "-300,-2,300,a,PREDICT",
        "300,1,150,b,PREDICT",
        "150,1,300,b,PREDICT",
        "450,1,300,b,PREDICT",
        "300,1,1200,b,PREDICT",
        "0,1,600,b,PREDICT",
        "0,1,600,b,PREDICTSIGMA",
        "900,1,900,m,PREDICT",
        "UNKN,1,300,a,PREDICT",
        "300,2,300,a,PREDICT",
        "300,1.5,300,b,PREDICT",
        "300,-3,900,50,b,PREDICTPERC",
        "300,-3,900,100,b,PREDICTPERC",
        "300,-3,900,0,b,PREDICTPERC",
        "300,-3,900,37,b,PREDICTPERC",
        "300,-3,900,-37,b,PREDICTPERC",
        "300,-3,900,-50,b,PREDICTPERC",
        "300,-4,900,-80,b,PREDICTPERC",
        "300,-4,900,80,b,PREDICTPERC",
        "300,-3,300,101,b,PREDICTPERC",
        "300,-3,300,-100.5,b,PREDICTPERC",
        "300,-5,600,-100,b,PREDICTPERC",
        "300,-2,600,-1,b,PREDICTPERC",
        "300,7200,-1,3,EXC,POP,300,b,PREDICT",
        "a,nosuch,+",
        "PREV(nosuch)",
        "TIME",
        "v",
        "a,,b",
        "",
        "a,1",
        "a,b",
        "a,1,+,x",
        "300,1,300,a,PREDICTSIGMA,b,+",
    ] {
        partner.compare(text).unwrap_or_else(|error| panic!("{error}"));
    }
}

/// Values of a row; where infinities are allowed, of the series that has one. (Of a series with a larger
/// step than the row, RRDtool reads what lies before its memory.)
fn leaves(infinities: bool) -> Vec<&'static str> {
    let mut leaves = vec![
        "b",
        "b",
        "v",
        "0",
        "1",
        "2.5",
        "-3",
        "300",
        "1e3",
        "UNKN",
        "PREV(b)",
        "TIME",
        "COUNT",
        "b,900,TREND",
        "b,1200,TRENDNAN",
        "300,1,600,b,PREDICT",
        "STEPWIDTH",
        "NEWDAY",
        "LTIME",
        "300,-2,600,b,PREDICTSIGMA",
        "300,900,2,600,-40,b,PREDICTPERC",
        "-300,-2,600,60,b,PREDICTPERC",
    ];
    if infinities {
        leaves.extend(["a", "a", "m", "INF", "PREV", "a,600,TREND"]);
    }
    leaves
}

#[test]
fn random_calculations_are_alike() {
    let partner = RefCell::new(Partner::start());
    let (with_values, without) = (Cell::new(0), Cell::new(0));
    let all = expressions(leaves(true), true);
    let finite = expressions(leaves(false), false);
    // What has no series has no rows.
    let rows = |text: String| format!("b,POP,{text}");
    let all = all.prop_map(rows).boxed();
    let some = prop_oneof![4 => all.clone(), 4 => finite.prop_map(rows), 1 => spoilt(all)];
    check(300, &some, |text| {
        let count = if partner.borrow_mut().compare(&text)? { &with_values } else { &without };
        count.set(count.get() + 1);
        Ok(())
    });
    let (with_values, without) = (with_values.get(), without.get());
    println!("{with_values} calculations with equal values, {without} refused alike");
    assert!(with_values > without, "the calculations are too odd to tell much");
}
