//! Progenitor's own client of the same document, which the generator and its output are compared with.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Map, Value as Json, json};

/// The two forms of progenitor's client.
#[derive(Clone, Copy)]
pub(crate) enum Style {
    /// A method with the parameters as arguments.
    Positional,
    /// A struct with a setter for each parameter.
    Builder,
}

/// Writes the client as a package below `target/`, and returns its folder.
///
/// # Errors
///
/// Progenitor rejects the document, or a file cannot be read or written.
pub(crate) fn prepare(root: &Path, style: Style) -> Result<PathBuf> {
    let name = match style {
        Style::Positional => "positional",
        Style::Builder => "builder",
    };
    // Laid out as our files are: a single line of this length costs the compiler a second.
    let text = lay_out(tokens(&document(root)?, style)?)?;
    let folder = root.join("target/rival").join(name);
    write(
        &folder.join("src/lib.rs"),
        &format!(
            "#![allow(warnings)]
{text}"
        ),
    )?;
    write(
        &folder.join("Cargo.toml"),
        &format!("[package]\nname = \"{name}\"\n{MANIFEST}"),
    )?;
    let lock = root.join("Cargo.lock");
    let lock =
        fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    write(&folder.join("Cargo.lock"), &lock)?;
    Ok(folder)
}

/// Makes the tokens of progenitor's client.
///
/// # Errors
///
/// It rejects the document.
pub(crate) fn tokens(document: &OpenAPI, style: Style) -> Result<TokenStream> {
    let mut settings = GenerationSettings::new();
    settings.with_interface(match style {
        Style::Positional => InterfaceStyle::Positional,
        Style::Builder => InterfaceStyle::Builder,
    });
    Generator::new(&settings)
        .generate_tokens(document)
        .map_err(|error| anyhow!("progenitor rejects the document: {error}"))
}

/// Makes a file of tokens, as progenitor's manual shows.
///
/// # Errors
///
/// The tokens are not Rust.
pub(crate) fn lay_out(tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens)
        .map_err(|error| anyhow!("progenitor's tokens are not Rust: {error}"))?;
    Ok(prettyplease::unparse(&file))
}

/// Reads the document, without what progenitor rejects.
///
/// # Errors
///
/// The file cannot be read, or is not a document.
pub(crate) fn document(root: &Path) -> Result<OpenAPI> {
    let bundle = root.join("generated/openapi.json");
    let text =
        fs::read_to_string(&bundle).with_context(|| format!("cannot read {}", bundle.display()))?;
    let mut document: Json = serde_json::from_str(&text).context("the bundle is not JSON")?;
    simplify(&mut document);
    serde_json::from_value(document).context("the bundle is not a document")
}

/// The dependencies of a client of progenitor's, with TLS as the crate has it.
const MANIFEST: &str = r#"version = "0.0.0"
edition = "2024"

[dependencies]
progenitor-client = "0.15.1"
reqwest = { version = "0.13.4", default-features = false, features = ["json", "query", "rustls"] }
serde = { version = "1.0.226", features = ["derive"] }
serde_json = "1.0.145"

[workspace]
"#;

/// Writes a file and the folders that lead to it.
///
/// # Errors
///
/// One of them cannot be written.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Removes what progenitor rejects: several response types, null as an alternative, and patterns,
/// which need one more crate.
fn simplify(document: &mut Json) {
    let shared = document["components"]["responses"].clone();
    let items = document["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(Map::values_mut);
    for operation in
        items.flat_map(|item| item.as_object_mut().into_iter().flat_map(Map::values_mut))
    {
        if let Some(responses) = operation.get_mut("responses") {
            *responses = one_success(responses, &shared);
        }
    }
    simplify_schemas(document);
}

/// The first success, and one type for all rejections.
fn one_success(responses: &Json, shared: &Json) -> Json {
    let rejection = json!({"description": "", "content": {"application/json": {
        "schema": {"$ref": "#/components/schemas/ApiError"},
    }}});
    let mut kept = json!({"4XX": rejection, "5XX": rejection});
    let mut successes = responses.as_object().into_iter().flatten();
    if let Some((status, response)) = successes.find(|(status, _)| status.starts_with('2')) {
        let name = response["$ref"]
            .as_str()
            .and_then(|it| it.rsplit('/').next());
        kept[status] = name.map_or(response, |name| &shared[name]).clone();
    }
    kept
}

fn simplify_schemas(value: &mut Json) {
    match value {
        Json::Array(items) => items.iter_mut().for_each(simplify_schemas),
        Json::Object(map) => {
            map.retain(|key, value| {
                let keyword = key.starts_with("x-") || key == "example" || key == "pattern";
                !keyword || (key == "pattern" && value.is_object())
            });
            let null = |member: &Json| {
                let reference = member["$ref"].as_str();
                reference.is_some_and(|it| it.ends_with("/NullValue"))
            };
            let choice = map.get("oneOf").and_then(Json::as_array);
            if let Some([first, second]) = choice.map(Vec::as_slice)
                && null(second)
            {
                *value = json!({"allOf": [first]});
            }
            if let Json::Object(map) = value {
                map.values_mut().for_each(simplify_schemas);
            }
        }
        _ => {}
    }
}
