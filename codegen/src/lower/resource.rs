//! Lowers `x-quay-ensure`, and checks that it fits the operations and models that it speaks of.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, Place};
use crate::document::{Node, Value};
use crate::ir::{Compared, Model, Operation, Pick, Resource, ResourceStep, Shape, Type, Unlisted};

/// The beginning of a path into the resource.
const FOUND: &str = "found.";

/// The resources of a document, by name.
pub(super) fn lower(
    root: &Node,
    operations: &[Operation],
    models: &BTreeMap<String, Model>,
    problems: &mut Diagnostics,
) -> Vec<Resource> {
    let mut resources: BTreeMap<String, Resource> = BTreeMap::new();
    for path in root.get("paths").map_or(&[][..], Node::entries) {
        for method in path.value.entries() {
            let id = method.value.text_of("operationId");
            let create = operations.iter().find(|it| Some(it.id.as_str()) == id);
            let (Some(create), Some(node)) = (create, method.value.get("x-quay-ensure")) else {
                continue;
            };
            let mut lowering = Lowering {
                operations,
                models,
                create,
                problems,
            };
            let Some(resource) = lowering.resource(node) else {
                continue;
            };
            if let Some(earlier) = resources.get(&resource.name) {
                let text = format!(
                    "the resource `{}` is declared at {} already",
                    resource.name, earlier.place
                );
                lowering.report(&node.place, text, "give it another `name`");
                continue;
            }
            resources.insert(resource.name.clone(), resource);
        }
    }
    resources.into_values().collect()
}

struct Lowering<'a> {
    operations: &'a [Operation],
    models: &'a BTreeMap<String, Model>,
    create: &'a Operation,
    problems: &'a mut Diagnostics,
}

impl<'a> Lowering<'a> {
    fn report(&mut self, place: &Place, problem: impl Into<String>, remedy: impl Into<String>) {
        let problem = format!("`x-quay-ensure`: {}", problem.into());
        self.problems
            .add_in(&self.create.shown(), place, problem, remedy);
    }

    fn resource(&mut self, node: &'a Node) -> Option<Resource> {
        self.known(node, &["body", "change", "compare", "name", "read"]);
        let name = self.text(node, "name")?;
        let body = match node.get("body") {
            Some(name) => Some(Type::Model(self.model(name)?)),
            None => self
                .create
                .body
                .as_ref()
                .and_then(|body| body.json())
                .and_then(|json| json.ty().cloned()),
        };
        let read_node = self.required(node, "read")?;
        self.known(
            read_node,
            &["at", "key", "match", "operation", "parameters"],
        );
        let reads = self.operation(read_node)?;
        if reads.pagination.is_some() {
            let text = format!(
                "`{}` responds with pages, of which only the first would be read",
                reads.id
            );
            let remedy = "name an operation that responds with all at once";
            self.report(&read_node.place, text, remedy);
        }
        let response = reads.successes().find_map(|response| {
            let content = response.contents.first()?;
            content.types.first()
        });
        let Some(response) = response else {
            let text = format!("`{}` responds with nothing that could be read", reads.id);
            self.report(&read_node.place, text, "name another operation");
            return None;
        };
        let at = read_node.text_of("at").unwrap_or("").to_owned();
        let place = self.property(read_node, response, &at)?;
        let (pick, value) = self.pick(read_node, place)?;
        let scope = Scope {
            body: body.as_ref(),
            found: None,
        };
        for (_, template) in pick.templates() {
            self.template(read_node, &template, &scope);
        }
        let read = self.step(read_node, reads, &scope);
        // Its parameters are those of the caller.
        let no_parameters = Node {
            place: node.place.clone(),
            value: Value::Null,
        };
        let create = self.step(&no_parameters, self.create, &scope);
        let mut compared = Vec::new();
        for entry in node.get("compare").map_or(&[][..], Node::entries) {
            let wanted = body
                .as_ref()
                .and_then(|body| self.property(node, body, &entry.key));
            let path = match &entry.value.value {
                Value::Map(_) => entry.value.text_of("property"),
                _ => entry.value.text(),
            };
            let (Some(_), Some(path)) = (wanted, path) else {
                let text = format!("`{}` cannot be compared", entry.key);
                self.report(
                    &entry.place,
                    text,
                    "name a property of the body and the one that shows it",
                );
                continue;
            };
            self.property(&entry.value, &value, path);
            let values = entry.value.get("values").map_or(&[][..], Node::entries);
            compared.push(Compared {
                wanted: entry.key.clone(),
                found: path.to_owned(),
                values: values
                    .iter()
                    .map(|value| (value.key.clone(), value.value.to_json().to_string()))
                    .collect(),
            });
        }
        let scope = Scope {
            body: body.as_ref(),
            found: Some(&value),
        };
        let mut changes = Vec::new();
        for change in node.get("change").map_or(&[][..], Node::items) {
            self.known(change, &["operation", "parameters", "properties"]);
            let operation = self.operation(change)?;
            changes.push(self.step(change, operation, &scope));
        }
        self.changes_all(node, &compared, &changes);
        let ids = changes.iter().chain([&read, &create]);
        let ids: BTreeSet<&String> = ids.map(|step| &step.operation).collect();
        let tags = self.operations.iter().filter(|it| ids.contains(&it.id));
        Some(Resource {
            name,
            place: node.place.clone(),
            tags: tags.map(|operation| operation.tag.clone()).collect(),
            create,
            read,
            at,
            pick,
            compared,
            changes,
            body,
            value,
        })
    }

