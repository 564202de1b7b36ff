//! Owns [`Authorize`]: which operations a caller may call at all.

use super::{Principal, Rejection};
use crate::{Operation, Segment};

/// A call that asks to pass: what is known of it before its body is read.
#[derive(Clone, Copy, Debug)]
pub struct AuthorizationRequest<'a> {
    operation: &'static Operation,
    principal: Option<&'a Principal>,
    path: &'a [String],
}

impl<'a> AuthorizationRequest<'a> {
    /// The call of `operation` by `principal`, with the values of the path
    /// parameters in the order of the path.
    pub fn new(
        operation: &'static Operation,
        principal: Option<&'a Principal>,
        path: &'a [String],
    ) -> Self {
        Self {
            operation,
            principal,
            path,
        }
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Who calls; `None` for a caller without a known token.
    pub fn principal(&self) -> Option<&'a Principal> {
        self.principal
    }

    /// The value of a path parameter, percent-decoded; `None` where the path
    /// has no parameter of that name.
    pub fn path(&self, name: &str) -> Option<&'a str> {
        let mut parameters = self
            .operation
            .segments
            .iter()
            .filter(|segment| !matches!(segment, Segment::Literal(_)));
        let place = parameters.position(
            |segment| matches!(segment, Segment::One(own) | Segment::Many(own) if *own == name),
        )?;
        self.path.get(place).map(String::as_str)
    }
}

/// Decides whether a caller may call an operation, before the implementer is asked.
pub trait Authorize: Send + Sync + 'static {
    /// Lets the call pass, or says what it is refused with.
    ///
    /// # Errors
    ///
    /// When the caller may not call the operation.
    fn authorize(&self, request: &AuthorizationRequest<'_>) -> Result<(), Rejection>;
}

/// Asks for the scopes that the document declares. The default.
///
/// This is stricter than the real server, which caps the rights of the user
/// by the scopes of the token and does not compare scopes as such: it lets a
/// global read-only superuser read with a token of any scope. Whoever wants
/// that mounts [`AllowAll`] and checks rights in the methods.
///
/// | caller | operation | answer |
/// | --- | --- | --- |
/// | any | public | passes |
/// | nobody | not public | 401 `invalid_token` |
/// | somebody | the token has all scopes of an alternative, or none is declared | passes |
/// | somebody | otherwise | 403 `insufficient_scope` |
#[derive(Clone, Copy, Debug, Default)]
pub struct DeclaredScopes;

impl Authorize for DeclaredScopes {
    fn authorize(&self, request: &AuthorizationRequest<'_>) -> Result<(), Rejection> {
        let operation = request.operation();
        if operation.public {
            return Ok(());
        }
        let principal = request.principal().ok_or_else(Rejection::invalid_token)?;
        if operation.is_covered_by(principal.scopes.iter().map(String::as_str)) {
            Ok(())
        } else {
            Err(Rejection::insufficient_scope())
        }
    }
}

/// Lets everybody pass: all checks are left to the implementer.
#[derive(Clone, Copy, Debug, Default)]
pub struct AllowAll;

impl Authorize for AllowAll {
    fn authorize(&self, _request: &AuthorizationRequest<'_>) -> Result<(), Rejection> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{AuthorizationRequest, Authorize, DeclaredScopes};
    use crate::server::Principal;
    use crate::{Operation, operations};

    fn check(operation: &'static Operation, scopes: Option<&[&str]>, expect: Option<u16>) {
        let principal = scopes.map(|scopes| Principal::new("alice", scopes.iter().copied()));
        let refused = DeclaredScopes
            .authorize(&AuthorizationRequest::new(
                operation,
                principal.as_ref(),
                &[],
            ))
            .err()
            .map(|rejection| rejection.status().as_u16());
        assert_eq!(refused, expect, "{} with {scopes:?}", operation.id);
    }

    #[test]
    fn an_authorization_request_knows_its_path() {
        let values = ["acme".to_owned(), "bob".to_owned()];
        let request =
            AuthorizationRequest::new(&operations::GET_ORGANIZATION_MEMBER, None, &values);
        assert_eq!(request.path("orgname"), Some("acme"));
        assert_eq!(request.path("membername"), Some("bob"));
        assert_eq!(request.path("teamname"), None);
    }

    #[test]
    fn declared_scopes_are_asked_for() {
        check(&operations::GET_ORGANIZATION, None, None);
        check(&operations::GET_ORGANIZATION, Some(&[]), None);
        check(&operations::GET_ORGANIZATION_MEMBERS, None, Some(401));
        check(
            &operations::GET_ORGANIZATION_MEMBERS,
            Some(&["org:admin"]),
            None,
        );
        check(
            &operations::GET_ORGANIZATION_MEMBERS,
            Some(&["repo:admin"]),
            Some(403),
        );
        check(&operations::GET_ORGANIZATION_MEMBERS, Some(&[]), Some(403));
    }
}
