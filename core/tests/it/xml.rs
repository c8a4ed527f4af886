//! Dump and restore against the installed `rrdtool`: the same text, and the same bits from it.

use concertim::internal::xml::{Restored, dump, restore};
use concertim::{DumpHeader, DumpOptions, Error, ErrorKind, Rrd};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use std::ffi::OsStr;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of files that rrdtool and the tests share.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        File::create(self.path(name)).unwrap().write_all(bytes).unwrap();
    }

    /// Runs rrdtool here, with dates of `zone`.
    fn run<S: AsRef<OsStr>>(&self, zone: &str, arguments: &[S]) -> Output {
        let mut rrdtool = Command::new("rrdtool");
        rrdtool.args(arguments).env("TZ", zone).current_dir(self.0.path());
        rrdtool.output().expect("rrdtool is installed")
    }

    #[track_caller]
    fn must<S: AsRef<OsStr>>(&self, zone: &str, arguments: &[S]) -> String {
        let output = self.run(zone, arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

/// The dump of a file.
fn dump_file(path: &Path, options: &DumpOptions) -> String {
    let rrd = Rrd::open_read_only(path).unwrap();
    let mut out = Vec::new();
    let mut rows = |archive, values: &mut Vec<f64>| rrd.rows(archive, values);
    dump(&mut out, rrd.schema(), rrd.live(), options, &mut rows).unwrap();
    String::from_utf8(out).unwrap()
}

/// The dump of what a dump said.
fn dump_restored(restored: &Restored, options: &DumpOptions) -> String {
    let mut out = Vec::new();
    let mut rows = |archive: usize, values: &mut Vec<f64>| {
        values.extend_from_slice(&restored.rows[archive]);
        Ok(())
    };
    dump(&mut out, &restored.schema, &restored.live, options, &mut rows).unwrap();
    String::from_utf8(out).unwrap()
}

fn utc() -> DumpOptions {
    DumpOptions::new(TimeZone::UTC)
}

/// Everything that a file and a dump have in common, as bits.
fn facts(schema: &concertim::Schema, live: &concertim::schema::LiveHead) -> Vec<u64> {
    let floats = [&live.pdp.value, &live.cdp.value, &live.cdp.primary, &live.cdp.secondary];
    let ranges = schema.data_sources().iter().flat_map(|ds| [ds.minimum(), ds.maximum()]);
    let xff = schema.archives().iter().map(concertim::Archive::xff);
    let mut facts: Vec<u64> = floats.into_iter().flatten().map(|value| value.to_bits()).collect();
    facts.extend(ranges.chain(xff).map(f64::to_bits));
    facts.extend(&live.pdp.unknown_seconds);
    facts.extend(&live.cdp.unknown);
    facts
        .extend(live.pdp.reading.iter().flat_map(|text| text.field()).map(|&byte| u64::from(byte)));
    facts.push(live.last_update.seconds().cast_unsigned());
    facts
}

/// Asserts that `restored` is what the file holds, bit for bit.
#[track_caller]
fn assert_holds(path: &Path, restored: &Restored) {
    let rrd = Rrd::open_read_only(path).unwrap();
    assert_eq!(rrd.schema(), &restored.schema);
    assert_eq!(facts(rrd.schema(), rrd.live()), facts(&restored.schema, &restored.live));
    for (archive, rows) in restored.rows.iter().enumerate() {
        let mut theirs = Vec::new();
        rrd.rows(archive, &mut theirs).unwrap();
        let bits = |rows: &[f64]| rows.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(&theirs), bits(rows), "archive {archive}");
    }
}

/// A file that rrdtool made, with every kind of data source and every consolidation function.
fn seasoned(folder: &Folder) -> PathBuf {
    folder.must(
        "UTC",
        &[
            "create",
            "a.rrd",
            "--start",
            "1711839600",
            "--step",
            "300",
            "DS:gauge:GAUGE:900:-5:1e3",
            "DS:counter:COUNTER:900:0:U",
            "DS:derive:DERIVE:900:U:U",
            "DS:absolute:ABSOLUTE:900:U:1e9",
            "DS:dcounter:DCOUNTER:900:0:U",
            "DS:a-name_of-19-letter:DDERIVE:900:U:U",
            "RRA:AVERAGE:0.5:1:200",
            "RRA:MIN:0.25:3:50",
            "RRA:MAX:0.999:12:10",
            "RRA:LAST:0:7:3",
        ],
    );
    let mut arguments = vec!["update".to_owned(), "a.rrd".to_owned()];
    let mut at = 1_711_839_600_u64;
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    for step in 0..150 {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(step);
        at += 60 + (random >> 33) % if step % 20 == 0 { 3000 } else { 400 };
        let micros = (random >> 20) % 1_000_000;
        let gauge = if random.is_multiple_of(7) {
            "U".into()
        } else {
            format!("{:e}", (random >> 40) as f64 / 1e4)
        };
        arguments.push(format!(
            "{at}.{micros:06}:{gauge}:{}:{}:{}:{}.5:-{}.25",
            random >> 30,
            step * 1000,
            random >> 50,
            step * 7,
            random >> 44,
        ));
    }
    folder.must("UTC", &arguments);
    folder.path("a.rrd")
}

#[test]
fn files_of_rrdtool_dump_to_its_very_text() {
    let folder = Folder::new();
    let path = seasoned(&folder);
    let headers = [("dtd", DumpHeader::Dtd), ("xsd", DumpHeader::Xsd), ("none", DumpHeader::None)];
    for (name, header) in headers {
        let theirs = folder.must("UTC", &["dump", "a.rrd", "--header", name]);
        let ours = dump_file(&path, &DumpOptions { header, ..utc() });
        assert_eq!(ours, theirs, "{name}");
        assert_eq!(DumpHeader::from_name(name), header);
    }
}

/// The file's rows lie around a change of European clocks.
#[test]
fn comments_show_local_time() {
    let folder = Folder::new();
    let path = seasoned(&folder);
    let posix = ["CET-1CEST,M3.5.0,M10.5.0/3", "XYZ-3:15", "<+0330>-3:30", "EST5"];
    let named = ["Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu"];
    let posix = posix.map(|name| (name, TimeZone::posix(name).unwrap()));
    let named = named.map(|name| (name, TimeZone::get(name).unwrap()));
    for (name, timezone) in posix.into_iter().chain(named) {
        let theirs = folder.must(name, &["dump", "a.rrd"]);
        assert_eq!(dump_file(&path, &DumpOptions::new(timezone)), theirs, "{name}");
    }
}

#[test]
fn a_dump_restores_to_what_rrdtool_restores_it_to() {
    let folder = Folder::new();
    let path = seasoned(&folder);
    let text = dump_file(&path, &utc());
    folder.write("a.xml", text.as_bytes());
    folder.must("UTC", &["restore", "a.xml", "b.rrd"]);
    assert_eq!(folder.must("UTC", &["dump", "b.rrd"]), text);
    let restored = restore(text.as_bytes(), false).unwrap();
    assert_eq!(dump_restored(&restored, &utc()), text);
    assert_holds(&folder.path("b.rrd"), &restored);

    let mut narrow = text.replace("<min>NaN</min>", "<min>2</min>");
    narrow = narrow.replace("<max>NaN</max>", "<max>1e5</max>");
    folder.write("a.xml", narrow.as_bytes());
    folder.must("UTC", &["restore", "--range-check", "a.xml", "c.rrd"]);
    assert_holds(&folder.path("c.rrd"), &restore(narrow.as_bytes(), true).unwrap());
}

#[test]
fn the_exact_form_keeps_every_bit_and_rrdtool_reads_it() {
    let folder = Folder::new();
    let path = seasoned(&folder);
    let exact = DumpOptions { exact: true, ..utc() };
    for header in [DumpHeader::Dtd, DumpHeader::Xsd, DumpHeader::None] {
        let text = dump_file(&path, &DumpOptions { header, ..exact.clone() });
        let restored = restore(text.as_bytes(), false).unwrap();
        assert_holds(&path, &restored);
        let rrd = Rrd::open_read_only(&path).unwrap();
        assert_ne!(rrd.last_update().microseconds(), 0);
        assert_eq!(restored.live.last_update, rrd.last_update());
        folder.write("exact.xml", text.as_bytes());
        folder.must("UTC", &["restore", "--force-overwrite", "exact.xml", "exact.rrd"]);
        assert_eq!(folder.must("UTC", &["dump", "exact.rrd"]), dump_file(&path, &utc()));
    }
}

/// A small dump, for changing.
const SMALL: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<!DOCTYPE rrd SYSTEM \"https://oss.oetiker.ch/rrdtool/rrdtool.dtd\">
<!-- Round Robin Database Dump -->
<rrd>
	<version>0003</version>
	<step>300</step> <!-- Seconds -->
	<lastupdate>920805400</lastupdate> <!-- 1999-03-07 11:16:40 UTC -->

	<ds>
		<name> a </name>
		<type> GAUGE </type>
		<minimal_heartbeat>600</minimal_heartbeat>
		<min>0.0000000000e+00</min>
		<max>1.0000000000e+02</max>

		<!-- PDP Status -->
		<last_ds>30</last_ds>
		<value>3.0150000000e+03</value>
		<unknown_sec> 0 </unknown_sec>
	</ds>

	<!-- Round Robin Archives -->
	<rra>
		<cf>AVERAGE</cf>
		<pdp_per_row>2</pdp_per_row> <!-- 600 seconds -->

		<params>
		<xff>5.0000000000e-01</xff>
		</params>
		<cdp_prep>
			<ds>
			<primary_value>3.1250000000e+01</primary_value>
			<secondary_value>1.2000000000e+01</secondary_value>
			<value>2.9985000000e+01</value>
			<unknown_datapoints>0</unknown_datapoints>
			</ds>
		</cdp_prep>
		<database>
			<!-- 1999-03-07 11:00:00 UTC / 920804400 --> <row><v>NaN</v></row>
			<!-- 1999-03-07 11:10:00 UTC / 920805000 --> <row><v>3.1250000000e+01</v></row>
		</database>
	</rra>
</rrd>
";

/// The small dump with one place changed.
fn changed(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "{from}");
    SMALL.replacen(from, to, 1)
}

