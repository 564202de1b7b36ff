//! The page to read first: a call, a server, and the features.

use heck::ToShoutySnakeCase as _;
use quote::quote;

use super::{contents, credentials, title};
use crate::emit::cfg::feature;
use crate::emit::client::statement;
use crate::emit::commands::example_arguments;
use crate::emit::docs::{reflow, safe};
use crate::format;
use crate::ir::{Api, Operation};
use crate::names;
use crate::settings::{Runtime, Settings};

pub(super) fn file(api: &Api, settings: &Settings, runtime: &Runtime) -> String {
    let mut text = format!(
        "# {}\n\nThe {} of {}, version {}, generated from the OpenAPI document in `openapi.json`.\n",
        settings.package,
        contents(settings),
        safe(&title(api)),
        safe(&api.version),
    );
    if settings.client {
        text.push_str(&first_call(api, settings));
    }
    if settings.cli.is_some() {
        text.push_str(&command_line(api, settings));
    }
    if settings.server {
        text.push_str(&server(api, settings));
    }
    text.push_str(&features(api, settings));
    text.push_str(&about(api));
    text.push_str(&again(settings, runtime));
    reflow(&text).join("\n") + "\n"
}

/// A call that can be copied: that of the operation that needs least, a read before a write.
fn first_call(api: &Api, settings: &Settings) -> String {
    let mut shown: Vec<_> = api
        .operations
        .iter()
        .filter_map(|operation| Some((operation, statement(api, operation)?)))
        .collect();
    shown.sort_by_key(|(operation, _)| effort(operation));
    let Some((operation, call)) = shown.into_iter().next() else {
        return String::new();
    };
    let library = names::ident(&settings.library());
    let models: Vec<_> = call.models.iter().map(|it| names::ident(it)).collect();
    let models = (!models.is_empty()).then(|| quote!(use #library::models::{#(#models),*};));
    let client = credentials::client(api, operation);
    let call = call.tokens;
    let code = format::layout(quote! {
        use #library::Client;
        #models
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = #client;
            #call
            Ok(())
        }
    });
    format!(
        "\n## A first call\n\n```rust,no_run\n{code}```\n\nEach operation is a method of `Client`, with what it \
         requires as arguments and the rest as setters.\n{}",
        credentials::section(api)
    )
}

/// The program in two lines: how it comes to be, and the command that needs least.
fn command_line(api: &Api, settings: &Settings) -> String {
    let name = &settings.package;
    let Some(operation) = api.operations.iter().min_by_key(|it| effort(it)) else {
        return String::new();
    };
    let mut words = vec![name.clone()];
    words.extend(operation.command.iter().cloned());
    let example = example_arguments(api, operation);
    let is_plain = |word: &str| {
        let fits = |it: char| it.is_ascii_alphanumeric() || "-_./=:,@%+".contains(it);
        !word.is_empty() && word.chars().all(fits)
    };
    match example.iter().all(|word| is_plain(word)) {
        true => words.extend(example),
        // What a shell would need quotes for is shown there.
        false => words.push("--help".to_owned()),
    }
    let prefix = name.to_shouty_snake_case();
    let address = match is_plain(&api.address) {
        true => api.address.as_str(),
        false => "https://api.example.com",
    };
    format!(
        "\n## The command line\n\nEach operation is a command of the program `{name}`; `{name} --help` lists them.\n\n\
         ```sh\ncargo install --path . && export {prefix}_URL={address}\n{}\n```\n{}",
        words.join(" "),
        credentials::command_line(api, name, &prefix)
    )
}

/// How much a reader has to know before a call makes sense.
fn effort(operation: &Operation) -> (bool, usize, bool) {
    let required = operation.query_parameters.iter().filter(|it| it.required);
    let arguments = operation.path_parameters.len() + required.count();
    (
        operation.method != "GET",
        arguments,
        operation.body.is_some() || operation.deprecated,
    )
}

fn server(api: &Api, settings: &Settings) -> String {
    let Some(tag) = api.operations.first().map(|operation| &operation.tag) else {
        return String::new();
    };
    let (library, module) = (settings.library(), names::module_name(tag));
    let mount = names::mount_name(tag);
    format!(
        "\n## A first server\n\nEach tag of the document is a trait in `{library}::server`, such as the one of \
         `{library}::server::{module}`. Implement the methods that you have as plain `async fn`; all others respond \
         with 501. Mount the implementers and serve the router, for example by axum:\n\n```text\n\
         let router = {library}::server::Router::builder().{mount}(Mine).build();\n\
         let app = axum::Router::new().fallback_service(router);\n```\n{}",
        credentials::server(api, &library)
    )
}

fn features(api: &Api, settings: &Settings) -> String {
    let mut text = "\n## Features\n\n| feature | what it adds |\n| --- | --- |\n".to_owned();
    if settings.client {
        text.push_str(
            "| `client` | the calls |\n| `rustls`, `native-tls` | TLS for the client |\n",
        );
    }
    if settings.cli.is_some() {
        text.push_str(
            "| `command` | the operations as commands, as data |\n| `cli` | the program over them |\n",
        );
    }
    if settings.server {
        text.push_str("| `server` | the traits and the router |\n");
    }
    text.push_str(
        "| `tracing` | a span around each call and each request |\n\
         | `all-tags` | every tag; without it, name those that you use |\n",
    );
    for tag in &api.tags {
        text.push_str(&format!(
            "| `{}` | tag `{}` |\n",
            feature(&tag.name),
            safe(&tag.name)
        ));
    }
    text.push_str("\nAll are on by default but `native-tls` and `tracing`.\n");
    text
}

/// What the document says of the API.
fn about(api: &Api) -> String {
    let mut text = String::new();
    if !api.about.is_empty() {
        let about: Vec<String> = api.about.iter().map(|it| safe(it)).collect();
        text.push_str(&format!("\n## The API\n\n{}\n", about.join("\n\n")));
    }
    if !api.servers.is_empty() {
        text.push_str("\n## Servers\n\n");
        for server in &api.servers {
            text.push_str(&format!("- {}\n", safe(server)));
        }
    }
    text
}

/// The command that makes the crate again.
fn again(settings: &Settings, runtime: &Runtime) -> String {
    let halves = match (settings.client, settings.server) {
        (true, false) => " --client",
        (false, true) => " --server",
        _ => "",
    };
    let (Runtime::Path(runtime) | Runtime::Version(runtime)) = runtime;
    let cli = match &settings.cli {
        Some(Runtime::Path(cli) | Runtime::Version(cli)) => {
            format!(" --cli --cli-runtime {cli}")
        }
        None => String::new(),
    };
    format!(
        "\n## Generate it again\n\nEdit the document, not the code. In this folder:\n\n```sh\n\
         apitwin generate DOCUMENT --out . --name {}{halves} --runtime {runtime}{cli}\n```\n\n\
         `Cargo.toml` and this page are yours as soon as you change them; all else is replaced. \
         `generated-files.tsv` lists what was generated, and nothing else is ever replaced or removed.\n",
        settings.package
    )
}
