//! Space on real file systems: which are mounted from /proc/self/mountinfo, how full by statvfs.

use std::collections::HashSet;
use std::time::Instant;

use super::machine::Source;
use super::measurement::{Measurement, Names, percent};
use super::root::Root;

/// The most file systems reported. Container hosts mount thousands, nearly all of them the same
/// ones again; beyond this a list of them helps nobody.
const FILESYSTEMS_MAX: usize = 32;

/// Kinds that are always full and never change.
const READ_ONLY: [&str; 5] = ["squashfs", "iso9660", "udf", "erofs", "cramfs"];

/// Kinds that are real although their source is a pool, not a device.
const POOLED: [&str; 3] = ["zfs", "btrfs", "bcachefs"];

/// Asks each real file system how full it is. Network file systems are left out: a server that
/// is away would hold the agent for minutes.
#[derive(Debug)]
pub(super) struct Filesystems;

/// One line of mountinfo.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mount {
    point: String,
    kind: String,
    /// `major:minor` of what is mounted.
    device: String,
    source: String,
}

impl Source for Filesystems {
    fn look(&mut self, root: &Root, _at: Instant, out: &mut Vec<Measurement>) {
        let Ok(text) = root.read("proc/self/mountinfo") else { return };
        let mut names = Names::default();
        for mount in real(parse(&text)) {
            let path = root.path(&mount.point);
            // A container's /etc/hosts is a mount too, of a file system that is not its own.
            if !path.is_dir() {
                continue;
            }
            let Ok(stat) = rustix::fs::statvfs(&path) else { continue };
            let size = |blocks: u64| blocks.saturating_mul(stat.f_frsize);
            let used = size(stat.f_blocks.saturating_sub(stat.f_bfree));
            let available = size(stat.f_bavail);
            let whole = used.saturating_add(available);
            let name = match mount.point.as_str() {
                "/" => names.part("root"),
                point => names.part(point.trim_start_matches('/')),
            };
            let name = |what: &str| format!("filesystem.{name}.{what}");
            out.push(Measurement::bytes(name("total"), size(stat.f_blocks)).constant());
            out.push(Measurement::bytes(name("used"), used));
            out.push(Measurement::bytes(name("available"), available));
            out.push(Measurement::percent(name("used_percent"), used, whole));
            // btrfs and others have no fixed number of files and say 0.
            if stat.f_files > 0 {
                let files = stat.f_files.saturating_sub(stat.f_ffree);
                let share = percent(files, stat.f_files);
                out.push(Measurement::float(name("files_used_percent"), share, "%"));
            }
        }
    }
}

/// The mounts worth reporting: each real file system once, at its shortest mount point, in the
/// order of mount points.
fn real(mounts: Vec<Mount>) -> Vec<Mount> {
    let mut mounts: Vec<Mount> = mounts.into_iter().filter(is_real).collect();
    mounts.sort_by(|a, b| (a.point.len(), &a.point).cmp(&(b.point.len(), &b.point)));
    let mut seen = HashSet::new();
    // Subvolumes of one pool differ in device, binds of one device in nothing; each look at both.
    mounts.retain(|mount| {
        let new_device = seen.insert(mount.device.clone());
        let new_source = !mount.source.starts_with('/') || seen.insert(mount.source.clone());
        new_device && new_source
    });
    mounts.truncate(FILESYSTEMS_MAX);
    mounts.sort_by(|a, b| a.point.cmp(&b.point));
    mounts
}

/// Whether a mount is a real file system of this machine.
fn is_real(mount: &Mount) -> bool {
    let on_device = mount.source.starts_with("/dev/") && !mount.source.starts_with("/dev/loop");
    let kind = mount.kind.as_str();
    !READ_ONLY.contains(&kind) && (on_device || POOLED.contains(&kind) || mount.point == "/")
}

/// Reads the text of mountinfo; lines that are not as promised are passed over.
fn parse(text: &str) -> Vec<Mount> {
    text.lines().filter_map(parse_line).collect()
}

