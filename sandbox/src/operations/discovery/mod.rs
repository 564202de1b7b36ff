//! The operation of tag `discovery`: the server's own description of its API.
//!
//! It is built from the same document as the routes, for the features that are on. It leaves out
//! what the server says about its own code, such as names of classes.

mod definitions;
mod document;
mod paths;

use std::collections::BTreeMap;

use quay_api::models::{
    DiscoveryContact, DiscoveryDocument, DiscoveryInfo, DiscoverySecurityDefinitions,
    DiscoverySecurityScheme,
};
use quay_api::server::discovery::{DiscoveryApi, DiscoveryQuery, DiscoveryResponse};
use quay_api::server::{Context, Rejection};

use self::definitions::definitions;
use self::document::document;
use self::paths::{Surface, surface};
use crate::app::App;
use crate::blocking::{LONG_READS, move_to_pool};
use crate::storage::StorageError;
use crate::views::scope_descriptions;

/// What the API is for, in the server's words.
const DESCRIPTION: &str = "This API allows you to perform many of the operations required to work \
    with Quay repositories, users, and organizations.";

/// Whom mail comes from where no setting says so.
const SENDER: &str = "admin@example.com";

impl DiscoveryApi for App {
    async fn discovery(
        &self,
        context: Context,
        query: DiscoveryQuery,
    ) -> Result<DiscoveryResponse, Rejection> {
        // It takes some milliseconds, and anybody may ask for it.
        move_to_pool(&LONG_READS)
            .await
            .map_err(StorageError::from)?;
        let document = document()?;
        let off = self.settings.features.off();
        let on = |feature: &&str| !off.contains(feature);
        let internal = query.internal;
        let Surface {
            paths,
            tags,
            bodies,
        } = surface(document, internal, on);
        let scopes = scope_descriptions(self.settings.features.super_users);
        let (scheme, host) = context
            .base_url
            .split_once("://")
            .unwrap_or(("http", &context.base_url));
        let contact = DiscoveryContact::new(Some(SENDER.to_owned()));
        let security = DiscoverySecurityScheme::new(
            "oauth2",
            "implicit",
            format!("{}/oauth/authorize", context.base_url),
            scopes.collect::<BTreeMap<_, _>>(),
        );
        Ok(DiscoveryResponse::Ok(DiscoveryDocument {
            swagger: "2.0".to_owned(),
            host: host.to_owned(),
            base_path: "/".to_owned(),
            schemes: vec![scheme.to_owned()],
            info: DiscoveryInfo::new("v1", "Quay Frontend", DESCRIPTION, "", contact),
            security_definitions: DiscoverySecurityDefinitions::new(security),
            paths,
            definitions: definitions(document, bodies),
            tags,
        }))
    }
}
