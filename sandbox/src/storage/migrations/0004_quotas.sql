-- The number of the last row that was removed is used again, as on the recorded server.
CREATE TABLE quota (
    id INTEGER PRIMARY KEY,
    namespace_id INTEGER NOT NULL UNIQUE REFERENCES account (id) ON DELETE CASCADE,
    limit_bytes INTEGER NOT NULL
) STRICT;

CREATE TABLE quota_limit (
    id INTEGER PRIMARY KEY,
    quota_id INTEGER NOT NULL REFERENCES quota (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('Warning', 'Reject')),
    percent INTEGER NOT NULL
) STRICT;
CREATE INDEX quota_limit_quota ON quota_limit (quota_id);

-- One row: the size of all that the registry holds, and how far its calculation is.
CREATE TABLE registry_size (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    size_bytes INTEGER NOT NULL,
    completed_ms INTEGER,
    queued INTEGER NOT NULL,
    running INTEGER NOT NULL
) STRICT;
