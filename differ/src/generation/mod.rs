//! Requests made from the document: what a run may send, and in which order.

mod bodies;
mod cases;
mod document;
mod plan;
mod world;

pub(crate) use self::plan::Plan;
pub(crate) use self::world::{World, WorldStep};
