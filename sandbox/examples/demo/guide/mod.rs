//! The chapters of Quay's guide that the demonstration follows.

mod applications;
mod default_permissions;
mod organizations;
mod preparation;
mod printed;
mod proxy_cache;
mod repository_permissions;

use anyhow::{Context, Result};

use crate::walkthrough::Walkthrough;

/// The superuser, by the name that the guide gives it.
pub(crate) const ADMIN: &str = "quayadmin";

/// Follows all chapters. `upstream` is the registry that the proxy cache asks.
pub(crate) async fn follow(walkthrough: &mut Walkthrough, upstream: &str) -> Result<()> {
    preparation::run(&walkthrough.client())
        .await
        .context("the sandbox could not be prepared")?;

    walkthrough.chapter("6.10 Establishing organizations");
    organizations::create(walkthrough).await?;
    organizations::members(walkthrough).await?;
    applications::run(walkthrough).await?;
    proxy_cache::run(walkthrough, upstream).await?;
    organizations::delete(walkthrough).await?;

    walkthrough.chapter("6.11 Managing repository permissions");
    repository_permissions::run(walkthrough).await?;

    walkthrough.chapter("6.3 Creating and managing default permissions");
    default_permissions::run(walkthrough).await
}
