-- The codes for which applications get tokens. They are known by what they hash to.
CREATE TABLE authorization_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES oauth_application (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    scopes TEXT NOT NULL,
    expires_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX authorization_code_account ON authorization_code (account_id);
CREATE INDEX authorization_code_application ON authorization_code (application_id);

-- The key that this installation signs with. Its public half is a service key; the private one is sealed.
CREATE TABLE instance_key (
    service_key_id INTEGER PRIMARY KEY REFERENCES service_key (id) ON DELETE CASCADE,
    private_key TEXT NOT NULL
) STRICT;
