"""Korean names in Russian cases: the last syllable may carry an ending, or be the name itself."""

from __future__ import annotations

from functools import lru_cache

from xlingual.names.korean.parse import parse

HARD = ("ом", "а", "у", "е")  # Ким Чен Ына, Ыну, Ыном, Ыне
SOFT = ("ем", "ём", "я", "ю", "е")  # Чхоля, Чхолю, Чхолем, Чхоле: before them the ending hides a soft sign


@lru_cache(maxsize=16384)
def nominatives(name: str) -> tuple[str, ...]:
    """What a Russian spelling may be in the nominative, the likeliest first; empty where nothing reads as Korean.

    Names of women and names that end in a vowel are not declined, so the spelling itself may be among them.
    """
    found = [form for form in (name, *_stripped(name)) if parse(form)]
    return tuple(sorted(dict.fromkeys(found), key=_syllables))


def _stripped(name: str) -> list[str]:
    lowered = name.lower()
    hard = [name[: -len(ending)] for ending in HARD if lowered.endswith(ending)]
    soft = [name[: -len(ending)] + "ь" for ending in SOFT if lowered.endswith("л" + ending)]
    return [form for form in (*soft, *hard) if form and form[-1].lower() not in "аеёиоуыэюя -"]


def _syllables(form: str) -> int:
    """A form of few syllables is likelier: Ын rather than Ы-на."""
    read = parse(form)
    return min(len(reading) for reading in read.readings) if read else 0
