//! Checks that keep the rooms of `sandbox/src` apart, and the names in storage alike. They read
//! the sources and build nothing.

mod imports;
mod layers;
mod promises;
mod source;
mod storage_names;

/// Fails with everything that was found.
fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
