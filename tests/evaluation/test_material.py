import pytest

from xlingual.errors import UsageError
from xlingual.evaluation import LineFigures, Lines, Material, RenderingFigures, Renderings, measure_model


def test_all_pairs_of_files_and_all_languages_are_measured(lines):
    rows = [["Fog came.", "There was fog."], ["Snow fell.", "It snowed."]]
    told = []
    material = Material(list(lines.values()), [Renderings("r", "en", rows), Renderings("r", "es", [["Nevó."]])])
    found = measure_model("builtin", material, progress=lambda *step: told.append(step))
    pairs = [(one.a, one.b) for one in found if isinstance(one, LineFigures)]
    assert pairs == [("en.txt", "es.txt"), ("en.txt", "ru.txt"), ("es.txt", "ru.txt")]
    assert [one.lang for one in found if isinstance(one, RenderingFigures)] == ["en", "es"]
    assert [step for step in told if step[0] == "measure"] == [("measure", done, 5) for done in range(5)]
    assert {"embed", "mine"} <= {stage for stage, _, _ in told}


def test_nothing_to_measure_on():
    with pytest.raises(UsageError, match="nothing to measure on; name line-parallel files"):
        Material()


def test_one_file_is_alone(lines):
    with pytest.raises(UsageError, match=r"en\.txt is alone"):
        Material([lines["en"]])


def test_an_empty_file_is_named():
    with pytest.raises(UsageError, match=r"a\.txt is empty"):
        Material([Lines("a.txt", []), Lines("b.txt", [])])


def test_files_need_the_same_number_of_lines(lines):
    short = Lines("short.txt", ["Niebla."])
    with pytest.raises(UsageError, match=r"en\.txt has 9 lines and short\.txt has 1; all files need the same number"):
        Material([lines["en"], lines["ru"], short])
