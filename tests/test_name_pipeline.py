"""From items to name families: what is joined, over made-up finding and gathering instead of the real ones."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

from xlingual import names, pipeline
from xlingual.names.authority import Authority, Entry
from xlingual.records import Item, Mention, NameFamily, NameForm, NameUse, NameVerdict

ENGLISH = Item("a.txt", "The minister Pavel Orlov arrived at the harbour on Monday, the agency said.", "Post", None)
RUSSIAN = Item("b.txt", "Министр Павел Орлов прибыл в порт в понедельник, сообщило агентство.", "Вестник", "en")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """One mention per item and one family per mention; what gathering was asked for is in the list."""
    asked: list[object] = []

    def _find_mentions(items: list[Item]) -> list[Mention]:
        return [Mention(item.item_id, 13, 24, "Pavel Orlov", item.lang or "", "person") for item in items]

    def _families(mentions: list[Mention], items: list[Item], **others: object) -> list[NameFamily]:
        asked.append(others)
        uses = {item.item_id: NameUse(item.item_id, item.source, item.date, 1) for item in items}
        return [NameFamily(m.name, m.kind, (NameForm(m.name, m.lang, (uses[m.item_id],)),)) for m in mentions]

    find = ModuleType("xlingual.names.find")
    find.find_mentions = _find_mentions  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "xlingual.names.find", find)
    monkeypatch.setattr(names, "families", _families, raising=False)
    return asked


def test_items_are_taken_once_and_in_the_language_of_their_text(asked: list[object]) -> None:
    found = pipeline.name_families([ENGLISH, RUSSIAN, ENGLISH])
    assert [family.forms[0].lang for family in found] == ["en", "ru"]
    assert asked == [{"authority": None, "verdicts": ()}]


def test_the_list_and_the_verdicts_are_handed_on(asked: list[object]) -> None:
    authority = Authority((Entry("Pavel Orlov", "person"),))
    verdicts = [NameVerdict("same", ("Orloff", "Orlov"), "2025-05-01T00:00:00Z")]
    stages: list[str] = []
    pipeline.name_families(
        [ENGLISH], authority=authority, verdicts=verdicts, progress=lambda stage, *_: stages.append(stage)
    )
    assert asked == [{"authority": authority, "verdicts": verdicts}]
    assert stages


@pytest.mark.usefixtures("asked")
def test_files_are_read_first(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ENGLISH.text, encoding="utf-8")
    reading, found = pipeline.name_families_in_files([str(tmp_path / "a.txt"), str(tmp_path / "none.txt")])
    assert (len(reading.items), len(reading.problems), len(found)) == (1, 1, 1)


@pytest.mark.usefixtures("asked")
def test_no_items_have_no_names() -> None:
    assert pipeline.name_families([]) == []
