//! The operation of tag `mirrorhealth`.

use quay_api::models;
use quay_api::server::mirrorhealth::{
    GetRepositoryMirrorHealthQuery, GetRepositoryMirrorHealthResponse, MirrorhealthApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::domain::mirror_health::{self, Details};
use crate::op_context::OpContext;

impl MirrorhealthApi for App {
    async fn get_repository_mirror_health(
        &self,
        context: Context,
        query: GetRepositoryMirrorHealthQuery,
    ) -> Result<GetRepositoryMirrorHealthResponse, Rejection> {
        self.read(&context, |op| get(op, &query))
            .await
            .map(GetRepositoryMirrorHealthResponse::Ok)
    }
}

fn get(
    op: &OpContext<'_>,
    query: &GetRepositoryMirrorHealthQuery,
) -> Result<models::MirrorHealth, Rejection> {
    let namespace = query.namespace.as_deref();
    require_reader(op, namespace)?;
    let details = if query.detailed {
        Details::Listed {
            limit: query.limit,
            offset: query.offset,
        }
    } else {
        Details::Issues
    };
    mirror_health::health(op, namespace, details)
}

/// Lets pass who may know about the mirrors of a namespace, or about all.
fn require_reader(op: &OpContext<'_>, namespace: Option<&str>) -> Result<(), Rejection> {
    let user = op.user()?;
    let sees_all = op.has_full_access() || op.is_global_readonly();
    let Some(name) = namespace else {
        return op.require(Ok(sees_all));
    };
    let namespace = op.tx.namespace_fetch(name)?;
    let namespace = namespace.ok_or_else(Rejection::not_found)?;
    let sees_it = sees_all
        || if namespace.is_organization() {
            op.is_member_of_namespace(name)?
        } else {
            user.name == name
        };
    op.require(Ok(sees_it))
}
