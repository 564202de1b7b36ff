//! Which references of manifests are digests, and where the others lead.

use crate::routes::{check, check_values};

/// The routes have `digest_tools.DIGEST_PATTERN` (`endpoints/api/manifest.py:40,369` and
/// `secscan.py:84`): other references are names below a repository.
#[test]
fn a_reference_that_is_no_digest_is_part_of_a_name() {
    let manifest = "/api/v1/repository/a/b/manifest";
    for digest in ["sha256:0f", "sha512+b.c-d_e:AF", "md5%3A0"] {
        let decoded = digest.replace("%3A", ":");
        check_values(
            &format!("GET {manifest}/{digest}"),
            Some(("getRepoManifest", &["a/b", &decoded])),
        );
    }
    for reference in [
        "latest",
        "sha256:",
        ":0f",
        "sha256:xyz",
        "a:b:0f",
        "sha256:0f%0A",
    ] {
        let decoded = reference.replace("%0A", "\n");
        let name = format!("a/b/manifest/{decoded}");
        check_values(
            &format!("GET {manifest}/{reference}"),
            Some(("getRepo", &[&name])),
        );
        let name = format!("{name}/labels");
        check_values(
            &format!("GET {manifest}/{reference}/labels"),
            Some(("getRepo", &[&name])),
        );
        check_values(&format!("POST {manifest}/{reference}/labels"), None);
        check_values(
            &format!("DELETE {manifest}/{reference}/labels/1"),
            Some(("deleteRepository", &[&format!("{name}/1")])),
        );
    }
    check(
        &format!("POST {manifest}/latest/labels"),
        "405 DELETE, GET, HEAD, OPTIONS, PUT",
    );
}
