//! The intermediate representation: plain data, and all that an emitter may know of the document.
//!
//! [`lower`](crate::lower) makes it from a validated document. It does not depend on OpenAPI's
//! syntax, and keeps places of the document for messages.

mod constraints;
mod content;
mod extensions;
mod pagination;
mod parameters;
mod reason;
mod resource;
mod responses;
mod security;
mod structure;
mod types;

use std::collections::{BTreeMap, BTreeSet};

pub use self::constraints::{Constraints, FloatBounds};
pub use self::content::{Body, Content, FormPart, Multipart, PartKind, Payload};
pub use self::extensions::Extensions;
pub use self::pagination::{NextPage, Pagination};
pub use self::parameters::{Location, Parameter, Part, Segment, Style};
pub use self::reason::{Reason, ReasonPattern};
pub use self::resource::{Compared, Pick, Resource, ResourceStep};
pub use self::responses::{Header, HeaderValue, Response, Status};
pub use self::security::{Requirement, Requirements, SchemeKind, Security, SecurityScheme};
pub use self::structure::{Access, Choice, Field, Shape, Unlisted, Variant};
pub use self::types::{Integer, TextFormat, Type};
use crate::diagnostic::Place;

/// The whole API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The name of the crate, as its examples import it.
    pub library: String,
    /// The address of a server, as examples and messages show it.
    pub address: String,
    /// What the document says of the API as a whole, one text for each thing.
    pub about: Vec<String>,
    /// Where it runs, one text for each server.
    pub servers: Vec<String>,
    /// The title of the document.
    pub title: String,
    /// The version that the document gives.
    pub version: String,
    /// The scopes that a token can hold, in the order of the document.
    pub scopes: Vec<Scope>,
    /// The ways of showing credentials, in the order of the document.
    pub security_schemes: Vec<SecurityScheme>,
    /// What is required of calls, unless an operation says otherwise.
    pub requirements: Option<Requirements>,
    /// The tags, in the order of the document.
    pub tags: Vec<Tag>,
    /// The groups of the tags; none if the document has none.
    pub tag_groups: Vec<TagGroup>,
    /// The operations: by tag, then in the order of the document.
    pub operations: Vec<Operation>,
    /// The types, by name.
    pub models: BTreeMap<String, Model>,
    /// The groups of commands, sorted by their words. Each begins at least one command.
    pub command_groups: Vec<CommandGroup>,
    /// What a client can bring to a wanted state, by name.
    pub resources: Vec<Resource>,
    /// The models that bodies of rejections have, the most specific first.
    pub error_models: Vec<String>,
    /// Whether declared rejections are among the responses of handlers, and have types in the client.
    pub typed_rejections: bool,
    /// Whether routers reject integers beyond the range of their type as they do those beyond a bound.
    pub checked_ranges: bool,
    /// The reasons for rejections, in the order of the document.
    pub reasons: Vec<Reason>,
}

impl Api {
    /// A type without the other names that it goes by.
    pub fn resolved<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut seen = BTreeSet::new();
        let mut ty = ty;
        while let Type::Model(name) = ty
            && let Some(Model {
                shape: Shape::Alias(inner),
                ..
            }) = self.models.get(name)
            && seen.insert(name)
        {
            ty = inner;
        }
        ty
    }

    /// The formats of texts that occur anywhere.
    pub fn formats(&self) -> BTreeSet<TextFormat> {
        let models = self.models.values().flat_map(|model| model.shape.parts());
        let operations = self.operations.iter().flat_map(|operation| {
            let bodies = operation.body.iter().flat_map(|body| &body.contents);
            let responses = operation.responses.iter().flat_map(|it| &it.contents);
            let contents = bodies.chain(responses).flat_map(Content::all_types);
            contents.chain(operation.parameters().map(|parameter| &parameter.ty))
        });
        let types = models.chain(operations.cloned());
        types.filter_map(|ty| ty.format()).collect()
    }

    /// Whether a name of a list or map leads back to itself, which a Rust alias cannot.
    pub fn is_recursive_alias(&self, name: &str) -> bool {
        let alias = |name: &str| match self.models.get(name).map(|model| &model.shape) {
            Some(shape @ Shape::Alias(_)) => shape.models(),
            _ => Vec::new(),
        };
        let mut waiting = alias(name);
        let mut seen = BTreeSet::new();
        while let Some(next) = waiting.pop() {
            if next == name {
                return true;
            }
            if seen.insert(next.clone()) {
                waiting.extend(alias(&next));
            }
        }
        false
    }
}

