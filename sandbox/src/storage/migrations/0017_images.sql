-- What repositories hold: blobs, manifests and tags. Manifests are here; the bytes of blobs are
-- objects of the blob store.

-- Bytes with a digest, stored once for the whole registry.
CREATE TABLE blob (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest TEXT NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

-- The objects that hold a blob, one after the other: one for each request that brought a part of it.
CREATE TABLE blob_part (
    blob_id INTEGER NOT NULL REFERENCES blob (id) ON DELETE CASCADE,
    offset_bytes INTEGER NOT NULL,
    size_bytes INTEGER NOT NULL,
    object TEXT NOT NULL UNIQUE,
    PRIMARY KEY (blob_id, offset_bytes)
) STRICT;

-- A blob on its way.
CREATE TABLE upload (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    size_bytes INTEGER NOT NULL DEFAULT 0,
    -- How many objects hold it.
    part_count INTEGER NOT NULL DEFAULT 0,
    updated_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX upload_repository ON upload (repository_id);
CREATE INDEX upload_updated ON upload (updated_ms);

CREATE TABLE upload_part (
    upload_id INTEGER NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
    offset_bytes INTEGER NOT NULL,
    size_bytes INTEGER NOT NULL,
    object TEXT NOT NULL UNIQUE,
    PRIMARY KEY (upload_id, offset_bytes)
) STRICT;

-- Objects that held a part of an upload or of a blob, and that nothing reads any more. They go from
-- the blob store after the transaction that leaves them behind.
CREATE TABLE unused_object (
    object TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER upload_part_unused AFTER DELETE ON upload_part
    WHEN NOT EXISTS (SELECT 1 FROM blob_part WHERE object = OLD.object) BEGIN
    INSERT INTO unused_object (object) VALUES (OLD.object) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER blob_part_unused AFTER DELETE ON blob_part BEGIN
    INSERT INTO unused_object (object) VALUES (OLD.object) ON CONFLICT DO NOTHING;
END;

-- A repository keeps an uploaded or mounted blob for a while, until a manifest names it.
CREATE TABLE uploaded_blob (
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    blob_id INTEGER NOT NULL REFERENCES blob (id),
    expires_ms INTEGER NOT NULL,
    PRIMARY KEY (repository_id, blob_id)
) STRICT;
CREATE INDEX uploaded_blob_blob ON uploaded_blob (blob_id);
CREATE INDEX uploaded_blob_expires ON uploaded_blob (expires_ms);

CREATE TABLE manifest (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    -- Of an image: that of its config, and the sizes of its layers as it declares them.
    config_media_type TEXT,
    layers_size_bytes INTEGER,
    artifact_type TEXT,
    -- The digest of the manifest that this one refers to.
    subject TEXT,
    created_ms INTEGER NOT NULL,
    UNIQUE (repository_id, digest)
) STRICT;
CREATE INDEX manifest_subject ON manifest (repository_id, subject) WHERE subject IS NOT NULL;

CREATE TABLE manifest_blob (
    manifest_id INTEGER NOT NULL REFERENCES manifest (id) ON DELETE CASCADE,
    blob_id INTEGER NOT NULL REFERENCES blob (id),
    repository_id INTEGER NOT NULL,
    PRIMARY KEY (manifest_id, blob_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX manifest_blob_blob ON manifest_blob (blob_id);

-- The manifests that an index lists, as far as the repository has them.
CREATE TABLE manifest_child (
    manifest_id INTEGER NOT NULL REFERENCES manifest (id) ON DELETE CASCADE,
    child_id INTEGER NOT NULL REFERENCES manifest (id),
    PRIMARY KEY (manifest_id, child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX manifest_child_child ON manifest_child (child_id);

-- A blob that a manifest of a proxied registry names, and that nobody has pulled from there yet.
CREATE TABLE awaited_blob (
    manifest_id INTEGER NOT NULL REFERENCES manifest (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    PRIMARY KEY (manifest_id, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX awaited_blob_digest ON awaited_blob (digest);

CREATE TABLE manifest_label (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    manifest_id INTEGER NOT NULL REFERENCES manifest (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('manifest', 'api')),
    media_type TEXT NOT NULL
) STRICT;
CREATE INDEX manifest_label_manifest ON manifest_label (manifest_id);

-- A tag from a moment on, until it was moved, deleted or expired: its history.
CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    manifest_id INTEGER NOT NULL REFERENCES manifest (id),
    start_ms INTEGER NOT NULL,
    -- May be in the future.
    end_ms INTEGER,
    -- It only keeps its manifest for a while, and is in no list.
    is_hidden INTEGER NOT NULL DEFAULT 0,
    -- It was restored.
    is_reversion INTEGER NOT NULL DEFAULT 0,
    is_immutable INTEGER NOT NULL DEFAULT 0
) STRICT;
-- Hidden tags stand apart, so that a list of names does not pass them.
-- What never ends has the largest number, so that what is alive is one range of a history.
CREATE INDEX tag_name
    ON tag (repository_id, is_hidden, name, ifnull(end_ms, 9223372036854775807));
-- The history of all tags of a repository, and of one of them, from the newest on.
CREATE INDEX tag_start ON tag (repository_id, start_ms DESC, name, id DESC, end_ms)
    WHERE is_hidden = 0;
CREATE INDEX tag_history ON tag (repository_id, name, start_ms DESC, id DESC, end_ms)
    WHERE is_hidden = 0;
CREATE INDEX tag_manifest ON tag (manifest_id, ifnull(end_ms, 9223372036854775807));
CREATE INDEX tag_end ON tag (end_ms) WHERE end_ms IS NOT NULL;

-- Sizes. Each blob counts once in a repository and once in a namespace, from its first manifest there
-- until the last one goes. Triggers keep count, whatever removes a manifest.
CREATE TABLE repository_blob (
    repository_id INTEGER NOT NULL,
    blob_id INTEGER NOT NULL,
    namespace_id INTEGER NOT NULL,
    manifest_count INTEGER NOT NULL,
    PRIMARY KEY (repository_id, blob_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE namespace_blob (
    namespace_id INTEGER NOT NULL,
    blob_id INTEGER NOT NULL,
    repository_count INTEGER NOT NULL,
    PRIMARY KEY (namespace_id, blob_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE repository_size (
    repository_id INTEGER PRIMARY KEY REFERENCES repository (id) ON DELETE CASCADE,
    size_bytes INTEGER NOT NULL
) STRICT;

CREATE TABLE namespace_size (
    namespace_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    size_bytes INTEGER NOT NULL
) STRICT;

-- When the notifications of a namespace were last told of a share of its quota that is used up.
CREATE TABLE quota_notice (
    namespace_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    percent INTEGER NOT NULL,
    noticed_ms INTEGER NOT NULL,
    PRIMARY KEY (namespace_id, percent)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER manifest_blob_counted AFTER INSERT ON manifest_blob BEGIN
    INSERT INTO repository_blob (repository_id, blob_id, namespace_id, manifest_count)
        SELECT id, NEW.blob_id, namespace_id, 1 FROM repository WHERE id = NEW.repository_id
        ON CONFLICT DO UPDATE SET manifest_count = manifest_count + 1;
END;

CREATE TRIGGER manifest_blob_uncounted AFTER DELETE ON manifest_blob BEGIN
    UPDATE repository_blob SET manifest_count = manifest_count - 1
        WHERE repository_id = OLD.repository_id AND blob_id = OLD.blob_id;
    DELETE FROM repository_blob
        WHERE repository_id = OLD.repository_id AND blob_id = OLD.blob_id AND manifest_count <= 0;
END;

CREATE TRIGGER repository_blob_counted AFTER INSERT ON repository_blob BEGIN
    INSERT INTO repository_size (repository_id, size_bytes)
        SELECT NEW.repository_id, size_bytes FROM blob WHERE id = NEW.blob_id
        ON CONFLICT DO UPDATE SET size_bytes = repository_size.size_bytes + excluded.size_bytes;
    INSERT INTO namespace_blob (namespace_id, blob_id, repository_count)
        VALUES (NEW.namespace_id, NEW.blob_id, 1)
        ON CONFLICT DO UPDATE SET repository_count = repository_count + 1;
END;

CREATE TRIGGER repository_blob_uncounted AFTER DELETE ON repository_blob BEGIN
    UPDATE repository_size
        SET size_bytes = size_bytes - (SELECT size_bytes FROM blob WHERE id = OLD.blob_id)
        WHERE repository_id = OLD.repository_id;
    UPDATE namespace_blob SET repository_count = repository_count - 1
        WHERE namespace_id = OLD.namespace_id AND blob_id = OLD.blob_id;
    DELETE FROM namespace_blob
        WHERE namespace_id = OLD.namespace_id AND blob_id = OLD.blob_id AND repository_count <= 0;
END;

CREATE TRIGGER namespace_blob_counted AFTER INSERT ON namespace_blob BEGIN
    INSERT INTO namespace_size (namespace_id, size_bytes)
        SELECT NEW.namespace_id, size_bytes FROM blob WHERE id = NEW.blob_id
        ON CONFLICT DO UPDATE SET size_bytes = namespace_size.size_bytes + excluded.size_bytes;
END;

CREATE TRIGGER namespace_blob_uncounted AFTER DELETE ON namespace_blob BEGIN
    UPDATE namespace_size
        SET size_bytes = size_bytes - (SELECT size_bytes FROM blob WHERE id = OLD.blob_id)
        WHERE namespace_id = OLD.namespace_id;
END;

-- How often a tag, and a manifest, was pulled.
CREATE TABLE tag_pulls (
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    pull_count INTEGER NOT NULL,
    last_pulled_ms INTEGER NOT NULL,
    -- The manifest that was served last.
    manifest_digest TEXT NOT NULL,
    PRIMARY KEY (repository_id, tag)
) STRICT;

CREATE TABLE manifest_pulls (
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    manifest_digest TEXT NOT NULL,
    pull_count INTEGER NOT NULL,
    last_pulled_ms INTEGER NOT NULL,
    PRIMARY KEY (repository_id, manifest_digest)
) STRICT;

-- Pulls that are not counted above yet, as a worker does from time to time. The tag is empty for pulls
-- by digest.
CREATE TABLE pull_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    manifest_digest TEXT NOT NULL,
    pull_count INTEGER NOT NULL,
    last_pulled_ms INTEGER NOT NULL,
    UNIQUE (repository_id, tag, manifest_digest)
) STRICT;

-- How much was done in a repository on a day (the days since 1970), as a worker counts it later. The day
-- before its creation is there from the beginning, as on the server.
CREATE TABLE action_count (
    repository_id INTEGER NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    actions INTEGER NOT NULL,
    PRIMARY KEY (repository_id, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_count_day ON action_count (day);
INSERT INTO action_count (repository_id, day, actions)
    SELECT id, created_ms / 86400000 - 1, 0 FROM repository;

-- What a repository weighs in the results of a search, by these counts.
CREATE TABLE search_score (
    repository_id INTEGER PRIMARY KEY REFERENCES repository (id) ON DELETE CASCADE,
    score INTEGER NOT NULL
) STRICT;

CREATE INDEX repository_deleted ON repository (id) WHERE state = 'MARKED_FOR_DELETION';

-- The tags that a notification of tags that expire soon was told of.
CREATE TABLE expiry_notice (
    notification_id INTEGER NOT NULL REFERENCES repository_notification (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (notification_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX expiry_notice_tag ON expiry_notice (tag_id);

-- What a scanner found in the image of that digest, planted by tests.
CREATE TABLE vulnerability_report (
    manifest_digest TEXT PRIMARY KEY,
    report TEXT NOT NULL
) STRICT;

-- The registry finds a token by what a client sends.
ALTER TABLE app_specific_token ADD COLUMN code_hash TEXT;
UPDATE app_specific_token
    SET code_hash = lookup_hash(unseal(token_code, 'app_specific_token.token_code'));
CREATE UNIQUE INDEX app_specific_token_code ON app_specific_token (code_hash);

-- Images come from other registries now: the credentials for them are used, and sealed.
ALTER TABLE proxy_cache ADD COLUMN upstream_username TEXT;
ALTER TABLE proxy_cache ADD COLUMN upstream_password TEXT;
ALTER TABLE repository_mirror ADD COLUMN external_password TEXT;
