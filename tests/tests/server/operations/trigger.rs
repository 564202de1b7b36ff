//! The operations of the tag `trigger`.

use quay_api::models;
use quay_api::server::trigger::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    TriggerApi {
        list_build_triggers path ListBuildTriggersPath { repository }
            => ListBuildTriggersResponse[200 Ok(_)];
        get_build_trigger path GetBuildTriggerPath { repository, trigger_uuid }
            => GetBuildTriggerResponse[200 Ok(_)];
        update_build_trigger path UpdateBuildTriggerPath { repository, trigger_uuid }
            body [models::BuildTriggerUpdate] => UpdateBuildTriggerResponse[200 Ok(_)];
        delete_build_trigger path DeleteBuildTriggerPath { repository, trigger_uuid }
            => DeleteBuildTriggerResponse[204 NoContent];
        activate_build_trigger path ActivateBuildTriggerPath { repository, trigger_uuid }
            body [models::BuildTriggerActivation] => ActivateBuildTriggerResponse[200 Ok(_)];
        manually_start_build_trigger path ManuallyStartBuildTriggerPath { repository, trigger_uuid }
            body [models::BuildTriggerRun] => ManuallyStartBuildTriggerResponse[201 Created { location }];
        list_trigger_recent_builds path ListTriggerRecentBuildsPath { repository, trigger_uuid }
            query ListTriggerRecentBuildsQuery { limit } => ListTriggerRecentBuildsResponse[200 Ok(_)];
    }
}
