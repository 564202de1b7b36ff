//! Owns what surrounds progenitor's calls: docs on everything, the method of the client, the
//! context of an error, and the stream of a paged operation.

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{ImplItem, Item, ItemImpl, ItemStruct, Visibility, parse_quote};

use super::super::docs::{access, doc, doc_attribute, introduction, safe, sentence};
use super::super::types::rust_type;
use super::progenitor::Builder;
use super::success::{Success, enumeration};
use crate::format;
use crate::ir::{Api, Operation, Parameter, Shape, Type};
use crate::names;

/// The items of one operation, laid out. What progenitor wrote stays the tree that it is: to write
/// it out and to read it again would take as long as all the rest.
pub(super) fn items(api: &Api, operation: &Operation, builder: Builder) -> Vec<String> {
    let Builder {
        declaration,
        methods,
    } = builder;
    let mut items = vec![
        format::layout(method(operation)),
        format::layout_item(Item::Struct(declare(operation, declaration))),
        format::layout_item(Item::Impl(complete(api, operation, methods))),
    ];
    let others = paging(api, operation)
        .into_iter()
        .chain(enumeration(operation));
    items.extend(others.map(format::layout));
    items
}

/// The method of the client that begins a call.
fn method(operation: &Operation) -> TokenStream {
    let (name, builder) = (
        names::value_ident(&operation.id),
        names::type_ident(&operation.id),
    );
    let docs = doc(&operation_docs(operation));
    quote! {
        impl crate::Client {
            #docs
            pub fn #name(&self) -> #builder<'_> {
                #builder::new(self)
            }
        }
    }
}

/// What there is to know before a call: meaning, origin, rights and answers.
fn operation_docs(operation: &Operation) -> String {
    let extensions = &operation.extensions;
    let mut text = introduction(operation);
    text.push_str("\n\n# Access\n\n");
    text.push_str(&access(operation));
    if !extensions.features.is_empty() {
        let flags = extensions.features.iter().map(|flag| format!("`{flag}`"));
        let flags = flags.collect::<Vec<_>>().join(", ");
        text.push_str(&format!(" Exists where {flags} is on."));
    }
    text.push_str("\n\n# Responses\n\n");
    for answer in operation.successes() {
        let only = if answer.documented_only {
            " (only in the published reference)"
        } else {
            ""
        };
        let description = safe(&answer.description.replace('\n', " "));
        text.push_str(&format!("- {}{only}: {description}\n", answer.status));
    }
    let rejections = operation
        .answers
        .iter()
        .filter(|answer| !answer.is_success());
    let rejections = rejections
        .map(|answer| answer.status.to_string())
        .collect::<Vec<_>>()
        .join(", ");
    text.push_str(&format!(
        "\n# Errors\n\nThe server refuses with {rejections}; "
    ));
    text.push_str("see [`Error`](crate::Error) for what else can go wrong.");
    text
}

fn declare(operation: &Operation, mut declaration: ItemStruct) -> ItemStruct {
    declaration
        .attrs
        .retain(|attribute| !attribute.path().is_ident("doc"));
    let name = names::value_name(&operation.id);
    let docs = doc_attribute(&format!(
        "The call of `{}`, begun by [`Client::{name}`](crate::Client::{name}).",
        operation.id
    ));
    let must_use = parse_quote!(#[must_use = "a call does nothing before it is sent"]);
    declaration.attrs.splice(0..0, [docs, must_use]);
    declaration
}

/// Progenitor's methods with docs, and the sending of what they write.
fn complete(api: &Api, operation: &Operation, mut methods: ItemImpl) -> ItemImpl {
    for item in &mut methods.items {
        let ImplItem::Fn(method) = item else { continue };
        method
            .attrs
            .retain(|attribute| attribute.path().is_ident("inline"));
        if method.sig.ident == "new" {
            method.vis = visibility(quote!(pub(crate)));
            if has_default_body(api, operation) {
                DefaultBody.visit_impl_item_fn_mut(method);
            }
        }
        if let Some(text) = setter_docs(operation, &method.sig.ident.to_string()) {
            method.attrs.insert(0, doc_attribute(&text));
        }
    }
    methods.items.push(send(operation));
    methods
}

/// The sending of a call.
fn send(operation: &Operation) -> ImplItem {
    let constant = names::constant_ident(&operation.id);
    let success = Success::of(operation);
    let call = match success {
        Success::Empty => quote!(call_without_body),
        Success::Same(_) | Success::ByStatus(_) => quote!(call),
    };
    let success = success.rust_type(operation);
    let statuses = operation.successes().map(|answer| answer.status);
    let statuses = statuses.map(proc_macro2::Literal::u16_unsuffixed);
    let docs = doc(&format!(
        "Sends `{} {}`.\n\n# Errors\n\nA parameter that is missing or cannot be sent, a request that \
         does not get through, a rejection, or an answer that does not fit.",
        operation.method, operation.path.template
    ));
    parse_quote! {
        #docs
        #[inline]
        pub fn send(
            self,
        ) -> impl std::future::Future<Output = Result<ResponseValue<#success>, Error>> {
            crate::client::#call(
                &crate::api::operations::#constant,
                &[#(#statuses),*],
                self.client,
                self.into_request(),
            )
        }
    }
}

