//! The values of an UPDATE as readings. A number becomes a double or an integer only where the text
//! that the engine keeps of it is the text that came, so that nothing differs but the time it takes.

use crate::cached::line::{self, Form};
use concertim::{DataSourceKind, Reading, Schema};

/// What the data sources of a schema take.
#[derive(Clone, Debug)]
pub(super) struct Forms {
    /// One a data source that takes values.
    forms: Box<[Form]>,
    /// Whether there is one data source, which takes any number.
    one_float: bool,
}

impl Forms {
    pub(super) fn new(schema: &Schema) -> Self {
        let form = |kind| match kind {
            DataSourceKind::Counter => Some(Form::Unsigned),
            DataSourceKind::Derive => Some(Form::Signed),
            // Calculated: nobody sends a value.
            DataSourceKind::Compute => None,
            _ => Some(Form::Float),
        };
        let sources = schema.data_sources().iter();
        let forms: Box<[Form]> = sources.filter_map(|source| form(source.kind())).collect();
        let one_float = *forms == [Form::Float];
        Self { forms, one_float }
    }

    /// Hands the readings of `VALUE[:VALUE...]`, taken at `time`, to `push`.
    ///
    /// # Errors
    /// What `rrdtool update` says of values that are none or not as many.
    #[inline]
    pub(super) fn read<T>(
        &self,
        values: &[u8],
        time: &[u8],
        push: impl FnOnce(&[Reading<'_>]) -> T,
    ) -> Result<T, String> {
        if self.one_float
            && let Some(value) = float(values)
        {
            return Ok(push(&[Reading::Float(value)]));
        }
        line::check(&self.forms, values, time)?;
        /// Data sources of a database in nearly every case; more cost an allocation.
        const FEW: usize = 16;
        let texts = values.split(|byte| *byte == b':').zip(&self.forms);
        let readings = texts.map(|(text, form)| reading(*form, text));
        let mut few = [Reading::Unknown; FEW];
        Ok(match few.get_mut(..self.forms.len()) {
            Some(few) => {
                few.iter_mut().zip(readings).for_each(|(to, reading)| *to = reading);
                push(few)
            }
            None => push(&readings.collect::<Vec<_>>()),
        })
    }
}

fn reading(form: Form, text: &[u8]) -> Reading<'_> {
    let number = match form {
        Form::Float => float(text).map(Reading::Float),
        Form::Unsigned => unsigned(text).map(Reading::Unsigned),
        Form::Signed => match text {
            [b'-', digits @ ..] => unsigned(digits)
                .filter(|size| *size > 0)
                .and_then(|size| 0i64.checked_sub_unsigned(size))
                .map(Reading::Integer),
            digits => unsigned(digits).map(Reading::Unsigned),
        },
    };
    number.unwrap_or(Reading::Text(text))
}

/// A number of up to 19 digits without zeros before it.
fn unsigned(text: &[u8]) -> Option<u64> {
    let plain = matches!(text, [b'0'] | [b'1'..=b'9', ..]) && text.len() <= 19;
    if !plain || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(text.iter().fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0')))
}

/// Most digits of a number that a double gives back as they are.
const EXACT: usize = 15;

/// Powers of ten, up to the most decimals.
const TENS: [f64; EXACT + 1] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// The double of a number whose text the engine gives back as it is: up to 15 digits, no exponent,
/// no needless zeros, and none of those that RRDtool's way of reading decimals makes another number
/// of (1 in 4 with three decimals).
#[inline]
fn float(text: &[u8]) -> Option<f64> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let (mut sum, mut point) = (0u64, None);
    if digits.len() > EXACT + 1 {
        return None;
    }
    for (at, byte) in digits.iter().enumerate() {
        match byte {
            b'0'..=b'9' => sum = sum * 10 + u64::from(byte - b'0'),
            b'.' if point.is_none() => point = Some(at),
            _ => return None,
        }
    }
    let whole = point.unwrap_or(digits.len());
    let decimals = point.map_or(0, |at| digits.len() - at - 1);
    let needless = match digits {
        [b'0', rest @ ..] => !rest.is_empty() && whole > 1,
        _ => whole == 0,
    };
    if needless || whole + decimals > EXACT {
        return None;
    }
    let size = if point.is_none() {
        whole_number(sum)
    } else {
        // Smaller ones are kept with an exponent.
        if digits.last() == Some(&b'0') || decimals == 0 || sum < 1 || small(sum, decimals) {
            return None;
        }
        decimal(sum, decimals)?
    };
    if negative && sum == 0 {
        return None;
    }
    Some(if negative { -size } else { size })
}

/// Whether the number is below 0.001.
fn small(sum: u64, decimals: usize) -> bool {
    TENS.get(decimals).is_none_or(|ten| whole_number(sum) * 1e3 < *ten)
}

#[expect(clippy::as_conversions, reason = "15 digits are below 2^53, where this is exact")]
fn whole_number(sum: u64) -> f64 {
    sum as f64
}

/// `sum` divided by ten to `decimals`, in RRDtool's steps, if that is the double nearest to it.
#[inline]
fn decimal(sum: u64, decimals: usize) -> Option<f64> {
    let (mut value, mut power, mut left) = (whole_number(sum), 10.0, decimals);
    while left != 0 {
        if left & 1 != 0 {
            value /= power;
        }
        left >>= 1;
        power *= power;
    }
    if decimals.is_power_of_two() {
        return Some(value);
    }
    (value == whole_number(sum) / TENS.get(decimals)?).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use concertim::{Archive, Consolidation, CreateOptions, DataSource, Rrd, Timestamp, number};

    /// The texts that a file keeps of the readings.
    fn kept(rrd: &mut Rrd, at: &mut i64, readings: &[Reading<'_>]) -> String {
        *at += 300;
        rrd.update(Timestamp::from_seconds(*at), readings).unwrap();
        let texts: Vec<String> =
            rrd.live().pdp.reading.iter().map(|text| text.to_text().to_string()).collect();
        texts.join(":")
    }

    #[test]
    fn a_reading_is_a_number_only_where_its_text_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.rrd");
        let kinds = [DataSourceKind::Gauge, DataSourceKind::Counter, DataSourceKind::Derive];
        let source = |kind: DataSourceKind| DataSource::new(kind.name(), kind, 600).unwrap();
        let archive = Archive::new(Consolidation::Average, 0.5, 1, 10).unwrap();
        let schema = Schema::new(300, kinds.map(source).to_vec(), vec![archive]).unwrap();
        let mut at = 920_804_400;
        Rrd::create(&path, &schema, &CreateOptions::new(Timestamp::from_seconds(at))).unwrap();
        let mut rrd = Rrd::open(&path).unwrap();
        let mut texts: Vec<String> =
            ["0", "-0", "0.0", "00", "-5", "-0.5", ".5", "5.", "1.50", "1e3"]
                .into_iter()
                .chain(["0.001", "0.00001", "0.0001", "123456789012345", "1234567890123456", "+1"])
                .chain(["999999999999999", "0.999999999999999", "12.000001", "nan", "U", "-0.001"])
                .chain([
                    "", "-", ".", "1.2.3", "U7", "0.00", "-0.0", "100", "100.5", "00.5", "1.005",
                ])
                .map(str::to_owned)
                .collect();
        let mut state = 88_172_645_463_325_252u64;
        for _ in 0..20_000 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let decimals = usize::try_from(state % 9).unwrap();
            let digits = (state >> 8) % 10u64.pow(u32::try_from(state % 15).unwrap() + 1);
            let text = format!("{digits:0>width$}", width = decimals + 1);
            let (whole, rest) = text.split_at(text.len() - decimals);
            texts.push(if rest.is_empty() { whole.into() } else { format!("{whole}.{rest}") });
        }
        let (mut fast, mut all) = (0, 0);
        for text in &texts {
            all += 1;
            if let Some(value) = float(text.as_bytes()) {
                fast += 1;
                let expected = number::parse(text.as_bytes()).map(f64::to_bits);
                assert_eq!(Some(value.to_bits()), expected, "{text}");
                if all < 3_000 {
                    let found = kept(
                        &mut rrd,
                        &mut at,
                        &[Reading::Float(value), Reading::Unknown, Reading::Unknown],
                    );
                    assert_eq!(found, format!("{text}:U:U"));
                }
            }
        }
        assert!(fast > all / 2, "{fast} of {all}");
        for text in ["0", "7", "9999999999999999999", "007", "18446744073709551616", "U"] {
            let reading = reading(Form::Unsigned, text.as_bytes());
            let found = kept(&mut rrd, &mut at, &[Reading::Unknown, reading, Reading::Unknown]);
            assert_eq!(found, format!("U:{text}:U"));
        }
        for text in ["0", "-7", "-0", "-9223372036854775808", "-9999999999999999999", "12", "-012"]
        {
            let reading = reading(Form::Signed, text.as_bytes());
            let found = kept(&mut rrd, &mut at, &[Reading::Unknown, Reading::Unknown, reading]);
            assert_eq!(found, format!("U:U:{text}"));
        }
    }
}
