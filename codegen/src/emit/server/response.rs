//! Emits the responses of an operation, as its handler gives them.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::idents::response_ident;
use crate::emit::docs::{doc, safe};
use crate::emit::types::{content_type, is_stream};
use crate::ir::{Api, Content, Header, HeaderValue, Operation, Payload, Response, Status};
use crate::names;

/// The responses that a handler gives, without those that only Quay's guide lists: the successes,
/// and the rejections where the dialect of the API does not write them.
pub(in crate::emit) fn offered<'a>(
    api: &Api,
    operation: &'a Operation,
) -> impl Iterator<Item = &'a Response> {
    let typed = api.typed_rejections;
    operation
        .responses
        .iter()
        .filter(move |it| (typed || it.is_success()) && !it.documented_only)
}

/// The enumeration, and what makes a response of it.
pub(super) fn tokens(api: &Api, operation: &Operation) -> TokenStream {
    let name = response_ident(operation);
    let about = match api.typed_rejections {
        true => "The responses",
        false => "The successful responses",
    };
    let docs = doc(&format!("{about} of `{}`.", operation.id));
    let cases: Vec<Case<'_>> = offered(api, operation).flat_map(Case::of).collect();
    let has_stream = cases.iter().filter_map(|case| case.content).any(is_stream);
    let derives = match has_stream {
        true => quote!(#[derive(Debug)]),
        false => quote!(#[derive(Clone, Debug, PartialEq)]),
    };
    let variants = cases.iter().map(Case::variant);
    let responses = cases.iter().map(Case::response);
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants),*
        }
        impl IntoResponse for #name {
            fn into_response(self) -> Response {
                match self {
                    #(#responses),*
                }
            }
        }
    }
}

/// A response in one media type.
pub(in crate::emit) struct Case<'a> {
    response: &'a Response,
    content: Option<&'a Content>,
    /// The headers, each with its field.
    headers: Vec<(&'a Header, Ident)>,
}

impl<'a> Case<'a> {
    pub(in crate::emit) fn of(response: &'a Response) -> Vec<Self> {
        let case = |content| {
            let mut taken: names::Taken =
                ["body", "status"].map(str::to_owned).into_iter().collect();
            let headers = response.headers.iter().map(|header| {
                let name = taken.take(names::value_name(&header.name));
                (header, names::ident(&name))
            });
            Self {
                response,
                content,
                headers: headers.collect(),
            }
        };
        match response.contents.is_empty() {
            true => vec![case(None)],
            false => response.contents.iter().map(Some).map(case).collect(),
        }
    }

