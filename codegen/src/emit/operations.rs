//! Emits the operation table: what there is to call and which scopes a call needs, as constants.

use proc_macro2::Literal;
use quote::quote;

use super::docs::{doc, sentence};
use super::parameters::{is_plain, is_route_pattern};
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Operation, Segment};
use crate::names;

/// Adds `operations.rs`.
pub(super) fn emit(api: &Api, files: &mut Files) {
    let count = Literal::usize_unsuffixed(api.operations.len());
    let all = api.operations.iter().map(|operation| {
        let constant = names::operation_ident(&operation.id);
        quote!(&#constant)
    });
    let mut items = vec![quote! {
        use crate::{Operation, PathTemplate};

        /// Every operation, by tag and in the order of the document.
        pub const ALL: [&Operation; #count] = [#(#all),*];
    }];
    items.extend(
        api.operations
            .iter()
            .map(|operation| constant(api, operation)),
    );
    let about = "The operation table: method, path, scopes and origin of every operation.";
    files.add("src/api/operations.rs", format::file(about, items));
}

fn constant(api: &Api, operation: &Operation) -> proc_macro2::TokenStream {
    let Operation {
        id,
        method,
        tag,
        security,
        extensions,
        ..
    } = operation;
    let constant = names::operation_ident(id);
    let path = &operation.path.template;
    let public = security.public;
    let scopes = security
        .alternatives
        .iter()
        .map(|scopes| quote!(&[#(#scopes),*]));
    let (guide_section, features, internal) = (
        &extensions.guide_section,
        &extensions.features,
        extensions.internal,
    );
    let (fails_when_disabled, fresh_login) =
        (extensions.fails_when_disabled, extensions.fresh_login);
    let segments = Literal::usize_unsuffixed(operation.path.segments.len());
    let many = operation.path.segments.iter().filter_map(|it| match it {
        Segment::Many(name) => Some(name),
        Segment::Literal(_) | Segment::One(_) | Segment::Parts(_) => None,
    });
    let patterns = operation.path_parameters.iter().filter_map(|parameter| {
        let (name, constraints) = (&parameter.name, &parameter.constraints);
        // The segment of another style has more in it than the value.
        let is_value = is_plain(api, parameter) && !constraints.in_code;
        let pattern = constraints
            .pattern
            .as_ref()
            .filter(|pattern| is_value && is_route_pattern(pattern))?;
        Some(quote!((#name, #pattern)))
    });
    let before = match extensions.permission_before_body {
        Some(before) => quote!(Some(#before)),
        None => quote!(None),
    };
    let statuses = operation
        .responses
        .iter()
        .filter(|response| !response.documented_only);
    let statuses = statuses.filter_map(|response| response.status.code());
    let statuses = statuses.map(Literal::u16_unsuffixed);
    let reasons = &extensions.reasons;
    let docs = doc(&format!(
        "`{id}`, `{method} {path}`: {}",
        sentence(&operation.summary)
    ));
    quote! {
        #docs
        pub const #constant: Operation = {
            const PATH: PathTemplate<#segments> = PathTemplate::new(#path, &[#(#many),*]);
            Operation {
            id: #id,
            method: #method,
            path: PATH.text,
            tag: #tag,
            scopes: &[#(#scopes),*],
            public: #public,
            guide_section: #guide_section,
            features: &[#(#features),*],
            fails_when_disabled: #fails_when_disabled,
            internal: #internal,
            segments: &PATH.segments,
            path_patterns: &[#(#patterns),*],
            permission_before_body: #before,
            fresh_login: #fresh_login,
            statuses: &[#(#statuses),*],
            reasons: &[#(#reasons),*],
            implied_scopes: crate::IMPLIED_SCOPES,
            }
        };
    }
}
