//! The machines that files come from. A file is a copy of C structures in its machine's byte order,
//! integer widths and alignment; four facts say where everything is.

use super::layout::stat_head;
use super::{COOKIE, FLOAT_COOKIE};
use crate::error::{Error, ErrorKind, Result};
use std::fmt;

/// A kind of machine, as far as it shows in a file. Floats are IEEE doubles on all of them.
///
/// New files are those of [`STANDARD`](Self::STANDARD); a file of another machine keeps its layout
/// when it is updated.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Machine {
    big_endian: bool,
    /// Bytes of a count (`unsigned long`): 4 or 8.
    long: usize,
    /// Bytes of a time (`time_t`): 4 or 8.
    time: usize,
    /// What the offset of a double, and of an integer of 8 bytes, is a multiple of: 4 or 8.
    alignment: usize,
}

impl Machine {
    /// 64-bit little-endian: x86-64, aarch64, riscv64.
    pub const STANDARD: Self = Self::new(false, 8, 8, 8);

    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::STANDARD,
        Self::new(true, 8, 8, 8),
        Self::new(false, 4, 4, 8),
        Self::new(true, 4, 4, 8),
        Self::new(false, 4, 8, 8),
        Self::new(true, 4, 8, 8),
        Self::new(false, 4, 4, 4),
        Self::new(true, 4, 4, 4),
        Self::new(false, 4, 8, 4),
        Self::new(true, 4, 8, 4),
    ];

    /// The short name, as options take it: `le64`, `be64`, `le32`, `be32`, `i386`; with `-t64`
    /// where counts have 32 bits and times 64.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match (self.long, self.time, self.alignment, self.big_endian) {
            (8, _, _, false) => "le64",
            (8, _, _, true) => "be64",
            (_, 4, 8, false) => "le32",
            (_, 4, 8, true) => "be32",
            (_, _, 8, false) => "le32-t64",
            (_, _, 8, true) => "be32-t64",
            (_, 4, _, false) => "i386",
            (_, 4, _, true) => "be32-packed",
            (_, _, _, false) => "i386-t64",
            (_, _, _, true) => "be32-packed-t64",
        }
    }

    /// The machine of that [`name`](Self::name).
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for any other text.
    pub fn from_name(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|machine| machine.name() == name).ok_or_else(|| {
            let known = Self::ALL.map(Self::name).join(", ");
            let message =
                format!("unknown machine '{}': it is one of {known}", name.escape_debug());
            Error::new(ErrorKind::Argument, message)
        })
    }

    const fn new(big_endian: bool, long: usize, time: usize, alignment: usize) -> Self {
        Self { big_endian, long, time, alignment }
    }

    /// Whether the byte of the highest value comes first.
    #[must_use]
    pub const fn is_big_endian(self) -> bool {
        self.big_endian
    }

    /// Bits of a count, 32 or 64.
    #[must_use]
    pub const fn count_bits(self) -> u32 {
        if self.long == 4 { 32 } else { 64 }
    }

    /// Bits of a time, 32 or 64; 32 end in January 2038.
    #[must_use]
    pub const fn time_bits(self) -> u32 {
        if self.time == 4 { 32 } else { 64 }
    }

    /// Whether doubles are aligned to 4 bytes, as on i386, and not to 8.
    #[must_use]
    pub const fn packs_doubles(self) -> bool {
        self.alignment == 4
    }

    /// Whether counts or times have 32 bits, so that not every one fits.
    pub(crate) const fn is_narrow(self) -> bool {
        self.long == 4 || self.time == 4
    }

    /// Bytes of a count.
    pub(super) const fn long(self) -> usize {
        self.long
    }

    /// Bytes of a time.
    pub(super) const fn time(self) -> usize {
        self.time
    }

    /// The next offset at which a double can lie.
    pub(super) const fn align_double(self, at: usize) -> usize {
        at.next_multiple_of(self.alignment)
    }

    /// The next offset at which a count can lie.
    pub(super) const fn align_long(self, at: usize) -> usize {
        at.next_multiple_of(self.long)
    }

    /// A double's bytes in a file.
    #[inline]
    pub(crate) const fn float_bytes(self, value: f64) -> [u8; 8] {
        if self.big_endian { value.to_be_bytes() } else { value.to_le_bytes() }
    }

    /// The double that a file's bytes are.
    #[inline]
    pub(crate) const fn float(self, bytes: [u8; 8]) -> f64 {
        if self.big_endian { f64::from_be_bytes(bytes) } else { f64::from_le_bytes(bytes) }
    }

    pub(super) const fn whole8_bytes(self, value: u64) -> [u8; 8] {
        if self.big_endian { value.to_be_bytes() } else { value.to_le_bytes() }
    }

    pub(super) const fn whole4_bytes(self, value: u32) -> [u8; 4] {
        if self.big_endian { value.to_be_bytes() } else { value.to_le_bytes() }
    }

    /// An integer of 16 bits, of COMPUTE's expressions.
    pub(super) const fn half(self, bytes: [u8; 2]) -> i16 {
        if self.big_endian { i16::from_be_bytes(bytes) } else { i16::from_le_bytes(bytes) }
    }

    pub(super) const fn half_bytes(self, value: i16) -> [u8; 2] {
        if self.big_endian { value.to_be_bytes() } else { value.to_le_bytes() }
    }

    pub(super) const fn whole8(self, bytes: [u8; 8]) -> u64 {
        if self.big_endian { u64::from_be_bytes(bytes) } else { u64::from_le_bytes(bytes) }
    }

    pub(super) const fn whole4(self, bytes: [u8; 4]) -> u32 {
        if self.big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }
    }

    /// The same machine with the other width of time, where there is such a machine.
    fn other_time(self) -> Option<Self> {
        (self.long == 4).then_some(Self { time: 12 - self.time, ..self })
    }
}

