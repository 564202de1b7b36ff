// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `organization`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Create an organization.
    ///
    /// Creates an organization with one team, `owners`, whose only member is the caller. The token
    /// needs the scope `user:admin`; `org:admin` is not sufficient. Where
    /// `SUPERUSERS_ORG_CREATION_ONLY` is on, the caller must be a superuser. Where
    /// `RESTRICTED_USERS`
    /// is on, the caller must not be a restricted user.
    ///
    /// Returns 400 if the name belongs to a user or organization, breaks the pattern, or belonged
    /// to
    /// something that is deleted and not purged yet. Also returns 400 if the e-mail address is
    /// malformed, or belongs to a user and `ORG_SHARED_EMAIL` is off. Returns 400 with a
    /// `MessageError` if the captcha failed. Several organizations may share an address. A name
    /// with
    /// half of a surrogate pair makes the server fail with 500. Quay's guide lists 404 as well, but
    /// the server never sends it.
    ///
    /// `POST /api/v1/organization/`, operation `createOrganization`, guide section 2.11.1.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [account-names](crate::server_behaviour#account-names),
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [new-organizations](crate::server_behaviour#new-organizations).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 201: The organization is created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_organization(&self) -> CreateOrganization<'_> {
        CreateOrganization::new(self)
    }
}

/// The call of `createOrganization`, begun by
/// [`Client::create_organization`](crate::Client::create_organization).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganization<'a> {
    client: &'a super::Client,
    body: Result<crate::models::NewOrganization, &'static str>,
}

impl<'a> CreateOrganization<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewOrganization>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewOrganization` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/organization/", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read an organization.
    ///
    /// Returns as much as the caller may see. Everybody, even without a token, gets the name, the
    /// avatar and two flags. Members also get the teams and the quota. Administrators, global
    /// read-only superusers, and superusers if `SUPERUSERS_FULL_ACCESS` is on get everything. The
    /// scopes of the token limit the view: without `org:admin` an owner looks like an outsider, or,
    /// with `repo:create`, like a plain member. Returns 404 if there is no such organization, and
    /// for the name of a user.
    ///
    /// `GET /api/v1/organization/{orgname}`, operation `getOrganization`, guide section 2.11.15.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [avatars](crate::server_behaviour#avatars),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [quota-reports](crate::server_behaviour#quota-reports).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The organization, in as much detail as the caller may see.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization(&self) -> GetOrganization<'_> {
        GetOrganization::new(self)
    }
}

/// The call of `getOrganization`, begun by
/// [`Client::get_organization`](crate::Client::get_organization).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganization<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganization<'a> {
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
            "{}/api/v1/organization/{}", client.base_url(), encode_path(& orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Organization>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change the details of an organization.
    ///
    /// Changes the properties that are sent and keeps the others. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// Returns 400 if the contact address is malformed or `email` is null. Returns 400 with a
    /// `MessageError` if `tag_expiration_s` is not one of the installation's choices. Unlike on
    /// creation, the address of a user is accepted. The server changes one property after the
    /// other:
    /// if it rejects `tag_expiration_s`, the others are changed already.
    ///
    /// `PUT /api/v1/organization/{orgname}`, operation `changeOrganizationDetails`, guide section
    /// 2.11.16.
    ///
    /// Server behaviour:
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [changes-of-an-organization](crate::server_behaviour#changes-of-an-organization).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The changed organization.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn change_organization_details(&self) -> ChangeOrganizationDetails<'_> {
        ChangeOrganizationDetails::new(self)
    }
}

/// The call of `changeOrganizationDetails`, begun by
/// [`Client::change_organization_details`](crate::Client::change_organization_details).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationDetails<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::OrganizationUpdate, &'static str>,
}