/// Changes that both tools read, and to the same.
#[test]
fn odd_but_legal_forms_are_read_as_rrdtool_reads_them() {
    let params = "<params>\n\t\t<xff>5.0000000000e-01</xff>\n\t\t</params>";
    let row = "<row><v>NaN</v></row>";
    let old = changed(params, "<xff> 0.5 </xff>").replace("0003", "0001");
    let changes = [
        SMALL.to_owned(),
        old,
        changed("0003", "0002"),
        changed("<version>0003</version>", "<version> 0005 </version>"),
        changed("<step>300</step>", "<STEP>\n300\n</STEP>"),
        changed("<rrd>", "<RRD>").replace("</rrd>", "</RRD>"),
        changed("<step>", "<step unit=\"s\">"),
        changed("<step>300", "<step><!-- five minutes -->300"),
        changed("<step>300", "<step>&#51;00"),
        changed("<step>", "<?other instruction?><step>"),
        changed("<lastupdate>", "<lastupdate> -"),
        changed("> a <", ">b<"),
        changed("> a <", "> a&amp;b <"),
        changed(" GAUGE ", "DCOUNTER"),
        changed("<last_ds>30", "<last_ds>\n&lt;12345678901234567890123456&gt; "),
        changed("<last_ds>30</last_ds>", ""),
        changed("<min>0.0000000000e+00", "<min>nan"),
        changed("<max>1.0000000000e+02", "<max>-nan"),
        changed("<max>1.0000000000e+02", "<max> inf "),
        changed("<value>3.0150000000e+03</value>", "<value> 1e-300 </value>"),
        changed("<unknown_sec> 0 </unknown_sec>", ""),
        changed(row, "<row><v>-inf</v></row><row> <v> 12.125e2 </v> </row>"),
        changed(row, "<row><v>123456789.123456789123456789</v></row>"),
        changed(row, ""),
        changed(&SMALL[SMALL.find("<cdp_prep>").unwrap()..SMALL.find("<database>").unwrap()], ""),
        changed("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", ""),
        changed("<?xml", "\u{FEFF}<?xml"),
        changed("\"utf-8\"", "\"iso-8859-1\""),
    ];
    let folder = Folder::new();
    for text in changes {
        folder.write("a.xml", text.as_bytes());
        folder.must("UTC", &["restore", "--force-overwrite", "a.xml", "a.rrd"]);
        let restored = restore(text.as_bytes(), false).unwrap_or_else(|e| panic!("{e}\n{text}"));
        assert_holds(&folder.path("a.rrd"), &restored);
        std::fs::remove_file(folder.path("a.rrd")).unwrap();
    }
}

