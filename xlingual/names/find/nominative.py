"""Names back in the nominative, where a language declines them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from xlingual.names.find.agreement import Way, form, shared, weight
from xlingual.names.find.candidate import Span
from xlingual.names.find.lexicon import Lexicon
from xlingual.names.find.morphology import WordReading, plain_e
from xlingual.names.find.reading import Reading
from xlingual.names.find.spelling import as_capitals, joined, like_run, written
from xlingual.names.find.tokens import is_initial
from xlingual.names.known_names.given import is_given

_KOREAN_CASE = re.compile(r"(.*[аеёиоуыэюя].*[йклмнпрст]|[аеёиоуыэюя][йклмнпрст])(?:а|у|ом|е)\Z")  # Ына, Ыном
_SOFT_KOREAN_CASE = re.compile(r"(.*[аеёиоуыэюя]л)(?:я|ю|ем)\Z")  # Воль: Воля
_UNDECLINED = ("и", "о", "э")  # endings of foreign surnames that the dictionary lacks: Моди

_VOWELS = ("е", "и", "о", "у", "э", "ю")  # endings of forenames that have no cases
_ADJECTIVES = ("ого", "его", "ими", "ыми")  # Зеленского


def dictionary_forms(reading: Reading, span: Span) -> tuple[str, ...]:
    """The possible dictionary forms of the name at ``span``, the likeliest first."""
    words = [written(reading, span, at) for at in range(span.first, span.last)]
    if not reading.naming.declined:
        return (joined(reading, span, words),)
    if span.korean:
        return (joined(reading, span, [*words[:-1], _korean(words[-1])]),)
    if span.kind == "organisation":
        agreed = _agreed(reading.lexicon, words, _hint(reading, span))
        return (joined(reading, span, like_run(reading, words, agreed)),)
    return tuple(
        dict.fromkeys(joined(reading, span, like_run(reading, words, one)) for one in _forms(reading, span, words))
    )


def _korean(word: str) -> str:
    small = word.lower()
    if soft := _SOFT_KOREAN_CASE.match(small):
        return word[: len(soft.group(1))] + "ь"
    match = _KOREAN_CASE.match(small)
    return word[: len(match.group(1))] if match else word


def _forms(reading: Reading, span: Span, words: Sequence[str]) -> list[list[str]]:
    """All ways in which the words agree in case and gender, the likeliest first; the words as they are if none do."""
    readings = [
        _readings(reading, span, at, word) for at, word in zip(range(span.first, span.last), words, strict=True)
    ]
    hint, verb = _hint(reading, span), _gender(reading, span)
    ranked = sorted(shared(readings), key=lambda way: -weight(way, readings, hint, verb))
    endings = reading.naming.masculine_cases
    pairs = list(zip(words, readings, strict=True))
    return [[form(word, found, way, endings) for word, found in pairs] for way in ranked] or [list(words)]


def _readings(reading: Reading, span: Span, at: int, word: str) -> tuple[WordReading, ...]:
    """The readings of one word that fit the name's kind; none for a word that is not declined."""
    small = word.lower()
    if is_initial(word) or reading.plain(at) in reading.naming.undeclined:
        return ()
    if span.kind != "place" and small.endswith(_VOWELS) and _is_foreign_given(reading.lexicon, word):
        return ()  # Фелипе is no locative
    if span.kind != "place" and (not reading.capital(at) or _foreign(reading.lexicon, small)):
        return ()
    found = reading.lexicon.forms(small.rsplit("-", maxsplit=1)[-1]).readings
    if "-" in word:
        found = tuple(_hyphened(small, found))
    found = tuple(one for one in found if one.gender != "p") or (found if span.kind == "place" else ())
    return _of_kind(span, found)


def _is_foreign_given(lexicon: Lexicon, word: str) -> bool:
    return is_given(word) and not lexicon.forms(word.lower()).listed


def _foreign(lexicon: Lexicon, small: str) -> bool:
    return small.endswith(_UNDECLINED) and not small.endswith(_ADJECTIVES) and not lexicon.forms(small).listed


def _hyphened(small: str, found: Iterable[WordReading]) -> Iterable[WordReading]:
    first = small.rsplit("-", 1)[0]
    return (WordReading(one.case, one.gender, f"{first}-{one.nominative}", one.kind, one.score) for one in found)


def _of_kind(span: Span, found: tuple[WordReading, ...]) -> tuple[WordReading, ...]:
    if span.kind == "place":
        adjectives = tuple(one for one in found if one.kind == "A") if span.last - span.first > 1 else ()
        return adjectives or tuple(one for one in found if one.kind == "G") or found
    named = tuple(one for one in found if one.kind in "FS")
    return named or tuple(one for one in found if one.kind in "XG") or found


def _hint(reading: Reading, span: Span) -> frozenset[str]:
    """The cases that the word before the name allows; empty where it says nothing."""
    at = span.first - 1
    if at < 0 or not reading.linked(span.first):
        return frozenset()
    plain = reading.words.plains[at]
    if plain in reading.naming.case_words:
        return frozenset(reading.naming.case_words[plain])
    return _title_cases(reading, at) if span.kind == "person" else frozenset()


def _title_cases(reading: Reading, at: int) -> frozenset[str]:
    """The cases of the nearest title before the name: ``начальнику Генштаба`` is a dative."""
    for k in range(at, max(-1, at - 6), -1):
        if reading.lexicon.has(reading.plain(k), reading.naming.titles):
            return reading.lexicon.cases(reading.plain(k))
        if not reading.linked(k):
            break
    return frozenset()


def _gender(reading: Reading, span: Span) -> str:
    """The gender of the verb beside the name: ``заявила``."""
    after, before = span.last, span.first - 1
    if after < reading.size and reading.linked(after):
        past = reading.lexicon.forms(reading.words.plains[after]).past
        if past:
            return past
    if before >= 0 and reading.linked(span.first):
        return reading.lexicon.forms(reading.words.plains[before]).past
    return ""


def _agreed(lexicon: Lexicon, words: Sequence[str], hint: frozenset[str]) -> list[str]:
    """An organisation's head and the adjectives before it; its genitives stay."""
    heads = lexicon.naming.body_heads | lexicon.naming.sole_bodies
    head = next((at for at, word in enumerate(words) if lexicon.has(plain_e(word.lower()), heads)), None)
    if head is None:
        return list(words)
    readings = sorted((one for one in lexicon.forms(words[head].lower()).readings if one.kind != "A"), key=_plural)
    first = next((one for one in readings if one.case in hint), readings[0] if readings else None)
    if first is None or (not head and words[0].lower() == first.nominative):
        return list(words)
    way = (first.case, first.gender)
    before = [form(word, *_adjective(lexicon, word, way), {}) for word in words[:head]]
    return [*before, as_capitals(words[head], first.nominative), *words[head + 1 :]]


def _plural(one: WordReading) -> bool:
    return one.gender == "p"


def _adjective(lexicon: Lexicon, word: str, way: Way) -> tuple[tuple[WordReading, ...], Way]:
    """The readings of an adjective before a head, and the one that has the head's gender, in whatever case."""
    found = lexicon.forms(word.lower()).readings
    alike = [one for one in found if one.kind == "A" and one.gender == way[1]]
    if not alike or any(one.case == way[0] for one in alike):
        return found, way
    return found, (alike[0].case, way[1])
