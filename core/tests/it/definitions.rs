//! Definitions of archives with forecasts: `create` put to rrdtool and to [`concertim::command`],
//! for the same path in turn, since the path decides where seasons are smoothed.

use crate::differential::command::ours;
use crate::rrdtool::{Answer, Rrdtool};
use concertim::Rrd;
use proptest::prelude::*;
use proptest::sample::select;
use std::cell::RefCell;

/// What both answer to `create FILE` with these words; after a success, both files.
fn create(rrdtool: &mut Rrdtool, words: &str) -> (Answer, Answer, Option<[Vec<u8>; 2]>) {
    let name = "file.rrd";
    let line = format!("create {} {words}", rrdtool.path(name).display());
    let _ = std::fs::remove_file(rrdtool.path(name));
    let theirs = rrdtool.run(&line);
    let their_file = theirs.is_ok().then(|| rrdtool.bytes(name));
    let _ = std::fs::remove_file(rrdtool.path(name));
    let ours = ours(&line);
    let our_file = ours.is_ok().then(|| rrdtool.bytes(name));
    (ours, theirs, our_file.zip(their_file).map(|(ours, theirs)| [ours, theirs]))
}

/// Both create the same file, but for the row pointers, which are random in both.
fn check_same(rrdtool: &mut Rrdtool, words: &str) -> Result<(), TestCaseError> {
    let (ours, theirs, files) = create(rrdtool, words);
    prop_assert_eq!(&ours, &theirs, "create {}", words);
    let Some([mut ours, theirs]) = files else {
        return Err(TestCaseError::fail(format!("refused, {ours:?}: create {words}")));
    };
    let rrd = Rrd::open_read_only(rrdtool.path("file.rrd"))
        .map_err(|error| TestCaseError::fail(format!("what create made does not open: {error}")))?;
    let rows = rrd.header_size() - 8 * rrd.schema().archives().len()..rrd.header_size();
    prop_assert_eq!(ours.len(), theirs.len(), "sizes after create {}", words);
    ours[rows.clone()].copy_from_slice(&theirs[rows]);
    let different = ours.iter().zip(&theirs).position(|(ours, theirs)| ours != theirs);
    prop_assert_eq!(different, None, "the first different byte after create {}", words);
    Ok(())
}

const SOURCE: &str = "-b 1000000007 DS:a:GAUGE:600:U:U";

#[test]
fn forecasts_bring_along_what_rrdtool_gives_them() {
    let mut rrdtool = Rrdtool::start();
    for archives in [
        "RRA:HWPREDICT:1440:0.1:0.0035:288",
        "RRA:MHWPREDICT:1440:0.1:0.0035:288",
        "RRA:HWPREDICT:5:0.999:0:1",
        "RRA:HWPREDICTx:5:0.1:1:5",
        "RRA:HWPREDICT:1d:0.1:0.0035:288",
        "RRA:AVERAGE:0.5:3:10 RRA:HWPREDICT:6:0.1:0.0035:4 RRA:MAX:0.5:2:10",
        "RRA:HWPREDICT:6:0.1:0.0035:4 RRA:MHWPREDICT:7:0.2:0.3:5",
        "RRA:HWPREDICT:6:0.1:0.0035:4 DS:b:DCOUNTER:600:U:U",
        "RRA:HWPREDICT:6:0.1:0.0035:4 RRA:FAILURES:288:1:28:3",
        "RRA:HWPREDICT:1440:0.1:0.0035:288:2 RRA:SEASONAL:288:0.1:1 RRA:DEVSEASONAL:288:0.2:1 \
         RRA:DEVPREDICT:1440:3 RRA:FAILURES:288:7:9:3",
        "RRA:SEASONAL:1d:0.1:4:smoothing-window=0.1 RRA:DEVSEASONAL:288:0.2:4 \
         RRA:FAILURES:1d:7:9:2 RRA:MHWPREDICT:1440:0.1:0.0035:288:1",
        "RRA:HWPREDICT:9:0.1:0.1:5:2 RRA:SEASONAL:5:0.1:1:smoothing-window=0.05",
        "RRA:HWPREDICT:9:0.1:0.1:5:2 RRA:SEASONAL:5:0.1:1:smoothing-window=0",
        "RRA:HWPREDICT:9:0.1:0.1:5:2 RRA:SEASONAL:5:0.1:1:smoothing-window=1",
    ] {
        check_same(&mut rrdtool, &format!("{SOURCE} {archives}")).unwrap();
    }
}

