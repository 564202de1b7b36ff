//! The program that counts allocations. Counting more than doubles the time of threads that allocate
//! at once, so it measures no time.

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
