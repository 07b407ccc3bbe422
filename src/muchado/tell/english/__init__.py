"""English of our own: frames are sentences in the plain present; from them come all tenses, persons and moods."""