fn refusal(text: &str) -> Error {
    restore(text.as_bytes(), false).expect_err(text)
}

/// The error on a change; rrdtool refuses it as well, with `theirs` in its message.
#[track_caller]
fn check_refused(folder: &Folder, text: &str, theirs: &str, ours: &str) {
    folder.write("a.xml", text.as_bytes());
    let output = folder.run("UTC", &["restore", "a.xml", "a.rrd"]);
    assert!(!folder.path("a.rrd").exists(), "rrdtool reads it:\n{text}");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains(theirs), "rrdtool says: {said}");
    assert_eq!(refusal(text).message(), ours);
}

#[test]
fn an_error_that_quotes_lines_is_one_line() {
    let error = refusal(&changed("<cf>AVERAGE</cf>", "<cf>a\nb</cf>"));
    assert!(error.message().ends_with("Unknown consolidation function: a b"), "{error}");
}

#[test]
fn common_mistakes_are_refused_in_the_words_of_rrdtool() {
    let folder = Folder::new();
    let check = |text: &str, theirs: &str, line: usize| {
        check_refused(&folder, text, theirs, &format!("line {line}: {theirs}"));
    };
    check(&changed("<step>", "<foo>1</foo><step>"), "parse_tag_rrd: Unknown tag: foo", 6);
    check(&changed("<min>", "<foo>1</foo><min>"), "parse_tag_ds: Unknown tag: foo", 13);
    check(&changed("<params>", "<foo>1</foo><params>"), "parse_tag_rra: Unknown tag: foo", 27);
    check(&changed("<primary", "<foo/><primary"), "parse_tag_rra_cdp_prep: Unknown tag: foo", 32);
    check(&changed(" GAUGE ", "FOO"), "parse_tag_ds_type: Unknown data source type: FOO", 11);
    check(
        &changed("AVERAGE", "average"),
        "parse_tag_rra_cf: Unknown consolidation function: average",
        24,
    );
    check(
        &changed("<ds>", "<rra></rra><ds>"),
        "parse_tag_ds: All data source definitions MUST precede the RRA definitions!",
        9,
    );
    check(&changed("<row>", "<row>hello"), "expected element but found text 'hello'", 39);
    let (theirs, frame) = ("error reading/parsing XML: ", "error reading/parsing XML: line");
    let ended =
        format!("{frame} 6: ill-formed document: expected `</step>`, but `</stop>` was found");
    check_refused(&folder, &changed("</step>", "</stop>"), theirs, &ended);
    check_refused(&folder, "hello", theirs, &format!("{frame} 1: Document is empty"));
    let text = changed("</rrd>", "</rrd>hello");
    check_refused(
        &folder,
        &text,
        "",
        &format!("{frame} 44: Extra content at the end of the document"),
    );
}

