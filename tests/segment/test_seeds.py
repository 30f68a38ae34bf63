"""Real messy items, where they lie beside the project: nothing breaks, quotations have their speakers."""

from __future__ import annotations

from pathlib import Path

import pytest

from xlingual.detect import item_language, passage_language
from xlingual.records import Item, Passage
from xlingual.segment import passages

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
FILES = sorted(SEEDS.glob("0*.txt"))


def _read(path: Path) -> tuple[Item, list[Passage]]:
    item = Item(path.name, path.read_text(encoding="utf-8"), "seed")
    language = item_language(item)
    return item, passages(item, language_of=lambda text: passage_language(text, language))


@pytest.mark.skipif(not FILES, reason="the seed items do not lie beside the project")
def test_seed_items_give_attributed_passages() -> None:
    said = []
    for item, found in map(_read, FILES):
        assert all(item.text[p.start : p.end] == p.text for p in found)
        said += [p for p in found if p.kind in ("quote", "reported")]
    assert len(said) > 60
    assert sum(p.speaker is not None for p in said) > 0.7 * len(said)  # institutions speak in the rest
