"""Who perceived what together: held once, and what anybody takes another to know is derived from it."""
