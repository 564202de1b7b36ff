//! Emits structs whose fields tell an absent property from null and from a value.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::model_docs;
use crate::emit::docs::{deprecation, doc, sentence};
use crate::emit::types::rust_type;
use crate::ir::{Access, Field, Model, Type, Unlisted};
use crate::names;

/// A struct with more required properties than this gets no `new`.
pub(crate) const MAX_ARGUMENTS: usize = 7;

pub(super) fn tokens(model: &Model, fields: &[Field], unlisted: &Unlisted) -> Vec<TokenStream> {
    // What a choice writes is no field.
    let fields: Vec<Field> = fields
        .iter()
        .filter(|field| field.constant.is_none())
        .cloned()
        .collect();
    let fields = &fields[..];
    let name = names::type_ident(&model.name);
    let docs = model_docs(model);
    let declared = fields.iter().map(|field| {
        let Written { ty, serde } = written(field);
        let (docs, ident) = (field_docs(field), names::ident(&field.rust_name));
        let rename = (ident != field.name).then(|| {
            let wire = &field.name;
            quote!(#[serde(rename = #wire)])
        });
        quote!(#docs #rename #serde pub #ident: #ty)
    });
    let extra = extra_type(unlisted).map(|ty| {
        let docs = doc("The properties that are not listed above.");
        let extra = extra_ident(fields);
        quote!(#docs #[serde(flatten)] pub #extra: #ty)
    });
    let default = (!fields.iter().any(|field| field.required)).then(|| quote!(Default,));
    let declaration = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, #default serde::Serialize)]
        pub struct #name {
            #(#declared,)*
            #extra
        }
    };
    let constructor = constructor(&name, fields, unlisted);
    let setters = match model.in_request {
        true => setters(fields, unlisted),
        false => Vec::new(),
    };
    let methods = (constructor.is_some() || !setters.is_empty()).then(|| {
        quote! {
            impl #name {
                #constructor
                #(#setters)*
            }
        }
    });
    std::iter::once(declaration)
        .chain([reading(&name, fields, unlisted)])
        .chain(methods)
        .collect()
}

/// The name of the field for properties that are not listed, which no property has.
fn extra_ident(fields: &[Field]) -> Ident {
    let mut name = "extra".to_owned();
    while fields.iter().any(|field| field.rust_name == name) {
        name.insert_str(0, "other_");
    }
    names::value_ident(&name)
}

/// The type of that field.
fn extra_type(unlisted: &Unlisted) -> Option<TokenStream> {
    match unlisted {
        Unlisted::Kept => Some(quote!(crate::Extra)),
        Unlisted::Typed(ty) => Some(rust_type(&Type::Map(Box::new(ty.clone())))),
        Unlisted::Ignored | Unlisted::Refused => None,
    }
}

