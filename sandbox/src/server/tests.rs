//! Owns the tests of the listener: clients that are slow, large, many or gone.
