-- Users, organizations and robots share one space of names.
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('user', 'organization', 'robot')),
    email TEXT NOT NULL,
    password_hash TEXT,
    verified INTEGER NOT NULL DEFAULT 1,
    enabled INTEGER NOT NULL DEFAULT 1,
    invoice_email INTEGER NOT NULL DEFAULT 0,
    invoice_email_address TEXT,
    tag_expiration_s INTEGER NOT NULL,
    given_name TEXT,
    family_name TEXT,
    company TEXT,
    location TEXT,
    created_ms INTEGER NOT NULL,
    last_accessed_ms INTEGER,
    signin_failures INTEGER NOT NULL DEFAULT 0,
    last_signin_failure_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX account_email ON account (email) WHERE kind <> 'organization';
CREATE INDEX account_kind ON account (kind, id);

-- A deleted namespace keeps its name until the row of its account is purged.
CREATE TABLE deleted_namespace (
    account_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    original_name TEXT NOT NULL,
    original_email TEXT NOT NULL,
    marked_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX deleted_namespace_name ON deleted_namespace (original_name);

-- Names that a fixture put into SUPER_USERS and GLOBAL_READONLY_SUPER_USERS.
CREATE TABLE listed_superuser (
    name TEXT NOT NULL,
    list TEXT NOT NULL CHECK (list IN ('SUPER_USERS', 'GLOBAL_READONLY_SUPER_USERS')),
    PRIMARY KEY (list, name)
) STRICT, WITHOUT ROWID;

-- What the web interface asks a user for.
CREATE TABLE user_prompt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    UNIQUE (account_id, kind)
) STRICT;

CREATE TABLE robot (
    account_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    token TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    metadata TEXT NOT NULL DEFAULT '{}',
    federation TEXT
) STRICT;

CREATE TABLE app_specific_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    token_code TEXT NOT NULL UNIQUE,
    created_ms INTEGER NOT NULL,
    expires_ms INTEGER,
    last_accessed_ms INTEGER
) STRICT;
CREATE INDEX app_specific_token_account ON app_specific_token (account_id);

-- The fixture that the database began with, so that the same one is no error at the next start.
CREATE TABLE planted_fixture (
    hash TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