/// RRDtool refuses these in other words, or crashes, or writes a file that nobody reads.
#[test]
fn mistakes_have_a_line_and_a_rule() {
    let archive = &SMALL[SMALL.find("<database>").unwrap()..SMALL.find("\n\t</rra>").unwrap()];
    let row = "<row><v>NaN</v></row>";
    let check = |text: &str, ours: &str| assert_eq!(refusal(text).message(), ours);
    check(&changed("<version>0003</version>", ""), "line 43: <rrd> lacks <version>");
    check(&changed("0003", "0006"), "line 5: can't handle RRD file version 0006");
    check(&changed("0003", "abc"), "line 5: <version> is not a number: 'abc'");
    check(&changed("0003", "00003"), "line 5: <version>: '00003' is longer than 5");
    check(&changed("300<", "0<"), "line 6: step size should be 1 to 2147483647 seconds, not 0");
    check(&changed("300<", "30x<"), "line 6: <step> is not a whole number in range: '30x'");
    check(&changed("<step>", "<step>5</step><step>"), "line 6: <step> is given twice");
    check(
        &changed("> a <", ">aaaaaaaaaaaaaaaaaaaa<"),
        "line 10: <name>: 'aaaaaaaaaaaaaaaaaaaa' is longer than 20",
    );
    check(&changed("> a <", "><"), "line 10: '' is not a data source name");
    check(&changed("<type> GAUGE </type>", ""), "line 20: <ds> lacks <type>");
    check(
        &changed("<min>0.0000000000e+00", "<min>U"),
        "line 13: <min> is not a number in range: 'U'",
    );
    check(&changed("<cf>AVERAGE</cf>", ""), "line 42: <rra> lacks <cf>");
    check(
        &changed("<xff>5.0000000000e-01", "<xff>1"),
        "line 42: Invalid xff: must be between 0 and 1, not 1",
    );
    check(
        &changed("<pdp_per_row>2", "<pdp_per_row>0"),
        "line 42: Invalid step: must be 1 to 2147483647, not 0",
    );
    check(&changed(archive, ""), "line 39: <rra> lacks <database>");
    check(
        &changed(archive, "<database/>"),
        "line 38: expected <row> element but found </database>",
    );
    check(
        &changed("\n\t</rra>", &format!("{archive}</rra>")),
        "line 44: <database> is given twice",
    );
    check(&changed(row, "<row></row>"), "line 39: expected <v> element but found </row>");
    check(
        &changed(row, "<row><v>1</v><v>2</v></row>"),
        "line 39: expected </row> element but found <v>",
    );
    check(&changed(row, "<row><v/></row>"), "line 39: <v> is not a number in range: ''");
    check(
        &changed(row, "<row><v><v>1</v></v></row>"),
        "line 39: <v>: expected a value but found a <v> element",
    );
    check(
        &changed("</cdp_prep>", "<ds></ds></cdp_prep>"),
        "line 37: expected </cdp_prep> element but found <ds>",
    );
    check(
        &changed("</rrd>", "</rrd"),
        "error reading/parsing XML: line 43: syntax error: tag not closed: `>` not found before end of \
         input",
    );
    check(&changed("</rrd>", ""), "line 44: the xml ended while we were looking for an element");
    check(&changed("<rrd>", "<foo>"), "line 4: expected <rrd> element but found <foo>");
    check(
        &changed("<step>300", "<step>&step;"),
        "error reading/parsing XML: line 6: Entity 'step' not defined",
    );
    check("", "error reading/parsing XML: line 1: Document is empty");
    check("<rrd/>", "line 1: <rrd> lacks <version>");
    let long = format!("<{}>", "é".repeat(1 << 20));
    let shown = refusal(&changed("<step>", &long)).message().to_owned();
    assert_eq!(shown, format!("line 6: parse_tag_rrd: Unknown tag: {}…", "é".repeat(40)));
    let error = restore(b"<rrd>\n\xFF</rrd>", false).unwrap_err();
    assert_eq!(error.message(), "error reading/parsing XML: line 2: the text is not UTF-8");
}

