//! Tests of integers that the server writes as floats, read by the client.

use quay_api::models::{self, NewQuota, NewQuotaInUnits, QuotaChange, UserRegistrationResult};
use quay_sandbox::Sandbox;

/// `data/model/user.py:189`: a sign-up shows the seconds as `total_seconds()` gives them.
#[tokio::test]
async fn a_sign_up_shows_the_expiration_of_tags_as_a_float() {
    let builder = Sandbox::builder().memory().feature("MAILING", false);
    let sandbox = builder.start().await.expect("started");
    let client = sandbox.client().expect("a client");
    let mut body = models::UserRegistration::new("carol", "correct-horse");
    body.email = Some("carol@example.com".to_owned());
    let made = client.create_new_user(body).await;
    let made = made.expect("made").into_inner();
    let UserRegistrationResult::UserView(made) = made else {
        panic!("expected the user, found {made:?}");
    };
    let seconds = made.tag_expiration_s.expect("shown to the user itself");
    assert!(seconds.is_float());
    assert_eq!(seconds, 1_209_600);
    let written = serde_json::to_string(&seconds).expect("JSON");
    assert_eq!(written, "1209600.0");
}

/// `endpoints/api/namespacequota.py:280` shows what it was given, and not what it stored: the set
/// `body-org`, `changeOrganizationQuota/limit_bytes-intfloat`.
#[tokio::test]
async fn a_changed_quota_shows_the_number_in_the_form_of_the_request() {
    let sandbox = Sandbox::builder().memory().start().await.expect("started");
    let client = sandbox.client().expect("a client");
    let organization = models::NewOrganization::new("acme");
    let made = client.create_organization(organization).await;
    made.expect("made");
    let quota = NewQuota::NewQuotaInUnits(NewQuotaInUnits::new("1 GiB"));
    let made = client.create_organization_quota("acme", quota).await;
    made.expect("made");
    let listed = client.list_organization_quota("acme").await;
    let id = listed.expect("listed")[0].id.expect("a quota of its own");
    let change = |body: QuotaChange| client.change_organization_quota("acme", id, body).send();
    let check = |shown: quay_api::WholeNumber, value: i64, is_float: bool| {
        assert_eq!((shown.get(), shown.is_float()), (value, is_float));
    };
    let in_units = QuotaChange {
        limit: Some("2 GiB".to_owned()),
        ..QuotaChange::default()
    };
    let changed = change(in_units).await.expect("changed");
    check(changed.limit_bytes, 2_147_483_648, true);
    for (sent, is_float) in [
        (1_073_741_824.into(), false),
        (quay_api::WholeNumber::float(1024), true),
    ] {
        let in_bytes = QuotaChange {
            limit_bytes: Some(sent),
            ..QuotaChange::default()
        };
        let changed = change(in_bytes).await.expect("changed");
        check(changed.limit_bytes, sent.get(), is_float);
    }
    let read = client.get_organization_quota("acme", id).await;
    check(read.expect("read").limit_bytes, 1024, false);
}
