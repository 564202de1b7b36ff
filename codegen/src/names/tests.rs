//! Names of odd texts.

use super::{
    field_names, longer_type_name, module_name, mount_name, setter_name, type_name, value_name,
    variant_name, variant_names,
};

#[test]
fn identifiers_follow_the_words_of_the_name() {
    let check = |made: String, expect: &str| assert_eq!(made, expect);
    check(type_name("OrgTeam"), "OrgTeam");
    check(type_name("getOrganization"), "GetOrganization");
    check(value_name("isAdmin"), "is_admin");
    check(value_name("type"), "type_");
    check(value_name("continue"), "continue_");
    check(value_name("gen"), "gen_");
    check(type_name("self"), "Self_");
    check(value_name("naïve"), "naïve");
    check(value_name("client_id"), "client_id");
    check(value_name("m²"), "m");
    check(value_name("²"), "x");
    check(type_name("²"), "X");
    check(variant_name("²"), "X");
    check(longer_type_name("self", "Api"), "SelfApi");
    check(longer_type_name("getThing", "Path"), "GetThingPath");
    check(mount_name("mod"), "mod_api");
    check(mount_name("org-team"), "org_team_api");
    check(type_name("日本"), "日本");
    check(module_name("日本-map"), "u65e5_u672c_map");
    check(module_name("orgTeam"), "org_team");
    check(module_name("Schemas"), "schemas_tag");
    check(variant_name(""), "Empty");
    check(variant_name("build-scheduled"), "BuildScheduled");
    check(
        variant_name("ServiceKeyApprovalType.KEY_ROTATION"),
        "ServiceKeyApprovalTypeKeyRotation",
    );
    check(variant_name("2w"), "V2w");
}

#[test]
fn values_that_differ_in_signs_have_different_names() {
    let check = |values: &[&str], expect: &[&str]| {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        assert_eq!(variant_names(&values, true), expect);
    };
    check(&["created", "-created"], &["Created", "MinusCreated"]);
    check(
        &["+1", "-1", "=", "!="],
        &["Plus1", "Minus1", "Equal", "NotEqual"],
    );
    check(&["a", "A", "a2"], &["A", "A3", "A2"]);
    check(&["unknown", "other"], &["Unknown2", "Other"]);
    check(&["½", "", "²"], &["Ubd", "Empty", "Ub2"]);
    check(&["a_b", "a-b", "a b"], &["AB", "AMinusB", "AB2"]);
}

#[test]
fn properties_of_an_object_have_different_names() {
    let check = |properties: &[&str], expect: &[&str]| {
        assert_eq!(field_names(properties), expect);
    };
    check(&["+1", "-1", "total"], &["plus_1", "minus_1", "total"]);
    check(
        &["userId", "user_id", "user-id"],
        &["user_id_2", "user_id", "user_minus_id"],
    );
    check(&["$", "@", "\u{fe0f}"], &["dollar", "at", "ufe0f"]);
    check(&["type", "type_", "Type"], &["type_2", "type_", "type_3"]);
    check(&["a", "A", "a_2"], &["a", "a_3", "a_2"]);
    check(
        &["日本", "日_本", "self", "Self"],
        &["日本", "日_本", "self_", "self_2"],
    );
}

#[test]
fn setters_hide_no_method_of_their_model() {
    let all = ["email", "new", "clone", "type_", "with_new"];
    let made = all.map(|property| setter_name(property, all.into_iter()));
    assert_eq!(
        made,
        ["email", "with_new_", "with_clone", "type_", "with_new"]
    );
}
