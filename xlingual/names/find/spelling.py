"""How a name is written where capitals say nothing: headlines, and surnames set in capitals."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.languages.naming import plain
from xlingual.names.find.candidate import Span
from xlingual.names.find.reading import Reading
from xlingual.names.find.tokens import all_capitals, is_initial


def written(reading: Reading, span: Span, at: int) -> str:
    """Word ``at`` as the run writes it elsewhere; letters that stand for something stay."""
    inside = span.kind == "organisation" and at < span.last - 1  # Alliance for Norway's Future
    word, plain = reading.words.words[at] if inside else reading.bare(at), reading.plain(at)
    evidence = reading.lexicon.evidence
    if not all_capitals(word) or is_initial(word) or (reading.label(at) in "AU" and span.kind != "person"):
        return word
    if plain in evidence.forms:
        return evidence.written(word, plain)
    headline = reading.words.styles[at] == "capitals" and not evidence.capital[plain]
    if not headline and not _beside_small(reading, at):
        return word
    return word.capitalize() if span.korean else evidence.written(word, plain)  # Jong-un, but Saint-Denis


def _beside_small(reading: Reading, at: int) -> bool:
    """``KIM Yong Chol``, ``Vladimir PUTIN``: a surname in capitals beside a name that is not."""
    near = [k for k in (at - 1, at + 1) if 0 <= k < reading.size and reading.linked(max(k, at))]
    return any(reading.capital(k) and reading.label(k) in "FX" and not reading.words.words[k].isupper() for k in near)


def joined(reading: Reading, span: Span, words: Sequence[str]) -> str:
    """The words with what stands between them; it begins with a capital: ``south Korea`` is ``South Korea``."""
    parts = [words[0][:1].upper() + words[0][1:]]
    for at, word in enumerate(words[1:], start=span.first + 1):
        parts.append(f"{reading.words.gaps[at].rstrip()} {word}")
    return "".join(parts)


def as_capitals(word: str, form: str) -> str:
    """A small form with the capitals of the word that it belongs to."""
    if form == word.lower():
        return word
    if "-" in word:
        pairs = zip(word.split("-"), form.split("-"), strict=False)
        return "-".join(as_capitals(part, other) for part, other in pairs)
    return form.capitalize() if word[0].isupper() else form


def like_run(reading: Reading, words: Sequence[str], forms: Sequence[str]) -> list[str]:
    """``Пётр`` or ``Петр`` as the run writes it: a dictionary's ``ё`` stays where the text has it too."""
    return [_like_run(reading, word, form) for word, form in zip(words, forms, strict=True)]


def _like_run(reading: Reading, word: str, form: str) -> str:
    if "ё" not in form or "ё" in word:
        return form
    return form if form in reading.lexicon.evidence.forms.get(plain(form), {}) else form.replace("ё", "е")
