//! The samples of a series.

use super::wire::{Reader, Rule};

/// The field of a series that holds a sample, in both versions.
pub(super) const SAMPLE: u32 = 2;

/// A value and its time in milliseconds. What is absent is zero, as everywhere in this format.
#[inline]
pub(super) fn sample(message: &[u8]) -> Result<(f64, i64), Rule> {
    let mut reader = Reader::new(message);
    let (mut value, mut time) = (0.0, 0_i64);
    while let Some((number, field)) = reader.field()? {
        match number {
            1 => value = field.double()?,
            2 => time = field.varint()?.cast_signed(),
            _ => {}
        }
    }
    Ok((value, time))
}

/// Values and their times in milliseconds since 1970.
#[derive(Clone, Debug)]
pub struct Samples<'a> {
    reader: Reader<'a>,
}

impl<'a> Samples<'a> {
    /// The samples of a series that has been read once, so that no field of it is a fault any more.
    pub(super) fn new(series: &'a [u8]) -> Self {
        Self { reader: Reader::new(series) }
    }
}

impl Iterator for Samples<'_> {
    type Item = (f64, i64);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let (SAMPLE, value) = self.reader.field().ok()?? {
                return sample(value.bytes().ok()?).ok();
            }
        }
    }
}
