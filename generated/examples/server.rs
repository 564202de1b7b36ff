//! Implements one operation of one trait, serves it on a free port, and calls it.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use quay_api::models::RegistrySize;
use quay_api::server::superuser::{GetRegistrySizeResponse, SuperuserApi};
use quay_api::server::{Context, Principal, Rejection, Router, StaticTokens};

struct Store {
    size_bytes: i64,
}

impl SuperuserApi for Store {
    async fn get_registry_size(&self, _: Context) -> Result<GetRegistrySizeResponse, Rejection> {
        let size = RegistrySize::new(self.size_bytes, None, false, false);
        Ok(GetRegistrySizeResponse::Ok(size))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let alice = Principal::new("alice", ["super:user"]);
    let router = Router::builder()
        .authenticate(StaticTokens::new().with("alices-token", alice))
        .superuser_api(Store { size_bytes: 42 })
        .build();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async { axum::serve(listener, app).await });

    let client = quay_api::Client::new(&url, "alices-token")?;
    println!("{:?}", client.get_registry_size().await?);
    println!("{:?}", client.list_all_users().await); // responds with 501
    Ok(())
}
