//! librrd by its documented C interface: the few functions that the comparison calls.
//!
//! The only unsafe code of the benches: every pointer handed over is to memory that outlives the
//! call, and what the library allocates is freed by the library.
#![expect(unsafe_code, reason = "the one place where C functions are called")]

use std::ffi::{CStr, CString, c_char, c_int, c_ulong, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr;

/// `time_t` of the 64-bit machines that the comparison is made on.
type Time = i64;

#[link(name = "rrd")]
unsafe extern "C" {
    fn rrd_update_r(
        file: *const c_char,
        template: *const c_char,
        count: c_int,
        arguments: *const *const c_char,
    ) -> c_int;
    fn rrd_fetch_r(
        file: *const c_char,
        consolidation: *const c_char,
        start: *mut Time,
        end: *mut Time,
        step: *mut c_ulong,
        sources: *mut c_ulong,
        names: *mut *mut *mut c_char,
        values: *mut *mut f64,
    ) -> c_int;
    fn rrd_dump_r(file: *const c_char, out: *mut c_char) -> c_int;
    fn rrd_restore(count: c_int, arguments: *mut *mut c_char) -> c_int;
    fn rrd_get_error() -> *mut c_char;
    fn rrd_clear_error();
    fn rrd_freemem(memory: *mut c_void);
    fn rrd_strversion() -> *const c_char;
}

/// A path or argument as C has it.
#[derive(Clone, Debug)]
pub(crate) struct Text(CString);

impl Text {
    /// `text` up to its first NUL.
    pub(crate) fn new(text: &str) -> Self {
        Self::from_bytes(text.as_bytes())
    }

    /// A path.
    pub(crate) fn path(path: &Path) -> Self {
        Self::from_bytes(path.as_os_str().as_bytes())
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        let text = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
        Self(CString::new(text).unwrap_or_default())
    }
}

/// The library's version.
pub(crate) fn version() -> String {
    // SAFETY: the function takes nothing and answers a static, terminated text.
    let text = unsafe { rrd_strversion() };
    // SAFETY: see above; the text is never freed.
    unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned()
}

fn answer(status: c_int) -> Result<(), String> {
    if status == 0 {
        return Ok(());
    }
    // SAFETY: the function takes nothing and answers the thread's own error text.
    let text = unsafe { rrd_get_error() };
    // SAFETY: the text is terminated and stays until the next call of this thread, which is below.
    let message = unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned();
    // SAFETY: takes nothing; the text is not used any more.
    unsafe { rrd_clear_error() };
    Err(message)
}

/// One update: `time:value[:value...]`.
///
/// # Errors
/// The library's text.
pub(crate) fn update(file: &Text, argument: &Text) -> Result<(), String> {
    update_all(file, std::slice::from_ref(argument))
}

/// Several updates in one call.
///
/// # Errors
/// The library's text.
pub(crate) fn update_all(file: &Text, arguments: &[Text]) -> Result<(), String> {
    let arguments: Vec<_> = arguments.iter().map(|argument| argument.0.as_ptr()).collect();
    let count = c_int::try_from(arguments.len()).map_err(|error| error.to_string())?;
    // SAFETY: all texts are terminated and outlive the call, the array has as many entries as the
    // count says, and no template is allowed by the interface.
    let status = unsafe { rrd_update_r(file.0.as_ptr(), ptr::null(), count, arguments.as_ptr()) };
    answer(status)
}

/// Fetches a range and answers how many values came, and their sum so that none goes unread.
///
/// # Errors
/// The library's text.
pub(crate) fn fetch(
    file: &Text,
    consolidation: &Text,
    start: Time,
    end: Time,
    step: c_ulong,
) -> Result<(usize, f64), String> {
    let (mut start, mut end, mut step, mut sources) = (start, end, step, 0);
    let (mut names, mut values) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: the texts are terminated and outlive the call; the out pointers are to locals of the
    // types that the interface names.
    let status = unsafe {
        rrd_fetch_r(
            file.0.as_ptr(),
            consolidation.0.as_ptr(),
            &raw mut start,
            &raw mut end,
            &raw mut step,
            &raw mut sources,
            &raw mut names,
            &raw mut values,
        )
    };
    answer(status)?;
    let sources = usize::try_from(sources).unwrap_or(0);
    let rows = u64::try_from(end - start).unwrap_or(0) / step.max(1);
    let count = usize::try_from(rows).unwrap_or(0) * sources;
    // SAFETY: after success the library's array holds (end - start) / step rows of `sources`
    // values, and it is freed only below.
    let sum = unsafe { std::slice::from_raw_parts(values, count) }.iter().sum();
    // SAFETY: after success the library's array holds one name per data source; freed below.
    for name in unsafe { std::slice::from_raw_parts(names, sources) } {
        // SAFETY: each name was allocated by the library for its caller and is not used again.
        unsafe { rrd_freemem(name.cast()) };
    }
    // SAFETY: allocated by the library for its caller; not used again.
    unsafe { rrd_freemem(names.cast()) };
    // SAFETY: allocated by the library for its caller; not used again.
    unsafe { rrd_freemem(values.cast()) };
    Ok((count, sum))
}

/// Dumps a file to another.
///
/// # Errors
/// The library's text.
pub(crate) fn dump(file: &Text, out: &Text) -> Result<(), String> {
    // SAFETY: both texts are terminated and outlive the call; the library only reads the name
    // although its declaration lacks the const.
    answer(unsafe { rrd_dump_r(file.0.as_ptr(), out.0.as_ptr().cast_mut()) })
}

/// Restores a dump, replacing a file of that name. The library has no entry but the command's.
///
/// # Errors
/// The library's text.
pub(crate) fn restore(xml: &Text, file: &Text) -> Result<(), String> {
    let texts = [Text::new("restore"), Text::new("-f"), xml.clone(), file.clone()];
    // Its option parser reorders the array, hence a copy that it may write to, with the null at
    // the end that C's `main` promises.
    let mut arguments: Vec<*mut c_char> =
        texts.iter().map(|text| text.0.as_ptr().cast_mut()).collect();
    arguments.push(ptr::null_mut());
    // SAFETY: four terminated texts that outlive the call; the array is writable and the texts are
    // only read.
    answer(unsafe { rrd_restore(4, arguments.as_mut_ptr()) })
}
