"""Cases of Russian words, by pymorphy3: what a word may be and its nominatives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

_KINDS = (("Name", "F"), ("Patr", "F"), ("Surn", "S"), ("Geox", "G"))


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word: its case, its gender (``m f n`` or empty for any), its nominative and what it may be."""

    case: str
    gender: str
    nominative: str
    kind: str  # F forename, S surname, G place, A adjective, X any other noun
    score: float


@dataclass(frozen=True, slots=True)
class Forms:
    """All that is known of a word: dictionary forms, what it most likely is, and its readings in the singular."""

    normal: tuple[str, ...] = ()
    kind: str = ""  # F, S, G, P (adjective), V (verb) or empty
    known: bool = False  # an ordinary word of the dictionary
    readings: tuple[Reading, ...] = ()
    past: str = ""  # gender of a verb in the past: m, f


@cache
def _analyzer() -> MorphAnalyzer:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer()


@cache
def forms_of(word: str) -> Forms:
    """What a word may be; the dictionary comes before guesses by endings."""
    analyzer = _analyzer()
    parses = [parse for parse in analyzer.parse(word) if "Abbr" not in parse.tag]
    if not parses:
        return Forms()
    readings = tuple(reading for parse in parses if (reading := _reading(parse)))
    normal = tuple(dict.fromkeys(plain_e(parse.normal_form) for parse in parses if parse.score > 0.01))
    known = analyzer.word_is_known(word)
    return Forms(normal, _kind(parses, known=known), known and not _named(parses), readings, _past(parses[0]))


def plain_e(word: str) -> str:
    """``ё`` as ``е``."""
    return word.replace("ё", "е")


def _named(parses: list[Any]) -> bool:
    return any(tag in parse.tag for parse in parses for tag, _ in _KINDS)


def _kind(parses: list[Any], *, known: bool) -> str:
    for tag, kind in _KINDS:
        if any(tag in parse.tag and (known or parse.score > 0.2) for parse in parses):
            return kind
    if parses[0].tag.POS in {"ADJF", "PRTF"}:
        return "P"
    return ""


def _past(parse: Any) -> str:
    return (parse.tag.gender or " ")[0] if parse.tag.POS == "VERB" and parse.tag.tense == "past" else ""


def _reading(parse: Any) -> Reading | None:
    tag = parse.tag
    if tag.case is None or tag.number == "plur" or tag.POS not in {"NOUN", "ADJF"} or "voct" in tag:
        return None
    inflected = parse.inflect({"nomn", "sing"}) if tag.case != "nomn" else parse
    if inflected is None:
        return None
    kind = next((kind for name, kind in _KINDS if name in tag), "A" if tag.POS == "ADJF" else "X")
    gender = "" if "ms-f" in tag or "GNdr" in tag else (tag.gender or " ")[0].strip()
    case = {"gen2": "gent", "loc2": "loct", "acc2": "accs"}.get(tag.case, tag.case)
    return Reading(case, gender, inflected.word, kind, parse.score)