impl<'a> ChangeOrganizationDetails<'a> {
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
        V: std::convert::TryInto<crate::models::OrganizationUpdate>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: OrganizationUpdate` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}", client.base_url(), encode_path(& orgname),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Organization>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_DETAILS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete an organization.
    ///
    /// Deletes the organization: its teams, applications, tokens, robots and quota at once, its
    /// repositories and default permissions in the background. The name is free again only after
    /// that. Requires the admin role in the organization, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. A second call is 403 for ordinary callers and 404 for these
    /// superusers.
    ///
    /// `DELETE /api/v1/organization/{orgname}`, operation `deleteAdminedOrganization`, guide
    /// section 2.11.17.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [deletion-in-two-steps](crate::server_behaviour#deletion-in-two-steps).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The organization is deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_admined_organization(&self) -> DeleteAdminedOrganization<'_> {
        DeleteAdminedOrganization::new(self)
    }
}

/// The call of `deleteAdminedOrganization`, begun by
/// [`Client::delete_admined_organization`](crate::Client::delete_admined_organization).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteAdminedOrganization<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteAdminedOrganization<'a> {
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
            "{}/api/v1/organization/{}", client.base_url(), encode_path(& orgname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}`.
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
            &crate::api::operations::DELETE_ADMINED_ORGANIZATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the outside collaborators of an organization.
    ///
    /// Lists the accounts that are in no team of the organization but have a permission of their
    /// own in one of its repositories. Robots are left out. Requires the admin role in the
    /// organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary
    /// callers and 404 for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/collaborators`, operation
    /// `getOrganizationCollaborators`, guide section 2.11.3.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [avatars](crate::server_behaviour#avatars),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The outside collaborators.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_collaborators(&self) -> GetOrganizationCollaborators<'_> {
        GetOrganizationCollaborators::new(self)
    }
}

/// The call of `getOrganizationCollaborators`, begun by
/// [`Client::get_organization_collaborators`](crate::Client::get_organization_collaborators).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationCollaborators<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationCollaborators<'a> {
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
            "{}/api/v1/organization/{}/collaborators", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/collaborators`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::CollaboratorList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_COLLABORATORS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the members of an organization.
    ///
    /// Lists the people who are in a team of the organization, each once with all their teams.
    /// Robots are left out. Requires the admin role in the organization. Global read-only
    /// superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. An
    /// organization that does not exist is 403 for ordinary callers and 404 for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/members`, operation `getOrganizationMembers`, guide
    /// section 2.11.14.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [avatars](crate::server_behaviour#avatars),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The members.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_members(&self) -> GetOrganizationMembers<'_> {
        GetOrganizationMembers::new(self)
    }
}

/// The call of `getOrganizationMembers`, begun by
/// [`Client::get_organization_members`](crate::Client::get_organization_members).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationMembers<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationMembers<'a> {
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
            "{}/api/v1/organization/{}/members", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/members`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::MemberList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_MEMBERS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read a member of an organization.
    ///
    /// Returns the teams and the direct repository permissions of a member. Robots are found too:
    /// those of the organization always, others if they are in a team. Requires the admin role in
    /// the organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if there is no such account or it is in no team,
    /// so outside collaborators are 404. If the organization is the caller's own name, the caller's
    /// robots are found.
    ///
    /// `GET /api/v1/organization/{orgname}/members/{membername}`, operation
    /// `getOrganizationMember`, guide section 2.11.12.
    ///
    /// Server behaviour: [avatars](crate::server_behaviour#avatars),
    /// [robot-names](crate::server_behaviour#robot-names),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The member.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_member(&self) -> GetOrganizationMember<'_> {
        GetOrganizationMember::new(self)
    }
}

/// The call of `getOrganizationMember`, begun by
/// [`Client::get_organization_member`](crate::Client::get_organization_member).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationMember<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    membername: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationMember<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            membername: Err("membername was not initialized"),
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

    /// The name of the user. To get a member, the name of a robot account works too.
    ///
    /// Required.
    pub fn membername<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.membername = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for membername failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, membername } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let membername = membername.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/members/{}", client.base_url(), encode_path(&
            orgname), encode_path(& membername),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/members/{membername}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Member>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_MEMBER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Remove a person from an organization.
    ///
    /// Removes the person from every team, and removes every direct permission in the
    /// organization's repositories. Succeeds for a person who is no member too, and removes the
    /// permissions of an outside collaborator. Requires the admin role in the organization, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` for the only
    /// person who administers the organization. Returns 404 for an unknown name, a robot and an
    /// organization.
    ///
    /// `DELETE /api/v1/organization/{orgname}/members/{membername}`, operation
    /// `removeOrganizationMember`, guide section 2.11.13.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators),
    /// [the-last-administrator](crate::server_behaviour#the-last-administrator).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The person is no longer a member.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn remove_organization_member(&self) -> RemoveOrganizationMember<'_> {
        RemoveOrganizationMember::new(self)
    }
}

/// The call of `removeOrganizationMember`, begun by
/// [`Client::remove_organization_member`](crate::Client::remove_organization_member).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RemoveOrganizationMember<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    membername: Result<crate::PathSegment, &'static str>,
}

