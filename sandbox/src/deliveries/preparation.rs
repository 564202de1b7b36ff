//! What is sent for a delivery, by the method of its notification.
//!
//! Source: `notifications/notificationmethod.py` at ffba0c70e2d8 (`perform`).

use serde_json::{Value, json};

use super::filter;
use super::formats::{hipchat_color, slack_color, to_html, to_plain, to_slack};
use super::message::Event;
use super::outgoing::Outbound;
use crate::domain::json_template::JsonTemplate;
use crate::domain::mail::MAX_KEPT;
use crate::domain::notification_events::QueuedEvent;
use crate::python::json::dumps;
use crate::python::text;
use crate::settings::Settings;
use crate::storage::{Delivery, DeliverySubject, NewMail, NotificationTarget, StorageError, Tx};

/// After how many failures in a row a notification is sent nothing more.
const MAX_FAILURES: i32 = 3;

/// What is to be done about a delivery.
pub(super) enum Prepared {
    Send(Outbound),
    /// Nothing more.
    Over,
}

/// What is to be sent now. What stays within the sandbox is done here.
pub(super) fn prepare(
    tx: &Tx<'_>,
    settings: &Settings,
    delivery: &Delivery,
    now_ms: i64,
) -> Result<Prepared, StorageError> {
    if let DeliverySubject::Mail(id) = delivery.subject {
        return prepare_mail(tx, settings, id);
    }
    let Some(target) = tx.delivery_target_fetch(delivery.subject)? else {
        return Ok(Prepared::Over);
    };
    if target.failures >= MAX_FAILURES {
        return Ok(Prepared::Over);
    }
    let event = QueuedEvent::read(delivery.event.clone());
    if !filter::wants(&target, &event.data) {
        return Ok(Prepared::Over);
    }
    let method = Method {
        tx,
        settings,
        target: &target,
        event: &event,
        now_ms,
    };
    let prepared = method.prepare()?;
    if matches!(prepared, Prepared::Over) {
        tx.delivery_target_record(delivery.subject, true)?;
    }
    Ok(prepared)
}

/// A mail that was queued while there was a server for it; it is kept where there is none now.
fn prepare_mail(tx: &Tx<'_>, settings: &Settings, id: i64) -> Result<Prepared, StorageError> {
    let mail = tx
        .mail_fetch(id)?
        .filter(|_| settings.mail_server.is_some());
    Ok(mail.map_or(Prepared::Over, |mail| {
        Prepared::Send(Outbound::Mail {
            recipients: vec![mail.recipient],
            subject: mail.subject,
            plain: mail.plain,
            html: mail.html,
        })
    }))
}

/// The method of a notification, at work on an event.
struct Method<'a> {
    tx: &'a Tx<'a>,
    settings: &'a Settings,
    target: &'a NotificationTarget,
    event: &'a QueuedEvent,
    now_ms: i64,
}

