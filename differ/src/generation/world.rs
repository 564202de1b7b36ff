//! What a run makes on both servers before it compares them: organizations, repositories, robots and
//! the like, and the values of path parameters that name them.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value as Json;

use super::document::Operation;
use crate::scenario::Step;

/// The state that requests refer to.
pub(crate) struct World {
    steps: Vec<WorldStep>,
    parameters: Vec<BTreeMap<String, String>>,
    left_out: BTreeMap<String, String>,
}

/// A step that makes a part of it.
pub(crate) struct WorldStep {
    pub(crate) step: Step,
    /// The placeholder that is counted up before, because the name of what was deleted is not free.
    pub(crate) counts: Option<String>,
    /// The operations whose success makes the step due again.
    undone_by: Vec<String>,
}

impl World {
    /// The world in `world.json`.
    pub(crate) fn read() -> Result<Self> {
        let json: Json = serde_json::from_str(include_str!("world.json")).context("world.json")?;
        let steps = json["steps"].as_array().into_iter().flatten();
        let steps = steps.map(|step| WorldStep {
            counts: step["counts"].as_str().map(str::to_owned),
            undone_by: serde_json::from_value(step["undone_by"].clone()).unwrap_or_default(),
            step: Step::from(step.clone()),
        });
        Ok(Self {
            steps: steps.collect(),
            parameters: serde_json::from_value(json["parameters"].clone()).context("parameters")?,
            left_out: serde_json::from_value(json["left_out"].clone()).context("left_out")?,
        })
    }

    /// All steps, in order.
    pub(crate) fn steps(&self) -> &[WorldStep] {
        &self.steps
    }

    /// The steps that are due again after an operation succeeded.
    pub(crate) fn undone_by(&self, operation: &str) -> impl Iterator<Item = &WorldStep> {
        let operation = operation.to_owned();
        let steps = self.steps.iter();
        steps.filter(move |step| step.undone_by.contains(&operation))
    }

    /// Whether an operation is left out, because it would end the run or depends on the clock.
    pub(super) fn leaves_out(&self, operation: &str) -> bool {
        self.left_out.contains_key(operation)
    }

    /// The value of a path parameter: of the operation, else of the longest path that is given.
    pub(super) fn parameter(&self, operation: &Operation, name: &str) -> &str {
        let fitting = self.parameters.iter().filter(|row| row.contains_key(name));
        let rank = |row: &BTreeMap<String, String>| {
            let at = row.get("at").map_or("", String::as_str);
            if at == operation.id {
                return Some(usize::MAX);
            }
            operation.path.starts_with(at).then_some(at.len())
        };
        let best = fitting
            .filter_map(|row| Some((rank(row)?, row.get(name)?)))
            .max_by_key(|(rank, _)| *rank);
        best.map_or("nosuch", |(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generation::document;

    #[test]
    fn the_world_names_what_the_document_has() {
        let operations = document::read(&quay_reference::root()).expect("the document");
        let world = World::read().expect("the world");
        let known = |id: &String| operations.iter().any(|operation| operation.id == *id);
        for step in world.steps() {
            for id in &step.undone_by {
                assert!(known(id), "{id} in {}", step.step.name());
            }
        }
        for id in world.left_out.keys() {
            assert!(known(id), "{id}");
        }
        for operation in &operations {
            for name in operation.path_parameters() {
                let value = world.parameter(operation, name);
                assert_ne!(value, "nosuch", "{}: {name}", operation.id);
            }
        }
    }
}
