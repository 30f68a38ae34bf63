"""What denies in a text: cues, each with what it denies, and words that deny by their own meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Literal

from xlingual.checks.side import Word, words_of
from xlingual.languages.naming import plain
from xlingual.languages.polarity import POLARITIES, Polarity

Weight = Literal["full", "light", "bound", "lexical"]
REACH = 2  # how many telling words beside a cue may be what it denies
CARRY = 10  # words from a negation to one that carries it on behind "and"
CARRY_CLOSE = 5  # and behind a comma
CONCORD = 8  # words between two cues of a clause that are one negation
_STOP = re.compile(r"[.;:!?…()\"«»“”—]|\s[-–]\s")


@dataclass(frozen=True, slots=True)
class Marker:
    """One negation: ``words`` are the numbers of its cue words, ``heads`` of what it may deny, the likeliest first.

    ``weight`` is ``lexical`` for a word that denies by itself (its head is itself), ``light`` for a cue that is often
    said another way, ``bound`` for "not only" and its like. ``clause`` is the number of its clause. ``denied`` are the
    heads in small letters; of a lexical one what its prefix denies ("known" of "unknown"). ``carried``: it may carry on
    the negation before it, behind "and", "or" or a comma.
    """

    words: tuple[int, ...]
    heads: tuple[int, ...]
    weight: Weight
    clause: int
    denied: frozenset[str]
    carried: bool = False

    @property
    def place(self) -> int:
        """The number of its first word."""
        return self.words[0]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text as they are looked up, and for each whether a clause begins with it."""

    words: tuple[Word, ...]
    plain: tuple[str, ...]
    opens: tuple[bool, ...]
    clauses: tuple[int, ...]


@lru_cache(maxsize=65_536)
def markers_of(text: str, lang: str) -> tuple[Marker, ...]:
    """The negations of a text in reading order; empty for a language without rules."""
    rules = POLARITIES.get(lang)
    if rules is None or not words_of(text):
        return ()
    tokens = tokens_of(text, lang)
    idle = _idle(tokens, text, rules)
    bound = set(_starts(tokens, rules.bounds))
    cues = [n for n, word in enumerate(tokens.plain) if n not in idle and n not in bound and _is_cue(word, rules)]
    groups = _joined(cues, tokens, rules)
    found = [_marker(group, tokens, rules, before) for group, before in zip(groups, [[], *groups], strict=False)]
    found += [
        Marker((n,), (n + 1,), "bound", tokens.clauses[n], frozenset(tokens.plain[n + 1 : n + 2])) for n in bound - idle
    ]
    phrased = set(_starts(tokens, rules.lexical_phrases)) - idle
    taken = {*cues, *idle, *bound, *(n + 1 for n in bound)} - phrased
    found += [
        Marker((n,), (n,), "lexical", tokens.clauses[n], _roots(word, rules))
        for n, word in enumerate(tokens.plain)
        if n in phrased or (n not in taken and _denies(word, rules))
    ]
    return tuple(sorted(found, key=lambda marker: marker.place))


@lru_cache(maxsize=65_536)
def tokens_of(text: str, lang: str) -> Tokens:
    """The words of a text in a language that has rules."""
    rules = POLARITIES[lang]
    words = words_of(text)
    plains = tuple(plain(word.text) for word in words)
    opens = [True] * len(words)
    for n in range(1, len(words)):
        between = text[words[n - 1].end : words[n].start]
        comma = "," in between and plains[n] not in rules.companions
        opens[n] = comma or plains[n] in rules.breaks or bool(_STOP.search(between))
    return Tokens(words, plains, tuple(opens), tuple(accumulate(map(int, opens))))


def _is_cue(word: str, rules: Polarity) -> bool:
    return (
        word in rules.cues or word in rules.companions or bool(rules.cue_endings and word.endswith(rules.cue_endings))
    )


def _denies(word: str, rules: Polarity) -> bool:
    return word in rules.lexical_words or (
        len(word) > 2 and word.startswith(rules.lexical) and not word.startswith(rules.not_lexical)
    )


def _idle(tokens: Tokens, text: str, rules: Polarity) -> set[int]:
    """The words of phrases that deny nothing, of tag questions, and of "No." before a number."""
    idle: set[int] = set()
    for n, phrase in _starts(tokens, rules.idle).items():
        idle.update(range(n, n + len(phrase)))
    for n, word in enumerate(tokens.plain):
        if word in rules.numbered and any(near[0].isdigit() for near in tokens.plain[max(n - 1, 0) : n + 2]):
            idle.add(n)
        if word in rules.tags and _is_tag(n, tokens, text):
            idle.add(n)
    return idle


def _roots(word: str, rules: Polarity) -> frozenset[str]:
    """What a word denies by its prefix."""
    return frozenset(word.removeprefix(prefix) for prefix in rules.prefixes if word.startswith(prefix))


