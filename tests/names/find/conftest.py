"""A small gazetteer, and items made of sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from xlingual.names.find import find_mentions
from xlingual.records import Item, Mention

PLACES = frozenset({"corea del norte", "new zealand", "north korea", "south korea", "северная корея"}) | frozenset(
    "norway oslo bergen washington korea moscow kursk russia noruega москва россия норвегия корея".split()  # noqa: SIM905
)

Find = Callable[..., list[Mention]]


def place(name: str, lang: str) -> str | None:
    """An id for the few places of these tests."""
    return f"place:{name.lower()}" if lang and name.lower() in PLACES else None


@pytest.fixture(scope="session")
def find() -> Find:
    """Find the names of texts of one language: ``find("en", "One item.", "Another item.")``."""

    def found(lang: str, *texts: str) -> list[Mention]:
        items = [Item(path=str(at), text=text, source="outlet", lang=lang) for at, text in enumerate(texts)]
        mentions = find_mentions(items, place=place)
        known = {item.item_id: item for item in items}
        assert all(known[one.item_id].text[one.start : one.end].strip() for one in mentions)
        return mentions

    return found


@pytest.fixture(scope="session")
def persons(find: Find) -> Callable[..., list[str]]:
    """The names of the persons only."""
    return lambda lang, *texts: [one.name for one in find(lang, *texts) if one.kind == "person"]
