//! What a failed or torn write leaves: readers see the old state or the new one, and the handle
//! that met the failure writes no more.

use concertim::storage::{Fault, Faulty, Memory};
use concertim::{
    Archive, Consolidation, CreateOptions, DataSource, DataSourceKind, ErrorKind, Reading, Rrd,
    Schema, Timestamp,
};

const START: i64 = 1_700_000_000;

fn schema() -> Schema {
    Schema::new(
        10,
        vec![
            DataSource::new("load", DataSourceKind::Gauge, 60).unwrap(),
            DataSource::new("bytes", DataSourceKind::Counter, 60).unwrap(),
        ],
        vec![
            Archive::new(Consolidation::Average, 0.5, 1, 8).unwrap(),
            Archive::new(Consolidation::Max, 0.5, 3, 5).unwrap(),
            Archive::new(Consolidation::Last, 0.0, 6, 3).unwrap(),
        ],
    )
    .unwrap()
}

/// A database with ten minutes in it.
fn seasoned() -> Vec<u8> {
    let image = Rrd::new_image(&schema(), &CreateOptions::new(Timestamp::from_seconds(START)));
    let storage = Faulty::new(image.unwrap(), Fault::None);
    let mut rrd = Rrd::from_storage(Box::new(storage.clone())).unwrap();
    for step in 1..=60 {
        update(&mut rrd, step).unwrap();
    }
    storage.crash_image()
}

fn update(rrd: &mut Rrd, step: i64) -> concertim::Result<()> {
    let count = u64::try_from(step).unwrap() * 100;
    let at = Timestamp::from_seconds(START + step * 10);
    rrd.update(at, &[Reading::Float(0.25), Reading::Unsigned(count)])
}

/// Every row of every archive but the oldest, which the next row overwrites.
fn history(bytes: Vec<u8>) -> Vec<Vec<u64>> {
    let rrd = Rrd::from_storage(Box::new(Memory::from(bytes))).unwrap();
    let width = rrd.schema().data_sources().len();
    (0..rrd.schema().archives().len())
        .map(|archive| {
            let mut rows = Vec::new();
            rrd.rows(archive, &mut rows).unwrap();
            rows.split_off(width).into_iter().map(f64::to_bits).collect()
        })
        .collect()
}

#[test]
fn a_refused_write_leaves_history_and_poisons_the_handle() {
    let before = seasoned();
    // Step 63 closes a row of the first two archives: two rows and a header are written.
    for refused in 0..3 {
        let storage = Faulty::new(before.clone(), Fault::RefuseWrite(refused));
        let mut rrd = Rrd::from_storage(Box::new(storage.clone())).unwrap();
        let error = update(&mut rrd, 63).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Io, "{error}");
        assert_eq!(history(storage.crash_image()), history(before.clone()));
        assert_eq!(storage.writes(), refused + 1, "nothing is written after a failure");

        let again = update(&mut rrd, 64).unwrap_err();
        assert_eq!(again.kind(), ErrorKind::Poisoned, "{again}");
        assert_eq!(rrd.sync().unwrap_err().kind(), ErrorKind::Poisoned);
        assert_eq!(storage.writes(), refused + 1, "a poisoned handle writes nothing");
    }
}

#[test]
fn a_row_torn_anywhere_leaves_every_other_row() {
    let before = seasoned();
    for write in 0..2 {
        for bytes in 0..=16 {
            let storage = Faulty::new(before.clone(), Fault::TearWrite { write, bytes });
            let mut rrd = Rrd::from_storage(Box::new(storage.clone())).unwrap();
            update(&mut rrd, 63).unwrap_err();
            assert_eq!(history(storage.crash_image()), history(before.clone()), "{write} {bytes}");
        }
    }
}

#[test]
fn a_header_torn_anywhere_opens() {
    let before = seasoned();
    let clean = Faulty::new(before.clone(), Fault::None);
    let mut rrd = Rrd::from_storage(Box::new(clean.clone())).unwrap();
    update(&mut rrd, 63).unwrap();
    let header = clean.writes() - 1;
    let size = rrd.header_size();
    for bytes in 0..=size {
        let storage = Faulty::new(before.clone(), Fault::TearWrite { write: header, bytes });
        let mut rrd = Rrd::from_storage(Box::new(storage.clone())).unwrap();
        let _ = update(&mut rrd, 63);
        // Whatever half of the header arrived: the file opens, and takes the next reading.
        let mut after = Rrd::from_storage(Box::new(Memory::from(storage.crash_image()))).unwrap();
        update(&mut after, 65).unwrap();
    }
}

#[test]
fn a_failed_sync_poisons() {
    let mut rrd = Rrd::from_storage(Box::new(Faulty::new(seasoned(), Fault::RefuseSync))).unwrap();
    assert_eq!(rrd.sync().unwrap_err().kind(), ErrorKind::Io);
    assert_eq!(update(&mut rrd, 63).unwrap_err().kind(), ErrorKind::Poisoned);
}
