//! Bodies as a caller writes them: setters, sets of values, and what comes back is sent again.

use std::collections::BTreeMap;

use quay_api::Field;
use quay_api::models::{
    DelegateKind, NewOrganization, NewRepository, NewUser, OrganizationTeam, QuotaLimitType,
    RepositoryVisibility, TeamChange, TeamRole, UserUpdate,
};
use serde_json::{Value, json};

fn sent(body: impl serde::Serialize) -> Value {
    serde_json::to_value(body).expect("a body serialises")
}

#[test]
fn optional_properties_have_setters() {
    let address = Some("me@example.com".to_owned());
    let user = NewUser::new("me").email(address);
    assert_eq!(
        sent(user),
        json!({"username": "me", "email": "me@example.com"})
    );
    let organization = NewOrganization::new("acme").email("acme@example.com");
    assert_eq!(organization.email.as_deref(), Some("acme@example.com"));
    let repository = NewRepository::new("web", RepositoryVisibility::Private, "").namespace("acme");
    assert_eq!(repository.namespace.as_deref(), Some("acme"));
    let nothing = TeamChange::new(TeamRole::Member).description(None);
    assert_eq!(sent(nothing), json!({"role": "member"}));
}

#[test]
fn a_nullable_property_is_absent_null_or_a_value() {
    let update = UserUpdate::default().location(None).company("ACME");
    assert_eq!(sent(&update), json!({"location": null, "company": "ACME"}));
    let update = update.location(Field::Absent).company(Field::Null);
    assert_eq!(sent(update), json!({"company": null}));
    let large = UserUpdate::default().tag_expiration_s(5_000_000_000);
    assert_eq!(sent(large), json!({"tag_expiration_s": 5_000_000_000_i64}));
}

#[test]
fn closed_sets_are_read_listed_and_sorted() {
    assert_eq!("creator".parse(), Ok(TeamRole::Creator));
    let error = "owner".parse::<TeamRole>().expect_err("it is no role");
    assert_eq!(error.to_string(), "expected `member`, `creator` or `admin`");
    let roles = TeamRole::ALL.iter().map(|role| (*role, role.as_str()));
    let by_role: BTreeMap<TeamRole, &str> = roles.collect();
    assert_eq!(by_role[&TeamRole::Admin], "admin");
    assert!(
        DelegateKind::ALL
            .iter()
            .all(|kind| kind.to_string().parse() == Ok(*kind))
    );
}

#[test]
fn open_sets_are_keys_too() {
    let mut counts: BTreeMap<QuotaLimitType, u32> = BTreeMap::new();
    for name in ["Reject", "Warning", "Reject", "Later"] {
        *counts.entry(name.into()).or_default() += 1;
    }
    assert_eq!(counts[&QuotaLimitType::Reject], 2);
    assert_eq!(sent(counts), json!({"Reject": 2, "Warning": 1, "Later": 1}));
}

#[test]
fn what_a_response_says_can_be_sent_again() {
    let avatar = json!({"name": "devs", "hash": "", "color": "", "kind": "team"});
    let team: OrganizationTeam = serde_json::from_value(json!({
        "name": "devs", "description": "", "role": "creator", "avatar": avatar, "can_view": true,
        "repo_count": 0, "member_count": 0, "is_synced": false,
    }))
    .expect("it is a team");
    assert_eq!(sent(TeamChange::new(team.role)), json!({"role": "creator"}));
}
