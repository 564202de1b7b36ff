//! The operations of tag `globalmessages`: messages that all users see.

use quay_api::models::{self, CreateGlobalMessage, GlobalMessage, GlobalMessageList};
use quay_api::server::globalmessages::{
    CreateGlobalMessageResponse, DeleteGlobalMessagePath, DeleteGlobalMessageResponse,
    GetGlobalMessagesResponse, GlobalmessagesApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::op_context::OpContext;
use crate::storage::GlobalMessageRow;

impl GlobalmessagesApi for App {
    async fn get_global_messages(
        &self,
        context: Context,
    ) -> Result<GetGlobalMessagesResponse, Rejection> {
        self.read(&context, list)
            .await
            .map(GetGlobalMessagesResponse::Ok)
    }

    async fn create_global_message(
        &self,
        context: Context,
        body: CreateGlobalMessage,
    ) -> Result<CreateGlobalMessageResponse, Rejection> {
        self.write(&context, |op| create(op, &body)).await?;
        Ok(CreateGlobalMessageResponse::Created)
    }

    async fn delete_global_message(
        &self,
        context: Context,
        path: DeleteGlobalMessagePath,
    ) -> Result<DeleteGlobalMessageResponse, Rejection> {
        self.write(&context, |op| delete(op, path.uuid.as_str()))
            .await?;
        Ok(DeleteGlobalMessageResponse::NoContent)
    }
}

fn list(op: &OpContext<'_>) -> Result<models::GlobalMessageList, Rejection> {
    let messages = op.tx.global_message_list()?;
    let messages = messages.into_iter().map(view).collect();
    Ok(GlobalMessageList::new(messages))
}

fn create(op: &OpContext<'_>, body: &CreateGlobalMessage) -> Result<(), Rejection> {
    op.require_messenger()?;
    let message = &body.message;
    op.tx
        .global_message_create(&message.content, message.severity, message.media_type)?;
    Ok(())
}

fn delete(op: &OpContext<'_>, uuid: &str) -> Result<(), Rejection> {
    op.require_messenger()?;
    op.tx.global_message_delete(uuid)?;
    Ok(())
}

/// How a message is shown.
fn view(message: GlobalMessageRow) -> GlobalMessage {
    GlobalMessage::new(
        message.uuid,
        message.content,
        message.severity,
        message.media_type,
    )
}
