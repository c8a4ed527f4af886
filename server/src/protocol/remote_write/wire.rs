//! The wire format of protocol buffers: fields one after another, each a number and a value.

/// Why bytes are no message.
pub(super) type Rule = &'static str;

pub(super) const TRUNCATED: Rule = "the message ends inside a field";
pub(super) const VARINT: Rule = "an integer has at most 10 bytes and fits 64 bits";
pub(super) const NUMBER: Rule = "a field's number is between 1 and 536870911";
pub(super) const TYPE: Rule = "a field has a wire type that is not 0, 1, 2 or 5";
pub(super) const FORM: Rule = "a field has another wire type than the protocol says";

/// The value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    Varint(u64),
    Fixed64(u64),
    Bytes(&'a [u8]),
    Fixed32,
}

impl<'a> Value<'a> {
    #[inline]
    pub(super) fn varint(self) -> Result<u64, Rule> {
        if let Self::Varint(value) = self { Ok(value) } else { Err(FORM) }
    }

    #[inline]
    pub(super) fn double(self) -> Result<f64, Rule> {
        if let Self::Fixed64(bits) = self { Ok(f64::from_bits(bits)) } else { Err(FORM) }
    }

    #[inline]
    pub(super) fn bytes(self) -> Result<&'a [u8], Rule> {
        if let Self::Bytes(bytes) = self { Ok(bytes) } else { Err(FORM) }
    }

    #[inline]
    pub(super) fn text(self) -> Result<&'a str, Rule> {
        std::str::from_utf8(self.bytes()?).map_err(|_| "a text is not UTF-8")
    }
}

/// Reads a message from its start. Messages inside messages are bytes here: nothing recurses.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(message: &'a [u8]) -> Self {
        Self { rest: message }
    }

    /// What has not been read.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The next field: its number and value, or none at the end.
    ///
    /// # Errors
    /// The rule that the bytes break; what follows cannot be read.
    #[inline]
    pub(super) fn field(&mut self) -> Result<Option<(u32, Value<'a>)>, Rule> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let tag = self.varint()?;
        let number = u32::try_from(tag >> 3).ok().filter(|number| (1..1 << 29).contains(number));
        let number = number.ok_or(NUMBER)?;
        let value = match tag & 7 {
            0 => Value::Varint(self.varint()?),
            1 => {
                let (bytes, rest) = self.rest.split_first_chunk().ok_or(TRUNCATED)?;
                self.rest = rest;
                Value::Fixed64(u64::from_le_bytes(*bytes))
            }
            2 => {
                let length = usize::try_from(self.varint()?).map_err(|_| TRUNCATED)?;
                let (bytes, rest) = self.rest.split_at_checked(length).ok_or(TRUNCATED)?;
                self.rest = rest;
                Value::Bytes(bytes)
            }
            5 => {
                let (_, rest) = self.rest.split_first_chunk::<4>().ok_or(TRUNCATED)?;
                self.rest = rest;
                Value::Fixed32
            }
            _ => return Err(TYPE),
        };
        Ok(Some((number, value)))
    }

    /// Passes over messages of that number, up to the first of 128 bytes or more: a byte of tag and
    /// one of length each, which nearly all labels have.
    #[inline]
    pub(super) fn pass_short(&mut self, number: u32) {
        let tag = number << 3 | 2;
        while let [first, length, rest @ ..] = self.rest {
            match rest.get(usize::from(*length)..) {
                Some(rest) if u32::from(*first) == tag && *length < 0x80 => self.rest = rest,
                _ => return,
            }
        }
    }

    /// An integer of 7 bits a byte, the lowest first.
    #[inline]
    pub(super) fn varint(&mut self) -> Result<u64, Rule> {
        // Tags, lengths and references mostly have one byte.
        match self.rest {
            [byte, rest @ ..] if *byte < 0x80 => {
                self.rest = rest;
                Ok(u64::from(*byte))
            }
            _ => self.long_varint(),
        }
    }

    fn long_varint(&mut self) -> Result<u64, Rule> {
        let mut value = 0_u64;
        for (at, byte) in self.rest.iter().enumerate().take(10) {
            let bits = u64::from(byte & 0x7f);
            // The tenth byte has room for one bit.
            if at == 9 && bits > 1 {
                return Err(VARINT);
            }
            value |= bits << (7 * at);
            if byte & 0x80 == 0 {
                self.rest = self.rest.get(at + 1..).unwrap_or_default();
                return Ok(value);
            }
        }
        Err(if self.rest.len() < 10 { TRUNCATED } else { VARINT })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields() {
        fn field(bytes: &[u8]) -> Result<Option<(u32, Value<'_>)>, Rule> {
            Reader::new(bytes).field()
        }
        let good: &[(&[u8], u32, Value<'_>)] = &[
            (&[0x08, 0x05], 1, Value::Varint(5)),
            (&[0x08, 0x80, 0x00], 1, Value::Varint(0)),
            (&[0x10, 0xac, 0x02], 2, Value::Varint(300)),
            (&[0x08, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1], 1, Value::Varint(u64::MAX)),
            (&[0x09, 1, 0, 0, 0, 0, 0, 0, 0], 1, Value::Fixed64(1)),
            (&[0x0a, 0], 1, Value::Bytes(b"")),
            (&[0x0a, 2, b'a', b'b', 9], 1, Value::Bytes(b"ab")),
            (&[0x0d, 1, 2, 3, 4], 1, Value::Fixed32),
            (&[0xf8, 255, 255, 255, 0x0f, 7], (1 << 29) - 1, Value::Varint(7)),
        ];
        for (bytes, number, value) in good {
            assert_eq!(field(bytes), Ok(Some((*number, *value))), "{bytes:?}");
        }
        assert_eq!(field(&[]), Ok(None));
        let bad: &[(&[u8], Rule)] = &[
            (&[0x08], TRUNCATED),
            (&[0x80], TRUNCATED),
            (&[0x08, 0x80], TRUNCATED),
            (&[0x08, 255, 255, 255, 255, 255, 255, 255, 255, 255, 2], VARINT),
            (&[0x08, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1], VARINT),
            (&[0x09, 1, 0, 0, 0, 0, 0, 0], TRUNCATED),
            (&[0x0a, 3, b'a', b'b'], TRUNCATED),
            (&[0x0a, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1], TRUNCATED),
            (&[0x0d, 1, 2, 3], TRUNCATED),
            (&[0x00, 0x00], NUMBER),
            (&[0x80, 0x80, 0x80, 0x80, 0x10, 0], NUMBER),
            (&[0x0b], TYPE),
            (&[0x0c], TYPE),
            (&[0x0e], TYPE),
            (&[0x0f], TYPE),
        ];
        for (bytes, rule) in bad {
            assert_eq!(field(bytes), Err(*rule), "{bytes:?}");
        }
    }
}
