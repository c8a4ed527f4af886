//! A store of many series: opened, filled, read, and opened again after its process "died".
//!
//! `cargo run --release -p concertim --example many_series -- 20000`

use concertim::store::{Store, StoreOptions};
use concertim::{Consolidation, Reading, Timestamp};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count = std::env::args().nth(1).map_or(Ok(1_000), |count| count.parse::<u32>())?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("store");
    let mut now = Timestamp::from_seconds(1_700_000_025);

    let store = Store::open(&path, StoreOptions::default())?;
    let names: Vec<String> = (0..count).map(|n| format!("rack{}/host{n}/load", n / 40)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut batch = store.batch();
    for minute in 0..20 {
        // Names are looked up, and created by the rules the first time.
        let series = store.resolve(&names, now)?;
        for (load, series) in (0..).zip(series.iter().flatten()) {
            batch.push(*series, now, Reading::Float(f64::from(load) / 100.0 + f64::from(minute)));
        }
        let appended = store.append(&mut batch, now)?;
        assert!(appended.refused.is_empty(), "{:?}", appended.refused.first());
        now = now.plus_seconds(15);
    }
    println!("{:?}", store.statistics());

    // Nothing is written when a store is closed: what was acknowledged is in its journal.
    drop(store);
    let store = Store::open(&path, StoreOptions::default())?;
    let series = store.series("rack0/host7/load").ok_or("no such series")?;
    let end = store.last(series)?.seconds();
    for (time, row) in store.fetch(series, Consolidation::Average, end - 60, end - 1, 15)?.rows() {
        println!("{time}: {row:?}");
    }
    Ok(())
}
