//! What a run is told beside the document: the crate to make, and who makes it.

use std::fmt;

use crate::profile::Profile;

/// What to generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The name of the crate: `quay-api`.
    pub package: String,
    /// The rules that the document is held to.
    pub profile: Profile,
    /// The command that writes the files.
    pub command: Command,
    /// Whether the crate can call the API.
    pub client: bool,
    /// Whether the crate can serve the API.
    pub server: bool,
    /// Whether the crate has its operations as commands of a command line, which needs the client.
    pub commands: bool,
    /// Where a crate with a program over these commands finds the crate `apitwin-cli`.
    pub cli: Option<Runtime>,
    /// Which parts of the crate are made.
    pub layout: Layout,
}

impl Settings {
    /// Both halves of the crate of this repository, whose other parts are written by hand.
    pub fn of_checkout() -> Self {
        Self {
            package: "quay-api".to_owned(),
            profile: Profile::STRICT,
            command: Command::Regen,
            client: true,
            server: true,
            commands: true,
            cli: None,
            layout: Layout::Api,
        }
    }

    /// A whole crate with both halves.
    ///
    /// # Errors
    ///
    /// The name is not one of a crate, or one of a crate that the generated crate depends on.
    pub fn of_package(name: &str, runtime: Runtime) -> Result<Self, PackageNameError> {
        if !is_package_name(name) {
            return Err(PackageNameError(name.to_owned()));
        }
        Ok(Self {
            package: name.to_owned(),
            profile: Profile::DEFAULT,
            command: Command::Generate,
            client: true,
            server: true,
            commands: false,
            cli: None,
            layout: Layout::Package(runtime),
        })
    }

    /// The same crate with a program, whose commands are its operations. It stands on the crate
    /// `apitwin-cli`.
    ///
    /// # Errors
    ///
    /// The name is not one of a program, or there is no client.
    pub fn with_cli(mut self, cli: Runtime) -> Result<Self, CliError> {
        if NO_PROGRAMS.contains(&self.package.as_str()) {
            return Err(CliError::Name(self.package));
        }
        if !self.client {
            return Err(CliError::NoClient);
        }
        self.commands = true;
        self.cli = Some(cli);
        Ok(self)
    }

    /// A library to include from the folder that a build script writes.
    ///
    /// # Errors
    ///
    /// As for [`of_package`](Self::of_package).
    pub fn of_build_script(name: &str) -> Result<Self, PackageNameError> {
        let settings = Self::of_package(name, Runtime::Version(String::new()))?;
        Ok(Self {
            layout: Layout::Included,
            ..settings
        })
    }

    /// The crate as code imports it: `quay_api`.
    pub fn library(&self) -> String {
        self.package.replace('-', "_")
    }
}

/// Which parts of a crate are made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// The folder `src/api`; the dialect and all else are written by hand.
    Api,
    /// A whole crate.
    Package(Runtime),
    /// A library without a manifest, whose root `src/lib.rs` another file includes.
    Included,
}

/// Where a generated crate finds the crate `apitwin-runtime`, or `apitwin-cli`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// In a registry, by a requirement such as `0.1`.
    Version(String),
    /// In a folder, as Cargo.toml names it.
    Path(String),
}

/// A command that writes generated files, and is named in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// `cargo xtask regen`, for the crate of this repository.
    Regen,
    /// `apitwin generate`, for any other.
    Generate,
}

impl Command {
    /// How every file of Rust begins, without a line feed.
    pub(crate) fn head(self) -> &'static str {
        match self {
            Self::Regen => {
                "// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and \
                 run it again."
            }
            Self::Generate => {
                "// @generated from openapi.json by `apitwin generate`. Do not edit: change the document, and \
                 run it again."
            }
        }
    }
}

impl fmt::Display for Command {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Regen => "cargo xtask regen",
            Self::Generate => "apitwin generate",
        })
    }
}

/// A name that the generated crate cannot have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageNameError(String);

impl fmt::Display for PackageNameError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "a crate cannot have the name `{}`; begin with a letter, go on with letters, digits, `-` and `_` \
             of ASCII, and take no keyword and no crate that the code depends on",
            self.0
        )
    }
}

impl std::error::Error for PackageNameError {}

/// Why a crate cannot have a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CliError {
    /// Cargo has a folder of this name where it puts programs.
    Name(String),
    /// The program calls the API through the client, which is left out.
    NoClient,
}

impl fmt::Display for CliError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(
                formatter,
                "a program cannot have the name `{name}`, since Cargo has a folder of that name beside it; \
                 choose another name"
            ),
            Self::NoClient => formatter.write_str(
                "the program calls the API through the client, which is left out; leave out --cli, or \
                 generate the client as well",
            ),
        }
    }
}

impl std::error::Error for CliError {}

/// The folders of Cargo beside programs.
const NO_PROGRAMS: [&str; 4] = ["build", "deps", "examples", "incremental"];

/// Whether a crate may have a name: one that Cargo takes, and none that its own code uses for another.
fn is_package_name(name: &str) -> bool {
    let library = name.replace('-', "_");
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'))
        && !TAKEN_PACKAGES.contains(&library.as_str())
        && library != "gen"
        && syn::parse_str::<syn::Ident>(&library).is_ok()
}

/// The crates that generated code depends on, and those that Cargo lets nobody make.
const TAKEN_PACKAGES: [&str; 13] = [
    "alloc",
    "apitwin_cli",
    "apitwin_runtime",
    "core",
    "http",
    "proc_macro",
    "quay_codegen",
    "reqwest",
    "serde",
    "serde_json",
    "std",
    "test",
    "tokio",
];

/// How far a run has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The document is read and checked.
    Checking,
    /// The code is written.
    Emitting {
        /// The number of operations.
        operations: usize,
        /// The number of schemas.
        schemas: usize,
    },
}

impl fmt::Display for Stage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Checking => formatter.write_str("checking the document"),
            Self::Emitting {
                operations,
                schemas,
            } => write!(
                formatter,
                "writing the code of {operations} operations and {schemas} schemas"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{CliError, Runtime, Settings};

    #[test]
    fn a_crate_has_a_name_that_cargo_and_its_own_code_take() {
        let check = |name: &str, expect: bool| {
            let made = Settings::of_package(name, Runtime::Version("0.1".to_owned()));
            assert_eq!(made.is_ok(), expect, "{name}");
        };
        for name in ["pets", "pet-store_2", "Pets", "api"] {
            check(name, true);
        }
        for name in [
            "",
            "2pets",
            "-pets",
            "pets.api",
            "pets api",
            "größe",
            "gen",
            "self",
            "test",
            "core",
            "std",
            "serde",
            "serde-json",
            "serde_json",
            "reqwest",
            "apitwin-runtime",
            "tokio",
            "http",
            "pets/..",
            "pets\n",
            "apitwin-cli",
        ] {
            check(name, false);
        }
    }

    #[test]
    fn a_program_needs_the_client_and_a_name_that_cargo_does_not_use() {
        let version = || Runtime::Version("0.1".to_owned());
        let check = |name: &str, client: bool, expect: Option<CliError>| {
            let settings = Settings::of_package(name, version())
                .map(|settings| Settings { client, ..settings });
            let made = settings.map(|settings| settings.with_cli(version()).err());
            assert_eq!(made, Ok(expect), "{name}");
        };
        check("pets", true, None);
        check("pets", false, Some(CliError::NoClient));
        check("deps", true, Some(CliError::Name("deps".to_owned())));
    }
}
