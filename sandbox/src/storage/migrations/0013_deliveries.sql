-- Mails: those that wait to be sent, or all where nothing sends them. Their texts hold codes by
-- which a reader signs in, and are sealed.
CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    plain TEXT NOT NULL,
    html TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

-- The queue: an event for a notification, or a mail.
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository_notification_id INTEGER
        REFERENCES repository_notification (id) ON DELETE CASCADE,
    namespace_notification_id INTEGER
        REFERENCES namespace_notification (id) ON DELETE CASCADE,
    mail_id INTEGER REFERENCES mail (id) ON DELETE CASCADE,
    -- Sealed JSON; a mail has none.
    event TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_ms INTEGER NOT NULL,
    CHECK (
        (repository_notification_id IS NOT NULL) + (namespace_notification_id IS NOT NULL)
            + (mail_id IS NOT NULL) = 1
    ),
    CHECK ((mail_id IS NULL) = (event IS NOT NULL))
) STRICT;
CREATE INDEX delivery_due ON delivery (due_ms);
CREATE INDEX delivery_repository_notification ON delivery (repository_notification_id);
CREATE INDEX delivery_namespace_notification ON delivery (namespace_notification_id);
CREATE INDEX delivery_mail ON delivery (mail_id);
