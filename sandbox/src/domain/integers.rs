//! Integers that no column of the server's database holds.

use quay_api::server::Rejection;

/// Lets a number pass that a column of 64 bits holds. The router cuts longer ones to the largest
/// and the least; the server's database adapter fails over them.
pub(crate) fn require_storable(number: i64) -> Result<(), Rejection> {
    if number == i64::MAX || number == i64::MIN {
        return Err(crate::responses::crash());
    }
    Ok(())
}
