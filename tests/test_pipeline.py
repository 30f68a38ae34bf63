"""The whole way from items to pairs, on a few hand-made items in three languages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from xlingual import pipeline
from xlingual.errors import UsageError
from xlingual.records import Alignment, Item, Judgement, Pair, Verdict

HERALD = Item(
    path="herald.txt",
    source="Harbour Herald",
    lang="en",
    date="2025-06-10",
    text="The ferry between Port Sulin and Cape Orlo has been out of service since a storm last winter. "
    "Transport minister Elena Markova told reporters that the ferry would sail again before the end of July. "
    "She added that the state would pay for the repair of both piers. "
    "Tickets on the line used to cost nine euros.",
)
FARO = Item(
    path="faro.txt",
    source="El Faro",
    lang="es",
    date="2025-06-11",
    text="La ministra de Transporte, Elena Markova, declaró que el ferry volverá a navegar antes de finales de julio. "
    "Agregó que el Estado pagará la reparación de los dos muelles. "
    "Según los pescadores, el ferry siempre llegaba tarde. "
    "El tiempo será soleado el fin de semana.",
)
VESTNIK = Item(
    path="vestnik.txt",
    source="Вестник",
    lang="ru",
    date="2025-06-12",
    text="В порту прошла ярмарка. "
    "Министр транспорта Елена Маркова заявила, что паром снова начнёт ходить до конца июля. "
    "Паром построили сорок лет назад, и он вмещает двести пассажиров.",
)
ITEMS = [HERALD, FARO, VESTNIK]
FERRY = ("would sail again before", "volverá a navegar", "снова начнёт ходить")
PIERS = ("both piers", "los dos muelles")
TRAPS = ("out of service", "nine euros", "siempre llegaba tarde", "сорок лет назад")


@pytest.fixture(scope="module")
def found() -> Alignment:
    return pipeline.align_items(ITEMS)


def tied(found: Alignment, *words: str) -> list[Pair]:
    """The pairs whose sides show both of two wordings."""
    return [pair for pair in found.pairs if {w for w in words if w in pair.a.text or w in pair.b.text} == set(words)]


def ids(found: Alignment) -> set[str]:
    return {pair.pair_id for pair in found.pairs}


@pytest.mark.parametrize("words", [FERRY[:2], FERRY[1:], FERRY[::2], PIERS])
def test_renderings_of_one_statement_are_paired_once(found: Alignment, words: tuple[str, str]) -> None:
    [pair] = tied(found, *words)
    assert pair.kind == "cross-language"
    assert pair.confidence is not None
    assert pair.confidence > 0.5


def test_three_renderings_make_one_group(found: Alignment) -> None:
    pairs = [pair for words in (FERRY[:2], FERRY[1:], FERRY[::2]) for pair in tied(found, *words)]
    groups = {pair.group_id for pair in pairs}
    assert len(groups) == 1
    [group] = [group for group in found.groups if group.group_id in groups]
    assert {passage.item_id for passage in group.passages} == {item.item_id for item in ITEMS}


@pytest.mark.parametrize("trap", TRAPS)
def test_a_sentence_on_the_same_topic_is_no_rendering(found: Alignment, trap: str) -> None:
    assert not tied(found, trap)


def test_a_is_the_earlier_side(found: Alignment) -> None:
    dates = [(found.items[pair.a.item_id].date or "", found.items[pair.b.item_id].date or "") for pair in found.pairs]
    assert dates
    assert all(earlier < later for earlier, later in dates)


def test_passages_show_what_stands_in_their_items(found: Alignment) -> None:
    shown = [*found.passages, *(side for pair in found.pairs for side in (pair.a, pair.b))]
    assert shown
    assert all(found.items[p.item_id].text[p.start : p.end] == p.text for p in shown)


def test_two_runs_are_equal(found: Alignment) -> None:
    again = pipeline.align_items(ITEMS)
    assert again.pairs == found.pairs
    assert again.doubtful == found.doubtful
    assert again.groups == found.groups


@pytest.mark.parametrize("order", [(2, 1, 0), (1, 2, 0)])
def test_order_of_items_changes_nothing(found: Alignment, order: tuple[int, ...]) -> None:
    again = pipeline.align_items(ITEMS[number] for number in order)
    assert ids(again) == ids(found)
    assert {group.group_id for group in again.groups} == {group.group_id for group in found.groups}
    sides = {pair.pair_id: (pair.a, pair.b) for pair in found.pairs}
    assert all((pair.a, pair.b) == sides[pair.pair_id] for pair in again.pairs)


def test_an_item_given_twice_counts_once(found: Alignment) -> None:
    again = pipeline.align_items([*ITEMS, HERALD, Item(**{name: getattr(FARO, name) for name in Item.__slots__})])
    assert len(again.items) == 3
    assert ids(again) == ids(found)


def test_a_higher_cut_keeps_fewer_pairs_and_doubts_the_rest(found: Alignment) -> None:
    strict = pipeline.align_items(ITEMS, cut=0.999)
    assert ids(strict) <= ids(found)
    assert all((pair.confidence or 0) >= 0.999 for pair in strict.pairs)
    assert ids(found) - ids(strict) <= {pair.pair_id for pair in strict.doubtful}


def test_inside_one_item_only_two_languages_are_paired() -> None:
    english, spanish = "The museum will stay closed until Friday.", "El museo permanecerá cerrado hasta el viernes."
    alike = "Until Friday the museum will remain closed."
    page = Item(path="page.html", source="Gull", text=f"{english}\n\n{alike}\n\n{spanish}")
    pairs = pipeline.align_items([page]).pairs
    assert pairs
    assert {pair.kind for pair in pairs} == {"cross-language"}


@pytest.mark.parametrize(
    "items",
    [[], [HERALD], [Item("a.txt", "", "Gull"), Item("b.txt", " \n ", "Tern")], [Item("a.txt", "Rain fell.", "Gull")]],
    ids=["no items", "one item", "empty texts", "one passage"],
)
def test_nothing_said_twice_gives_no_pairs(items: list[Item]) -> None:
    nothing = pipeline.align_items(items)
    assert (list(nothing.pairs), list(nothing.doubtful), list(nothing.groups)) == ([], [], [])


def verdicts(pair: Pair, said: Judgement, others: int = 0) -> list[Verdict]:
    """A verdict on the pair, and as many on others like it, in other words."""
    keys = [pair.text_keys, *((f"{said} {number}", "") for number in range(others))]
    return [Verdict(said, key, pair.languages, pair.model, pair.features, pair.margin, "") for key in keys]


def test_a_pair_called_different_is_kept_but_not_listed_and_ties_no_group(found: Alignment) -> None:
    [pair] = tied(found, *PIERS)
    again = pipeline.align_items(ITEMS, verdicts=verdicts(pair, "different"))
    assert ids(again) == ids(found) - {pair.pair_id}
    [refused] = again.rejected
    assert (refused.pair_id, refused.verdict, refused.group_id) == (pair.pair_id, "different", "")
    assert pair.group_id not in {group.group_id for group in again.groups}


def test_the_other_renderings_of_a_group_stay_together_without_a_refused_pair(found: Alignment) -> None:
    [pair] = tied(found, *FERRY[:2])
    again = pipeline.align_items(ITEMS, verdicts=verdicts(pair, "different"))
    assert not tied(again, *FERRY[:2])
    assert tied(again, *FERRY[1:]) or tied(again, *FERRY[::2])


def test_a_pair_called_same_stands_with_the_confidence_that_it_has(found: Alignment) -> None:
    [pair] = tied(found, *PIERS)
    again = pipeline.align_items(ITEMS, cut=0.99999, verdicts=verdicts(pair, "same"))
    [stands] = [one for one in again.standing if one.pair_id == pair.pair_id]
    assert stands.verdict == "same"
    assert (stands.confidence or 0) < 0.99999
    assert stands.pair_id not in {one.pair_id for one in again.undecided}


def test_a_run_learns_from_verdicts_and_a_pair_called_same_outlives_it(found: Alignment) -> None:
    [pair] = tied(found, *PIERS)
    again = pipeline.align_items(ITEMS, verdicts=[*verdicts(pair, "same", 4), *verdicts(pair, "different", 300)[1:]])
    [refit] = again.refits
    assert (refit.languages, refit.same, refit.different, refit.done) == (pair.languages, 5, 300, True)
    [stands] = [one for one in again.standing if one.pair_id == pair.pair_id]
    assert (stands.confidence or 0) < 0.2 < (pair.confidence or 0)


@pytest.mark.parametrize("day", ["June 2025", "10.06.2025", "2025-06-31"])
def test_a_date_that_is_none_is_an_error_of_the_user(day: str) -> None:
    with pytest.raises(UsageError, match="YYYY-MM-DD"):
        pipeline.align_items([FARO, replace(HERALD, date=day)])


def test_a_time_of_day_is_no_part_of_a_date(found: Alignment) -> None:
    timed = [replace(item, date=f"{item.date}T23:50:00Z") for item in ITEMS]
    again = pipeline.align_items(timed)
    assert [pair.confidence for pair in again.pairs] == pytest.approx([pair.confidence for pair in found.pairs])


@pytest.mark.parametrize(("item", "wrong"), [(HERALD, "ru"), (FARO, "en"), (VESTNIK, "es"), (FARO, None)])
def test_a_wrong_label_gives_way_to_the_text(item: Item, wrong: str | None) -> None:
    mislabelled = Item(item.path, item.text, item.source, wrong, item.date)
    [corrected] = pipeline.with_languages([mislabelled])
    assert corrected.lang == item.lang
    assert corrected.item_id == item.item_id


def test_passages_come_item_by_item_in_reading_order() -> None:
    passages = pipeline.to_passages(ITEMS)
    numbers = {item.item_id: number for number, item in enumerate(ITEMS)}
    places = [(numbers[p.item_id], p.start) for p in passages]
    assert places == sorted(places)
    assert {p.lang for p in passages} == {"en", "es", "ru"}


def test_stages_tell_their_progress_in_order() -> None:
    told: list[tuple[str, int, int]] = []
    pipeline.align_items(ITEMS, progress=lambda stage, done, total: told.append((stage, done, total)))
    stages = ["segment", "embed", "names", "search", "align", "check"]
    assert list(dict.fromkeys(stage for stage, _, _ in told)) == stages
    assert all(done <= total for _, done, total in told)
    assert ("align", 1, 1) in told
    assert told[-1][0] == "check"


def test_files_are_read_and_aligned_and_problems_told(tmp_path: Path, found: Alignment) -> None:
    for item in ITEMS:
        (tmp_path / item.path).write_text(item.text, encoding="utf-8")
    reading, aligned = pipeline.align_files([str(tmp_path), str(tmp_path / "missing.txt")])
    assert len(reading.items) == len(aligned.items) == 3
    assert len(reading.problems) == 1
    assert len(tied(aligned, *FERRY[:2])) == len(tied(found, *FERRY[:2]))
