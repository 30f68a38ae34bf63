"""Pairs of renderings for the measurement of checks, and the same pairs with a planted change.

``en-en`` and ``ru-en`` are drawn from ``renderings_2022_ru-en``, Spanish pairs are the lines of FLORES.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from random import Random

from planting import Extent, Kind, Name, Planted, Text, plant
from planting.names import capitals, common_words, same

from xlingual.names import find_mentions
from xlingual.records import Item

LEARNED = 1_000  # rows that checks may be tuned on; the others are held out
PAIRS = ("en-en", "ru-en")
SPANISH_PAIRS = ("en-es", "ru-es")


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence in Russian and its renderings by outlets: a reference, and systems of mixed quality."""

    number: int
    source: str
    reference: str
    systems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Touched:
    """A pair with one change on side ``side`` (0 or 1), and where the other side says what stood there before."""

    sides: tuple[Text, Text]
    side: int
    planted: Planted
    answers: tuple[Extent, ...]

    @property
    def texts(self) -> tuple[str, str]:
        """Both sides as they are now."""
        texts = [one.text for one in self.sides]
        texts[self.side] = self.planted.text
        return texts[0], texts[1]


def read_rows(data: Path, part: str) -> list[Row]:
    """The rows of one part: dev or held-out."""
    with gzip.open(data / "dev/renderings_2022_ru-en.jsonl.gz", "rt", encoding="utf-8") as lines:
        known = [_row(number, json.loads(line)) for number, line in enumerate(lines)]
    return known[:LEARNED] if part == "dev" else known[LEARNED:]


def read_pairs(data: Path, part: str, pair: str, limit: int | None = None) -> list[tuple[Text, Text]]:
    """The pairs of two languages of one part, with their names; of FLORES the first half is dev."""
    if pair not in SPANISH_PAIRS:
        rows = read_rows(data, part)[:limit]
        return named_pairs([(row.source, texts) for row in rows if (texts := draw(row, pair))], pair)
    files = ("ru", pair[:2], pair[3:])
    lines = list(zip(*[_lines(data / f"dev/flores_devtest.{lang}.txt") for lang in files], strict=True))
    half = lines[: len(lines) // 2] if part == "dev" else lines[len(lines) // 2 :]
    return named_pairs([(source, (a, b)) for source, a, b in half[:limit]], pair)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _row(number: int, record: Mapping[str, object]) -> Row:
    renderings = record["renderings"]
    assert isinstance(renderings, list)
    by = {one["by"]: one["text"] for one in renderings}
    reference = by.pop("ref:A")
    return Row(number, str(record["source"]), reference, tuple(text for text in by.values() if text != reference))


def draw(row: Row, pair: str) -> tuple[str, str] | None:
    """The two texts of a row, which depend on no other row; None for a row without two.

    The Russian source with the reference and with a system in turns; the reference with a system, and two systems.
    """
    rng = Random(f"{pair} {row.number}")
    systems = rng.sample(row.systems, len(row.systems))
    if pair == "ru-en":
        return row.source, row.reference if row.number % 2 or not systems else systems[0]
    if len(systems) < 2 or row.number % 2:
        return (row.reference, systems[0]) if systems else None
    return systems[0], systems[1]


def named_pairs(known: Sequence[tuple[str, tuple[str, str]]], pair: str) -> list[tuple[Text, Text]]:
    """Both sides of each pair with their names and the names of the others; ``known``: Russian source, both texts."""
    langs = (pair[:2], pair[3:])
    texts = [(text, lang) for _, both in known for text, lang in zip(both, langs, strict=True)]
    found = _named([*texts, *((source, "ru") for source, _ in known)])
    sources = found[len(texts) :]
    sides = [_kept(one, sources[number // 2]) for number, one in enumerate(found[: len(texts)])]
    pools = {lang: _pool(one for one in sides if one.lang == lang) for lang in langs}
    sides = [replace(one, pool=pools[one.lang]) for one in sides]
    return list(zip(sides[::2], sides[1::2], strict=True))


def _named(texts: Sequence[tuple[str, str]]) -> list[Text]:
    """Texts with the names that the program finds, and other capitalised words inside their sentences."""
    items = [Item(path=str(number), text=text, source="", lang=lang) for number, (text, lang) in enumerate(texts)]
    by_item: dict[str, list[Name]] = defaultdict(list)
    for one in find_mentions(items):
        by_item[one.item_id].append(Name(one.start, one.end, "", one.name, one.kind))
    common = common_words(texts)
    return [_text(item.text, item.lang or "", by_item[item.item_id], common) for item in items]


def _text(text: str, lang: str, mentions: Sequence[Name], common: Set[str]) -> Text:
    names = [replace(one, form=text[one.start : one.end]) for one in mentions]
    taken = [(one.start, one.end) for one in names]
    more = [
        one for one in capitals(text, lang, common) if all(one.end <= start or end <= one.start for start, end in taken)
    ]
    return Text(text, lang, tuple(sorted((*names, *more), key=lambda one: one.start)))


def _kept(one: Text, source: Text) -> Text:
    """Capitalised words of which nothing is known are names only where the Russian source has them too."""
    kept = [name for name in one.names if name.kind != "other" or _in_source(name, source)]
    return replace(one, names=tuple(kept))


def _in_source(name: Name, source: Text) -> bool:
    return any(same(name.form, other.form) for other in source.names)


def _pool(texts: Iterable[Text]) -> dict[str, list[Name]]:
    pool: dict[str, dict[str, Name]] = defaultdict(dict)
    for name in chain.from_iterable(one.names for one in texts):
        pool[name.kind][name.form] = name
    return {kind: list(names.values()) for kind, names in pool.items()}


def touched(kind: Kind, sides: tuple[Text, Text]) -> Touched | None:
    """A pair with a change on a side drawn by chance, or on the other one where that has none to make."""
    rng = Random(f"{kind} {sides[0].text} {sides[1].text}")
    first = rng.randrange(2)
    for side in (first, 1 - first):
        found = plant(kind, sides[side], sides[1 - side], rng)
        if found is not None:
            return Touched(sides, side, *found)
    return None
