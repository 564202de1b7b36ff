//! Checks what operations require: that the schemes and scopes exist, and can be sent together.

use super::{declared, scopes};
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};
use crate::document::repeated::Repeated;
use crate::document::suggest::correct;
use crate::document::validate::index::Index;
use crate::profile::Profile;

/// What was found of the requirements so far.
pub(super) struct Requirements<'a> {
    profile: Profile,
    schemes: &'a [Entry],
    scopes: Vec<&'a str>,
    unknown_schemes: Repeated,
    unknown_scopes: Repeated,
    /// Scopes of schemes that have none.
    idle_scopes: Repeated,
}

impl<'a> Requirements<'a> {
    pub(super) fn new(index: &Index<'a>) -> Self {
        Self {
            profile: *index.profile(),
            schemes: declared(index.document),
            scopes: scopes(index.document),
            unknown_schemes: Repeated::default(),
            unknown_scopes: Repeated::new(index.profile().declared_scopes),
            idle_scopes: Repeated::new(index.profile().idle_keys),
        }
    }

    /// Checks what an operation requires, or all that do not say it themselves.
    pub(super) fn check(
        &mut self,
        operation: Option<&str>,
        security: &Node,
        problems: &mut Diagnostics,
    ) {
        for requirement in security.items() {
            self.check_carriers(operation, requirement, problems);
            for required in requirement.entries() {
                let schemes = self.schemes;
                match schemes.iter().find(|it| it.key == required.key) {
                    None => self.note_scheme(operation, required),
                    Some(scheme) => match scheme.value.text_of("type") {
                        Some("oauth2") => self.note_scopes(operation, required),
                        Some("openIdConnect") => {}
                        _ => self.check_plain(operation, security, required, scheme, problems),
                    },
                }
            }
        }
    }

    /// Tells of unknown names and of scopes without effect, each once.
    pub(super) fn tell(self, problems: &mut Diagnostics) {
        self.unknown_schemes.tell(problems);
        self.unknown_scopes.tell(problems);
        self.idle_scopes.tell(problems);
    }

    fn note_scheme(&mut self, operation: Option<&str>, required: &Entry) {
        let names = self.schemes.iter().map(|it| it.key.as_str());
        self.unknown_schemes.add(
            format!("scheme {}", required.key),
            operation,
            &required.place,
            format!("the security scheme `{}` is unknown", required.key),
            correct(
                &required.key,
                names,
                "declare it in `components.securitySchemes`",
            ),
        );
    }

    fn note_scopes(&mut self, operation: Option<&str>, required: &Entry) {
        for scope in required.value.items() {
            let Some(name) = scope.text().filter(|name| !self.scopes.contains(name)) else {
                continue;
            };
            self.unknown_scopes.add(
                format!("scope {name}"),
                operation,
                &scope.place,
                format!("the scope `{name}` is unknown"),
                correct(
                    name,
                    self.scopes.iter().copied(),
                    "declare it in the security scheme",
                ),
            );
        }
    }

    /// A scheme without scopes is asked for none, and is no way around those of another one.
    fn check_plain(
        &mut self,
        operation: Option<&str>,
        security: &Node,
        required: &Entry,
        scheme: &Entry,
        problems: &mut Diagnostics,
    ) {
        if let Some(scope) = required.value.items().first() {
            self.idle_scopes.add(
                required.key.as_str(),
                operation,
                &scope.place,
                format!("`{}` has no scopes, and is asked for one", required.key),
                "write `[]`, and name the scopes in an alternative with an OAuth scheme",
            );
        }
        if is_bearer(scheme) && !self.names_scopes(security) {
            problems.tell(
                self.profile.scoped_tokens,
                operation,
                &required.place,
                format!(
                    "`{}` stands without the OAuth scheme, so that any token would do",
                    required.key
                ),
                "write the OAuth scheme with the scopes as another alternative",
            );
        }
    }

    /// Whether a list of requirements says which scopes a token needs, or no scheme of the document
    /// could.
    fn names_scopes(&self, security: &Node) -> bool {
        let oauth = |name: &str| {
            let scheme = self.schemes.iter().find(|it| it.key == name);
            scheme.is_some_and(|it| it.value.text_of("type") == Some("oauth2"))
        };
        let named = security.items().iter().flat_map(Node::entries);
        !self.schemes.iter().any(|it| oauth(&it.key)) || named.into_iter().any(|it| oauth(&it.key))
    }

    /// Schemes that must be satisfied together are sent in different places, but for tokens: one may
    /// satisfy several schemes.
    fn check_carriers(
        &self,
        operation: Option<&str>,
        requirement: &Node,
        problems: &mut Diagnostics,
    ) {
        let mut earlier: Vec<(&Entry, &Entry, String)> = Vec::new();
        for required in requirement.entries() {
            let scheme = self.schemes.iter().find(|it| it.key == required.key);
            let Some((scheme, carrier)) = scheme.and_then(|it| Some((it, carrier(it)?))) else {
                continue;
            };
            let other = earlier.iter().find(|(_, other, used)| {
                *used == carrier && !(is_token(scheme) && is_token(other))
            });
            if let Some((other, ..)) = other {
                let problem = format!(
                    "`{}` and `{}` are both sent in the {carrier}, which carries one",
                    other.key, required.key
                );
                let remedy = "write them as alternatives, each an item of the list";
                match operation {
                    Some(operation) => {
                        problems.add_in(operation, &required.place, problem, remedy);
                    }
                    None => problems.add(&required.place, problem, remedy),
                }
            }
            earlier.push((required, scheme, carrier));
        }
    }
}

fn is_bearer(scheme: &Entry) -> bool {
    let text = scheme.value.text_of("scheme").unwrap_or_default();
    scheme.value.text_of("type") == Some("http") && text.eq_ignore_ascii_case("bearer")
}

fn is_token(scheme: &Entry) -> bool {
    let ty = scheme.value.text_of("type");
    is_bearer(scheme) || matches!(ty, Some("oauth2" | "openIdConnect"))
}

/// Where a scheme sends its credentials.
fn carrier(scheme: &Entry) -> Option<String> {
    let name = scheme.value.text_of("name").unwrap_or_default();
    match (scheme.value.text_of("type")?, scheme.value.text_of("in")) {
        ("apiKey", Some("header")) if name.eq_ignore_ascii_case("authorization") => {
            Some("header `Authorization`".to_owned())
        }
        ("apiKey", Some("header")) => Some(format!("header `{}`", name.to_ascii_lowercase())),
        ("apiKey", Some("query")) => Some(format!("query parameter `{name}`")),
        ("apiKey", Some("cookie")) => Some(format!("cookie `{name}`")),
        ("apiKey", _) => None,
        _ => Some("header `Authorization`".to_owned()),
    }
}
