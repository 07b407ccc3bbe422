"""The scoreboard of the library: what many runs of small worlds show of what stands in it."""
