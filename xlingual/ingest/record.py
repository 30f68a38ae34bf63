"""From one record of a structured file to an item."""

from __future__ import annotations

from xlingual.errors import InputError
from xlingual.ingest import article, fields
from xlingual.ingest.opening import MAX_ITEM, InputFile
from xlingual.records import Item


def build(record: object, *, file: InputFile, position: int, line: int | None = None) -> Item:
    """The item; InputError for a record that is no object or has no text. ``line`` is None inside a document."""
    which = "" if line is not None else f"record {position + 1}: "
    if not isinstance(record, dict):
        cure = 'write an object such as {"text": "..."}'
        raise InputError(f"{which}not an object", path=file.path, line=line, cure=cure)
    text, found = fields.read(record)
    if len(text) > MAX_ITEM:
        raise InputError(f"{which}a text larger than {MAX_ITEM >> 20} MB", path=file.path, line=line, cure="split it")
    try:
        return article.build(text, found, file=file, position=position)
    except InputError as error:
        cure = f"give it one of the fields {', '.join(fields.FIELDS['text'][:4])}, or remove it"
        raise InputError(f"{which}a record without text", path=file.path, line=line, cure=cure) from error
