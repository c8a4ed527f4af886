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
    /// The first, which was read with the series: nearly every series has no other.
    first: Option<(f64, i64)>,
    /// The fields behind it.
    others: Reader<'a>,
}

impl<'a> Samples<'a> {
    /// No samples.
    pub(super) fn none() -> Self {
        Self { first: None, others: Reader::new(&[]) }
    }

    /// Takes a sample's message as the series is read, whose other fields are `rest`.
    ///
    /// # Errors
    /// When it is none.
    #[inline]
    pub(super) fn came(&mut self, message: &[u8], rest: &'a [u8]) -> Result<(), Rule> {
        let sample = sample(message)?;
        if self.first.is_none() {
            (self.first, self.others) = (Some(sample), Reader::new(rest));
        }
        Ok(())
    }
}

impl Iterator for Samples<'_> {
    type Item = (f64, i64);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if let Some(first) = self.first.take() {
            return Some(first);
        }
        loop {
            // Each has been read once, so that none is a fault any more.
            if let (SAMPLE, value) = self.others.field().ok()?? {
                return sample(value.bytes().ok()?).ok();
            }
        }
    }
}
