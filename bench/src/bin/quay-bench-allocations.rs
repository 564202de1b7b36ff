//! Owns the program that counts allocations for the other. To count them costs what several threads
//! allocate at the same time more than twice their time, so nothing is timed in it.

use std::alloc::System;
use std::process::ExitCode;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> ExitCode {
    quay_bench::main(Some(|| {
        let all = ALLOCATOR.stats();
        all.allocations + all.reallocations
    }))
}
