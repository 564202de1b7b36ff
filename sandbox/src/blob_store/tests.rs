//! Objects are written, read and swept.
