//! Resources that are brought to a wanted state: what is sent for them, and what is not.

mod scripted_server;

use quay_api::models::{NewRepository, RepositoryVisibility};
use scripted_server::{Response, ScriptedServer};

#[tokio::test]
async fn a_step_whose_path_leads_elsewhere_is_not_sent() {
    // The read of this repository gets through, but its change would be that of a tag.
    let found = r#"{"namespace": "acme", "name": "app/tag/latest", "description": "old"}"#;
    let server = ScriptedServer::start([Response::json(200, found)]).await;
    let wanted =
        NewRepository::new("app/tag/latest", RepositoryVisibility::Public, "new").namespace("acme");
    let error = server.client().ensure_repository(wanted).await;
    let error = error.expect_err("the change leads elsewhere");
    let other = error.parameter().and_then(|it| it.other_operation());
    assert_eq!(other.map(|it| it.id), Some("changeTag"));
    assert_eq!(server.lines().len(), 1, "{:?}", server.lines());
}
