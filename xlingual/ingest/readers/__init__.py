"""One reader per module, each ``read(file, report) -> Iterator[Item]``; ``READERS`` of ingest says which for what."""
