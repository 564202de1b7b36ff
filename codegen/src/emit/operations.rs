//! Owns the operation table: what there is to call, and which scopes a call needs, as constants.

use quote::quote;

use super::docs::{doc, sentence};
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Operation, Segment};
use crate::names;

/// Adds `operations.rs`.
pub(super) fn emit(api: &Api, files: &mut Files) {
    let count = api.operations.len();
    let all = api.operations.iter().map(|operation| {
        let constant = names::constant_ident(&operation.id);
        quote!(&#constant)
    });
    let mut items = vec![quote! {
        use crate::{Operation, Segment};

        /// Every operation, by tag and in the order of the document.
        pub const ALL: [&Operation; #count] = [#(#all),*];
    }];
    items.extend(api.operations.iter().map(constant));
    let about = "The operation table: method, path, scopes and origin of every operation.";
    files.add("src/api/operations.rs", format::file(about, items));
}

fn constant(operation: &Operation) -> proc_macro2::TokenStream {
    let Operation {
        id,
        method,
        tag,
        security,
        extensions,
        ..
    } = operation;
    let constant = names::constant_ident(id);
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
    let segments = operation.path.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => quote!(Segment::Literal(#text)),
        Segment::One(name) => quote!(Segment::One(#name)),
        Segment::Many(name) => quote!(Segment::Many(#name)),
    });
    let before = match extensions.permission_before_body {
        Some(before) => quote!(Some(#before)),
        None => quote!(None),
    };
    let statuses = operation
        .answers
        .iter()
        .filter(|answer| !answer.documented_only);
    let statuses = statuses.map(|answer| answer.status);
    let docs = doc(&format!(
        "`{id}`, `{method} {path}`: {}",
        sentence(&operation.summary)
    ));
    quote! {
        #docs
        pub const #constant: Operation = Operation {
            id: #id,
            method: #method,
            path: #path,
            tag: #tag,
            scopes: &[#(#scopes),*],
            public: #public,
            guide_section: #guide_section,
            features: &[#(#features),*],
            internal: #internal,
            segments: &[#(#segments),*],
            permission_before_body: #before,
            statuses: &[#(#statuses),*],
            implied_scopes: crate::IMPLIED_SCOPES,
        };
    }
}
