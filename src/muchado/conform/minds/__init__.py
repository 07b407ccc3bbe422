"""Who thinks what of whom: stories of false beliefs, what must be thought in them, and any executor held to that."""
