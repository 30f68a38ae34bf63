"""Names back in the nominative, where a language declines them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from xlingual.names.find.candidate import Span
from xlingual.names.find.lexicon import Lexicon
from xlingual.names.find.morphology import Reading as WordReading
from xlingual.names.find.reading import Reading
from xlingual.names.find.tokens import all_capitals, is_initial

_KOREAN_CASE = re.compile(r"(.*[аеёиоуыэюя].*[йклмнпрст])(?:а|у|ом|е)\Z")  # of a Korean given name: Ына, Ыном
_SHORT_KOREAN_CASE = re.compile(r"([аеёиоуыэюя][йклмнпрст])(?:а|у|ом|е)\Z")
_SURE = 3.0  # what a preposition, a title or a verb says weighs more than any dictionary's score

Way = tuple[str, str]
"""A case and a gender."""


def dictionary_forms(reading: Reading, span: Span) -> tuple[str, ...]:
    """The possible dictionary forms of the name at ``span``, the likeliest first."""
    words = [_written(reading, at) for at in range(span.first, span.last)]
    if not reading.naming.declined:
        return (_joined(reading, span, words),)
    if span.korean:
        return (_joined(reading, span, [*words[:-1], _korean(words[-1])]),)
    if span.kind == "organisation":
        return (_joined(reading, span, _agreed(reading.lexicon, words, _hint(reading, span))),)
    found = _ways(reading, span, words)
    return tuple(dict.fromkeys(_joined(reading, span, one) for one in found))


def _written(reading: Reading, at: int) -> str:
    word = reading.bare(at)
    style = reading.words.styles[at]
    if not all_capitals(word) or is_initial(word) or reading.label(at) == "A":
        return word
    if style == "capitals" or len(word) > 1:
        if style != "capitals" and not _beside_small(reading, at):
            return word
        return reading.lexicon.evidence.written(word, reading.plain(at))
    return word


def _beside_small(reading: Reading, at: int) -> bool:
    """``KIM Yong Chol``: a surname in capitals beside a name that is not."""
    near = [k for k in (at - 1, at + 1) if 0 <= k < reading.size and (reading.linked(max(k, at)))]
    return len(reading.words.words[at]) > 2 or any(
        reading.capital(k) and not all_capitals(reading.words.words[k]) for k in near
    )


def _joined(reading: Reading, span: Span, words: Sequence[str]) -> str:
    """The words with what stands between them; line breaks become blanks."""
    parts = [words[0]]
    for at, word in enumerate(words[1:], start=span.first + 1):
        gap = " ".join(reading.words.gaps[at].split()) if reading.words.gaps[at].strip() else ""
        parts.append(f"{gap} {word}")
    return "".join(parts)


def _korean(word: str) -> str:
    small = word.lower()
    match = _KOREAN_CASE.match(small) or _SHORT_KOREAN_CASE.match(small)
    return word[: len(match.group(1))] if match else word


def _hint(reading: Reading, span: Span) -> frozenset[str]:
    """The cases that the word before the name allows; empty where it says nothing."""
    at = span.first - 1
    if at < 0 or not (reading.linked(span.first)):
        return frozenset()
    plain = reading.words.plains[at]
    if plain in reading.naming.case_words:
        return frozenset(reading.naming.case_words[plain])
    if span.kind == "person":
        return _title_cases(reading, at)
    return frozenset()


def _title_cases(reading: Reading, at: int) -> frozenset[str]:
    """The cases of the nearest title before the name: ``начальнику Генштаба`` is a dative."""
    for k in range(at, max(-1, at - 6), -1):
        if reading.lexicon.has(reading.plain(k), reading.naming.titles):
            forms = reading.lexicon.forms(reading.plain(k))
            return frozenset(one.case for one in forms.readings if one.kind == "X")
        if not reading.linked(k):
            break
    return frozenset()


def _gender(reading: Reading, span: Span) -> str:
    """The gender of the verb beside the name: ``заявила``."""
    after, before = span.last, span.first - 1
    if (
        after < reading.size
        and reading.linked(after)
        and (past := reading.lexicon.forms(reading.words.plains[after]).past)
    ):
        return past
    if before >= 0 and reading.linked(span.first):
        return reading.lexicon.forms(reading.words.plains[before]).past
    return ""


def _ways(reading: Reading, span: Span, words: Sequence[str]) -> list[list[str]]:
    """All ways in which the words agree in case and gender, the likeliest first; the words as they are if none do."""
    readings = [_of_word(reading, span, at, word) for at, word in zip(range(span.first, span.last), words, strict=True)]
    hint, verb = _hint(reading, span), _gender(reading, span)
    ways = _shared(readings)
    ranked = sorted(ways, key=lambda way: -_weight(way, readings, hint, verb))
    return [[_form(word, found, way) for word, found in zip(words, readings, strict=True)] for way in ranked] or [
        list(words)
    ]


def _of_word(reading: Reading, span: Span, at: int, word: str) -> tuple[WordReading, ...]:
    if is_initial(word) or not reading.capital(at) or reading.plain(at) in reading.naming.undeclined:
        return ()
    wanted = "G" if span.kind == "place" else "FS"
    forms = reading.lexicon.forms(word.split("-")[-1].lower() if "-" in word else word.lower()).readings
    if "-" in word:
        forms = _hyphened(word, forms)
    named = tuple(form for form in forms if form.kind in wanted)
    adjectives = (
        tuple(form for form in forms if form.kind == "A") if span.kind == "place" and span.last - span.first > 1 else ()
    )
    return adjectives or named or tuple(form for form in forms if form.kind in "XGS")


def _hyphened(word: str, forms: Iterable[WordReading]) -> tuple[WordReading, ...]:
    first = word.rsplit("-", 1)[0].lower()
    return tuple(WordReading(one.case, one.gender, f"{first}-{one.nominative}", one.kind, one.score) for one in forms)


def _shared(readings: Sequence[tuple[WordReading, ...]]) -> list[Way]:
    """The cases and genders that every word allows; a word without readings allows all."""
    telling = [found for found in readings if found]
    if not telling:
        return []
    ways = {(one.case, gender) for one in telling[0] for gender in (one.gender or "mf")}
    for found in telling[1:]:
        ways &= {(one.case, gender) for one in found for gender in (one.gender or "mf")}
    if not ways:  # a word whose guess is wrong: the first one, a forename, decides
        ways = {(one.case, gender) for one in telling[0] for gender in (one.gender or "mf")}
    return sorted(ways)


def _weight(way: Way, readings: Sequence[tuple[WordReading, ...]], hint: frozenset[str], verb: str) -> float:
    case, gender = way
    weight = sum(max((one.score for one in found if _fits(one, way)), default=0.0) for found in readings)
    if hint:
        weight += _SURE if case in hint else 0.0
    if verb in {"m", "f"}:
        weight += _SURE / 2 if (case == "nomn") == (gender == verb) else 0.0
    elif case == "nomn" and not hint:
        weight += 0.5
    return weight


def _fits(one: WordReading, way: Way) -> bool:
    return one.case == way[0] and one.gender in {"", way[1]}


def _form(word: str, found: Sequence[WordReading], way: Way) -> str:
    fitting = [one for one in found if _fits(one, way)]
    if not fitting:
        return word
    return _capitals_of(word, max(fitting, key=lambda one: one.score).nominative)


def _capitals_of(word: str, nominative: str) -> str:
    """The nominative with the capitals of the word that it comes from."""
    if nominative == word.lower():
        return word
    if "-" in word:
        pairs = zip(word.split("-"), nominative.split("-"), strict=False)
        return "-".join(_capitals_of(part, form) for part, form in pairs)
    return nominative.capitalize() if word[0].isupper() else nominative


def _agreed(lexicon: Lexicon, words: Sequence[str], hint: frozenset[str]) -> list[str]:
    """An organisation's head and the adjectives before it; its genitives stay."""
    heads = lexicon.naming.body_heads | lexicon.naming.sole_bodies
    head = next((at for at, word in enumerate(words) if lexicon.has(word.lower().replace("ё", "е"), heads)), None)
    if head is None:
        return list(words)
    readings = [one for one in lexicon.forms(words[head].lower()).readings if one.kind == "X"]
    first = [one for one in readings if one.case in hint] or readings
    if not first:
        return list(words)
    if all(words[at].lower() == first[0].nominative for at in (head,)) and not head:
        return list(words)
    way = (first[0].case, first[0].gender)
    before = [_form(word, lexicon.forms(word.lower()).readings, _own_way(lexicon, word, way)) for word in words[:head]]
    return [*before, _capitals_of(words[head], first[0].nominative), *words[head + 1 :]]


def _own_way(lexicon: Lexicon, word: str, way: Way) -> Way:
    """The case and gender of an adjective that agrees with its head: in the head's gender if it can."""
    readings = [one for one in lexicon.forms(word.lower()).readings if one.kind == "A" and one.gender == way[1]]
    if any(one.case == way[0] for one in readings) or not readings:
        return way
    return (readings[0].case, way[1])
