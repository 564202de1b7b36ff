// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `prototype`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `prototype`
///
/// Default permissions: rules that an organization applies to each new repository.
impl crate::Client {
    /// List the default permissions of an organization.
    ///
    /// Lists every rule of the organization, whoever it is for. Requires the admin role in the
    /// organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary
    /// callers and 404 for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/prototypes`, operation
    /// `getOrganizationPrototypePermissions`, guide section 6.3.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [delegates](crate::server_behaviour#delegates).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`PrototypeList`](crate::models::PrototypeList): The rules.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let prototype_list = client.get_organization_prototype_permissions("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_prototype_permissions(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationPrototypePermissions {
        GetOrganizationPrototypePermissions::new(self, orgname)
    }

    /// Create a default permission.
    ///
    /// Adds a rule: from now on the delegate gets the role in each repository that the activating
    /// user creates in the organization. Without an activating user the rule applies to every
    /// creator. Existing repositories stay as they are. For one delegate, a rule that names the
    /// creator takes precedence over a general one. A rule whose delegate is the creator has no
    /// effect, since creators administer their repositories anyway. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// The server does not look for duplicates: the same rule can be stored twice. Returns 400 if
    /// the activating user or the delegate does not exist, if a delegate of kind `user` is an
    /// organization, if the kind is neither `user` nor `team`, and if the activating user is null
    /// instead of left out. An unknown team is 400 with a `MessageError`, whose message looks like
    /// a Python tuple.
    ///
    /// `POST /api/v1/organization/{orgname}/prototypes`, operation
    /// `createOrganizationPrototypePermission`, guide section 6.3.
    ///
    /// Server behaviour: [validation-texts](crate::server_behaviour#validation-texts),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [robot-names](crate::server_behaviour#robot-names),
    /// [default-permissions-apply-at-creation](crate::server_behaviour#default-permissions-apply-at-creation),
    /// [delegates](crate::server_behaviour#delegates).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Prototype`](crate::models::Prototype): The rule, as stored.
    /// - 201 (only in Quay's guide), [`Prototype`](crate::models::Prototype): The rule, with the
    ///   status that Quay's guide states.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     DelegateKind, DelegateReference, NewPrototype, RepositoryRole, UserReference,
    /// };
    ///
    /// let body = NewPrototype::new(
    ///         RepositoryRole::Admin,
    ///         DelegateReference::new("testuser", DelegateKind::User),
    ///     )
    ///     .activating_user(UserReference::new("test-org+test"));
    /// let prototype = client
    ///     .create_organization_prototype_permission("acme", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_prototype_permission(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewPrototype>,
    ) -> CreateOrganizationPrototypePermission {
        CreateOrganizationPrototypePermission::new(self, orgname, body)
    }

    /// Change the role of a default permission.
    ///
    /// Sets another role for the rule. The delegate and the activating user cannot be changed; they
    /// are ignored when sent. Existing repositories stay as they are. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the rule
    /// does not exist or belongs to another organization, and 400 for a role that is missing or
    /// unknown.
    ///
    /// `PUT /api/v1/organization/{orgname}/prototypes/{prototypeid}`, operation
    /// `updateOrganizationPrototypePermission`, guide section 6.3.
    ///
    /// Server behaviour:
    /// [default-permissions-apply-at-creation](crate::server_behaviour#default-permissions-apply-at-creation),
    /// [delegates](crate::server_behaviour#delegates).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `prototypeid`: The identifier of the default permission, a UUID.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Prototype`](crate::models::Prototype): The changed rule.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{PrototypeUpdate, RepositoryRole};
    ///
    /// let prototype = client
    ///     .update_organization_prototype_permission(
    ///         "acme",
    ///         "977dc2bc-bc75-411d-82b3-604e5b79a493",
    ///         PrototypeUpdate::new(RepositoryRole::Write),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_organization_prototype_permission(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        prototypeid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::PrototypeUpdate>,
    ) -> UpdateOrganizationPrototypePermission {
        UpdateOrganizationPrototypePermission::new(self, orgname, prototypeid, body)
    }

    /// Delete a default permission.
    ///
    /// Removes the rule. Permissions that it granted stay. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the rule does
    /// not exist, belongs to another organization or was deleted before.
    ///
    /// `DELETE /api/v1/organization/{orgname}/prototypes/{prototypeid}`, operation
    /// `deleteOrganizationPrototypePermission`, guide section 6.3.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [default-permissions-apply-at-creation](crate::server_behaviour#default-permissions-apply-at-creation),
    /// [delegates](crate::server_behaviour#delegates).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `prototypeid`: The identifier of the default permission, a UUID.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The rule is deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .delete_organization_prototype_permission(
    ///         "acme",
    ///         "977dc2bc-bc75-411d-82b3-604e5b79a493",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_prototype_permission(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        prototypeid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganizationPrototypePermission {
        DeleteOrganizationPrototypePermission::new(self, orgname, prototypeid)
    }
}

/// A call of `getOrganizationPrototypePermissions`, which
/// [`Client::get_organization_prototype_permissions`](crate::Client::get_organization_prototype_permissions)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationPrototypePermissions {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationPrototypePermissions {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/prototypes", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/prototypes`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::PrototypeList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationPrototypePermissions {
    type Output = Result<ResponseValue<crate::models::PrototypeList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::PrototypeList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrganizationPrototypePermission`, which
/// [`Client::create_organization_prototype_permission`](crate::Client::create_organization_prototype_permission)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationPrototypePermission {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewPrototype,
}

impl CreateOrganizationPrototypePermission {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewPrototype>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/prototypes", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/prototypes`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Prototype, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_PROTOTYPE_PERMISSION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrganizationPrototypePermission {
    type Output = Result<ResponseValue<crate::models::Prototype>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Prototype, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateOrganizationPrototypePermission`, which
/// [`Client::update_organization_prototype_permission`](crate::Client::update_organization_prototype_permission)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationPrototypePermission {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    prototypeid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::PrototypeUpdate,
}

impl UpdateOrganizationPrototypePermission {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        prototypeid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::PrototypeUpdate>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            prototypeid: ParameterError::convert(
                "prototypeid",
                "PathSegment",
                prototypeid,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, prototypeid, body } = self;
        let orgname = orgname?;
        let prototypeid = prototypeid?;
        let orgname = encode_path(&orgname);
        let prototypeid = encode_path(&prototypeid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/prototypes/{prototypeid}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/prototypes/{prototypeid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Prototype, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateOrganizationPrototypePermission {
    type Output = Result<ResponseValue<crate::models::Prototype>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Prototype, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganizationPrototypePermission`, which
/// [`Client::delete_organization_prototype_permission`](crate::Client::delete_organization_prototype_permission)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationPrototypePermission {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    prototypeid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganizationPrototypePermission {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        prototypeid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            prototypeid: ParameterError::convert(
                "prototypeid",
                "PathSegment",
                prototypeid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, prototypeid } = self;
        let orgname = orgname?;
        let prototypeid = prototypeid?;
        let orgname = encode_path(&orgname);
        let prototypeid = encode_path(&prototypeid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/prototypes/{prototypeid}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/prototypes/{prototypeid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_PROTOTYPE_PERMISSION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganizationPrototypePermission {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