impl<'a> RemoveOrganizationMember<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            membername: Err("membername was not initialized"),
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

    /// The name of the user. To get a member, the name of a robot account works too.
    ///
    /// Required.
    pub fn membername<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.membername = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for membername failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, membername } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let membername = membername.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/members/{}", client.base_url(), encode_path(&
            orgname), encode_path(& membername),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/members/{membername}`.
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
            &crate::api::operations::REMOVE_ORGANIZATION_MEMBER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the public details of an application.
    ///
    /// Returns what a user sees who is asked to grant the application access. No token is needed.
    /// With a token, the organization shows as much as the caller may see, but never the teams.
    /// Returns 404 if there is no such application.
    ///
    /// `GET /api/v1/app/{client_id}`, operation `getApplicationInformation`, guide section 2.11.18.
    ///
    /// Server behaviour: [avatars](crate::server_behaviour#avatars),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [public-application-pages](crate::server_behaviour#public-application-pages).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The application and the organization that owns it.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_application_information(&self) -> GetApplicationInformation<'_> {
        GetApplicationInformation::new(self)
    }
}

/// The call of `getApplicationInformation`, begun by
/// [`Client::get_application_information`](crate::Client::get_application_information).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetApplicationInformation<'a> {
    client: &'a super::Client,
    client_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetApplicationInformation<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            client_id: Err("client_id was not initialized"),
        }
    }

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.client_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for client_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, client_id } = self;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/app/{}", client.base_url(), encode_path(& client_id),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/app/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ApplicationInformation>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_APPLICATION_INFORMATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the applications of an organization.
    ///
    /// Lists all applications, including their secrets. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Global read-only superusers
    /// may call it too; they see neither secrets nor redirect addresses nor avatar addresses.
    ///
    /// `GET /api/v1/organization/{orgname}/applications`, operation `getOrganizationApplications`,
    /// guide section 2.11.8.
    ///
    /// Server behaviour: [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The applications.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_applications(&self) -> GetOrganizationApplications<'_> {
        GetOrganizationApplications::new(self)
    }
}

/// The call of `getOrganizationApplications`, begun by
/// [`Client::get_organization_applications`](crate::Client::get_organization_applications).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationApplications<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationApplications<'a> {
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
            "{}/api/v1/organization/{}/applications", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/applications`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ApplicationList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_APPLICATIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create an application.
    ///
    /// Creates an application and generates its identifier and secret. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Names may be empty and
    /// need not be unique. Returns 400 if the name is missing or is the reserved
    /// `__quay_bootstrap_app`, and if a property is null. The server does not check the addresses.
    ///
    /// `POST /api/v1/organization/{orgname}/applications`, operation
    /// `createOrganizationApplication`, guide section 2.11.7.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The new application with its secret.
    /// - 201 (only in the published reference): The new application, with the status that Quay's
    ///   guide states.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn create_organization_application(&self) -> CreateOrganizationApplication<'_> {
        CreateOrganizationApplication::new(self)
    }
}

/// The call of `createOrganizationApplication`, begun by
/// [`Client::create_organization_application`](crate::Client::create_organization_application).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationApplication<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewApplication, &'static str>,
}

impl<'a> CreateOrganizationApplication<'a> {
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
        V: std::convert::TryInto<crate::models::NewApplication>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewApplication` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/applications", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/applications`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Application>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_APPLICATION,
            &[200, 201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read an application of an organization.
    ///
    /// Returns the details of the application, including its secret. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Global read-only superusers
    /// may call it too; they see neither the secret nor the redirect address nor the avatar
    /// address. Returns 404 if the organization has no such application.
    ///
    /// `GET /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `getOrganizationApplication`, guide section 2.11.4.
    ///
    /// Server behaviour: [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The application.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_application(&self) -> GetOrganizationApplication<'_> {
        GetOrganizationApplication::new(self)
    }
}

/// The call of `getOrganizationApplication`, begun by
/// [`Client::get_organization_application`](crate::Client::get_organization_application).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationApplication<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    client_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationApplication<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            client_id: Err("client_id was not initialized"),
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

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.client_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for client_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/applications/{}", client.base_url(), encode_path(&
            orgname), encode_path(& client_id),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/applications/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Application>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_APPLICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Replace the details of an application.
    ///
    /// Replaces all details: a description that is left out becomes empty, and an avatar address
    /// that is left out is removed. The identifier and the secret stay. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if one of
    /// the three required properties is missing, and for the reserved name `__quay_bootstrap_app`.
    /// The server does not check the addresses. Returns 404 if the organization has no such
    /// application.
    ///
    /// `PUT /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `updateOrganizationApplication`, guide section 2.11.5.
    ///
    /// Server behaviour: [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The changed application.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn update_organization_application(&self) -> UpdateOrganizationApplication<'_> {
        UpdateOrganizationApplication::new(self)
    }
}

