//! The program `apitwin`: what it writes, what it leaves alone, and how it fails.
#![expect(
    clippy::disallowed_methods,
    reason = "the folders to generate into have to be prepared"
)]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The document of an accept case.
const DOCUMENT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/testdata/accept/minimal/openapi.yaml"
);

const RUNTIME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime");

fn apitwin(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_apitwin"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

/// Runs the program, and checks its exit code and what it says on either stream.
fn check(arguments: &[&str], code: i32, says: &str) {
    let output = apitwin(arguments);
    let text = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {text}");
    assert!(text.contains(says), "{arguments:?}: {text}");
}

/// The command line that generates into a folder.
fn generate(out: &Path) -> Vec<String> {
    let out = out.to_str().expect("the folder is UTF-8");
    [
        "generate",
        DOCUMENT,
        "--name",
        "things-api",
        "--runtime",
        RUNTIME,
        "--out",
        out,
    ]
    .map(str::to_owned)
    .to_vec()
}

fn check_generate(out: &Path, more: &[&str], code: i32, says: &str) {
    let line = generate(out);
    let line: Vec<&str> = line
        .iter()
        .map(String::as_str)
        .chain(more.iter().copied())
        .collect();
    check(&line, code, says);
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Every file below a folder with its text.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let paths = quay_codegen::output::files_below(folder, "").expect("the folder can be read");
    let read = |path: String| {
        let bytes = fs::read(folder.join(&path)).unwrap_or_default();
        (path, bytes)
    };
    paths.into_iter().map(read).collect()
}

#[test]
fn a_crate_is_written_and_brought_up_to_date() {
    let folder = folder();
    let out = folder.path().join("a/b");
    check_generate(&out, &["--check"], 1, "missing: ");
    assert!(!out.exists());
    check_generate(&out, &[], 0, "things-api: 1 operations, 0 schemas; ");
    let first = contents(&out);
    check_generate(&out, &["--check"], 0, " 0 written");
    check_generate(&out, &[], 0, " 0 written");
    assert_eq!(contents(&out), first);

    check_generate(&out, &["--client", "--check"], 1, "does not fit");
    check_generate(&out, &["--client"], 0, " removed");
    assert!(!out.join("src/server.rs").exists());
    assert!(!out.join("src/api/server").exists());
    check_generate(&out, &["--server"], 0, " removed");
    assert!(!out.join("src/client.rs").exists());
    check_generate(&out, &["--client", "--server"], 0, " written");
    assert_eq!(contents(&out), first);
}

#[test]
fn a_program_comes_with_the_crate_and_goes_again() {
    let folder = folder();
    let out = folder.path();
    check_generate(out, &[], 0, " written");
    let without = contents(out);
    check_generate(out, &["--cli"], 0, " written");
    let text = |path: &str| fs::read_to_string(out.join(path)).unwrap_or_default();
    let manifest = text("Cargo.toml");
    for expected in [
        "default = [\"client\", \"rustls\", \"cli\", \"server\", \"all-tags\"]",
        "command = [\"client\", \"apitwin-runtime/command\"]",
        "cli = [\"command\", \"dep:apitwin-cli\"]",
        "/cli-runtime\", default-features = false, optional = true }",
        "name = \"things-api\"\npath = \"src/bin/things-api.rs\"\nrequired-features = [\"cli\"]",
    ] {
        assert!(manifest.contains(expected), "{expected}: {manifest}");
    }
    assert!(text("src/bin/things-api.rs").contains("apitwin_cli::run("));
    assert!(text("src/lib.rs").contains("pub use crate::api::commands;"));
    assert!(text("README.md").contains("export THINGS_API_URL="));
    check_generate(out, &["--cli", "--check"], 0, " 0 written");
    check_generate(out, &["--cli", "--client"], 0, " removed");
    check_generate(out, &[], 0, " removed");
    assert_eq!(contents(out), without);

    check_generate(out, &["--cli", "--server"], 64, "leave out --cli");
    let none = ["--cli", "--cli-runtime", RUNTIME];
    check_generate(
        out,
        &none,
        3,
        "--cli-runtime takes the folder of that crate",
    );
    check_generate(out, &["--cli-runtime", RUNTIME], 64, "--cli");
    let version = ["generate", DOCUMENT, "--out"];
    let line = [
        &version[..],
        &[out.to_str().unwrap(), "--name", "things-api", "--cli"],
    ]
    .concat();
    check(&line, 0, " written");
    let version = format!(
        "apitwin-cli = {{ version = \"{}\"",
        env!("CARGO_PKG_VERSION")
    );
    assert!(text("Cargo.toml").contains(&version));
}

#[test]
fn the_manifest_and_the_page_belong_to_whoever_changes_them() {
    let folder = folder();
    let out = folder.path();
    check_generate(out, &[], 0, " written");
    for name in ["Cargo.toml", "README.md"] {
        let path = out.join(name);
        let text = fs::read_to_string(&path).unwrap() + "\n# mine\n";
        fs::write(&path, &text).unwrap();
        let says = format!("{name} was changed by hand and is left as it is");
        check_generate(out, &["--check"], 0, &says);
        check_generate(out, &["--client"], 0, &says);
        check_generate(out, &[], 0, &says);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    let lib = out.join("src/lib.rs");
    fs::write(&lib, "mine\n").unwrap();
    for (check, code) in [(&["--check"][..], 1), (&[], 3)] {
        check_generate(
            out,
            check,
            code,
            "src/lib.rs was changed since it was generated",
        );
    }
    assert_eq!(fs::read_to_string(&lib).unwrap(), "mine\n");
    fs::remove_file(&lib).unwrap();
    check_generate(out, &[], 0, " 1 written");
}

#[test]
fn files_of_others_are_never_replaced_or_removed() {
    for (path, text) in [
        ("Cargo.toml", "[package]\n"),
        ("src/lib.rs", "mine\n"),
        ("src/lib.rs", "// @generated by something else\n"),
        ("src/api/mine.rs", "mine\n"),
        ("generated-files.tsv", "mine\n"),
        (".generated-files.new", "mine\n"),
    ] {
        let folder = folder();
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(&place, text).unwrap();
        let before = contents(folder.path());
        check_generate(folder.path(), &[], 3, path);
        check_generate(folder.path(), &["--check"], 1, path);
        assert_eq!(contents(folder.path()), before, "{path}");
    }
    let folder = folder();
    for path in ["notes.txt", "examples/mine.rs", "src/mine.rs"] {
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(&place, "mine\n").unwrap();
    }
    check_generate(folder.path(), &[], 0, " written");
    check_generate(folder.path(), &["--client"], 0, " removed");
    for path in ["notes.txt", "examples/mine.rs", "src/mine.rs"] {
        assert_eq!(
            fs::read_to_string(folder.path().join(path)).unwrap(),
            "mine\n"
        );
    }
}

#[test]
#[cfg(unix)]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = folder();
    fs::create_dir_all(outside.path().join("api")).unwrap();
    fs::write(outside.path().join("api/mine.rs"), "mine\n").unwrap();
    fs::write(outside.path().join("lib.rs"), "mine\n").unwrap();
    let before = contents(outside.path());
    let check_link = |name: &str, target: &str| {
        let folder = folder();
        let out = folder.path().join("out");
        let link = out.join(name);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        symlink(outside.path().join(target), &link).unwrap();
        check_generate(&out, &[], 3, "is a link");
        assert_eq!(contents(outside.path()), before, "{name}");
    };
    check_link("src", ".");
    check_link("src/api", "api");
    check_link("src/lib.rs", "lib.rs");
    check_link("generated-files.tsv", "no/such/file");
    // A folder that is generated already, and then replaced by a link to one with files of others.
    let folder = folder();
    let out = folder.path().join("out");
    check_generate(&out, &[], 0, " written");
    fs::remove_dir_all(out.join("src/api")).unwrap();
    symlink(outside.path().join("api"), out.join("src/api")).unwrap();
    check_generate(&out, &["--client"], 3, "is a link");
    assert_eq!(contents(outside.path()), before);
    let link = folder.path().join("link");
    symlink(&out, &link).unwrap();
    check_generate(&link, &[], 3, "is a link");
}

#[test]
fn an_interrupted_run_can_be_repeated() {
    let (whole, part) = (folder(), folder());
    check_generate(whole.path(), &[], 0, " written");
    // As if the process had ended in between: the list says so, and files are missing or half written.
    let copy = |path: &str, text: &[u8]| {
        let place = part.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    };
    let list = fs::read_to_string(whole.path().join("generated-files.tsv")).unwrap();
    let (head, rest) = list.split_once('\n').unwrap();
    copy(
        "generated-files.tsv",
        format!("{head}\nunfinished\n{rest}").as_bytes(),
    );
    copy(
        "src/lib.rs",
        &fs::read(whole.path().join("src/lib.rs")).unwrap(),
    );
    copy("src/.generated-files.new", b"// @gen");
    check_generate(part.path(), &["--check"], 1, "does not fit");
    check_generate(part.path(), &[], 0, " written");
    assert_eq!(contents(part.path()), contents(whole.path()));
}

#[test]
fn documents_are_read_from_a_file_a_folder_and_standard_input() {
    let folder = Path::new(DOCUMENT).parent().unwrap().to_str().unwrap();
    let says = "no problem was found in 1 operation and 0 schemas";
    check(&["check", DOCUMENT], 0, says);
    check(&["check", folder], 0, says);
    for (text, code, says) in [
        (fs::read(DOCUMENT).unwrap(), 0, says),
        (b"openapi: 3.0.3\n".to_vec(), 2, "nothing is generated"),
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_apitwin"))
            .args(["check", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(&text).unwrap();
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert_eq!(output.status.code(), Some(code), "{text}");
        assert!(text.contains(says), "{text}");
    }
}

#[test]
fn a_wrong_command_line_is_told() {
    let out = folder();
    let out_path = out.path().to_str().unwrap();
    let start = ["generate", DOCUMENT, "--out", out_path];
    let line = |more: &[&'static str]| [&start[..], more].concat();
    check(&[], 64, "Usage");
    check(&["generate"], 64, "--out");
    check(&line(&["--name", "a", "--servr"]), 64, "--server");
    check(
        &line(&["--name", "2things", "--runtime", RUNTIME]),
        3,
        "a crate cannot have the name",
    );
    check(
        &line(&["--name", "a", "--runtime", "no/such/folder"]),
        3,
        "no/such/folder",
    );
    check(&["check", "no/such/file.yaml"], 3, "no/such/file.yaml");
    check(&["check", out_path], 2, "openapi.yaml");
    check(&["--version"], 0, "apitwin ");
    assert!(contents(out.path()).is_empty());
}

#[test]
#[cfg(unix)]
fn folders_that_cannot_be_written_are_named() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    check_generate(&file, &[], 3, "file where a folder belongs");
    check_generate(&file.join("below"), &[], 3, "file");
    // Whoever runs the tests may be allowed to write everywhere, but not here.
    check_generate(Path::new("/proc/apitwin"), &[], 3, "/proc/apitwin");
    if Path::new("/dev/full").exists() {
        let output = Command::new(env!("CARGO_BIN_EXE_apitwin"))
            .args(["check", DOCUMENT])
            .stdout(fs::File::options().write(true).open("/dev/full").unwrap())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(3));
    }
}
