//! The job of the program that counts allocations: it prints what `counted` reads.

use anyhow::{Result, bail};

use crate::counted::Counter;
use crate::rows::{client, router};

/// Counts the allocations of a row and prints them.
pub(crate) fn print(row: &str, quick: bool, counter: Counter) -> Result<()> {
    let figures = match row {
        "client" => client::allocations(quick, counter)?,
        "router" => router::allocations(quick, counter)?,
        other => bail!("no allocations of `{other}` are counted"),
    };
    for (what, count) in figures {
        println!("{what}\t{count}");
    }
    Ok(())
}
