//! [`Letter`]: the mails that the server writes. Subjects and links are its own; the sentences are
//! not.
//!
//! Source: `util/useremails.py` at ffba0c70e2d8.

use super::draft::{Draft, Message};

/// A mail to a user. It has no `Debug`: most have a code.
pub(crate) enum Letter<'a> {
    /// A new user confirms an address.
    ConfirmAddress {
        username: &'a str,
        code: &'a str,
    },
    /// A user confirms another address.
    ChangeAddress {
        username: &'a str,
        code: &'a str,
    },
    /// To the address that a user had before.
    AddressChanged {
        username: &'a str,
    },
    PasswordChanged {
        username: &'a str,
    },
    /// How to get into the accounts of an address: a user, by a code, and organizations.
    Recovery {
        code: Option<&'a str>,
        organizations: &'a [OrganizationAdmins],
    },
    /// An address confirms that it takes the notifications of a repository.
    AuthorizeRepository {
        namespace: &'a str,
        repository: &'a str,
        code: &'a str,
    },
    TeamInvitation {
        inviter: &'a str,
        organization: &'a str,
        team: &'a str,
        code: &'a str,
    },
}

/// An organization, and the names of its admins.
#[derive(Clone, Debug)]
pub(crate) struct OrganizationAdmins {
    pub(crate) organization: String,
    pub(crate) admins: Vec<String>,
}

/// What is said to somebody who did not expect a mail.
const IGNORE: &str = "If you did not ask for this, you can ignore this mail: nothing has changed.";

impl Letter<'_> {
    /// The mail, from the registry of that title at that address.
    pub(super) fn write(&self, title: &str, base_url: &str) -> Message {
        let draft = Draft::default();
        let (draft, subject) = match self {
            Self::ConfirmAddress { username, code } => (
                draft
                    .paragraph(&format!(
                        "The user {username} of {title} was registered with this address."
                    ))
                    .link(
                        "Confirm the address",
                        &format!("{base_url}/confirm?code={code}"),
                    )
                    .paragraph(IGNORE),
                "Please confirm your e-mail address".to_owned(),
            ),
            Self::ChangeAddress { username, code } => (
                draft
                    .paragraph(&format!(
                        "The user {username} of {title} wants to have this address."
                    ))
                    .link(
                        "Confirm the address",
                        &format!("{base_url}/confirm?code={code}"),
                    )
                    .paragraph(IGNORE),
                "E-mail address change requested".to_owned(),
            ),
            Self::AddressChanged { username } => (
                draft.paragraph(&format!(
                    "The user {username} of {title} has another e-mail address now. If you did not \
                     change it, tell the administrators."
                )),
                "Account e-mail address changed".to_owned(),
            ),
            Self::PasswordChanged { username } => (
                draft.paragraph(&format!(
                    "The user {username} of {title} has another password now. If you did not change \
                     it, tell the administrators."
                )),
                "Account password changed".to_owned(),
            ),
            Self::Recovery {
                code,
                organizations,
            } => (
                recovery(draft, title, base_url, *code, organizations),
                "Account recovery".to_owned(),
            ),
            Self::AuthorizeRepository {
                namespace,
                repository,
                code,
            } => (
                draft
                    .paragraph(&format!(
                        "Notifications of the repository {namespace}/{repository} shall be sent to \
                         this address."
                    ))
                    .link(
                        "Allow them",
                        &format!("{base_url}/authrepoemail?code={code}"),
                    )
                    .paragraph(IGNORE),
                format!(
                    "Please verify your e-mail address for repository {namespace}/{repository}"
                ),
            ),
            Self::TeamInvitation {
                inviter,
                organization,
                team,
                code,
            } => (
                draft
                    .paragraph(&format!(
                        "The user {inviter} invites you to join the team {team} of the organization \
                         {organization}."
                    ))
                    .link(
                        "Join the team",
                        &format!("{base_url}/confirminvite?code={code}"),
                    )
                    .paragraph(IGNORE),
                "Invitation to join team".to_owned(),
            ),
        };
        draft.sign(title, &subject)
    }
}

fn recovery(
    draft: Draft,
    title: &str,
    base_url: &str,
    code: Option<&str>,
    organizations: &[OrganizationAdmins],
) -> Draft {
    let mut draft = draft.paragraph(&format!(
        "Somebody asked to recover the accounts of this address at {title}, {base_url}."
    ));
    if let Some(code) = code {
        let url = format!("{base_url}/recovery?code={code}");
        draft = draft.link("Recover the account", &url);
    }
    for one in organizations {
        let text = format!(
            "The organization {} has this address. Its admins let you in:",
            one.organization
        );
        draft = draft.paragraph(&text).list(&one.admins);
    }
    if !organizations.is_empty() {
        draft = draft.link("Sign in", &format!("{base_url}/signin/"));
    }
    draft.paragraph(IGNORE)
}

#[cfg(test)]
mod tests {
    use super::{Letter, OrganizationAdmins};

    #[test]
    fn links_have_their_codes_and_names_are_escaped() {
        let organizations = [OrganizationAdmins {
            organization: "a<b".to_owned(),
            admins: vec!["root".to_owned()],
        }];
        let invitation = Letter::TeamInvitation {
            inviter: "x",
            organization: "o",
            team: "t",
            code: "urn:teaminvite:1",
        };
        for (letter, path, subject) in [
            (
                Letter::ConfirmAddress {
                    username: "u",
                    code: "C",
                },
                "/confirm?code=C",
                "Please confirm your e-mail address",
            ),
            (
                Letter::Recovery {
                    code: Some("C"),
                    organizations: &organizations,
                },
                "/recovery?code=C",
                "Account recovery",
            ),
            (
                invitation,
                "/confirminvite?code=urn:teaminvite:1",
                "Invitation to join team",
            ),
        ] {
            let message = letter.write("Quay", "http://q");
            assert_eq!(message.subject, format!("[Quay] {subject}"));
            let line = format!("\nhttp://q{path}\n");
            assert!(message.plain.contains(&line), "{}", message.plain);
            let href = format!("href=\"http://q{path}\"");
            assert!(message.html.contains(&href), "{}", message.html);
            assert!(!message.html.contains("a<b"), "{}", message.html);
        }
    }
}