/// How it is read: from an object only, while what serde derives takes lists as well.
fn reading(name: &Ident, fields: &[Field], unlisted: &Unlisted) -> TokenStream {
    let closed = (*unlisted == Unlisted::Refused).then(|| quote!(closed));
    let others = unlisted.is_kept().then(|| {
        let extra = extra_ident(fields);
        quote!(; and #extra)
    });
    let fields = fields.iter().enumerate().map(|(number, field)| {
        let number = Literal::usize_unsuffixed(number);
        let (ident, wire) = (names::ident(&field.rust_name), &field.name);
        let default = match (field.required, &field.ty) {
            (true, Type::Nullable(_)) | (false, _) => Some(quote!(default)),
            (true, _) => None,
        };
        quote!(#number #ident: #wire #default)
    });
    quote!(apitwin_runtime::read_object! { #closed #name { #(#fields),* #others } })
}

/// How a property is written.
struct Written {
    ty: TokenStream,
    serde: TokenStream,
}

fn written(field: &Field) -> Written {
    let (inner, nullable) = match &field.ty {
        Type::Nullable(inner) => (&**inner, true),
        ty => (ty, false),
    };
    let ty = rust_type(inner);
    match (field.required, nullable) {
        (true, false) => Written {
            ty,
            serde: quote!(),
        },
        (true, true) => Written {
            ty: quote!(Option<#ty>),
            serde: quote!(),
        },
        (false, true) => Written {
            ty: quote!(crate::Field<#ty>),
            serde: quote!(#[serde(default, skip_serializing_if = "crate::Field::is_absent")]),
        },
        (false, false) => Written {
            ty: quote!(Option<#ty>),
            serde: quote!(#[serde(default, skip_serializing_if = "Option::is_none")]),
        },
    }
}

fn field_docs(field: &Field) -> TokenStream {
    let mut text = sentence(&field.description);
    text.push_str(deprecation(field.deprecated));
    let mut note = |line: String| {
        text.push_str("\n\n");
        text.push_str(&line);
    };
    if let Some(since) = &field.since {
        note(format!("Since Quay {since}."));
    }
    let whole = match &field.ty {
        Type::Nullable(inner) => &**inner,
        ty => ty,
    };
    match whole {
        Type::Whole => note(
            "The server sometimes writes this whole number as a float, `10.0`, which strict readers \
             of integers reject."
                .to_owned(),
        ),
        Type::WholeInteger => note(
            "Write it as an integer: servers tell `10.0`, a float, from `10`."
                .to_owned(),
        ),
        _ => {}
    }
    match field.access {
        Access::ReadOnly => note("Only the server writes it.".to_owned()),
        Access::WriteOnly => note("Only clients write it; no response holds it.".to_owned()),
        Access::Both => {}
    }
    if field.undocumented {
        note("Quay's guide does not list it.".to_owned());
    }
    if field.ignored {
        note("The server accepts it without any effect.".to_owned());
    }
    doc(&text)
}

/// The constructor, where the required properties are few enough.
fn constructor(name: &Ident, fields: &[Field], unlisted: &Unlisted) -> Option<TokenStream> {
    let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
    if required.is_empty() || required.len() > MAX_ARGUMENTS {
        return None;
    }
    let arguments = required.iter().map(|field| {
        let (ident, ty) = (names::ident(&field.rust_name), written(field).ty);
        match field.ty {
            Type::Text | Type::Secret | Type::WholeInteger => quote!(#ident: impl Into<#ty>),
            _ => quote!(#ident: #ty),
        }
    });
    let values = fields.iter().map(|field| {
        let ident = names::ident(&field.rust_name);
        match (&field.ty, field.required) {
            (Type::Text | Type::Secret | Type::WholeInteger, true) => {
                quote!(#ident: #ident.into())
            }
            (_, true) => quote!(#ident),
            (Type::Nullable(_), false) => quote!(#ident: crate::Field::Absent),
            (_, false) => quote!(#ident: None),
        }
    });
    let extra = extra_ident(fields);
    let extra = match unlisted {
        Unlisted::Kept => Some(quote!(#extra: crate::Extra::default())),
        Unlisted::Typed(_) => Some(quote!(#extra: std::collections::BTreeMap::new())),
        Unlisted::Ignored | Unlisted::Refused => None,
    };
    let docs = doc(&format!("Creates a `{name}` from its required properties."));
    Some(quote! {
        #docs
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #extra }
        }
    })
}

/// A setter for each optional property, so that a body is written as one expression. They take what
/// the property holds, or an `Option` of it; for a nullable one, `None` is null.
fn setters(fields: &[Field], unlisted: &Unlisted) -> Vec<TokenStream> {
    let optional = fields.iter().filter(|field| !field.required);
    let mut setters: Vec<TokenStream> = optional
        .map(|field| {
            let ident = names::ident(&field.rust_name);
            let setter = setter_ident(field, fields);
            let docs = field_docs(field);
            let (argument, value) = match &field.ty {
                Type::Nullable(inner) => {
                    let ty = rust_type(inner);
                    (quote!(crate::Field<#ty>), quote!(#ident.into()))
                }
                ty => {
                    let ty = rust_type(ty);
                    (
                        quote!(crate::Optional<#ty>),
                        quote!(#ident.into().into_option()),
                    )
                }
            };
            quote! {
                #docs
                pub fn #setter(mut self, #ident: impl Into<#argument>) -> Self {
                    self.#ident = #value;
                    self
                }
            }
        })
        .collect();
    if let Some(ty) = extra_type(unlisted) {
        let docs = doc("Sets the properties that are not listed.");
        let extra = extra_ident(fields);
        setters.push(quote! {
            #docs
            pub fn #extra(mut self, #extra: impl Into<#ty>) -> Self {
                self.#extra = #extra.into();
                self
            }
        });
    }
    setters
}

/// The name of the setter of a property.
pub(crate) fn setter_ident(field: &Field, fields: &[Field]) -> Ident {
    let all = fields.iter().map(|field| field.rust_name.as_str());
    names::ident(&names::setter_name(&field.rust_name, all))
}
