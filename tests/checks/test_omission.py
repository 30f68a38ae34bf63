"""Omissions: what one version lacks, and what only looks so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from xlingual import embed
from xlingual.checks import Evidence, Side, Vectors, align_words, omission
from xlingual.checks.omission.excuses import trails_off
from xlingual.checks.omission.segments import best_stretch, stretches, support
from xlingual.records import Finding, Pair

Compared = Callable[..., tuple[Pair, Evidence]]

WHOLE = "The governor opened the new hospital on Monday, although half of its doctors have not been hired yet."
CUT = "The governor opened the new hospital on Monday."
LACKED = "although half of its doctors have not been hired yet"


def found(compared: Compared, a: str, b: str, langs: str) -> list[Finding]:
    pair, evidence = compared(a, b, langs)
    return list(omission.check(pair, evidence))


@pytest.mark.parametrize(
    ("whole", "cut", "langs", "lacked"),
    [
        (WHOLE, "On Monday the new hospital was opened by the governor.", "en-en", LACKED),
        (WHOLE, "El gobernador inauguró el lunes el nuevo hospital.", "en-es", LACKED),
        (WHOLE, "El gobernador inauguro el lunes el nuevo hospital.", "en-es", LACKED),
        (WHOLE, "В понедельник губернатор открыл новую больницу.", "en-ru", LACKED),
        (
            "Губернатор открыл в понедельник новую больницу, хотя половину врачей туда ещё не наняли.",
            "The governor opened the new hospital on Monday.",
            "ru-en",
            "хотя половину врачей туда ещё не наняли",
        ),
        (
            "El gobernador inauguró el lunes el nuevo hospital, aunque la mitad de los médicos no ha sido contratada.",
            "В понедельник губернатор открыл новую больницу.",
            "es-ru",
            "aunque la mitad de los médicos no ha sido contratada",
        ),
        (
            "The fleet will hold exercises off Japan next week, in line with the plan approved by the ministers.",
            "Next week the fleet will hold exercises off Japan.",
            "en-en",
            "in line with the plan approved by the ministers",
        ),
    ],
)
def test_a_clause_that_the_other_lacks(compared: Compared, whole: str, cut: str, langs: str, lacked: str) -> None:
    (finding,) = found(compared, whole, cut, langs)
    assert (finding.check, finding.severity, finding.b) == ("omission", "warning", None)
    assert finding.a
    assert finding.values == (whole[slice(*finding.a)], "")
    assert lacked in finding.values[0] or finding.values[0] in lacked
    (back,) = found(compared, cut, whole, "-".join(reversed(langs.split("-"))))
    assert (back.a, back.b, back.values) == (None, finding.a, ("", finding.values[0]))


@pytest.mark.parametrize(
    ("a", "b", "langs"),
    [
        (CUT, "On Monday the governor opened a new hospital.", "en-en"),
        (CUT, "El gobernador inauguró el lunes un nuevo hospital.", "en-es"),
        (CUT, "В понедельник губернатор открыл новую больницу.", "en-ru"),
        (
            WHOLE,
            "On Monday the governor opened the new hospital, though half of its doctors are not yet hired.",
            "en-en",
        ),
        (
            WHOLE,
            "El lunes el gobernador inauguró el nuevo hospital, aunque no se ha contratado a la mitad de los médicos.",
            "en-es",
        ),
        (WHOLE, "Губернатор открыл в понедельник новую больницу, хотя половину врачей ещё не наняли.", "en-ru"),
        ("", "On Monday the governor opened a new hospital.", "en-en"),
        ("...", "—", "en-ru"),
        ("Yes.", "Да.", "en-ru"),
    ],
)
def test_nothing_is_lacking(compared: Compared, a: str, b: str, langs: str) -> None:
    assert found(compared, a, b, langs) == []


def test_what_the_next_sentence_says_is_a_note(compared: Compared) -> None:
    pair, evidence = compared(WHOLE, CUT, "en-en")
    item = f"{CUT} Half of its doctors have not been hired yet. The weather was fine."
    (note,) = omission.check(pair, replace(evidence, b=replace(evidence.b, item_text=item)))
    assert note.severity == "note"
    assert "in another sentence" in note.message.lower()
    elsewhere = f"{CUT} The weather was fine. Children sang and danced."
    (warning,) = omission.check(pair, replace(evidence, b=replace(evidence.b, item_text=elsewhere)))
    assert warning.severity == "warning"


@pytest.mark.parametrize(
    ("text", "lang", "cut_off"),
    [
        ("The party decided to convene the", "en", True),
        ("El partido decidió convocar a la", "es", True),
        ("Партия решила созвать съезд в", "ru", True),
        ("The party decided to convene...", "en", True),
        ("Партия решила созвать…", "ru", True),
        ("The party decided to convene a congress.", "en", False),
        ("Party to convene a congress", "en", False),
        ("", "en", False),
    ],
)
def test_texts_that_break_off(text: str, lang: str, cut_off: bool) -> None:
    assert trails_off(Side(text, lang)) is cut_off


def test_what_lies_behind_a_break_is_no_omission(compared: Compared) -> None:
    whole = "The party decided to convene the congress of its youth league in the capital in the last week of August."
    assert found(compared, whole, "The party decided to convene the", "en-en") == []
    assert found(compared, whole, "The party decided to convene the congress of its youth league.", "en-en")


def test_who_said_it_is_no_omission_of_what_is_known_to_be_said(compared: Compared) -> None:
    pair, evidence = compared(
        "The bridge will be rebuilt before the winter, the minister of transport told reporters on Friday.",
        "The bridge will be rebuilt before the winter",
        "en-en",
    )
    assert list(omission.check(pair, evidence))
    quote = replace(evidence, b=replace(evidence.b, kind="quote"))
    assert list(omission.check(pair, quote)) == []


def test_the_best_stretch_has_the_highest_sum() -> None:
    assert best_stretch(np.array([-1.0, 2.0, -0.5, 3.0, -4.0, 2.0])) == (1, 4)
    assert best_stretch(np.array([-1.0, -2.0])) == (0, 0)
    assert best_stretch(np.zeros(0)) == (0, 0)


def test_stretches_are_clauses_and_their_tails() -> None:
    side = Side("Rain fell, and the river rose over its banks, people said.", "en")
    evidence = np.array([-1, -1, 1, 1, 1, 1, 1, 1, 1, -1, -1], dtype=np.float64)
    words = [" ".join(word.text for word in side.words[a:b]) for a, b in stretches(side, evidence)]
    assert "and the river rose over its banks" in words
    assert "over its banks" in words
    assert "people said" not in words


def test_one_word_supports_one_word() -> None:
    likeness = np.array([[1.0, 0.0], [0.8, 0.0]], np.float32)
    assert support(likeness).tolist() == pytest.approx([1.0, 0.6])
    assert support(np.zeros((2, 0), np.float32)).tolist() == [0.0, 0.0]


def test_words_answer_each_other_across_languages() -> None:
    a, b = Side("The army lost two tanks.", "en"), Side("Армия потеряла два танка.", "ru")
    words = align_words(a, b, Vectors(embed.open_builtin().word_vectors))
    linked = {(a.words[i].text, b.words[j].text) for i, j in words.links}
    assert {("army", "Армия"), ("lost", "потеряла"), ("two", "два"), ("tanks", "танка")} <= linked
    assert words.likeness.shape == (5, 4)
    assert words.in_b(1) == (0,)
    assert words.in_a(3) == (4,)
    assert words.weights_a[1] > words.weights_a[0]


def test_other_languages_are_not_checked() -> None:
    assert omission.covers("en")
    assert not omission.covers("de")
