//! A context made of the flags that every command takes.

use std::path::{Path, PathBuf};

use crate::connection::normalize_url;
use crate::contexts::Context;
use crate::{Failure, FailureKind, Invocation, Program};

/// The context that the flags describe. Files are named by whole paths, since commands run anywhere.
pub(super) fn context<P: Program>(invocation: &Invocation<'_, P>) -> Result<Context, Failure> {
    let globals = &invocation.globals;
    let url = globals.url.as_deref().ok_or_else(|| {
        Failure::usage("the URL of the server is missing").next("Give it by --url URL.")
    })?;
    let mut context = Context {
        url: normalize_url(url),
        token_file: globals.token_file.as_deref().map(whole).transpose()?,
        ca: globals.ca.as_deref().map(whole).transpose()?,
        insecure: globals.insecure,
        proxy: globals.proxy.clone(),
        ..Context::default()
    };
    for (scheme, path) in invocation.credential_files()? {
        context.credentials.insert(scheme, whole(&path)?);
    }
    Ok(context)
}

/// The whole path of a file that is there.
fn whole(path: &Path) -> Result<PathBuf, Failure> {
    if path.as_os_str() == "-" {
        return Err(Failure::usage(
            "a context keeps the names of files, and standard input has none",
        )
        .next("Put the secret into a file that only you can read."));
    }
    path.canonicalize().map_err(|error| {
        let what = format!("{} cannot be read: {error}", path.display());
        Failure::new(FailureKind::File, what)
    })
}
