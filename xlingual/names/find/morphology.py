"""Cases of Russian words, by pymorphy3: what a word may be and its nominatives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

_CASES = {"gen2": "gent", "loc2": "loct", "acc2": "accs"}
_KINDS = (("Name", "F"), ("Patr", "F"), ("Surn", "S"), ("Geox", "G"))


@dataclass(frozen=True, slots=True)
class WordReading:
    """One way to read a word: case, gender (``m f n``, ``p`` in the plural, empty for any), nominative, kind."""

    case: str
    gender: str
    nominative: str
    kind: str  # F forename, S surname, G place, A adjective, X any other noun
    score: float


@dataclass(frozen=True, slots=True)
class Forms:
    """All that is known of a word: dictionary forms, what it most likely is, and its readings."""

    normal: tuple[str, ...] = ()
    kind: str = ""  # F, S, G, P (adjective), V (verb) or empty
    known: bool = False  # an ordinary word of the dictionary
    readings: tuple[WordReading, ...] = ()
    listed: bool = False  # in the dictionary, be it as a name
    surname: bool = False  # in the dictionary, and more likely a surname than anything else
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
    return Forms(
        normal,
        _kind(parses, known=known),
        known and not _named(parses),
        readings,
        known,
        known and _surname(parses),
        _past(parses[0]),
    )


def plain_e(word: str) -> str:
    """``ё`` as ``е``."""
    return word.replace("ё", "е")


def _named(parses: list[Any]) -> bool:
    return any(tag in parse.tag for parse in parses for tag, _ in _KINDS)


def _kind(parses: list[Any], *, known: bool) -> str:
    single = [parse for parse in parses if parse.tag.number != "plur" and (known or parse.score > 0.2)]
    for tag, kind in _KINDS:  # «Лавров» is no genitive of many Лавр
        if any(tag in parse.tag for parse in (parses if tag == "Geox" else single)):
            return kind
    if parses[0].tag.POS in {"ADJF", "PRTF"}:
        return "P"
    return ""


def _surname(parses: list[Any]) -> bool:
    return bool(sum(parse.score for parse in parses if "Surn" in parse.tag) >= 0.5)


def _past(parse: Any) -> str:
    return (parse.tag.gender or " ")[0] if parse.tag.POS == "VERB" and parse.tag.tense == "past" else ""


def _reading(parse: Any) -> WordReading | None:
    tag = parse.tag
    if tag.case is None or tag.POS not in {"NOUN", "ADJF"} or "voct" in tag:
        return None
    if "Supr" in tag:
        return WordReading(tag.case, (tag.gender or "p")[0], _superlative(parse.word, tag.gender), "A", parse.score)
    inflected = parse.inflect({"nomn", tag.number or "sing"}) if tag.case != "nomn" else parse
    if inflected is None:
        return None
    kind = next((kind for name, kind in _KINDS if name in tag), "A" if tag.POS == "ADJF" else "X")
    if tag.number == "plur":
        return WordReading(_CASES.get(tag.case, tag.case), "p", inflected.word, kind, parse.score)
    gender = "" if "ms-f" in tag or "GNdr" in tag else (tag.gender or " ")[0].strip()
    return WordReading(_CASES.get(tag.case, tag.case), gender, inflected.word, kind, parse.score)


def _superlative(word: str, gender: str | None) -> str:
    """``высшего`` is of ``высший``, which the dictionary takes for ``высочайший``."""
    stem = word[:-3] if word.endswith(("его", "ему", "ими")) else word[:-2]
    return stem + {"masc": "ий", "femn": "ая", "neut": "ее"}.get(gender or "", "ие")
