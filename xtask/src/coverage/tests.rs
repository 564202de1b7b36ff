//! Tests of the comparison, over a document of one operation.

use super::sandbox::Implemented;
use super::*;

const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: A, version: v1}
security: [{oauth2_implicit: []}]
tags: [{name: a, description: About a.}]
paths:
  /a:
    get:
      operationId: getA
      tags: [a]
      summary: Read a
      description: Reads a.
      EXTENSIONS
      security: [{oauth2_implicit: ['org:admin']}]
      responses:
        '204': {description: It is read.}
components:
  securitySchemes:
    oauth2_implicit:
      type: oauth2
      description: A token.
      flows:
        implicit:
          authorizationUrl: https://quay.example.com/oauth/authorize
          scopes: {'org:admin': Administer organizations.}
";

fn gaps(extensions: &str, listed: ListedOperation) -> Vec<String> {
    let document = DOCUMENT.replace("EXTENSIONS", extensions);
    let sources = Sources::from_texts("spec", [("openapi.yaml", document.as_str())]);
    let api =
        Document::read(&sources, Profile::STRICT).and_then(|document| lower::lower(&document));
    let api = api.unwrap_or_else(|problems| panic!("{problems}"));
    let discovery = DiscoveryDocument::from(serde_json::json!({}));
    let report = compare(
        &api,
        &[listed],
        &LeftOut::default(),
        &[],
        &discovery,
        &Implemented::default(),
    );
    let text = |gap: &String| gap.split_once("/a): ").map(|(_, text)| text.to_owned());
    report.gaps.iter().filter_map(text).collect()
}

fn listed(id: &str, server_id: &str, scope: Option<&str>) -> ListedOperation {
    ListedOperation {
        tag: "a".to_owned(),
        method: "GET".to_owned(),
        path: "/a".to_owned(),
        server_id: server_id.to_owned(),
        id: id.to_owned(),
        scope: scope.map(str::to_owned),
        internal: false,
        features: Vec::new(),
        promised: true,
    }
}

#[test]
fn differences_are_gaps_unless_the_document_explains_them() {
    let none: [&str; 0] = [];
    let scope = Some("org:admin");
    assert_eq!(gaps("", listed("getA", "getA", scope)), none);
    assert_eq!(gaps("", listed("readA", "readA", scope)).len(), 2);
    assert_eq!(gaps("", listed("getA", "readA", scope)).len(), 1);
    assert_eq!(
        gaps(
            "x-quay-server-operation-id: readA",
            listed("getA", "readA", scope)
        ),
        none
    );
    assert_eq!(gaps("", listed("getA", "getA", None)).len(), 1);
    assert_eq!(
        gaps(
            "x-quay-documented-scope: none",
            listed("getA", "getA", None)
        ),
        none
    );
    assert_eq!(
        gaps("", listed("getA", "getA", Some("repo:read"))),
        ["scope: found org:admin, expected repo:read or `x-quay-documented-scope: repo:read`"]
    );
    let elsewhere = ListedOperation {
        path: "/b".to_owned(),
        ..listed("getA", "getA", scope)
    };
    assert_eq!(gaps("", elsewhere), ["is no operation of the server"]);
}
