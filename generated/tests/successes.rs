//! What the client makes of a success that it cannot read, and of one that the document does not
//! declare.

mod scripted_server;

use quay_api::models::{Avatar, ErrorBody, NewOrganization, NewRobot, QuotaChange};
use quay_api::{Error, ErrorKind};
use scripted_server::{NOT_FOUND, ORGANIZATION, Response, ScriptedServer, TOKEN};

/// The outcome of creating an organization where the server sends this.
async fn create(response: Response) -> Result<u16, Error> {
    let server = ScriptedServer::start([response]).await;
    let call = server.client();
    let call = call.create_organization(NewOrganization::new("acme"));
    call.send().await.map(|created| created.status().as_u16())
}

/// The error of reading an organization where the server sends this.
async fn misread(body: &str) -> Error {
    let server = ScriptedServer::start([Response::json(200, body)]).await;
    let call = server.client();
    let call = call.get_organization("acme").send();
    call.await.expect_err("a body that does not fit")
}

#[tokio::test]
async fn any_success_is_one_if_its_body_fits() {
    for status in [200, 201, 202, 203, 299] {
        let created = create(Response::json(status, "\"Created\"")).await;
        assert_eq!(created.expect("it fits"), status);
    }
    // Statuses of an operation without a body, and of one whose body depends on the status.
    for (status, body) in [(200, "{}"), (204, ""), (202, "<p>done")] {
        let server = ScriptedServer::start([Response::json(status, body)]).await;
        let client = server.client();
        let deleted = client.delete_admined_organization("acme").send().await;
        assert_eq!(deleted.expect("a success").status(), status);
    }
    for (status, body) in [(202, "\"Deleted\""), (206, ""), (204, "")] {
        let server = ScriptedServer::start([Response::json(status, body)]).await;
        let client = server.client();
        let deleted = client.delete_proxy_cache_config("acme").send().await;
        assert_eq!(deleted.expect("a success").status(), status);
    }
}

#[tokio::test]
async fn a_write_that_was_carried_out_says_so() {
    let plain = Response::json(201, "Created").header("x-request-id", "abc-123");
    for response in [
        plain,
        Response::empty(201),
        Response::empty(204),
        Response::html(200),
        Response::json(202, "[1]"),
        Response::cut_off(201, "\"Created\""),
    ] {
        let error = create(response.clone())
            .await
            .expect_err("a body that does not fit");
        assert!(error.is_done() && !error.is_server_error(), "{response:?}");
        let text = error.to_string();
        assert!(
            text.ends_with("; the server has carried out the request"),
            "{text}"
        );
        assert_eq!(text.matches("carried out").count(), 1, "{text}");
        assert!(error.status().is_some_and(|status| status.is_success()));
        assert_eq!(error.reason(), None);
        assert!(error.body().is_none());
    }
    let rejected = create(Response::json(404, NOT_FOUND))
        .await
        .expect_err("a rejection");
    assert!(!rejected.is_done());
    assert!(!misread("[]").await.to_string().contains("carried out"));
}

