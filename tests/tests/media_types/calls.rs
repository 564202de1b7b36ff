//! What is sent in each media type comes back as it was.

use apitwin_runtime::client::ErrorKind;
use apitwin_runtime::{ByteStream, FilePart};

use crate::api::client::ConvertResponse;
use crate::echo::{BODY_LIMIT, TestServer};
use crate::models::{ConvertBody, ConvertForm, Inner, Thing, UploadForm};

/// A thing with a value in each of its properties, signs of forms among them.
fn thing() -> Thing {
    Thing {
        count: Some(7),
        ratio: Some(-1.5),
        done: Some(true),
        tags: Some(vec!["a&b=c".to_owned(), "5".to_owned(), String::new()]),
        inner: Some(Inner {
            text: Some("{\"größe\": \"+%20\"}".to_owned()),
        }),
        ..Thing::new("ein + zwei & drei=3 %41\r\nünd")
    }
}

async fn bytes(stream: ByteStream) -> Vec<u8> {
    let read = stream.read_to_end(BODY_LIMIT).await;
    read.expect("the stream is whole").to_vec()
}

#[tokio::test]
async fn bytes_and_texts_come_back() {
    let server = TestServer::start().await;
    let client = server.client();

    let response = client.put_bytes(vec![0, 255, 10]).await.expect("a success");
    assert_eq!(response.content_type(), Some("application/octet-stream"));
    assert_eq!(bytes(response.into_inner()).await, [0, 255, 10]);
    assert_eq!(
        server.content_type().as_deref(),
        Some("application/octet-stream")
    );

    let response = client.put_text("größe\n").await.expect("a success");
    assert_eq!(*response, "größe\n");
    let content_type = &response.headers()["content-type"];
    assert_eq!(content_type, "text/plain; charset=utf-8");
    assert_eq!(
        server.content_type().as_deref(),
        Some("text/plain; charset=utf-8")
    );
    assert_eq!(*client.put_text("").await.expect("a success"), "");

    assert_eq!(*client.put_number().body(7).await.expect("a success"), 7);
    let absent = client.put_number().await.expect("a success");
    assert_eq!((*absent, server.content_type()), (-1, None));
    assert_eq!(absent.headers()["content-type"], "text/csv; charset=utf-8");
}

#[tokio::test]
async fn a_stream_of_a_range_names_its_media_type() {
    let server = TestServer::start().await;
    let client = server.client();

    let absent = client.put_anything().await.expect("a success");
    assert_eq!(
        (absent.status().as_u16(), server.content_type()),
        (202, None)
    );
    assert_eq!(bytes(absent.into_inner()).await, b"nothing");
    let body = ByteStream::from("a,b").with_content_type("text/csv");
    let response = client.put_anything().body(body).await.expect("a success");
    assert_eq!(response.content_type(), Some("text/csv"));
    assert_eq!(bytes(response.into_inner()).await, b"a,b");
    let unnamed = client.put_anything().body("x").await.expect("a success");
    assert_eq!(unnamed.content_type(), Some("application/octet-stream"));

    let image = |media_type: &str| ByteStream::from("image").with_content_type(media_type);
    let response = client
        .put_image(image("image/png"))
        .await
        .expect("a success");
    assert_eq!(response.content_type(), Some("image/png"));
    for body in [
        ByteStream::from("unnamed"),
        image("text/plain"),
        image("image/a\r\nb: c"),
    ] {
        let error = client.put_image(body).await.expect_err("no image");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.message().contains("image/*"), "{error}");
    }
    // The handler gives an image without a media type.
    let error = client
        .put_image(image("image/bmp"))
        .await
        .expect_err("a fault");
    assert_eq!(error.status().map(|it| it.as_u16()), Some(500));
}

#[tokio::test]
async fn forms_keep_every_value() {
    let server = TestServer::start().await;
    let client = server.client();

    let sent = thing();
    let response = client.put_form(&sent).await.expect("a success");
    assert_eq!(*response, sent);
    let form = "application/x-www-form-urlencoded";
    assert_eq!(server.content_type().as_deref(), Some(form));
    let least = Thing::new("");
    assert_eq!(*client.put_form(&least).await.expect("a success"), least);
}

