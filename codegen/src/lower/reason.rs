//! Lowers the reasons for rejections.

use crate::document::{Entry, Node};
use crate::ir::{Reason, ReasonPattern};

/// The reasons of a document, in its order.
pub(super) fn lower(root: &Node) -> Vec<Reason> {
    let entries = root.get("x-quay-reasons").map_or(&[][..], Node::entries);
    entries.iter().map(reason).collect()
}

fn reason(entry: &Entry) -> Reason {
    let patterns = entry.value.get("patterns").map_or(&[][..], Node::items);
    Reason {
        name: entry.key.clone(),
        description: entry
            .value
            .text_of("description")
            .unwrap_or("")
            .trim_end()
            .to_owned(),
        everywhere: entry.value.flag("everywhere"),
        patterns: patterns.iter().map(pattern).collect(),
    }
}

fn pattern(node: &Node) -> ReasonPattern {
    let text = |key| node.text_of(key).map(str::to_owned);
    let status = node.integer_of("status");
    ReasonPattern {
        status: status
            .and_then(|status| u16::try_from(status).ok())
            .unwrap_or_default(),
        error_type: text("type"),
        message: text("message"),
        subject: text("subject"),
        operations: node.texts_of("operations"),
    }
}
