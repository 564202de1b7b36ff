//! Values of texts and numbers: the bounds, what is awkward on the wire, and some by chance.

use rand::RngExt;
use rand::rngs::StdRng;
use serde_json::{Number, Value as Json};

use super::pattern;
use crate::ir::{Constraints, TextFormat};

/// How long a text is made where only its least length is given.
const LONG: usize = 40;

/// How long a text is made at most, whatever the document allows.
const LONGEST: u64 = 2_000;

/// Texts that often break on the wire.
const AWKWARD: [&str; 7] = [
    "a",
    "",
    "naïve 日本 😀 e\u{301}",
    "a b+c%2F&d=e#f?g;h:i@j,k|l",
    " \"quoted\\' ",
    "null",
    "\u{202e}tab\tline\nend",
];

/// Texts that keep to the constraints; none if no text was found.
pub(super) fn texts(limits: &Constraints, random: &mut StdRng) -> Vec<Json> {
    if let Some(pattern) = &limits.pattern {
        let found = pattern::texts(pattern, random);
        let found = found.into_iter().filter(|text| fits_length(text, limits));
        return found.map(Json::from).collect();
    }
    let mut texts: Vec<String> = AWKWARD.iter().map(|text| fitted(text, limits)).collect();
    if let Some(most) = limits.max_length {
        texts.push("ü".repeat(usize::try_from(most.min(LONGEST)).unwrap_or(0)));
    }
    if let Some(least) = limits.min_length {
        texts.push("x".repeat(usize::try_from(least).unwrap_or(LONG)));
    }
    let length = random.random_range(1..LONG);
    let by_chance: String = (0..length).map(|_| random.random::<char>()).collect();
    texts.push(fitted(&by_chance, limits));
    unique(texts.into_iter().map(Json::from))
}

