-- A message that is sent at an event of a repository.
CREATE TABLE repository_notification (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    method TEXT NOT NULL,
    title TEXT,
    config TEXT NOT NULL,
    event_config TEXT NOT NULL,
    number_of_failures INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX repository_notification_repository ON repository_notification (repository_id);

-- Nothing is ever mirrored here and the password is shown to nobody, so that it is not kept.
CREATE TABLE repository_mirror (
    repository_id INTEGER PRIMARY KEY REFERENCES repository (id) ON DELETE CASCADE,
    robot_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    is_enabled INTEGER NOT NULL,
    external_reference TEXT NOT NULL,
    external_username TEXT,
    registry_config TEXT NOT NULL,
    tag_patterns TEXT NOT NULL,
    architectures TEXT NOT NULL DEFAULT '[]',
    sync_interval_s INTEGER NOT NULL,
    sync_start_ms INTEGER NOT NULL,
    sync_status TEXT NOT NULL DEFAULT 'NEVER_RUN'
        CHECK (sync_status IN ('CANCEL', 'FAIL', 'NEVER_RUN', 'SUCCESS', 'SYNCING', 'SYNC_NOW')),
    retries_remaining INTEGER NOT NULL DEFAULT 3,
    skopeo_timeout_s INTEGER NOT NULL
) STRICT;
CREATE INDEX repository_mirror_robot ON repository_mirror (robot_id);

-- The password is kept because the connection is tried out with it.
CREATE TABLE organization_mirror (
    organization_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    robot_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    is_enabled INTEGER NOT NULL,
    registry_type TEXT NOT NULL CHECK (registry_type IN ('harbor', 'quay')),
    registry_url TEXT NOT NULL,
    external_namespace TEXT NOT NULL,
    external_username TEXT,
    external_password TEXT,
    registry_config TEXT NOT NULL,
    repository_filters TEXT NOT NULL,
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'private')),
    sync_interval_s INTEGER NOT NULL,
    sync_start_ms INTEGER NOT NULL,
    sync_expiration_ms INTEGER,
    sync_status TEXT NOT NULL DEFAULT 'NEVER_RUN'
        CHECK (sync_status IN ('CANCEL', 'FAIL', 'NEVER_RUN', 'SUCCESS', 'SYNCING', 'SYNC_NOW')),
    retries_remaining INTEGER NOT NULL DEFAULT 3,
    skopeo_timeout_s INTEGER NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX organization_mirror_robot ON organization_mirror (robot_id);
