//! [`MailServer`]: the host that mails are handed to. The configuration names it, so that it needs no
//! guard.

use std::time::Duration;

use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use quay_api::Secret;

/// How a mail server is reached.
pub(crate) struct MailServerSettings<'a> {
    pub(crate) host: &'a str,
    pub(crate) port: i64,
    pub(crate) use_tls: bool,
    pub(crate) username: Option<&'a str>,
    pub(crate) password: Option<&'a Secret>,
    /// Who mails are from.
    pub(crate) sender: &'a str,
    /// How long it may take with each command.
    pub(crate) limit: Duration,
}

/// Hands mails to a server. It has no `Debug`: it holds a password.
pub(crate) struct MailServer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Mailbox,
    limit: Duration,
}

impl MailServer {
    /// # Errors
    ///
    /// A setting that is not valid: which one, and what would be.
    pub(crate) fn new(settings: &MailServerSettings<'_>) -> Result<Self, String> {
        let sender = settings.sender.parse().map_err(|_| {
            format!(
                "MAIL_DEFAULT_SENDER must be an e-mail address such as quay@example.com, not {:?}",
                settings.sender
            )
        })?;
        let port = u16::try_from(settings.port).ok().filter(|port| *port > 0);
        let port =
            port.ok_or_else(|| format!("MAIL_PORT must be a port, not {}", settings.port))?;
        let builder = if settings.use_tls {
            AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(settings.host)
                .map_err(|error| format!("MAIL_SERVER: {:?}: {error}", settings.host))?
        } else {
            AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(settings.host)
        };
        let mut builder = builder.port(port).timeout(Some(settings.limit));
        if let Some(username) = settings.username {
            let password = settings.password.map(Secret::expose).unwrap_or_default();
            let credentials = Credentials::new(username.to_owned(), password.to_owned());
            builder = builder.credentials(credentials);
        }
        Ok(Self {
            transport: builder.build(),
            sender,
            limit: settings.limit,
        })
    }

    /// Hands a mail over.
    ///
    /// # Errors
    ///
    /// Why it was not taken, for the log: what the server said, never what the mail says.
    pub(crate) async fn send(
        &self,
        recipients: &[String],
        subject: &str,
        plain: &str,
        html: &str,
    ) -> Result<(), String> {
        let mut mail = Message::builder()
            .from(self.sender.clone())
            .subject(subject);
        for recipient in recipients {
            let recipient = recipient
                .parse()
                .map_err(|_| "a recipient is no e-mail address".to_owned())?;
            mail = mail.to(recipient);
        }
        let mail = mail
            .multipart(MultiPart::alternative_plain_html(
                plain.to_owned(),
                html.to_owned(),
            ))
            .map_err(|error| format!("it cannot be written: {error}"))?;
        // A server that is late with each response has no more time than one that sends none.
        let sent = tokio::time::timeout(self.limit, self.transport.send(mail)).await;
        let sent = sent.map_err(|_| "the mail server took too long".to_owned())?;
        sent.map(|_| ())
            .map_err(|error| format!("the mail server did not take it: {error}"))
    }
}