#[test]
fn mistakes_are_refused_in_the_words_of_rrdtool() {
    let mut rrdtool = Rrdtool::start();
    for archives in [
        "RRA:HWPREDICT:1440:0.1:0.0035",
        "RRA:HWPREDICT:1440:0.1:0.0035: ",
        "RRA:HWPREDICT:1440:0.1",
        "RRA:HWPREDICT:1440",
        "RRA:HWPREDICT",
        "RRA:MHWPREDICT:",
        "RRA:HWPREDICT:0",
        "RRA:HWPREDICT:0:0.1:0.0035:288",
        "RRA:HWPREDICT:-5:0.1:0.0035:288",
        "RRA:HWPREDICT:10x:0.1:0.0035:288",
        "RRA:HWPREDICT:100s:0.1:0.0035:1d",
        "RRA:HWPREDICT:1440:0:0.0035:288",
        "RRA:HWPREDICT:1440:1:0.0035:288",
        "RRA:HWPREDICT:1440:x:0.0035:288",
        "RRA:HWPREDICT:1440:0.1x:y:288",
        "RRA:HWPREDICT:1440:0.1:2:288",
        "RRA:HWPREDICT:1440:0.1:-1:288",
        "RRA:HWPREDICT:1440:0.1:x:288",
        "RRA:HWPREDICT:1440:0.1::288",
        "RRA:HWPREDICT:1440:0.1:0.1:1441",
        "RRA:HWPREDICT:1440:0.1:0.1:1441:2",
        "RRA:SEASONAL:288:0.1",
        "RRA:SEASONAL:288",
        "RRA:SEASONAL",
        "RRA:SEASONAL:288:0:1",
        "RRA:SEASONAL:288:1:1",
        "RRA:DEVSEASONAL:288:x:1",
        "RRA:DEVSEASONAL:288:x",
        "RRA:SEASONAL:0:0.1:1",
        "RRA:SEASONAL:x:a:b:x",
        "RRA:SEASONAL:288:0.1:1:smoothing-window=1.5",
        "RRA:SEASONAL:288:0.1:1:smoothing-window=-1",
        "RRA:SEASONAL:288:0.1:1:smoothing-window=x",
        "RRA:SEASONAL:288:0.1:1:smoothing-window==0.1",
        "RRA:SEASONAL:288:0.1:1:Smoothing-Window=0.1",
        "RRA:DEVSEASONAL:288:0.1:1:0.1",
        "RRA:SEASONAL:288:0.1:1:foo=0.1",
        "RRA:DEVPREDICT:1440",
        "RRA:DEVPREDICT",
        "RRA:DEVPREDICT:0:x",
        "RRA:DEVPREDICT:1440:3:4",
        "RRA:DEVPREDICT:1440:3:smoothing-window=0.1",
        "RRA:FAILURES:288:7:29:3",
        "RRA:FAILURES:288:10:9:3",
        "RRA:FAILURES:288:0:9:3",
        "RRA:FAILURES:288:-1:9:3",
        "RRA:FAILURES:288:x:9:3",
        "RRA:FAILURES:288:7:0:3",
        "RRA:FAILURES:288:7:-1:3",
        "RRA:FAILURES:288:99:99:3",
        "RRA:FAILURES:288:7:9",
        "RRA:FAILURES:288:7",
        "RRA:FAILURES:288",
        "RRA:FAILURES:x:x:x:x",
        "RRA:seasonal:288:0.1:1",
        "RRA:FOO:1:2:3",
        "RRA:FOO",
        "RRA:",
        "RRA",
        "RRA:AVERAGE:0.5:1",
        "RRA:AVERAGE:0.5:1:2:smoothing-window=0.1",
    ] {
        let (ours, theirs, _) = create(&mut rrdtool, &format!("{SOURCE} {archives}"));
        assert!(theirs.is_err(), "{archives}");
        assert_eq!(ours, theirs, "{archives}");
    }
}