/// The text, cut or filled up to the length that is allowed.
fn fitted(text: &str, limits: &Constraints) -> String {
    let most = usize::try_from(limits.max_length.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let least = usize::try_from(limits.min_length.unwrap_or(0)).unwrap_or(0);
    let mut fitted: String = text.chars().take(most).collect();
    let length = fitted.chars().count();
    fitted.extend(std::iter::repeat_n('z', least.saturating_sub(length)));
    fitted
}

/// Whether a text has a length that is allowed.
pub(super) fn fits_length(text: &str, limits: &Constraints) -> bool {
    let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    limits.min_length.is_none_or(|least| length >= least)
        && limits.max_length.is_none_or(|most| length <= most)
}

/// Whole numbers between `least` and `most` that keep to the constraints.
pub(super) fn integers(
    limits: &Constraints,
    (least, most): (i128, i128),
    random: &mut StdRng,
) -> Vec<Json> {
    let (least, most) = bounds(limits, least, most);
    if least > most {
        return Vec::new();
    }
    let mut numbers = vec![least, most, 0, 1, -1, 7];
    numbers.push(random.random_range(least..=most));
    numbers.push(random.random_range(least..=most));
    let step = i128::from(limits.multiple_of.unwrap_or(1).max(1));
    let numbers = numbers.into_iter().map(|number| match number {
        // The bound itself may be no multiple; the next one inwards is.
        number if number == least => number + (-number).rem_euclid(step),
        number => number - number.rem_euclid(step),
    });
    let numbers = numbers.filter(|number| (least..=most).contains(number));
    let numbers = numbers.filter_map(whole).map(Json::Number);
    let numbers = numbers.filter(|number| {
        let number = number.as_f64().unwrap_or_default();
        fits_number(number, limits)
    });
    unique(numbers)
}

/// A whole number as JSON has it.
fn whole(number: i128) -> Option<Number> {
    Number::from_i128(number)
}

/// The bounds that a whole number has.
fn bounds(limits: &Constraints, least: i128, most: i128) -> (i128, i128) {
    let above = limits.minimum.map(|minimum| {
        let step = i128::from(limits.exclusive_minimum);
        i128::from(minimum) + step
    });
    let below = limits.maximum.map(|maximum| {
        let step = i128::from(limits.exclusive_maximum);
        i128::from(maximum) - step
    });
    (
        above.map_or(least, |above| above.max(least)),
        below.map_or(most, |below| below.min(most)),
    )
}

/// Numbers that keep to the constraints.
pub(super) fn numbers(limits: &Constraints, random: &mut StdRng) -> Vec<Json> {
    const WIDE: (i128, i128) = (-1_000_000, 1_000_000);
    if limits.multiple_of.is_some() {
        return integers(limits, WIDE, random);
    }
    // Whole numbers in the bounds, and what lies close to them.
    let (least, most) = bounds(limits, WIDE.0, WIDE.1);
    let mut numbers = vec![0.0, 1.5, -2.25, 0.1, 1e-7, 123_456.5];
    for bound in [least, most] {
        // Bounds are small whole numbers, which a float holds exactly.
        numbers.extend([bound as f64, bound as f64 + 0.5, bound as f64 - 0.5]);
    }
    if let Some(float) = &limits.float {
        let bounds = [float.minimum, float.maximum].into_iter().flatten();
        numbers.extend(bounds.flat_map(|bound| [bound, bound + 0.25, bound - 0.25]));
        numbers.extend(
            float
                .multiple_of
                .iter()
                .flat_map(|step| [*step, step * 3.0, step * 64.0]),
        );
    }
    numbers.push(f64::from(random.random_range(-4_000_000..4_000_000_i32)) / 64.0);
    let numbers = numbers
        .into_iter()
        .filter(|number| fits_number(*number, limits));
    unique(numbers.filter_map(Number::from_f64).map(Json::Number))
}

/// Whether a number keeps to the constraints.
pub(super) fn fits_number(number: f64, limits: &Constraints) -> bool {
    let float = limits.float.as_ref();
    let least = limits.minimum.map(|minimum| minimum as f64);
    let least = least.or_else(|| float.and_then(|float| float.minimum));
    let most = limits.maximum.map(|maximum| maximum as f64);
    let most = most.or_else(|| float.and_then(|float| float.maximum));
    let above = least.is_none_or(|least| match limits.exclusive_minimum {
        true => number > least,
        false => number >= least,
    });
    let below = most.is_none_or(|most| match limits.exclusive_maximum {
        true => number < most,
        false => number <= most,
    });
    let step = limits.multiple_of.map(|step| step as f64);
    let step = step.or_else(|| float.and_then(|float| float.multiple_of));
    above && below && step.is_none_or(|step| step == 0.0 || number % step == 0.0)
}

/// Texts of a format, written as its Rust type writes them.
pub(super) fn formatted(format: TextFormat) -> Vec<Json> {
    let texts: &[&str] = match format {
        TextFormat::Uuid => &[
            "67e55044-10b1-426f-9247-bb680e5fe0c8",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
        ],
        TextFormat::Date(_) => &["2026-11-29", "0001-01-01", "9999-12-31", "2024-02-29"],
        TextFormat::DateTime(_) => &[
            "2026-11-29T02:36:08Z",
            "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59.5Z",
            "2026-11-29T02:36:08.123456789Z",
        ],
        TextFormat::Ip => &["192.0.2.1", "2001:db8::1", "::"],
        TextFormat::Ipv4 => &["192.0.2.1", "0.0.0.0", "255.255.255.255"],
        TextFormat::Ipv6 => &["2001:db8::1", "::", "::1"],
        TextFormat::Base64 => &["AA==", "", "+/8=", "aGVsbG8gd29ybGQ="],
    };
    texts.iter().map(|text| Json::from(*text)).collect()
}

/// The values without those that are there already, in their order.
pub(super) fn unique(values: impl IntoIterator<Item = Json>) -> Vec<Json> {
    let mut kept: Vec<Json> = Vec::new();
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}