impl fmt::Display for Machine {
    /// `little-endian 64-bit`, `big-endian 32-bit, 32-bit time`, `little-endian 32-bit i386, 64-bit
    /// time`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let order = if self.big_endian { "big" } else { "little" };
        write!(f, "{order}-endian {}-bit", self.count_bits())?;
        match (self.packs_doubles(), self.big_endian) {
            (true, false) => f.write_str(" i386")?,
            (true, true) => f.write_str(" (doubles aligned to 4 bytes)")?,
            (false, _) => {}
        }
        if self.long == 4 { write!(f, ", {}-bit time", self.time_bits()) } else { Ok(()) }
    }
}

impl fmt::Debug for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The machines that a file may be of, from the first bytes of its static head: one, or two that
/// differ in the width of times alone, which the static head does not show.
///
/// # Errors
/// [`ErrorKind::NotADatabase`] without the cookie, [`ErrorKind::OtherMachine`] without a float
/// cookie, [`ErrorKind::Truncated`] for a head that ends before.
pub(super) fn detect(head: &[u8], name: &str) -> Result<(Machine, Option<Machine>)> {
    // The standard machine's static head is the longest, and no machine's file is as short.
    if head.len() < stat_head::size(Machine::STANDARD) {
        return Err(end_of_head());
    }
    if !head.starts_with(COOKIE) {
        let message = format!("'{name}' is not an RRD file");
        return Err(Error::new(ErrorKind::NotADatabase, message));
    }
    let word = |at: usize| {
        let word = head.get(at..).and_then(|rest| rest.first_chunk::<8>());
        word.copied().ok_or_else(end_of_head)
    };
    // No bytes are the float cookie at both offsets: its two halves differ in either order.
    for (at, alignment) in [(16, 8), (12, 4)] {
        let found = word(at)?;
        let big_endian = found == FLOAT_COOKIE.to_be_bytes();
        if !big_endian && found != FLOAT_COOKIE.to_le_bytes() {
            if found == halves_swapped() {
                let message = "This RRD was created on another architecture: its floats are those \
                     of old ARM systems (FPA, halves swapped), which are not supported";
                return Err(Error::new(ErrorKind::OtherMachine, message).at_offset(offset(at)));
            }
            continue;
        }
        let narrow = Machine::new(big_endian, 4, 4, alignment);
        let wide = Machine::new(big_endian, 8, 8, alignment);
        // With counts of 4 bytes, one word holds the numbers of data sources and of archives, of
        // which one lands in the half that a sane count of 8 bytes leaves zero.
        if alignment == 8 && wide.whole8(word(24)?) >> 32 == 0 && wide.whole8(word(32)?) >> 32 == 0
        {
            return Ok((wide, None));
        }
        return Ok((narrow, narrow.other_time()));
    }
    let message = "This RRD was created on another architecture";
    Err(Error::new(ErrorKind::OtherMachine, message).at_offset(12))
}

/// The float cookie as old ARM systems wrote it: little-endian, but for the order of the halves.
fn halves_swapped() -> [u8; 8] {
    let [a, b, c, d, e, f, g, h] = FLOAT_COOKIE.to_le_bytes();
    [e, f, g, h, a, b, c, d]
}

#[cold]
fn end_of_head() -> Error {
    let message = "reached EOF while loading header rrd->stat_head";
    Error::new(ErrorKind::Truncated, message)
}

fn offset(at: usize) -> u64 {
    u64::try_from(at).unwrap_or(u64::MAX)
}
