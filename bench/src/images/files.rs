//! The least that a server of blobs can do: hash what comes while it is written to a file, and serve
//! the folder as tower-http does. What the machine can do at most is measured with it.

use std::path::{Path, PathBuf};

use anyhow::Result;
use aws_lc_rs::digest::{Context, SHA256};
use axum::body::Body;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::put;
use http_body_util::BodyExt;
use tokio::io::AsyncWriteExt;
use tower_http::services::ServeDir;

use crate::images::client::hex;

/// How many bytes are written at once.
const PIECE: usize = 1024 * 1024;

/// Serves a folder until it is killed, and says where.
pub(crate) fn serve(folder: &Path) -> Result<()> {
    // As many threads as the sandbox has.
    let runtime = tokio::runtime::Runtime::new()?;
    let app = axum::Router::new()
        .route("/{name}", put(store).get_service(ServeDir::new(folder)))
        .with_state(folder.to_owned());
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        println!("http://{}", listener.local_addr()?);
        axum::serve(listener, app).await?;
        Ok(())
    })
}

/// Stores a body under its digest, by way of a temporary file.
async fn store(
    State(folder): State<PathBuf>,
    axum::extract::Path(name): axum::extract::Path<String>,
    body: Body,
) -> Result<StatusCode, StatusCode> {
    let failed = |_| StatusCode::INTERNAL_SERVER_ERROR;
    let temporary = folder.join(format!(".{name}"));
    let file = tokio::fs::File::create(&temporary).await.map_err(failed)?;
    let mut file = tokio::io::BufWriter::with_capacity(PIECE, file);
    let (mut hash, mut body) = (Context::new(&SHA256), body);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| StatusCode::BAD_REQUEST)?;
        if let Some(data) = frame.data_ref() {
            hash.update(data);
            file.write_all(data).await.map_err(failed)?;
        }
    }
    file.flush().await.map_err(failed)?;
    if hex(hash.finish().as_ref()) != name {
        return Err(StatusCode::BAD_REQUEST);
    }
    let stored = tokio::fs::rename(&temporary, folder.join(&name)).await;
    stored.map_err(failed)?;
    Ok(StatusCode::CREATED)
}
