-- Nothing is ever pruned: there are no tags. A policy says either how many tags stay or how old
-- they get.
CREATE TABLE auto_prune_policy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    namespace_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    repository_id INTEGER REFERENCES repository (id) ON DELETE CASCADE,
    tag_count INTEGER,
    tag_age TEXT,
    tag_pattern TEXT,
    tag_pattern_matches INTEGER NOT NULL,
    CHECK ((tag_count IS NULL) <> (tag_age IS NULL))
) STRICT;
CREATE INDEX auto_prune_policy_namespace ON auto_prune_policy (namespace_id, repository_id);
CREATE INDEX auto_prune_policy_repository ON auto_prune_policy (repository_id);

-- What superusers show to all users.
CREATE TABLE global_message (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
    media_type TEXT NOT NULL CHECK (media_type IN ('text/plain', 'text/markdown'))
) STRICT;
