// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that operations of several tags use.

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Missing {
    pub name: String,
}

apitwin_runtime::read_object! {
    Missing { 0 name : "name" }
}

impl Missing {
    /// Creates a `Missing` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Problem {
    pub title: String,
}

apitwin_runtime::read_object! {
    Problem { 0 title : "title" }
}

impl Problem {
    /// Creates a `Problem` from its required properties.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PutVersion409 {
    pub message: String,
}

apitwin_runtime::read_object! {
    PutVersion409 { 0 message : "message" }
}

impl PutVersion409 {
    /// Creates a `PutVersion409` from its required properties.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PutVersion409ProblemJson {
    pub title: String,
}

apitwin_runtime::read_object! {
    PutVersion409ProblemJson { 0 title : "title" }
}

impl PutVersion409ProblemJson {
    /// Creates a `PutVersion409ProblemJson` from its required properties.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}
