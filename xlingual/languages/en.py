"""What is true of English."""

from __future__ import annotations

from xlingual.languages.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    script="Latn",
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
)
