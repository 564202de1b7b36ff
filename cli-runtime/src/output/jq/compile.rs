//! The source of a filter: what it means, or where it is wrong.

use jaq_core::compile::Undefined;
use jaq_core::data::JustLut;
use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, load};
use jaq_json::Val;

use super::shorten;
use crate::Failure;

type Filter = jaq_core::Filter<JustLut<Val>>;

/// Reads a filter with the definitions of jq around it.
pub(super) fn compile(source: &str) -> Result<Filter, Failure> {
    let definitions = jaq_core::defs()
        .chain(jaq_std::defs())
        .chain(jaq_json::defs());
    let functions = jaq_core::funs()
        .chain(jaq_std::funs())
        .chain(jaq_json::funs());
    let arena = Arena::default();
    let file = File {
        code: source,
        path: (),
    };
    let modules = Loader::new(definitions)
        .load(&arena, file)
        .map_err(|errors| {
            let errors = errors.into_iter().map(|(_, error)| error);
            wrong(source, errors.flat_map(unreadable).next())
        })?;
    Compiler::default()
        .with_funs(functions)
        .compile(modules)
        .map_err(|errors| {
            let errors = errors.into_iter().flat_map(|(_, errors)| errors);
            let undefined = |(name, kind)| match kind {
                Undefined::Filter(0) => (name, format!("there is no function `{name}`")),
                Undefined::Filter(count) => (
                    name,
                    format!("there is no function `{name}` with {count} arguments"),
                ),
                other => (name, format!("there is no {} `{name}`", other.as_str())),
            };
            wrong(source, errors.map(undefined).next())
        })
}

/// The places where a filter cannot be read, and what is expected there.
fn unreadable(error: load::Error<&str>) -> Vec<(&str, String)> {
    let expected = |what: &str| format!("expected {what}");
    match error {
        load::Error::Lex(errors) => errors
            .into_iter()
            .map(|(expect, found)| (found, expected(expect.as_str())))
            .collect(),
        load::Error::Parse(errors) => errors
            .into_iter()
            .map(|(expect, found)| (found, expected(expect.as_str())))
            .collect(),
        load::Error::Io(errors) => errors,
    }
}

/// The failure of a filter that is wrong: at a part of its source, for a reason.
pub(super) fn wrong(source: &str, found: Option<(&str, String)>) -> Failure {
    let next = "see https://jqlang.org/manual for what filters are";
    let Some((part, reason)) = found else {
        return Failure::usage("`--jq`: the filter cannot be read").next(next);
    };
    let start = (part.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    let place = match source.get(..start) {
        Some(before) if start < source.len() => {
            let rest = shorten(source.get(start..).unwrap_or_default());
            let number = before.chars().count() + 1;
            format!("at character {number}, `{rest}`")
        }
        _ => "at its end".to_owned(),
    };
    Failure::usage(format!("`--jq`: {place}: {reason}")).next(next)
}