/// Reads `36 35 98:0 /root /point rw,noatime master:1 - ext3 /dev/root rw`.
fn parse_line(line: &str) -> Option<Mount> {
    let (mounted, filesystem) = line.split_once(" - ")?;
    let mut mounted = mounted.split(' ').skip(2);
    let device = mounted.next()?.to_owned();
    let point = unescape(mounted.nth(1)?);
    let mut filesystem = filesystem.split(' ');
    let kind = filesystem.next()?.to_owned();
    let source = unescape(filesystem.next()?);
    point.starts_with('/').then_some(Mount { point, kind, device, source })
}

/// Undoes the kernel's `\040` for space, tab, newline and backslash.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((plain, escaped)) = rest.split_once('\\') {
        out.push_str(plain);
        let code = escaped.get(..3).and_then(|octal| u8::from_str_radix(octal, 8).ok());
        match (code, escaped.get(3..)) {
            (Some(code), Some(after)) if code.is_ascii() => {
                out.push(char::from(code));
                rest = after;
            }
            _ => {
                out.push('\\');
                rest = escaped;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agent::recorded::Tree;

    const RECORDED: &str = "\
22 27 0:21 / /proc rw,relatime - proc proc rw
24 27 0:6 / /dev rw,relatime - devtmpfs devtmpfs rw,size=12334460k
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
30 27 8:1 / /srv/my\\040data rw shared:3 master:1 - xfs /dev/sda1 rw
31 27 254:0 /var/lib/x /mnt/bind rw - ext4 /dev/vda rw
32 27 7:0 / /snap/core/1 ro - squashfs /dev/loop0 ro
33 27 0:50 / /nfs rw - nfs4 server:/export rw
34 27 0:51 /@ /pool rw - btrfs /dev/sdb1 rw
35 27 0:52 /@home /pool/home rw - btrfs /dev/sdb1 rw
36 27 0:53 / /tank rw - zfs tank rw
37 27 0:54 / /tank/a rw - zfs tank/a rw
";

    #[test]
    fn real_file_systems_once_each() {
        let points: Vec<String> = real(parse(RECORDED)).into_iter().map(|m| m.point).collect();
        assert_eq!(points, ["/", "/pool", "/srv/my data", "/tank", "/tank/a"]);
    }

    #[test]
    fn a_container_still_has_its_root() {
        let text = "600 500 0:99 / / rw - overlay overlay rw,lowerdir=/a\n\
            601 600 8:1 /hosts /etc/hosts rw - ext4 /dev/sda1 rw\n";
        let points: Vec<String> = real(parse(text)).into_iter().map(|m| m.point).collect();
        assert_eq!(points, ["/", "/etc/hosts"]);
    }

    #[test]
    fn broken_lines_are_passed_over() {
        for line in ["", " - ", "1 2 3", "1 2 8:0 / /x rw - ext4", "1 2 8:0 / x rw - ext4 /dev/a"] {
            assert_eq!(parse_line(line), None, "{line:?}");
        }
        assert_eq!(unescape("a\\040b\\134c"), "a b\\c");
        assert_eq!(unescape("\\"), "\\");
        assert_eq!(unescape("\\04"), "\\04");
        assert_eq!(unescape("\\777x\\\u{e9}\u{e9}"), "\\777x\\\u{e9}\u{e9}");
    }

    #[test]
    fn there_is_a_limit() {
        let many: String =
            (0..1000).map(|n| format!("1 2 9:{n} / /m{n} rw - ext4 /dev/d{n} rw\n")).collect();
        assert_eq!(real(parse(&many)).len(), FILESYSTEMS_MAX);
    }

    #[test]
    fn reports_the_space_of_a_real_folder() {
        let tree = Tree::new(&[("proc/self/mountinfo", RECORDED)]);
        tree.folder("pool");
        let out = tree.look(&mut Filesystems, 0);
        let names: Vec<&str> = out.iter().map(|m| m.name.as_str()).collect();
        assert!(names.contains(&"filesystem.root.used"), "{names:?}");
        assert!(names.contains(&"filesystem.pool.used_percent"), "{names:?}");
        assert!(!names.iter().any(|name| name.contains("tank")), "{names:?}");
    }
}
