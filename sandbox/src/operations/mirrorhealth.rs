//! Owns the operation of tag `mirrorhealth`.

use quay_api::server::mirrorhealth::{
    GetRepositoryMirrorHealthQuery, GetRepositoryMirrorHealthResponse, MirrorhealthApi,
};
use quay_api::server::{Context, Rejection};

use crate::mirror_health::{self, Details};
use crate::session::Session;
use crate::state::Quay;

/// How many mirrors are listed where nothing is said.
const LISTED: i32 = 100;

impl MirrorhealthApi for Quay {
    async fn get_repository_mirror_health(
        &self,
        context: Context,
        query: GetRepositoryMirrorHealthQuery,
    ) -> Result<GetRepositoryMirrorHealthResponse, Rejection> {
        self.read(&context, |session| {
            let namespace = query.namespace.as_deref();
            may_ask(session, namespace)?;
            let details = if query.detailed.unwrap_or_default() {
                Details::Listed {
                    limit: query.limit.unwrap_or(LISTED),
                    offset: query.offset.unwrap_or_default(),
                }
            } else {
                Details::Issues
            };
            let health = mirror_health::health(session, namespace, details)?;
            Ok(GetRepositoryMirrorHealthResponse::Ok(health))
        })
    }
}

/// Lets pass who may know about the mirrors of a namespace, or about all.
fn may_ask(session: &Session<'_>, namespace: Option<&str>) -> Result<(), Rejection> {
    let user = session.user()?;
    let sees_all = session.has_full_access() || session.is_global_readonly();
    let Some(name) = namespace else {
        return session.require(Ok(sees_all));
    };
    let namespace = session.tx.namespace(name)?;
    let namespace = namespace.ok_or_else(Rejection::not_found)?;
    let sees_it = sees_all
        || if namespace.is_organization() {
            session.is_member_of_namespace(name)?
        } else {
            user.name == name
        };
    session.require(Ok(sees_it))
}
