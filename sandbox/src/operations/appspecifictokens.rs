//! The operations of tag `appspecifictokens`: tokens that a user creates for an application.

use quay_api::models::{
    self, AppToken, AppTokenList, AppTokenResponse, AppTokenWithCode, NewAppToken,
};
use quay_api::server::appspecifictokens::{
    AppspecifictokensApi, CreateAppTokenResponse, GetAppTokenPath, GetAppTokenResponse,
    ListAppTokensQuery, ListAppTokensResponse, RevokeAppTokenPath, RevokeAppTokenResponse,
};
use quay_api::server::{Context, Rejection};
use serde_json::json;

use crate::app::App;
use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::AppTokenRow;

/// How long a token is assumed to be valid where the settings say nothing: four weeks.
const LIFE_S: i64 = 4 * 7 * 24 * 60 * 60;

impl AppspecifictokensApi for App {
    async fn list_app_tokens(
        &self,
        context: Context,
        query: ListAppTokensQuery,
    ) -> Result<ListAppTokensResponse, Rejection> {
        self.read(&context, |op| list(op, &query))
            .await
            .map(ListAppTokensResponse::Ok)
    }

    async fn create_app_token(
        &self,
        context: Context,
        body: NewAppToken,
    ) -> Result<CreateAppTokenResponse, Rejection> {
        self.write(&context, |op| create(op, &body))
            .await
            .map(CreateAppTokenResponse::Ok)
    }

    async fn get_app_token(
        &self,
        context: Context,
        path: GetAppTokenPath,
    ) -> Result<GetAppTokenResponse, Rejection> {
        self.read(&context, |op| get(op, path.token_uuid.as_str()))
            .await
            .map(GetAppTokenResponse::Ok)
    }

    async fn revoke_app_token(
        &self,
        context: Context,
        path: RevokeAppTokenPath,
    ) -> Result<RevokeAppTokenResponse, Rejection> {
        self.write(&context, |op| revoke(op, path.token_uuid.as_str()))
            .await?;
        Ok(RevokeAppTokenResponse::NoContent)
    }
}

fn list(op: &OpContext<'_>, query: &ListAppTokensQuery) -> Result<models::AppTokenList, Rejection> {
    let user = op.require_user_admin()?;
    let now_ms = op.now_ms;
    let rows = match query.expiring {
        Some(true) => {
            let soon_ms = now_ms.saturating_add(soon_ms(life_s(op)));
            op.tx
                .app_token_list_expiring_by_user(user.id, now_ms, soon_ms)?
        }
        _ => op.tx.app_token_list_by_user(user.id)?,
    };
    let tokens = rows.into_iter().map(view).collect();
    Ok(AppTokenList::new(tokens, query.expiring))
}

fn create(op: &OpContext<'_>, body: &NewAppToken) -> Result<models::AppTokenResponse, Rejection> {
    let user = op.user()?;
    let now_ms = op.now_ms;
    let expires_ms = life_s(op).map(|life| now_ms.saturating_add(life * 1000));
    let row = op
        .tx
        .app_token_create(user.id, &body.title, now_ms, expires_ms)?;
    log(op, "create_app_specific_token", &row)?;
    Ok(AppTokenResponse::new(with_code(row)))
}

fn get(op: &OpContext<'_>, token_uuid: &str) -> Result<models::AppTokenResponse, Rejection> {
    let row = find(op, token_uuid)?;
    if row.expires_ms.is_some_and(|at| at <= op.now_ms) {
        return Err(Rejection::not_found());
    }
    Ok(AppTokenResponse::new(with_code(row)))
}

fn revoke(op: &OpContext<'_>, token_uuid: &str) -> Result<(), Rejection> {
    let row = find(op, token_uuid)?;
    op.tx.app_token_delete(row.id)?;
    log(op, "revoke_app_specific_token", &row)?;
    Ok(())
}

fn find(op: &OpContext<'_>, uuid: &str) -> Result<AppTokenRow, Rejection> {
    let user = op.require_user_admin()?;
    let found = op.tx.app_token_fetch(user.id, uuid)?;
    found.ok_or_else(Rejection::not_found)
}

/// How long new tokens are valid; `None` until they are revoked.
pub(super) fn life_s(op: &OpContext<'_>) -> Option<i64> {
    let life = op.settings.app_specific_token_expiration.as_ref()?;
    Some(life.seconds)
}

/// A tenth of the life of a token: what expires within it expires soon.
pub(super) fn soon_ms(life_s: Option<i64>) -> i64 {
    let life_s = life_s.unwrap_or(LIFE_S);
    (life_s.saturating_add(9) / 10).max(1).saturating_mul(1000)
}

fn log(op: &OpContext<'_>, kind: &str, row: &AppTokenRow) -> Result<(), Rejection> {
    let user = op.user()?;
    let metadata = json!({
        "app_specific_token_title": row.title,
        "app_specific_token": row.uuid,
    });
    Ok(op.log(kind, Some(user.id), metadata)?)
}

fn view(row: AppTokenRow) -> AppToken {
    AppToken::new(
        row.uuid,
        row.title,
        row.last_accessed_ms.map(dates::rfc2822),
        dates::rfc2822(row.created_ms),
        row.expires_ms.map(dates::rfc2822),
    )
}

fn with_code(row: AppTokenRow) -> AppTokenWithCode {
    AppTokenWithCode::new(
        row.uuid,
        row.title,
        row.last_accessed_ms.map(dates::rfc2822),
        dates::rfc2822(row.created_ms),
        row.expires_ms.map(dates::rfc2822),
        row.token_code,
    )
}

#[cfg(test)]
mod tests {
    use super::soon_ms;

    #[test]
    fn soon_is_a_tenth_of_a_life() {
        for (life_s, expect) in [
            (None, 241_920_000),
            (Some(100), 10_000),
            (Some(11), 2000),
            (Some(0), 1000),
        ] {
            assert_eq!(soon_ms(life_s), expect, "{life_s:?}");
        }
    }
}
