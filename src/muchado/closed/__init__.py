"""Whether minds are closed: what can have reached somebody, and whether they are the same as long as that is."""
