//! Emits the table of security: the schemes, and what each operation requires of its callers.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{doc, scheme, sentence};
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Requirement, SchemeKind, SecurityScheme};

/// Adds `security.rs`, if operations need more than one token.
pub(super) fn emit(api: &Api, files: &mut Files) {
    if !api.has_security_table() {
        return;
    }
    let count = Literal::usize_unsuffixed(api.security_schemes.len());
    let schemes = api.security_schemes.iter().map(scheme_value);
    let others = match &api.requirements {
        Some(required) => {
            let required = alternatives(api, required);
            quote!(Some(#required))
        }
        None => quote!(None),
    };
    // Sorted by id, as they are looked up.
    let sorted: BTreeMap<&str, TokenStream> = api
        .operations
        .iter()
        .filter_map(|operation| {
            let required = operation.security.requirements.as_ref()?;
            Some((operation.id.as_str(), alternatives(api, required)))
        })
        .collect();
    let operations = sorted.iter().map(|(id, required)| quote!((#id, #required)));
    let is_used = api
        .operations
        .iter()
        .filter_map(|operation| operation.security.requirements.as_ref())
        .chain(&api.requirements)
        .any(|required| required.iter().any(|schemes| !schemes.is_empty()));
    let requirement = is_used.then(|| quote!(Requirement,));
    let kind = (!api.security_schemes.is_empty()).then(|| quote!(SchemeKind,));
    let docs = doc(&docs(&api.security_schemes));
    let items = [
        quote!(use apitwin_runtime::security::{#requirement #kind Security, SecurityScheme};),
        quote! {
            static SCHEMES: [SecurityScheme; #count] = [#(#schemes),*];
        },
        quote! {
            #docs
            pub static SECURITY: Security = Security::new(&SCHEMES, #others, &[#(#operations),*]);
        },
    ];
    let about = "The security schemes, and what each operation requires of its callers.";
    files.add("src/api/security.rs", format::file(about, items));
}

fn docs(schemes: &[SecurityScheme]) -> String {
    if schemes.is_empty() {
        return "The document has no security schemes.".to_owned();
    }
    let mut text =
        "What operations require of their callers, by these security schemes:\n".to_owned();
    for one in schemes {
        text.push_str(&format!("\n- {}", scheme(one)));
        if !one.description.is_empty() {
            text.push_str(&format!(
                ": {}",
                sentence(&one.description.replace('\n', " "))
            ));
        }
    }
    text
}

fn scheme_value(scheme: &SecurityScheme) -> TokenStream {
    let name = &scheme.name;
    let kind = match &scheme.kind {
        SchemeKind::Bearer => quote!(Bearer),
        SchemeKind::OAuth2 => quote!(OAuth2),
        SchemeKind::OpenIdConnect => quote!(OpenIdConnect),
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::HeaderKey(name) => quote!(HeaderKey(#name)),
        SchemeKind::QueryKey(name) => quote!(QueryKey(#name)),
        SchemeKind::CookieKey(name) => quote!(CookieKey(#name)),
    };
    quote!(SecurityScheme { name: #name, kind: SchemeKind::#kind })
}

fn alternatives(api: &Api, required: &[Vec<Requirement>]) -> TokenStream {
    let requirement = |it: &Requirement| {
        let mut schemes = api.security_schemes.iter();
        let index = schemes.position(|scheme| scheme.name == it.scheme.name);
        let index = Literal::usize_unsuffixed(index.unwrap_or_default());
        let scopes = &it.scopes;
        quote!(Requirement { scheme: &SCHEMES[#index], scopes: &[#(#scopes),*] })
    };
    let sets = required.iter().map(|schemes| {
        let schemes = schemes.iter().map(requirement);
        quote!(&[#(#schemes),*])
    });
    quote!(&[#(#sets),*])
}
