//! [`Outgoing`]: the ways out of the sandbox, and what goes by them.

use std::time::Duration;

use crate::outbound::ssrf::HostRules;
use crate::outbound::{MailServer, MailServerSettings, Receivers};
use crate::settings::Settings;

/// Something on its way out. It has no `Debug`: addresses and texts may be secrets.
pub(super) enum Outbound {
    /// JSON to a receiver.
    Post { url: String, body: String },
    /// The same mail to each of these.
    Mail {
        recipients: Vec<String>,
        subject: String,
        plain: String,
        html: String,
    },
    /// What cannot be written, and why: it fails like what does not arrive.
    Nothing { reason: String },
}

/// Receivers of HTTP, and the mail server if there is one.
pub(crate) struct Outgoing {
    receivers: Receivers,
    mail_server: Option<MailServer>,
}

/// Why nothing can be delivered.
#[derive(Debug)]
pub(crate) enum OutgoingError {
    /// A setting that is not valid: which one, and what would be.
    Setting(String),
    /// The system lacks what the HTTP client needs.
    NoClient,
}

impl From<String> for OutgoingError {
    fn from(problem: String) -> Self {
        Self::Setting(problem)
    }
}

impl Outgoing {
    /// # Errors
    ///
    /// A setting that is not valid, and a system without room for another client.
    pub(crate) fn new(settings: &Settings) -> Result<Self, OutgoingError> {
        let seconds = settings.notification_send_timeout_s;
        let seconds = u64::try_from(seconds)
            .ok()
            .filter(|seconds| (1..=600).contains(seconds));
        let seconds = seconds.ok_or_else(|| {
            let given = settings.notification_send_timeout_s;
            format!("NOTIFICATION_SEND_TIMEOUT must be 1 to 600 seconds, not {given}")
        })?;
        let limit = Duration::from_secs(seconds);
        let rules = HostRules::new(&settings.ssrf_allowed_hosts, &settings.resolvable_hosts);
        let receivers = Receivers::new(&rules, limit).ok_or(OutgoingError::NoClient)?;
        let mail_server = match &settings.mail_server {
            None => None,
            Some(host) => Some(MailServer::new(&MailServerSettings {
                host,
                port: settings.mail_port,
                use_tls: settings.mail_use_tls,
                username: settings.mail_username.as_deref(),
                password: settings.mail_password.as_ref(),
                sender: &settings.mail_default_sender,
                limit,
            })?),
        };
        Ok(Self {
            receivers,
            mail_server,
        })
    }

    /// Sends something.
    ///
    /// # Errors
    ///
    /// Why it did not arrive, for the log.
    pub(super) async fn send(&self, outbound: Outbound) -> Result<(), String> {
        match outbound {
            Outbound::Post { url, body } => {
                let posted = self.receivers.post(&url, body).await;
                posted.map_err(|error| format!("the receiver: {error}"))
            }
            Outbound::Mail {
                recipients,
                subject,
                plain,
                html,
            } => {
                let server = self.mail_server.as_ref();
                let server = server.ok_or("there is no mail server")?;
                server.send(&recipients, &subject, &plain, &html).await
            }
            Outbound::Nothing { reason } => Err(reason),
        }
    }
}