/// The call of `updateOrganizationApplication`, begun by
/// [`Client::update_organization_application`](crate::Client::update_organization_application).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationApplication<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    client_id: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::ApplicationUpdate, &'static str>,
}

impl<'a> UpdateOrganizationApplication<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            client_id: Err("client_id was not initialized"),
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

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.client_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for client_id failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::ApplicationUpdate>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: ApplicationUpdate` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/applications/{}", client.base_url(), encode_path(&
            orgname), encode_path(& client_id),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/applications/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Application>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::UPDATE_ORGANIZATION_APPLICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete an application.
    ///
    /// Deletes the application with its access tokens, authorization codes and assignments.
    /// Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if the organization has no such application, so a second call returns 404
    /// too.
    ///
    /// `DELETE /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `deleteOrganizationApplication`, guide section 2.11.6.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The application is deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_organization_application(&self) -> DeleteOrganizationApplication<'_> {
        DeleteOrganizationApplication::new(self)
    }
}

/// The call of `deleteOrganizationApplication`, begun by
/// [`Client::delete_organization_application`](crate::Client::delete_organization_application).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationApplication<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    client_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganizationApplication<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            client_id: Err("client_id was not initialized"),
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

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.client_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for client_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/applications/{}", client.base_url(), encode_path(&
            orgname), encode_path(& client_id),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/applications/{client_id}`.
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
            &crate::api::operations::DELETE_ORGANIZATION_APPLICATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the proxy cache of an organization.
    ///
    /// Returns the registry that the organization proxies. If it proxies none, all properties are
    /// empty strings. Requires membership in the organization and the scope `org:admin` or
    /// `repo:create`, although Quay's guide names no scope. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 only if the
    /// feature is off. An organization that does not exist is 403; callers who pass the permission
    /// check get the empty strings.
    ///
    /// `GET /api/v1/organization/{orgname}/proxycache`, operation `getProxyCacheConfig`, guide
    /// section 2.11.9.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [empty-strings-for-unset-values](crate::server_behaviour#empty-strings-for-unset-values),
    /// [reading-an-unset-proxy-cache](crate::server_behaviour#reading-an-unset-proxy-cache).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `PROXY_CACHE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The proxy cache, or three empty strings.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_proxy_cache_config(&self) -> GetProxyCacheConfig<'_> {
        GetProxyCacheConfig::new(self)
    }
}

/// The call of `getProxyCacheConfig`, begun by
/// [`Client::get_proxy_cache_config`](crate::Client::get_proxy_cache_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetProxyCacheConfig<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetProxyCacheConfig<'a> {
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
            "{}/api/v1/organization/{}/proxycache", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/proxycache`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ProxyCacheConfig>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_PROXY_CACHE_CONFIG,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Set the registry that an organization proxies.
    ///
    /// Stores the upstream registry. Its host name must resolve, but the server does not contact
    /// the
    /// registry. An organization has at most one proxy cache; to change it, delete it first.
    /// Requires
    /// the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Quay's
    /// guide names no scope.
    ///
    /// Returns 400 if the organization already has a proxy cache, is mirrored as a whole, or holds
    /// immutable tags. Also returns 400 if the address is private, a loopback or empty, or does not
    /// resolve. The namespace of a user is 400 with a `MessageError`. The server checks no property
    /// but `upstream_registry`.
    ///
    /// `POST /api/v1/organization/{orgname}/proxycache`, operation `createProxyCacheConfig`, guide
    /// section 2.11.11.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `PROXY_CACHE` is on.
    ///
    /// # Responses
    ///
    /// - 201: The proxy cache is stored.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn create_proxy_cache_config(&self) -> CreateProxyCacheConfig<'_> {
        CreateProxyCacheConfig::new(self)
    }
}

/// The call of `createProxyCacheConfig`, begun by
/// [`Client::create_proxy_cache_config`](crate::Client::create_proxy_cache_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateProxyCacheConfig<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewProxyCacheConfig, &'static str>,
}

impl<'a> CreateProxyCacheConfig<'a> {
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
        V: std::convert::TryInto<crate::models::NewProxyCacheConfig>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewProxyCacheConfig` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/proxycache", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/proxycache`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_PROXY_CACHE_CONFIG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete the proxy cache of an organization.
    ///
    /// Removes the proxy cache. Requires the admin role in the organization, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope, and claims an empty response
    /// where the server sends a string. Returns 404 if the organization has no proxy cache.
    ///
    /// `DELETE /api/v1/organization/{orgname}/proxycache`, operation `deleteProxyCacheConfig`,
    /// guide section 2.11.10.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `PROXY_CACHE` is on.
    ///
    /// # Responses
    ///
    /// - 201: The proxy cache is removed.
    /// - 204 (only in the published reference): The proxy cache is removed, with the status that
    ///   Quay's guide states.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_proxy_cache_config(&self) -> DeleteProxyCacheConfig<'_> {
        DeleteProxyCacheConfig::new(self)
    }
}

