//! `GET /devices/{device}/metrics/{metric}/historic/{start}/{end}`: history of a range.

use super::volume::{agree, read};
use super::{Both, Volume, envelope};
use crate::context::report;

/// Seconds a row of a range of that length.
fn resolution(length: i64) -> i64 {
    match length {
        ..=3_600 => 15,
        3_601..=86_400 => 300,
        _ => 3_600,
    }
}

#[test]
fn ranges_have_the_rows_that_rrdtool_fetches() {
    let volume = Volume::open();
    let end = volume.end;
    let (hour, day) = (3_600, 86_400);
    // Ranges that the archives hold have a row each `resolution`, from the next after the start to the
    // next after the end.
    let held = [
        (end, end),
        (end - 1, end - 1),
        (end - 15, end),
        (end - 7, end + 7),
        (end - 600, end - 300),
        (end - 1_800, end - 7),
        (end - hour, end),
        (end - hour + 15, end),
        (end - hour + 22, end + 5),
        (end - hour - 1, end),
        (end - 2 * hour, end),
        (end - 2 * hour - 11, end - 13),
        (end / 300 * 300 - day, end / 300 * 300),
        (end - day + 300, end),
        (end - day - 1, end),
        (end - 2 * day, end),
        (end - 3 * day, end - day),
        (end - 90 * day + hour, end),
        // What has not come yet is unknown.
        (end - 600, end + 600),
        (end + hour, end + hour + 900),
        (end + day, end + 3 * day),
        // Longer than anything is kept: 9,601 rows of 400 days, most of them unknown.
        (end - 400 * day, end),
    ];
    // Others have those of the archive that reaches back farthest, however short they are.
    let old = [
        (end - 2 * day, end - 2 * day + hour),
        (end - 2 * hour, end - hour),
        (end - 30 * hour, end - 25 * hour),
        (end - 200 * day, end - 200 * day + hour),
        (500_000_000, 500_003_600),
        (500_000_000, 500_000_000),
    ];
    for (at, (start, end)) in held.into_iter().chain(old).enumerate() {
        let resolution = resolution(end - start);
        let theirs = volume.fetched("device:1/load.rrd", resolution, start, end);
        let path = format!("/devices/1/metrics/load/historic/{start}/{end}");
        for door in volume.both.doors() {
            // Of files and of columns.
            let ours = read(&door, &path);
            agree(&ours, &theirs, (start, end), resolution);
            if at < held.len() {
                let next = |time: i64| time / resolution * resolution + resolution;
                let (first, last) = (ours[0].0, ours[ours.len() - 1].0);
                assert_eq!((first, last), (next(start), next(end)), "{} {path}", door.name);
                let even = ours.windows(2).all(|pair| pair[1].0 - pair[0].0 == resolution);
                assert!(even, "{} {path}", door.name);
            }
        }
    }
}

#[test]
fn lengths_have_their_numbers_of_rows() {
    let volume = Volume::open();
    for (length, count) in [
        (0, 1),
        (15, 2),
        (900, 61),
        (3_600, 241),
        (7_200, 25),
        (86_400, 289),
        (172_800, 49),
        (90 * 86_400, 2_161),
        (400 * 86_400, 9_601),
    ] {
        // On the grid, and no farther back than the rows are kept.
        let resolution = resolution(length);
        let end = volume.end / resolution * resolution;
        let start = end - length;
        let path = format!("/devices/1/metrics/load/historic/{start}/{end}");
        for door in volume.both.doors() {
            assert_eq!(read(&door, &path).len(), count, "{} {length}", door.name);
        }
    }
}

