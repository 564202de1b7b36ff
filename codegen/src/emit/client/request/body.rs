//! The part of a request that writes a body which is not plain JSON.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Body, Content, Payload};
use crate::names;

/// Adds the body to a request that is being written: `request` is a [`reqwest::RequestBuilder`],
/// and `body` is in scope.
pub(super) fn with_body(body: &Body, request: &TokenStream) -> TokenStream {
    let write = match body.contents.as_slice() {
        [only] => {
            let write = write(only);
            match body.required {
                true => return quote!({ let request = #request; #write }),
                false => quote!(Some(body) => #write,),
            }
        }
        several => {
            let name = names::ident(&body.name);
            let arms = several.iter().map(|content| {
                let (variant, write) = (names::ident(&content.variant), write(content));
                let pattern = quote!(crate::models::#name::#variant(body));
                match body.required {
                    true => quote!(#pattern => #write,),
                    false => quote!(Some(#pattern) => #write,),
                }
            });
            quote!(#(#arms)*)
        }
    };
    let none = (!body.required).then(|| quote!(None => request,));
    quote!({
        let request = #request;
        match body {
            #write
            #none
        }
    })
}

/// The request with a body of one media type.
fn write(content: &Content) -> TokenStream {
    let media_type = &content.media_type;
    match content.payload {
        Payload::Json => quote!(apitwin_runtime::client::json_body(request, #media_type, &body)?),
        Payload::Text => quote!(apitwin_runtime::client::text_body(request, #media_type, &body)?),
        Payload::Form => quote!(apitwin_runtime::client::form_body(request, #media_type, &body)?),
        Payload::Multipart(_) => quote!(apitwin_runtime::client::multipart_body(request, &body)?),
        Payload::Bytes => quote!(apitwin_runtime::client::stream_body(request, #media_type, body)?),
    }
}
