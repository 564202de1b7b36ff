//! Lowers the validated document to the intermediate representation.
//!
//! This step can express every validated document. It reports clashes between names that it makes
//! itself, and resources that do not fit their operations.

mod about;
mod bodies;
mod command;
mod operation;
pub(crate) mod parameter;
mod reason;
mod resource;
mod schema;
mod security;
mod usage;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use self::bodies::is_upgrade;

use crate::diagnostic::Diagnostics;
use crate::document::{Document, Entry, Node};
use crate::ir::{Api, Scope, Shape, Tag, TagGroup};

/// Lowers a document.
///
/// # Errors
///
/// Two types that would have the same name, or a resource that does not fit its operations.
pub fn lower(document: &Document) -> Result<Api, Diagnostics> {
    let mut models = schema::Models::new(document);
    let root = &document.root;
    let security_schemes = security::schemes(root);
    let tags = tags(root);
    let mut operations = Vec::new();
    for path in root.get("paths").map_or(&[][..], Node::entries) {
        operation::lower_path(document, path, &mut models, &mut operations);
    }
    let (mut models, mut problems) = models.finish();
    // In the order of the document, since an earlier operation gets the plainer words.
    command::assign(&mut operations, &models);
    command::check_arguments(root, &operations, &models, &mut problems);
    let command_groups = command::groups(root, &operations, &tags, &mut problems);
    // The sort is stable: within a tag, the order of the document stays.
    let places: BTreeMap<&str, usize> = tags
        .iter()
        .enumerate()
        .map(|(place, tag)| (tag.name.as_str(), place))
        .collect();
    operations.sort_by_key(|operation| {
        let place = places.get(operation.tag.as_str());
        place.copied().unwrap_or(usize::MAX)
    });
    bodies::name_types(&mut operations, models.values());
    usage::note(&operations, &mut models);
    usage::settle_access(&mut models);
    let error_models = error_models(&operations, &models);
    let resources = resource::lower(root, &operations, &models, &mut problems);
    problems.or(Api {
        // The document does not know it; who runs the pipeline does.
        library: "api".to_owned(),
        address: about::address(root),
        about: about::about(root),
        servers: about::servers(root),
        title: root
            .get("info")
            .and_then(|info| info.text_of("title"))
            .unwrap_or("")
            .to_owned(),
        version: root
            .get("info")
            .and_then(|info| info.text_of("version"))
            .unwrap_or("")
            .to_owned(),
        scopes: scopes(root),
        requirements: security::inherited(root, &security_schemes),
        security_schemes,
        tag_groups: tag_groups(root, &tags),
        tags,
        operations,
        models,
        command_groups,
        resources,
        error_models,
        typed_rejections: document.profile.typed_rejections,
        checked_ranges: document.profile.checked_ranges,
        reasons: reason::lower(root),
    })
}

fn tags(root: &Node) -> Vec<Tag> {
    let items = root.get("tags").map_or(&[][..], Node::items);
    let tag = |node: &Node| Tag {
        name: node.text_of("name").unwrap_or("").to_owned(),
        display_name: node
            .text_of("x-displayName")
            .or_else(|| node.text_of("name"))
            .unwrap_or("")
            .to_owned(),
        description: schema::about(node),
    };
    items.iter().map(tag).collect()
}

fn tag_groups(root: &Node, tags: &[Tag]) -> Vec<TagGroup> {
    let is_known = |name: &str| tags.iter().any(|tag| tag.name == name);
    let items = root.get("x-tagGroups").map_or(&[][..], Node::items);
    let group = |node: &Node| TagGroup {
        name: node.text_of("name").unwrap_or("").to_owned(),
        tags: node
            .texts_of("tags")
            .into_iter()
            .filter(|tag| is_known(tag))
            .collect(),
    };
    items.iter().map(group).collect()
}

/// The scopes of every OAuth flow, each once.
fn scopes(root: &Node) -> Vec<Scope> {
    let schemes = root
        .get("components")
        .and_then(|components| components.get("securitySchemes"));
    let flows = schemes
        .map_or(&[][..], Node::entries)
        .iter()
        .filter_map(|scheme| scheme.value.get("flows"))
        .flat_map(Node::entries);
    let mut seen = BTreeSet::new();
    flows
        .filter_map(|flow| flow.value.get("scopes"))
        .flat_map(Node::entries)
        .filter(|scope| seen.insert(scope.key.clone()))
        .map(|scope: &Entry| Scope {
            name: scope.key.clone(),
            description: scope.value.text().unwrap_or("").to_owned(),
        })
        .collect()
}

/// The models of the bodies of rejections. An object that requires more comes first, so that a body
/// is not read as a less specific one.
fn error_models(
    operations: &[crate::ir::Operation],
    models: &BTreeMap<String, crate::ir::Model>,
) -> Vec<String> {
    let mut names = BTreeSet::new();
    for operation in operations {
        for response in operation
            .responses
            .iter()
            .filter(|response| !response.is_success())
        {
            for ty in response.contents.iter().flat_map(|content| &content.types) {
                if let crate::ir::Type::Model(name) = ty {
                    names.insert(name.clone());
                }
            }
        }
    }
    let required = |name: &String| match models.get(name).map(|model| &model.shape) {
        Some(Shape::Object { fields, .. }) => fields.iter().filter(|field| field.required).count(),
        _ => 0,
    };
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by_key(|name| std::cmp::Reverse(required(name)));
    names
}