/// The call of `deleteProxyCacheConfig`, begun by
/// [`Client::delete_proxy_cache_config`](crate::Client::delete_proxy_cache_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteProxyCacheConfig<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteProxyCacheConfig<'a> {
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
            "{}/api/v1/organization/{}/proxycache", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/proxycache`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<
            ResponseValue<crate::api::client::DeleteProxyCacheConfigAnswer>,
            Error,
        >,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_PROXY_CACHE_CONFIG,
            &[201, 204],
            self.client,
            self.into_request(),
        )
    }
}

/// What a successful `deleteProxyCacheConfig` yields, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteProxyCacheConfigAnswer {
    /// 201: The proxy cache is removed.
    Created(String),
    /// 204: The proxy cache is removed, with the status that Quay's guide states. Only the
    /// published reference claims this status.
    NoContent,
}

impl crate::client::FromResponse for DeleteProxyCacheConfigAnswer {
    #[inline]
    fn from_response(
        status: reqwest::StatusCode,
        body: &[u8],
    ) -> Result<Self, serde_json::Error> {
        match status.as_u16() {
            201u16 => crate::client::read(body).map(Self::Created),
            204u16 => Ok(Self::NoContent),
            _ => Err(serde::de::Error::custom("a status that is not declared")),
        }
    }
}

impl serde::Serialize for DeleteProxyCacheConfigAnswer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Created(body) => body.serialize(serializer),
            Self::NoContent => serializer.serialize_unit(),
        }
    }
}

impl crate::Client {
    /// Test the settings of a proxy cache without storing them.
    ///
    /// Asks the upstream registry whether it accepts these settings. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope.
    /// Properties that are null are ignored, except `upstream_registry`.
    ///
    /// Returns 400 if the organization already has a proxy cache; if the address is private, a
    /// loopback or empty, or does not resolve; if the login failed or the registry could not be
    /// reached; and if the registry answered anything but 200 and 401. For callers who pass the
    /// permission check, an organization that does not exist is 400 with a `MessageError`.
    ///
    /// `POST /api/v1/organization/{orgname}/validateproxycache`, operation
    /// `validateProxyCacheConfig`, guide section 2.11.2.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `PROXY_CACHE` is on.
    ///
    /// # Responses
    ///
    /// - 202: The registry accepts the settings.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn validate_proxy_cache_config(&self) -> ValidateProxyCacheConfig<'_> {
        ValidateProxyCacheConfig::new(self)
    }
}

/// The call of `validateProxyCacheConfig`, begun by
/// [`Client::validate_proxy_cache_config`](crate::Client::validate_proxy_cache_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ValidateProxyCacheConfig<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewProxyCacheConfig, &'static str>,
}

impl<'a> ValidateProxyCacheConfig<'a> {
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
        V: std::convert::TryInto<crate::models::NewProxyCacheConfig>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewProxyCacheConfig` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/validateproxycache", client.base_url(),
            encode_path(& orgname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/validateproxycache`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ProxyCacheValidation>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::VALIDATE_PROXY_CACHE_CONFIG,
            &[202],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Replace the secret of an application.
    ///
    /// Replaces the client secret. The old one stops working at once; access tokens stay valid. The
    /// server reads no body. It names no scope, but the token needs `org:admin` and its user the
    /// admin role in the organization. Superusers may call it too if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if the organization has no such application.
    ///
    /// `POST /api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret`, operation
    /// `resetOrganizationApplicationClientSecret`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200: The application with its new secret.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn reset_organization_application_client_secret(
        &self,
    ) -> ResetOrganizationApplicationClientSecret<'_> {
        ResetOrganizationApplicationClientSecret::new(self)
    }
}

/// The call of `resetOrganizationApplicationClientSecret`, begun by
/// [`Client::reset_organization_application_client_secret`](crate::Client::reset_organization_application_client_secret).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ResetOrganizationApplicationClientSecret<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    client_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> ResetOrganizationApplicationClientSecret<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            client_id: Err("client_id was not initialized"),
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

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.client_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for client_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/applications/{}/resetclientsecret", client
            .base_url(), encode_path(& orgname), encode_path(& client_id),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Application>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::RESET_ORGANIZATION_APPLICATION_CLIENT_SECRET,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
