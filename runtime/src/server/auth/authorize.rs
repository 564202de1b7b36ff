//! Which operations a caller may call at all.

use super::Principal;
use crate::server::RequestFault;
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
    #[inline]
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
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Who calls; `None` for a caller without a known token.
    #[inline]
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
///
/// `R` is the rejection of the API.
pub trait Authorize<R>: Send + Sync + 'static {
    /// Lets the call pass, or says what it is rejected with.
    ///
    /// # Errors
    ///
    /// When the caller may not call the operation.
    fn authorize(&self, request: &AuthorizationRequest<'_>) -> Result<(), R>;

    /// Judges a call that [`authorize`](Self::authorize) let pass and whose query does not fit,
    /// before it is rejected for that. For implementers who leave rights to their operations, and
    /// whose server tells a bad query to nobody who lacks the right.
    ///
    /// # Errors
    ///
    /// When the caller may not call the operation.
    fn authorize_before_query(&self, request: &AuthorizationRequest<'_>) -> Result<(), R> {
        let _ = request;
        Ok(())
    }
}

/// Asks for the scopes that the document declares. The default.
///
/// | caller | operation | result |
/// | --- | --- | --- |
/// | any | public | passes |
/// | nobody | not public | [`RequestFault::Unauthenticated`] |
/// | somebody | the token has all scopes of an alternative, or none is declared | passes |
/// | somebody by other credentials | the caller has the scopes of the alternative | passes |
/// | somebody | otherwise | [`RequestFault::InsufficientScope`] |
#[derive(Clone, Copy, Debug, Default)]
pub struct DeclaredScopes;

impl<R: for<'a> From<RequestFault<'a>>> Authorize<R> for DeclaredScopes {
    fn authorize(&self, request: &AuthorizationRequest<'_>) -> Result<(), R> {
        let operation = request.operation();
        if operation.public {
            return Ok(());
        }
        let principal = request
            .principal()
            .ok_or_else(|| R::from(RequestFault::Unauthenticated))?;
        if principal.has_required_scopes(operation) {
            Ok(())
        } else {
            Err(RequestFault::InsufficientScope.into())
        }
    }
}

/// Lets everybody pass: all checks are left to the implementer.
#[derive(Clone, Copy, Debug, Default)]
pub struct AllowAll;

impl<R> Authorize<R> for AllowAll {
    fn authorize(&self, _request: &AuthorizationRequest<'_>) -> Result<(), R> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{AuthorizationRequest, Authorize, DeclaredScopes};
    use crate::server::{Principal, Problem};
    use crate::{Operation, Segment};

    static MEMBER: Operation = Operation {
        scopes: &[&["org:admin"]],
        ..Operation::custom(
            "getMember",
            "GET",
            "/orgs/{org}/members/{name}",
            PATH,
            false,
        )
    };
    static ORGANIZATION: Operation = Operation {
        public: true,
        ..Operation::custom("getOrganization", "GET", "/orgs/{org}", PATH, false)
    };
    const PATH: &[Segment] = &[
        Segment::Literal("orgs"),
        Segment::One("org"),
        Segment::Literal("members"),
        Segment::One("name"),
    ];

    fn check(operation: &'static Operation, scopes: Option<&[&str]>, expect: Option<u16>) {
        let principal = scopes.map(|scopes| Principal::new("alice", scopes.iter().copied()));
        let request = AuthorizationRequest::new(operation, principal.as_ref(), &[]);
        let rejection: Result<(), Problem> = DeclaredScopes.authorize(&request);
        let status = rejection.err().map(|problem| problem.status().as_u16());
        assert_eq!(status, expect, "{} with {scopes:?}", operation.id);
    }

    #[test]
    fn an_authorization_request_knows_its_path() {
        let values = ["acme".to_owned(), "bob".to_owned()];
        let request = AuthorizationRequest::new(&MEMBER, None, &values);
        assert_eq!(request.path("org"), Some("acme"));
        assert_eq!(request.path("name"), Some("bob"));
        assert_eq!(request.path("team"), None);
    }

    #[test]
    fn declared_scopes_are_asked_for() {
        check(&ORGANIZATION, None, None);
        check(&ORGANIZATION, Some(&[]), None);
        check(&MEMBER, None, Some(401));
        check(&MEMBER, Some(&["org:admin"]), None);
        check(&MEMBER, Some(&["repo:admin"]), Some(403));
        check(&MEMBER, Some(&[]), Some(403));
    }
}
