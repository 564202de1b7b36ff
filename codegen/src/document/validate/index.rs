//! Lists every object of the document once, by the table of keys. It judges none.

use std::rc::Rc;

use super::keys::{Expected, Kind, keys};
use super::object::{Object, Operation, Parameter, follow};
use crate::document::node::{Entry, Node, Value};
use crate::document::tree::Document;
use crate::profile::Profile;

/// Everything that the checks look at.
pub(super) struct Index<'a> {
    pub(super) document: &'a Document,
    /// The objects, in the order of the document.
    pub(super) objects: Vec<Object<'a>>,
    /// The references that stand for objects.
    pub(super) references: Vec<Object<'a>>,
    /// The operations, in the order of the document.
    pub(super) operations: Vec<Operation<'a>>,
}

impl<'a> Index<'a> {
    /// Walks through the document.
    pub(super) fn of(document: &'a Document) -> Self {
        let mut index = Self {
            document,
            objects: Vec::new(),
            references: Vec::new(),
            operations: Vec::new(),
        };
        index.object(Object {
            kind: Kind::Root,
            node: &document.root,
            label: "the document".to_owned(),
            operation: None,
        });
        index
    }

    /// The rules that the document is held to.
    pub(super) fn profile(&self) -> &'a Profile {
        &self.document.profile
    }

    /// The objects of one kind.
    pub(super) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Object<'a>> {
        self.objects
            .iter()
            .filter(move |object| object.kind == kind)
    }

    fn object(&mut self, object: Object<'a>) {
        let (kind, node, operation) = (object.kind, object.node, object.operation.clone());
        let label = object.label.clone();
        self.objects.push(object);
        for key in keys(kind) {
            let Some(entry) = node.entry(key.name) else {
                continue;
            };
            if kind == Kind::PathItem && matches!(key.expected, Expected::Object(_)) {
                continue;
            }
            let parent = Parent {
                kind,
                label: &label,
                key: key.name,
                name: None,
            };
            self.descend(&key.expected, &entry.value, parent, operation.clone());
        }
    }

    fn descend(
        &mut self,
        expected: &Expected,
        node: &'a Node,
        parent: Parent<'_>,
        operation: Option<Rc<str>>,
    ) {
        match (expected, &node.value) {
            (Expected::List(inner), Value::List(items)) => {
                for item in items {
                    self.descend(inner, item, parent, operation.clone());
                }
            }
            (Expected::Map(Expected::Object(Kind::PathItem)), Value::Map(entries)) => {
                for entry in entries.iter() {
                    self.path(entry);
                }
            }
            (Expected::Map(inner), Value::Map(entries)) => {
                for entry in entries.iter() {
                    let parent = Parent {
                        name: Some(&entry.key),
                        ..parent
                    };
                    self.descend(inner, &entry.value, parent, operation.clone());
                }
            }
            (
                Expected::Object(kind) | Expected::Referable(kind) | Expected::BooleanOr(kind),
                Value::Map(_),
            ) => {
                let reference =
                    !matches!(expected, Expected::Object(_)) && node.get("$ref").is_some();
                let object = Object {
                    kind: *kind,
                    node,
                    label: parent.label_of(*kind, node),
                    operation,
                };
                if reference {
                    self.references.push(object);
                } else {
                    self.object(object);
                }
            }
            _ => {}
        }
    }

    /// A path item and its operations, in the order of the file.
    fn path(&mut self, path: &'a Entry) {
        let label = format!("the path `{}`", path.key);
        self.object(Object {
            kind: Kind::PathItem,
            node: &path.value,
            label,
            operation: None,
        });
        for entry in path.value.entries() {
            let operation = keys(Kind::PathItem).iter().any(|key| {
                key.name == entry.key && matches!(key.expected, Expected::Object(Kind::Operation))
            });
            if !operation {
                continue;
            }
            let (node, method) = (&entry.value, entry.key.to_uppercase());
            let shown: Rc<str> = match node.text_of("operationId") {
                Some(id) => format!("{id} ({method} {})", path.key).into(),
                None => format!("{method} {}", path.key).into(),
            };
            let own = Some(shown.clone());
            let mut parameters = self.parameters(&path.value, None);
            parameters.extend(self.parameters(node, own.clone()));
            self.operations.push(Operation {
                shown,
                entry,
                node,
                path,
                parameters,
            });
            if let Value::Map(_) = node.value {
                let label = "the operation".to_owned();
                self.object(Object {
                    kind: Kind::Operation,
                    node,
                    label,
                    operation: own,
                });
            }
        }
    }

    fn parameters(&self, holder: &'a Node, operation: Option<Rc<str>>) -> Vec<Parameter<'a>> {
        let items = holder.get("parameters").map_or(&[][..], Node::items);
        let parameter = |item: &'a Node| Parameter {
            node: follow(self.document, item),
            place: &item.place,
            operation: operation.clone(),
        };
        items.iter().map(parameter).collect()
    }
}

/// Where an object was found.
#[derive(Clone, Copy)]
struct Parent<'p> {
    kind: Kind,
    label: &'p str,
    key: &'p str,
    /// The key within a mapping of names.
    name: Option<&'p str>,
}

impl Parent<'_> {
    fn label_of(&self, kind: Kind, node: &Node) -> String {
        let name = self.name.unwrap_or_default();
        match kind {
            Kind::Parameter => match node.text_of("name") {
                Some(name) => format!("the parameter `{name}`"),
                None => "the parameter".to_owned(),
            },
            Kind::Tag => match node.text_of("name") {
                Some(name) => format!("the tag `{name}`"),
                None => "the tag".to_owned(),
            },
            Kind::RequestBody => "the request body".to_owned(),
            Kind::Response if self.kind == Kind::Operation => format!("response {name}"),
            Kind::Response => format!("the response `{name}`"),
            Kind::Header => format!("the header `{name}`"),
            // A problem of a media type is reported as one of its response or body.
            Kind::MediaType => self.label.to_owned(),
            Kind::Schema => match (self.kind, self.key) {
                (Kind::Components, _) => format!("the schema `{name}`"),
                (_, "properties") => format!("the property `{name}`"),
                (_, "schema") => format!("the schema of {}", self.label),
                (_, key) => format!("`{key}` of {}", self.label),
            },
            _ => format!("`{}`", self.name.unwrap_or(self.key)),
        }
    }
}