#[test]
fn what_this_crate_does_not_know_is_said_so() {
    assert_eq!(refusal(&changed("0003", "0009")).kind(), ErrorKind::OtherVersion);
    assert_eq!(refusal(&changed("300<", "0<")).kind(), ErrorKind::OutOfBounds);
}

/// A GAUGE takes `nan` with anything after it for a number, so a last reading can hold any bytes.
#[test]
fn a_dump_is_xml_whatever_the_last_reading_was() {
    let folder = Folder::new();
    folder.must(
        "UTC",
        &["create", "a.rrd", "-b", "920804400", "DS:a:GAUGE:600:U:U", "RRA:LAST:0:1:1"],
    );
    for (text, again) in
        [("nan<b>", "nan<b>"), ("nan&amp;]]>", "nan&amp;]]>"), ("nan\u{1}é", "nan?é")]
    {
        let at = folder.must("UTC", &["last", "a.rrd"]).trim().parse::<u64>().unwrap() + 10;
        folder.must("UTC", &["update", "a.rrd", &format!("{at}:{text}")]);
        let dumped = dump_file(&folder.path("a.rrd"), &utc());
        let restored = restore(dumped.as_bytes(), false).unwrap();
        assert_eq!(restored.live.pdp.reading[0].to_text(), again);
        folder.write("a.xml", dumped.as_bytes());
        folder.must("UTC", &["restore", "-f", "a.xml", "b.rrd"]);
        assert_holds(&folder.path("b.rrd"), &restored);
        std::fs::remove_file(folder.path("b.rrd")).unwrap();
    }
}