impl Method<'_> {
    fn prepare(&self) -> Result<Prepared, StorageError> {
        match self.target.method.as_str() {
            "webhook" => Ok(self.webhook()),
            "slack" => self.slack(),
            "flowdock" => self.flowdock(),
            "hipchat" => self.hipchat(),
            "email" => self.email(),
            "quay_notification" => self.notify_users(),
            _ => Ok(Prepared::Over),
        }
    }

    /// A setting that is a text.
    fn setting(&self, key: &str) -> Option<String> {
        let value = self.target.config.get(key);
        let text = value.map(text::str).unwrap_or_default();
        (!text.is_empty()).then_some(text)
    }

    fn described(&self) -> Result<Event, StorageError> {
        Event::describe(self.tx, &self.target.event, self.event)
    }

    fn webhook(&self) -> Prepared {
        let Some(url) = self.setting("url") else {
            return Prepared::Over;
        };
        let template = self.setting("template");
        let payload = match template.map(|text| JsonTemplate::parse(&text)) {
            None => Ok(self.event.data.clone()),
            Some(template) => template.and_then(|template| template.apply(&self.event.data)),
        };
        match payload {
            Ok(payload) => post(url, &payload),
            Err(reason) => Prepared::Send(Outbound::Nothing { reason }),
        }
    }

    fn slack(&self) -> Result<Prepared, StorageError> {
        let Some(url) = self.setting("url") else {
            return Ok(Prepared::Over);
        };
        let event = self.described()?;
        let payload = json!({
            "text": event.summary,
            "username": "quayiobot",
            "attachments": [{
                "fallback": event.summary,
                "text": to_slack(&event.message),
                "color": slack_color(event.level),
                "mrkdwn_in": ["text"],
            }],
        });
        Ok(post(url, &payload))
    }

    fn flowdock(&self) -> Result<Prepared, StorageError> {
        let Some(token) = self.setting("flow_api_token") else {
            return Ok(Prepared::Over);
        };
        let event = self.described()?;
        let namespace = &self.target.namespace;
        let project = match &self.target.repository {
            Some(name) => format!("{namespace} {name}"),
            None => namespace.clone(),
        };
        let payload = json!({
            "source": "Quay",
            "from_address": self.settings.mail_default_sender,
            "subject": event.summary,
            "content": to_html(&event.message),
            "from_name": namespace,
            "project": project,
            "tags": [format!("#{}", self.target.event)],
            "link": self.event.data.get("homepage"),
        });
        let url = format!("https://api.flowdock.com/v1/messages/team_inbox/{token}");
        Ok(post(url, &payload))
    }

    fn hipchat(&self) -> Result<Prepared, StorageError> {
        let settings = self
            .setting("notification_token")
            .zip(self.setting("room_id"));
        let Some((token, room)) = settings else {
            return Ok(Prepared::Over);
        };
        let event = self.described()?;
        let payload = json!({
            "color": hipchat_color(event.level),
            "message": to_html(&event.message),
            "notify": event.level == "error",
            "message_format": "html",
        });
        let url = format!("https://api.hipchat.com/v2/room/{room}/notification?auth_token={token}");
        Ok(post(url, &payload))
    }

    fn email(&self) -> Result<Prepared, StorageError> {
        let recipients = match self.target.repository {
            Some(_) => self.setting("email").into_iter().collect(),
            None => self.namespace_recipients()?,
        };
        if recipients.is_empty() {
            return Ok(Prepared::Over);
        }
        let event = self.described()?;
        let (plain, html) = (to_plain(&event.message), to_html(&event.message));
        if self.settings.mail_server.is_some() {
            return Ok(Prepared::Send(Outbound::Mail {
                recipients,
                subject: event.summary,
                plain,
                html,
            }));
        }
        for recipient in &recipients {
            self.tx.mail_create(&NewMail {
                recipient,
                subject: &event.summary,
                plain: &plain,
                html: &html,
                created_ms: self.now_ms,
            })?;
        }
        self.tx.mail_delete_oldest(MAX_KEPT)?;
        Ok(Prepared::Over)
    }

    /// The address of a namespace; where an organization has none, those of its admins.
    fn namespace_recipients(&self) -> Result<Vec<String>, StorageError> {
        let Some(namespace) = self.tx.account_fetch(&self.target.namespace)? else {
            return Ok(Vec::new());
        };
        let is_address = |text: &str| text.contains('@');
        if !namespace.is_organization() || is_address(&namespace.email) {
            let address = Some(namespace.email).filter(|address| !address.is_empty());
            return Ok(address.into_iter().collect());
        }
        let admins = self.tx.organization_admin_list(namespace.id)?;
        let addresses = admins.into_iter().map(|admin| admin.email);
        Ok(addresses.filter(|address| is_address(address)).collect())
    }

    /// Tells the users of the web interface.
    fn notify_users(&self) -> Result<Prepared, StorageError> {
        let target = self.target.config.get("target").unwrap_or(&Value::Null);
        let text = |key: &str| target.get(key).and_then(Value::as_str).unwrap_or_default();
        let namespace = self.target.namespace.as_str();
        let accounts: Vec<i64> = match (text("kind"), text("name")) {
            ("user", name) => {
                let user = self.tx.user_fetch(name)?;
                user.into_iter().map(|user| user.id).collect()
            }
            ("org", name) if name == namespace => {
                let organization = self.tx.organization_fetch(name)?;
                organization.into_iter().map(|one| one.id).collect()
            }
            ("team", name) => {
                let organization = self.tx.organization_fetch(namespace)?;
                let team = match organization {
                    Some(organization) => self.tx.team_fetch(organization.id, name)?,
                    None => None,
                };
                let members = match team {
                    Some(team) => self.tx.team_member_list(team.id)?,
                    None => Vec::new(),
                };
                members.into_iter().map(|member| member.id).collect()
            }
            _ => Vec::new(),
        };
        for account in accounts {
            let (kind, metadata) = (&self.target.event, &self.event.data);
            self.tx
                .user_notification_create(account, kind, metadata, self.now_ms)?;
        }
        Ok(Prepared::Over)
    }
}

fn post(url: String, payload: &Value) -> Prepared {
    let body = dumps(payload);
    Prepared::Send(Outbound::Post { url, body })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Method, Outbound, Prepared};
    use crate::domain::notification_events::QueuedEvent;
    use crate::settings::Settings;
    use crate::storage::{Location, NotificationTarget, StorageError, Store};

    /// Nothing can be received in the place of these services.
    #[test]
    fn closed_services_have_their_forms() {
        let store = Store::open(&Location::Memory).expect("a store");
        let settings = Settings::of_server();
        let event = QueuedEvent {
            data: json!({"namespace": "acme", "usage_percent": 105, "homepage": "http://q/acme"}),
            performer: None,
            base_url: "http://q".to_owned(),
        };
        let config = json!({"flow_api_token": "F", "notification_token": "T", "room_id": 7});
        for (method, expected_url, expected) in [
            (
                "flowdock",
                "https://api.flowdock.com/v1/messages/team_inbox/F",
                "\"from_name\": \"acme\", \"project\": \"acme\", \"tags\": [\"#quota_error\"], \
                 \"link\": \"http://q/acme\"}",
            ),
            (
                "hipchat",
                "https://api.hipchat.com/v2/room/7/notification?auth_token=T",
                "{\"color\": \"red\", \"message\": \"Namespace <b>acme</b> storage usage",
            ),
        ] {
            let target = NotificationTarget {
                namespace: "acme".to_owned(),
                repository: None,
                event: "quota_error".to_owned(),
                method: method.to_owned(),
                config: config.clone(),
                event_config: json!({}),
                failures: 0,
            };
            let prepared = store.read_now(|tx| {
                let method = Method {
                    tx,
                    settings: &settings,
                    target: &target,
                    event: &event,
                    now_ms: 0,
                };
                method.prepare()
            });
            let prepared: Result<Prepared, StorageError> = prepared;
            let Ok(Prepared::Send(Outbound::Post { url, body })) = prepared else {
                panic!("{method} posts");
            };
            assert_eq!(url, expected_url);
            assert!(body.contains(expected), "{body}");
        }
    }
}