    /// Which part of a response is the resource, and its type.
    fn pick(&mut self, node: &'a Node, place: Type) -> Option<(Pick, Type)> {
        match (node.text_of("key"), node.get("match"), place) {
            (Some(key), _, Type::Map(value)) => Some((Pick::Entry(key.to_owned()), *value)),
            (None, Some(properties), Type::List(item)) => {
                let mut pairs = Vec::new();
                for entry in properties.entries() {
                    self.property(&entry.value, &item, &entry.key)?;
                    let template = entry.value.text().unwrap_or_default();
                    pairs.push((entry.key.clone(), template.to_owned()));
                }
                Some((Pick::Item(pairs), *item))
            }
            (None, None, place) => Some((Pick::Whole, place)),
            _ => {
                self.report(
                    &node.place,
                    "`key` is for a map, and `match` for a list",
                    "correct `at`, or use the other one",
                );
                None
            }
        }
    }

    /// A call, all of whose path parameters have a value.
    fn step(&mut self, node: &Node, operation: &Operation, scope: &Scope<'_>) -> ResourceStep {
        let declared = node.get("parameters").map_or(&[][..], Node::entries);
        let mut parameters: Vec<(String, String)> = Vec::new();
        for entry in declared {
            let all = operation.path_parameters.iter();
            let mut all = all.chain(&operation.query_parameters);
            if !all.any(|parameter| parameter.name == entry.key) {
                let text = format!("`{}` has no parameter `{}`", operation.id, entry.key);
                self.report(&entry.place, text, "correct its name");
            }
            let template = entry.value.text().unwrap_or_default().to_owned();
            parameters.push((entry.key.clone(), template));
        }
        for parameter in &operation.path_parameters {
            if !parameters.iter().any(|(name, _)| *name == parameter.name) {
                let template = format!("{{{}}}", parameter.name);
                parameters.push((parameter.name.clone(), template));
            }
        }
        for (_, template) in &parameters {
            self.template(node, template, scope);
        }
        let properties = node.get("properties").map(|_| node.texts_of("properties"));
        for property in properties.iter().flatten() {
            let json = operation.body.as_ref().and_then(|body| body.json());
            if let Some(ty) = json.and_then(|json| json.ty()) {
                self.property(node, ty, property);
            }
        }
        ResourceStep {
            operation: operation.id.clone(),
            parameters,
            properties,
        }
    }

    /// Checks that each path of a template leads to a value.
    fn template(&mut self, node: &Node, template: &str, scope: &Scope<'_>) {
        let mut rest = template;
        while let Some((_, after)) = rest.split_once('{') {
            let (path, behind) = after.split_once('}').unwrap_or((after, ""));
            let parameters = &self.create.path_parameters;
            match path.strip_prefix(FOUND).zip(scope.found) {
                Some((path, found)) => {
                    self.property(node, found, path);
                }
                None if parameters.iter().any(|it| it.name == path) => {}
                None => match scope.body {
                    Some(body) => {
                        self.property(node, body, path);
                    }
                    None => {
                        let text = format!("nothing gives a value for `{{{path}}}`");
                        self.report(&node.place, text, "name a parameter of this operation");
                    }
                },
            }
            rest = behind;
        }
    }