#[test]
fn calculated_data_sources_are_created_alike() {
    let mut rrdtool = Rrdtool::start();
    for sources in [
        "DS:b:COMPUTE:a,2,*",
        "DS:b:COMPUTE:a,-32768,+",
        "DS:b:COMPUTE:a,1,+ DS:c:COMPUTE:b,a,- DS:d:DCOUNTER:600:U:U DS:e:COMPUTE:d,c,MAX",
        "DS:b:COMPUTE:a,UN,NEGINF,UNKN,IF",
        "DS:b:COMPUTE:a,NOW,+",
        "DS:b:COMPUTE:a,1,+,",
    ] {
        let words = format!("{SOURCE} {sources} RRA:AVERAGE:0.5:3:5 RRA:HWPREDICT:9:0.1:0.1:5");
        check_same(&mut rrdtool, &words).unwrap();
    }
    for source in [
        "b:COMPUTE:c,2,*",
        "b:COMPUTE:",
        "b:COMPUTE",
        "b:COMPUTE:a,2.5,*",
        "b:COMPUTE:a,40000,*",
        "b:COMPUTE:a,-32769,*",
        "b:COMPUTE:b,2,*",
        "b:COMPUTE:a,TIME,*",
        "b:COMPUTE:a,PREV,+",
        "b:COMPUTE:a,COUNT,+",
        "b:COMPUTE:a,5,TREND",
        "b:COMPUTE:a,LTIME,+",
        "b:COMPUTE:a,STEPWIDTH,+",
        "b:COMPUTE:a,1,+:600:U:U",
        "b:COMPUTE:600:U:U",
        "b:COMPUTE:a,x:y",
        "b:COMPUTE:a,,+",
        "b:COMPUTE:a,FOO",
        "b:compute:a",
        "a:COMPUTE:a,1,+",
    ] {
        let words = format!("{SOURCE} DS:{source} RRA:AVERAGE:0.5:3:5");
        let (ours, theirs, _) = create(&mut rrdtool, &words);
        assert!(theirs.is_err(), "{source}");
        assert_eq!(ours, theirs, "{source}");
    }
}

/// What rrdtool makes a file of that its own updates fail or crash at, or that is not what the
/// words say.
#[test]
fn what_rrdtool_takes_and_cannot_use_is_refused() {
    let mut rrdtool = Rrdtool::start();
    for (archives, expected) in [
        ("RRA:HWPREDICT:9:0.1:0.1:5:0", "Invalid rra-num 0: must be 1 or more"),
        ("RRA:HWPREDICT:9:0.1:0.1:5:x", "Invalid rra-num x: must be 1 or more"),
        ("RRA:SEASONAL:9:0.1:-3", "Invalid rra-num -3: must be 1 or more"),
        (
            "RRA:HWPREDICT:9:0.1:0.1:5:3",
            "archive 0 (HWPREDICT) depends on archive 2, which is no SEASONAL",
        ),
        (
            "RRA:HWPREDICT:9:0.1:0.1:5 RRA:DEVPREDICT:9:2",
            "archive 5 (DEVPREDICT) depends on archive 1, which is no DEVSEASONAL",
        ),
        ("RRA:HWPREDICT:9:nan:0.1:5", "Invalid alpha: must be between 0 and 1"),
        ("RRA:HWPREDICT:9:0.1:nan:5", "Invalid beta: must be between 0 and 1"),
        ("RRA:SEASONAL:9:nan:1", "Invalid gamma: must be between 0 and 1"),
        (
            "RRA:SEASONAL:9:0.1:1:smoothing-window=nan",
            "Invalid smoothing-window NaN: must be between 0 and 1",
        ),
        ("RRA:SEASONAL:9:0.1:1:smoothing-window=", "Invalid option smoothing-window="),
        ("RRA:SEASONAL:9:0.1:1:smoothing-window", "Invalid option smoothing-window"),
        (
            "RRA:SEASONAL:9:0.1:1:smoothing-window=0.1:5",
            "Unexpected extra argument for consolidation function SEASONAL",
        ),
        ("RRA:DEVSEASONAL:9:0.1", "Expected at least 4 arguments for RRA but got 3"),
        (
            "RRA:HWPREDICT:9:0.1:0.1:0:2",
            "Invalid length of seasonal cycle 0: value must be positive",
        ),
        (
            "RRA:HWPREDICT:99:0.1:0.1:5x",
            "Invalid length of seasonal cycle 5x: value has trailing garbage",
        ),
        ("RRA:FAILURES:9:7:9:3:4", "Unexpected extra argument for consolidation function FAILURES"),
        ("RRA:FAILURES:9:7:28x:3", "Window length is out of range 1, 28"),
    ] {
        let (ours, theirs, _) = create(&mut rrdtool, &format!("{SOURCE} {archives}"));
        assert_eq!(ours, Err(expected.to_owned()), "{archives}");
        assert!(theirs.is_ok(), "{archives}: {theirs:?}");
    }
    // RRDtool divides by the length of this season, and ends.
    let line = format!("create /dev/null/x.rrd {SOURCE} RRA:HWPREDICT:9:0.1:0.1:0");
    let expected = "Invalid length of seasonal cycle 0: value must be positive";
    assert_eq!(ours(&line), Err(expected.to_owned()));
}

