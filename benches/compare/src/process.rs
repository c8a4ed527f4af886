//! What the system says of a process: memory, and bytes for the device.

use std::path::Path;

/// A field of a file of `/proc`, which is a number behind its name.
fn field(process: u32, file: &str, name: &str) -> Result<u64, String> {
    let path = format!("/proc/{process}/{file}");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.ok_or_else(|| format!("{path} has no {name}"))
}

/// Bytes that a process has had written to the device so far: pages count when they become dirty.
///
/// # Errors
/// When `/proc` does not answer.
pub(crate) fn written(process: u32) -> Result<u64, String> {
    field(process, "io", "write_bytes")
}

/// Bytes of a process in memory, without those that files have, too.
///
/// # Errors
/// When `/proc` does not answer.
pub(crate) fn memory(process: u32) -> Result<u64, String> {
    Ok(field(process, "status", "RssAnon")?.saturating_mul(1_024))
}

/// Bytes that are free on the file system of a folder.
///
/// # Errors
/// When the system refuses.
pub(crate) fn free(folder: &Path) -> Result<u64, String> {
    let system = rustix::fs::statvfs(folder).map_err(|error| error.to_string())?;
    Ok(system.f_bavail.saturating_mul(system.f_frsize))
}

/// A count as a float.
pub(crate) fn float(count: impl TryInto<u64>) -> f64 {
    let count = count.try_into().unwrap_or(u64::MAX);
    let part = |count: u64| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    part(count >> 32) * 4_294_967_296.0 + part(count & u64::from(u32::MAX))
}