#[tokio::test]
async fn what_does_not_fit_is_named_and_kept() {
    let body = ORGANIZATION.replace(r#""kind":"user""#, r#""kind":null"#);
    let row = r#"{"namespace":"a","name":"b","is_public":true,"kind":"image"}"#;
    let odd = row.replace("true", r#""hunter2""#);
    let rows = format!(r#"{{"repositories":[{row},{odd},{row}]}}"#);
    let server = ScriptedServer::start([
        Response::json(200, &body).header("x-request-id", "abc-123"),
        Response::json(200, &rows),
    ])
    .await;
    let client = server.client();
    let error = client.get_organization("acme").send().await;
    let error = error.expect_err("a kind that is null");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.message(),
        "the JSON of the response does not fit at `avatar.kind`: found null, expected a string"
    );
    assert_eq!(error.request_id(), Some("abc-123"));
    assert_eq!(
        error.raw_body().map(|bytes| &bytes[..]),
        Some(body.as_bytes())
    );
    assert!(!format!("{error:?}").contains("4d422ac9"), "{error:?}");

    let error = client.list_repos().public(true).send().await;
    let error = error.expect_err("a flag that is a text");
    assert!(
        error.message().contains("at `repositories[1].is_public`"),
        "{error}"
    );
    assert!(
        !format!("{error:?} {error}").contains("hunter2"),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_list_is_not_read_as_an_object() {
    let error = misread(
        r##"["acme", "", {"name":"a","hash":"","color":"#fff","kind":"user"}, false, false]"##,
    )
    .await;
    assert!(
        error
            .message()
            .ends_with("found a list, expected an object"),
        "{error}"
    );
    let error = misread(&ORGANIZATION.replace(
        r##"{"name":"acme","hash":"4d422ac9aaabde4adbf99f387b90be363633fb7ce7411bea5437f95bd46f1640","color":"#f7b6d2","kind":"user"}"##,
        r##"["acme", "0", "#fff", "user"]"##,
    ))
    .await;
    assert!(
        error.message().contains("at `avatar`: found a list"),
        "{error}"
    );

    let rejected = create(Response::json(400, r#"[{"message":"first"}]"#)).await;
    let rejected = rejected.expect_err("a rejection");
    assert!(matches!(rejected.body(), Some(ErrorBody::Json(_))));
    assert_eq!(rejected.message(), "Bad Request");

    assert!(serde_json::from_str::<Avatar>(r##"["acme", "0", "#fff", "user"]"##).is_err());
    assert!(serde_json::from_str::<NewRobot>("[]").is_err());
    assert!(serde_json::from_str::<QuotaChange>("[1]").is_err());
    let list = ErrorBody::from_json(serde_json::json!([404, "t", "t"]));
    assert!(matches!(list, ErrorBody::Json(_)));
}

#[tokio::test]
async fn a_write_that_was_refused_for_its_token_says_so_first() {
    let csrf = || Response::json(403, r#"{"error":"CSRF token was invalid or missing."}"#);
    let error = create(csrf()).await.expect_err("a rejection");
    assert_eq!(
        error.to_string(),
        "createOrganization (POST /api/v1/organization/): 403: the token was not accepted (CSRF \
         token was invalid or missing)"
    );
    assert!(!format!("{error:?}").contains(TOKEN));

    let server = ScriptedServer::start([csrf()]).await;
    let anonymous = quay_api::Client::builder(&server.url)
        .build()
        .expect("a client");
    let call = anonymous
        .create_organization(NewOrganization::new("acme"))
        .send();
    let error = call.await.expect_err("a rejection");
    assert!(
        error.message().starts_with("the call needs a token ("),
        "{error}"
    );

    // A read is rejected in other words, and a login that is not fresh is no matter of the token.
    let invalid = NOT_FOUND.replace("not_found", "invalid_token");
    let error = create(Response::json(401, &invalid))
        .await
        .expect_err("a rejection");
    assert!(
        error.message().starts_with("the token was not accepted ("),
        "{error}"
    );
    let fresh = NOT_FOUND.replace("not_found", "fresh_login_required");
    let error = create(Response::json(401, &fresh))
        .await
        .expect_err("a rejection");
    assert_eq!(error.message(), "Not Found");
}

#[tokio::test]
async fn errors_have_the_headers_of_the_response() {
    for response in [
        Response::html(500),
        Response::json(429, "{}"),
        Response::json(404, NOT_FOUND),
        Response::json(201, "[1]"),
        Response::cut_off(201, "x"),
        Response::empty(302),
    ] {
        let response = response
            .header("x-request-id", "abc-123")
            .header("ratelimit-remaining", "0")
            .header("set-cookie", "session=hunter2");
        let error = create(response).await.expect_err("a failure");
        assert_eq!(error.request_id(), Some("abc-123"), "{error}");
        assert_eq!(error.headers()["ratelimit-remaining"], "0");
        assert!(
            !format!("{error:?} {error}").contains("hunter2"),
            "{error:?}"
        );
    }
    let (_socket, url) = scripted_server::refusing();
    let client = quay_api::Client::builder(url).build().expect("a client");
    let call = client
        .create_organization(NewOrganization::new("acme"))
        .send();
    let error = call.await.expect_err("nobody listens");
    assert!(error.headers().is_empty() && error.request_id().is_none());
}
