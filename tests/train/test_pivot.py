from xlingual.train.pivot import FAN_OUT, pivot
from xlingual.train.rows import Row

EN_ES, EN_RU, ES_RU = ("en", "es"), ("en", "ru"), ("es", "ru")


def rows(languages, *pairs):
    return [Row(a, b, "", languages) for a, b in pairs]


def test_joins_what_has_one_english_text():
    spanish = rows(EN_ES, ("the ferry", "el transbordador"))
    russian = rows(EN_RU, ("the ferry", "паром"), ("a raft", "плот"))
    assert pivot(spanish + russian) == [Row("el transbordador", "паром", "pivot", ES_RU)]


def test_rows_that_tell_no_languages_are_not_joined():
    assert pivot([Row("the ferry", "el transbordador"), Row("the ferry", "паром")]) == []


def test_known_pairs_are_not_repeated_and_no_word_has_too_many_partners():
    known = (
        rows(EN_ES, ("run", "correr"))
        + rows(EN_RU, *(("run", text) for text in ("бежать", "бегать", "мчаться", "течь", "работать")))
        + rows(ES_RU, ("correr", "бежать"))
    )
    assert [row.b for row in pivot(known)] == ["бегать", "мчаться"]
    assert FAN_OUT == 3


def test_the_order_of_files_does_not_make_a_known_pair_new():
    known = rows(EN_RU, ("sea", "море")) + rows(EN_ES, ("sea", "mar")) + rows(ES_RU, ("mar", "море"))
    assert pivot(known) == []
    assert pivot(known + rows(EN_ES, ("sea", "océano"))) == [Row("océano", "море", "pivot", ES_RU)]
