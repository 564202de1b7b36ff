//! Requests of several forms, kept and rejected.

use quote::ToTokens;

use crate::document::{Document, Sources};
use crate::ir::Api;
use crate::profile::Profile;

/// An API that has an operation with the path parameter `type`.
fn api() -> Api {
    let text = include_str!("../../../../testdata/accept/paths/openapi.yaml");
    let sources = Sources::from_texts("case", [("openapi.yaml", text)]);
    let document = Document::read(&sources, Profile::STRICT).expect("the case is valid");
    crate::lower::lower(&document).expect("the case can be lowered")
}

/// A call of progenitor's, with what differs between its versions left to the tests.
fn check(version: &str, url: &str, last: &str, expect: Result<&str, &str>) {
    let text = format!(
        "async fn send(self) -> Result<ResponseValue<()>, Error<()>> {{
            let Self {{ client, type_ }} = self;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let url = {url};
            let mut header_map = HeaderMap::with_capacity(1usize);
            {version}
            let mut _request = client.client.get(url)
                .header(ACCEPT, from_static(\"application/json\"))
                .query(&progenitor_client::QueryParam::new(\"a\", &a))
                .headers(header_map).{last};
            client.exec(_request).await
        }}"
    );
    let method = syn::parse_str(&text).expect("the call is Rust");
    let api = api();
    let mut operations = api.operations.iter();
    let operation = operations.find(|operation| operation.id == "getThing");
    let operation = operation.expect("the case has the operation");
    let found = super::keep(method, &api, operation, false);
    let found = found.map(|it| it.to_token_stream().to_string());
    match (found, expect) {
        (Ok(found), Ok(expect)) => {
            let expect: syn::ImplItemFn = syn::parse_str(expect).expect("this is Rust");
            assert_eq!(found, expect.to_token_stream().to_string());
        }
        (found, expect) => {
            assert_eq!(found.as_deref().map_err(String::as_str), expect);
        }
    }
}

const VERSION: &str = "header_map.append(from_static(\"api-version\"), from_static(\"v1\"));";
const URL: &str = "format!(\"{}/things/{}/x\", client.baseurl, encode_path(&type_.to_string()),)";

#[test]
fn a_request_is_kept_and_its_sending_is_not() {
    let expect = "#[inline] fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, type_ } = self;
        let type_ = type_?;
        let type_ = encode_path(&type_);
        let url = format!(\"{}/things/{type_}/x\", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new(\"a\", &a)).build()?)
    }";
    check(VERSION, URL, "build()?", Ok(expect));
}

#[test]
fn a_call_of_another_form_is_rejected() {
    let nothing = "no statement that builds the request";
    check(VERSION, URL, "finish()?", Err(nothing));
    let other = "the header `api-version` in 1 statements and 1 uses instead of 2 and 1";
    check("", URL, "build()?", Err(other));
    let bare = "format!(\"{}/things/{}\", client.baseurl, type_)";
    let parts = "a URL of other parts than encoded parameters";
    check(VERSION, bare, "build()?", Err(parts));
    check(
        VERSION,
        "url",
        "build()?",
        Err("a URL that is not formatted"),
    );
}
