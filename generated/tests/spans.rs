//! Owns the test of what the feature `tracing` records of the client.

mod notebook;
mod support;

use notebook::Notebook;
use support::{Answer, Server, TOKEN};

#[tokio::test]
async fn a_call_is_one_span_without_secrets() {
    let notebook = Notebook::default();
    let _guard = tracing::subscriber::set_default(notebook.clone());
    let server = Server::start([Answer::html(502), Answer::html(404)]).await;
    let client = server.client();
    let error = client.list_all_users().next_page("hunter2").send().await;
    assert!(error.expect_err("404").is_not_found());

    let text = notebook.text();
    assert_eq!(text.matches("quay_api.call").count(), 1, "{text}");
    for field in [
        "operation=\"listAllUsers\"",
        "method=\"GET\"",
        "path=\"/api/v1/superuser/users/\"",
        "status=404",
        "attempts=2",
    ] {
        assert!(text.contains(field), "{field} is missing in: {text}");
    }
    for hidden in [TOKEN, "hunter2", "nobody may see"] {
        assert!(!text.contains(hidden), "{hidden} is shown in: {text}");
    }
}
