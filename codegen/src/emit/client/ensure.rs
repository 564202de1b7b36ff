//! Emits a method for each resource that a client can bring to a wanted state, and the description
//! that the runtime follows.

use proc_macro2::TokenStream;
use quote::quote;

use super::example::argument;
use crate::emit::cfg::cfg_all;
use crate::emit::docs::doc;
use crate::emit::example::Examples;
use crate::emit::types::{path_parameter_type, rust_type, short_name};
use crate::format;
use crate::ir::{Api, Operation, Pick, Resource, ResourceStep};
use crate::names;

/// The file with the resources; none if there are none.
pub(super) fn file(api: &Api) -> Option<String> {
    let mut items = vec![quote! {
        use crate::client::ensure::{Compared, Content, Pick, Resource, Step};
        use crate::client::runtime::{self, ParameterError};
    }];
    for resource in &api.resources {
        items.extend(tokens(api, resource).into_iter().flatten());
    }
    let about = "The resources that a client can bring to a wanted state.";
    (!api.resources.is_empty()).then(|| format::file(about, items))
}

/// What the method of a resource is called.
pub(super) fn method_name(resource: &Resource) -> String {
    names::value_name(&format!("ensure-{}", resource.name))
}

fn tokens(api: &Api, resource: &Resource) -> Option<[TokenStream; 2]> {
    let create = operation(api, &resource.create)?;
    let cfg = cfg_all(resource.tags.iter().map(String::as_str));
    let constant = names::constant_ident(&resource.name);
    let method = names::ident(&method_name(resource));
    let docs = doc(&docs(api, resource, create));
    let value = rust_type(&resource.value);
    let parameters = create.path_parameters.iter().map(|parameter| {
        let ty = path_parameter_type(api, parameter);
        (names::value_ident(&parameter.name), &parameter.name, ty)
    });
    let declared = parameters
        .clone()
        .map(|(ident, _, ty)| quote!(#ident: impl runtime::Argument<#ty>));
    let given = parameters.map(|(ident, name, ty)| {
        let (text, shown) = (ident.to_string(), short_name(&ty));
        quote!((#name, ParameterError::convert::<#ty>(#text, #shown, #ident).map(|value| value.to_string())))
    });
    let (body, wanted) = match &resource.body {
        Some(ty) => {
            let ty = rust_type(ty);
            (
                quote!(body: impl runtime::BodyArgument<#ty>),
                quote!(Some(&runtime::BodyArgument::into_body(body))),
            )
        }
        None => (quote!(), quote!(None::<&()>)),
    };
    let description = description(api, resource)?;
    Some([
        quote! {
            #cfg
            impl crate::Client {
                #docs
                pub fn #method(&self, #(#declared,)* #body) -> crate::Ensure<#value> {
                    crate::Ensure::new(self.clone(), &#constant, [#(#given),*], #wanted)
                }
            }
        },
        quote! {
            #cfg
            static #constant: Resource = #description;
        },
    ])
}

fn operation<'a>(api: &'a Api, step: &ResourceStep) -> Option<&'a Operation> {
    let mut operations = api.operations.iter();
    operations.find(|operation| operation.id == step.operation)
}

fn description(api: &Api, resource: &Resource) -> Option<TokenStream> {
    let name = resource.name.replace('_', " ");
    let create = step(api, &resource.create, true)?;
    let read = step(api, &resource.read, false)?;
    let at = &resource.at;
    let pick = match &resource.pick {
        Pick::Whole => quote!(Pick::Whole),
        Pick::Entry(key) => quote!(Pick::Entry(#key)),
        Pick::Item(properties) => {
            let pairs = properties
                .iter()
                .map(|(path, value)| quote!((#path, #value)));
            quote!(Pick::Item(&[#(#pairs),*]))
        }
    };
    let compared = resource.compared.iter().map(|property| {
        let (wanted, found) = (&property.wanted, &property.found);
        let values = property
            .values
            .iter()
            .map(|(one, other)| quote!((#one, #other)));
        quote!(Compared { wanted: #wanted, found: #found, values: &[#(#values),*] })
    });
    let changes: Option<Vec<_>> = resource
        .changes
        .iter()
        .map(|change| step(api, change, true))
        .collect();
    let changes = changes?;
    Some(quote! {
        Resource {
            name: #name,
            create: #create,
            read: #read,
            at: #at,
            pick: #pick,
            compared: &[#(#compared),*],
            changes: &[#(#changes),*],
        }
    })
}

fn step(api: &Api, step: &ResourceStep, is_write: bool) -> Option<TokenStream> {
    let operation = operation(api, step)?;
    let constant = names::constant_ident(&operation.id);
    let parameters = step
        .parameters
        .iter()
        .map(|(name, value)| quote!((#name, #value)));
    let content = match &step.properties {
        _ if !is_write || operation.body.is_none() => quote!(Content::Nothing),
        None => quote!(Content::Everything),
        Some(names) => quote!(Content::Properties(&[#(#names),*])),
    };
    Some(quote! {
        Step {
            operation: &crate::operations::#constant,
            parameters: &[#(#parameters),*],
            content: #content,
        }
    })
}

fn docs(api: &Api, resource: &Resource, create: &Operation) -> String {
    let name = resource.name.replace('_', " ");
    let method = |step: &ResourceStep| {
        let method = names::value_name(&step.operation);
        format!("[`{method}`](crate::Client::{method})")
    };
    let mut text = format!(
        "Ensure that there is this {name}.\n\nReads it with {}, and creates it with {} if it is \
         missing. ",
        method(&resource.read),
        method(&resource.create)
    );
    let compared: Vec<String> = resource
        .compared
        .iter()
        .map(|property| format!("`{}`", property.wanted))
        .collect();
    if compared.is_empty() {
        text.push_str("One that is there stays as it is.");
    } else {
        let changes: Vec<String> = resource.changes.iter().map(method).collect();
        text.push_str(&format!(
            "If {} is given and differs, it is changed with {}.",
            compared.join(" or "),
            changes.join(" and ")
        ));
    }
    text.push_str(
        "\n\nNothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) \
         tells what would be.",
    );
    text.push_str(&example(api, resource, create).unwrap_or_default());
    text
}

/// An example that is compiled and never run.
fn example(api: &Api, resource: &Resource, create: &Operation) -> Option<String> {
    let mut examples = Examples::new(api);
    let method = names::value_ident(&format!("ensure-{}", resource.name));
    let mut arguments: Vec<TokenStream> = create
        .path_parameters
        .iter()
        .map(|parameter| argument(&mut examples, api, parameter))
        .collect::<Option<_>>()?;
    if let (Some(ty), Some(body)) = (&resource.body, &create.body) {
        arguments.push(examples.value(ty, body.json()?.example.as_ref()?)?);
    }
    let library = names::ident(&api.library);
    let imports = examples.imports.iter().map(|name| names::ident(name));
    let imports = (!examples.imports.is_empty()).then(|| {
        quote!(
            use #library::models::{#(#imports),*};
        )
    });
    let text = format::layout(quote! {
        async fn example(client: #library::Client) -> #library::Result<()> {
            #imports
            let ensured = client.#method(#(#arguments),*).await?;
            println!("{}", ensured.outcome());
            Ok(())
        }
    });
    let mut section = "\n\n# Example\n\n```no_run\n".to_owned();
    for line in text.lines() {
        match line.strip_prefix("    ") {
            Some("Ok(())") => section.push_str("# Ok(())\n"),
            Some(code) => section.push_str(&format!("{code}\n")),
            None if line.is_empty() => section.push('\n'),
            None => section.push_str(&format!("# {line}\n")),
        }
    }
    section.push_str("```");
    Some(section)
}
