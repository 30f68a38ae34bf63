"""Whether two spellings are one name: letters, then words, then names."""
