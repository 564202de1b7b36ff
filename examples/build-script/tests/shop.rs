//! The generated client calls the generated server.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use shop::Client;
use shop::models::Item;
use shop::server::items::{GetItemPath, GetItemResponse, ItemsApi, PutItemPath, PutItemResponse};
use shop::server::{Context, Rejection, Router};

#[derive(Default)]
struct Shop(Mutex<BTreeMap<String, Item>>);

impl ItemsApi for Shop {
    async fn get_item(
        &self,
        _context: Context,
        path: GetItemPath,
    ) -> Result<GetItemResponse, Rejection> {
        let items = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let item = items.get(path.name.as_str());
        let item = item.cloned().ok_or_else(Rejection::not_found)?;
        Ok(GetItemResponse::Ok(item))
    }

    async fn put_item(
        &self,
        _context: Context,
        path: PutItemPath,
        body: Item,
    ) -> Result<PutItemResponse, Rejection> {
        let mut items = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        items.insert(path.name.as_str().to_owned(), body);
        Ok(PutItemResponse::NoContent)
    }
}

#[tokio::test]
async fn an_item_is_stored_and_read() -> Result<(), Box<dyn std::error::Error>> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let router = Router::builder().items_api(Shop::default()).build();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let client = Client::builder(format!("http://{address}")).build()?;
    let chair = Item::new(5).note("four legs");
    client.put_item("chair", chair.clone()).await?;
    assert_eq!(*client.get_item("chair").await?, chair);

    let error = client.get_item("table").await.expect_err("there is none");
    assert!(error.is_not_found(), "{error}");
    let error = client.put_item("table", Item::new(-1)).await;
    let error = error.expect_err("the price is below its minimum");
    assert_eq!(
        error.message(),
        "the body does not fit: /price must not be less than 0"
    );
    Ok(())
}