/// Whether a body may be left out and is of a type that can be empty. Progenitor asks for every
/// body; an empty one says the same as none.
fn has_default_body(api: &Api, operation: &Operation) -> bool {
    let Some(body) = operation.body.as_ref().filter(|body| !body.required) else {
        return false;
    };
    let Type::Model(name) = &body.ty else {
        return false;
    };
    matches!(
        api.models.get(name).map(|model| &model.shape),
        Some(Shape::Object { fields, .. }) if fields.iter().all(|field| !field.required)
    )
}

/// Lets the builder begin with an empty body.
struct DefaultBody;

impl VisitMut for DefaultBody {
    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if matches!(&field.member, syn::Member::Named(name) if name == "body")
            && let Ok(value) = syn::parse2(quote!(Ok(std::default::Default::default())))
        {
            field.expr = value;
        }
    }
}

fn visibility(tokens: TokenStream) -> Visibility {
    syn::parse2(tokens).unwrap_or(Visibility::Inherited)
}

fn setter_docs(operation: &Operation, name: &str) -> Option<String> {
    if let ("body", Some(body)) = (name, &operation.body) {
        let about = match body.description.as_str() {
            "" => "The body of the request.".to_owned(),
            description => sentence(description),
        };
        let presence = if body.required {
            "Required"
        } else {
            "Optional"
        };
        return Some(format!("{about}\n\n{presence}."));
    }
    let mut parameters = operation
        .path_parameters
        .iter()
        .chain(&operation.query_parameters);
    parameters
        .find(|parameter| names::value_name(&parameter.name) == name)
        .map(parameter_docs)
}

fn parameter_docs(parameter: &Parameter) -> String {
    let mut text = sentence(&parameter.description);
    let limits = &parameter.constraints;
    match (limits.minimum, limits.maximum) {
        (Some(least), Some(most)) => text.push_str(&format!(" From {least} to {most}.")),
        (Some(least), None) => text.push_str(&format!(" At least {least}.")),
        (None, Some(most)) => text.push_str(&format!(" At most {most}.")),
        (None, None) => {}
    }
    if parameter.ignored {
        text.push_str(" The server accepts it without any effect.");
    }
    text.push_str(if parameter.required {
        "\n\nRequired."
    } else {
        "\n\nOptional."
    });
    text
}

/// The stream over the items of all pages.
fn paging(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let items = &operation.pagination.as_ref()?.items;
    let Success::Same(Type::Model(page)) = Success::of(operation) else {
        return None;
    };
    let Shape::Object { fields, .. } = &api.models.get(page)?.shape else {
        return None;
    };
    let Type::List(item) = &fields.iter().find(|field| field.name == *items)?.ty else {
        return None;
    };
    let (name, list) = (names::type_ident(&operation.id), names::value_ident(items));
    let (page, item) = (rust_type(&Type::Model(page.clone())), rust_type(item));
    let docs = doc(&format!(
        "Streams the `{items}` of this page and of all that follow it; each page is fetched when \
         its first item is asked for.\n\nAn error ends the stream."
    ));
    Some(quote! {
        impl crate::client::paging::Paged for #name<'_> {
            type Page = #page;
            type Item = #item;
            type Error = Error;

            #[inline]
            fn resume(self, token: String) -> Self {
                self.next_page(token)
            }

            async fn fetch(self) -> Result<Self::Page, Error> {
                self.send().await.map(ResponseValue::into_inner)
            }

            #[inline]
            fn split(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
                (page.#list, page.next_page)
            }
        }
        impl<'a> #name<'a> {
            #docs
            #[inline]
            pub fn stream(
                self,
            ) -> impl crate::client::paging::Stream<Item = Result<#item, Error>> + Send + 'a {
                crate::client::paging::stream(self)
            }
        }
    })
}