#[test]
fn times_are_whole_seconds_since_1970() {
    let both = Both::start();
    both.report("1", &[&report(r#""name":"load""#)]);
    both.wait_for("1", "load");
    let bad = |text: &str, why: &str| {
        let says = format!(
            "Time format '{text}' is not valid: {why}. It should be integer number of seconds since \
             the unix epoch."
        );
        envelope(400, "Bad Request", &says)
    };
    for (text, shown) in [
        ("abc", "abc"),
        ("1.5", "1.5"),
        ("1e9", "1e9"),
        ("2024-01-01", "2024-01-01"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        ("0x10", "0x10"),
        ("1_000", "1_000"),
        ("now", "now"),
        ("-1h", "-1h"),
        ("--1", "--1"),
        ("-", "-"),
        ("%201", " 1"),
        ("%3Cb%3E", "\\u003cb\\u003e"),
    ] {
        let wanted = bad(shown, "invalid syntax");
        both.gives(&[
            (&format!("/devices/1/metrics/load/historic/{text}/1700000000"), 400, &wanted),
            (&format!("/devices/1/metrics/load/historic/1700000000/{text}"), 400, &wanted),
            // Before the device is looked at, and the start before the end.
            (&format!("/devices/9/metrics/load/historic/{text}/x"), 400, &wanted),
            (&format!("/metrics/load/historic/{text}/1700000000"), 400, &wanted),
            (&format!("/metrics/load/historic/1700000000/{text}"), 400, &wanted),
        ]);
    }
    for text in ["9223372036854775808", "-9223372036854775809", "99999999999999999999"] {
        let wanted = bad(text, "value out of range");
        both.gives(&[
            (&format!("/devices/1/metrics/load/historic/{text}/1"), 400, &wanted),
            (&format!("/devices/1/metrics/load/historic/1/{text}"), 400, &wanted),
        ]);
    }
    let host = envelope(404, "Not Found", "Host not found");
    let metric = envelope(404, "Not Found", "Metric not found");
    // The existing daemon answers 500, or `[]` for all devices, when the end is before the start.
    let order = envelope(400, "Bad Request", "start (2) should be less than end (1)");
    let many = envelope(
        400,
        "Bad Request",
        "400000000 to 1700000000 would be more than 100000 rows, the most of one answer",
    );
    both.gives(&[
        ("/devices/9/metrics/load/historic/1700000000/1700000000", 404, &host),
        ("/devices/1/metrics/none/historic/1700000000/1700000000", 404, &metric),
        ("/devices/2/metrics/load/historic/1700000000/1700000000", 404, &metric),
        ("/devices/1/metrics/load/historic/2/1", 400, &order),
        ("/devices/9/metrics/load/historic/2/1", 400, &order),
        ("/metrics/load/historic/2/1", 400, &order),
        // There is no limit in the existing daemon; eleven years of hours are enough for one answer.
        ("/devices/1/metrics/load/historic/400000000/1700000000", 400, &many),
        ("/metrics/load/historic/400000000/1700000000", 400, &many),
        (
            "/devices/1/metrics/load/historic/1700000000/1700000000",
            200,
            "[{\"timestamp\":1700002800,\"value\":null}]\n",
        ),
        (
            "/devices/1/metrics/load/historic/+1700000000/01700000000",
            200,
            "[{\"timestamp\":1700002800,\"value\":null}]\n",
        ),
        // Numbers that rrdtool reads as times of day, dates or times before now are seconds like
        // all others.
        ("/devices/1/metrics/load/historic/0/12", 200, "[{\"timestamp\":3600,\"value\":null}]\n"),
        (
            "/devices/1/metrics/load/historic/20240101/20240101",
            200,
            "[{\"timestamp\":20242800,\"value\":null}]\n",
        ),
        (
            "/devices/1/metrics/load/historic/-3600/-3600",
            200,
            "[{\"timestamp\":0,\"value\":null}]\n",
        ),
        (
            "/devices/1/metrics/load/historic/1000/1000",
            200,
            "[{\"timestamp\":3600,\"value\":null}]\n",
        ),
        ("/devices/1/metrics/load/historic/1700000000", 404, "404 page not found\n"),
    ]);
}
