//! Tests of page tokens that are sent to another list than that which they came from.

use quay_api::Client;
use quay_api::models::NewOrganization;
use quay_sandbox::Sandbox;

/// A sandbox with two organizations, and a log of 22 entries at least.
async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().memory().start().await.expect("started");
    let client = sandbox.client().expect("a client");
    for name in ["acme", "globex"] {
        let body = NewOrganization::new(name);
        let made = client.create_organization(body).await;
        made.expect("an organization");
    }
    for number in 0..22 {
        let robot = client.create_org_robot("acme", format!("ci{number}")).await;
        robot.expect("a robot");
    }
    (sandbox, client)
}

/// `endpoints/api/__init__.py:202` reads the token of whatever list, and
/// `data/model/modelutil.py:65` compares its value with the column of this one.
#[tokio::test]
async fn a_token_of_another_list_is_a_position_in_this() {
    let (_sandbox, client) = start().await;
    let organizations = client.list_all_organizations().limit(1).await;
    let organizations = organizations.expect("a page").into_inner();
    let second = organizations.next_page.expect("a second page");

    // No moment of a log is below a number.
    let log = client.list_org_logs("acme").next_page(&second);
    let log = log.await.expect("a page").into_inner();
    assert_eq!((log.logs.len(), log.next_page), (0, None));

    // The number is that of an account, which no user but earlier ones has.
    let users = client.list_all_users().limit(50).next_page(&second);
    let users = users.await.expect("a page");
    assert!(users.users.is_empty(), "{:?}", users.users);
}

/// `peewee` makes an integer of what is compared with a column of integers, and fails over a
/// moment; the end of a log has no number: `data/logs_model/table_logs_model.py:96`.
#[tokio::test]
async fn a_token_of_a_log_fails_where_rows_have_numbers_but_for_its_end() {
    let (_sandbox, client) = start().await;
    let page = |token: Option<String>| client.list_org_logs("acme").next_page(token).send();
    let first = page(None).await.expect("a page").into_inner();
    let at_entry = first.next_page.expect("a second page");
    let second = page(Some(at_entry.clone())).await.expect("a page");
    let behind = second.into_inner().next_page.expect("a third page");

    let organizations = |token: &str| {
        let call = client.list_all_organizations().limit(50);
        call.next_page(token).send()
    };
    let failed = organizations(&at_entry).await.expect_err("no number");
    assert!(failed.to_string().contains("500"), "{failed}");
    let listed = organizations(&behind).await.expect("the first page");
    let names = listed.organizations.iter().map(|one| one.name.as_str());
    assert!(names.into_iter().any(|name| name == "acme"));
}
