from xlingual.records import text_key
from xlingual.train.held_out import BLOCK, held_out_rows, keys_of, telling, usual_count, without
from xlingual.train.rows import Row

NEWS = [Row(f"report {n}", f"informe {n}", "news") for n in range(400)]
TALK = [Row(f"chat {n}", f"charla {n}", "talk") for n in range(70)]


def test_rows_come_in_whole_runs_of_the_domain():
    rows = TALK + NEWS
    numbers = held_out_rows(rows, 150, domain="news")
    assert len(numbers) == 150
    assert numbers == sorted(set(numbers))
    assert all(rows[number].domain == "news" for number in numbers)
    assert all(numbers[at + BLOCK - 1] - numbers[at] == BLOCK - 1 for at in range(0, 150, BLOCK))


def test_the_seed_decides():
    assert held_out_rows(NEWS, 100) == held_out_rows(NEWS, 100)
    assert held_out_rows(NEWS, 100, seed=1) != held_out_rows(NEWS, 100, seed=2)


def test_runs_do_not_reach_over_other_domains():
    rows = NEWS[:30] + TALK[:1] + NEWS[30:60]
    assert held_out_rows(rows, 50, domain="news") == []
    assert len(held_out_rows(rows, 50)) == 50


def test_a_row_that_shares_a_text_leaves_whatever_its_case_and_accents():
    rows = [Row("Good evening", "Buenas noches"), Row("GOOD EVENING!", "¡Buenas tardes!"), Row("bye", "buenas nochés")]
    assert without(rows, keys_of(rows[:1])) == []
    assert without(rows, {text_key("buenas tardes")}) == [rows[0], rows[2]]
    assert without(rows, set()) == rows


def test_the_usual_count_is_a_twentieth_in_whole_runs_and_at_most_a_thousand_per_pair_of_languages():
    assert [usual_count(NEWS[:1] * size) for size in (999, 1_000, 3_500, 20_000, 90_000)] == [0, 50, 150, 1_000, 1_000]
    spanish = [row._replace(languages=("en", "es")) for row in NEWS[:1]]
    assert usual_count((NEWS[:1] + spanish) * 40_000) == 2_000


def test_rows_to_measure_by_have_one_right_answer():
    fog, sea = Row("fog", "niebla"), Row("sea", "mar")
    assert telling([fog, Row("Fog!", "bruma"), Row("mist", "Niebla"), Row("Madrid", "madrid"), sea]) == [fog, sea]
