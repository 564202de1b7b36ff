//! The headers that the document declares of a success are sent with it.

use quay_codegen::ir::HeaderValue;
use quay_codegen::{Document, Profile, Sources, lower, names};

use crate::ALICE;
use crate::document::cases;
use crate::test_server::TestServer;

#[test]
fn declared_headers_of_successes_are_sent() {
    let sources = Sources::read(&quay_reference::root().join("spec"), "spec");
    let document = Document::read(&sources.expect("spec/ can be read"), Profile::STRICT);
    let document = document.unwrap_or_else(|problems| panic!("\n{problems}"));
    let api = lower::lower(&document).unwrap_or_else(|problems| panic!("\n{problems}"));
    let server = TestServer::new();
    let mut sent = 0;
    for case in cases() {
        let id = case.operation.id;
        let operation = api.operations.iter().find(|it| it.id == id);
        let operation = operation.expect("the operation of the document");
        for prepared in &case.responses {
            let declared = operation
                .successes()
                .find(|it| it.status.code() == Some(prepared.0));
            for header in &declared.expect("a declared response").headers {
                server.api.prepare(prepared);
                let response = case.request().token(ALICE).send(&server);
                let expected = match &header.value {
                    HeaderValue::Fixed(value) => value.clone(),
                    // The stub gives each header its own name.
                    _ => names::value_name(&header.name),
                };
                let found = (
                    response.status,
                    response.header(&header.name.to_ascii_lowercase()),
                );
                let expected = (prepared.0, Some(expected.as_str()));
                assert_eq!(found, expected, "{id}: {}: {}", header.name, response.body);
                sent += 1;
            }
        }
    }
    println!("{sent} declared headers were sent");
    assert!(sent > 0);
}
