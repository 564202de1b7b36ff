//! Owns the emitters: functions from the intermediate representation to files. None of them sees
//! the document.

mod client;
mod docs;
mod gate;
mod models;
mod operations;
mod server;
mod types;

use quote::quote;

use crate::diagnostic::Diagnostics;
use crate::files::Files;
use crate::format;
use crate::ir::Api;

/// Makes every file of the crate's `src/api` folder.
pub(crate) fn emit(api: &Api) -> Result<Files, Diagnostics> {
    let mut files = Files::default();
    models::emit(api, &mut files);
    operations::emit(api, &mut files);
    client::emit(api, &mut files)?;
    server::emit(api, &mut files);
    let about =
        "What is made from the document: models, the operation table, the client and the server.";
    let modules = quote! {
        pub mod models;
        pub mod operations;
        #[cfg(feature = "client")]
        pub mod client;
        #[cfg(feature = "server")]
        pub mod server;
    };
    files.add("src/api/mod.rs", format::file(about, &[modules]));
    Ok(files)
}
