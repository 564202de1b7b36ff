//! What the thread of a sandbox does for [`PushImage`](super::PushImage), which puts made images into
//! repositories, and for reports of vulnerabilities.

use quay_api::models::ManifestSecurity;
use tokio::sync::{mpsc, oneshot};

use crate::app::App;
use crate::domain::names;
use crate::images::maker::{MadeImage, Maker, Recipe};
use crate::images::planting::{self, MadeBlobs, Place, PlantingError};
use crate::images::vulnerabilities;
use crate::storage::{NewRepository, Repository, StorageError, Tx, Visibility};

/// What somebody waits for. The reply is what came out, or what is wrong and what to do about it.
pub(super) enum ImageRequest {
    /// An image, and its digest.
    Push {
        target: Target,
        recipe: Recipe,
        reply: oneshot::Sender<Result<String, String>>,
    },
    /// What a scanner found in the image of a digest.
    Report {
        digest: String,
        found: Box<ManifestSecurity>,
        reply: oneshot::Sender<Result<(), String>>,
    },
}

/// Where an image goes.
pub(super) struct Target {
    namespace: String,
    repository: String,
    tag: String,
}

/// Why an image did not get there.
enum Failure {
    NoNamespace,
    Planting(PlantingError),
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        Self::Planting(error.into())
    }
}

impl From<PlantingError> for Failure {
    fn from(error: PlantingError) -> Self {
        Self::Planting(error)
    }
}

impl Target {
    /// Reads a name such as `acme/app:v1`.
    pub(super) fn parse(reference: &str) -> Result<Self, String> {
        let Some((path, tag)) = reference.rsplit_once(':') else {
            return Err("there is no tag; write the name as acme/app:v1".to_owned());
        };
        if reference.contains('@') {
            let text =
                "an image is pushed to a tag, not to a digest; write the name as acme/app:v1";
            return Err(text.to_owned());
        }
        let Some((namespace, repository)) = path.split_once('/') else {
            return Err("there is no namespace; write the name as acme/app:v1".to_owned());
        };
        if namespace.contains(':') || namespace == "localhost" {
            return Err("leave the host out; write the name as acme/app:v1".to_owned());
        }
        if !names::is_repository(repository, true) || repository.ends_with('\n') {
            return Err(format!(
                "{repository:?} is not a valid name; use lowercase letters, digits and . _ - /"
            ));
        }
        if !names::is_tag(tag) || tag.ends_with('\n') {
            return Err(format!(
                "{tag:?} is not a valid name of a tag; use at most 128 letters, digits and _ . -"
            ));
        }
        Ok(Self {
            namespace: namespace.to_owned(),
            repository: repository.to_owned(),
            tag: tag.to_owned(),
        })
    }
}

/// Serves requests until nobody can send one, and then waits for ever.
pub(super) async fn run(app: App, mut requests: mpsc::Receiver<ImageRequest>) {
    while let Some(request) = requests.recv().await {
        let is_awaited = match request {
            ImageRequest::Push {
                target,
                recipe,
                reply,
            } => reply
                .send(make_and_push(&app, &target, &recipe).await)
                .is_ok(),
            ImageRequest::Report {
                digest,
                found,
                reply,
            } => {
                let planting = app
                    .store
                    .write(|tx, _| vulnerabilities::plant(tx, &digest, &found));
                let planted = planting.await.map_err(|error| error.to_string());
                reply.send(planted).is_ok()
            }
        };
        if !is_awaited {
            tracing::debug!("nobody waits for the image any longer");
        }
    }
    std::future::pending().await
}

async fn make_and_push(app: &App, target: &Target, recipe: &Recipe) -> Result<String, String> {
    let image = Maker::default().make(recipe, None);
    let pushed = push(app, target, &image).await;
    pushed.map_err(|failure| match failure {
        Failure::Planting(error) => error.to_string(),
        Failure::NoNamespace => format!(
            "there is no user or organization {:?}; create it first, and leave out a host",
            target.namespace
        ),
    })
}

/// Puts an image into its repository, which is made where it is missing.
async fn push(app: &App, target: &Target, image: &MadeImage) -> Result<String, Failure> {
    let mut blobs = MadeBlobs::default();
    let written = blobs.write(&app.blobs, image).await;
    written.map_err(PlantingError::from)?;
    let writing = app.store.write(|tx, _| {
        let now_ms = app.clock.now_ms();
        let repository = find_or_create(app, tx, target, now_ms)?;
        let stored = blobs.store(tx, now_ms)?;
        let place = Place {
            repository: &repository,
            tag: &target.tag,
            settings: &app.settings,
            at_ms: now_ms,
        };
        let tag = planting::plant(tx, place, image, &stored)?;
        Ok::<_, Failure>((tag.manifest.digest, stored.new))
    });
    let (digest, new) = writing.await?;
    blobs.claim(&new);
    Ok(digest)
}

fn find_or_create(
    app: &App,
    tx: &Tx<'_>,
    target: &Target,
    now_ms: i64,
) -> Result<Repository, Failure> {
    let (namespace, name) = (target.namespace.as_str(), target.repository.as_str());
    if let Some(repository) = tx.repository_fetch(namespace, name)? {
        return Ok(repository);
    }
    let account = match tx.organization_fetch(namespace)? {
        Some(organization) => Some(organization),
        None => tx.user_fetch(namespace)?,
    };
    let account = account.filter(|account| account.enabled);
    let account = account.ok_or(Failure::NoNamespace)?;
    let visibility = match app.settings.create_private_repo_on_push {
        true => Visibility::Private,
        false => Visibility::Public,
    };
    tx.repository_create(&NewRepository {
        namespace_id: account.id,
        name,
        visibility,
        description: None,
        created_ms: now_ms,
    })?;
    let created = tx.repository_fetch(namespace, name)?;
    created.ok_or(StorageError::Lost.into())
}

#[cfg(test)]
mod tests {
    use super::Target;

    fn check(reference: &str, expect: Result<[&str; 3], &str>) {
        match (Target::parse(reference), expect) {
            (Ok(target), Ok(expect)) => {
                let found = [&*target.namespace, &*target.repository, &*target.tag];
                assert_eq!(found, expect);
            }
            (Err(found), Err(expect)) => assert!(found.starts_with(expect), "{found}"),
            (found, _) => panic!("{reference}: {:?}", found.err()),
        }
    }

    #[test]
    fn a_name_has_a_namespace_and_a_tag() {
        check("acme/app:v1", Ok(["acme", "app", "v1"]));
        check("acme/a/b:1.0_x", Ok(["acme", "a/b", "1.0_x"]));
        check("acme/app", Err("there is no tag"));
        check("app:v1", Err("there is no namespace"));
        check("localhost:80/acme/app:v1", Err("leave the host out"));
        check("acme/app@sha256:00", Err("an image is pushed to a tag"));
        check("acme/App:v1", Err("\"App\" is not a valid name; use"));
        check("acme/app:-", Err("\"-\" is not a valid name of a tag"));
    }
}
