"""Why a name that only one side has need not be missed: something stands for it, or it is said next to the passage."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from xlingual.checks.names.capitals import is_acronym
from xlingual.checks.names.counterparts import ALIKE, endings_of
from xlingual.checks.names.pairing import Gap
from xlingual.checks.names.spelling import nearness, one_form
from xlingual.checks.names.titles import bare_titles, is_title
from xlingual.checks.names.view import View
from xlingual.checks.side import Side, Word, words_of
from xlingual.languages import LANGUAGES
from xlingual.languages.name_forms import FORMS
from xlingual.languages.naming import NAMINGS, plain

WINDOW = 2  # words between a speaker and the verb
CONTEXT = 400  # characters around the other side's passage in which a name may stand instead
AROUND = 4  # words before and behind a name that show whether the other side leaves out more than the name
TELLING = 4  # letters of such words
FOUND_AGAIN = 0.4  # likeness from which a word is there
OMITTED = 0.75  # share of these words
NEAR = 0.3  # distance in their texts, as shares, up to which a pronoun can stand for a name

_SENTENCE_END = re.compile(r"[.!?…]+[»”\"’)]*\s+(?=[^\w\s]*[A-ZА-ЯЁÁÉÍÓÚÑ])|\n")
_NAME = re.compile(r"[^\W\d_a-zа-яё][\w-]+(?: (?:(?:of|de|del) )?[^\W\d_a-zа-яё][\w-]+)+")  # "Corea del Norte"

Counterparts = Callable[[int], Sequence[int]]


def may_be_left_out(gap: Gap, view: View, counterparts: Counterparts) -> bool:
    """Whether a name that only this side has is worth no more than a note.

    ``counterparts`` are the words of this side that answer to a word of the other.
    """
    if gap.name.kind == "person":
        attribute = _only_speaks(gap, view)
    else:
        attribute = _belongs_to_title(gap, view.own) or _is_foreign_acronym(gap, view)
    beside = _is_in_omission(gap, view) or _is_in_context(gap, view)
    return attribute or beside or _has_stand_in(gap, view, counterparts)


def _has_stand_in(gap: Gap, view: View, counterparts: Counterparts) -> bool:
    """Whether the other side has a title or a pronoun without a counterpart, or a region where this side names it."""
    place, n = gap.lacking[0] / len(view.own.words), len(view.other.words)
    beside = {gap.name.words[0] - 1, gap.name.words[-1] + 1}
    titles = bare_titles(view.other) if gap.name.kind == "person" else []
    return any(
        abs(j / n - place) <= NEAR
        and (j in titles or _stands_for(word.text, gap, view.other.lang))
        and beside.issuperset(counterparts(j))
        for j, word in enumerate(view.other.words)
    )


def _stands_for(word: str, gap: Gap, lang: str) -> bool:
    """Whether a word with a small letter can stand for a name of this kind."""
    kind = gap.name.kind or "person"
    if not word[0].islower():
        return False
    return word in FORMS[lang].stand_ins[kind] or (kind == "person" and is_title(word, lang))


def _is_foreign_acronym(gap: Gap, view: View) -> bool:
    """Whether an acronym may stand for an organisation's long name in the other language: ``МГУ``."""
    acronym = gap.name.kind == "organisation" and is_acronym(view.own.text[gap.name.start : gap.name.end])
    longer = (span for span in view.other.names if span.kind == "organisation" and " " in span.name)
    return acronym and not view.one_language and any(longer)


def _belongs_to_title(gap: Gap, side: Side) -> bool:
    """Whether a place or an organisation is part of a title: "Russia's deputy foreign minister"."""
    before, after = side.words[: gap.name.words[0]], side.words[gap.name.words[-1] + 1 :]
    return _meets_title(reversed(before), side.lang) or _meets_title(after, side.lang)


def _meets_title(words: Iterable[Word], lang: str) -> bool:
    """Whether nothing but other words of titles, and names, comes before a title."""
    naming = NAMINGS[lang]
    for word in words:
        if is_title(word.text, lang):
            return True
        inside = word.text[0].isupper() or plain(word.text) in naming.title_links | naming.title_words
        if not inside and plain(word.text) not in FORMS[lang].title_words:
            return False
    return False


def _only_speaks(gap: Gap, view: View) -> bool:
    """Whether this side says who speaks, and the other side gives only the statement."""
    words, own = view.own.words, gap.name.words
    around = (*words[max(0, own[0] - WINDOW) : own[0]], *words[own[-1] + 1 :][:WINDOW])
    return _has_speech_verb(around, view.own.lang) and not _has_speech_verb(view.other.words, view.other.lang)


def _has_speech_verb(words: Iterable[Word], lang: str) -> bool:
    return any(word.text.lower() in LANGUAGES[lang].speech.verbs for word in words)


def _is_in_omission(gap: Gap, view: View) -> bool:
    """Whether the other side lacks most of the sentence around the name: that is an omission, not a name's."""
    first, last = gap.name.words[0], gap.name.words[-1]
    start, end = _sentence_around(gap.name.start, view.own.text)
    inside = [(n, word.text) for n, word in enumerate(view.own.words) if start <= word.start < end]
    telling = [n for n, word in inside if len(word) >= TELLING]
    around = [*[n for n in telling if n < first][-AROUND:], *[n for n in telling if n > last][:AROUND]]
    lacking = sum(view.likeness[n].max() < FOUND_AGAIN for n in around)
    return len(around) > AROUND and lacking >= OMITTED * len(around)


def _sentence_around(place: int, text: str) -> tuple[int, int]:
    """Where the sentence begins and ends that a place stands in; a full stop may also follow an abbreviation."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    return max((end for end in ends if end <= place), default=0), min((e for e in ends if e > place), default=len(text))


def _is_in_context(gap: Gap, view: View) -> bool:
    """Whether the name stands right before or after the other side's passage, or its speaker bears it."""
    text, start, end = view.other.item_text, view.other.start, view.other.start + len(view.other.text)
    around = f"{text[max(0, start - CONTEXT) : start]} {text[end : end + CONTEXT]} {view.other.speaker or ''}"
    endings = endings_of(view.own.lang, view.other.lang)
    last = view.own.words[gap.lacking[-1]].text
    capitals = (word.text for word in words_of(around) if word.text[0].isupper())
    if any(one_form(last, word, endings) or nearness(last, word) >= ALIKE for word in capitals):
        return True
    return gap.name.kind == "place" and any(
        view.compare(gap.name.name, found[0]).same for found in _NAME.finditer(around)
    )
