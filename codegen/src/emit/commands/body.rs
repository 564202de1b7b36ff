//! The body of a command: what it may hold, by media type.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::property::{Found, Property, optional};
use super::secret;
use super::value::{Kind, inner, is_nullable};
use crate::ir::{Api, Body, Content, Operation, Payload, Shape, Type};
use crate::names::Flags;

/// A body in one media type.
pub(super) struct CommandContent<'a> {
    content: &'a Content,
    /// Whether every such body is an object.
    is_object: bool,
    pub properties: Vec<Property>,
    /// The names of properties that hold secrets.
    secrets: BTreeSet<String>,
}

/// The contents of a body. The first has flags for its properties, and so has each multipart form, which
/// no file can say as a whole.
pub(super) fn contents<'a>(
    api: &Api,
    operation: &'a Operation,
    flags: &mut Flags,
) -> Vec<CommandContent<'a>> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let mut made: Vec<CommandContent<'a>> = Vec::new();
    for content in contents {
        let mut found = Found::new(api);
        match (&content.payload, content.ty()) {
            (Payload::Multipart(form), _) => found.parts(form),
            (Payload::Json | Payload::Form, Some(ty)) if made.is_empty() => {
                found.object(ty, &[], true);
            }
            _ => {}
        }
        let known: Vec<&Property> = made.iter().flat_map(|it| &it.properties).collect();
        let mut properties = found.named(flags, &known);
        match operation.command_argument.as_slice() {
            _ if !made.is_empty() => {}
            [] if operation.method == "POST" => name_first(&mut properties),
            argument => place(&mut properties, argument),
        }
        made.push(CommandContent {
            secrets: secret::of_content(api, content),
            is_object: content.ty().is_some_and(|ty| is_object(api, ty)),
            content,
            properties,
        });
    }
    made
}

/// The properties that name a new thing: people type its name without a flag.
const NAMES: [&str; 3] = ["name", "username", "title"];

/// Makes the name of what is created positional.
fn name_first(properties: &mut [Property]) {
    let is_name = |property: &Property, name: &str| {
        property.required && property.kind == Kind::Text && property.path == [name]
    };
    for name in NAMES {
        if let Some(found) = properties.iter_mut().find(|it| is_name(it, name)) {
            found.positional = true;
            return;
        }
    }
}

/// Makes properties one positional argument, as the document says.
fn place(properties: &mut [Property], argument: &[String]) {
    let flag_of = |name: &String| {
        let found = properties.iter().find(|it| it.path == [name.as_str()]);
        found.map(|it| it.flag.clone())
    };
    let Some((last, before)) = argument.split_last() else {
        return;
    };
    let prefix = before.first().and_then(flag_of);
    if let Some(found) = properties.iter_mut().find(|it| it.path == [last.as_str()]) {
        found.positional = true;
        found.prefix = prefix;
    }
}

/// The body of an operation with its contents.
pub(super) fn tokens(body: &Body, contents: &[CommandContent<'_>]) -> TokenStream {
    let required = body.required;
    let contents = contents.iter().map(CommandContent::tokens);
    quote!(CommandBody { required: #required, contents: &[#(#contents),*] })
}

impl CommandContent<'_> {
    fn tokens(&self) -> TokenStream {
        let media_type = &self.content.media_type;
        let payload = match &self.content.payload {
            Payload::Json => quote!(Json),
            Payload::Text => quote!(Text),
            Payload::Form => quote!(Form),
            Payload::Multipart(_) => quote!(Multipart),
            Payload::Bytes => quote!(Bytes),
        };
        let properties = self.properties.iter().map(Property::tokens);
        let secrets = &self.secrets;
        let example = self.content.example.as_ref().map(ToString::to_string);
        let example = optional(example.as_deref());
        let is_object = self.is_object;
        quote! {
            CommandContent {
                media_type: #media_type,
                payload: Payload::#payload,
                is_object: #is_object,
                properties: &[#(#properties),*],
                secrets: &[#(#secrets),*],
                example: #example,
            }
        }
    }
}

/// Whether every value of a type is an object.
fn is_object(api: &Api, ty: &Type) -> bool {
    !is_nullable(api, ty)
        && match shape(api, ty) {
            Some(Shape::Object { .. }) => true,
            Some(Shape::OneOf(choice)) => choice.variants.iter().all(|variant| match &variant.ty {
                Some(ty) => matches!(shape(api, ty), Some(Shape::Object { .. })),
                // A form of the tag alone.
                None => choice.tag.is_some(),
            }),
            _ => false,
        }
}

/// The shape of a model; none of any other type.
pub(super) fn shape<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Shape> {
    match inner(api, ty) {
        Type::Model(name) => api.models.get(name).map(|model| &model.shape),
        _ => None,
    }
}
