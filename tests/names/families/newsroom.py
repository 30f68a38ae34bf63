"""Small invented items and the mentions in them, made by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from xlingual.names.families import families
from xlingual.records import Item, Mention, NameFamily, NameKind, Pair, Passage


@dataclass
class Newsroom:
    """Items of invented outlets, each with some names in it."""

    items: list[Item] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    def prints(
        self,
        *names: str,
        lang: str = "en",
        source: str = "Morning Wire",
        date: str | None = None,
        kind: NameKind = "person",
    ) -> Item:
        """One item with a sentence on each name; ``surname < full`` is a surname that stands for a full name."""
        number = len(self.items)
        written = [name.partition(" < ")[0] for name in names]
        text = f"Report {number}. " + " ".join(f"Guests saw {name} in the hall." for name in written)
        item = Item(path=f"{number}.txt", text=text, source=source, lang=lang, date=date)
        self.items.append(item)
        end = 0
        for name in names:
            short, _, full = name.partition(" < ")
            start = text.index(f"saw {short} in", end) + 4
            end = start + len(short)
            self.mentions.append(Mention(item.item_id, start, end, short, lang, kind, full=full or None))
        return item

    def families(self, **known: object) -> list[NameFamily]:
        """What they make."""
        return families(self.mentions, self.items, **known)  # type: ignore[arg-type]

    def spellings(self, **known: object) -> list[set[str]]:
        """The forms of each family."""
        return spellings(self.families(**known))


def spellings(found: Iterable[NameFamily]) -> list[set[str]]:
    """The forms of each family."""
    return [{form.name for form in family.forms} for family in found]


def rendering(a: Item, b: Item) -> Pair:
    """The two whole items as renderings of one statement."""
    here, there = (Passage(one.item_id, 0, len(one.text), one.text, one.lang or "en", "sentence") for one in (a, b))
    return Pair(here, there, similarity=0.9, margin=1.4, confidence=0.97, model="made by hand")
