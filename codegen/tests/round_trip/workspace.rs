//! A workspace of generated packages, and one that makes all their round trips.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use quay_codegen::{Files, Output, Runtime, Settings};

/// Packages that are compiled and tried together. One program tries all of them, since each would be
/// linked by itself otherwise.
pub(crate) struct Workspace {
    folder: PathBuf,
    runtime: String,
    cli_runtime: String,
    packages: Vec<String>,
    /// Packages that are not generated here, by name and path.
    others: Vec<(String, PathBuf)>,
}

impl Workspace {
    /// An empty workspace below Cargo's folder for tests.
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the last run can be removed");
        }
        let crate_folder = |name: &str| {
            let path = root().join(name).to_str().map(str::to_owned);
            path.expect("the checkout has a name in UTF-8")
        };
        Self {
            folder,
            runtime: crate_folder("runtime"),
            cli_runtime: crate_folder("cli-runtime"),
            packages: Vec::new(),
            others: Vec::new(),
        }
    }

    /// The settings of a package in it.
    pub(crate) fn settings(&self, package: &str) -> Settings {
        let runtime = Runtime::Path(self.runtime.clone());
        let settings = Settings::of_package(package, runtime).expect("it is a name");
        let cli = Runtime::Path(self.cli_runtime.clone());
        settings.with_cli(cli).expect("it can have a program")
    }

    /// Adds a package.
    pub(crate) fn add(&mut self, package: &str, output: &Output) {
        for (path, text) in output.files.iter() {
            write(&self.folder.join(package).join(path), text);
        }
        self.add_tests(package, &output.files);
        self.packages.push(package.to_owned());
    }

    /// Adds the self-test of a package that is in another folder.
    pub(crate) fn add_other(&mut self, package: &str, path: PathBuf, tests: &Files) {
        self.add_tests(package, tests);
        self.others.push((package.to_owned(), path));
    }

    /// Has a package try these cases in the place of its own.
    pub(crate) fn replace_cases(&self, package: &str, cases: &str) {
        let library = package.replace('-', "_");
        let tests = self.folder.join("round-trips/tests").join(library);
        write(&tests.join("round_trip.json"), cases);
    }

    fn add_tests(&self, package: &str, files: &Files) {
        let library = package.replace('-', "_");
        let tests = self.folder.join("round-trips/tests").join(library);
        for (path, text) in files.iter() {
            if let Some(name) = path.strip_prefix("tests/") {
                write(&tests.join(name), text);
            }
        }
    }

    /// Takes a package out again.
    pub(crate) fn remove(&mut self, package: &str) {
        self.packages.retain(|known| known != package);
    }

    /// Compiles all packages and makes their round trips. Warnings are faults.
    ///
    /// # Errors
    ///
    /// What Cargo and the tests print, if anything is wrong.
    pub(crate) fn run(&self) -> Result<(), String> {
        self.lay_out();
        // The dependencies are compiled once, because the tests use the same target directory.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
        let output = Command::new(env!("CARGO"))
            .args(["test", "--package", "round-trips", "--offline", "--quiet"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target.expect("it lies in a folder"))
            .env("RUST_BACKTRACE", "0")
            .output()
            .expect("cargo runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        match output.status.success() && !errors.contains("warning") {
            true => Ok(()),
            false => Err(format!(
                "{errors}{}",
                String::from_utf8_lossy(&output.stdout)
            )),
        }
    }

    fn lay_out(&self) {
        let (mut modules, mut dependencies) = (String::new(), String::new());
        let own = self.packages.iter();
        let own = own.map(|package| (package, Path::new("..").join(package)));
        let others = self.others.iter();
        let others = others.map(|(package, path)| (package, path.clone()));
        for (package, path) in own.chain(others) {
            let library = package.replace('-', "_");
            modules.push_str(&format!(
                "#[path = \"{library}/round_trip.rs\"]\nmod {library};\n"
            ));
            dependencies.push_str(&format!(
                "{package} = {{ path = {path:?}, features = [\"command\"] }}\n"
            ));
            if self.packages.contains(package) {
                // The program is compiled as a module: a program for each would be linked otherwise.
                modules.push_str(&format!(
                    "#[allow(dead_code)]\n#[path = \"../../{package}/src/bin/{package}.rs\"]\n\
                     mod {library}_program;\n"
                ));
            }
        }
        let tests = self.folder.join("round-trips");
        let (runtime, cli) = (&self.runtime, &self.cli_runtime);
        let manifest = format!(
            "[package]\nname = \"round-trips\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dev-dependencies]\n\
             apitwin-cli = {{ path = {cli:?}, default-features = false, features = [\"round-trip\"] }}\n\
             apitwin-runtime = {{ path = {runtime:?}, features = [\"round-trip\"] }}\n\
             serde_json = \"1\"\n{dependencies}"
        );
        write(&tests.join("Cargo.toml"), &manifest);
        write(&tests.join("src/lib.rs"), "");
        write(&tests.join("tests/round_trips.rs"), &modules);
        let mut members = self.packages.clone();
        members.push("round-trips".to_owned());
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n\
             [profile.dev]\ndebug = \"line-tables-only\"\n"
        );
        write(&self.folder.join("Cargo.toml"), &manifest);
        let lock = self.folder.join("Cargo.lock");
        fs::copy(root().join("Cargo.lock"), lock).expect("it can be copied");
    }
}

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    root.canonicalize().expect("the checkout is there")
}

/// Writes a file, and the folders that it lies in.
pub(crate) fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("it lies in a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
