from statements import shown, statement

from xlingual.consistency.places import Place
from xlingual.records import Value

FOUR = [
    ("en", "The general spoke of 67,000 men in 4 villages."),
    ("en", "The general named 76,000 men and 4 villages."),
    ("es", "El general hablo de 76.000 hombres y 4 aldeas."),
    ("ru", "Генерал назвал 76 000 человек и 4 села."),
]


def test_one_stands_alone_against_two_that_agree():
    checked = statement(
        FOUR[:3],
        [(0, 1, "numbers", "error", "67,000", "76,000"), (0, 2, "numbers", "error", "67,000", "76.000")],
    )
    losses, villages = checked.slots
    assert shown(losses) == ["67,000", "76,000", "76.000"]
    assert losses.severity == "error"
    assert losses.majority == (1, 2)
    assert losses.deviants == (0,)
    assert losses.carried[0].spans == ((21, 27),)
    assert shown(villages) == ["4", "4", "4"]
    assert (villages.severity, villages.majority, villages.deviants) == (None, (0, 1, 2), ())
    assert checked.findings == {"error": 2, "warning": 0, "note": 0}


def test_of_two_versions_nobody_is_called_deviant():
    (slot, _) = statement(FOUR[:2], [(0, 1, "numbers", "error", "67,000", "76,000")]).slots
    assert len(slot.camps) == 2
    assert (slot.majority, slot.deviants) == ((), ())


def test_two_against_two_have_no_majority():
    texts = [
        ("en", "5 ships sailed."),
        ("en", "Sailed: 5 ships."),
        ("en", "6 ships sailed."),
        ("en", "Sailed: 6 ships."),
    ]
    told = [(a, b, "numbers", "error", "5", "6") for a in (0, 1) for b in (2, 3)]
    (slot,) = statement(texts, told).slots
    assert slot.camps == ((0, 1), (2, 3))
    assert (slot.majority, slot.deviants) == ((), ())


def test_a_difference_reaches_versions_that_were_not_compared():
    texts = [("en", "5 ships sailed."), ("en", "6 ships sailed."), ("en", "Sailed: 6 ships.")]
    (slot,) = statement(texts, [(0, 1, "numbers", "error", "5", "6")], apart=[(0, 2)]).slots
    assert shown(slot) == ["5", "6", "6"]
    assert slot.deviants == (0,)


def test_a_finding_outweighs_an_equal_reading():
    """5 guns here are 6 guns there, though both texts hold a 5."""
    texts = [("en", "They lost 5 tanks and 5 guns."), ("en", "They lost 5 tanks and 6 guns.")]
    checked = statement(texts)
    guns = texts[0][1].rindex("5")
    twice = [Value("5", 10, 11, "5"), Value("5", guns, guns + 1, "5")]
    other = [Value("5", 10, 11, "5"), Value("6", guns, guns + 1, "6")]
    checked = statement(texts, [(0, 1, "numbers", "error", "5 guns", "6 guns")], readings={"numbers": [twice, other]})
    assert [shown(slot) for slot in checked.slots] == [["5", "6"], ["5", "5"]]


def test_two_readings_of_one_version_are_never_one_thing():
    texts = [("en", "5 tanks, 6 guns"), ("en", "5 tanks, 7 guns"), ("en", "7 tanks, 6 guns")]
    told = [
        (0, 1, "numbers", "error", "6", "7"),
        (0, 2, "numbers", "error", "5", "7"),
        (1, 2, "numbers", "error", "5", "7"),
        (1, 2, "numbers", "error", "7", "6"),
    ]
    slots = statement(texts, told).slots
    assert sorted(map(shown, slots)) == [["5", "5", "7"], ["6", "7", "6"]]
    assert {slot.deviants for slot in slots} == {(1,), (2,)}


def test_what_a_version_lacks():
    texts = [("en", "In May 5 ships sailed."), ("en", "In May ships sailed."), ("en", "5 ships sailed in May.")]
    told = [(0, 1, "numbers", "warning", "5", ""), (1, 2, "numbers", "warning", "", "5")]
    (slot,) = statement(texts, told).slots
    assert shown(slot) == ["5", "lacks", "5"]
    assert (slot.majority, slot.deviants) == ((0, 2), (1,))


