"""What a run brought forth, kept to be asked."""
