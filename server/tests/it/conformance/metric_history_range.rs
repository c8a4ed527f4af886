//! `GET /metrics/{metric}/historic/{start}/{end}`: history of a metric in each device, a range.

use super::Volume;
use super::metric_history_last::ids;
use super::volume::{agree, rows};

#[test]
fn every_device_has_the_rows_that_rrdtool_fetches() {
    let volume = Volume::open();
    let (end, hour, day) = (volume.end, 3_600, 86_400);
    for (start, end, resolution) in [
        (end, end, 15),
        (end - 1_800, end, 15),
        (end - hour + 15, end, 15),
        (end - hour - 1, end, 300),
        (end - day + 300, end, 300),
        (end - day - 1, end, 3_600),
        (end - 400 * day, end, 3_600),
        (end - 2 * day, end - 2 * day + hour, 15),
        (end + hour, end + hour + 900, 15),
    ] {
        let theirs = ["device:1/load.rrd", "device:2/load.rrd"]
            .map(|file| volume.fetched(file, resolution, start, end));
        assert_ne!(theirs[0].len(), 0);
        for door in volume.both.doors() {
            let path = format!("/metrics/load/historic/{start}/{end}");
            let all = door.get(&path).json();
            assert_eq!(ids(&all), ["1", "2"], "{} {path}", door.name);
            for (one, theirs) in all.as_array().unwrap().iter().zip(&theirs) {
                agree(&rows(&one["values"]), theirs, (start, end), resolution);
            }
        }
    }
    // What is wrong with times is told as for one device: device_history_range.rs.
    let (start, end) = (end - 600, end);
    volume.both.gives(&[(&format!("/metrics/none/historic/{start}/{end}"), 200, "[]\n")]);
    for door in volume.both.doors() {
        let all = door.get(&format!("/metrics/a%2Fb/historic/{start}/{end}")).json();
        assert_eq!(ids(&all), ["1"], "{}", door.name);
    }
}
