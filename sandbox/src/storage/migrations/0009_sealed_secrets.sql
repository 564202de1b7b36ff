-- Secrets that are shown again are sealed with the key of the installation, and those that are only
-- looked up are hashed with it. Settings of notifications and mirrors hold addresses with secrets
-- in them, and are sealed as a whole.
UPDATE robot SET token = seal(token, 'robot.token');
UPDATE app_specific_token SET token_code = seal(token_code, 'app_specific_token.token_code');
UPDATE oauth_application
    SET client_secret = seal(client_secret, 'oauth_application.client_secret');
UPDATE access_token SET token_hash = lookup_hash(token_hash);
UPDATE team_invite SET token_hash = lookup_hash(token_hash);
UPDATE user_notification SET metadata = seal(metadata, 'user_notification.metadata');
UPDATE namespace_notification SET config = seal(config, 'namespace_notification.config');
UPDATE repository_notification SET config = seal(config, 'repository_notification.config');
UPDATE repository_mirror
    SET external_username = seal(external_username, 'repository_mirror.external_username'),
        registry_config = seal(registry_config, 'repository_mirror.registry_config');
UPDATE organization_mirror
    SET external_username = seal(external_username, 'organization_mirror.external_username'),
        external_password = seal(external_password, 'organization_mirror.external_password'),
        registry_config = seal(registry_config, 'organization_mirror.registry_config');
UPDATE build SET archive_url = seal(archive_url, 'build.archive_url');

-- One row: which key it was, and whether pages that an earlier version left free were overwritten.
CREATE TABLE installation_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    fingerprint TEXT NOT NULL,
    is_scrubbed INTEGER NOT NULL
) STRICT;
INSERT INTO installation_key (id, fingerprint, is_scrubbed)
    VALUES (1, key_fingerprint(), NOT EXISTS (SELECT 1 FROM account));