    /// The body; none for an empty one.
    pub(in crate::emit) fn content(&self) -> Option<&'a Content> {
        self.content
    }

    pub(in crate::emit) fn ident(&self) -> Ident {
        let status = names::response_ident(self.response.status);
        match self.content {
            Some(content) if self.response.contents.len() > 1 => {
                format_ident!("{status}{}", content.variant)
            }
            _ => status,
        }
    }

    /// The headers that a handler gives.
    pub(in crate::emit) fn given_headers(&self) -> impl Iterator<Item = &(&'a Header, Ident)> {
        let headers = self.headers.iter();
        headers.filter(|(header, _)| !matches!(header.value, HeaderValue::Fixed(_)))
    }

    /// Whether a handler gives the status.
    pub(in crate::emit) fn has_status(&self) -> bool {
        self.response.status.code().is_none()
    }

    /// The body alone, or the body and a field for the status and each header that is not always
    /// the same.
    fn variant(&self) -> TokenStream {
        let response = self.response;
        let media_type = match self.content {
            Some(content) if response.contents.len() > 1 => {
                format!(" as `{}`", content.media_type)
            }
            _ => String::new(),
        };
        let docs = doc(&format!(
            "{}{media_type}: {}",
            response.status,
            safe(&response.description)
        ));
        let name = self.ident();
        let body = self.content.map(content_type);
        if self.given_headers().next().is_none() && !self.has_status() {
            let body = body.map(|ty| quote!((#ty)));
            return quote!(#docs #name #body);
        }
        let status = self.has_status().then(|| {
            let docs = doc("The status, one for which the document declares nothing more exact.");
            quote!(#docs status: apitwin_runtime::server::http::StatusCode,)
        });
        let body = body.map(|ty| {
            let docs = doc("The body.");
            quote!(#docs body: #ty,)
        });
        let fields = self.given_headers().map(|(header, name)| {
            let docs = doc(&match header.description.as_str() {
                "" => format!("The header `{}`.", header.name),
                description => format!("The header `{}`: {}", header.name, safe(description)),
            });
            let ty = header_type(header);
            quote!(#docs #name: #ty)
        });
        quote!(#docs #name { #status #body #(#fields),* })
    }

    /// The arm that writes it.
    fn response(&self) -> TokenStream {
        let response = self.response;
        let status = match response.status.code() {
            Some(code) => {
                let code = Literal::u16_suffixed(code);
                quote!(#code)
            }
            None => quote!(status.as_u16()),
        };
        let sent = match self.content {
            Some(content) => sent(response, content, &status),
            None => {
                let media_type = response
                    .empty_media_type
                    .as_deref()
                    .unwrap_or("application/json");
                quote!(Response::empty(#status, #media_type))
            }
        };
        let within = match response.status {
            Status::Code(_) => quote!(),
            status => {
                let (first, last) = status.bounds();
                quote!(.within(#first..=#last))
            }
        };
        let headers = self.headers.iter().map(|(header, name)| set(header, name));
        let has_body = self.content.is_some();
        let fields: Vec<&Ident> = self.given_headers().map(|(_, name)| name).collect();
        let name = self.ident();
        let pattern = match (has_body, self.has_status(), fields.as_slice()) {
            (true, false, []) => quote!((body)),
            (false, false, []) => quote!(),
            (has_body, has_status, fields) => {
                let body = has_body.then(|| quote!(body,));
                let status = has_status.then(|| quote!(status,));
                quote!({ #status #body #(#fields),* })
            }
        };
        quote!(Self::#name #pattern => #sent #within #(#headers)*)
    }
}

/// A response with a body.
fn sent(response: &Response, content: &Content, status: &TokenStream) -> TokenStream {
    let media_type = &content.media_type;
    match content.payload {
        Payload::Text => quote!(Response::plain(#status, #media_type, &body)),
        Payload::Bytes => quote!(Response::stream(#status, #media_type, body)),
        Payload::Json | Payload::Form | Payload::Multipart(_) => {
            let sent = match response.sorted_json {
                true => quote!(Response::sorted_json(#status, &body)),
                false => quote!(Call::respond(#status, &body)),
            };
            match content.is_plain_json() {
                true => sent,
                false => quote!(#sent.with_media_type(#media_type)),
            }
        }
    }
}

fn header_type(header: &Header) -> TokenStream {
    let ty = match header.value {
        HeaderValue::Integer => quote!(i64),
        HeaderValue::Number => quote!(f64),
        HeaderValue::Boolean => quote!(bool),
        HeaderValue::Fixed(_) | HeaderValue::Text => quote!(String),
    };
    match header.required {
        true => ty,
        false => quote!(Option<#ty>),
    }
}

/// Adds a header to a response.
fn set(header: &Header, field: &Ident) -> TokenStream {
    let name = header.name.to_ascii_lowercase();
    let value = match (&header.value, header.required) {
        (HeaderValue::Fixed(value), _) => quote!(Some(#value)),
        (HeaderValue::Text, true) => quote!(Some(&#field)),
        (HeaderValue::Text, false) => quote!(#field.as_deref()),
        (_, true) => quote!(Some(&#field.to_string())),
        (_, false) => quote!(#field.map(|value| value.to_string()).as_deref()),
    };
    quote!(.with_declared_header(#name, #value))
}
