"""Layout: where passages stand in their items, and what carries the statement in a reported sentence."""

from __future__ import annotations

import pytest
from bags import cut, news

from xlingual.align.layout import CORE, cores, places
from xlingual.records import Item, Passage

NEWS = news("Gull", "Rain fell.", "The pier is safe.", "Boats may land.", "Nobody left.")
RAIN, PIER, BOATS, NOBODY = (cut(NEWS, line) for line in NEWS.text.split("\n"))
QUOTE = cut(NEWS, "The pier is safe.\nBoats may land.", kind="quote")
REPORT = news("Tern", "El alcalde dijo que el muelle es seguro y que nadie se va.", "Llovió.", lang="es")
WHOLE = cut(REPORT, REPORT.text.split("\n")[0], kind="reported")
CLAUSE = cut(REPORT, "el muelle es seguro y que nadie se va", kind="reported")
RAINED = cut(REPORT, "Llovió.")


def framed(inner: str, text: str) -> list[Passage]:
    """A reported sentence and the quote inside it."""
    item = news("Skua", text)
    return [cut(item, text, kind="reported"), cut(item, inner, kind="quote")]


def test_sentences_stand_one_after_the_other() -> None:
    assert places([RAIN, PIER, BOATS]).tolist() == [[0, 0], [1, 1], [2, 2]]


def test_a_clause_stands_where_its_sentence_stands() -> None:
    assert places([WHOLE, CLAUSE, RAINED]).tolist() == [[0, 0], [0, 0], [1, 1]]


def test_a_quote_of_several_sentences_stands_where_they_stand() -> None:
    assert places([RAIN, QUOTE, PIER, BOATS, NOBODY]).tolist() == [[0, 0], [1, 2], [1, 1], [2, 2], [3, 3]]


def test_a_quote_that_starts_with_its_first_sentence_may_come_behind_it() -> None:
    assert places([PIER, QUOTE, BOATS, NOBODY]).tolist() == [[0, 0], [0, 1], [1, 1], [2, 2]]


def test_a_quote_inside_a_quote_of_several_sentences_has_no_place_of_its_own() -> None:
    inner = cut(NEWS, "Boats may", kind="quote")
    assert places([QUOTE, PIER, BOATS, inner, NOBODY]).tolist() == [[0, 1], [0, 0], [1, 1], [1, 1], [2, 2]]


def test_a_passage_over_quotes_of_several_sentences_covers_all_of_them() -> None:
    everything = Passage(NEWS.item_id, 0, NOBODY.end, NEWS.text, "en", "quote")
    assert places([everything, RAIN, QUOTE, PIER, BOATS, NOBODY]).tolist()[:3] == [[0, 3], [0, 0], [1, 2]]


def test_a_gap_in_the_text_is_no_place() -> None:
    assert places([RAIN, NOBODY]).tolist() == [[0, 0], [1, 1]]


def test_places_start_anew_with_each_item() -> None:
    assert places([RAIN, QUOTE, PIER, BOATS, WHOLE, CLAUSE, RAINED]).tolist()[4:] == [[0, 0], [0, 0], [1, 1]]


def test_no_passages_have_no_places() -> None:
    assert places([]).shape == (0, 2)
    assert cores([]) == []


def test_a_core_is_the_clause_of_its_sentence() -> None:
    core, *others = cores([WHOLE, CLAUSE, RAINED])
    assert core is not None
    assert WHOLE.text[slice(*core)] == CLAUSE.text
    assert others == [None, None]


def test_cores_count_from_the_start_of_their_sentence() -> None:
    item = news("Skua", "Прошёл дождь.", "Мэр сообщил, что пирс безопасен.", lang="ru")
    whole = cut(item, "Мэр сообщил, что пирс безопасен.", kind="reported")
    clause = cut(item, "пирс безопасен", kind="reported")
    core = cores([RAIN, cut(item, "Прошёл дождь."), whole, clause])[2]
    assert core is not None
    assert whole.text[slice(*core)] == "пирс безопасен"


def test_a_sentence_that_reports_nothing_has_no_core() -> None:
    assert cores([RAIN, QUOTE, PIER, BOATS]) == [None] * 4
    assert cores([WHOLE, RAINED]) == [None, None]


def test_a_clause_around_a_quote_has_no_core_of_its_own() -> None:
    inner = cut(REPORT, "seguro y que nadie", kind="quote")
    core, of_the_clause, of_the_quote = cores([WHOLE, CLAUSE, inner])
    assert core is not None
    assert WHOLE.text[slice(*core)] == CLAUSE.text
    assert (of_the_clause, of_the_quote) == (None, None)


def test_two_quotes_make_one_core() -> None:
    item = news("Skua", '"We sail at dawn", he said, "and we return by night."')
    parts = [cut(item, words, kind="quote") for words in ("We sail at dawn", "and we return by night.")]
    core = cores([cut(item, item.text, kind="reported"), *parts])[0]
    assert core == (parts[0].start, parts[1].end)


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("a joke", 'In the evening the governor of Orlo called the new plan "a joke" again.'),
        ("sí", "Dijo «sí» a todo."),
    ],
)
def test_a_word_in_quotation_marks_is_no_core(inner: str, text: str) -> None:
    assert cores(framed(inner, text)) == [None, None]


@pytest.mark.parametrize(("missing", "expected"), [(0, (0, 40)), (1, None)])
def test_a_core_holds_enough_of_its_sentence(missing: int, expected: tuple[int, int] | None) -> None:
    inner = "q" * (40 - missing)
    assert cores(framed(inner, inner + "r" * (60 + missing)))[0] == expected
    assert CORE == 0.4


def test_items_keep_their_cores_apart() -> None:
    again = Item(path="again.txt", text=REPORT.text, source="Petrel", lang="es")
    twice = [cut(again, WHOLE.text, kind="reported"), cut(again, CLAUSE.text, kind="reported")]
    first, _, second, _ = cores([WHOLE, CLAUSE, *twice])
    assert first == second is not None
