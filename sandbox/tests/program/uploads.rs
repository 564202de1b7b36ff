//! Tests of builds from uploaded archives.

use quay_api::models::{FileDropRequest, NewRepository, RepositoryBuildRequest};
use quay_sandbox::Sandbox;

/// `data/userfiles.py:20` and `endpoints/api/build.py:318` at ffba0c70e2d8.
#[tokio::test]
async fn an_uploaded_archive_is_built() {
    let sandbox = Sandbox::builder().memory().start().await.expect("started");
    let client = sandbox.client().expect("a client");
    let organization = quay_api::models::NewOrganization::new("acme");
    let made = client.create_organization(organization).await;
    made.expect("an organization");
    let mut repository =
        NewRepository::new("web", quay_api::models::RepositoryVisibility::Private, "");
    repository.namespace = Some("acme".to_owned());
    let made = client.create_repo(repository).await;
    made.expect("a repository");

    let build = |file: &str| {
        let body = RepositoryBuildRequest {
            file_id: Some(file.to_owned()),
            ..RepositoryBuildRequest::default()
        };
        client.request_repo_build("acme/web", body).send()
    };
    let drop = client.get_filedrop_url(FileDropRequest::new("application/gzip"));
    let drop = drop.await.expect("an address").into_inner();
    let early = build(&drop.file_id)
        .await
        .expect_err("nothing is there yet");
    let text = format!("File {} could not be found or is invalid", drop.file_id);
    assert!(early.to_string().contains(&text), "{early}");

    // Any bytes, of any media type or none, without a token.
    let archive = b"\x1f\x8b\x08\x00\xff\xfe".to_vec();
    let http = reqwest::Client::new();
    let sent = http.put(&drop.url).body(archive.clone()).send().await;
    let sent = sent.expect("a response");
    assert_eq!(sent.status().as_u16(), 200);
    assert_eq!(sent.text().await.expect("a text"), "Okay");
    let read = http.get(&drop.url).send().await.expect("a response");
    assert_eq!(read.headers()["content-type"], "application/gzip");
    let name = format!("attachment; filename={}", drop.file_id);
    assert_eq!(read.headers()["content-disposition"], name);
    assert_eq!(read.bytes().await.expect("bytes"), archive);

    let built = build(&drop.file_id).await.expect("a build").into_inner();
    assert_eq!(built.resource_key.as_deref(), Some(drop.file_id.as_str()));
    assert_eq!(built.archive_url.as_deref(), Some(drop.url.as_str()));
    assert_eq!(built.display_name.len(), 7);

    let unknown = http.get(format!("{}0", drop.url)).send().await;
    assert_eq!(unknown.expect("a response").status().as_u16(), 404);
    // A file has a limit: that of all bodies.
    let large = http
        .put(&drop.url)
        .body(vec![0; (1 << 20) + 1])
        .send()
        .await;
    assert_eq!(large.expect("a response").status().as_u16(), 413);
}

/// Anybody may upload: the sandbox keeps 64 MiB, and takes another in the place of one that it has.
#[tokio::test]
async fn archives_have_a_limit_together() {
    let sandbox = Sandbox::builder().memory().start().await.expect("started");
    let http = reqwest::Client::new();
    let put = async |name: String| {
        let url = format!("{}/userfiles/{name}", sandbox.url());
        let sent = http.put(url).body(vec![b'x'; 1 << 20]).send().await;
        sent.expect("a response").status().as_u16()
    };
    for number in 0..64 {
        assert_eq!(put(number.to_string()).await, 200, "{number}");
    }
    assert_eq!(put("64".to_owned()).await, 507);
    assert_eq!(put("63".to_owned()).await, 200);
}

/// Empty files are rows as well: each counts as 64 KiB.
#[tokio::test]
async fn empty_archives_have_a_limit_too() {
    let sandbox = Sandbox::builder().memory().start().await.expect("started");
    let http = reqwest::Client::new();
    let put = async |number: usize| {
        let url = format!("{}/userfiles/{number}", sandbox.url());
        let sent = http.put(url).body("").send().await;
        sent.expect("a response").status().as_u16()
    };
    for number in 0..1024 {
        assert_eq!(put(number).await, 200, "{number}");
    }
    assert_eq!(put(1024).await, 507);
    assert_eq!(put(1023).await, 200);
}
