import io

import pytest

from xlingual.export import table
from xlingual.export.detail import context, detailed
from xlingual.export.line import line_object
from xlingual.export.pair import pair_object


@pytest.fixture(autouse=True)
def _no_width_from_outside(monkeypatch):
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


def printed(pairs):
    out = io.StringIO()
    table.write(pairs, out)
    return out.getvalue()


def test_a_group_shows_each_rendering_once_and_in_order_of_time(world):
    out = printed([pair_object(world.pair(*sides), world.items) for sides in ((1, 0), (2, 0), (2, 1))])
    assert out.count("group ") == 1
    assert "3 renderings" in out
    assert out.count("Министр Герасимов отметил честь 5 тысяч моряков.") == 1
    assert out.index(" a  Речной вестник") < out.index(" b  River Digest") < out.index(" c  Harbour Post")
    assert [line.split()[0] for line in out.splitlines() if "confidence" in line] == ["b–c", "a–c", "a–b"]


def test_differences_can_be_read_without_colour(world):
    out = printed([pair_object(world.pair(1, 0), world.items)])
    assert "Minister ~Gerasimov~ praised the ~honor~ of [6,000] sailors." in out
    assert "spelling: Gerasimov | Gerassimov, honor | honour" in out
    assert "\x1b" not in out


def test_two_languages_are_not_compared_by_words(world):
    out = printed([pair_object(world.pair(2, 0), world.items)])
    assert "Minister Gerassimov praised the honour of 5,000 sailors." in out


def test_a_terminal_gets_colours_instead_of_brackets(world, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    out = printed([pair_object(world.pair(1, 0), world.items)])
    assert "\x1b[" in out
    assert "[6,000]" not in out


def test_lines_are_wrapped_to_the_width(make_world, monkeypatch):
    monkeypatch.setenv("COLUMNS", "50")
    text = "Моряки вернулись домой после долгой зимы. " * 5 + "x" * 120
    world = make_world([("A", "2025-01-01", "ru", text), ("B", "2025-01-02", "ru", text)])
    out = printed([pair_object(world.pair(0, 1), world.items)])
    assert max(map(len, out.splitlines())) <= 50
    assert "".join(out.split()).count("x" * 120) == 2


def test_markup_in_a_text_is_text(make_world):
    world = make_world([("A", None, "en", "A [bold red]storm[/] :boom: came"), ("B", None, "ru", "Шторм")])
    assert "A [bold red]storm[/] :boom: came" in printed([pair_object(world.pair(0, 1), world.items)])


def test_pairs_without_a_group_stand_alone(world):
    out = printed([pair_object(world.pair(*sides, grouped=False), world.items) for sides in ((0, 1), (1, 2))])
    assert out.count("── pair") == 2


def test_spellings_of_the_speakers_are_listed_too(make_world):
    world = make_world([("A", None, "en", "All is calm."), ("B", None, "en", "All is calm.")])
    pair = pair_object(world.pair(0, 1), world.items)
    pair["a"]["speaker"], pair["b"]["speaker"] = "Valery Gerassimov", "General Valery Gerasimov"
    assert "spelling: Gerassimov | Gerasimov" in printed([pair])


def test_scored_lines_have_no_outlets():
    class Scored:
        similarity, margin, confidence, kind = 0.5, None, None, "cross-language"
        lang_a, lang_b, model, findings = "en", "es", "builtin@2", ()

    out = printed([line_object(Scored(), "The sea is calm.", "La mar está en calma.")] * 2)
    assert out.count("The sea is calm.") == 2
    assert "margin    –" in out


def test_show_marks_the_earliest_and_the_russian_original(world):
    shown = detailed([world.pair(0, 1), world.pair(1, 2)], world.items)
    assert shown[1]["b"]["marks"] == ["earliest", "Russian original"]
    assert shown[0]["a"]["marks"] == []
    out = printed(shown)
    assert "<earliest>  <Russian original>" in out
    assert "Речной вестник.txt" in out
    assert "… The ferry had left at noon." in out
    assert "Rain fell later. …" in out
    assert "coverage    0.75  share of both wordings" in out
    assert "unheard     0.50" in out


def test_show_says_when_several_are_earliest(make_world):
    world = make_world(
        [("A", "2025-01-01", "en", "Same day."), ("B", "2025-01-01", "en", "Same day."), ("C", None, "en", "Same day.")]
    )
    shown = detailed([world.pair(0, 1), world.pair(0, 2)], world.items)
    assert shown[0]["a"]["marks"] == shown[0]["b"]["marks"] == ["earliest, same day as others"]
    assert shown[1]["b"]["marks"] == []


def test_context_is_a_sentence_each_way_and_empty_at_the_ends():
    text = "One came. Two stayed. Three left. Four wept."
    assert context(text, 10, 21) == ("One came.", "Three left.")
    assert context(text, 0, len(text)) == ("", "")


def test_rows_are_cut_at_no_cell():
    out = io.StringIO()
    table.write_rows(("score", "a"), [(0.5, "море \x1b[1m" * 40), (None, "мир")], out)
    assert "".join(out.getvalue().split()).count("море") == 40
    assert "\x1b" not in out.getvalue()


@pytest.mark.parametrize("width", [80, 100])
def test_many_short_columns_are_wrapped_rather_than_cut(width, monkeypatch):
    monkeypatch.setenv("COLUMNS", str(width))
    out = io.StringIO()
    row = ("Pavel Orlov", "Harbour Post", "2025-04", "en", "Pavel Orloff", 1234, 0.25, "Pavel Orlov")
    table.write_rows([f"column{number}" for number in range(8)], [row] * 2, out)
    printed = out.getvalue()
    assert max(len(line.rstrip()) for line in printed.splitlines()) <= width
    for word in " ".join(map(str, row)).split():
        assert word in printed
