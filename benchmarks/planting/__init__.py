"""Planted changes: one fact of one side of a pair changed, where the other side says what stood there before.

Each kind of change is one module with ``changes`` and ``answers``, see :class:`planting.record.Planter`. Whether
something is changed is decided without the program's checks. Its finder of names, comparison of names and word vectors
are used, as each module says.
"""

from __future__ import annotations

from random import Random

from planting import clauses, dates, digits, names, negation
from planting.record import Extent, Kind, Name, Planted, Planter, Text

PLANTERS: dict[Kind, Planter] = {
    "digit": digits,
    "name": names,
    "date": dates,
    "negation": negation,
    "clause": clauses,
}

__all__ = ["PLANTERS", "Extent", "Kind", "Name", "Planted", "Text", "plant"]


def plant(kind: Kind, given: Text, other: Text, rng: Random) -> tuple[Planted, tuple[Extent, ...]] | None:
    """A change of one side, and where the other side says what stood there before; None where there is none to make."""
    planter = PLANTERS[kind]
    for planted in planter.changes(given, rng):
        answers = planter.answers(planted, given, other)
        if answers is not None:
            return planted, answers
    return None
