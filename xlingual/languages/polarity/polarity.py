"""The shape of what is true of negation in one language."""

from __future__ import annotations

from dataclasses import dataclass

from xlingual.languages.naming import plain


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """One phrase a line, each a tuple of words as they are looked up; "*" stands for any one word."""
    return tuple(tuple(plain(line).split()) for line in text.strip().splitlines())


def stems(text: str) -> tuple[str, ...]:
    """The blank-separated beginnings of words in ``text`` as they are looked up."""
    return tuple(plain(text).split())


@dataclass(frozen=True, slots=True)
class Polarity:
    """How a language says no; every word is plain: small letters, no accents.

    Cues deny what stands beside them. Lexical negatives ("refuse", "unknown", "безопасный" is none) deny by their own
    meaning: they answer a cue of the other side and are never a difference themselves.
    """

    code: str
    cues: frozenset[str]  # deny on their own: "not", "no", "не"
    cue_endings: tuple[str, ...]  # of words that hold a cue: "n't"
    companions: frozenset[str]  # deny alone but are one negation together with another cue of their clause: "nadie"
    light: frozenset[str]  # cues that are often said another way: "without"
    backward: frozenset[str]  # cues that may deny what stands before them: "нет"
    idle: tuple[tuple[str, ...], ...]  # phrases whose cues deny nothing: "not only", "no obstante"
    bounds: tuple[
        tuple[str, ...], ...
    ]  # such phrases that do differ from their last word alone: "not only", "no more than"
    tags: frozenset[str]  # cues that deny nothing between a comma and a question mark: "¿no?"
    numbered: frozenset[str]  # before a number it means "number": "No. 5"
    coordinators: frozenset[str]  # a cue behind one of these may carry on the negation before it: "or not"
    carriers: frozenset[str]  # of these, the ones behind which a negation goes on without a cue: "did not hear or see"
    breaks: frozenset[str]  # words that begin a clause
    skipped: frozenset[str]  # stand between a cue and what it denies: "been", "se"
    prepositions: frozenset[str]  # after the first word a cue may deny, what stands behind one of these is not denied
    lexical: tuple[str, ...]  # beginnings of words that deny by themselves
    prefixes: tuple[str, ...]  # with which such a word denies the word behind it: "un" of "unknown"
    lexical_words: frozenset[str]  # such words as they stand
    not_lexical: tuple[str, ...]  # beginnings that look like the above and deny nothing
    lexical_phrases: tuple[tuple[str, ...], ...] = ()  # phrases that deny as such words do: "en lugar de"
    ones: frozenset[str] = frozenset()  # a light companion before one of these is no light one: "ни один"
    verb_endings: tuple[str, ...] = ()  # of finite verbs, where a companion before one needs a cue as well
