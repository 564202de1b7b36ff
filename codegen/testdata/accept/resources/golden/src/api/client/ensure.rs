// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The resources that a client can bring to a wanted state.

use crate::client::ensure::{Compared, Content, Pick, Resource, Step};
use crate::client::runtime::{self, ParameterError};

#[cfg(feature = "things")]
impl crate::Client {
    /// Ensure that there is this box.
    ///
    /// Reads it with [`get_box`](crate::Client::get_box), and creates it with
    /// [`put_box`](crate::Client::put_box) if it is missing. One that is there stays as it is.
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let ensured = client.ensure_box("red").await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_box(
        &self,
        box_: impl runtime::Argument<crate::PathSegment>,
    ) -> crate::Ensure<crate::models::Thing> {
        crate::Ensure::new(
            self.clone(),
            &BOX,
            [
                (
                    "box",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("box_", "PathSegment", box_)
                        .map(|value| value.to_string()),
                ),
            ],
            None::<&()>,
        )
    }
}

#[cfg(feature = "things")]
static BOX: Resource = Resource {
    name: "box",
    create: Step {
        operation: &crate::operations::PUT_BOX,
        parameters: &[("box", "{box}")],
        content: Content::Nothing,
    },
    read: Step {
        operation: &crate::operations::GET_BOX,
        parameters: &[("box", "{box}")],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Whole,
    compared: &[],
    changes: &[],
};

#[cfg(feature = "things")]
impl crate::Client {
    /// Ensure that there is this thing.
    ///
    /// Reads it with [`list_things`](crate::Client::list_things), and creates it with
    /// [`create_thing`](crate::Client::create_thing) if it is missing. If `size` is given and
    /// differs, it is changed with [`change_thing`](crate::Client::change_thing).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{NewThing, ThingSize};
    /// let ensured = client
    ///     .ensure_thing(NewThing::new("one").size(ThingSize::Large))
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_thing(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewThing>,
    ) -> crate::Ensure<crate::models::Thing> {
        crate::Ensure::new(
            self.clone(),
            &THING,
            [],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "things")]
static THING: Resource = Resource {
    name: "thing",
    create: Step {
        operation: &crate::operations::CREATE_THING,
        parameters: &[],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::LIST_THINGS,
        parameters: &[],
        content: Content::Nothing,
    },
    at: "things",
    pick: Pick::Item(&[("name", "{name}")]),
    compared: &[
        Compared {
            wanted: "size",
            found: "is_large",
            values: &[("large", "true"), ("small", "false")],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::CHANGE_THING,
            parameters: &[("id", "{found.id}")],
            content: Content::Properties(&["size"]),
        },
    ],
};
