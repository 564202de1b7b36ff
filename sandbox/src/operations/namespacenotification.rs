//! Owns the operations of tag `namespacenotification`.

use quay_api::server::namespacenotification::NamespacenotificationApi;

use crate::state::Quay;

impl NamespacenotificationApi for Quay {}
