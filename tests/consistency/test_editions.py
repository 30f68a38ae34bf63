from dataclasses import replace

from xlingual.consistency import compare, edition_pairs, outlet
from xlingual.records import Item, Pair, Passage


def edition(lang, *sentences, source="Harbour Wire"):
    item = Item(f"{lang}.txt", " ".join(sentences), source, lang, "2025-04-28")
    passages, start = [], 0
    for text in sentences:
        passages.append(Passage(item.item_id, start, start + len(text), text, lang, "sentence"))
        start += len(text) + 1
    return item, passages


def compared(a, b, pairs, told=lambda _one, _other: 0.0, doubtful=()):
    items = {item.item_id: item for item, _ in (a, b)}

    def pair(one, other):
        return Pair(one, other, 0.9, 1.2, 0.9, "builtin@2")

    found = edition_pairs(items, {a[0].item_id: a[1], b[0].item_id: b[1]}, [pair(*sides) for sides in pairs])
    return [compare(each, told, [pair(*sides) for sides in doubtful]) for each in found]


LONG = edition("en", "The first ship sailed.", "The second ship waited.", "The third ship came back home.")
SHORT = edition("es", "Zarpo el primer barco.", "Volvio el tercero.", source="Harbour Wire (Spanish)")


def test_what_one_edition_lacks():
    (found,) = compared(LONG, SHORT, [(LONG[1][0], SHORT[1][0]), (LONG[1][2], SHORT[1][1])])
    assert [statement.fate for statement in found.statements] == ["same", "missing", "same"]
    assert [statement.a[0] for statement in found.missing_in_b] == [LONG[1][1]]
    assert found.missing_in_a == ()


def test_what_is_in_another_place_is_moved():
    (found,) = compared(LONG, SHORT, [(LONG[1][0], SHORT[1][1]), (LONG[1][2], SHORT[1][0])])
    assert found.fates["moved"] == 1


def test_merged_and_split():
    both = replace(LONG[1][0], end=LONG[1][1].end, text=LONG[0].text[: LONG[1][1].end], kind="join")
    (found,) = compared(LONG, SHORT, [(both, SHORT[1][0]), (LONG[1][2], SHORT[1][1])])
    assert [statement.fate for statement in found.statements] == ["merged", "same"]
    joined = replace(SHORT[1][0], end=SHORT[1][1].end, text=SHORT[0].text, kind="join")
    (found,) = compared(LONG, SHORT, [(LONG[1][0], joined)])
    assert found.statements[0].fate == "split"


def test_what_a_neighbour_tells_is_not_missing():
    pairs = [(LONG[1][0], SHORT[1][0]), (LONG[1][2], SHORT[1][1])]
    (found,) = compared(LONG, SHORT, pairs, told=lambda _one, other: 0.7 if other is SHORT[1][1] else 0.1)
    assert found.statements[1].fate == "merged"
    (found,) = compared(LONG, SHORT, pairs, doubtful=[(LONG[1][1], SHORT[1][0])])
    assert found.statements[1].fate == "doubtful"


def test_other_outlets_and_other_days_are_no_editions():
    pairs = [(LONG[1][0], SHORT[1][0])]
    assert outlet("Harbour Wire (Spanish)") == outlet("harbour-wire-en")
    assert outlet("El Puerto") != outlet("El Puente")
    assert compared(LONG, edition("es", "Zarpo.", source="El Puerto"), []) == []
    assert compared(LONG, (replace(SHORT[0], source="El Puerto"), SHORT[1]), []) == []
    assert len(compared(LONG, SHORT, pairs)) == 1
