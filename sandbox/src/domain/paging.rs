//! Where a page begins in a list that is sorted by the numbers of its rows.

use quay_api::server::Rejection;

use crate::crypto::page_tokens::Place;

/// The number that a page begins with; `None` for the first page.
///
/// The end of a log is a place without a number. The moment of an entry fails the server, which
/// takes it for a number: data/model/modelutil.py:65 at ffba0c70e2d8.
pub(crate) fn first_row(place: Option<Place>) -> Result<Option<i64>, Rejection> {
    match place {
        Some(Place::Row(number)) => Ok(Some(number)),
        Some(Place::Entry(..)) => Err(crate::responses::crash()),
        Some(Place::End) | None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::first_row;
    use crate::crypto::page_tokens::Place;

    #[test]
    fn a_place_of_another_list_is_one_of_this() {
        let check = |place, expect: Result<Option<i64>, u16>| {
            let found = first_row(place).map_err(|rejection| rejection.status().as_u16());
            assert_eq!(found, expect, "{place:?}");
        };
        check(None, Ok(None));
        check(Some(Place::Row(7)), Ok(Some(7)));
        check(Some(Place::End), Ok(None));
        check(Some(Place::Entry(1, 7)), Err(500));
    }
}