def test_nothing_read_and_nothing_found_is_no_vote():
    texts = [("en", "In May 5 ships sailed."), ("en", "In May ships sailed."), ("en", "5 ships sailed in May.")]
    (slot,) = statement(texts).slots
    assert shown(slot) == ["5", "silent", "5"]
    assert slot.carried[1].camp is None


def test_a_clause_that_one_version_lacks():
    texts = [
        ("en", "He thanked them, as both leaders had agreed, and left."),
        ("en", "He thanked them and left."),
        ("en", "He gave thanks as the leaders had agreed and left."),
        ("en", "As agreed by the two leaders he gave thanks and left."),
    ]
    told = [
        (0, 1, "omission", "warning", "as both leaders had agreed", ""),
        (1, 2, "omission", "warning", "", "as the leaders had agreed"),
    ]
    (slot,) = statement(texts, told, readings={"omission": [()] * 4}).slots
    assert shown(slot) == ["as both leaders had agreed", "lacks", "as the leaders had agreed", "carries"]
    assert (slot.majority, slot.deviants) == ((0, 2, 3), (1,))


def test_two_clauses_are_two_slots():
    texts = [("en", "One two, three four, five."), ("en", "Five.")]
    told = [(0, 1, "omission", "warning", "One two", ""), (0, 1, "omission", "warning", "three four", "")]
    slots = statement(texts, told, readings={"omission": [(), ()]}).slots
    assert [shown(slot) for slot in slots] == [["One two", "lacks"], ["three four", "lacks"]]


def test_a_missing_word_is_not_tied_to_the_same_word_elsewhere():
    texts = [("en", "They did not sail and did not wait."), ("en", "They sailed and did not wait.")]
    both = [Value("not", 9, 12, "not"), Value("not", 26, 29, "not")]
    other = [Value("not", 20, 23, "not")]
    told = [(0, 1, "negation", "error", "not", "")]
    slots = statement(texts, told, readings={"negation": [both, other]}).slots
    assert [shown(slot) for slot in slots] == [["not", "lacks"], ["not", "not"]]


def test_who_speaks_stands_nowhere_in_the_text():
    texts = [("en", "We will win."), ("en", "We shall win."), ("en", "We are going to win.")]
    told = [
        (0, 1, "speaker", "error", "Anna Orlova", "Ivan Petrov"),
        (0, 2, "speaker", "error", "Anna Orlova", "Petrov"),
    ]
    (slot,) = statement(texts, told, readings={"speaker": [(), (), ()]}).slots
    assert shown(slot) == ["Anna Orlova", "Ivan Petrov", "Petrov"]
    assert slot.carried[0].spans == ()
    assert (slot.majority, slot.deviants) == ((1, 2), (0,))


def test_without_rules_a_version_is_not_checked():
    texts = [("en", "5 ships"), ("fr", "5 navires"), ("en", "6 ships")]
    numbers = [[Value("5", 0, 1, "5")], None, [Value("6", 0, 1, "6")]]
    checked = statement(texts, [(0, 2, "numbers", "error", "5", "6")], readings={"numbers": numbers})
    assert shown(checked.slots[0]) == ["5", "not checked", "6"]
    assert checked.not_checked == {"numbers": (1,)}


def test_two_passages_of_one_item_are_one_voice():
    checked = statement(FOUR[:3], [(0, 1, "numbers", "error", "67,000", "76,000")], apart=[(0, 2)])
    slot = checked.slots[0]
    assert slot.heard([1, 2]) == 2
    assert slot.deviants == (0,)


def test_overlap_is_a_share_of_both():
    place = Place(0, (10, 20), "ten letters")
    assert place.shared_with((10, 20)) == 1
    assert place.shared_with((15, 25)) == 5 / 15
    assert place.shared_with((20, 25)) == 0
