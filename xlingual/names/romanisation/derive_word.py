"""How a system gives one word: as it is written, with ё where е is written for it, with a stress accent, by custom."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from xlingual.names.romanisation.customary import customary
from xlingual.names.romanisation.derivation import Derivation, Step
from xlingual.names.romanisation.derive import Results, all_results, derive, sign
from xlingual.names.romanisation.romanise import System, systems

_ACUTES = frozenset("áéíóúý")


def derive_word(word: str, form: str, system: System) -> Derivation:
    """The derivation with the fewest exceptions, both words in lower case."""
    best = _accented(word, form, system)
    for reading in _readings(word):
        if not best.exceptions:
            return best
        best = min(best, _accented(reading, form, system), key=lambda found: found.cost)
    if best.exceptions and customary(word, form):
        return Derivation(system, (Step("customary", word, form, 0, len(word), 0, len(form)),))
    return best


def _readings(word: str) -> Iterator[str]:
    """Other ways to read a word: one е as ё, ё as е."""
    if "ё" in word:
        yield word.replace("ё", "е")
    else:
        yield from (word[:at] + "ё" + word[at + 1 :] for at, letter in enumerate(word) if letter == "е")


def _accented(word: str, form: str, system: System) -> Derivation:
    """One stress accent costs nothing in a system that has accents, and is an exception in another."""
    plain, place = _without_accent(form)
    if system.accents and plain != form:
        return Derivation(system, _steps(word, plain, system), (place,))
    as_written = Derivation(system, _steps(word, form, system))
    if not as_written.exceptions or plain == form:
        return as_written
    accent = Step("foreign", "", form[place], len(word), len(word), place, place + 1, "accent", _with_accents())
    return min(
        as_written, Derivation(system, (*_steps(word, plain, system), accent), (place,)), key=lambda found: found.cost
    )


def _steps(word: str, form: str, system: System) -> tuple[Step, ...]:
    return derive(word, sign(form), system, _results(word, system.language))


def _without_accent(form: str) -> tuple[str, int]:
    """The form without its one acute and where that stands; as it is, and -1, where it has none or several."""
    places = [at for at, letter in enumerate(form) if letter in _ACUTES]
    if len(places) != 1:
        return form, -1
    at = places[0]
    return form[:at] + unicodedata.normalize("NFD", form[at])[0] + form[at + 1 :], at


@lru_cache(maxsize=1024)
def _results(word: str, language: str) -> Results:
    return all_results(word, [system for system in systems().values() if system.language == language])


@lru_cache(maxsize=1)
def _with_accents() -> frozenset[str]:
    return frozenset(system.code for system in systems().values() if system.accents)
