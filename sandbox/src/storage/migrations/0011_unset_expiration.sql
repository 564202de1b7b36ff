-- The server stores a null that was sent for the expiration.
CREATE TABLE proxy_cache_with_null (
    organization_id INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    upstream_registry TEXT NOT NULL,
    expiration_s INTEGER,
    insecure INTEGER NOT NULL
) STRICT;
INSERT INTO proxy_cache_with_null SELECT * FROM proxy_cache;
DROP TABLE proxy_cache;
ALTER TABLE proxy_cache_with_null RENAME TO proxy_cache;
