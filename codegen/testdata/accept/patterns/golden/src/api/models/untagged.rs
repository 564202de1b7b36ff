// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `untagged` use.

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Thing {
    /// Limits: like `^[0-9]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digits: Option<String>,
    /// Limits: like `^[[0-9A-Za-z_]\-]+( [[0-9A-Za-z_]\-]+)*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Limits: like `^[\s\u{FEFF}--\u{85}]?[\S\u{85}--\u{FEFF}]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blank: Option<String>,
    /// Limits: like `^[^\n\r\u{2028}\u{2029}]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// Limits: like `^[a\&\&b]$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign: Option<String>,
    /// Limits: like `^a/b-c$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slash: Option<String>,
    /// Limits: like `^\x{1}AA😀$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub escaped: Option<String>,
    /// Limits: like `^([0-9]{4})-([0-9][0-9])$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named: Option<String>,
    /// Limits: like `^(?s:.){2}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub any: Option<String>,
    /// Limits: like `^[\[]a\]$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bracket: Option<String>,
    /// Limits: like `^\p{Lu}\p{Ll}*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letters: Option<String>,
}

apitwin_runtime::read_object! {
    Thing { 0 digits : "digits" default, 1 words : "words" default, 2 blank : "blank"
    default, 3 line : "line" default, 4 sign : "sign" default, 5 slash : "slash" default,
    6 escaped : "escaped" default, 7 named : "named" default, 8 any : "any" default, 9
    bracket : "bracket" default, 10 letters : "letters" default }
}

impl Thing {
    /// Limits: like `^[0-9]+$`.
    pub fn digits(mut self, digits: impl Into<crate::Optional<String>>) -> Self {
        self.digits = digits.into().into_option();
        self
    }

    /// Limits: like `^[[0-9A-Za-z_]\-]+( [[0-9A-Za-z_]\-]+)*$`.
    pub fn words(mut self, words: impl Into<crate::Optional<String>>) -> Self {
        self.words = words.into().into_option();
        self
    }

    /// Limits: like `^[\s\u{FEFF}--\u{85}]?[\S\u{85}--\u{FEFF}]+$`.
    pub fn blank(mut self, blank: impl Into<crate::Optional<String>>) -> Self {
        self.blank = blank.into().into_option();
        self
    }

    /// Limits: like `^[^\n\r\u{2028}\u{2029}]+$`.
    pub fn line(mut self, line: impl Into<crate::Optional<String>>) -> Self {
        self.line = line.into().into_option();
        self
    }

    /// Limits: like `^[a\&\&b]$`.
    pub fn sign(mut self, sign: impl Into<crate::Optional<String>>) -> Self {
        self.sign = sign.into().into_option();
        self
    }

    /// Limits: like `^a/b-c$`.
    pub fn slash(mut self, slash: impl Into<crate::Optional<String>>) -> Self {
        self.slash = slash.into().into_option();
        self
    }

    /// Limits: like `^\x{1}AA😀$`.
    pub fn escaped(mut self, escaped: impl Into<crate::Optional<String>>) -> Self {
        self.escaped = escaped.into().into_option();
        self
    }

    /// Limits: like `^([0-9]{4})-([0-9][0-9])$`.
    pub fn named(mut self, named: impl Into<crate::Optional<String>>) -> Self {
        self.named = named.into().into_option();
        self
    }

    /// Limits: like `^(?s:.){2}$`.
    pub fn any(mut self, any: impl Into<crate::Optional<String>>) -> Self {
        self.any = any.into().into_option();
        self
    }

    /// Limits: like `^[\[]a\]$`.
    pub fn bracket(mut self, bracket: impl Into<crate::Optional<String>>) -> Self {
        self.bracket = bracket.into().into_option();
        self
    }

    /// Limits: like `^\p{Lu}\p{Ll}*$`.
    pub fn letters(mut self, letters: impl Into<crate::Optional<String>>) -> Self {
        self.letters = letters.into().into_option();
        self
    }
}
