//! The example of a call, which the docs of each method show.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Value as Json, json};

use super::success::Success;
use crate::emit::example::Examples;
use crate::emit::types::{body_type, rust_type};
use crate::ir::{Api, Operation, Parameter, Shape, Type};
use crate::names;

/// The section with the example: a function that is compiled as a test and never run.
pub(super) fn section(api: &Api, operation: &Operation) -> String {
    let mut examples = Examples::new(api);
    let mut given = Given::default();
    let call = call(&mut examples, api, operation, &mut given);
    let given = given.0;
    let imports: Vec<_> = examples.imports.iter().map(|it| names::ident(it)).collect();
    let library = names::ident(&api.library);
    let imports = match imports.as_slice() {
        [] => quote!(),
        [only] => quote!(
            use #library::models::#only;
        ),
        several => quote!(
            use #library::models::{#(#several),*};
        ),
    };
    let text = crate::format::layout(quote! {
        async fn example(client: #library::Client, #(#given),*) -> #library::Result<()> {
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

/// A call for a page that shows one: the models that it names, and the statement. `None` if it needs
/// a value that an example cannot write.
pub(in crate::emit) fn statement(api: &Api, operation: &Operation) -> Option<Statement> {
    let mut examples = Examples::new(api);
    let mut given = Given::default();
    let tokens = call(&mut examples, api, operation, &mut given);
    given.0.is_empty().then(|| Statement {
        models: examples.imports.into_iter().collect(),
        tokens,
    })
}

/// A statement that makes a call.
pub(in crate::emit) struct Statement {
    /// The models that it names.
    pub(in crate::emit) models: Vec<String>,
    /// Its code, which ends in `?`.
    pub(in crate::emit) tokens: TokenStream,
}

fn call(
    examples: &mut Examples<'_>,
    api: &Api,
    operation: &Operation,
    given: &mut Given,
) -> TokenStream {
    let method = names::value_ident(&operation.id);
    let required = operation
        .parameters()
        .filter(|parameter| parameter.required);
    let mut arguments: Vec<TokenStream> = required
        .map(|parameter| {
            argument(examples, api, parameter).unwrap_or_else(|| {
                given.named(api, &parameter.rust_name, &rust_type(&parameter.ty))
            })
        })
        .collect();
    let (mut before, mut setters) = (quote!(), quote!());
    if let Some(body) = &operation.body {
        let value = body
            .json()
            .and_then(|json| examples.value(json.ty()?, json.example.as_ref()?));
        // A body with many properties reads better by itself, and lives on after the call.
        let value = value.map(|value| {
            if value.to_string().len() < 80 {
                return value;
            }
            before = quote!(let body = #value;);
            quote!(&body)
        });
        match value {
            Some(value) if body.required => arguments.push(value),
            Some(value) => setters = quote!(.body(#value)),
            None if body.required => arguments.push(given.named(api, "body", &body_type(body))),
            None => {}
        }
    }
    let call = quote!(client.#method(#(#arguments),*)#setters.await?);
    match result_name(operation) {
        Some(result) => {
            let result = names::value_ident(&result);
            quote!(#before let #result = #call;)
        }
        None => quote!(#before #call;),
    }
}

/// The values that an example cannot write, which its function is given.
#[derive(Default)]
struct Given(Vec<TokenStream>);

impl Given {
    fn named(&mut self, api: &Api, name: &str, ty: &TokenStream) -> TokenStream {
        let (name, library) = (names::ident(name), &api.library);
        // The example is compiled outside of the crate.
        let ty = ty.to_string().replace("crate ::", &format!("{library} ::"));
        let ty: TokenStream = ty.parse().unwrap_or_default();
        self.0.push(quote!(#name: #ty));
        quote!(#name)
    }
}

/// A value for a required parameter: its example, else a value of its type.
pub(super) fn argument(
    examples: &mut Examples<'_>,
    api: &Api,
    parameter: &Parameter,
) -> Option<TokenStream> {
    let example = parameter.example.as_ref();
    example
        .and_then(|value| examples.argument(&parameter.ty, value))
        .or_else(|| examples.argument(&parameter.ty, &made_up(api, &parameter.ty, &parameter.name)))
}

fn made_up(api: &Api, ty: &Type, name: &str) -> Json {
    match ty {
        Type::Boolean => json!(true),
        Type::Integer(_) | Type::Whole | Type::WholeInteger | Type::Number => {
            json!(1)
        }
        Type::List(item) => json!([made_up(api, item, name)]),
        Type::Model(model) => match api.models.get(model).map(|model| &model.shape) {
            Some(Shape::Alias(ty)) => made_up(api, ty, name),
            Some(Shape::Enumeration { values, .. }) => json!(values.first()),
            _ => json!(name),
        },
        _ => json!(name),
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
        Success::ByStatus(_) | Success::Received(_) => Some("response".to_owned()),
    }
}
