//! Series that become files are what a database of the same readings is.

use super::*;
use concertim::ErrorKind;
use concertim::store::{Existing, ExportOptions, Exported, Pattern, Query};
use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::process::Command;

fn rrdtool_dump(path: &Path) -> String {
    let output = Command::new("rrdtool").arg("dump").arg(path).env("TZ", "UTC").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn rrdtool_reads_what_it_would_have_written() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder.path().join("store"), 2);
    let mut files = BTreeMap::new();
    for seed in 0..20 {
        let mut random = Random::new(seed);
        let schema = schema(&mut random);
        let start = Timestamp::from_seconds(START);
        let (name, path) = (format!("r/{seed}"), folder.path().join(format!("{seed}.rrd")));
        Rrd::create(&path, &schema, &CreateOptions::new(start)).unwrap();
        let mut rrd = Rrd::open(&path).unwrap();
        let checked = Name::new(&name).unwrap();
        let new = NewSeries { name: checked, labels: Labels::default(), schema, start };
        let series = store.create(vec![new]).unwrap()[0];
        let updates = updates(&mut random, rrd.schema(), 40 * (seed % 4));
        if !updates.is_empty() {
            append(&store, series, &updates);
            apply(&mut rrd, &updates);
        }
        files.insert(name, path);
    }
    let out = folder.path().join("out");
    let mut options = ExportOptions::default();
    (options.threads, options.sync) = (2, false);
    let mut export = |pattern: &str, existing| {
        options.existing = existing;
        let query = Query { name: Some(Pattern::new(pattern).unwrap()), labels: Vec::new() };
        let mut counts = [0; 3];
        let each = &mut |_, exported| {
            match exported {
                Exported::Written => counts[0] += 1,
                Exported::Kept => counts[1] += 1,
                Exported::Refused(error) => {
                    assert_eq!(error.kind(), ErrorKind::Exists);
                    counts[2] += 1;
                }
                other => panic!("{other:?}"),
            }
            ControlFlow::Continue(())
        };
        store.export_tree(&store.list(&query), &out, &options, each).unwrap();
        counts
    };
    assert_eq!(export("r/1?", Existing::Refuse), [10, 0, 0]);
    assert_eq!(export("**", Existing::Refuse), [10, 0, 10]);
    assert_eq!(export("**", Existing::Keep), [0, 20, 0]);
    assert_eq!(export("r/[12]", Existing::Overwrite), [2, 0, 0]);
    for (name, path) in files {
        let exported = out.join(format!("{name}.rrd"));
        assert_eq!(rrdtool_dump(&exported), rrdtool_dump(&path), "{name}");
        assert_eq!(
            fs::read(&exported).unwrap(),
            store.image(store.series(&name).unwrap()).unwrap()
        );
    }
}
