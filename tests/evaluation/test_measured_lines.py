import pytest

from xlingual import align, bitext, measure
from xlingual.evaluation import Lines, measure_lines, open_model


@pytest.fixture(scope="module")
def builtin():
    return open_model("builtin")


@pytest.mark.parametrize(("one", "other"), [("en", "es"), ("en", "ru"), ("es", "ru")])
def test_figures_of_translations(builtin, lines, one, other):
    found = measure_lines(builtin, lines[one], lines[other])
    assert (found.model, found.a, found.b) == ("builtin@2", f"{one}.txt", f"{other}.txt")
    assert (found.lang_a, found.lang_b, found.lines, found.distinct) == (one, other, 9, 9)
    assert found.by_cosine.mean > 0.8
    assert found.by_margin.mean > 0.8
    assert found.mining
    assert found.mining.best_f1 >= found.mining.f1 > 0.6
    assert found.calibration
    assert sum(one.count for one in found.calibration.bins) == 4 * 9
    assert found.calibration.skill
    assert found.calibration.skill > 0.3
    assert found.passages_per_second > 100


def test_two_runs_give_the_same_figures_but_for_the_clock(builtin, lines):
    one, again = (measure_lines(model, lines["en"], lines["es"]) for model in (open_model("builtin"), builtin))
    assert (one.by_margin, one.by_cosine) == (again.by_margin, again.by_cosine)
    assert (one.mining, one.calibration) == (again.mining, again.calibration)


def test_what_is_measured_is_what_mining_returns_by_its_usual_cut(lines):
    a, b = lines["en"].texts, lines["es"].texts
    rows_a, rows_b = measure.thirds(9, seed=0)
    sides = [a[row] for row in rows_a], [b[row] for row in rows_b]
    usual, all_of_them = bitext.mine_lines(*sides), bitext.mine_lines(*sides, cut=0.0)
    assert usual == [one for one in all_of_them if one.score >= align.CUT]


def test_repeated_and_empty_lines_are_not_mined(builtin, lines):
    a, b = [*lines["en"].texts, "", lines["en"].texts[0]], [*lines["es"].texts, "", lines["es"].texts[0]]
    found = measure_lines(builtin, Lines("a", a), Lines("b", b))
    assert (found.lines, found.distinct) == (11, 9)


@pytest.mark.parametrize("count", [1, 3])
def test_too_few_lines_have_retrieval_only(builtin, lines, count):
    found = measure_lines(builtin, *(Lines(lang, lines[lang].texts[:count]) for lang in ("en", "es")))
    assert found.by_cosine.mean == 1
    assert (found.mining, found.calibration) == (None, None)


@pytest.mark.usefixtures("letters")
def test_another_model_has_no_calibration(lines):
    found = measure_lines(open_model("letters"), lines["en"], lines["es"])
    assert found.model == "letters"
    assert found.mining
    assert found.calibration is None


def test_languages_without_a_score_have_no_calibration(builtin, lines):
    found = measure_lines(builtin, lines["ru"], lines["ru"])
    assert found.by_margin.mean == 1
    assert found.calibration is None


def test_each_text_is_embedded_once_apart_from_timing(lines, monkeypatch):
    model = open_model("builtin")
    asked = []
    itself = type(model.encoder).encode
    monkeypatch.setattr(
        type(model.encoder), "encode", lambda self, texts, **how: asked.extend(texts) or itself(self, texts, **how)
    )
    monkeypatch.setattr(type(model), "passages_per_second", lambda *_: 1.0)
    measure_lines(model, lines["en"], lines["es"])
    assert len(asked) == len(set(asked)) >= 18
