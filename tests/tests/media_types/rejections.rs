//! Every declared status comes back as what the document says of it.

use apitwin_runtime::client::ErrorKind;

use crate::api::client::{ConvertError, ConvertResponse, GoElsewhereError};
use crate::echo::TestServer;
use crate::models::{ConvertBody, Missing, Problem};

/// Lets the server respond to `convert` with a status in a form.
async fn convert(
    server: &TestServer,
    wanted: &str,
) -> Result<apitwin_runtime::client::ResponseValue<ConvertResponse>, crate::Error> {
    let body = ConvertBody::Text(wanted.to_owned());
    server.client().convert(body).await
}

#[tokio::test]
async fn successes_are_told_by_status() {
    let server = TestServer::start().await;
    let response = convert(&server, "202").await.expect("a success");
    assert!(
        matches!(*response, ConvertResponse::Accepted),
        "{response:?}"
    );
    for wanted in ["201 success", "206 success"] {
        match convert(&server, wanted)
            .await
            .expect("a success")
            .into_inner()
        {
            ConvertResponse::Success(texts) => assert_eq!(texts, [wanted]),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn rejections_have_the_body_of_their_status() {
    let server = TestServer::start().await;
    let texts = |wanted: &str| ConvertError::Default(vec![wanted.to_owned()]);
    let problem = |wanted: &str| {
        let title = wanted.to_owned();
        ConvertError::ClientError(Problem { title })
    };
    let missing = Missing {
        name: "404 json".to_owned(),
    };
    for (wanted, media_type, expected) in [
        (
            "404 json",
            "application/json",
            ConvertError::Status404Json(missing),
        ),
        (
            "404 text",
            "text/plain; charset=utf-8",
            ConvertError::Status404Text("404 text".to_owned()),
        ),
        (
            "400 client",
            "application/problem+json",
            problem("400 client"),
        ),
        (
            "499 client",
            "application/problem+json",
            problem("499 client"),
        ),
        ("500 other", "application/json", texts("500 other")),
        ("503 other", "application/json", texts("503 other")),
    ] {
        let error = convert(&server, wanted).await.expect_err("a rejection");
        assert_eq!(error.kind(), ErrorKind::Status, "{error}");
        assert_eq!(error.declared::<ConvertError>(), Some(expected), "{error}");
        assert_eq!(error.headers()["content-type"], media_type);
        if wanted.ends_with("other") {
            assert_eq!(error.headers()["retry-after"], "7");
        }
    }
}

#[tokio::test]
async fn a_status_beyond_its_range_is_a_fault_of_the_server() {
    let server = TestServer::start().await;
    for wanted in [
        "500 success",
        "201 client",
        "500 client",
        "100 other",
        "199 other",
    ] {
        let error = convert(&server, wanted).await.expect_err("a fault");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(500), "{wanted}");
        assert_eq!(error.declared::<ConvertError>(), None);
    }
}

/// The router writes its own rejections, which are not what the document declares.
#[tokio::test]
async fn another_body_is_none_of_the_declared() {
    let server = TestServer::start().await;
    let client = server.client();
    let long = ConvertBody::Text("x".repeat(crate::echo::BODY_LIMIT + 1));
    let error = client.convert(long).await.expect_err("it is too long");
    assert_eq!(error.status().map(|it| it.as_u16()), Some(413));
    // Problem details have a title, which is all that the document asks for.
    assert!(matches!(
        error.declared::<ConvertError>(),
        Some(ConvertError::ClientError(_))
    ));
    assert_eq!(error.declared::<GoElsewhereError>().map(|_| ()), Some(()));
}

#[tokio::test]
async fn redirects_and_undeclared_successes_are_successes() {
    let server = TestServer::start().await;
    let client = server.client();
    let response = client.go_elsewhere().await.expect("a redirect is declared");
    assert_eq!(response.status().as_u16(), 302);
    assert_eq!(response.headers()["location"], "/somewhere/else");
    let response = client.delete_unsaid().await.expect("any success will do");
    assert_eq!(response.status().as_u16(), 204);
}

#[tokio::test]
async fn an_operation_that_changes_the_protocol_is_left_out() {
    let server = TestServer::start().await;
    let response = server.request("GET", "/socket").send().await;
    assert_eq!(response.expect("a response").status().as_u16(), 404);
}
