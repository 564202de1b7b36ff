//! [`Step`]: a step of a path, and what is one step away.

use serde_json::Value;

/// A step of a path.
#[derive(Debug, PartialEq)]
pub(super) enum Step {
    Root,
    All,
    Fields(Vec<String>),
    At(i64),
    Slice {
        from: Option<i64>,
        to: Option<i64>,
        by: Option<i64>,
    },
    /// The next step is taken here and in all that is below.
    Below,
}

impl Step {
    /// All that is one step from a value.
    pub(super) fn take<'a>(
        &self,
        value: &'a Value,
        root: &'a Value,
        out: &mut Vec<&'a Value>,
    ) -> Result<(), String> {
        match self {
            Self::Root => out.push(root),
            Self::All => {
                if let Value::Object(map) = value {
                    out.extend(map.values());
                }
            }
            Self::Fields(names) => {
                if let Value::Object(map) = value {
                    out.extend(names.iter().filter_map(|name| map.get(name)));
                }
            }
            Self::At(place) => {
                if let Value::Array(list) = value {
                    out.extend(place_in(*place, list.len()).and_then(|place| list.get(place)));
                }
            }
            Self::Slice { from, to, by } => match value {
                Value::Array(list) => {
                    let places = slice(list.len(), *from, *to, by.unwrap_or(1))?;
                    out.extend(places.into_iter().filter_map(|place| list.get(place)));
                }
                // A single value is a list of one.
                other => {
                    let places = slice(1, *from, *to, by.unwrap_or(1))?;
                    out.extend(places.iter().map(|_| other));
                }
            },
            Self::Below => {}
        }
        Ok(())
    }
}

/// A place counted from the end where it is negative.
fn place_in(place: i64, length: usize) -> Option<usize> {
    match usize::try_from(place) {
        Ok(place) => Some(place),
        Err(_) => length.checked_sub(usize::try_from(place.unsigned_abs()).ok()?),
    }
}

/// The places that a slice of Python takes.
fn slice(length: usize, from: Option<i64>, to: Option<i64>, by: i64) -> Result<Vec<usize>, String> {
    if by == 0 {
        return Err("a slice of the template has the step 0".to_owned());
    }
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let (least, most) = if by > 0 {
        (0, length)
    } else {
        (-1, length - 1)
    };
    let clamp = |place: i64| {
        let place = if place < 0 {
            place.saturating_add(length)
        } else {
            place
        };
        place.clamp(least, most)
    };
    let (first, last) = if by > 0 { (least, most) } else { (most, least) };
    let (mut place, end) = (from.map_or(first, clamp), to.map_or(last, clamp));
    let mut places = Vec::new();
    while (by > 0 && place < end) || (by < 0 && place > end) {
        places.extend(usize::try_from(place));
        place = place.saturating_add(by);
    }
    Ok(places)
}
