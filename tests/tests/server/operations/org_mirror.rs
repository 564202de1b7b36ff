//! The operations of the tag `org_mirror`.

use quay_api::models;
use quay_api::server::org_mirror::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    OrgMirrorApi {
        get_org_mirror_config path GetOrgMirrorConfigPath { orgname }
            => GetOrgMirrorConfigResponse[200 Ok(_)];
        create_org_mirror_config path CreateOrgMirrorConfigPath { orgname }
            body [models::NewOrganizationMirror] => CreateOrgMirrorConfigResponse[201 Created(_)];
        update_org_mirror_config path UpdateOrgMirrorConfigPath { orgname }
            body [models::OrganizationMirrorUpdate] => UpdateOrgMirrorConfigResponse[200 Ok(_)];
        delete_org_mirror_config path DeleteOrgMirrorConfigPath { orgname }
            => DeleteOrgMirrorConfigResponse[204 NoContent];
        sync_org_mirror_now path SyncOrgMirrorNowPath { orgname }
            => SyncOrgMirrorNowResponse[204 NoContent];
        cancel_org_mirror_sync path CancelOrgMirrorSyncPath { orgname }
            => CancelOrgMirrorSyncResponse[204 NoContent];
        verify_org_mirror_connection path VerifyOrgMirrorConnectionPath { orgname }
            => VerifyOrgMirrorConnectionResponse[200 Ok(_)];
        list_org_mirror_repositories path ListOrgMirrorRepositoriesPath { orgname }
            query ListOrgMirrorRepositoriesQuery { page, limit, status }
            => ListOrgMirrorRepositoriesResponse[200 Ok(_)];
    }
}
