from dataclasses import replace

from statements import shown, statement

from xlingual.records import Carried, Slot, Value


def named(texts, key="name 1"):
    """A toy reading: the first word is the name."""
    return {"names": [[Value(key, 0, len(text.split()[0]), text.split()[0])] for _, text in texts]}


def test_spellings_of_one_name_are_camps():
    texts = [("en", "Gerassimov spoke."), ("en", "Gerasimov spoke."), ("en", "Gerasimov said so.")]
    told = [(0, 1, "names", "note", "Gerassimov", "Gerasimov"), (0, 2, "names", "note", "Gerassimov", "Gerasimov")]
    (slot,) = statement(texts, told, readings=named(texts)).slots
    assert slot.severity == "note"
    assert (slot.majority, slot.deviants) == ((1, 2), (0,))


def test_a_version_that_fits_both_takes_no_side():
    texts = [("en", "Gerassimov spoke."), ("en", "Gerasimov spoke."), ("ru", "Герасимов выступил.")]
    told = [(0, 1, "names", "note", "Gerassimov", "Gerasimov")]
    (slot,) = statement(texts, told, readings=named(texts)).slots
    assert shown(slot) == ["Gerassimov", "Gerasimov", "Герасимов"]
    assert slot.camps == ((0,), (1,))
    assert (slot.majority, slot.deviants) == ((), ())


def test_an_equal_reading_counts_more_than_no_finding():
    """A check that misses one of two contradictions does not split those that read the same."""
    texts = [("en", "67 men"), ("en", "76 men"), ("ru", "76 человек")]
    (slot,) = statement(texts, [(0, 1, "numbers", "error", "67", "76")]).slots
    assert (slot.majority, slot.deviants) == ((1, 2), (0,))


def test_passages_of_one_item_make_no_majority():
    carried = (Carried("carries", "5", camp=0), Carried("carries", "5", camp=0), Carried("carries", "6", camp=1))
    slot = Slot("numbers", carried, voices=(0, 0, 2))
    assert (slot.majority, slot.deviants) == ((), ())
    assert replace(slot, voices=(0, 1, 2)).deviants == (2,)


def test_two_that_agree_stay_a_camp_between_contradictions_that_were_missed():
    texts = [("en", "5 ships"), ("en", "6 ships"), ("es", "6 barcos"), ("en", "7 ships"), ("en", "8 ships")]
    told = [(0, 3, "numbers", "error", "5", "7"), (0, 4, "numbers", "error", "5", "8")]
    told.append((1, 4, "numbers", "error", "6", "8"))
    (slot,) = statement(texts, told).slots
    assert shown(slot) == ["5", "6", "6", "7", "8"]
    assert slot.majority == (1, 2)
    assert slot.carried[3].camp is None