/// Numbers that RRDtool's reader does not take beyond the range of doubles.
fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        2 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(-0.0),
        4 => (any::<i32>(), 1..1000).prop_map(|(n, d)| f64::from(n) / f64::from(d)),
        4 => any::<f64>().prop_filter("range", |v| (1e-280..1e280).contains(&v.abs())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_numbers_restore_to_the_bits_that_rrdtool_makes_of_them(
        values in prop::collection::vec(value(), 60),
        unknown in any::<[u32; 2]>(),
        seconds in -5_000_000_000i64..200_000_000_000,
        micros in 0u32..1_000_000,
    ) {
        let mut restored = restore(SMALL.as_bytes(), false).unwrap();
        let live = &mut restored.live;
        live.last_update = concertim::Timestamp::new(seconds, micros).unwrap();
        live.pdp.value[0] = values[0];
        live.pdp.unknown_seconds[0] = u64::from(unknown[0]);
        live.cdp.value[0] = values[1];
        live.cdp.primary[0] = values[2];
        live.cdp.secondary[0] = values[3];
        live.cdp.unknown[0] = u64::from(unknown[1]);
        let row_seconds = 600 * i64::try_from(values.len()).unwrap();
        restored.rows[0] = values;
        let text = dump_restored(&restored, &utc());
        let folder = Folder::new();
        folder.write("a.xml", text.as_bytes());
        folder.must("UTC", &["restore", "a.xml", "a.rrd"]);
        // Below 1970 RRDtool takes remainders of unsigned numbers, and its dates are others.
        if seconds > row_seconds {
            prop_assert_eq!(folder.must("UTC", &["dump", "a.rrd"]), text.as_str());
        }
        assert_holds(&folder.path("a.rrd"), &restore(text.as_bytes(), false).unwrap());

        let exact = DumpOptions { exact: true, ..utc() };
        let again = restore(dump_restored(&restored, &exact).as_bytes(), false).unwrap();
        prop_assert_eq!(again.live.last_update, restored.live.last_update);
        for (before, after) in restored.rows[0].iter().zip(&again.rows[0]) {
            prop_assert!(before.to_bits() == after.to_bits() || (before.is_nan() && after.is_nan()));
        }
    }
}

/// One way of damaging a text.
#[derive(Clone, Debug)]
enum Damage {
    Byte(usize, u8),
    Cut(usize, usize),
    Repeat(usize, usize),
    Move(usize, usize, usize),
    Insert(usize, &'static str),
}

fn damage() -> impl Strategy<Value = Damage> {
    let pieces = [
        "<",
        ">",
        "/",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "&",
        "&#0;",
        "&lt;",
        "<?",
        "?>",
        "<!DOCTYPE",
        "<rra>",
        "</rra>",
        "<ds>",
        "<v>",
        "<row>",
        "\"",
        "'",
        "\0",
        "\u{FEFF}",
        "NaN",
        "1e999",
        "99999999999999999999",
        "-1",
        "<?concertim exact=\"1\" microseconds=\"7\"?>",
        "<v/>",
    ];
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Damage::Byte(at, byte)),
        (any::<usize>(), 0usize..80).prop_map(|(at, length)| Damage::Cut(at, length)),
        (any::<usize>(), 0usize..80).prop_map(|(at, length)| Damage::Repeat(at, length)),
        (any::<usize>(), 0usize..80, any::<usize>())
            .prop_map(|(at, n, to)| Damage::Move(at, n, to)),
        (any::<usize>(), prop::sample::select(pieces.to_vec()))
            .prop_map(|(at, p)| Damage::Insert(at, p)),
    ]
}

