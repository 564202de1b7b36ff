//! Two things compared in one run: they alternate, and each turn gives a ratio.

use anyhow::Result;

/// The median of the ratios, and the least and the largest of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ratio {
    pub(crate) median: f64,
    pub(crate) least: f64,
    pub(crate) most: f64,
}

/// Measures both in alternation, `repetitions` times, after one unmeasured run of each. Each
/// gives what it cost, in whatever unit.
pub(crate) fn ratio(
    repetitions: usize,
    mut ours: impl FnMut() -> Result<f64>,
    mut theirs: impl FnMut() -> Result<f64>,
) -> Result<Ratio> {
    ours()?;
    theirs()?;
    let mut ratios = Vec::with_capacity(repetitions);
    for turn in 0..repetitions.max(1) {
        // Who goes first changes, so that neither always finds the machine warm.
        let (one, other) = if turn % 2 == 0 {
            let one = ours()?;
            (one, theirs()?)
        } else {
            let other = theirs()?;
            (ours()?, other)
        };
        ratios.push(one / other);
    }
    Ok(summary(ratios))
}

/// Median, least and most of some values.
pub(crate) fn summary(mut values: Vec<f64>) -> Ratio {
    values.sort_by(f64::total_cmp);
    let at = |place: usize| values.get(place).copied().unwrap_or(f64::NAN);
    let middle = values.len() / 2;
    let median = if values.len().is_multiple_of(2) {
        (at(middle.saturating_sub(1)) + at(middle)) / 2.0
    } else {
        at(middle)
    };
    Ratio {
        median,
        least: at(0),
        most: at(values.len().saturating_sub(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::{ratio, summary};

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(summary(vec![3.0, 1.0, 2.0]).median, 2.0);
        assert_eq!(summary(vec![4.0, 1.0, 2.0, 3.0]).median, 2.5);
    }

    #[test]
    fn ratios_are_of_turns() {
        let ratio = ratio(4, || Ok(3.0), || Ok(2.0)).expect("measured");
        assert_eq!((ratio.least, ratio.median, ratio.most), (1.5, 1.5, 1.5));
    }
}
