//! [`Identity`]: who calls the registry, and how its tokens name the caller.

use quay_api::IMPLIED_SCOPES;
use quay_api::server::Principal;
use serde_json::{Map, Value, json};

use crate::auth::caller::{account_principal, token_principal};
use crate::storage::{Account, AppTokenOwner, StorageError, TokenOwner, Tx};

/// Who calls, and by what kind of credentials.
#[derive(Clone, Debug)]
pub(crate) enum Identity {
    /// Nobody who is known.
    Anonymous,
    User {
        account: Account,
        uuid: String,
    },
    Robot(Account),
    AppToken(AppTokenOwner),
    OAuthToken(Box<TokenOwner>),
}

impl Identity {
    /// Whom the context of a token names; `None` for a robot that was deleted. Whatever else is
    /// gone is nobody.
    pub(super) fn fetch(
        tx: &Tx<'_>,
        context: &Value,
        now_ms: i64,
    ) -> Result<Option<Self>, StorageError> {
        let text = |name: &str| context.get(name).and_then(Value::as_str);
        let Some(reference) = text("entity_reference") else {
            return Ok(Some(Self::Anonymous));
        };
        let found = match text("entity_kind") {
            Some("user") => tx
                .account_fetch_by_uuid(reference)?
                .map(|account| Self::User {
                    account,
                    uuid: reference.to_owned(),
                }),
            Some("robot") => match tx.account_fetch(reference)?.filter(Account::is_robot) {
                Some(account) => Some(Self::Robot(account)),
                None => return Ok(None),
            },
            Some("appspecifictoken") => tx
                .app_token_fetch_by_uuid(reference, now_ms)?
                .map(Self::AppToken),
            Some("oauthtoken") => tx
                .token_fetch_by_uuid(reference)?
                .map(|owner| Self::OAuthToken(Box::new(owner))),
            _ => None,
        };
        Ok(Some(found.unwrap_or(Self::Anonymous)))
    }

    /// The account that calls, also where it is disabled.
    pub(super) fn account(&self) -> Option<&Account> {
        match self {
            Self::Anonymous => None,
            Self::User { account, .. } | Self::Robot(account) => Some(account),
            Self::AppToken(owner) => Some(&owner.account),
            Self::OAuthToken(owner) => Some(&owner.account),
        }
    }

    /// The caller for rights and logs. An account that is disabled is nobody.
    pub(super) fn principal(&self) -> Option<Principal> {
        let account = self.account().filter(|account| account.enabled)?;
        let principal = match self {
            Self::OAuthToken(owner) => token_principal((**owner).clone()),
            _ => account_principal(account.clone(), true),
        };
        Some(principal.with_implied_scopes(IMPLIED_SCOPES))
    }

    /// How a token names the caller, beside its subject.
    pub(super) fn context(&self) -> Map<String, Value> {
        let context = match self {
            Self::Anonymous => json!({}),
            Self::User { account, uuid } => json!({
                "version": 2,
                "entity_kind": "user",
                "entity_reference": uuid,
                "kind": "user",
                "user": account.name,
            }),
            Self::Robot(account) => json!({
                "version": 2,
                "entity_kind": "robot",
                "entity_reference": account.name,
                "kind": "user",
                "user": account.name,
            }),
            Self::AppToken(owner) => json!({
                "version": 2,
                "entity_kind": "appspecifictoken",
                "entity_reference": owner.uuid,
                "kind": "user",
                "user": owner.account.name,
            }),
            Self::OAuthToken(owner) => json!({
                "version": 2,
                "entity_kind": "oauthtoken",
                "entity_reference": owner.uuid,
                "kind": "oauth",
                "oauth": owner.uuid,
                "user": owner.account.name,
            }),
        };
        match context {
            Value::Object(context) => context,
            _ => Map::new(),
        }
    }

    /// What the action log says of the caller in entries of pushes and pulls. What it says of an
    /// OAuth token is added to each entry by itself.
    pub(super) fn log_metadata(&self) -> Map<String, Value> {
        let mut metadata = Map::new();
        let mut insert = |name: &str, value: Value| metadata.insert(name.to_owned(), value);
        match self {
            Self::Anonymous | Self::User { .. } | Self::OAuthToken(_) => {}
            Self::Robot(_) => {
                insert("is_robot", true.into());
            }
            Self::AppToken(owner) => {
                insert("app_specific_token", owner.uuid.as_str().into());
                insert("app_specific_token_title", owner.title.as_str().into());
            }
        }
        if let Some(account) = self.account() {
            insert("username", account.name.as_str().into());
        }
        metadata
    }
}
