"""What to tell, through whose eyes and in what order: from the record to scenes."""
