//! The body of a push, as far as it is short.

use http_body_util::BodyExt;

use crate::registry::error::Code;
use crate::registry::{RegistryCall, RegistryError};

/// How long a manifest may be: what the specification wants every registry to take. The proxy in
/// front of a real Quay takes 1 MiB as it is delivered, and what its owner sets.
const MAX_MANIFEST_BYTES: usize = 4 << 20;

/// Reads the body of a call.
///
/// # Errors
///
/// 413 for one that is too long; 400 where it broke off.
pub(super) async fn read(call: &mut RegistryCall) -> Result<Vec<u8>, RegistryError> {
    let mut content = Vec::new();
    while let Some(frame) = call.body.frame().await {
        let broken = |_| RegistryError::with_message(Code::InvalidRequest, "the body broke off");
        let Ok(data) = frame.map_err(broken)?.into_data() else {
            continue;
        };
        if content.len() + data.len() > MAX_MANIFEST_BYTES {
            return Err(RegistryError::plain(413, "text/html", TOO_LARGE));
        }
        content.extend_from_slice(&data);
    }
    Ok(content)
}

/// The page of the proxy.
const TOO_LARGE: &str = "<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n\
    <body>\r\n<center><h1>413 Request Entity Too Large</h1></center>\r\n</body>\r\n</html>\r\n";
