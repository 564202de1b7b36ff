//! The example of a Rust test in sandbox/README.md. Change both.
#[tokio::test]
async fn creates_an_organization() {
    let sandbox = quay_sandbox::Sandbox::builder().memory().start().await.unwrap();
    let client = sandbox.client().unwrap();
    let body = quay_api::models::NewOrganization::new("acme");
    client.create_organization(body).await.unwrap();
}
