from pathlib import Path

from xlingual.train.pivot import FAN_OUT, languages_of, pivot
from xlingual.train.rows import Row


def test_languages_stand_at_the_end_of_a_name():
    assert languages_of("data/news_en-ru.tsv.gz") == ("en", "ru")
    assert languages_of("en-es.tsv") == ("en", "es")
    assert languages_of("memory.tsv") is None


def test_joins_what_has_one_english_text():
    spanish, russian = [Row("the ferry", "el transbordador")], [Row("the ferry", "паром"), Row("a raft", "плот")]
    files = {Path("en-es.tsv"): spanish, Path("en-ru.tsv"): russian}
    assert pivot(files) == [Row("el transbordador", "паром", "pivot")]
    assert pivot({Path("one.tsv"): spanish, Path("two.tsv"): russian}) == []


def test_known_pairs_are_not_repeated_and_no_word_has_too_many_partners():
    files = {
        Path("en-es.tsv"): [Row("run", "correr")],
        Path("en-ru.tsv"): [Row("run", text) for text in ("бежать", "бегать", "мчаться", "течь", "работать")],
        Path("es-ru.tsv"): [Row("correr", "бежать")],
    }
    assert [row.b for row in pivot(files)] == ["бегать", "мчаться"]
    assert FAN_OUT == 3
