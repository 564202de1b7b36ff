//! The constructs that a document may have.

/// Declares a flag for each construct.
macro_rules! constructs {
    ($($name:ident),* $(,)?) => {
        /// Which constructs a document has.
        #[derive(Clone, Copy, Debug)]
        pub(super) struct Constructs {
            $(pub(super) $name: bool,)*
        }

        impl Constructs {
            /// How many there are.
            pub(super) const COUNT: usize = [$(stringify!($name)),*].len();

            /// Takes the flags in their order.
            pub(super) fn new(flags: &[bool]) -> Self {
                let mut flags = flags.iter().copied();
                Self { $($name: flags.next().unwrap_or_default(),)* }
            }
        }
    };
}

constructs! {
    any_of,
    any_value,
    all_of,
    api_keys,
    bounds,
    cookies,
    descriptions,
    discriminators,
    enums,
    formats,
    headers,
    inline_objects,
    lists_in_parameters,
    maps,
    media_types,
    nullable,
    number_enums,
    odd_names,
    one_of,
    open_objects,
    operation_ids,
    patterns,
    read_and_write_only,
    recursion,
    response_headers,
    several_statuses,
    status_ranges,
    security,
    styles,
    tags,
    unions_of_plain_values,
}
