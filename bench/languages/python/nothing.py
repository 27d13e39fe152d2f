"""A process that imports nothing."""
