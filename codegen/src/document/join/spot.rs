//! Tells what stands at a node by the keys that lead to it, as far as references are concerned.

/// What stands at a node, as far as references below it are concerned.
#[derive(Clone, Copy)]
pub(super) enum Spot {
    /// An object of a section of components, or another one where there is no section.
    Object(&'static str),
    /// A mapping from names to such objects.
    Map(&'static str),
    /// A list of such objects.
    List(&'static str),
    /// A mapping from values to names of schemas, or to references to them.
    Mapping,
    /// A value of the API, in which `$ref` is a key like any other.
    Data,
}

impl Spot {
    /// What stands at a key of an object.
    pub(super) fn below(key: &str) -> Self {
        match key {
            "properties" => Self::Map("schemas"),
            "schema" | "items" | "not" | "additionalProperties" => Self::Object("schemas"),
            "allOf" | "anyOf" | "oneOf" => Self::List("schemas"),
            "parameters" => Self::List("parameters"),
            "responses" => Self::Map("responses"),
            "requestBody" => Self::Object("requestBodies"),
            "headers" => Self::Map("headers"),
            "examples" => Self::Map("examples"),
            "links" => Self::Map("links"),
            "callbacks" => Self::Map("callbacks"),
            "content" | "encoding" => Self::Map(""),
            "mapping" => Self::Mapping,
            "default" | "enum" | "example" => Self::Data,
            _ => Self::Object(""),
        }
    }

    /// The section of the object that stands here, where there is one.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Object(section) => section,
            _ => "",
        }
    }
}
