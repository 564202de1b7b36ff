//! What calls take, and how they are sent.

mod scripted_server;

use std::borrow::Cow;

use quay_api::models::{NewOrganization, NewRobot, TeamRole};
use quay_api::{ErrorKind, RepositoryName, WholeNumber, operations};
use scripted_server::{ORGANIZATION, Response, ScriptedServer};

/// The request lines of some calls, each of which is answered by 404.
async fn lines<F: Future>(calls: impl FnOnce(quay_api::Client) -> F) -> Vec<String> {
    let responses = vec![Response::empty(404); 16];
    let server = ScriptedServer::start(responses).await;
    calls(server.client()).await;
    server.lines()
}

#[tokio::test]
async fn texts_are_taken_in_every_form() {
    let found = lines(async |client| {
        let name = "acme".to_owned();
        let _ = client.get_organization(&name).await;
        let _ = client.get_organization(Cow::Borrowed("acme")).await;
        let _ = client.get_organization(name).await;
        let _ = client.get_organization(TeamRole::Admin).await;
        let repository = RepositoryName::try_from("acme/app").expect("a name");
        let _ = client.get_repo(&repository).await;
        let _ = client.get_repo(repository).await;
    })
    .await;
    let acme = "GET /api/v1/organization/acme";
    let app = "GET /api/v1/repository/acme/app";
    let admin = "GET /api/v1/organization/admin";
    assert_eq!(found, [acme, acme, acme, admin, app, app]);
}

#[expect(
    clippy::needless_borrows_for_generic_args,
    reason = "whether references are taken is what is tested"
)]
#[tokio::test]
async fn numbers_that_responses_give_are_ids() {
    let found = lines(async |client| {
        let id = WholeNumber::from(7);
        let _ = client.get_organization_quota("acme", id).await;
        let _ = client.get_organization_quota("acme", &7_i64).await;
        let _ = client.get_organization_quota("acme", 7).await;
    })
    .await;
    assert_eq!(found, ["GET /api/v1/organization/acme/quota/7"; 3]);
}

#[expect(
    clippy::needless_borrows_for_generic_args,
    reason = "whether references are taken is what is tested"
)]
#[tokio::test]
async fn setters_take_a_value_or_an_option() {
    let found = lines(async |client| {
        let page = Some("A".to_owned());
        let call = client
            .list_all_users()
            .limit(5)
            .next_page(&page.clone().unwrap_or_default());
        let _ = call.await;
        let _ = client
            .list_all_users()
            .limit(Some(5_u8))
            .next_page(page.as_ref())
            .await;
        let _ = client.list_all_users().limit(5).next_page(page).await;
        let call = client.list_all_users().next_page("A").limit(None::<i32>);
        let _ = call.next_page(None::<String>).await;
    })
    .await;
    let set = "GET /api/v1/superuser/users/?limit=5&next_page=A";
    assert_eq!(found, [set, set, set, "GET /api/v1/superuser/users/"]);
}

#[tokio::test]
async fn bodies_are_taken_by_value_and_by_reference() {
    let found = lines(async |client| {
        let body = NewOrganization::new("acme");
        let _ = client.create_organization(&body).await;
        let _ = client.create_organization(body).await;
        let robot = NewRobot::default();
        let _ = client.create_org_robot("acme", "ci").body(&robot).await;
        let _ = client
            .create_org_robot("acme", "ci")
            .body(Some(robot))
            .await;
        let _ = client.create_org_robot("acme", "ci").await;
    })
    .await;
    let (made, robot) = (
        "POST /api/v1/organization/",
        "PUT /api/v1/organization/acme/robots/ci",
    );
    assert_eq!(found, [made, made, robot, robot, robot]);
}

#[tokio::test]
async fn a_call_owns_what_it_needs() {
    let server = ScriptedServer::start([Response::json(200, ORGANIZATION)]).await;
    let call = server.client().get_organization(String::from("acme"));
    let organization = tokio::spawn(call.send()).await.expect("it ends");
    assert_eq!(organization.expect("an organization").name, "acme");
}

#[tokio::test]
async fn a_name_that_leads_to_another_operation_is_not_sent() {
    let server = ScriptedServer::start([]).await;
    let client = server.client();
    let error = client.delete_repository("acme/app/tag/latest").await;
    let error = error.expect_err("it would delete a tag");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "deleteRepository (DELETE /api/v1/repository/{repository}): the parameter `repository` \
         leads to another operation: with \"acme/app/tag/latest\" the server takes the path for \
         that of deleteFullTag (DELETE /api/v1/repository/{repository}/tag/{tag}), so that no \
         client can reach it"
    );
    let parameter = error.parameter().expect("the error knows the parameter");
    let other = parameter.other_operation().map(|operation| operation.id);
    assert_eq!(other, Some(operations::DELETE_FULL_TAG.id));

    // The server redirects a read to the path with a slash.
    let error = client.get_repo("acme/app/tag").await;
    let error = error.expect_err("it would list the tags");
    let other = error.parameter().and_then(|it| it.other_operation());
    assert_eq!(other.map(|it| it.id), Some(operations::LIST_REPO_TAGS.id));
    assert!(server.requests().is_empty());
}
