//! Owns what the crate is compared with: progenitor's own output for the same document, as a
//! package of its own below `target/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Map, Value as Json, json};

/// Which of progenitor's clients.
#[derive(Clone, Copy, Debug)]
pub enum Style {
    /// A method with the parameters as arguments.
    Positional,
    /// A struct with a setter for each parameter.
    Builder,
}

/// Lays out the package and returns its folder.
///
/// # Errors
///
/// A document that progenitor refuses, or a file that cannot be read or written.
pub fn prepare(root: &Path, style: Style) -> Result<PathBuf> {
    let name = match style {
        Style::Positional => "raw",
        Style::Builder => "raw-builder",
    };
    // Laid out as our files are: a single line of this length costs the compiler a second.
    let text = lay_out(tokens(&document(root)?, style)?)?;
    let folder = root.join("target/cost").join(name);
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

/// What progenitor writes for a document.
///
/// # Errors
///
/// A document that it refuses.
pub fn tokens(document: &OpenAPI, style: Style) -> Result<TokenStream> {
    let mut settings = GenerationSettings::new();
    settings.with_interface(match style {
        Style::Positional => InterfaceStyle::Positional,
        Style::Builder => InterfaceStyle::Builder,
    });
    Generator::new(&settings)
        .generate_tokens(document)
        .map_err(|error| anyhow!("progenitor refuses the document: {error}"))
}

/// Makes a file of tokens, in the way that progenitor's manual shows.
///
/// # Errors
///
/// Tokens that are no Rust.
pub fn lay_out(tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens).map_err(|error| anyhow!("progenitor wrote no Rust: {error}"))?;
    Ok(prettyplease::unparse(&file))
}

/// The document, as far as progenitor digests it.
///
/// # Errors
///
/// A file that cannot be read, or is no document.
pub fn document(root: &Path) -> Result<OpenAPI> {
    let bundle = root.join("generated/openapi.json");
    let text =
        fs::read_to_string(&bundle).with_context(|| format!("cannot read {}", bundle.display()))?;
    let mut document: Json = serde_json::from_str(&text).context("the bundle is not JSON")?;
    digestible(&mut document);
    serde_json::from_value(document).context("the bundle is no document")
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

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Takes out what progenitor quits at: several types of answers, null as an alternative, patterns
/// (which need a crate more). What is left is the document in the sense of the comparison.
fn digestible(document: &mut Json) {
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
    simplify(document);
}

/// The first success, and one type for all rejections.
fn one_success(responses: &Json, shared: &Json) -> Json {
    let rejection = json!({"description": "", "content": {"application/json": {
        "schema": {"$ref": "#/components/schemas/ApiError"},
    }}});
    let mut kept = json!({"4XX": rejection, "5XX": rejection});
    let mut successes = responses.as_object().into_iter().flatten();
    if let Some((status, answer)) = successes.find(|(status, _)| status.starts_with('2')) {
        let name = answer["$ref"].as_str().and_then(|it| it.rsplit('/').next());
        kept[status] = name.map_or(answer, |name| &shared[name]).clone();
    }
    kept
}

fn simplify(value: &mut Json) {
    match value {
        Json::Array(items) => items.iter_mut().for_each(simplify),
        Json::Object(map) => {
            map.retain(|key, value| {
                let keyword = key.starts_with("x-") || key == "example" || key == "pattern";
                !keyword || (key == "pattern" && value.is_object())
            });
            let null = |member: &Json| member["enum"] == json!([null]);
            let choice = map.get("oneOf").and_then(Json::as_array);
            if let Some([first, second]) = choice.map(Vec::as_slice)
                && null(second)
            {
                *value = json!({"allOf": [first]});
            }
            if let Json::Object(map) = value {
                map.values_mut().for_each(simplify);
            }
        }
        _ => {}
    }
}
