"""What can be said in a world, and what a sentence means."""
