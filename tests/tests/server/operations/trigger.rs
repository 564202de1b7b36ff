//! Owns the operations of tag `trigger`.

use quay_api::models;
use quay_api::server::trigger::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    TriggerApi {
        list_build_triggers path ListBuildTriggersPath { repository }
            => ListBuildTriggersReply[200 Ok(_)];
        get_build_trigger path GetBuildTriggerPath { repository, trigger_uuid }
            => GetBuildTriggerReply[200 Ok(_)];
        update_build_trigger path UpdateBuildTriggerPath { repository, trigger_uuid }
            body [models::BuildTriggerUpdate] => UpdateBuildTriggerReply[200 Ok(_)];
        delete_build_trigger path DeleteBuildTriggerPath { repository, trigger_uuid }
            => DeleteBuildTriggerReply[204 NoContent];
        activate_build_trigger path ActivateBuildTriggerPath { repository, trigger_uuid }
            body [models::BuildTriggerActivation] => ActivateBuildTriggerReply[200 Ok(_)];
        manually_start_build_trigger path ManuallyStartBuildTriggerPath { repository, trigger_uuid }
            body [models::BuildTriggerRun] => ManuallyStartBuildTriggerReply[201 Created(_)];
        list_trigger_recent_builds path ListTriggerRecentBuildsPath { repository, trigger_uuid }
            query ListTriggerRecentBuildsQuery { limit } => ListTriggerRecentBuildsReply[200 Ok(_)];
    }
}
