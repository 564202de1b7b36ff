-- Triggers of builds as they begin: none is set up further, since nothing pushes to the sandbox.
CREATE TABLE build_trigger (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    -- Who connected it.
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX build_trigger_repository ON build_trigger (repository_id);
CREATE INDEX build_trigger_account ON build_trigger (account_id);
