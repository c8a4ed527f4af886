//! Messages of Prometheus' remote write, encoded by hand.

/// A series: its labels, and its samples as value and milliseconds since 1970.
pub(super) struct Series<'a> {
    pub(super) labels: &'a [(&'a str, &'a str)],
    pub(super) samples: &'a [(f64, i64)],
}

fn varint(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// A field whose content has a length.
fn bytes(out: &mut Vec<u8>, field: u64, content: &[u8]) {
    varint(out, field << 3 | 2);
    varint(out, content.len() as u64);
    out.extend_from_slice(content);
}

fn sample(value: f64, milliseconds: i64) -> Vec<u8> {
    let mut sample = vec![1 << 3 | 1];
    sample.extend_from_slice(&value.to_le_bytes());
    varint(&mut sample, 2 << 3);
    varint(&mut sample, milliseconds as u64);
    sample
}

/// A `prometheus.WriteRequest`, not compressed.
pub(super) fn one(all: &[Series<'_>]) -> Vec<u8> {
    let mut request = Vec::new();
    for Series { labels, samples } in all {
        let mut series = Vec::new();
        for (name, value) in *labels {
            let mut label = Vec::new();
            bytes(&mut label, 1, name.as_bytes());
            bytes(&mut label, 2, value.as_bytes());
            bytes(&mut series, 1, &label);
        }
        for (value, at) in *samples {
            bytes(&mut series, 2, &sample(*value, *at));
        }
        bytes(&mut request, 1, &series);
    }
    request
}

/// The same as an `io.prometheus.write.v2.Request`.
pub(super) fn two(all: &[Series<'_>]) -> Vec<u8> {
    let mut request = Vec::new();
    let mut symbols = 1;
    // The first symbol is the empty text.
    bytes(&mut request, 4, b"");
    for Series { labels, samples } in all {
        let mut references = Vec::new();
        for text in labels.iter().flat_map(|(name, value)| [name, value]) {
            bytes(&mut request, 4, text.as_bytes());
            varint(&mut references, symbols);
            symbols += 1;
        }
        let mut series = Vec::new();
        bytes(&mut series, 1, &references);
        for (value, at) in *samples {
            bytes(&mut series, 2, &sample(*value, *at));
        }
        bytes(&mut request, 5, &series);
    }
    request
}

/// The bytes in snappy's block format, as both versions want them.
pub(super) fn snappy(plain: &[u8]) -> Vec<u8> {
    snap::raw::Encoder::new().compress_vec(plain).unwrap()
}
