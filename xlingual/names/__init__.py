"""Names: found in items, compared by their spelling, gathered into families."""
