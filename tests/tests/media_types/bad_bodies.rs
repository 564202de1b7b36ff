//! Bodies that are none of what the document declares are rejected before the handler.

use crate::echo::{BODY_LIMIT, TestServer};

struct Case {
    method: &'static str,
    path: &'static str,
    content_type: &'static str,
    body: Vec<u8>,
    status: u16,
    /// A part of the text of the rejection.
    says: &'static str,
}

fn case(
    (method, path): (&'static str, &'static str),
    content_type: &'static str,
    body: impl Into<Vec<u8>>,
    (status, says): (u16, &'static str),
) -> Case {
    Case {
        method,
        path,
        content_type,
        body: body.into(),
        status,
        says,
    }
}

async fn check(cases: Vec<Case>) {
    let server = TestServer::start().await;
    for case in cases {
        let mut request = server
            .request(case.method, case.path)
            .body(case.body.clone());
        if !case.content_type.is_empty() {
            request = request.header("content-type", case.content_type);
        }
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        let text = response.text().await.expect("a text");
        let body = String::from_utf8_lossy(&case.body);
        let shown = format!("{} as {}: {status} {text}", body, case.content_type);
        assert_eq!(status, case.status, "{shown}");
        assert!(text.contains(case.says), "{shown}");
        assert_eq!(
            server.content_type(),
            None,
            "{shown}: it reached the handler"
        );
    }
}

const TEXT: (&str, &str) = ("PUT", "/text");
const NUMBER: (&str, &str) = ("PUT", "/number");
const FORM: (&str, &str) = ("PUT", "/form");
const UPLOAD: (&str, &str) = ("POST", "/upload");
const SEVERAL: (&str, &str) = ("POST", "/several");
const PLAIN: &str = "text/plain";
const URLENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data; boundary=B";

#[tokio::test]
async fn other_media_types_are_rejected() {
    let only = |says| (415, says);
    check(vec![
        case(TEXT, "application/json", "\"a\"", only("text/plain")),
        case(TEXT, "text/html", "a", only("text/plain")),
        case(TEXT, "", "a", only("text/plain")),
        case(
            FORM,
            "application/json",
            "{\"name\":\"a\"}",
            only(URLENCODED),
        ),
        case(
            ("PUT", "/bytes"),
            PLAIN,
            "a",
            only("application/octet-stream"),
        ),
        case(("PUT", "/images"), PLAIN, "a", only("image/*")),
        case(
            ("PATCH", "/merge"),
            "application/json",
            "{}",
            only("merge-patch"),
        ),
        case(
            ("PUT", "/charset"),
            "application/xml",
            "{}",
            only("application/json"),
        ),
        case(UPLOAD, URLENCODED, "name=a", only("multipart/form-data")),
        case(SEVERAL, "image/jpeg", "a", only("image/png")),
    ])
    .await;
}

#[tokio::test]
async fn texts_and_forms_have_to_fit_their_schemas() {
    let unfit = (400, "does not fit");
    check(vec![
        case(TEXT, PLAIN, "x".repeat(21), unfit),
        case(TEXT, PLAIN, [0xff, 0xfe], (400, "UTF-8")),
        case(TEXT, "text/plain; charset=iso-8859-1", "a", (400, "UTF-8")),
        case(TEXT, PLAIN, "x".repeat(BODY_LIMIT + 1), (413, "larger")),
        case(NUMBER, PLAIN, "five", unfit),
        case(NUMBER, PLAIN, "1.5", unfit),
        case(FORM, URLENCODED, "", unfit),
        case(FORM, URLENCODED, "count=1", unfit),
        case(FORM, URLENCODED, "name=a&count=-1", unfit),
        case(FORM, URLENCODED, "name=a&count=one", unfit),
        case(FORM, URLENCODED, "name=a&done=1", unfit),
        case(FORM, URLENCODED, "name=a&inner=text", unfit),
        case(
            FORM,
            URLENCODED,
            "name=".to_owned() + &"x".repeat(BODY_LIMIT),
            (413, "larger"),
        ),
        case(SEVERAL, URLENCODED, "count=1", unfit),
        case(SEVERAL, "application/json", "{", (400, "not JSON")),
    ])
    .await;
}

/// A form with these parts, each with its name and what follows that.
fn form(parts: &[(&str, &str)]) -> String {
    let parts = parts.iter().map(|(name, rest)| {
        format!("--B\r\ncontent-disposition: form-data; name=\"{name}\"{rest}\r\n")
    });
    parts.collect::<String>() + "--B--\r\n"
}

#[tokio::test]
async fn multipart_forms_have_to_be_whole_and_to_fit() {
    let file = ("file", "; filename=\"f\"\r\n\r\ncontent");
    let name = ("name", "\r\n\r\na");
    let other = ("others", "; filename=\"o\"\r\n\r\no");
    let whole = form(&[file, name]);
    let broken = (400, "not a multipart form");
    let unfit = (400, "does not fit");
    let long = "x".repeat(BODY_LIMIT);
    check(vec![
        case(UPLOAD, "multipart/form-data", whole.clone(), broken),
        case(
            UPLOAD,
            "multipart/form-data; boundary=other",
            whole.clone(),
            broken,
        ),
        case(UPLOAD, MULTIPART, "", broken),
        case(UPLOAD, MULTIPART, "no form", broken),
        case(
            UPLOAD,
            MULTIPART,
            whole[..whole.len() - 8].to_owned(),
            broken,
        ),
        case(UPLOAD, MULTIPART, whole[..60].to_owned(), broken),
        case(
            UPLOAD,
            MULTIPART,
            whole.replace("; name=\"name\"", ""),
            broken,
        ),
        case(UPLOAD, MULTIPART, form(&[name]), unfit),
        case(UPLOAD, MULTIPART, form(&[file]), unfit),
        case(
            UPLOAD,
            MULTIPART,
            form(&[file, ("name", "\r\n\r\n")]),
            unfit,
        ),
        case(
            UPLOAD,
            MULTIPART,
            form(&[file, name, ("size", "\r\n\r\none")]),
            unfit,
        ),
        case(
            UPLOAD,
            MULTIPART,
            form(&[file, name, other, other, other]),
            unfit,
        ),
        case(
            UPLOAD,
            MULTIPART,
            form(&[file, name, ("tags", &format!("\r\n\r\n{long}"))]),
            (413, "larger"),
        ),
    ])
    .await;
}
