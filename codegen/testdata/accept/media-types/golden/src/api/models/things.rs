// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Inner {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

apitwin_runtime::read_object! {
    Inner { 0 text : "text" default }
}

impl Inner {
    pub fn text(mut self, text: impl Into<crate::Optional<String>>) -> Self {
        self.text = text.into().into_option();
        self
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PutVersionBody {
    pub one: String,
}

apitwin_runtime::read_object! {
    PutVersionBody { 0 one : "one" }
}

impl PutVersionBody {
    /// Creates a `PutVersionBody` from its required properties.
    pub fn new(one: impl Into<String>) -> Self {
        Self { one: one.into() }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct PutVersionBodyApplicationLdJson2 {
    pub two: String,
}

apitwin_runtime::read_object! {
    PutVersionBodyApplicationLdJson2 { 0 two : "two" }
}

impl PutVersionBodyApplicationLdJson2 {
    /// Creates a `PutVersionBodyApplicationLdJson2` from its required properties.
    pub fn new(two: impl Into<String>) -> Self {
        Self { two: two.into() }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing {
    pub name: String,
    /// Limits: at least 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inner: Option<crate::models::Inner>,
}

apitwin_runtime::read_object! {
    Thing { 0 name : "name", 1 count : "count" default, 2 ratio : "ratio" default, 3 done
    : "done" default, 4 tags : "tags" default, 5 inner : "inner" default }
}

impl Thing {
    /// Creates a `Thing` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            count: None,
            ratio: None,
            done: None,
            tags: None,
            inner: None,
        }
    }

    /// Limits: at least 0.
    pub fn count(mut self, count: impl Into<crate::Optional<i32>>) -> Self {
        self.count = count.into().into_option();
        self
    }

    pub fn ratio(mut self, ratio: impl Into<crate::Optional<f64>>) -> Self {
        self.ratio = ratio.into().into_option();
        self
    }

    pub fn done(mut self, done: impl Into<crate::Optional<bool>>) -> Self {
        self.done = done.into().into_option();
        self
    }

    pub fn tags(mut self, tags: impl Into<crate::Optional<Vec<String>>>) -> Self {
        self.tags = tags.into().into_option();
        self
    }

    pub fn inner(
        mut self,
        inner: impl Into<crate::Optional<crate::models::Inner>>,
    ) -> Self {
        self.inner = inner.into().into_option();
        self
    }
}