/// A scope of the security scheme.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The name, such as `repo:read`.
    pub name: String,
    /// What it permits.
    pub description: String,
}

/// A tag and what its operations are about.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The name.
    pub name: String,
    /// The name to show to people; the name itself unless the document has another.
    pub display_name: String,
    /// What its operations are about.
    pub description: String,
}

/// Commands that begin with the same words.
#[derive(Clone, Debug)]
pub struct CommandGroup {
    /// The words, such as `org` and `member`.
    pub words: Vec<String>,
    /// What its commands are about, in one line.
    pub about: String,
}

/// Tags that belong together.
#[derive(Clone, Debug)]
pub struct TagGroup {
    /// The name to show to people.
    pub name: String,
    /// The names of its tags.
    pub tags: Vec<String>,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation id.
    pub id: String,
    /// Where it stands in the document.
    pub place: Place,
    /// The method, in capitals.
    pub method: String,
    /// The path.
    pub path: Path,
    /// The tag.
    pub tag: String,
    /// One line on what it does.
    pub summary: String,
    /// The full description.
    pub description: String,
    /// Whether new code should not use it.
    pub deprecated: bool,
    /// The parameters of the path, in its order.
    pub path_parameters: Vec<Parameter>,
    /// The parameters of the query, in the order of the document.
    pub query_parameters: Vec<Parameter>,
    /// The parameters that are headers, in the order of the document.
    pub header_parameters: Vec<Parameter>,
    /// The parameters that are cookies, in the order of the document.
    pub cookie_parameters: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<Body>,
    /// The name of the enumeration of its successes in the client, where they differ.
    pub response_name: String,
    /// The name of the enumeration of its rejections in the client.
    pub error_name: String,
    /// The responses, by status.
    pub responses: Vec<Response>,
    /// Who may call it.
    pub security: Security,
    /// The words that call it on a command line, such as `org`, `member` and `list`. No other operation
    /// has them, and those of no other begin with them.
    pub command: Vec<String>,
    /// The properties of the body that are one positional argument of the command, with slashes between
    /// them; none where the default is meant.
    pub command_argument: Vec<String>,
    /// Set if the response is one page of many.
    pub pagination: Option<Pagination>,
    /// What the extensions say.
    pub extensions: Extensions,
}

impl Operation {
    /// How it is named in messages: `getOrganization (GET /api/v1/organization/{orgname})`.
    pub fn shown(&self) -> String {
        format!("{} ({} {})", self.id, self.method, self.path.template)
    }

    /// All parameters: of the path, of the query, headers, cookies.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> + Clone {
        self.path_parameters
            .iter()
            .chain(&self.query_parameters)
            .chain(&self.header_parameters)
            .chain(&self.cookie_parameters)
    }

    /// The successes by status with their types, if each is a single status with at most one body of
    /// plain JSON.
    pub fn plain_successes(&self) -> Option<Vec<(u16, Option<&Type>)>> {
        let responses = self.successes().map(|response| {
            let status = response.status.code().filter(|status| *status < 300)?;
            match response.contents.as_slice() {
                [] => Some((status, None)),
                [only] if only.is_plain_json() => Some((status, only.ty())),
                _ => None,
            }
        });
        responses.collect()
    }

    /// The responses of a success, by status.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        self.responses
            .iter()
            .filter(|response| response.is_success())
    }
}

/// A path of operations.
#[derive(Clone, Debug)]
pub struct Path {
    /// The path as the document writes it.
    pub template: String,
    /// Its segments. A slash at the end is a last, empty literal.
    pub segments: Vec<Segment>,
}

impl Api {
    /// The type that a type is another name for.
    pub fn settle<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut settled = ty;
        while let Type::Model(name) = settled
            && let Some(Shape::Alias(inner)) = self.models.get(name).map(|model| &model.shape)
        {
            settled = inner;
        }
        settled
    }
}

/// A named type.
#[derive(Clone, Debug)]
pub struct Model {
    /// The name.
    pub name: String,
    /// Where it stands in the document.
    pub place: Place,
    /// What it means.
    pub description: String,
    /// Whether new code should not use it.
    pub deprecated: bool,
    /// What it is made of.
    pub shape: Shape,
    /// The constraints of its values.
    pub constraints: Constraints,
    /// Whether the server has one schema of an object for all that it is one of.
    pub one_schema: bool,
    /// The tags whose operations use it.
    pub tags: BTreeSet<String>,
    /// Whether it is part of the body of a request.
    pub in_request: bool,
    /// Whether it is part of the body of a response.
    pub in_response: bool,
}
