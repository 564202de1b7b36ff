//! The boundary to progenitor. Its tokens are compared with the intermediate representation before
//! they are used.

use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use quote::ToTokens;
use syn::ImplItemFn;

use super::progenitor_input::ProgenitorInput;
use super::progenitor_output::{Builder, ProgenitorOutput};
use super::success::Success;
use super::{builder, request};
use crate::diagnostic::{Diagnostics, Place};
use crate::ir::{Api, Operation};
use crate::names;

/// Runs progenitor and takes the function that writes the request of every operation, in the order
/// of the operations. What it cannot express is written by [`request::write`].
pub(super) fn requests(api: &Api) -> Result<Vec<ImplItemFn>, Diagnostics> {
    let ProgenitorOutput {
        types,
        mut builders,
    } = generate(api)?;
    let mut problems = Diagnostics::default();
    report_types(api, &types, &mut problems);
    let mut requests = Vec::new();
    for operation in &api.operations {
        if !request::is_expressible(api, operation) {
            let body_is_option = builder::body_is_option(api, operation);
            requests.push(request::write(api, operation, body_is_option));
            continue;
        }
        let name = names::type_name(&operation.id);
        match builders.remove(&name) {
            Some(builder) => {
                compare(operation, &builder, &mut problems);
                requests.extend(request(api, operation, builder, &mut problems));
            }
            None => reject(
                operation,
                &mut problems,
                format!("progenitor wrote no builder of the name `{name}`"),
            ),
        }
    }
    problems.or(requests)
}

fn generate(api: &Api) -> Result<ProgenitorOutput, Diagnostics> {
    let input = ProgenitorInput::of(api);
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged);
    for (component, ty) in &input.replacements {
        settings.with_replacement(component, ty, std::iter::empty());
    }
    let run = AssertUnwindSafe(|| {
        let document = serde_json::from_value(input.document).map_err(|error| error.to_string())?;
        let mut generator = Generator::new(&settings);
        let tokens = generator
            .generate_tokens(&document)
            .map_err(|error| error.to_string())?;
        ProgenitorOutput::of(tokens).map_err(|error| error.to_string())
    });
    // Progenitor asserts where it cannot go on. The input leaves it no reason to; should it find
    // one, the user gets a diagnostic and not a backtrace.
    match catch_unwind(run) {
        Ok(Ok(output)) => Ok(output),
        Ok(Err(text)) => Err(rejected(api, &text)),
        Err(_) => Err(rejected(api, "it panicked")),
    }
}

fn rejected(api: &Api, text: &str) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let place = api
        .operations
        .first()
        .map_or_else(nowhere, |operation| operation.place.clone());
    problems.add(
        &place,
        format!("progenitor refused the lowered document: {text}"),
        "this is a fault of quay-codegen: lower the construct in emit/client/progenitor_input.rs, or refuse it \
         in document/validate",
    );
    problems
}

/// Every type of the input is replaced. A type that is left would be one that the models lack.
fn report_types(api: &Api, types: &[String], problems: &mut Diagnostics) {
    for name in types {
        let place = api
            .operations
            .first()
            .map_or_else(nowhere, |operation| operation.place.clone());
        problems.add(
            &place,
            format!("progenitor made a type of its own, `{name}`"),
            "this is a fault of quay-codegen: replace it in emit/client/progenitor_input.rs",
        );
    }
}

/// The response and the parameters that progenitor wrote must be those of the operation.
fn compare(operation: &Operation, builder: &Builder, problems: &mut Diagnostics) {
    let success = Success::of(operation).rust_type(operation);
    let expected = normal(&format!("Result<ResponseValue<{success}>, Error<()>>"));
    let found = match builder.send.as_ref().map(|send| &send.sig.output) {
        Some(syn::ReturnType::Type(_, ty)) => normal(&ty.to_token_stream().to_string()),
        _ => String::new(),
    };
    if found != expected {
        reject(
            operation,
            problems,
            format!("progenitor's call yields `{found}`, the document `{expected}`"),
        );
    }
    let parameters = operation
        .path_parameters
        .iter()
        .chain(&operation.query_parameters);
    let mut expected: Vec<String> = parameters.map(|it| names::value_name(&it.name)).collect();
    expected.extend(operation.body.iter().map(|_| "body".to_owned()));
    expected.sort();
    if !builder.setters.iter().eq(&expected) {
        let found = &builder.setters;
        reject(
            operation,
            problems,
            format!("progenitor's call takes {found:?}, the document {expected:?}"),
        );
    }
}

/// The part of a call that is kept; the type of its response is compared before.
fn request(
    api: &Api,
    operation: &Operation,
    builder: Builder,
    problems: &mut Diagnostics,
) -> Option<ImplItemFn> {
    let kept = builder
        .send
        .ok_or_else(|| "no method `send`".to_owned())
        .and_then(|method| {
            let body_is_option = builder::body_is_option(api, operation);
            request::keep(method, api, operation, body_is_option)
        });
    kept.map_err(|problem| reject(operation, problems, format!("progenitor wrote {problem}")))
        .ok()
}

fn reject(operation: &Operation, problems: &mut Diagnostics, problem: String) {
    problems.add_in(
        &operation.shown(),
        &operation.place,
        problem,
        "this is a fault of quay-codegen: see emit/client",
    );
}

/// Tokens as text without blanks, since two writers place them differently.
fn normal(tokens: &str) -> String {
    tokens.replace(' ', "").replace(",>", ">")
}

fn nowhere() -> Place {
    Place {
        file: "".into(),
        line: 1,
        column: 1,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use quote::ToTokens;

    use super::{builder, request, requests};
    use crate::document::{Document, Sources};
    use crate::output::cases::AcceptCase;
    use crate::profile::Profile;

    /// Compares each request that progenitor writes with ours, and counts them.
    fn check(folder: &Path, profile: Profile) -> usize {
        let sources = Sources::read(folder, "spec").expect("the document can be read");
        let document = Document::read(&sources, profile).expect("the document is valid");
        let api = crate::lower::lower(&document).expect("the document can be lowered");
        let written = requests(&api).expect("progenitor writes the requests");
        let mut compared = 0;
        for (operation, theirs) in api.operations.iter().zip(written) {
            if request::is_expressible(&api, operation) {
                let body_is_option = builder::body_is_option(&api, operation);
                let ours = request::write(&api, operation, body_is_option);
                let (ours, theirs) = (ours.to_token_stream(), theirs.to_token_stream());
                assert_eq!(
                    ours.to_string(),
                    theirs.to_string(),
                    "{}",
                    operation.shown()
                );
                compared += 1;
            }
        }
        compared
    }

    #[test]
    fn our_requests_are_those_of_progenitor() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        assert!(check(&root.join("spec"), Profile::STRICT) > 200);
        let cases = AcceptCase::all(&root).expect("the cases can be read");
        let check = |case: &AcceptCase| {
            let profile = case.profile().expect("the profile of the case is known");
            check(&case.folder, profile)
        };
        let compared: usize = cases.iter().map(check).sum();
        assert!(compared > 30);
    }
}
