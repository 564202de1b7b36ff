-- A database of version 8, before secrets were sealed: one row in each table that holds some, each
-- with the word hunter2. The hashes are those of the tests.
INSERT INTO account (id, uuid, name, kind, email, tag_expiration_s, created_ms) VALUES
    (1, 'u1', 'root', 'user', 'root@example.com', 1209600, 0),
    (2, 'u2', 'acme', 'organization', 'acme@example.com', 1209600, 0),
    (3, 'u3', 'acme+ci', 'robot', 'u3', 1209600, 0);
INSERT INTO team (id, organization_id, name, role) VALUES (1, 2, 'owners', 'admin');
INSERT INTO team_member (team_id, account_id) VALUES (1, 1);
INSERT INTO robot (account_id, token) VALUES (3, 'robot-hunter2');
INSERT INTO app_specific_token (uuid, account_id, title, token_code, created_ms)
    VALUES ('a1', 1, 'laptop', 'code-hunter2', 0);
INSERT INTO oauth_application (id, client_id, client_secret, organization_id, name)
    VALUES (1, 'CI', 'secret-hunter2', 2, 'ci');
INSERT INTO access_token
    (uuid, application_id, account_id, token_hash, scopes, created_ms, expires_ms)
    VALUES ('t1', 1, 1, 'abc', 'org:admin super:user', 0, 9999999999999);
INSERT INTO team_invite (team_id, email, inviter_id, token_hash)
    VALUES (1, 'bob@example.com', 1, 'abc');
INSERT INTO user_notification (uuid, kind, account_id, metadata, created_ms)
    VALUES ('n1', 'org_team_invite', 1, '{"code": "invite-hunter2"}', 0);
INSERT INTO namespace_notification (uuid, namespace_id, event, method, config, event_config)
    VALUES ('n2', 2, 'quota_warning', 'slack', '{"url": "https://hooks.example.com/hunter2"}', '{}');
INSERT INTO repository
    (id, namespace_id, name, kind, visibility, state, badge_token, created_ms)
    VALUES (1, 2, 'web', 'image', 'private', 'MIRROR', 'badge-hunter2', 0);
INSERT INTO repository_notification (uuid, repository_id, event, method, config, event_config)
    VALUES ('n3', 1, 'repo_push', 'webhook', '{"url": "https://hooks.example.com/hunter2"}', '{}');
INSERT INTO repository_mirror (repository_id, robot_id, is_enabled, external_reference,
    external_username, registry_config, tag_patterns, sync_interval_s, sync_start_ms,
    skopeo_timeout_s) VALUES (1, 3, 1, 'quay.io/acme/web', 'user-hunter2',
    '{"proxy": {"http_proxy": "http://u:hunter2@proxy", "https_proxy": null, "no_proxy": null}}',
    '["latest"]', 3600, 0, 300);
INSERT INTO organization_mirror (organization_id, robot_id, is_enabled, registry_type, registry_url,
    external_namespace, external_username, external_password, registry_config, repository_filters,
    visibility, sync_interval_s, sync_start_ms, skopeo_timeout_s, created_ms)
    VALUES (2, 3, 1, 'quay', 'https://quay.io', 'acme', 'user-hunter2', 'password-hunter2',
    '{"proxy": {"http_proxy": "http://u:hunter2@proxy", "https_proxy": null, "no_proxy": null}}',
    '[]', 'private', 3600, 0, 300, 0);
INSERT INTO build (uuid, repository_id, display_name, archive_url, dockerfile_path, context, tags,
    started_ms) VALUES ('b1', 1, 'b', 'https://u:hunter2@example.com/a.tgz', '/Dockerfile', '/',
    '[]', 0);
