"""Pairs with their findings: what is too long is left out, and versions of one statement are heard together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from xlingual import checks
from xlingual.bitext import score_lines
from xlingual.checks.omission import heed_votes
from xlingual.pipeline import check_pairs
from xlingual.records import Finding, Item, Pair, Passage


def passage(text: str, lang: str = "en") -> tuple[Item, Passage]:
    item = Item(path="", text=text, source=text[:9], lang=lang)
    return item, Passage(item.item_id, 0, len(text), text, lang, "sentence")


def pair(a: Passage, b: Passage, *findings: Finding) -> Pair:
    return Pair(a, b, 0.9, None, None, "none", group_id="one", findings=findings)


def lacking(text: str) -> Finding:
    return Finding("omission", "warning", (0, len(text)), None, (text, ""), "In one version only")


def test_a_text_of_thousands_of_words_is_not_checked() -> None:
    long = "The ferry has 5 decks. " * checks.LONGEST
    (item, one), (other_item, other) = passage(long), passage("The ferry has 6 decks.")
    assert checks.is_too_long(one.text, other.text)
    assert not checks.is_too_long(other.text, "x" * 100_000)
    items = {item.item_id: item, other_item.item_id: other_item}
    (checked,) = check_pairs([pair(one, other)], items)
    assert checked.findings == ()
    (short_item, short) = passage("The ferry has 5 decks.")
    (found,) = check_pairs([pair(short, other)], {short_item.item_id: short_item, **items})
    assert [(finding.check, finding.severity) for finding in found.findings] == [("numbers", "error")]


def test_two_versions_that_agree_with_both_make_an_omission_a_note() -> None:
    one, other, third, fourth = (passage(f"Version {n}")[1] for n in range(4))
    told = pair(one, other, lacking("Version"))
    agreeing = [pair(one, third), pair(third, other), pair(one, fourth), pair(fourth, other)]
    (heard, *_) = heed_votes([told, *agreeing])
    assert [finding.severity for finding in heard.findings] == ["note"]
    assert "other versions" in heard.findings[0].message
    (unheard, *_) = heed_votes([told, *agreeing[:2]])
    assert unheard.findings == told.findings
    seconded = [pair(one, third), pair(third, other, lacking("Vers")), *agreeing[2:]]
    (kept, *_) = heed_votes([told, *seconded])
    assert kept.findings == told.findings


def test_pairs_outside_groups_are_left_as_they_are() -> None:
    one, other = passage("Version 1")[1], passage("Version 2")[1]
    lone = replace(pair(one, other, lacking("Version")), group_id="")
    assert heed_votes([lone]) == [lone]


@pytest.mark.parametrize("empty", ["", "...", "— «»"])
def test_a_line_without_words_lacks_nothing(empty: str) -> None:
    lines = ["Kim Jong Un met Sergei Lavrov in Wonsan.", "The talks had been good."]
    for a, b in (([empty, lines[1]], lines), (lines, [empty, lines[1]])):
        assert [line.findings for line in score_lines(a, b)] == [(), ()]
