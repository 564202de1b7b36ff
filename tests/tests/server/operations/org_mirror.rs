//! Owns the operations of tag `org_mirror`.

use quay_api::models;
use quay_api::server::org_mirror::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    OrgMirrorApi {
        get_org_mirror_config path GetOrgMirrorConfigPath { orgname }
            => GetOrgMirrorConfigReply[200 Ok(_)];
        create_org_mirror_config path CreateOrgMirrorConfigPath { orgname }
            body [models::NewOrganizationMirror] => CreateOrgMirrorConfigReply[201 Created(_)];
        update_org_mirror_config path UpdateOrgMirrorConfigPath { orgname }
            body [models::OrganizationMirrorUpdate] => UpdateOrgMirrorConfigReply[200 Ok(_)];
        delete_org_mirror_config path DeleteOrgMirrorConfigPath { orgname }
            => DeleteOrgMirrorConfigReply[204 NoContent];
        sync_org_mirror_now path SyncOrgMirrorNowPath { orgname }
            => SyncOrgMirrorNowReply[204 NoContent];
        cancel_org_mirror_sync path CancelOrgMirrorSyncPath { orgname }
            => CancelOrgMirrorSyncReply[204 NoContent];
        verify_org_mirror_connection path VerifyOrgMirrorConnectionPath { orgname }
            => VerifyOrgMirrorConnectionReply[200 Ok(_)];
        list_org_mirror_repositories path ListOrgMirrorRepositoriesPath { orgname }
            query ListOrgMirrorRepositoriesQuery { page, limit, status }
            => ListOrgMirrorRepositoriesReply[200 Ok(_)];
    }
}
