CREATE TABLE team (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organization_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('member', 'creator', 'admin')),
    description TEXT NOT NULL DEFAULT '',
    UNIQUE (organization_id, name)
) STRICT;

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    team_id INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    UNIQUE (team_id, account_id)
) STRICT;
CREATE INDEX team_member_account ON team_member (account_id);

CREATE TABLE team_invite (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    team_id INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    account_id INTEGER REFERENCES account (id) ON DELETE CASCADE,
    email TEXT,
    inviter_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    CHECK ((account_id IS NULL) <> (email IS NULL))
) STRICT;
CREATE INDEX team_invite_team ON team_invite (team_id);
CREATE INDEX team_invite_account ON team_invite (account_id);

-- Teams whose members follow a group of the directory that accounts come from.
CREATE TABLE team_sync (
    team_id INTEGER PRIMARY KEY REFERENCES team (id) ON DELETE CASCADE,
    service TEXT NOT NULL,
    config TEXT NOT NULL
) STRICT;

CREATE TABLE oauth_application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id TEXT NOT NULL UNIQUE,
    client_secret TEXT NOT NULL,
    organization_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    application_uri TEXT NOT NULL DEFAULT '',
    redirect_uri TEXT NOT NULL DEFAULT '',
    avatar_email TEXT
) STRICT;
CREATE INDEX oauth_application_organization ON oauth_application (organization_id);

-- A token is shown once; here is what it hashes to.
CREATE TABLE access_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES oauth_application (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    display_name TEXT,
    scopes TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    last_accessed_ms INTEGER
) STRICT;
CREATE INDEX access_token_account ON access_token (account_id);
CREATE INDEX access_token_application ON access_token (application_id);

CREATE TABLE assigned_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES oauth_application (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    redirect_uri TEXT,
    scopes TEXT NOT NULL,
    response_type TEXT
) STRICT;
CREATE INDEX assigned_token_account ON assigned_token (account_id);
CREATE INDEX assigned_token_application ON assigned_token (application_id);

-- Nothing is ever pulled through a cache here and its credentials are shown to nobody, so that they
-- are not kept.
CREATE TABLE proxy_cache (
    organization_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    upstream_registry TEXT NOT NULL,
    expiration_s INTEGER NOT NULL,
    insecure INTEGER NOT NULL
) STRICT;