/// Archives with forecasts: implicit groups, explicit ones, and others among them.
pub(crate) fn archives() -> impl Strategy<Value = String> {
    let weight = || select(vec!["0.1", "0.0035", "0.5", "0.999", "1e-3"]);
    let plain = (select(vec!["AVERAGE", "MIN", "MAX", "LAST"]), 1..4u32, 1..9u32)
        .prop_map(|(function, steps, rows)| vec![format!("{function}:0.5:{steps}:{rows}")]);
    let function = || select(vec!["HWPREDICT", "HWPREDICT", "MHWPREDICT"]);
    let implicit = (function(), weight(), weight(), 1..9u32, 0..9u32).prop_map(
        |(function, alpha, beta, season, more)| {
            vec![format!("{function}:{}:{alpha}:{beta}:{season}", season + more)]
        },
    );
    let window = || select(vec!["", "", ":smoothing-window=0.3", ":smoothing-window=1"]);
    let failures = (1..=28u32).prop_flat_map(|window| (1..=window, Just(window)));
    let explicit = (
        function(),
        (weight(), weight(), weight()),
        (1..9u32, 0..9u32),
        (window(), window()),
        failures,
        proptest::bool::ANY,
    )
        .prop_map(|(function, weights, (season, more), windows, (threshold, window), last)| {
            let rows = season + more;
            let (alpha, beta, gamma) = weights;
            // `@n` is the n-th archive of the group.
            let mut group = vec![
                format!("{function}:{rows}:{alpha}:{beta}:{season}:@1"),
                format!("SEASONAL:{season}:{gamma}:@0{}", windows.0),
                format!("DEVSEASONAL:{season}:{alpha}:@0{}", windows.1),
                format!("DEVPREDICT:{rows}:@2"),
                format!("FAILURES:{rows}:{threshold}:{window}:@2"),
            ];
            if last {
                // The forecast after its season.
                group.rotate_left(1);
                for archive in &mut group {
                    *archive = archive.replace("@0", "@4").replace("@1", "@0");
                    *archive = archive.replace("@2", "@1");
                }
            }
            group
        });
    let groups = proptest::collection::vec(prop_oneof![plain, implicit, explicit], 1..=4);
    groups.prop_map(|groups| {
        let (mut words, mut count) = (Vec::new(), 0);
        for group in groups {
            let first = count;
            for archive in &group {
                let mut archive = format!("RRA:{archive}");
                for index in 0..5 {
                    let number = (first + index + 1).to_string();
                    archive = archive.replace(&format!("@{index}"), &number);
                }
                let implicit = archive.contains("HWPREDICT") && archive.matches(':').count() == 5;
                count += if implicit { 5 } else { 1 };
                words.push(archive);
            }
        }
        words.join(" ")
    })
}

#[test]
fn random_forecasts_are_created_alike() {
    let rrdtool = RefCell::new(Rrdtool::start());
    let kinds = proptest::collection::vec(select(vec!["GAUGE", "DERIVE", "DDERIVE"]), 1..=3);
    let case = (1_000_000_000..1_000_001_000u32, kinds, archives());
    crate::differential::check(300, &case, |(start, kinds, archives)| {
        let mut words = format!("-b {start}");
        for (index, kind) in kinds.iter().enumerate() {
            words += &format!(" DS:ds{index}:{kind}:600:U:U");
        }
        check_same(&mut rrdtool.borrow_mut(), &format!("{words} {archives}"))
    });
}
