//! The operation of tag `capabilities`.

use quay_api::models::{RegistryCapabilities, SparseManifestSupport};
use quay_api::server::capabilities::{CapabilitiesApi, GetRegistryCapabilitiesResponse};
use quay_api::server::{Context, Rejection};

use crate::app::App;

/// What a mirror can be narrowed to.
const ARCHITECTURES: [&str; 4] = ["amd64", "arm64", "ppc64le", "s390x"];

impl CapabilitiesApi for App {
    async fn get_registry_capabilities(
        &self,
        _context: Context,
    ) -> Result<GetRegistryCapabilitiesResponse, Rejection> {
        let sparse = self.settings.features.sparse_index;
        Ok(GetRegistryCapabilitiesResponse::Ok(
            RegistryCapabilities::new(
                SparseManifestSupport::new(sparse, Vec::new(), sparse),
                ARCHITECTURES.map(str::to_owned).to_vec(),
            ),
        ))
    }
}
