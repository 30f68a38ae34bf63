import numpy as np
import pytest

from xlingual.evaluation import Renderings, measure_renderings, open_model

ROWS = [
    ["The ferry was cancelled because of thick fog.", "Dense fog led to the cancellation of the ferry."],
    ["Two bakers from Valencia won the bread prize.", "The prize for bread went to two Valencia bakers."],
    ["The deputies adopted the budget at night.", "At night the budget was passed by the deputies.", "Yes."],
    ["A bear frightened nobody in the town.", "Nobody in the town was frightened by a bear."],
    ["The bridge will be opened in September.", "In September the bridge is to be inaugurated."],
    ["Doctors advise drinking more water.", "Drink more water, say the doctors."],
    ["Thieves stole 40 bicycles from the station.", "At the station 40 bicycles were stolen by thieves."],
]


def test_renderings_of_one_sentence_come_first():
    found = measure_renderings(open_model("builtin"), Renderings("r.jsonl", "en", ROWS))
    assert (found.file, found.lang, found.texts, found.pairs, found.same) == ("r.jsonl", "en", 15, 105, 9)
    assert found.by_cosine > 0.7
    assert found.by_confidence > 0.7


def test_other_renderings_of_a_statement_are_no_background():
    many = [[row[0], row[0].replace("The", "This"), row[0].upper(), row[1], row[1].lower()] for row in ROWS]
    found = measure_renderings(open_model("builtin"), Renderings("r", "en", many))
    assert found.by_confidence > 0.85


@pytest.mark.usefixtures("letters")
def test_another_model_orders_by_cosine_only():
    found = measure_renderings(open_model("letters"), Renderings("r", "en", ROWS))
    assert 0 < found.by_cosine < 1
    assert found.by_confidence is None


def test_a_language_without_a_score_has_no_confidence():
    rows = [["Море спокойно.", "Спокойно море."], ["Выпал снег.", "Снег выпал."]]
    assert measure_renderings(open_model("builtin"), Renderings("r", "ru", rows)).by_confidence is None


@pytest.mark.parametrize("rows", [[["Calm."], ["Rain."]], [["Calm."]], []])
def test_nothing_of_one_sentence_has_no_precision(rows):
    found = measure_renderings(open_model("builtin"), Renderings("r", "en", rows))
    assert (found.same, found.by_cosine, found.by_confidence) == (0, None, None)
    assert np.isfinite(found.passages_per_second)
