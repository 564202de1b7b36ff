//! The example of a test with the journal in sandbox/README.md. Change both.
use quay_api::models::NewOrganization;
use quay_sandbox::{Fault, Sandbox};

#[tokio::test]
async fn tells_that_the_registry_is_busy() {
    let sandbox = Sandbox::builder().memory().journal().start().await.unwrap();
    let journal = sandbox.journal().unwrap();
    let mark = journal.mark();
    journal.fail_next("createOrganization", 1, Fault::too_many_requests(1)).unwrap();

    // What your program does, which has to try again here.
    let client = sandbox.client().unwrap();
    client.create_organization(NewOrganization::new("acme")).await.unwrap_err();
    client.create_organization(NewOrganization::new("acme")).await.unwrap();

    let requests = journal.since(mark);
    assert_eq!(requests.operations(), ["createOrganization", "createOrganization"], "{requests}");
    assert_eq!(requests[1].body.as_ref().unwrap()["name"], "acme");
}
