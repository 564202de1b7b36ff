//! The parameters of a command.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::Kind;
use crate::emit::parameters::{is_plain, location, style, wire_name};
use crate::ir::{Api, Location, Operation, Parameter, Style};
use crate::names::Flags;

/// A parameter as an argument.
pub(super) struct Argument<'a> {
    pub parameter: &'a Parameter,
    pub flag: String,
    pub kind: Kind,
}

/// The parameters of an operation: of the path in its order, then of the query, headers and cookies.
pub(super) fn arguments<'a>(
    api: &Api,
    operation: &'a Operation,
    flags: &mut Flags,
) -> Vec<Argument<'a>> {
    let argument = |parameter: &'a Parameter| {
        let kind = match Kind::of(api, &parameter.ty, &parameter.constraints) {
            // A positional argument is one word, and repeated flags cannot say an empty list.
            Kind::List(_)
                if parameter.location == Location::Path || parameter.style == Style::Json =>
            {
                Kind::Json { or_text: false }
            }
            kind => kind,
        };
        let is_secret = kind == Kind::Secret && parameter.location != Location::Path;
        Argument {
            parameter,
            flag: flags.take(&[&parameter.name], is_secret, parameter.location.word()),
            kind,
        }
    };
    operation.parameters().map(argument).collect()
}

impl Argument<'_> {
    pub(super) fn tokens(&self, api: &Api) -> TokenStream {
        let Self {
            parameter, flag, ..
        } = self;
        let name = wire_name(parameter);
        let location = location(parameter.location);
        let style = style(parameter.style);
        let plain = is_plain(api, parameter);
        let (multi_segment, required) = (parameter.multi_segment, parameter.required);
        let help = help(&[&parameter.description, &parameter.notes]);
        let value = self.kind.tokens();
        let default = match &parameter.default {
            Some(default) => {
                let text = default.to_string();
                quote!(Some(#text))
            }
            None => quote!(None),
        };
        let deprecated = parameter.deprecated;
        quote! {
            CommandParameter {
                flag: #flag,
                name: #name,
                location: #location,
                style: #style,
                plain: #plain,
                multi_segment: #multi_segment,
                required: #required,
                help: #help,
                value: #value,
                default: #default,
                deprecated: #deprecated,
            }
        }
    }
}

/// Texts as one paragraph, without the line breaks of the document.
pub(super) fn help(texts: &[&str]) -> String {
    let texts = texts.iter().map(|text| text.trim());
    let texts: Vec<String> = texts
        .filter(|text| !text.is_empty())
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    texts.join(" ")
}
