-- The links in mails by which somebody confirms an address or gets a new password. They are known by
-- what their codes hash to.
CREATE TABLE confirmation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('address', 'recovery')),
    -- The address that the account gets; none for the one that it has.
    new_email TEXT,
    token_hash TEXT NOT NULL UNIQUE,
    created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX confirmation_account ON confirmation (account_id);

-- The addresses whose owners were asked whether they take the notifications of a repository. The code is
-- sealed, for it is sent again.
CREATE TABLE authorized_email (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    code TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    confirmed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (repository_id, email)
) STRICT;
