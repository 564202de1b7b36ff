//! The feature of a tag compiles the models that its operations use, and nothing else.

use std::collections::BTreeSet;
use std::fs;

use quay_codegen::ir::{Api, Type};
use quay_codegen::{Profile, Sources, names};

/// The features of `cfg(feature = …)` and of `cfg(any(…))`.
fn features(attribute: &str) -> BTreeSet<String> {
    let quoted = attribute.split('"').skip(1).step_by(2);
    quoted.map(str::to_owned).collect()
}

/// The models that are compiled for one tag, read from the generated files.
fn compiled(tag: &str) -> BTreeSet<String> {
    let folder = quay_reference::root().join("generated/src/api/models");
    let feature = tag.replace('_', "-");
    let mut models = BTreeSet::new();
    for file in ["common", tag] {
        let Ok(text) = fs::read_to_string(folder.join(format!("{file}.rs"))) else {
            continue;
        };
        // An attribute may run over several lines.
        let (mut cfg, mut open) = (String::new(), false);
        for line in text.lines() {
            if open || line.starts_with("#[cfg(") {
                cfg.push_str(line);
                open = !line.ends_with(")]");
                continue;
            }
            let words: Vec<&str> = line.split([' ', '<', ';', '{', '=']).collect();
            if let ["pub", "struct" | "enum" | "type", name, ..] = words[..]
                && !line.starts_with(' ')
                && (cfg.is_empty() || features(&cfg).contains(&feature))
            {
                models.insert(name.to_owned());
            }
            if line.is_empty() {
                cfg.clear();
            }
        }
    }
    models
}

/// The models that the operations of a tag and their rejections can hold.
fn used(api: &Api, tag: &str) -> BTreeSet<String> {
    let mut waiting: Vec<Type> = api.error_models.iter().cloned().map(Type::Model).collect();
    for operation in api
        .operations
        .iter()
        .filter(|operation| operation.tag == tag)
    {
        let contents = operation.body.iter().flat_map(|body| &body.contents);
        waiting.extend(contents.flat_map(|content| content.types.clone()));
        waiting.extend(operation.query_parameters.iter().map(|it| it.ty.clone()));
        for content in operation
            .responses
            .iter()
            .flat_map(|response| &response.contents)
        {
            waiting.extend(content.types.clone());
        }
    }
    let mut used = BTreeSet::new();
    while let Some(ty) = waiting.pop() {
        match ty {
            Type::List(inner)
            | Type::Map(inner)
            | Type::Nullable(inner)
            | Type::EmptyOr(inner)
            | Type::Boxed(inner) => waiting.push(*inner),
            Type::Model(name) if used.insert(name.clone()) => {
                waiting.extend(
                    api.models
                        .get(&name)
                        .map_or_else(Vec::new, |it| it.shape.parts()),
                );
            }
            _ => {}
        }
    }
    used
}

#[test]
fn a_tag_compiles_exactly_the_models_that_it_uses() {
    let sources =
        Sources::read(&quay_reference::root().join("spec"), "spec").expect("spec/ can be read");
    let api = quay_codegen::generate(&sources, Profile::STRICT)
        .expect("spec/ is valid")
        .api;
    for tag in &api.tags {
        let (compiled, used) = (compiled(&tag.name), used(&api, &tag.name));
        println!(
            "{}: {} of {} models",
            tag.name,
            compiled.len(),
            api.models.len()
        );
        assert!(!used.is_empty() && used.len() < api.models.len());
        assert_eq!(compiled, used, "of tag {}", tag.name);
    }
}

#[test]
fn every_tag_is_a_feature_and_every_such_feature_a_tag() {
    let sources =
        Sources::read(&quay_reference::root().join("spec"), "spec").expect("spec/ can be read");
    let api = quay_codegen::generate(&sources, Profile::STRICT)
        .expect("spec/ is valid")
        .api;
    let tags: BTreeSet<String> = api
        .tags
        .iter()
        .map(|tag| names::value_name(&tag.name).replace('_', "-"))
        .collect();
    let manifest = fs::read_to_string(quay_reference::root().join("generated/Cargo.toml"))
        .expect("the manifest can be read");
    let all = manifest
        .lines()
        .find(|line| line.starts_with("all-tags = "))
        .expect("it is there");
    assert_eq!(features(all), tags);
    for tag in &tags {
        assert!(
            manifest.contains(&format!("\n{tag} = []\n")),
            "generated/Cargo.toml lacks the feature `{tag}`"
        );
    }
}
