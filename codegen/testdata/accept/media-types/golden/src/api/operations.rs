// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 13] = [
    &PUT_BYTES,
    &PUT_ANYTHING,
    &PUT_VERSION,
    &PUT_IMAGE,
    &PUT_TEXT,
    &PUT_NUMBER,
    &PUT_FORM,
    &UPLOAD,
    &MERGE_THING,
    &PUT_WITH_CHARSET,
    &CONVERT,
    &GO_ELSEWHERE,
    &DELETE_UNSAID,
];

/// `putBytes`, `PUT /bytes`: Gives the bytes back.
pub const PUT_BYTES: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/bytes", &[]);
    Operation {
        id: "putBytes",
        method: "PUT",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `putAnything`, `PUT /anything`: Takes bytes of any media type, or none.
pub const PUT_ANYTHING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/anything", &[]);
    Operation {
        id: "putAnything",
        method: "PUT",
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
        statuses: &[],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `putVersion`, `PUT /versions`: Tells media types apart that differ in parameters alone.
pub const PUT_VERSION: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/versions", &[]);
    Operation {
        id: "putVersion",
        method: "PUT",
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
        statuses: &[200, 409],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `putImage`, `PUT /images`: `PUT /images`.
pub const PUT_IMAGE: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/images", &[]);
    Operation {
        id: "putImage",
        method: "PUT",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `putText`, `PUT /text`: `PUT /text`.
pub const PUT_TEXT: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/text", &[]);
    Operation {
        id: "putText",
        method: "PUT",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `putNumber`, `PUT /number`: `PUT /number`.
pub const PUT_NUMBER: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/number", &[]);
    Operation {
        id: "putNumber",
        method: "PUT",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `putForm`, `PUT /form`: `PUT /form`.
pub const PUT_FORM: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/form", &[]);
    Operation {
        id: "putForm",
        method: "PUT",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `upload`, `POST /upload`: `POST /upload`.
pub const UPLOAD: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/upload", &[]);
    Operation {
        id: "upload",
        method: "POST",
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
        statuses: &[201],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `mergeThing`, `PATCH /merge`: `PATCH /merge`.
pub const MERGE_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/merge", &[]);
    Operation {
        id: "mergeThing",
        method: "PATCH",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `putWithCharset`, `PUT /charset`: `PUT /charset`.
pub const PUT_WITH_CHARSET: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/charset", &[]);
    Operation {
        id: "putWithCharset",
        method: "PUT",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `convert`, `POST /several`: Takes a thing in any form, and gives it back in any form.
pub const CONVERT: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/several", &[]);
    Operation {
        id: "convert",
        method: "POST",
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
        statuses: &[200, 202, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `goElsewhere`, `GET /elsewhere`: `GET /elsewhere`.
pub const GO_ELSEWHERE: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/elsewhere", &[]);
    Operation {
        id: "goElsewhere",
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
        statuses: &[302],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteUnsaid`, `DELETE /unsaid`: `DELETE /unsaid`.
pub const DELETE_UNSAID: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/unsaid", &[]);
    Operation {
        id: "deleteUnsaid",
        method: "DELETE",
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
        statuses: &[],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
