"""What one person's choices follow from."""
