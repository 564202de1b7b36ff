// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `organization`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `organization`
///
/// Organizations, their members and outside collaborators, their OAuth applications, and the
/// registries that they proxy.
impl crate::Client {
    /// Create an organization.
    ///
    /// Creates an organization with one team, `owners`, whose only member is the caller. The token
    /// needs the scope `user:admin`; `org:admin` is not sufficient. Where
    /// `SUPERUSERS_ORG_CREATION_ONLY` is on, the caller must be a superuser. Where
    /// `RESTRICTED_USERS` is on, the caller must not be a restricted user.
    ///
    /// Returns 400 if the name belongs to a user or organization, breaks the pattern, or belonged
    /// to something that is deleted and not purged yet. Also returns 400 if the e-mail address is
    /// malformed, or belongs to a user and `ORG_SHARED_EMAIL` is off. Returns 400 with a
    /// `MessageError` if the captcha failed. Several organizations may share an address. A name
    /// with half of a surrogate pair makes the server fail with 500. Quay's guide lists 404 as
    /// well, but the server never sends it.
    ///
    /// `POST /api/v1/organization/`, operation `createOrganization`, guide section 2.11.1.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [account-names](crate::server_behaviour#account-names),
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [new-organizations](crate::server_behaviour#new-organizations),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The organization is created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Taken`](crate::Reason::Taken),
    /// [`InvalidName`](crate::Reason::InvalidName). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewOrganization;
    ///
    /// let text = client
    ///     .create_organization(NewOrganization::new("test").email("contact@test-org.com"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewOrganization>,
    ) -> CreateOrganization {
        CreateOrganization::new(self, body)
    }

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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`Organization`](crate::models::Organization): The organization, in as much detail as
    ///   the caller may see.
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
    /// let organization = client.get_organization("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganization {
        GetOrganization::new(self, orgname)
    }

    /// Change the details of an organization.
    ///
    /// Changes the properties that are sent and keeps the others. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// Returns 400 if the contact address is malformed or `email` is null. Returns 400 with a
    /// `MessageError` if `tag_expiration_s` is not one of the installation's choices. Unlike on
    /// creation, the address of a user is accepted. The server changes one property after the
    /// other: if it rejects `tag_expiration_s`, the others are changed already.
    ///
    /// `PUT /api/v1/organization/{orgname}`, operation `changeOrganizationDetails`, guide section
    /// 2.11.16.
    ///
    /// Server behaviour:
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [changes-of-an-organization](crate::server_behaviour#changes-of-an-organization),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
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
    /// - 200, [`Organization`](crate::models::Organization): The changed organization.
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
    /// use quay_api::models::OrganizationUpdate;
    ///
    /// let body = OrganizationUpdate::default()
    ///     .email("new-contact@test-org.com")
    ///     .invoice_email(true)
    ///     .invoice_email_address("billing@test-org.com");
    /// let organization = client.change_organization_details("acme", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_organization_details(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::OrganizationUpdate>,
    ) -> ChangeOrganizationDetails {
        ChangeOrganizationDetails::new(self, orgname, body)
    }

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
    /// [deletion-in-two-steps](crate::server_behaviour#deletion-in-two-steps),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
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
    /// - 204, no body: The organization is deleted.
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
    /// client.delete_admined_organization("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_admined_organization(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteAdminedOrganization {
        DeleteAdminedOrganization::new(self, orgname)
    }

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
    /// - 200, [`CollaboratorList`](crate::models::CollaboratorList): The outside collaborators.
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
    /// let collaborator_list = client.get_organization_collaborators("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_collaborators(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationCollaborators {
        GetOrganizationCollaborators::new(self, orgname)
    }

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
    /// - 200, [`MemberList`](crate::models::MemberList): The members.
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
    /// let member_list = client.get_organization_members("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_members(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationMembers {
        GetOrganizationMembers::new(self, orgname)
    }

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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `membername`: The name of the user. To get a member, the name of a robot account works
    ///   too.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Member`](crate::models::Member): The member.
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
    /// let member = client.get_organization_member("acme", "bob").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_member(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        membername: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationMember {
        GetOrganizationMember::new(self, orgname, membername)
    }

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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `membername`: The name of the user. To get a member, the name of a robot account works
    ///   too.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The person is no longer a member.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing),
    /// [`LastAdministrator`](crate::Reason::LastAdministrator). [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.remove_organization_member("acme", "bob").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_organization_member(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        membername: impl runtime::Argument<crate::PathSegment>,
    ) -> RemoveOrganizationMember {
        RemoveOrganizationMember::new(self, orgname, membername)
    }

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
    /// # Parameters
    ///
    /// - `client_id`: The OAuth client identifier of the application.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`ApplicationInformation`](crate::models::ApplicationInformation): The application
    ///   and the organization that owns it.
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
    /// let application_information = client
    ///     .get_application_information("4NHXJ8A0VMTDEKBP1QZS")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_application_information(
        &self,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> GetApplicationInformation {
        GetApplicationInformation::new(self, client_id)
    }

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
    /// - 200, [`ApplicationList`](crate::models::ApplicationList): The applications.
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
    /// let application_list = client.get_organization_applications("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_applications(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationApplications {
        GetOrganizationApplications::new(self, orgname)
    }

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
    /// - 200, [`Application`](crate::models::Application): The new application with its secret.
    /// - 201 (only in Quay's guide), [`Application`](crate::models::Application): The new
    ///   application, with the status that Quay's guide states.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Taken`](crate::Reason::Taken), [`Missing`](crate::Reason::Missing).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewApplication;
    ///
    /// let application = client
    ///     .create_organization_application("acme", NewApplication::new("new-application"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_application(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewApplication>,
    ) -> CreateOrganizationApplication {
        CreateOrganizationApplication::new(self, orgname, body)
    }

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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `client_id`: The OAuth client identifier of the application.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The application.
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
    /// let application = client
    ///     .get_organization_application("acme", "4NHXJ8A0VMTDEKBP1QZS")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_application(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationApplication {
        GetOrganizationApplication::new(self, orgname, client_id)
    }

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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `client_id`: The OAuth client identifier of the application.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The changed application.
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
    /// use quay_api::models::ApplicationUpdate;
    ///
    /// let body = ApplicationUpdate::new(
    ///         "Updated Application Name",
    ///         "https://example.com/oauth/callback",
    ///         "https://example.com",
    ///     )
    ///     .description("Updated description for the application")
    ///     .avatar_email("avatar@example.com");
    /// let application = client
    ///     .update_organization_application("acme", "4NHXJ8A0VMTDEKBP1QZS", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_organization_application(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ApplicationUpdate>,
    ) -> UpdateOrganizationApplication {
        UpdateOrganizationApplication::new(self, orgname, client_id, body)
    }

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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `client_id`: The OAuth client identifier of the application.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The application is deleted.
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
    /// client.delete_organization_application("acme", "4NHXJ8A0VMTDEKBP1QZS").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_application(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganizationApplication {
        DeleteOrganizationApplication::new(self, orgname, client_id)
    }

    /// Read the proxy cache of an organization.
    ///
    /// Returns the registry that the organization proxies. If it proxies none, all properties are
    /// empty strings. Requires membership in the organization and the scope `org:admin` or
    /// `repo:create`, although Quay's guide names no scope. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 only if the
    /// feature is off. An organization that does not exist is 403; callers who pass the permission
    /// check get the empty strings.
    ///
    /// The server has the operation only where the feature `PROXY_CACHE` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/proxycache`, operation `getProxyCacheConfig`, guide
    /// section 2.11.9.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [empty-strings-for-unset-values](crate::server_behaviour#empty-strings-for-unset-values),
    /// [reading-an-unset-proxy-cache](crate::server_behaviour#reading-an-unset-proxy-cache).
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
    /// - 200, [`ProxyCacheConfig`](crate::models::ProxyCacheConfig): The proxy cache, or three
    ///   empty strings.
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
    /// let proxy_cache_config = client.get_proxy_cache_config("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_proxy_cache_config(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetProxyCacheConfig {
        GetProxyCacheConfig::new(self, orgname)
    }

    /// Set the registry that an organization proxies.
    ///
    /// Stores the upstream registry. Its host name must resolve, but the server does not contact
    /// the registry. An organization has at most one proxy cache; to change it, delete it first.
    /// Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is
    /// on. Quay's guide names no scope.
    ///
    /// Returns 400 if the organization already has a proxy cache, is mirrored as a whole, or holds
    /// immutable tags. Also returns 400 if the address is private, a loopback or empty, or does not
    /// resolve. The namespace of a user is 400 with a `MessageError`. The server checks no property
    /// but `upstream_registry`.
    ///
    /// The server has the operation only where the feature `PROXY_CACHE` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/proxycache`, operation `createProxyCacheConfig`, guide
    /// section 2.11.11.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make).
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
    /// - 201, `String`: The proxy cache is stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewProxyCacheConfig;
    ///
    /// let body = NewProxyCacheConfig::new("quay.io")
    ///     .expiration_s(quay_api::Unchecked::Value(86400));
    /// let text = client.create_proxy_cache_config("acme", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_proxy_cache_config(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewProxyCacheConfig>,
    ) -> CreateProxyCacheConfig {
        CreateProxyCacheConfig::new(self, orgname, body)
    }

    /// Delete the proxy cache of an organization.
    ///
    /// Removes the proxy cache. Requires the admin role in the organization, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope, and claims an empty response
    /// where the server sends a string. Returns 404 if the organization has no proxy cache.
    ///
    /// The server has the operation only where the feature `PROXY_CACHE` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/proxycache`, operation `deleteProxyCacheConfig`,
    /// guide section 2.11.10.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache).
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
    /// - 201, `String`: The proxy cache is removed.
    /// - 204 (only in Quay's guide), no body: The proxy cache is removed, with the status that
    ///   Quay's guide states.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let response = client.delete_proxy_cache_config("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_proxy_cache_config(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteProxyCacheConfig {
        DeleteProxyCacheConfig::new(self, orgname)
    }

    /// Test the settings of a proxy cache without storing them.
    ///
    /// Asks the upstream registry whether it accepts these settings. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope.
    /// Properties that are null are ignored, except `upstream_registry`.
    ///
    /// Returns 400 if the organization already has a proxy cache; if the address is private, a
    /// loopback or empty, or does not resolve; if the login failed or the registry could not be
    /// reached; and if the registry responded with anything but 200 and 401. For callers who pass
    /// the permission check, an organization that does not exist is 400 with a `MessageError`.
    ///
    /// The server has the operation only where the feature `PROXY_CACHE` is on.
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
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make),
    /// [integers-beyond-64-bits](crate::server_behaviour#integers-beyond-64-bits).
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
    /// - 202, [`ProxyCacheValidation`](crate::models::ProxyCacheValidation): The registry accepts
    ///   the settings.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`UpstreamFailed`](crate::Reason::UpstreamFailed), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewProxyCacheConfig;
    ///
    /// let proxy_cache_validation = client
    ///     .validate_proxy_cache_config("acme", NewProxyCacheConfig::new("quay.io"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_proxy_cache_config(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewProxyCacheConfig>,
    ) -> ValidateProxyCacheConfig {
        ValidateProxyCacheConfig::new(self, orgname, body)
    }

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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `client_id`: The OAuth client identifier of the application.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The application with its new secret.
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
    /// let application = client
    ///     .reset_organization_application_client_secret("acme", "4NHXJ8A0VMTDEKBP1QZS")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_organization_application_client_secret(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> ResetOrganizationApplicationClientSecret {
        ResetOrganizationApplicationClientSecret::new(self, orgname, client_id)
    }

    /// Tell whether an organization may have more private repositories.
    ///
    /// Tells whether the plan of the organization allows more private repositories. Requires a role
    /// in the organization that may create repositories. Administrators also see how many there
    /// are.
    ///
    /// The server has the operation only where the feature `BILLING` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/private`, operation `getOrganizationPrivateAllowed`.
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
    /// - 200, [`OrganizationPrivateRepositories`](crate::models::OrganizationPrivateRepositories):
    ///   What the plan allows.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let organization_private_repositories = client
    ///     .get_organization_private_allowed("acme")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_private_allowed(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationPrivateAllowed {
        GetOrganizationPrivateAllowed::new(self, orgname)
    }
}