    /// Every property that is compared must be one that a change sets.
    fn changes_all(&mut self, node: &Node, compared: &[Compared], changes: &[ResourceStep]) {
        for property in compared {
            let is_set = changes.iter().any(|change| match &change.properties {
                Some(names) => names.contains(&property.wanted),
                None => true,
            });
            if !is_set {
                let text = format!("no change sets `{}`, which is compared", property.wanted);
                self.report(&node.place, text, "list it in `properties` of a change");
            }
        }
    }

    /// The type of the property at a path.
    fn property(&mut self, node: &Node, ty: &Type, path: &str) -> Option<Type> {
        let mut ty = self.settle(ty);
        for name in path.split('.').filter(|name| !name.is_empty()) {
            match self.step_into(&ty, name) {
                Some(inner) => ty = self.settle(&inner),
                None => {
                    let text = format!("`{path}` leads nowhere: there is no property `{name}`");
                    self.report(&node.place, text, "correct the path");
                    return None;
                }
            }
        }
        Some(ty)
    }

    fn step_into(&self, ty: &Type, name: &str) -> Option<Type> {
        match ty {
            Type::Any => Some(Type::Any),
            Type::Map(value) => Some((**value).clone()),
            Type::Model(model) => match &self.models.get(model)?.shape {
                Shape::Object {
                    fields, unlisted, ..
                } => {
                    let field = fields.iter().find(|field| field.name == name);
                    let others = match unlisted {
                        Unlisted::Kept => Some(Type::Any),
                        Unlisted::Typed(ty) => Some(ty.clone()),
                        Unlisted::Ignored | Unlisted::Refused => None,
                    };
                    field.map(|field| field.ty.clone()).or(others)
                }
                Shape::OneOf(choice) => choice
                    .types()
                    .find_map(|ty| self.step_into(&self.settle(ty), name)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The type behind null, aliases and values that are not checked.
    fn settle(&self, ty: &Type) -> Type {
        match ty {
            Type::Nullable(inner) | Type::Unchecked(inner) | Type::Boxed(inner) => {
                self.settle(inner)
            }
            Type::Model(name) => match self.models.get(name).map(|model| &model.shape) {
                Some(Shape::Alias(ty)) => self.settle(ty),
                _ => ty.clone(),
            },
            ty => ty.clone(),
        }
    }

    fn operation(&mut self, node: &'a Node) -> Option<&'a Operation> {
        let id = self.text(node, "operation")?;
        let found = self.operations.iter().find(|operation| operation.id == id);
        if found.is_none() {
            let text = format!("there is no operation `{id}`");
            self.report(&node.place, text, "correct its id");
        }
        found
    }

    fn model(&mut self, node: &Node) -> Option<String> {
        let name = node.text().unwrap_or_default();
        if !self.models.contains_key(name) {
            let text = format!("there is no schema `{name}`");
            self.report(&node.place, text, "name a component");
            return None;
        }
        Some(name.to_owned())
    }

    fn required<'n>(&mut self, node: &'n Node, key: &str) -> Option<&'n Node> {
        let found = node.get(key);
        if found.is_none() {
            let text = format!("`{key}` is missing");
            self.report(&node.place, text, "write it; spec/README.md has the form");
        }
        found
    }

    fn text(&mut self, node: &Node, key: &str) -> Option<String> {
        self.required(node, key)?.text().map(str::to_owned)
    }

    fn known(&mut self, node: &Node, keys: &[&str]) {
        for entry in node.entries() {
            if !keys.contains(&entry.key.as_str()) {
                let text = format!("`{}` is no key of it", entry.key);
                let remedy = format!("use {}", keys.join(", "));
                self.report(&entry.place, text, remedy);
            }
        }
    }
}

/// What the paths of a template may lead into, beside the parameters.
struct Scope<'s> {
    body: Option<&'s Type>,
    found: Option<&'s Type>,
}
