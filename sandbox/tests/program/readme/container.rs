//! The image: no engine is here to build it, so its program is started as the image would start it.

use std::fs;
use std::path::PathBuf;

use super::{README, blocks};
use crate::running::{Caller, Running};

const CONTAINERFILE: &str = include_str!("../../../Containerfile");

/// What an instruction of the last stage says, with its continued lines.
fn instruction(name: &str) -> String {
    let joined = CONTAINERFILE.replace("\\\n", "");
    let stage = joined.rsplit("\nFROM ").next().unwrap_or_default();
    let mut lines = stage.lines().map(str::trim);
    let found = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    let found = found.unwrap_or_else(|| panic!("no {name}"));
    found.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of an instruction that is a list in JSON.
fn words(name: &str) -> Vec<String> {
    serde_json::from_str(&instruction(name)).expect("a list of texts")
}

#[test]
fn the_page_and_the_image_agree() {
    let console = blocks("console").join("\n");
    let (port, volume) = (instruction("EXPOSE"), instruction("VOLUME"));
    let arguments = words("CMD").join(" ");
    assert_eq!(
        arguments,
        format!("--listen 0.0.0.0:{port} --database {volume}/quay.db")
    );
    let replaced = README.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(replaced.contains(&format!("the image's own `{arguments}`")));
    assert!(console.contains(&format!("-p {port}:{port} -v quay-data:{volume} ")));
    // The build of the page is that of the file, and what it copies is built there.
    let build = "podman build -f sandbox/Containerfile -t quay-sandbox .";
    assert!(console.contains(build) && CONTAINERFILE.contains(build));
    assert!(
        CONTAINERFILE.contains("/source/target/release/quay-sandbox /usr/local/bin/quay-sandbox")
    );
    assert!(instruction("HEALTHCHECK").contains(&format!("127.0.0.1:{port}/")));
}

/// Entry point and command with another port and another folder, since both belong to the machine here;
/// as the user of the image where this test may change to it.
#[cfg(unix)]
#[tokio::test]
async fn the_program_runs_with_the_arguments_of_the_image() {
    use std::os::unix::fs::{MetadataExt as _, chown};

    let entry = words("ENTRYPOINT");
    assert_eq!(entry[0], "quay-sandbox");
    let folder = tempfile::tempdir().expect("a folder");
    let volume = folder.path().join("data");
    fs::create_dir(&volume).expect("a folder");
    let user: u32 = instruction("USER").parse().expect("a number");
    let is_root = fs::metadata(&volume).expect("a folder").uid() == 0;
    if is_root {
        chown(folder.path(), Some(user), None).expect("given away");
        chown(&volume, Some(user), None).expect("given away");
    }
    let port = format!(":{}", instruction("EXPOSE"));
    let mounted = instruction("VOLUME");
    let own = volume.to_str().expect("a path");
    let command = words("CMD")
        .into_iter()
        .map(|word| match word.strip_suffix(&port) {
            Some(host) => format!("{host}:0"),
            None => word.replace(&mounted, own),
        });
    let arguments: Vec<String> = entry.into_iter().skip(1).chain(command).collect();
    let start = || Running::as_user(is_root.then_some(user), folder.path(), &arguments);
    let mut running = start();
    let token = running.value("token").to_owned();
    let url = running.url.replace("0.0.0.0", "127.0.0.1");
    assert_eq!(Caller::new(&url, &token).get("/api/v1/user/").await, 200);
    // wget, which the image asks for its health, fails over anything but a success.
    let health = instruction("HEALTHCHECK");
    let path = health.rsplit(&port).next().unwrap_or_default();
    assert_eq!(Caller::new(&url, "").get(path).await, 200);
    let signal = instruction("STOPSIGNAL");
    running.signal(signal.strip_prefix("SIG").expect("a signal"));
    assert_eq!(running.ended().code(), Some(0));
    // The volume outlives the container.
    assert!(PathBuf::from(own).join("quay.db").exists());
    let again = start();
    let url = again.url.replace("0.0.0.0", "127.0.0.1");
    assert_eq!(Caller::new(&url, &token).get("/api/v1/user/").await, 200);
}