/// A call of `createOrganization`, which
/// [`Client::create_organization`](crate::Client::create_organization) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrganization {
    client: crate::Client,
    body: crate::models::NewOrganization,
}

impl CreateOrganization {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::NewOrganization>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/organization/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrganization {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganization`, which
/// [`Client::get_organization`](crate::Client::get_organization) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganization {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganization {
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
        let url = format!("{}/api/v1/organization/{orgname}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Organization, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganization {
    type Output = Result<ResponseValue<crate::models::Organization>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Organization, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeOrganizationDetails`, which
/// [`Client::change_organization_details`](crate::Client::change_organization_details) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationDetails {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::OrganizationUpdate,
}

impl ChangeOrganizationDetails {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::OrganizationUpdate>,
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
        let url = format!("{}/api/v1/organization/{orgname}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Organization, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_DETAILS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeOrganizationDetails {
    type Output = Result<ResponseValue<crate::models::Organization>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Organization, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteAdminedOrganization`, which
/// [`Client::delete_admined_organization`](crate::Client::delete_admined_organization) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAdminedOrganization {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl DeleteAdminedOrganization {
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
        let url = format!("{}/api/v1/organization/{orgname}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ADMINED_ORGANIZATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteAdminedOrganization {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationCollaborators`, which
/// [`Client::get_organization_collaborators`](crate::Client::get_organization_collaborators)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationCollaborators {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationCollaborators {
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
            "{}/api/v1/organization/{orgname}/collaborators", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/collaborators`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::CollaboratorList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_COLLABORATORS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationCollaborators {
    type Output = Result<ResponseValue<crate::models::CollaboratorList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::CollaboratorList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationMembers`, which
/// [`Client::get_organization_members`](crate::Client::get_organization_members) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationMembers {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationMembers {
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
        let url = format!("{}/api/v1/organization/{orgname}/members", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/members`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::MemberList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_MEMBERS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationMembers {
    type Output = Result<ResponseValue<crate::models::MemberList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::MemberList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationMember`, which
/// [`Client::get_organization_member`](crate::Client::get_organization_member) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationMember {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    membername: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationMember {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        membername: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            membername: ParameterError::convert("membername", "PathSegment", membername),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, membername } = self;
        let orgname = orgname?;
        let membername = membername?;
        let orgname = encode_path(&orgname);
        let membername = encode_path(&membername);
        let url = format!(
            "{}/api/v1/organization/{orgname}/members/{membername}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/members/{membername}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Member, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_MEMBER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationMember {
    type Output = Result<ResponseValue<crate::models::Member>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Member, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `removeOrganizationMember`, which
/// [`Client::remove_organization_member`](crate::Client::remove_organization_member) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RemoveOrganizationMember {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    membername: Result<crate::PathSegment, ParameterError>,
}

impl RemoveOrganizationMember {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        membername: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            membername: ParameterError::convert("membername", "PathSegment", membername),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, membername } = self;
        let orgname = orgname?;
        let membername = membername?;
        let orgname = encode_path(&orgname);
        let membername = encode_path(&membername);
        let url = format!(
            "{}/api/v1/organization/{orgname}/members/{membername}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/members/{membername}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::REMOVE_ORGANIZATION_MEMBER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RemoveOrganizationMember {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getApplicationInformation`, which
/// [`Client::get_application_information`](crate::Client::get_application_information) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetApplicationInformation {
    client: crate::Client,
    client_id: Result<crate::PathSegment, ParameterError>,
}

impl GetApplicationInformation {
    pub(crate) fn new(
        client: &crate::Client,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            client_id: ParameterError::convert("client_id", "PathSegment", client_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, client_id } = self;
        let client_id = client_id?;
        let client_id = encode_path(&client_id);
        let url = format!("{}/api/v1/app/{client_id}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/app/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ApplicationInformation, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_APPLICATION_INFORMATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetApplicationInformation {
    type Output = Result<ResponseValue<crate::models::ApplicationInformation>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ApplicationInformation,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationApplications`, which
/// [`Client::get_organization_applications`](crate::Client::get_organization_applications)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationApplications {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationApplications {
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
            "{}/api/v1/organization/{orgname}/applications", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/applications`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ApplicationList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_APPLICATIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationApplications {
    type Output = Result<ResponseValue<crate::models::ApplicationList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ApplicationList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrganizationApplication`, which
/// [`Client::create_organization_application`](crate::Client::create_organization_application)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationApplication {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewApplication,
}

impl CreateOrganizationApplication {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewApplication>,
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
            "{}/api/v1/organization/{orgname}/applications", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/applications`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Application, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_APPLICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrganizationApplication {
    type Output = Result<ResponseValue<crate::models::Application>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Application, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationApplication`, which
/// [`Client::get_organization_application`](crate::Client::get_organization_application)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationApplication {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationApplication {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            client_id: ParameterError::convert("client_id", "PathSegment", client_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/applications/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Application, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_APPLICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationApplication {
    type Output = Result<ResponseValue<crate::models::Application>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Application, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateOrganizationApplication`, which
/// [`Client::update_organization_application`](crate::Client::update_organization_application)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationApplication {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
    body: crate::models::ApplicationUpdate,
}

impl UpdateOrganizationApplication {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ApplicationUpdate>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            client_id: ParameterError::convert("client_id", "PathSegment", client_id),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id, body } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/applications/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Application, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::UPDATE_ORGANIZATION_APPLICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateOrganizationApplication {
    type Output = Result<ResponseValue<crate::models::Application>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Application, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganizationApplication`, which
/// [`Client::delete_organization_application`](crate::Client::delete_organization_application)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationApplication {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganizationApplication {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            client_id: ParameterError::convert("client_id", "PathSegment", client_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/applications/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_APPLICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganizationApplication {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getProxyCacheConfig`, which
/// [`Client::get_proxy_cache_config`](crate::Client::get_proxy_cache_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetProxyCacheConfig {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl GetProxyCacheConfig {
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
            "{}/api/v1/organization/{orgname}/proxycache", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/proxycache`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ProxyCacheConfig, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_PROXY_CACHE_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetProxyCacheConfig {
    type Output = Result<ResponseValue<crate::models::ProxyCacheConfig>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ProxyCacheConfig, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createProxyCacheConfig`, which
/// [`Client::create_proxy_cache_config`](crate::Client::create_proxy_cache_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateProxyCacheConfig {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewProxyCacheConfig,
}

impl CreateProxyCacheConfig {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewProxyCacheConfig>,
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
            "{}/api/v1/organization/{orgname}/proxycache", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/proxycache`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_PROXY_CACHE_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateProxyCacheConfig {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteProxyCacheConfig`, which
/// [`Client::delete_proxy_cache_config`](crate::Client::delete_proxy_cache_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteProxyCacheConfig {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl DeleteProxyCacheConfig {
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
            "{}/api/v1/organization/{orgname}/proxycache", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/proxycache`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<
        crate::api::client::DeleteProxyCacheConfigResponse,
        Error,
    > {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DELETE_PROXY_CACHE_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteProxyCacheConfig {
    type Output = Result<
        ResponseValue<crate::api::client::DeleteProxyCacheConfigResponse>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::api::client::DeleteProxyCacheConfigResponse,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What a successful `deleteProxyCacheConfig` yields, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteProxyCacheConfigResponse {
    /// 201: The proxy cache is removed.
    Created(String),
    /// 204: The proxy cache is removed, with the status that Quay's guide states. Only the
    /// published reference claims this status.
    NoContent,
}

impl crate::client::FromResponse for DeleteProxyCacheConfigResponse {
    #[inline]
    fn from_response(
        status: reqwest::StatusCode,
        body: &[u8],
    ) -> Result<Self, serde_json::Error> {
        match status.as_u16() {
            201u16 => crate::client::read(body).map(Self::Created),
            204u16 => Ok(Self::NoContent),
            _ if body.is_empty() => Ok(Self::NoContent),
            _ => crate::client::read(body).map(Self::Created),
        }
    }
}

impl serde::Serialize for DeleteProxyCacheConfigResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Created(body) => body.serialize(serializer),
            Self::NoContent => serializer.serialize_unit(),
        }
    }
}

/// A call of `validateProxyCacheConfig`, which
/// [`Client::validate_proxy_cache_config`](crate::Client::validate_proxy_cache_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ValidateProxyCacheConfig {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewProxyCacheConfig,
}

impl ValidateProxyCacheConfig {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewProxyCacheConfig>,
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
            "{}/api/v1/organization/{orgname}/validateproxycache", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/validateproxycache`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ProxyCacheValidation, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::VALIDATE_PROXY_CACHE_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ValidateProxyCacheConfig {
    type Output = Result<ResponseValue<crate::models::ProxyCacheValidation>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ProxyCacheValidation,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `resetOrganizationApplicationClientSecret`, which
/// [`Client::reset_organization_application_client_secret`](crate::Client::reset_organization_application_client_secret)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ResetOrganizationApplicationClientSecret {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
}

impl ResetOrganizationApplicationClientSecret {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            client_id: ParameterError::convert("client_id", "PathSegment", client_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret",
            client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Application, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::RESET_ORGANIZATION_APPLICATION_CLIENT_SECRET,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ResetOrganizationApplicationClientSecret {
    type Output = Result<ResponseValue<crate::models::Application>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Application, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationPrivateAllowed`, which
/// [`Client::get_organization_private_allowed`](crate::Client::get_organization_private_allowed)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationPrivateAllowed {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationPrivateAllowed {
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
        let url = format!("{}/api/v1/organization/{orgname}/private", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/private`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::OrganizationPrivateRepositories, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_PRIVATE_ALLOWED,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationPrivateAllowed {
    type Output = Result<
        ResponseValue<crate::models::OrganizationPrivateRepositories>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::OrganizationPrivateRepositories,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
