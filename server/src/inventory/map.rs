//! A device map: the visualisation service's JSON, and the file with the last good one.

use super::device::Located;
use super::{NAME_BYTES_MAX, names};
use crate::durable::{self, PRIVATE_FILE};
use crate::{Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Largest map read: 16 MiB, a hundred thousand devices with names of usual length.
pub(super) const MAP_BYTES_MAX: usize = 16 * 1_024 * 1_024;

/// Most devices of a map: 100,000, ten times what the existing system was measured with.
const MAP_DEVICES_MAX: usize = 100_000;

/// Largest file with a map read: what is written of the largest map, with its keys.
const FILE_BYTES_MAX: u64 = 64 * 1_024 * 1_024;

/// Grids of clusters of hosts with their ids.
type Grids = BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>;

/// A map as it came.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Read {
    /// By id, ordered as numbers are: shorter first.
    pub(super) devices: Vec<Located>,
    /// How many were left out, and why the first of them.
    pub(super) left_out: Option<(usize, String)>,
}

/// Reads `{grid: {cluster: {host: "id"}}}`. A device whose names break a rule is left out, as it would
/// be with an inventory of our own; so are others with an id that is there already. What is no
/// such map is refused whole.
pub(super) fn read(json: &[u8]) -> Result<Read, String> {
    let grids: Grids = serde_json::from_slice(json).map_err(|error| {
        format!("it is not of the form {{grid: {{cluster: {{host: \"id\"}}}}}}: {error}")
    })?;
    let mut devices = HashMap::new();
    let (mut left_out, mut first) = (0_usize, None);
    let mut leave_out = |why: String| {
        left_out += 1;
        first.get_or_insert(why);
    };
    for (cluster, hosts) in grids.into_values().flatten() {
        for (host, id) in hosts {
            // Clusters and hosts become folders, and parts of series' names.
            let [in_cluster, in_host] = [&cluster, &host].map(|name| names::escaped_length(name));
            let broken = [
                ("id", id.len(), NAME_BYTES_MAX),
                ("cluster", in_cluster, names::NAME_BYTES_MAX),
                ("host", in_host, names::NAME_BYTES_MAX),
            ]
            .into_iter()
            .find(|(_, length, most)| !(1..=*most).contains(length));
            if let Some((name, length, most)) = broken {
                leave_out(format!(
                    "a {name} has {length} bytes once it is escaped, and 1 to {most} it may have"
                ));
            } else if devices.contains_key(&id) {
                leave_out(format!("the id {id:?} is there twice"));
            } else if devices.len() == MAP_DEVICES_MAX {
                return Err(format!(
                    "it has more than {MAP_DEVICES_MAX} devices, the most there can be"
                ));
            } else {
                devices.insert(id.clone(), Located { id, cluster: cluster.clone(), host });
            }
        }
    }
    let mut devices: Vec<Located> = devices.into_values().collect();
    devices.sort_unstable_by(|a, b| (a.id.len(), &a.id).cmp(&(b.id.len(), &b.id)));
    Ok(Read { devices, left_out: first.map(|why| (left_out, why)) })
}

/// The file.
#[derive(Serialize, Deserialize)]
struct Kept<D> {
    version: u32,
    devices: D,
}

/// Writes the last good map.
pub(super) fn keep(file: &Path, devices: &[Located]) -> Result<()> {
    let mut bytes = serde_json::to_vec(&Kept { version: 1, devices })
        .map_err(|error| Error::new(error.to_string()))?;
    bytes.push(b'\n');
    durable::replace(file, &bytes, PRIVATE_FILE)
}

/// The last good map, if there is one.
pub(super) fn kept(file: &Path) -> Result<Option<Vec<Located>>> {
    let Some(bytes) = durable::read(file, FILE_BYTES_MAX)? else { return Ok(None) };
    let wrong = |why: String| Error::new(format!("{}: {why}", file.display()));
    let kept: Kept<Vec<Located>> =
        serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))?;
    match kept.version {
        1 => Ok(Some(kept.devices)),
        version => Err(wrong(format!("version {version} is not known, only 1 is"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn located(id: &str, cluster: &str, host: &str) -> Located {
        let [id, cluster, host] = [id, cluster, host].map(str::to_owned);
        Located { id, cluster, host }
    }

    #[test]
    fn a_map_is_read() {
        let json = br#"{"g": {"c": {"device:10": "10", "device:9": "9"}, "d": {}}, "h": {"c": {"x": "a"}}}"#;
        let read = read(json).unwrap();
        assert_eq!(read.left_out, None);
        assert_eq!(
            read.devices,
            [
                located("9", "c", "device:9"),
                located("a", "c", "x"),
                located("10", "c", "device:10")
            ]
        );
        assert_eq!(super::read(b"{}").unwrap().devices, []);
    }

    #[test]
    fn what_is_no_map_is_refused_whole() {
        for json in [
            "",
            "[]",
            "null",
            "{",
            "\"x\"",
            r#"{"g": {"c": {"h": 1}}}"#,
            r#"{"g": {"c": {"h": null}}}"#,
            r#"{"g": {"c": {"good": "1", "h": {}}}}"#,
            r#"{"g": {"c": []}}"#,
            r#"{"g": 1}"#,
            r#"{"g": {"c": {"h": "1"}}} x"#,
        ] {
            assert!(read(json.as_bytes()).unwrap_err().contains("not of the form"), "{json}");
        }
        assert!(read(&b"[".repeat(200_000)).is_err());
        let many: Vec<String> = (0..=MAP_DEVICES_MAX).map(|n| format!("\"{n}\":\"{n}\"")).collect();
        let many = format!("{{\"g\":{{\"c\":{{{}}}}}}}", many.join(","));
        assert!(read(many.as_bytes()).unwrap_err().contains("more than 100000 devices"));
    }

    #[test]
    fn devices_that_break_a_rule_are_left_out_alone() {
        let (longest, long, escaped) = ("x".repeat(251), "x".repeat(252), "/".repeat(84));
        let json = format!(
            r#"{{"g": {{"c": {{"": "1", "{long}": "2", "{escaped}": "6", "{longest}": "7", "h": "", "i": "3",
                "j": "3", "../../hack": "4"}}, "": {{"k": "5"}}, "{long}": {{"l": "8"}}}}}}"#
        );
        let read = read(json.as_bytes()).unwrap();
        // Names of any characters are good: `names` says what becomes of them on the disk.
        assert_eq!(
            read.devices,
            [located("3", "c", "i"), located("4", "c", "../../hack"), located("7", "c", &longest)]
        );
        let (count, first) = read.left_out.unwrap();
        assert_eq!(count, 7);
        assert!(first.contains("bytes") || first.contains("twice"), "{first}");
    }

    #[test]
    fn the_last_map_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("devices.json");
        assert_eq!(kept(&file).unwrap(), None);
        let devices = [located("1", "c", "h\"\u{e9}")];
        keep(&file, &devices).unwrap();
        assert_eq!(kept(&file).unwrap().as_deref(), Some(&devices[..]));
        for broken in ["{", r#"{"version":2,"devices":[]}"#, "[]"] {
            durable::replace(&file, broken.as_bytes(), PRIVATE_FILE).unwrap();
            assert!(kept(&file).unwrap_err().to_string().contains("devices.json"), "{broken}");
        }
    }
}
