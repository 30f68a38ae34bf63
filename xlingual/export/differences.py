"""Where the wording of two texts of one language differs, word by word, and where only the spelling does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from rapidfuzz.distance import Indel

from xlingual.export.spelling import name_key, same_word, sound

# Numbers keep their points and commas; the parts of Kim Jong-un are words, so that Jong Un is the same.
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\W_]+|[$€£₽%]")


class Span(NamedTuple):
    """Code points ``start`` to ``end`` of a text, and what is with them."""

    start: int
    end: int
    kind: Literal["differs", "spelling"]


@dataclass(frozen=True, slots=True)
class Differences:
    """The spans of both texts in order, and the words that differ in spelling only, each once."""

    a: tuple[Span, ...]
    b: tuple[Span, ...]
    spellings: tuple[tuple[str, str], ...]


class _Word(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        return self.text.casefold().replace("’", "'")


def differences(a: str, b: str) -> Differences:
    """Compare two texts; case and punctuation do not count. Two equal texts have no spans.

    Words stand in the same place where the words around them agree (a longest common subsequence). Spellings of each
    other are words in the same place, or names wherever they stand, if all usual romanisations make them equal.
    Neighbouring words that differ make one span.
    """
    words_a, words_b = _words(a), _words(b)
    alike_a: set[int] = set()
    alike_b: set[int] = set()
    spelt: list[tuple[int, int]] = []
    for low_a, high_a, low_b, high_b, equal in _blocks([w.key for w in words_a], [w.key for w in words_b]):
        if equal:
            alike_a.update(range(low_a, high_a))
            alike_b.update(range(low_b, high_b))
        else:
            spelt += _spellings(words_a, words_b, range(low_a, high_a), range(low_b, high_b))
    done_a, done_b = alike_a | {i for i, _ in spelt}, alike_b | {j for _, j in spelt}
    spelt = sorted(spelt + _moved_names(_others(words_a, done_a), _others(words_b, done_b)))
    return Differences(
        tuple(_spans(words_a, alike_a, {i for i, _ in spelt})),
        tuple(_spans(words_b, alike_b, {j for _, j in spelt})),
        tuple(dict.fromkeys((words_a[i].text, words_b[j].text) for i, j in spelt)),
    )


def _words(text: str) -> list[_Word]:
    return [_Word(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]


def _blocks(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int, int, bool]]:
    """Stretches of both lists that are equal, or that stand in the same place of an equal frame."""
    blocks: list[tuple[int, int, int, int, bool]] = []
    for step in Indel.opcodes(a, b):
        equal, low_a, low_b = step.tag == "equal", step.src_start, step.dest_start
        if blocks and blocks[-1][4] == equal:  # a deletion and an insertion side by side are one block
            low_a, _, low_b, _, _ = blocks.pop()
        blocks.append((low_a, step.src_end, low_b, step.dest_end, equal))
    return blocks


def _spellings(a: list[_Word], b: list[_Word], there: range, here: range) -> list[tuple[int, int]]:
    """Words of one block that are one word in two spellings, in the order of both texts."""
    one = [sound(a[i].text) for i in there]
    other = [sound(b[j].text) for j in here]
    found = []
    for low_a, high_a, low_b, high_b, equal in _blocks(one, other):
        if equal:
            places = zip(there[low_a:high_a], here[low_b:high_b], strict=True)
            found += [(i, j) for i, j in places if same_word(a[i].text, b[j].text)]
    return found


def _others(words: list[_Word], done: set[int]) -> list[tuple[int, _Word]]:
    return [(number, word) for number, word in enumerate(words) if number not in done]


def _moved_names(a: list[tuple[int, _Word]], b: list[tuple[int, _Word]]) -> list[tuple[int, int]]:
    """Names that both texts spell differently and have in different places; one that is the same in both only moved."""
    there: dict[str, list[tuple[int, str]]] = {}
    for number, word in b:
        if key := name_key(word.text):
            there.setdefault(key, []).append((number, word.key))
    found = []
    for number, word in a:
        free = there.get(name_key(word.text), [])
        if free and word.key not in (key for _, key in free):
            found.append((number, free.pop(0)[0]))
    return found


def _spans(words: list[_Word], alike: set[int], spelt: set[int]) -> list[Span]:
    spans: list[Span] = []
    for number, word in enumerate(words):
        if number in alike:
            continue
        kind: Literal["differs", "spelling"] = "spelling" if number in spelt else "differs"
        if kind == "differs" and spans and number - 1 not in alike and spans[-1].kind == "differs":
            spans[-1] = spans[-1]._replace(end=word.end)
        else:
            spans.append(Span(word.start, word.end, kind))
    return spans