#[tokio::test]
async fn multipart_forms_keep_files_and_values() {
    let server = TestServer::start().await;
    let client = server.client();

    let sent = UploadForm {
        file: FilePart::new("größe \"1\".bin", vec![0, 13, 10, 255])
            .with_content_type("application/x-thing"),
        preview: Some(FilePart::new("p.png", "--boundary\r\n")),
        others: vec![FilePart::new("1", "one"), FilePart::new("2", "")],
        name: "--a\r\nb".to_owned(),
        size: Some(i64::MIN),
        tags: Some(vec!["x".to_owned(), "7".to_owned()]),
        about: Some(thing()),
    };
    let response = client.upload(&sent).await.expect("a success");
    assert_eq!(response.headers()["location"], "/things/4");
    assert_eq!(response.headers()["x-count"], "1.5");
    assert_eq!(response.headers()["x-new"], "true");
    let taken = || {
        server
            .echo
            .upload
            .lock()
            .expect("no test panics with it")
            .take()
    };
    let received = taken().expect("the form arrived");
    let named = |file: &FilePart, name: &str, media_type: &str| FilePart {
        name: Some(name.to_owned()),
        content_type: Some(media_type.to_owned()),
        ..file.clone()
    };
    let bytes = "application/octet-stream";
    let expected = UploadForm {
        // Quotes are encoded as browsers do it.
        file: named(&sent.file, "größe %221%22.bin", "application/x-thing"),
        preview: sent
            .preview
            .as_ref()
            .map(|it| named(it, "p.png", "image/png")),
        others: vec![
            named(&sent.others[0], "1", bytes),
            named(&sent.others[1], "2", bytes),
        ],
        ..sent.clone()
    };
    assert_eq!(received, expected);

    let least = UploadForm {
        file: FilePart::default(),
        preview: None,
        others: Vec::new(),
        name: "least".to_owned(),
        size: None,
        tags: None,
        about: None,
    };
    client.upload(&least).await.expect("a success");
    let received = taken().expect("the form arrived");
    assert_eq!(received.file, named(&least.file, "file", bytes));
    assert_eq!(
        UploadForm {
            file: FilePart::default(),
            ..received
        },
        least
    );
}

#[tokio::test]
async fn json_has_the_name_that_the_document_gives_it() {
    let server = TestServer::start().await;
    let client = server.client();
    let sent = thing();

    let response = client.merge_thing(&sent).await.expect("a success");
    assert_eq!(*response, sent);
    assert_eq!(
        response.headers()["content-type"],
        "application/vnd.thing+json"
    );
    let merge = "application/merge-patch+json";
    assert_eq!(server.content_type().as_deref(), Some(merge));

    let response = client.put_with_charset(&sent).await.expect("a success");
    assert_eq!(*response, sent);
    let charset = "application/json; charset=utf-8";
    assert_eq!(response.headers()["content-type"], charset);
    assert_eq!(server.content_type().as_deref(), Some(charset));
}

#[tokio::test]
async fn one_body_in_several_media_types() {
    let server = TestServer::start().await;
    let client = server.client();
    let sent = thing();
    let form = ConvertForm {
        name: sent.name.clone(),
        count: Some(7),
        ratio: Some(-1.5),
        done: Some(true),
        tags: Some(vec!["a&b=c".to_owned(), "5".to_owned(), String::new()]),
        inner: Some(Inner {
            text: Some("{\"größe\": \"+%20\"}".to_owned()),
        }),
    };
    for body in [
        ConvertBody::Json(sent.clone()),
        ConvertBody::Form(sent.clone()),
        ConvertBody::Multipart(form),
    ] {
        let shown = format!("{body:?}");
        let response = client.convert(body).await.expect("a success");
        match response.into_inner() {
            ConvertResponse::OkJson(received) => assert_eq!(received, sent, "{shown}"),
            other => panic!("{shown}: {other:?}"),
        }
    }
    let response = client.convert(ConvertBody::Text("200 text".to_owned()));
    match response.await.expect("a success").into_inner() {
        ConvertResponse::OkText(text) => assert_eq!(text, "200 text"),
        other => panic!("{other:?}"),
    }
    let response = client.convert(ConvertBody::Png("image".into()));
    match response.await.expect("a success").into_inner() {
        ConvertResponse::OkPng(stream) => {
            assert_eq!(stream.content_type(), Some("image/png"));
            assert_eq!(bytes(stream).await, b"image");
        }
        other => panic!("{other:?}"),
    }
}