impl Damage {
    fn apply(&self, text: &mut Vec<u8>) {
        let size = text.len();
        let piece = |text: &[u8], at: usize, length: usize| {
            let at = at % (size + 1);
            at..(at + length).min(text.len())
        };
        match *self {
            _ if size == 0 => {}
            Self::Byte(at, byte) => text[at % size] = byte,
            Self::Cut(at, length) => drop(text.drain(piece(text, at, length))),
            Self::Repeat(at, length) => text.extend_from_within(piece(text, at, length)),
            Self::Move(at, length, to) => {
                let moved: Vec<u8> = text.drain(piece(text, at, length)).collect();
                let to = to % (text.len() + 1);
                text.splice(to..to, moved);
            }
            Self::Insert(at, piece) => {
                let at = at % (size + 1);
                text.splice(at..at, piece.bytes());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn damaged_text_never_panics_and_what_passes_dumps_and_restores(
        damages in prop::collection::vec(damage(), 1..5),
    ) {
        let mut text = SMALL.as_bytes().to_vec();
        for damage in &damages {
            damage.apply(&mut text);
        }
        match restore(&text, true) {
            Ok(restored) => {
                let again = dump_restored(&restored, &DumpOptions { exact: true, ..utc() });
                let again = restore(again.as_bytes(), true).unwrap();
                prop_assert_eq!(&again.schema, &restored.schema);
            }
            Err(error) => {
                prop_assert!(!error.message().contains('\n'), "{}", error);
                prop_assert!(error.message().len() < 400, "{}", error);
            }
        }
    }

    /// `<row >` is XML, but not the form of dumps, which has a reader of its own.
    #[test]
    fn rows_in_the_form_of_dumps_are_read_as_all_others(
        values in prop::collection::vec(value(), 1..8),
        exact in any::<bool>(),
        range_check in any::<bool>(),
        damages in prop::collection::vec(damage(), 0..3),
    ) {
        let mut restored = restore(SMALL.as_bytes(), false).unwrap();
        restored.rows[0] = values;
        let text = dump_restored(&restored, &DumpOptions { exact, ..utc() });
        let (head, rows) = text.split_at(text.find("<database>").unwrap());
        let mut rows = rows.as_bytes().to_vec();
        for damage in &damages {
            damage.apply(&mut rows);
        }
        let rows = String::from_utf8_lossy(&rows);
        let regular = restore(format!("{head}{rows}").as_bytes(), range_check);
        let other = format!("{head}{}", rows.replace("<row>", "<row >").replace("</v>", "</v >"));
        match (regular, restore(other.as_bytes(), range_check)) {
            (Ok(regular), Ok(other)) => {
                let bits = |rows: &[f64]| rows.iter().map(|v| v.to_bits()).collect::<Vec<_>>();
                prop_assert_eq!(regular.schema, other.schema);
                prop_assert_eq!(bits(&regular.rows[0]), bits(&other.rows[0]));
            }
            (Err(regular), Err(other)) => {
                // Line and rule; pieces of the two texts follow, which differ.
                let rule = |error: &Error| {
                    error.message().split(['<', '`', '\'']).next().map(str::to_owned)
                };
                prop_assert_eq!(rule(&regular), rule(&other));
                prop_assert_eq!(regular.kind(), other.kind());
            }
            (regular, other) => prop_assert!(false, "{:?} {:?}", regular, other),
        }
    }

    #[test]
    fn any_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = restore(&bytes, false);
    }
}
