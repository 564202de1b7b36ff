-- Accounts are not referenced: an entry outlives whom it is about.
CREATE TABLE log_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    namespace_id INTEGER,
    repository_id INTEGER,
    performer_id INTEGER,
    ip TEXT,
    metadata TEXT NOT NULL,
    logged_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX log_entry_time ON log_entry (logged_ms);
CREATE INDEX log_entry_namespace ON log_entry (namespace_id, logged_ms);
CREATE INDEX log_entry_repository ON log_entry (repository_id, logged_ms);

CREATE TABLE namespace_notification (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    namespace_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    method TEXT NOT NULL,
    title TEXT,
    config TEXT NOT NULL,
    event_config TEXT NOT NULL,
    number_of_failures INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX namespace_notification_namespace ON namespace_notification (namespace_id);

-- What the web interface shows to a user, such as an invitation.
CREATE TABLE user_notification (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    metadata TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    dismissed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX user_notification_account ON user_notification (account_id, created_ms);
