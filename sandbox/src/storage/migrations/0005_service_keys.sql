CREATE TABLE service_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    service TEXT NOT NULL,
    jwk TEXT NOT NULL,
    metadata TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    expires_ms INTEGER,
    rotation_duration_s INTEGER
) STRICT;

CREATE TABLE service_key_approval (
    service_key_id INTEGER PRIMARY KEY REFERENCES service_key (id) ON DELETE CASCADE,
    approver_id INTEGER REFERENCES account (id) ON DELETE SET NULL,
    approval_type TEXT NOT NULL,
    approved_ms INTEGER NOT NULL,
    notes TEXT NOT NULL
) STRICT;
