-- Archives that were uploaded for builds; `build.file_id` names the one of a build. They are not
-- referenced: a build outlives its archive.
CREATE TABLE user_file (
    id TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
ALTER TABLE build ADD COLUMN file_id TEXT;
CREATE INDEX build_file ON build (file_id);
