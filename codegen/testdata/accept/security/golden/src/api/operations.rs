// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 13] = [
    &WITH_BEARER,
    &WITH_BASIC,
    &WITH_HEADER_KEY,
    &WITH_KEY_AS_PARAMETER,
    &WITH_QUERY_KEY,
    &WITH_COOKIE_KEY,
    &WITH_SCOPES,
    &WITH_OPEN_ID,
    &WITH_EITHER,
    &WITH_BOTH,
    &WITH_TOKEN_OF_BOTH,
    &OPTIONAL,
    &OPEN,
];

/// `withBearer`, `GET /bearer`: `GET /bearer`.
pub const WITH_BEARER: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/bearer", &[]);
    Operation {
        id: "withBearer",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withBasic`, `GET /basic`: `GET /basic`.
pub const WITH_BASIC: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/basic", &[]);
    Operation {
        id: "withBasic",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withHeaderKey`, `GET /header`: `GET /header`.
pub const WITH_HEADER_KEY: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/header", &[]);
    Operation {
        id: "withHeaderKey",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withKeyAsParameter`, `GET /header/as-parameter`: `GET /header/as-parameter`.
pub const WITH_KEY_AS_PARAMETER: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/header/as-parameter", &[]);
    Operation {
        id: "withKeyAsParameter",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withQueryKey`, `GET /query`: `GET /query`.
pub const WITH_QUERY_KEY: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/query", &[]);
    Operation {
        id: "withQueryKey",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withCookieKey`, `GET /cookie`: `GET /cookie`.
pub const WITH_COOKIE_KEY: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/cookie", &[]);
    Operation {
        id: "withCookieKey",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withScopes`, `GET /oauth`: `GET /oauth`.
pub const WITH_SCOPES: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/oauth", &[]);
    Operation {
        id: "withScopes",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[&["read", "list"], &["admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withOpenId`, `GET /openid`: `GET /openid`.
pub const WITH_OPEN_ID: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/openid", &[]);
    Operation {
        id: "withOpenId",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[&["profile"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withEither`, `GET /either`: `GET /either`.
pub const WITH_EITHER: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/either", &[]);
    Operation {
        id: "withEither",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[&["read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withBoth`, `POST /both`: `POST /both`.
pub const WITH_BOTH: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/both", &[]);
    Operation {
        id: "withBoth",
        method: "POST",
        path: PATH.text,
        tag: "things",
        scopes: &[&["read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `withTokenOfBoth`, `GET /two-tokens`: `GET /two-tokens`.
pub const WITH_TOKEN_OF_BOTH: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/two-tokens", &[]);
    Operation {
        id: "withTokenOfBoth",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[&["read", "profile"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `optional`, `GET /optional`: `GET /optional`.
pub const OPTIONAL: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/optional", &[]);
    Operation {
        id: "optional",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `open`, `GET /public`: `GET /public`.
pub const OPEN: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/public", &[]);
    Operation {
        id: "open",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
