// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `prototype`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The rules.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_prototype_permissions(
        &self,
    ) -> GetOrganizationPrototypePermissions<'_> {
        GetOrganizationPrototypePermissions::new(self)
    }
}

/// The call of `getOrganizationPrototypePermissions`, begun by
/// [`Client::get_organization_prototype_permissions`](crate::Client::get_organization_prototype_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationPrototypePermissions<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationPrototypePermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/prototypes", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/prototypes`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::PrototypeList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// the
    /// activating user or the delegate does not exist, if a delegate of kind `user` is an
    /// organization, if the kind is neither `user` nor `team`, and if the activating user is null
    /// instead of left out. An unknown team is 400 with a `MessageError`, whose message looks like
    /// a
    /// Python tuple.
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
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The rule, as stored.
    /// - 201 (only in the published reference): The rule, with the status that Quay's guide states.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn create_organization_prototype_permission(
        &self,
    ) -> CreateOrganizationPrototypePermission<'_> {
        CreateOrganizationPrototypePermission::new(self)
    }
}

/// The call of `createOrganizationPrototypePermission`, begun by
/// [`Client::create_organization_prototype_permission`](crate::Client::create_organization_prototype_permission).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationPrototypePermission<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewPrototype, &'static str>,
}

impl<'a> CreateOrganizationPrototypePermission<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewPrototype>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewPrototype` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/prototypes", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/prototypes`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Prototype>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_PROTOTYPE_PERMISSION,
            &[200, 201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The changed rule.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn update_organization_prototype_permission(
        &self,
    ) -> UpdateOrganizationPrototypePermission<'_> {
        UpdateOrganizationPrototypePermission::new(self)
    }
}

/// The call of `updateOrganizationPrototypePermission`, begun by
/// [`Client::update_organization_prototype_permission`](crate::Client::update_organization_prototype_permission).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationPrototypePermission<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    prototypeid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::PrototypeUpdate, &'static str>,
}

impl<'a> UpdateOrganizationPrototypePermission<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            prototypeid: Err("prototypeid was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The identifier of the default permission, a UUID.
    ///
    /// Required.
    pub fn prototypeid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.prototypeid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for prototypeid failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::PrototypeUpdate>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: PrototypeUpdate` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, prototypeid, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let prototypeid = prototypeid.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/prototypes/{}", client.base_url(), encode_path(&
            orgname), encode_path(& prototypeid),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/prototypes/{prototypeid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Prototype>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The rule is deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_organization_prototype_permission(
        &self,
    ) -> DeleteOrganizationPrototypePermission<'_> {
        DeleteOrganizationPrototypePermission::new(self)
    }
}

/// The call of `deleteOrganizationPrototypePermission`, begun by
/// [`Client::delete_organization_prototype_permission`](crate::Client::delete_organization_prototype_permission).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationPrototypePermission<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    prototypeid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganizationPrototypePermission<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            prototypeid: Err("prototypeid was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The identifier of the default permission, a UUID.
    ///
    /// Required.
    pub fn prototypeid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.prototypeid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for prototypeid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, prototypeid } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let prototypeid = prototypeid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/prototypes/{}", client.base_url(), encode_path(&
            orgname), encode_path(& prototypeid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/prototypes/{prototypeid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_PROTOTYPE_PERMISSION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
