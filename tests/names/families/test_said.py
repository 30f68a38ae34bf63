"""What the user's list, human verdicts and aligned pairs say of two spellings."""

from __future__ import annotations

from newsroom import Newsroom, rendering

from xlingual.names.authority import Authority, Entry
from xlingual.records import Judgement, NameVerdict


def said(judgement: Judgement, one: str, other: str, at: str = "2024-06-01T10:00:00Z") -> NameVerdict:
    first, second = sorted((one, other))
    return NameVerdict(judgement, (first, second), at)


def two_spellings() -> Newsroom:
    room = Newsroom()
    room.prints("Sergei Shoigu")
    room.prints("Sergey Shoygu", source="Evening Post")
    return room


def two_names() -> Newsroom:
    room = Newsroom()
    room.prints("Ivan Calloway")
    room.prints("Ivan Brandt", source="Evening Post")
    return room


def test_the_list_gives_the_headword_and_ties_its_aliases() -> None:
    room = two_names()
    listed = Authority((Entry("John Calloway", "person", ("Ivan Calloway", "Ivan Brandt")),))
    (family,) = room.families(authority=listed)
    assert (family.headword, family.kind) == ("John Calloway", "person")
    assert {form.name for form in family.forms} == {"Ivan Calloway", "Ivan Brandt"}


def test_two_entries_of_the_list_stay_apart_however_alike() -> None:
    room = two_spellings()
    listed = Authority((Entry("Sergei Shoigu", "person"), Entry("Sergey Shoygu", "person")))
    assert len(room.families()) == 1
    assert len(room.families(authority=listed)) == 2


def test_different_parts_and_same_joins() -> None:
    assert len(two_spellings().families()) == 1
    assert len(two_spellings().families(verdicts=[said("different", "Sergei Shoigu", "Sergey Shoygu")])) == 2
    assert len(two_names().families()) == 2
    assert len(two_names().families(verdicts=[said("same", "Ivan Calloway", "Ivan Brandt")])) == 1


def test_unsure_says_nothing() -> None:
    assert len(two_spellings().families(verdicts=[said("unsure", "Sergei Shoigu", "Sergey Shoygu")])) == 1
    assert len(two_names().families(verdicts=[said("unsure", "Ivan Calloway", "Ivan Brandt")])) == 2


def test_the_last_word_counts() -> None:
    parted = said("different", "Sergei Shoigu", "Sergey Shoygu")
    joined = said("same", "Sergei Shoigu", "Sergey Shoygu", at="2024-06-02T10:00:00Z")
    assert len(two_spellings().families(verdicts=[parted, joined])) == 1
    assert len(two_spellings().families(verdicts=[joined, parted])) == 2


def test_a_verdict_outlives_new_items() -> None:
    room = two_spellings()
    verdicts = [said("different", "Sergei Shoigu", "Sergey Shoygu")]
    before = room.spellings(verdicts=verdicts)
    room.prints("Sergei Shoigu", source="Harbour News")
    assert sorted(map(sorted, room.spellings(verdicts=verdicts))) == sorted(map(sorted, before))


def test_the_same_place_of_two_renderings_ties_two_spellings() -> None:
    room = Newsroom()
    here = room.prints("Oleg Tyagnibok")
    there = room.prints("Oleg Tjahnybok", source="Evening Post")
    pairs = [rendering(here, there)]
    assert len(room.families(pairs=pairs)) == 1


def test_but_not_two_persons() -> None:
    room = Newsroom()
    here = room.prints("Jane Holloway")
    there = room.prints("Robert Stint", source="Evening Post")
    assert len(room.families(pairs=[rendering(here, there)])) == 2
    room = Newsroom()
    here = room.prints("Kim Jong Un")
    there = room.prints("Kim Jong Il", source="Evening Post")
    assert len(room.families(pairs=[rendering(here, there)])) == 2


def test_one_same_ties_a_spelling_to_the_whole_family() -> None:
    room = Newsroom()
    room.prints("Choe Son Hui")
    room.prints("Цой Сон Хи", lang="ru", source="Вестник")
    room.prints("Choe Sun-hui", source="Evening Post")
    assert len(room.families()) == 2
    (family,) = room.families(verdicts=[said("same", "Choe Sun-hui", "Choe Son Hui")])
    assert {form.name for form in family.forms} == {"Choe Son Hui", "Цой Сон Хи", "Choe Sun-hui"}


def test_different_parts_two_names_of_a_known_place_too() -> None:
    room = Newsroom()
    room.prints("North Korea", kind="place")
    room.prints("DPRK", source="Evening Post", kind="place")
    assert len(room.families()) == 1
    assert len(room.families(verdicts=[said("different", "DPRK", "North Korea")])) == 2
