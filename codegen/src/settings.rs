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
            layout: Layout::Package(runtime),
        })
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

/// Where a generated crate finds the crate `apitwin-runtime`.
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
const TAKEN_PACKAGES: [&str; 12] = [
    "alloc",
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
    use super::{Runtime, Settings};

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
        ] {
            check(name, false);
        }
    }
}