def _starts(tokens: Tokens, phrases: tuple[tuple[str, ...], ...]) -> dict[int, tuple[str, ...]]:
    """Where phrases begin, each with the longest that does."""
    known = _by_first(phrases)
    found: dict[int, tuple[str, ...]] = {}
    for n, word in enumerate(tokens.plain):
        for phrase in known.get(word, ()):
            there = tokens.plain[n : n + len(phrase)]
            if len(there) == len(phrase) and all(want in ("*", got) for want, got in zip(phrase, there, strict=True)):
                found[n] = max(found.get(n, ()), phrase, key=len)
    return found


@lru_cache(maxsize=16)
def _by_first(phrases: tuple[tuple[str, ...], ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    starts: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        starts[phrase[0]] = (*starts.get(phrase[0], ()), phrase)
    return starts


def _is_tag(number: int, tokens: Tokens, text: str) -> bool:
    """Whether a cue stands behind a comma and at most one word before the question mark."""
    if number == 0 or "," not in text[tokens.words[number - 1].end : tokens.words[number].start]:
        return False
    last = min(number + 1, len(tokens.words) - 1)
    return any("?" in text[tokens.words[n].end : tokens.words[n].end + 2] for n in range(number, last + 1))


def _joined(cues: list[int], tokens: Tokens, rules: Polarity) -> list[list[int]]:
    """Cues that are one negation together: a companion and another cue of its clause ("никто не", "no ... nadie")."""
    groups: list[list[int]] = []
    for cue in cues:
        last = groups[-1] if groups else None
        if last and cue - last[-1] <= CONCORD and _is_one_clause(last, cue, tokens, rules):
            main = [n for n in last if tokens.plain[n] not in rules.companions]
            if tokens.plain[cue] in rules.companions or not main:
                last.append(cue)
                continue
        groups.append([cue])
    return groups


def _is_one_clause(group: list[int], cue: int, tokens: Tokens, rules: Polarity) -> bool:
    """Whether a cue stands in the clause of those before it, which an insertion may part ("никто, кроме него, не")."""
    between = range(group[-1] + 1, cue)
    if not any(tokens.opens[group[-1] + 1 : cue + 1]):
        return True
    alone = bool(rules.verb_endings) and all(tokens.plain[n] in rules.companions - rules.light for n in group)
    return alone and not any(tokens.plain[n].endswith(rules.verb_endings) for n in between)


def _marker(group: list[int], tokens: Tokens, rules: Polarity, before: list[int]) -> Marker:
    main = next((n for n in group if tokens.plain[n] not in rules.companions), group[0])
    weight: Weight = "light" if all(tokens.plain[n] in rules.light for n in group) else "full"
    ahead = _telling(range(main + 1, len(tokens.words)), tokens, rules)
    behind: list[int] = []
    if tokens.plain[main] in rules.backward or not ahead:
        behind = _telling(range(main - 1, -1, -1), tokens, rules)
    carried = bool(before) and _is_carried(group[0], before[-1], tokens, rules)
    heads = (*ahead, *behind)
    denied = frozenset(tokens.plain[n] for n in heads)
    return Marker(tuple(group), heads, weight, tokens.clauses[main], denied, carried)


def _is_carried(cue: int, before: int, tokens: Tokens, rules: Polarity) -> bool:
    """Whether a cue carries on the one before it: behind "and", or a few words on in a clause of its own."""
    start = cue - 1
    while start > before and tokens.plain[start] in rules.skipped and start > cue - 3:
        start -= 1
    joined = tokens.plain[start] in rules.coordinators or tokens.plain[cue] in rules.coordinators
    return (joined and cue - before <= CARRY) or (
        cue - before <= CARRY_CLOSE and tokens.clauses[cue] > tokens.clauses[before]
    )


def _telling(numbers: range, tokens: Tokens, rules: Polarity) -> list[int]:
    """The first words in a direction, within the clause, that may be denied."""
    found: list[int] = []
    clause = tokens.clauses[numbers.start - numbers.step]
    for n in numbers:
        if tokens.clauses[n] != clause or len(found) == REACH:
            break
        word = tokens.plain[n]
        if found and word in rules.prepositions:
            break
        if word not in rules.skipped and word not in rules.prepositions and not _is_cue(word, rules):
            found.append(n)
    return found


def telling(text: str, lang: str) -> frozenset[int]:
    """The numbers of the words that a cue may deny: no auxiliaries, no articles, nothing behind a preposition."""
    rules = POLARITIES[lang]
    found: set[int] = set()
    behind = False
    for n, word in enumerate(tokens_of(text, lang).plain):
        if word in rules.prepositions:
            behind = True
        elif word not in rules.skipped:
            if not behind and word not in rules.breaks:
                found.add(n)
            behind = False
    return frozenset(found)
