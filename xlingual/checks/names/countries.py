"""Countries named by their people or their capital: German, Berlin and ФРГ may all stand for Germany."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from xlingual.checks.names.mentions import WEAK, Mentioned
from xlingual.checks.names.peoples import capital_of, countries_of, people_of
from xlingual.checks.names.view import MEANT, View

TAKEN = 0.8  # likeness from which a word has a counterpart other than the name in question


def stands_for_country(place: Mentioned, view: View) -> bool:
    """Whether the other side names a place's people or capital, or the place is a capital and its country is there."""
    likeness = np.delete(view.likeness, place.words, axis=0)
    free = [word.text for j, word in enumerate(view.other.words) if likeness[:, j].max(initial=0.0) < TAKEN]
    there = {country for word in free for country in countries_of(word, view.other.lang)}
    if any(view.compare(place.name, country.title()).same for country in there):
        return True
    own = {country for n in place.words for country in capital_of(view.own.words[n].text, view.own.lang)}
    return bool(own & there) or any(
        view.compare(name, country.title()).same for country in own for name in _places(view)
    )


def lacking_peoples(view: View) -> Iterator[Mentioned]:
    """The words for a people, or for what is its own, whose country the other side does not name in any way."""
    for n, word in enumerate(view.own.words):
        countries = people_of(word.text, view.own.lang)
        if countries and not _has_country(countries, n, view):
            yield Mentioned(word.start, word.end, (n,), WEAK, word.text, "place")


def _has_country(countries: tuple[str, ...], n: int, view: View) -> bool:
    """Whether the other side names one of the countries, its people or its capital."""
    side = view.other
    free = [j for j in range(len(side.words)) if view.likeness[:, j].max() < TAKEN or view.likeness[n, j] >= MEANT]
    if any(
        view.likeness[n, j] >= MEANT or set(countries) & set(countries_of(side.words[j].text, side.lang)) for j in free
    ):
        return True
    places = (span.name for span in side.names if span.kind == "place")
    return any(view.compare(name, country.title()).same for name in places for country in countries)


def _places(view: View) -> Iterator[str]:
    """The places of the other side that this side does not name by the same name."""
    own = {span.name_id for span in view.own.names}
    return (span.name for span in view.other.names if span.kind == "place" and span.name_id not in own)
