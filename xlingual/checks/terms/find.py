"""Where the known terms stand in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from xlingual.languages.naming import plain
from xlingual.languages.terms import TERMS, TOPICS

_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
_NAMED_BEHIND = re.compile(r"\s+(?:\w{1,3}\s+)?(\w)")
_HEAD = 2  # letters by which forms are looked up


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term at ``text[start:end]``: which member of which topic it is."""

    topic: str
    member: str
    start: int
    end: int
    text: str


Form = tuple[re.Pattern[str], str, str]  # and its topic and member; both are empty for what is no term


@lru_cache(maxsize=65_536)
def find_terms(text: str, lang: str) -> tuple[TermHit, ...]:
    """The known terms of a passage in reading order, the longest at each place; empty for an unknown language."""
    return tuple(terms_in(text, lang))


def terms_in(text: str, lang: str) -> Iterator[TermHit]:
    """The same of a text that is read only once."""
    folded = plain(text)
    if lang in TERMS and len(folded) == len(text):
        yield from _hits(text, folded, _forms(lang))


def _hits(text: str, folded: str, forms: Mapping[str, Sequence[Form]]) -> Iterator[TermHit]:
    done = 0
    for found in _WORD_START.finditer(folded):
        start = found.start()
        if start < done:
            continue
        for pattern, topic, member in forms.get(folded[start : start + _HEAD], ()):
            match = pattern.match(folded, start)
            if match:
                done = match.end()
                if topic and (not TOPICS[topic].beside_name or _beside_name(text, start, done)):
                    yield TermHit(topic, member, start, done, text[start:done])
                break


def _beside_name(text: str, start: int, end: int) -> bool:
    """``Kursk region``, ``región de Kursk``: a capitalised word stands next to it."""
    behind = _NAMED_BEHIND.match(text, end)
    before = text[max(0, start - 40) : start]
    return bool(behind and behind[1].isupper()) or any(
        word[:1].isupper() for word in re.findall(r"\w+", before)[-1:] if before[-1:] in " -"
    )


@cache
def _forms(lang: str) -> dict[str, list[Form]]:
    """The forms of a language by their first letters, the longest first."""
    terms = TERMS[lang]
    told = [
        (form, topic, member)
        for topic, members in terms.forms.items()
        for member, forms in members.items()
        for form in _parts(forms)
    ]
    told += [(form, "", "") for form in _parts(terms.not_terms)]
    by_head: dict[str, list[Form]] = defaultdict(list)
    for form, topic, member in sorted(told, key=lambda entry: -len(entry[0])):
        by_head[form[:_HEAD]].append((_pattern(form), topic, member))
    return dict(by_head)


def label_of(topic: str, member: str, lang: str) -> str:
    """How a member is called in a report; empty where its commonest form will do."""
    called, mark, _ = TERMS[lang].forms[topic][member].partition("=")
    return called.strip() if mark else ""


def _parts(forms: str) -> list[str]:
    return [" ".join(form.split()) for form in forms.rpartition("=")[2].split(";") if form.strip()]


def _pattern(form: str) -> re.Pattern[str]:
    words = (re.escape(word).replace(r"\*", r"\w*") for word in form.split())
    return re.compile(r"[\s-]+".join(words) + r"(?!\w)")
