"""What the surroundings of two passages say: rivals, speaker, pairs next to it, time, forms, third renderings.

Each is a shift of the score's log-odds, on top of the evidence of the two texts (:mod:`xlingual.align.score`).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xlingual.align.bag import UNDATED, Bag
from xlingual.align.candidates import Candidates
from xlingual.align.run_names import SamePerson
from xlingual.align.score import probability

CONTEXT = ("rivals", "speaker", "run", "days", "template", "chain")

SAME_SPEAKER = 1.3
OTHER_SPEAKER = -1.5
UNNAMED = -0.5  # a statement of somebody named against the outlet's own words
RUN = 3.0  # times the probability of the best neighbouring pair
ROUNDS = 2  # a run of weak pairs lifts itself: each is seen again in the light of the others
CHAIN = 2.0  # times how well a third rendering ties the two sides together
REACH = 2  # places before and after that count as neighbours
DAYS = -0.4  # for each doubling of the distance past NEAR_DAYS
NEAR_DAYS = 4  # retellings of the same news and editions in other languages come within these
DAYS_OF_ONE_OUTLET = -0.8  # the same inside one outlet, whose editions come on one day or the next
REPEAT = -2.5  # one outlet seldom says the same thing twice (86 of 100 shown pairs read as renderings at -1.5) ...
REPEAT_SHORT = -12.0  # ... least of all in few words (times 1 / words): those are its forms, "He made a speech" ...
TEMPLATE = -2.0  # ... and with other names or numbers it fills in a form again


def context(
    bag: Bag, found: Candidates, by_text: NDArray[np.float64], rivalry: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Shifts in log-odds, (m, len(CONTEXT)), given each candidate's log-odds by its texts and what its rivals do to it.

    The chain's are 0 here; they follow from groups, see :func:`chain_support`.
    """
    speaker = _speaker(bag, found)
    days, template = _days(bag, found), _template(bag, found)
    support = np.zeros(len(found))
    for _ in range(ROUNDS):
        support = run_support(bag, found, probability(by_text + rivalry + speaker + days + template + RUN * support))
    return np.stack([rivalry, speaker, RUN * support, days, template, np.zeros(len(found))], axis=1)


def _speaker(bag: Bag, found: Candidates) -> NDArray[np.float64]:
    """For the same named speaker, against two different ones, 0 where one is not named or the spellings leave doubt."""
    return np.array(
        [
            _by_speakers(bag.speakers[a], bag.speakers[b], bag.run_names.same_person)
            for a, b in zip(found.a.tolist(), found.b.tolist(), strict=True)
        ],
        np.float64,
    )


def _by_speakers(one: str, other: str, same_person: SamePerson) -> float:
    """A name alone says nothing against its absence; Gerassimov is Герасимов, Kim Jong Un is not Kim Jong Il."""
    if not one or not other:
        return UNNAMED if one or other else 0.0
    return {True: SAME_SPEAKER, False: OTHER_SPEAKER, None: 0.0}[same_person(one, other)]


def _days(bag: Bag, found: Candidates) -> NDArray[np.float64]:
    """Against pairs whose items are many days apart; 0 where a day is unknown."""
    one, other = bag.days[found.a], bag.days[found.b]
    apart = np.where((one == UNDATED) | (other == UNDATED), 0, np.abs(one - other))
    doublings = np.log2(1 + np.maximum(0, apart - NEAR_DAYS))
    one_outlet = bag.sources[found.a] == bag.sources[found.b]
    return np.asarray(np.where(one_outlet, DAYS_OF_ONE_OUTLET, DAYS) * doublings)


def _template(bag: Bag, found: Candidates) -> NDArray[np.float64]:
    """Against one outlet's sentences in one language, more so where each has a name or number that the other lacks.

    Two outlets that differ in a name report one statement differently; one outlet fills in a form again.
    """
    shift = np.zeros(len(found))
    for number in np.flatnonzero(one_voice(bag, found)).tolist():
        a, b = bag.texts[found.a[number]], bag.texts[found.b[number]]
        here, there = a.names | a.digits, b.names | b.digits
        shortness = 1 / max(1, min(len(a.words), len(b.words)))
        shift[number] = REPEAT + REPEAT_SHORT * shortness + TEMPLATE * bool(here - there and there - here)
    return shift


def one_voice(bag: Bag, found: Candidates) -> NDArray[np.bool_]:
    """Whether both sides are one outlet's words in one language, (m,)."""
    same_outlet = bag.sources[found.a] == bag.sources[found.b]
    return np.asarray(same_outlet & (bag.languages[found.a] == bag.languages[found.b]))


def run_support(bag: Bag, found: Candidates, score: NDArray[np.float64]) -> NDArray[np.float64]:
    """The best score among the pairs of the same two items that stand next to this one in the same order, 0..1.

    Quotes travel in runs: where one sentence of an item has a rendering in another item, so has the next, nearby and in
    the same order; so do the editions that one saved page lists below each other. A pair lends no more support than it
    has on its own. One outlet's forms run in parallel too, so there a run says nothing.
    """
    support = np.zeros(len(found))
    items_a, items_b = bag.items[found.a], bag.items[found.b]
    places_a, places_b = bag.places[found.a, 0], bag.places[found.b, 0]
    best = _best_by_place(items_a, items_b, places_a, places_b, score)
    for number in np.flatnonzero(~one_voice(bag, found)):
        around = best.get((items_a[number], items_b[number]))
        if around is None or len(around) < 2:
            continue
        place_a, place_b = int(places_a[number]), int(places_b[number])
        support[number] = max(
            around.get((place_a + sign * step, place_b + sign * other), 0.0)
            for sign in (-1, 1)
            for step in range(1, REACH + 1)
            for other in range(1, REACH + 1)
        )
    return support


def chain_support(bag: Bag, found: Candidates, score: NDArray[np.float64]) -> NDArray[np.float64]:
    """How well a third outlet's passage ties the two sides of each pair together, 0..1: the weaker tie, at best.

    What an outlet itself prints again proves nothing: its arrival of a guest is near to its departure of the guest.
    """
    ties: dict[int, dict[int, float]] = {}
    for a, b, value in zip(found.a.tolist(), found.b.tolist(), score.tolist(), strict=True):
        ties.setdefault(a, {})[b] = ties.setdefault(b, {})[a] = value
    support = np.zeros(len(found))
    for number, (a, b) in enumerate(zip(found.a.tolist(), found.b.tolist(), strict=True)):
        here, there = ties[a], ties[b]
        outlets = (bag.sources[a], bag.sources[b])
        thirds = (c for c in here.keys() & there.keys() if bag.sources[c] not in outlets)
        support[number] = max((min(here[c], there[c]) for c in thirds), default=0.0)
    return support


def _best_by_place(
    items_a: NDArray[np.int64],
    items_b: NDArray[np.int64],
    places_a: NDArray[np.int64],
    places_b: NDArray[np.int64],
    score: NDArray[np.float64],
) -> dict[tuple[int, int], dict[tuple[int, int], float]]:
    """For each pair of items, the best score at each pair of places."""
    table: dict[tuple[int, int], dict[tuple[int, int], float]] = {}
    for item_a, item_b, place_a, place_b, value in zip(
        items_a.tolist(), items_b.tolist(), places_a.tolist(), places_b.tolist(), score.tolist(), strict=True
    ):
        places = table.setdefault((item_a, item_b), {})
        if value > places.get((place_a, place_b), 0.0):
            places[place_a, place_b] = value
    return table
