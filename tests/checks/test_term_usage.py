"""Which outlet uses which rendering of a term or a title."""

from __future__ import annotations

from xlingual import comparison
from xlingual.records import Item, TermFamily


def item(source: str, text: str, date: str, lang: str = "en") -> Item:
    return Item(path="", text=text, source=source, lang=lang, date=date)


NEWS = [
    item("Harbour Post", "The DPRK opened its border on Monday. Trade with the DPRK grew.", "2025-03-01"),
    item("Harbour Post", "Minister Anna Kowalska praised the DPRK team in a long speech.", "2025-03-04"),
    item("River Digest", "North Korea opened its border on Monday. North Korean trade grew.", "2025-03-02"),
    item(
        "River Digest", "Health secretary Anna Kowalska praised the North Korean team in a long speech.", "2025-03-05"
    ),
    item("Речная газета", "КНДР открыла границу в понедельник, торговля с КНДР выросла.", "2025-03-03", "ru"),
]


def family(headword: str) -> TermFamily:
    return next(f for f in comparison.term_usage(NEWS) if f.headword == headword)


def test_each_rendering_has_its_outlets_days_and_spellings() -> None:
    country = family("North Korea")
    assert country.kind == "country"
    forms = {form.form: form for form in country.forms}
    assert dict(forms["DPRK"].sources) == {"Harbour Post": 3}
    assert forms["DPRK"].dates == ("2025-03-01", "2025-03-04")
    assert forms["КНДР"].lang == "ru"
    assert (forms["КНДР"].share, forms["DPRK"].share) == (1.0, 0.5)
    assert sum(form.count for form in country.forms) == country.count == 8


def test_an_example_holds_the_term() -> None:
    for form in family("North Korea").forms:
        for use in form.uses:
            assert use.text[use.start : use.end] in form.spelled


def test_titles_belong_to_a_person() -> None:
    told = family("title of Anna Kowalska")
    assert told.kind == "title"
    assert {form.form: dict(form.sources) for form in told.forms} == {
        "Minister": {"Harbour Post": 1},
        "Health secretary": {"River Digest": 1},
    }


def test_outlets_that_differ_most_come_first() -> None:
    found = comparison.term_usage(NEWS)
    assert [f.difference for f in found] == sorted((f.difference for f in found), reverse=True)
    assert found[0].headword == "North Korea"
    assert found[0].difference > 0.3


def test_a_rare_rendering_is_a_minoritys() -> None:
    often = item(
        "Harbour Post", "North Korea won. North Korea lost. North Korea drew. North Korea left. DPRK.", "2025-01-01"
    )
    (country,) = comparison.term_usage([often])
    assert {form.form: form.minority for form in country.forms} == {"North Korea": False, "DPRK": True}
    assert country.difference == 0.0  # a single outlet


def test_one_rendering_only_is_no_family() -> None:
    assert comparison.term_usage([NEWS[0]]) == ()
