from time import perf_counter

from xlingual.export.differences import differences


def shown(text, spans):
    return [(text[span.start : span.end], span.kind) for span in spans]


def test_equal_but_for_case_and_punctuation_is_no_difference():
    found = differences("«The sea, he said, is calm.»", "the Sea he said is calm")
    assert (found.a, found.b, found.spellings) == ((), (), ())


def test_words_and_spellings_are_told_apart():
    a, b = "General Gerassimov praised the honour of all.", "Yesterday Gerasimov hailed the honor of all."
    found = differences(a, b)
    assert shown(a, found.a) == [
        ("General", "differs"),
        ("Gerassimov", "spelling"),
        ("praised", "differs"),
        ("honour", "spelling"),
    ]
    assert found.spellings == (("Gerassimov", "Gerasimov"), ("honour", "honor"))


def test_neighbouring_words_make_one_span():
    a, b = "The fleet will sail north at dawn.", "The fleet must wait for ice at dawn."
    assert shown(a, differences(a, b).a) == [("will sail north", "differs")]
    assert shown(b, differences(a, b).b) == [("must wait for ice", "differs")]


def test_numbers_differ_whole():
    a, b = "Sold 5,000 tons for $3.5", "Sold 5,900 tons for €3.5"
    assert shown(a, differences(a, b).a) == [("5,000", "differs"), ("$", "differs")]


def test_hyphens_do_not_part_a_name_from_itself():
    assert differences("Kim Jong-un spoke.", "Kim Jong Un spoke.").a == ()


def test_a_like_word_in_another_place_is_no_spelling():
    assert differences("The honour of the crew was saved", "The crew saved its honor").spellings == ()


def test_a_name_is_found_wherever_it_stands():
    a = "On May 9, Ivan Gerassimov, chief of the General Staff, spoke"
    b = "On May 9, the Russian chief of the Staff Ivan Gerasimov spoke"
    assert differences(a, b).spellings == (("Gerassimov", "Gerasimov"),)
    assert ("Gerassimov", "spelling") in shown(a, differences(a, b).a)


def test_a_name_that_only_moved_is_no_other_spelling():
    assert differences("Zakharova met the crew of the ship", "The crew met Zakharova").spellings == ()


def test_spanish_accents_and_russian_yo():
    assert differences("la región de Kursk", "la region de Kursk").spellings == (("región", "region"),)
    assert differences("Ещё один день", "Еще один день").spellings == (("Ещё", "Еще"),)


def test_one_side_empty():
    found = differences("", "All aboard.")
    assert found.a == ()
    assert shown("All aboard.", found.b) == [("All aboard", "differs")]


def test_very_long_texts_stay_quick():
    one, other = " ".join(f"word{n}" for n in range(8000)), " ".join(f"ward{n}" for n in range(8000))
    begun = perf_counter()
    differences(one, other)
    assert perf_counter() - begun < 5
