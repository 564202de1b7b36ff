//! [`PushImage`]: an image that a test puts into a repository without a push.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use tokio::sync::oneshot;

use super::Sandbox;
use super::image_requests::{ImageRequest, Target};
use crate::images::maker::Recipe;

/// An image on its way into a repository of a [`Sandbox`]. It is pushed by `.await`, which returns
/// its digest.
#[must_use = "an image is pushed by `.await`"]
pub struct PushImage<'a> {
    sandbox: &'a Sandbox,
    reference: String,
    recipe: Recipe,
    /// The first platform that is none.
    problem: Option<String>,
}

/// Why an image was not pushed: what, and what to do about it.
pub struct PushImageError {
    text: String,
}

impl PushImageError {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl fmt::Display for PushImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for PushImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PushImageError({self})")
    }
}

impl std::error::Error for PushImageError {}

impl Sandbox {
    /// Pushes a small image that is made on the spot, so that a test of tags needs no client of a
    /// registry. The repository is made where it is missing; its namespace has to be there. Awaited, it
    /// returns the digest of the image: the same layers, labels and platforms have the same one each
    /// time.
    ///
    /// Nothing is logged and nobody is notified, rights and quotas are not asked, and repositories in
    /// every state take it. Immutable tags stay as they are.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use quay_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::builder().start().await?;
    /// let digest = sandbox.push_image("sandbox/app:v1").await?;
    /// let labelled = sandbox
    ///     .push_image("sandbox/app:v2")
    ///     .layers([1024, 2048])
    ///     .label("quay.expires-after", "2h")
    ///     .await?;
    /// assert_ne!(digest, labelled);
    ///
    /// let tags = sandbox.client()?.list_repo_tags("sandbox/app").send().await?;
    /// assert_eq!(tags.tags.len(), 2);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A name that is none, a namespace that is not there, an immutable tag, a database or a folder
    /// that cannot be written.
    pub fn push_image(&self, name: impl Into<String>) -> PushImage<'_> {
        PushImage {
            sandbox: self,
            reference: name.into(),
            recipe: Recipe::default(),
            problem: None,
        }
    }
}

impl PushImage<'_> {
    /// The layers by their sizes in bytes, in place of one of 1024. Each is stored in exactly that
    /// size. Layers of the same size are the same blob, which counts once in a quota.
    ///
    /// A layer of at least 64 bytes is an archive that `docker load` and `podman` unpack.
    pub fn layers(mut self, sizes: impl IntoIterator<Item = u64>) -> Self {
        self.recipe.layers = Some(sizes.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a label, such as `quay.expires-after`.
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.recipe.labels.insert(key.into(), value.into());
        self
    }

    /// Adds an annotation of the manifest.
    pub fn annotation(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.recipe.annotations.insert(key.into(), value.into());
        self
    }

    /// Makes an index of an image for each platform, such as `linux/arm64`.
    pub fn platforms<T: AsRef<str>>(mut self, platforms: impl IntoIterator<Item = T>) -> Self {
        for platform in platforms {
            match platform.as_ref().parse() {
                Ok(platform) => self.recipe.platforms.push(platform),
                Err(problem) => self.problem = self.problem.or(Some(problem)),
            }
        }
        self
    }

    /// Makes an artifact of that type in place of an image, with the layers as its files.
    pub fn artifact_type(mut self, artifact_type: impl Into<String>) -> Self {
        self.recipe.artifact_type = Some(artifact_type.into());
        self
    }

    async fn push(self) -> Result<String, PushImageError> {
        let reference = self.reference;
        let failed = |text: String| PushImageError::new(format!("{reference}: {text}"));
        let target = Target::parse(&reference).map_err(&failed)?;
        if let Some(problem) = self.problem {
            return Err(failed(format!("platforms: {problem}")));
        }
        if let Some((key, text)) = self.recipe.problems().into_iter().next() {
            return Err(failed(format!("{key}: {text}")));
        }
        let (sender, receiver) = oneshot::channel();
        let request = ImageRequest::Push {
            target,
            recipe: self.recipe,
            reply: sender,
        };
        let ended = || PushImageError::new("the sandbox has ended; start another one");
        let sent = self.sandbox.images.send(request).await;
        sent.map_err(|_| ended())?;
        receiver.await.map_err(|_| ended())?.map_err(&failed)
    }
}

impl<'a> IntoFuture for PushImage<'a> {
    type Output = Result<String, PushImageError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.push())
    }
}

impl fmt::Debug for PushImage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushImage")
            .field("reference", &self.reference)
            .finish_non_exhaustive()
    }
}
