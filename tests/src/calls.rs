//! Owns the way from the name of an operation to its call: one line for every operation.

use std::collections::BTreeMap;
use std::pin::Pin;

use quay_api::{Client, Error, models};
use serde_json::Value as Json;

/// What a call is made of.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The values of the path parameters.
    pub path: BTreeMap<String, String>,
    /// The values of the query parameters; those of another type are left out.
    pub query: BTreeMap<String, String>,
    /// The bodies to try; the first that the type takes is sent.
    pub bodies: Vec<Json>,
}

impl Input {
    fn body<T: serde::de::DeserializeOwned>(&self) -> T {
        let mut bodies = self.bodies.iter();
        bodies
            .find_map(|body| serde_json::from_value(body.clone()).ok())
            .unwrap_or_else(|| panic!("no body fits: {:?}", self.bodies))
    }
}

/// The status and the body that a call yields.
pub type Outcome = Result<(u16, Json), Error>;

/// A call under way.
type Call<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// Writes `NAMES` and `call`. A line reads: method of the client, path parameters, `?` query
/// parameters with their types, `<-` body.
macro_rules! calls {
    ($($name:ident($($path:ident),*) $(? ($($query:ident: $ty:ty),*))? $(<- $body:ident)?;)*) => {
        /// The operations that can be called, by the method of the client.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Calls an operation through the generated client.
        ///
        /// # Panics
        ///
        /// When the input lacks a path parameter, no body fits, or there is no such operation.
        pub fn call<'a>(client: &'a Client, name: &str, input: &'a Input) -> Call<'a> {
            match name {
                $(stringify!($name) => {
                    let request = client.$name();
                    $(let request = request.$path(input.path[stringify!($path)].clone());)*
                    $($(
                        let value = input.query.get(stringify!($query));
                        let value = value.and_then(|value| value.parse::<$ty>().ok());
                        let request = match value {
                            Some(value) => request.$query(value),
                            None => request,
                        };
                    )*)?
                    $(let request = request.body(input.body::<models::$body>());)?
                    Box::pin(async {
                        let answer = request.send().await?;
                        let status = answer.status().as_u16();
                        let body = serde_json::to_value(answer.into_inner());
                        Ok((status, body.expect("a model can be written as JSON")))
                    })
                })*
                _ => panic!("there is no call `{name}`; add its line to {}", file!()),
            }
        }
    };
}

calls! {
    create_organization() <- NewOrganization;
    validate_proxy_cache_config(orgname) <- NewProxyCacheConfig;
    get_organization_collaborators(orgname);
    get_organization_application(orgname, client_id);
    update_organization_application(orgname, client_id) <- ApplicationUpdate;
    delete_organization_application(orgname, client_id);
    get_organization_applications(orgname);
    create_organization_application(orgname) <- NewApplication;
    get_proxy_cache_config(orgname);
    create_proxy_cache_config(orgname) <- NewProxyCacheConfig;
    delete_proxy_cache_config(orgname);
    get_organization_member(orgname, membername);
    remove_organization_member(orgname, membername);
    get_organization_members(orgname);
    get_organization(orgname);
    change_organization_details(orgname) <- OrganizationUpdate;
    delete_admined_organization(orgname);
    get_application_information(client_id);
    get_user_permissions(repository, username);
    change_user_permissions(repository, username) <- RoleChange;
    delete_user_permissions(repository, username);
    list_repo_user_permissions(repository);
    get_user_transitive_permission(repository, username);
    get_team_permissions(repository, teamname);
    change_team_permissions(repository, teamname) <- RoleChange;
    delete_team_permissions(repository, teamname);
    list_repo_team_permissions(repository);
    get_organization_prototype_permissions(orgname);
    create_organization_prototype_permission(orgname) <- NewPrototype;
    update_organization_prototype_permission(orgname, prototypeid) <- PrototypeUpdate;
    delete_organization_prototype_permission(orgname, prototypeid);
    list_all_users() ? (next_page: String, limit: i32, disabled: bool);
    create_install_user() <- NewUser;
    delete_install_user(username);
    list_all_logs() ? (next_page: String, page: i32, endtime: String, starttime: String);
    list_all_organizations() ? (next_page: String, limit: i32);
    list_service_keys();
    create_service_key() <- NewServiceKey;
    change_user_quota_super_user(namespace, quota_id) <- QuotaChange;
    delete_user_quota_super_user(namespace, quota_id);
    list_user_quota_super_user(namespace);
    create_user_quota_super_user(namespace) <- NewQuota;
    change_organization_quota_super_user(namespace, quota_id) <- QuotaChange;
    delete_organization_quota_super_user(namespace, quota_id);
    list_organization_quota_super_user(namespace);
    create_organization_quota_super_user(namespace) <- NewQuota;
    change_organization(name) <- OrganizationRename;
    delete_organization(name);
    approve_service_key(kid) <- ApproveServiceKey;
    get_service_key(kid);
    update_service_key(kid) <- ServiceKeyUpdate;
    delete_service_key(kid);
    get_repo_build_status_super_user(build_uuid);
    get_repo_build_super_user(build_uuid);
    get_repo_build_logs_super_user(build_uuid) ? (start: i32);
    get_registry_size();
    post_registry_size();
}
