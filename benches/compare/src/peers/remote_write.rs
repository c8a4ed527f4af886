//! Remote write, as Prometheus 1.0 documents it: a protobuf message, compressed with Snappy.

/// Appends a number in groups of seven bits.
fn varint(out: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        out.push(u8::try_from(number & 0x7f).unwrap_or(0) | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or(0));
}

/// Appends a field of bytes: its tag, its length, itself.
fn field(out: &mut Vec<u8>, tag: u8, bytes: &[u8]) {
    out.push(tag);
    varint(out, u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    out.extend_from_slice(bytes);
}

/// The labels of a series, as its messages have them: sorted by name.
pub(crate) fn labels(pairs: &[(&str, &str)]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, value) in pairs {
        let mut label = Vec::new();
        field(&mut label, 0x0a, name.as_bytes());
        field(&mut label, 0x12, value.as_bytes());
        field(&mut out, 0x0a, &label);
    }
    out
}

/// The body of a request: a value for each series, all of one moment.
///
/// # Errors
/// When the message is too large to be compressed.
pub(crate) fn body<'a>(
    series: impl Iterator<Item = (&'a [u8], f64)>,
    seconds: i64,
) -> Result<Vec<u8>, String> {
    let (mut message, mut one, mut sample) = (Vec::new(), Vec::new(), Vec::new());
    for (labels, value) in series {
        sample.clear();
        sample.push(0x09);
        sample.extend_from_slice(&value.to_le_bytes());
        sample.push(0x10);
        varint(&mut sample, seconds.unsigned_abs().saturating_mul(1_000));
        one.clear();
        one.extend_from_slice(labels);
        field(&mut one, 0x12, &sample);
        field(&mut message, 0x0a, &one);
    }
    snap::raw::Encoder::new().compress_vec(&message).map_err(|error| error.to_string())
}
