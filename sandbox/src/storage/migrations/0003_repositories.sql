CREATE TABLE repository (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    namespace_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('image', 'application')),
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'private')),
    state TEXT NOT NULL CHECK (state IN ('NORMAL', 'READ_ONLY', 'MIRROR', 'MARKED_FOR_DELETION', 'ORG_MIRROR')),
    description TEXT,
    trust_enabled INTEGER NOT NULL DEFAULT 0,
    badge_token TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    UNIQUE (namespace_id, name)
) STRICT;

CREATE INDEX repository_public ON repository (id) WHERE visibility = 'public';

CREATE TABLE repository_permission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    account_id INTEGER REFERENCES account (id) ON DELETE CASCADE,
    team_id INTEGER REFERENCES team (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('read', 'write', 'admin')),
    CHECK ((account_id IS NULL) <> (team_id IS NULL)),
    UNIQUE (repository_id, account_id),
    UNIQUE (repository_id, team_id)
) STRICT;
CREATE INDEX repository_permission_account ON repository_permission (account_id);
CREATE INDEX repository_permission_team ON repository_permission (team_id);

CREATE TABLE prototype (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    organization_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    activating_account_id INTEGER REFERENCES account (id) ON DELETE CASCADE,
    delegate_account_id INTEGER REFERENCES account (id) ON DELETE CASCADE,
    delegate_team_id INTEGER REFERENCES team (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('read', 'write', 'admin')),
    CHECK ((delegate_account_id IS NULL) <> (delegate_team_id IS NULL))
) STRICT;
CREATE INDEX prototype_organization ON prototype (organization_id);

CREATE TABLE star (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY (account_id, repository_id)
) STRICT;
CREATE INDEX star_repository ON star (repository_id);

CREATE TABLE immutability_policy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    namespace_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    repository_id INTEGER REFERENCES repository (id) ON DELETE CASCADE,
    tag_pattern TEXT NOT NULL,
    tag_pattern_matches INTEGER NOT NULL
) STRICT;
CREATE INDEX immutability_policy_namespace ON immutability_policy (namespace_id);
CREATE INDEX immutability_policy_repository ON immutability_policy (repository_id);

-- Nothing is ever built: a build waits until it is cancelled.
CREATE TABLE build (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    display_name TEXT NOT NULL,
    archive_url TEXT NOT NULL,
    dockerfile_path TEXT NOT NULL,
    context TEXT NOT NULL,
    tags TEXT NOT NULL,
    manual_user TEXT,
    pull_robot_id INTEGER REFERENCES account (id) ON DELETE SET NULL,
    cancelled INTEGER NOT NULL DEFAULT 0,
    started_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX build_repository ON build (repository_id, started_ms);
