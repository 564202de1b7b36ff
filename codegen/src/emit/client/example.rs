//! The example of a call, which the docs of each method show.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Value as Json, json};

use super::success::Success;
use crate::emit::example::Examples;
use crate::ir::{Api, Operation, Parameter, Type};
use crate::names;

/// The section with the example: a function that is compiled as a test and never run.
pub(super) fn section(api: &Api, operation: &Operation) -> String {
    let mut examples = Examples::new(api);
    let call = call(&mut examples, operation);
    let imports: Vec<_> = examples.imports.iter().map(|it| names::ident(it)).collect();
    let imports = match imports.as_slice() {
        [] => quote!(),
        [only] => quote!(
            use quay_api::models::#only;
        ),
        several => quote!(
            use quay_api::models::{#(#several),*};
        ),
    };
    let text = crate::format::layout(quote! {
        async fn example(client: quay_api::Client) -> quay_api::Result<()> {
            #imports
            #call
            Ok(())
        }
    });
    let mut section = "\n\n# Example\n\n```no_run\n".to_owned();
    let mut in_imports = false;
    for line in text.lines() {
        // Whatever stands in the first column, and the end of the function, frames the call.
        let code = match line.strip_prefix("    ") {
            Some("Ok(())") => "# Ok(())".to_owned(),
            Some(code) => code.to_owned(),
            None => format!("# {line}"),
        };
        if in_imports && !code.starts_with([' ', '}']) {
            section.push('\n');
            in_imports = false;
        }
        in_imports |= code.starts_with("use ");
        section.push_str(&code);
        section.push('\n');
    }
    section.push_str("```");
    section
}

fn call(examples: &mut Examples<'_>, operation: &Operation) -> TokenStream {
    let method = names::value_ident(&operation.id);
    let required = operation
        .path_parameters
        .iter()
        .chain(&operation.query_parameters)
        .filter(|parameter| parameter.required);
    let setters: Vec<_> = required
        .map(|parameter| {
            let (setter, value) = (
                names::value_ident(&parameter.name),
                argument(examples, parameter),
            );
            quote!(.#setter(#value))
        })
        .collect();
    let body = operation.body.as_ref().and_then(|body| {
        let example = body.example.as_ref()?;
        examples.value(&body.ty, example)
    });
    let (before, body) = match body {
        // A struct with many properties reads better by itself.
        Some(body) if body.to_string().contains('{') => {
            (quote!(let body = #body;), quote!(.body(body)))
        }
        Some(body) => (quote!(), quote!(.body(#body))),
        None => (quote!(), quote!()),
    };
    let call = quote!(client.#method()#(#setters)*#body.send().await?);
    match result_name(operation) {
        Some(result) => {
            let result = names::value_ident(&result);
            quote!(#before let #result = #call;)
        }
        None => quote!(#before #call;),
    }
}

/// A value for a required parameter: its example, else a value of its type.
fn argument(examples: &mut Examples<'_>, parameter: &Parameter) -> TokenStream {
    let example = parameter.example.as_ref();
    example
        .and_then(|value| examples.argument(&parameter.ty, value))
        .or_else(|| examples.argument(&parameter.ty, &made_up(parameter)))
        .unwrap_or_else(|| quote!(Default::default()))
}

fn made_up(parameter: &Parameter) -> Json {
    match parameter.ty {
        Type::Boolean => json!(true),
        Type::Integer32 | Type::Integer64 | Type::Whole | Type::WholeInteger | Type::Number => {
            json!(1)
        }
        Type::List(_) => json!([]),
        _ => json!(parameter.name),
    }
}

/// What to call the result: the name of its type.
fn result_name(operation: &Operation) -> Option<String> {
    match Success::of(operation) {
        Success::Empty => None,
        Success::Same(Type::Model(name)) => Some(name.clone()),
        Success::Same(Type::List(item)) => match &**item {
            Type::Model(name) => Some(format!("{name}s")),
            _ => Some("items".to_owned()),
        },
        Success::Same(Type::Text) => Some("text".to_owned()),
        Success::Same(_) => Some("value".to_owned()),
        Success::ByStatus(_) => Some("response".to_owned()),
    }
}
