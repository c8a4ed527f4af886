//! The colour of a value: the page's usual map, worked out in OKLab, where equal steps look equal. Its
//! lightness goes one way, so that who sees no difference of hue sees the order still.

/// Where in the map, lightness, chroma, hue in degrees.
const STOPS: [(f64, f64, f64, f64); 5] = [
    (0.0, 0.32, 0.14, 312.0),
    (0.25, 0.45, 0.115, 268.0),
    (0.5, 0.6, 0.1, 196.0),
    (0.75, 0.77, 0.165, 148.0),
    (1.0, 0.92, 0.18, 106.0),
];

/// The colour of a place in the map, from 0 to 1, as `rgb(r,g,b)`.
pub(super) fn of(at: f64) -> String {
    let at = at.clamp(0.0, 1.0);
    let mut pairs = STOPS.iter().zip(STOPS.iter().skip(1));
    let pair = pairs.clone().find(|(_, to)| to.0 >= at).or_else(|| pairs.next_back());
    let Some((from, to)) = pair else { return "none".to_owned() };
    let part = (at - from.0) / (to.0 - from.0);
    let lab = |(_, lightness, chroma, hue): &(f64, f64, f64, f64)| {
        let angle = hue.to_radians();
        [*lightness, chroma * angle.cos(), chroma * angle.sin()]
    };
    let ([l, a, b], [m, c, d]) = (lab(from), lab(to));
    let mix = |from: f64, to: f64| from + (to - from) * part;
    shown(mix(l, m), mix(a, c), mix(b, d))
}

/// The colour, with as much chroma as screens can show.
fn shown(lightness: f64, a: f64, b: f64) -> String {
    let mut part = 1.0;
    while part > 0.0 {
        let rgb = light(lightness, a * part, b * part);
        if rgb.iter().all(|value| (-0.001..=1.001).contains(value)) {
            let [r, g, b] = rgb.map(encoded);
            return format!("rgb({r},{g},{b})");
        }
        part -= 0.05;
    }
    let grey = encoded(lightness.powi(3));
    format!("rgb({grey},{grey},{grey})")
}

/// From OKLab to linear light; the matrices are those of the space's definition.
fn light(lightness: f64, a: f64, b: f64) -> [f64; 3] {
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
    ]
}

fn encoded(linear: f64) -> f64 {
    let value =
        if linear <= 0.003_130_8 { 12.92 * linear } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    (255.0 * value.clamp(0.0, 1.0)).round()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_goes_from_dark_to_light() {
        let light = |at: f64| -> f64 {
            let rgb = of(at);
            let parts = rgb.trim_start_matches("rgb(").trim_end_matches(')').split(',');
            parts.zip([0.2126, 0.7152, 0.0722]).map(|(p, w)| p.parse::<f64>().unwrap() * w).sum()
        };
        let steps: Vec<f64> = (0..=20).map(|step| light(f64::from(step) / 20.0)).collect();
        assert!(steps.is_sorted() && steps[20] > steps[0] + 100.0, "{steps:?}");
        assert_eq!((of(-1.0), of(f64::INFINITY)), (of(0.0), of(1.0)));
    }
}
