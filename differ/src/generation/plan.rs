//! Which of all requests a run sends, by its seed.

use std::path::Path;

use anyhow::{Result, bail};
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{RngExt, SeedableRng};

use super::cases::Cases;
use super::document::{self, Operation};
use super::world::World;
use crate::scenario::Step;

/// How many steps a walk has at most, before it looks at what it left.
const MAX_WALK: usize = 8;

/// One request, or a walk of several, that is compared.
pub(crate) struct Case {
    /// Each step with the operation that it calls, if it calls it by its own method.
    pub(crate) steps: Vec<(Step, Option<String>)>,
}

/// The cases of a run, in order.
pub(crate) struct Plan {
    pub(crate) cases: Vec<Case>,
    /// How many requests there were to choose from.
    pub(crate) available: usize,
}

impl Plan {
    /// Chooses `max` requests from all that the document yields, or all whose names hold `only`.
    ///
    /// # Errors
    ///
    /// The document has problems, or no request has such a name.
    pub(crate) fn new(
        root: &Path,
        world: &World,
        roles: &[String],
        seed: u64,
        max: usize,
        only: Option<&str>,
    ) -> Result<Self> {
        let operations: Vec<Operation> = document::read(root)?
            .into_iter()
            .filter(|operation| !world.leaves_out(&operation.id))
            .collect();
        let mut random = StdRng::seed_from_u64(seed);
        let cases_of = |number: usize| Cases {
            world,
            operation: &operations[number],
            roles,
            number,
        };
        let mut cases: Vec<Case> = Vec::new();
        for (number, operation) in operations.iter().enumerate() {
            let steps = cases_of(number).all().into_iter();
            cases.extend(steps.map(|step| {
                let called = step.method() == operation.method;
                let id = called.then(|| operation.id.clone());
                Case {
                    steps: vec![(step, id)],
                }
            }));
        }
        let available = cases.len();
        // A walk for every forty requests.
        for number in 0..available / 40 {
            cases.push(walk(number, &operations, &cases_of, roles, &mut random));
        }
        cases.shuffle(&mut random);
        if let Some(only) = only {
            cases.retain(|case| {
                case.steps
                    .iter()
                    .any(|(step, _)| step.name().contains(only))
            });
            if cases.is_empty() {
                bail!("no request has a name with {only:?}; names are such as createRepo/valid");
            }
        }
        let mut count = 0;
        cases.retain(|case| {
            count += case.steps.len();
            count <= max
        });
        Ok(Self { cases, available })
    }
}

/// Some operations of one tag in any order, and then all that it can read.
fn walk<'a>(
    number: usize,
    operations: &'a [Operation],
    cases_of: &impl Fn(usize) -> Cases<'a>,
    roles: &[String],
    random: &mut StdRng,
) -> Case {
    let first = random.random_range(0..operations.len());
    let tag = &operations[first].tag;
    let of_tag: Vec<usize> = (0..operations.len())
        .filter(|index| operations[*index].tag == *tag)
        .collect();
    let mut chosen = Vec::new();
    for _ in 0..random.random_range(2..=MAX_WALK) {
        let index = *of_tag.choose(random).unwrap_or(&first);
        // Mostly somebody who may: a walk of rejections leads nowhere.
        let role = match random.random_range(0..4) {
            0 => roles.choose(random).map_or("owner", String::as_str),
            1 => "superuser",
            _ => "owner",
        };
        chosen.push((index, role));
    }
    let reads = of_tag
        .iter()
        .filter(|index| operations[**index].method == "GET");
    chosen.extend(reads.take(MAX_WALK).map(|index| (*index, "owner")));
    let steps = chosen
        .into_iter()
        .enumerate()
        .map(|(place, (index, role))| {
            let operation = &operations[index];
            let step = cases_of(index).valid("valid", role);
            let name = format!("walk-{number}/{:02}-{}-of-{role}", place + 1, operation.id);
            (step.renamed(&name), Some(operation.id.clone()))
        });
    Case {
        steps: steps.collect(),
    }
}
