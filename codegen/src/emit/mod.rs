//! The emitters: functions from the intermediate representation to files. None sees the document.

mod cfg;
mod client;
mod commands;
mod docs;
mod example;
mod models;
mod operations;
mod package;
mod parameters;
mod reasons;
mod round_trip;
mod security;
mod server;
mod types;

pub use self::round_trip::{LeftOut, RoundTrip, round_trip};
pub(crate) use cfg::feature;

use std::panic::resume_unwind;
use std::thread;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostic::Diagnostics;
use crate::files::Files;
use crate::format;
use crate::ir::Api;
use crate::settings::Settings;

/// Makes every file of the crate's `src/api` folder, and the rest of the crate if the settings ask for
/// it. The client costs as much as all the rest, so it is made at the same time, on another thread; the
/// files are sorted by path afterwards.
pub(crate) fn emit(api: &Api, settings: &Settings) -> Result<Files, Diagnostics> {
    let mut files = Files::default();
    let client = thread::scope(|scope| {
        let client = settings.client.then(|| scope.spawn(|| client::emit(api)));
        models::emit(api, &mut files);
        operations::emit(api, &mut files);
        reasons::emit(api, &mut files);
        security::emit(api, &mut files);
        if settings.commands {
            commands::emit(api, &mut files);
        }
        if settings.server {
            server::emit(api, &mut files);
        }
        client.map(thread::ScopedJoinHandle::join)
    });
    if let Some(client) = client {
        files.extend(client.unwrap_or_else(|panic| resume_unwind(panic))?);
    }
    let half = |wanted: bool, module: TokenStream| wanted.then_some(module);
    let client = half(
        settings.client,
        quote!(
            #[cfg(feature = "client")]
            pub mod client;
        ),
    );
    let server = half(
        settings.server,
        quote!(
            #[cfg(feature = "server")]
            pub mod server;
        ),
    );
    let commands = half(
        settings.commands,
        quote!(
            #[cfg(feature = "command")]
            pub mod commands;
        ),
    );
    let about =
        "What is made from the document: models, the operation table, the client and the server.";
    let security = api.has_security_table().then(|| {
        quote!(
            pub mod security;
        )
    });
    let modules = quote! {
        pub mod models;
        pub mod operations;
        pub mod reasons;
        #security
        #commands
        #client
        #server
    };
    files.add("src/api/mod.rs", format::file(about, [modules]));
    package::emit(api, settings, &mut files);
    Ok(files)
}
