//! The operations of the tag `manifest`.

use quay_api::models;
use quay_api::server::manifest::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    ManifestApi {
        get_repo_manifest path GetRepoManifestPath { repository, manifestref }
            query GetRepoManifestQuery { include_modelcard } => GetRepoManifestResponse[200 Ok(_)];
        list_manifest_labels path ListManifestLabelsPath { repository, manifestref }
            query ListManifestLabelsQuery { filter } => ListManifestLabelsResponse[200 Ok(_)];
        add_manifest_label path AddManifestLabelPath { repository, manifestref }
            body [models::NewManifestLabel] => AddManifestLabelResponse[201 Created { location }];
        get_manifest_label path GetManifestLabelPath { repository, manifestref, labelid }
            => GetManifestLabelResponse[200 Ok(_)];
        delete_manifest_label path DeleteManifestLabelPath { repository, manifestref, labelid }
            => DeleteManifestLabelResponse[204 NoContent];
        get_manifest_pull_statistics path GetManifestPullStatisticsPath { repository, manifestref }
            => GetManifestPullStatisticsResponse[200 Ok(_)];
    }
}
