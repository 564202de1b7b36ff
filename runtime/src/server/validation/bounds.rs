//! The check of numbers against their bounds.

use std::cmp::Ordering;

use super::{Bounds, Rule, Tree};

/// Adds what is wrong with a number.
pub(super) fn collect_bounds<'a>(
    bounds: &Bounds,
    value: &Tree<'_>,
    mut broken: impl FnMut(Rule<'a>),
) {
    if let Some(limit) = bounds.minimum {
        match compare(value, limit) {
            Some(Ordering::Less | Ordering::Equal) if bounds.exclusive_minimum => {
                broken(Rule::ExclusiveMinimum(limit));
            }
            Some(Ordering::Less) => broken(Rule::Minimum(limit)),
            _ => {}
        }
    }
    if let Some(limit) = bounds.maximum {
        match compare(value, limit) {
            Some(Ordering::Greater | Ordering::Equal) if bounds.exclusive_maximum => {
                broken(Rule::ExclusiveMaximum(limit));
            }
            Some(Ordering::Greater) => broken(Rule::Maximum(limit)),
            _ => {}
        }
    }
    if let Some(number) = bounds
        .multiple_of
        .filter(|number| !is_multiple(value, *number))
    {
        broken(Rule::MultipleOf(number));
    }
    collect_floats(bounds, value, broken);
}

/// Adds what is wrong with a number by limits that are not whole.
pub(super) fn collect_floats<'a>(
    bounds: &Bounds,
    value: &Tree<'_>,
    mut broken: impl FnMut(Rule<'a>),
) {
    let number = match value {
        Tree::Float(number) => *number,
        // Such limits are no whole numbers of 64 bits, and need no digit beyond those of a float.
        Tree::Integer(number) => *number as f64,
        Tree::LongInteger(digits) => digits.parse().unwrap_or_default(),
        _ => return,
    };
    if let Some(limit) = bounds.float_minimum
        && (number < limit || (bounds.exclusive_minimum && number == limit))
    {
        let exclusive = bounds.exclusive_minimum;
        broken(Rule::FloatMinimum { limit, exclusive });
    }
    if let Some(limit) = bounds.float_maximum
        && (number > limit || (bounds.exclusive_maximum && number == limit))
    {
        let exclusive = bounds.exclusive_maximum;
        broken(Rule::FloatMaximum { limit, exclusive });
    }
    if let Some(step) = bounds.float_multiple_of {
        // `0.3` is a multiple of `0.1` to whoever writes it, and not quite one as a float.
        let times = number / step;
        if (times - times.round()).abs() > 1e-9 * times.abs().max(1.0) {
            broken(Rule::FloatMultipleOf(step));
        }
    }
}

/// Which of a number and a limit is greater; `None` for what is no number.
pub(super) fn compare(value: &Tree<'_>, limit: i64) -> Option<Ordering> {
    match value {
        Tree::Integer(number) => Some(number.cmp(&i128::from(limit))),
        // It lies beyond 128 bits.
        Tree::LongInteger(digits) => Some(match digits.starts_with('-') {
            true => Ordering::Less,
            false => Ordering::Greater,
        }),
        // Limits are small; those of a document are read back as they were written.
        Tree::Float(number) => number.partial_cmp(&(limit as f64)),
        _ => None,
    }
}

/// Whether `value` is a whole multiple of `number`, which the generator has found to be above zero.
pub(super) fn is_multiple(value: &Tree<'_>, number: i64) -> bool {
    let wide = i128::from(number);
    match value {
        Tree::Integer(value) => value.checked_rem(wide) == Some(0),
        Tree::LongInteger(digits) => {
            let digits = digits.bytes().filter(u8::is_ascii_digit);
            let rest = digits.fold(0, |rest: i128, digit| {
                (rest * 10 + i128::from(digit - b'0')).rem_euclid(wide)
            });
            rest == 0
        }
        Tree::Float(value) => value % (number as f64) == 0.0,
        _ => true,
    }
}
