//! Creates a database, updates it a minute at a time for an hour, and prints its rows.
//!
//! `cargo run --example create_update_fetch -- FILE.rrd`; then `rrdtool fetch FILE.rrd AVERAGE
//! -s 1700000000 -e 1700003600` prints the same.

use concertim::{
    Archive, Consolidation, CreateOptions, DataSource, DataSourceKind, Reading, Result, Rrd,
    Schema, Timestamp,
};

const START: i64 = 1_700_000_000;

fn main() -> Result<()> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "example.rrd".into());
    let schema = Schema::new(
        60,
        vec![
            DataSource::new("temperature", DataSourceKind::Gauge, 120)?
                .with_range(Some(-273.15), None)?,
            DataSource::new("bytes", DataSourceKind::Counter, 120)?,
        ],
        vec![
            Archive::new(Consolidation::Average, 0.5, 1, 60)?,
            Archive::new(Consolidation::Max, 0.5, 10, 144)?,
        ],
    )?;
    Rrd::create(&path, &schema, &CreateOptions::new(Timestamp::from_seconds(START)))?;

    let mut rrd = Rrd::open(&path)?;
    for minute in 1..=60u32 {
        let at = Timestamp::from_seconds(START + 60 * i64::from(minute));
        let temperature = 20.0 + f64::from(minute % 7);
        rrd.update(
            at,
            &[Reading::Float(temperature), Reading::Unsigned(u64::from(minute) * 6_000)],
        )?;
    }

    for (time, row) in rrd.fetch(Consolidation::Average, START, START + 3600, 60)?.rows() {
        println!("{time}: {row:?}");
    }
    Ok(())
}
