//! What a series' file would say, had it one: the facts of its header, and its XML.

use super::series::SeriesId;
use super::{SeriesInfo, Store, layout};
use crate::error::Result;
use crate::format::{Layout, xml};
use crate::rrd::{Fact, facts, first_row};
use crate::{DumpOptions, Timestamp};
use std::io;

impl SeriesInfo {
    /// The facts that `rrdtool info` prints of the file that the series would be exported to, but for
    /// its name ([`Rrd::info`](crate::Rrd::info)).
    #[must_use]
    pub fn facts(&self) -> Vec<Fact> {
        facts(&self.schema, &self.live, Layout::new(&self.schema).header_size())
    }

    /// The end of the oldest row of an archive in seconds ([`Rrd::first`](crate::Rrd::first)).
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`](crate::ErrorKind::OutOfBounds) when there is no such archive.
    pub fn first(&self, archive: usize) -> Result<i64> {
        first_row(&self.schema, self.live.last_update, archive)
    }
}

impl Store {
    /// Writes a series as XML, as [`Rrd::dump`](crate::Rrd::dump) does of a file: all of one moment.
    /// Memory holds all rows of the series meanwhile.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`](crate::ErrorKind::UnknownSeries), what reading the series finds,
    /// and [`ErrorKind::Io`](crate::ErrorKind::Io) when `out` refuses.
    pub fn dump(
        &self,
        series: SeriesId,
        out: &mut dyn io::Write,
        options: &DumpOptions,
    ) -> Result<()> {
        // Written while no lock is held: `out` may be slow.
        let (schema, live, mut archives) = self.view(series, |view| {
            let last: Timestamp = view.last_update;
            let mut archives = Vec::new();
            for archive in 0..view.schema.archives().len() {
                let mut values = Vec::new();
                view.rows(archive, layout::held(view.schema, archive, last), &mut values)?;
                archives.push(values);
            }
            let schema = view.schema.clone();
            Ok((schema, view.live()?, archives))
        })?;
        xml::dump(out, &schema, &live, options, &mut |archive, values| {
            *values = archives.get_mut(archive).map(std::mem::take).unwrap_or_default();
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::store::{Name, NewSeries, Store, StoreOptions};
    use crate::{CreateOptions, CurrentRows, DumpOptions, Reading, Rrd, Timestamp};

    #[test]
    fn a_series_says_what_a_file_with_the_same_readings_says() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("store"), StoreOptions::default()).unwrap();
        let schema = StoreOptions::daemon_schema().unwrap();
        let start = Timestamp::from_seconds(1_700_000_010);
        let name = Name::new("a").unwrap();
        let labels = Default::default();
        let new = NewSeries { name, labels, schema: schema.clone(), start };
        let series = store.create(vec![new]).unwrap()[0];
        let path = folder.path().join("a.rrd");
        let zeros = vec![0; schema.archives().len()];
        let options =
            CreateOptions { current_rows: CurrentRows::At(zeros), ..CreateOptions::new(start) };
        Rrd::create(&path, &schema, &options).unwrap();
        let mut rrd = Rrd::open(&path).unwrap();
        for step in 1..400i64 {
            let at = start.plus_seconds(15 * step + step % 3);
            let reading = Reading::Float(f64::from(u32::try_from(step).unwrap()) / 4.0);
            rrd.update(at, &[reading]).unwrap();
            let mut batch = store.batch();
            batch.push(series, at, reading);
            assert_eq!(store.append(&mut batch, at).unwrap().accepted, 1);
        }
        let info = store.info(series).unwrap();
        let without_rows = |facts: Vec<crate::Fact>| {
            let kept = facts.into_iter().filter(|fact| !fact.key.ends_with("cur_row"));
            // As text, since no NaN equals another.
            kept.map(|fact| format!("{fact:?}")).collect::<Vec<_>>()
        };
        assert_eq!(without_rows(info.facts()), without_rows(rrd.info()));
        for archive in 0..schema.archives().len() {
            assert_eq!(info.first(archive).unwrap(), rrd.first(archive).unwrap());
        }
        assert!(info.first(99).is_err());
        let options = DumpOptions::new(jiff::tz::TimeZone::UTC);
        let (mut ours, mut of_file) = (Vec::new(), Vec::new());
        store.dump(series, &mut ours, &options).unwrap();
        rrd.dump(&mut of_file, &options).unwrap();
        assert!(ours == of_file, "{}", String::from_utf8_lossy(&ours));
        store.delete(&[series]).unwrap();
        assert!(store.dump(series, &mut ours, &options).is_err());
    }
}
