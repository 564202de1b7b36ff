//! What addresses in the messages of workers begin with: nobody asked, so that no request tells.

use crate::app::App;

/// What addresses in the messages of workers begin with.
pub(super) fn base_url(app: &App) -> String {
    let url = app.settings.base_url();
    url.unwrap_or_else(|| format!("{}://localhost", app.settings.preferred_url_scheme.as_str()))
}
