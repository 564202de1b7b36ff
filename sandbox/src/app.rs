//! [`App`]: the sandbox itself, which implements the server traits, and what its handlers share.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::{Arc, Mutex};

use tokio::sync::Notify;

use crate::auth::login_turns::LoginTurns;
use crate::blob_store::{BlobStore, UploadDigests};
use crate::clock::Clock;
use crate::crypto::page_tokens::PageTokens;
use crate::crypto::sealing::Seal;
use crate::journal::Journal;
use crate::settings::Settings;
use crate::storage::Store;
use crate::web_ui::WebUi;
use crate::worker_requests::WorkerRequests;

/// The stand-in itself: cheap to clone, all clones are one.
#[derive(Clone)]
pub(crate) struct App(Arc<Shared>);

/// What all clones have in common.
pub(crate) struct Shared {
    pub(crate) store: Store,
    /// The bytes of blobs.
    pub(crate) blobs: BlobStore,
    pub(crate) upload_digests: UploadDigests,
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) page_tokens: PageTokens,
    pub(crate) seal: Seal,
    /// Told when there is something new to deliver.
    pub(crate) queued: Notify,
    pub(crate) login_turns: LoginTurns,
    /// Told when somebody asks for a run of a mirror.
    pub(crate) mirrors_asked: Notify,
    /// Held by who runs mirrors.
    pub(crate) mirrors_turn: tokio::sync::Mutex<()>,
    /// Tokens whose use is still to be noted.
    pub(crate) tokens_to_note: Mutex<BTreeSet<i64>>,
    pub(crate) mounted: Mounted,
    /// Where workers are asked to run.
    pub(crate) worker_requests: WorkerRequests,
}

/// What is beside the API if it was asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mounted {
    pub(crate) journal: Option<Journal>,
    /// A build of the web interface.
    pub(crate) web_ui: Option<WebUi>,
}

impl App {
    pub(crate) fn new(
        (store, blobs): (Store, BlobStore),
        settings: Settings,
        clock: Clock,
        mounted: Mounted,
    ) -> Self {
        Self(Arc::new(Shared {
            store,
            blobs,
            upload_digests: UploadDigests::default(),
            settings,
            clock,
            page_tokens: PageTokens::new(),
            seal: Seal::new(),
            queued: Notify::new(),
            login_turns: LoginTurns::new(),
            mirrors_asked: Notify::new(),
            mirrors_turn: tokio::sync::Mutex::default(),
            tokens_to_note: Mutex::default(),
            mounted,
            worker_requests: WorkerRequests::new(),
        }))
    }
}

impl Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}
