//! How the responses of an operation are read where they are not plain JSON of single statuses, and
//! the types of its rejections.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::success::{Case, Success, cases};
use crate::emit::docs::{doc, safe};
use crate::emit::types::{content_type, is_stream};
use crate::ir::{Api, Content, Operation, Payload, Response, Status};
use crate::names;

/// The type of the value: that of all cases if they have one, or else an enumeration.
pub(super) fn value_type(operation: &Operation, cases: &[Case<'_>]) -> TokenStream {
    single_type(cases).unwrap_or_else(|| {
        let name = names::ident(&operation.response_name);
        quote!(crate::api::client::#name)
    })
}

fn single_type(cases: &[Case<'_>]) -> Option<TokenStream> {
    let mut types = cases.iter().map(|case| match case.content {
        Some(content) => content_type(content),
        None => quote!(()),
    });
    let first = types.next()?;
    let is_same = types.all(|ty| ty.to_string() == first.to_string());
    is_same.then_some(first)
}

/// What a successful call yields, for those who take it apart.
pub(in crate::emit) enum Shape<'a> {
    /// A value of JSON, or nothing.
    Value,
    /// What the body holds.
    Content(&'a Content),
    /// An enumeration: its variants, with what they hold.
    Cases(Vec<(Ident, Option<&'a Content>)>),
}

/// What a successful call of an operation yields.
pub(in crate::emit) fn success_shape(operation: &Operation) -> Shape<'_> {
    let Success::Received(cases) = Success::of(operation) else {
        return Shape::Value;
    };
    match (single_type(&cases), cases.first()) {
        (Some(_), Some(case)) => case.content.map_or(Shape::Value, Shape::Content),
        _ => {
            let cases = cases.into_iter();
            let cases = cases.map(|case| (variant(case.response, case.content), case.content));
            Shape::Cases(cases.collect())
        }
    }
}

/// The variants of the enumeration of rejections; none where there is no such type.
pub(in crate::emit) fn rejection_variants<'a>(
    api: &Api,
    operation: &'a Operation,
) -> Vec<(Ident, &'a Content)> {
    if !has_errors(api, operation) {
        return Vec::new();
    }
    let cases = cases(self::rejections(operation)).into_iter();
    let cases = cases.filter_map(|case| {
        let content = case.content?;
        Some((variant(case.response, Some(content)), content))
    });
    cases.collect()
}

/// The items of an operation: how a success is read, with the enumeration of its values, and the
/// enumeration of its rejections.
pub(super) fn tokens(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let mut items = Vec::new();
    if let Success::Received(cases) = Success::of(operation) {
        if single_type(&cases).is_none() {
            items.push(enumeration(operation, &cases));
        }
        items.push(receive(operation, &cases));
    }
    if has_errors(api, operation) {
        items.push(errors(operation));
    }
    items
}

/// The variant of a case.
fn variant(response: &Response, content: Option<&Content>) -> Ident {
    let status = names::response_ident(response.status);
    match content {
        Some(content) if response.contents.len() > 1 => {
            format_ident!("{status}{}", content.variant)
        }
        _ => status,
    }
}

fn case_docs(response: &Response, content: Option<&Content>) -> TokenStream {
    let media_type = match content {
        Some(content) => format!(", as `{}`", content.media_type),
        None => String::new(),
    };
    let description = safe(&response.description);
    doc(&format!("{}{media_type}: {description}", response.status))
}

fn enumeration(operation: &Operation, cases: &[Case<'_>]) -> TokenStream {
    let name = names::ident(&operation.response_name);
    let docs = doc(&format!(
        "What a successful `{}` yields, by status and media type.",
        operation.id
    ));
    let has_stream = cases.iter().filter_map(|case| case.content).any(is_stream);
    let derives = match has_stream {
        true => quote!(#[derive(Debug)]),
        false => quote!(#[derive(Clone, Debug, PartialEq)]),
    };
    let variants = cases.iter().map(|case| {
        let docs = case_docs(case.response, case.content);
        let variant = variant(case.response, case.content);
        let body = case.content.map(content_type).map(|ty| quote!((#ty)));
        quote!(#docs #variant #body)
    });
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants),*
        }
    }
}

/// How a success is read.
fn receive(operation: &Operation, cases: &[Case<'_>]) -> TokenStream {
    let builder = names::type_ident(&operation.id);
    let value = value_type(operation, cases);
    let is_single = single_type(cases).is_some();
    let accept = accept(operation);
    let table = cases.iter().map(|case| {
        let (first, last) = case.response.status.bounds();
        let (first, last) = (
            Literal::u16_unsuffixed(first),
            Literal::u16_unsuffixed(last),
        );
        let media_type = match case.content {
            Some(content) => {
                let media_type = &content.media_type;
                quote!(Some(#media_type))
            }
            None => quote!(None),
        };
        let is_stream = case.content.is_some_and(is_stream);
        quote!(apitwin_runtime::client::ResponseCase {
            statuses: (#first, #last),
            media_type: #media_type,
            is_stream: #is_stream,
        })
    });
    let read = cases.iter().map(|case| {
        let variant = variant(case.response, case.content);
        match (case.content, is_single) {
            (None, true) => quote!(Ok(())),
            (None, false) => quote!(Ok(Self::Value::#variant)),
            (Some(content), single) => {
                let read = match content.payload {
                    Payload::Text => quote!(body.text()),
                    Payload::Bytes => quote!(body.stream()),
                    Payload::Json | Payload::Form | Payload::Multipart(_) => quote!(body.json()),
                };
                match single {
                    true => read,
                    false => quote!(#read.map(Self::Value::#variant)),
                }
            }
        }
    });
    let mut read: Vec<TokenStream> = read.collect();
    if read.iter().all(|it| it.to_string() == read[0].to_string()) {
        read.truncate(1);
    }
    let read = match read.as_slice() {
        [only] => only.clone(),
        [first @ .., last] => {
            let arms = first.iter().enumerate().map(|(index, read)| {
                let index = Literal::usize_unsuffixed(index);
                quote!(#index => #read,)
            });
            quote!(match case { #(#arms)* _ => #last })
        }
        [] => quote!(Ok(())),
    };
    quote! {
        impl apitwin_runtime::client::Receive for #builder {
            type Value = #value;

            const ACCEPT: &'static str = #accept;

            const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[#(#table),*];

            #[inline]
            #[allow(unused_variables, reason = "what is read does not always depend on all of it")]
            fn receive(
                case: usize,
                status: reqwest::StatusCode,
                body: apitwin_runtime::client::Received,
            ) -> Result<Self::Value, serde_json::Error> {
                #read
            }
        }
    }
}

/// The media types of the successes, then those of the rejections.
pub(in crate::emit) fn accept(operation: &Operation) -> String {
    let (successes, rejections): (Vec<&Response>, Vec<&Response>) =
        operation.responses.iter().partition(|it| it.is_success());
    let mut all: Vec<&str> = Vec::new();
    let responses = successes.into_iter().chain(rejections);
    for content in responses.flat_map(|response| &response.contents) {
        let media_type = match content.payload {
            Payload::Json if content.media_type.ends_with("/*") => "application/json",
            _ => content.media_type.as_str(),
        };
        if !all.contains(&media_type) {
            all.push(media_type);
        }
    }
    all.join(", ")
}

/// Whether there is an enumeration of the rejections.
pub(super) fn has_errors(api: &Api, operation: &Operation) -> bool {
    api.typed_rejections && rejections(operation).any(|it| !it.contents.is_empty())
}

fn rejections(operation: &Operation) -> impl Iterator<Item = &Response> {
    let responses = operation.responses.iter();
    // What stands for every other status stands for rejections of these as well.
    responses.filter(|it| !it.is_success() || it.status == Status::Default)
}

/// The enumeration of the rejections.
fn errors(operation: &Operation) -> TokenStream {
    let name = names::ident(&operation.error_name);
    let docs = doc(&format!(
        "The bodies with which `{}` is rejected, by status.\n\n\
         [`Error::declared`](crate::Error#method.declared) reads one.",
        operation.id
    ));
    let cases = cases(rejections(operation));
    let declared = cases.iter().filter_map(|case| {
        let content = case.content?;
        let docs = case_docs(case.response, Some(content));
        let variant = variant(case.response, Some(content));
        let ty = error_type(content);
        Some(quote!(#docs #variant(#ty)))
    });
    let arms = rejections(operation).map(|response| {
        let (first, last) = response.status.bounds();
        let (first, last) = (
            Literal::u16_unsuffixed(first),
            Literal::u16_unsuffixed(last),
        );
        let statuses = match response.status {
            Status::Code(_) => quote!(#first),
            Status::Range(_) => quote!(#first..=#last),
            Status::Default => quote!(_),
        };
        let mut reads = response.contents.iter().map(|content| {
            let variant = variant(response, Some(content));
            match content.payload {
                Payload::Text => quote!(body.text().map(Self::#variant)),
                Payload::Bytes => quote!(body.bytes().map(Self::#variant)),
                Payload::Json | Payload::Form | Payload::Multipart(_) => {
                    quote!(body.json().map(Self::#variant))
                }
            }
        });
        let read = match (reads.len(), reads.next()) {
            (0, _) | (_, None) => quote!(None),
            (1, Some(read)) => read,
            (_, Some(first)) => {
                let contents = response.contents.iter();
                let media_types = contents.map(|content| &content.media_type);
                let arms = std::iter::once(first)
                    .chain(reads)
                    .enumerate()
                    .map(|(index, read)| {
                        let index = Literal::usize_unsuffixed(index);
                        quote!(Some(#index) => #read,)
                    });
                quote!(match body.choose(&[#(#media_types),*]) { #(#arms)* _ => None })
            }
        };
        (statuses, read)
    });
    let arms: Vec<(TokenStream, TokenStream)> = arms.collect();
    let has_default = rejections(operation).any(|it| it.status == Status::Default);
    let (status, read) = match arms.as_slice() {
        [(_, read)] if has_default => (quote!(_status), read.clone()),
        arms => {
            let arms = arms
                .iter()
                .map(|(statuses, read)| quote!(#statuses => #read,));
            let otherwise = (!has_default).then(|| quote!(_ => None,));
            (
                quote!(status),
                quote!(match status { #(#arms)* #otherwise }),
            )
        }
    };
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#declared),*
        }
        impl apitwin_runtime::client::RejectionBody for #name {
            fn read(
                #status: u16,
                body: apitwin_runtime::client::RejectedBody<'_>,
            ) -> Option<Self> {
                #read
            }
        }
    }
}

/// The type of the body of a rejection, all of which is read.
fn error_type(content: &Content) -> TokenStream {
    match content.payload {
        Payload::Bytes => quote!(Vec<u8>),
        _ => content_type(content),
    }
}
