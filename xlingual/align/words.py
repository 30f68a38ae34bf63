"""The words of passages, each with its vector, weight and spelling key, looked up once for a whole run."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray

from xlingual.records import NamedSpan

WordVectors = Callable[[Sequence[str]], NDArray[np.float32]]

# A number with its grouping and its ordinal ending (5,000 5.000 36th 36o 80-летие stays two words), or a word.
_ORDINAL = r"(?:st|nd|rd|th|[oaºª]|-?[ое]?(?:й|го|му|я|е|м|х|ю|ми))?"
_NUMBER = r"(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)" + _ORDINAL + r"(?!\w)"
_WORD = re.compile(_NUMBER + r"|\d+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
_GROUPING = re.compile(r"[.,\u00a0\u202f ](?=\d{3}(?!\d))")


OTHER_TEXTS = 50  # that are thought to have none of the words: in four renderings of one statement all words are common
NUMBER = 1.6  # times its vector's length that a number in digits counts: the encoder has learned little of each
FRAME = 0.3  # what a word outside the core of a reported sentence counts


@dataclass(frozen=True, slots=True)
class Text:
    """A passage's words (n,) as numbers, how much each counts, the keys of its names and numbers, its length."""

    words: NDArray[np.int64]
    weights: NDArray[np.float32]
    names: frozenset[str]  # ids of its names, and keys of other capitalised words but the first, which is so anyway
    digits: frozenset[str]
    length: int  # in characters


@dataclass(frozen=True, slots=True)
class Named:
    """The names that stand in a text, with their offsets, and what single words elsewhere are known to name."""

    spans: Sequence[NamedSpan] = ()
    words: Mapping[str, str] = field(default_factory=dict)  # key → id


class Words:
    """A growing vocabulary: ``of(texts)`` looks words up, the arrays below are indexed by their numbers.

    ``units`` (v, d) are the words' vectors at length 1, ``weights`` (v,) their original lengths, which the encoder has
    learned to make long for telling words and short for function words. ``numbers`` (v,) marks digits, ``names`` (v,)
    capitalised words; ``keys`` are the words in plain Latin letters, ``key_numbers`` (v,) the same as numbers;
    ``rarity`` (v,) is 1 for a word in one text only and falls towards 0 the more texts have it.
    """

    def __init__(self, vectors_of: WordVectors) -> None:
        self._vectors_of = vectors_of
        self._numbers_of: dict[str, int] = {}
        self._numbers_of_keys: dict[str, int] = {}
        self.keys: list[str] = []
        self.key_numbers: NDArray[np.int64] = np.zeros(0, np.int64)
        self.units: NDArray[np.float32] = np.zeros((0, 0), np.float32)
        self.weights: NDArray[np.float32] = np.zeros(0, np.float32)
        self.rarity: NDArray[np.float32] = np.zeros(0, np.float32)
        self.numbers: NDArray[np.bool_] = np.zeros(0, bool)
        self.names: NDArray[np.bool_] = np.zeros(0, bool)

    def count(self, texts: Sequence[str]) -> None:
        """Make the words that stand in many of the texts weigh less: they are the topic, not the statement."""
        found = [set(_WORD.findall(text)) for text in texts]
        self._learn([word for words in found for word in words])
        numbers = np.fromiter((self._numbers_of[word] for words in found for word in words), np.int64)
        seen = np.maximum(1, np.bincount(numbers, minlength=len(self.keys)))
        total = len(texts) + OTHER_TEXTS
        self.rarity = (np.log1p(total / seen) / np.log1p(total)).astype(np.float32)

    def of(
        self,
        texts: Sequence[str],
        cores: Sequence[tuple[int, int] | None] | None = None,
        named: Sequence[Named] | None = None,
    ) -> list[Text]:
        """Each text's words in reading order; none for a text without words.

        ``cores`` are spans of the texts, or None: words outside of them are a frame ("the spokeswoman said that ...")
        and count less, since two statements of one speaker share it.
        """
        found = [[(m.group(), m.start()) for m in _WORD.finditer(text)] for text in texts]
        self._learn([word for words in found for word, _ in words])
        spans = cores if cores is not None else [None] * len(texts)
        names = named if named is not None else [Named()] * len(texts)
        rows = zip(found, texts, spans, names, strict=True)
        return [self._text(words, len(text), core, name) for words, text, core, name in rows]

    def _text(self, words: Sequence[tuple[str, int]], length: int, core: tuple[int, int] | None, named: Named) -> Text:
        """A text of words that are known by now, with their places."""
        numbers = np.fromiter((self._numbers_of[word] for word, _ in words), np.int64, len(words))
        weights = self.weights[numbers] * self.rarity[numbers]
        if core is not None:
            inside = np.fromiter((core[0] <= place < core[1] for _, place in words), bool, len(words))
            weights = np.where(inside, weights, FRAME * weights).astype(np.float32)
        return Text(
            words=numbers,
            weights=weights,
            names=self._names(
                [(number, place) for number, (_, place) in zip(numbers.tolist(), words, strict=True)], named
            ),
            digits=frozenset(self.keys[i] for i in numbers[self.numbers[numbers]].tolist()),
            length=length,
        )

    def _names(self, words: Sequence[tuple[int, int]], named: Named) -> frozenset[str]:
        """The ids of the names, and for capitalised words outside of them the id or the key."""
        found = {span.name_id for span in named.spans}
        for number, place in words[1:]:
            if self.names[number] and not any(span.start <= place < span.end for span in named.spans):
                found.add(named.words.get(self.keys[number], self.keys[number]))
        return frozenset(found)

    def _learn(self, words: Sequence[str]) -> None:
        """Give every word not seen before a number and a row in each array."""
        new = [word for word in dict.fromkeys(words) if word not in self._numbers_of]
        if not new:
            return
        for word in new:
            self._numbers_of[word] = len(self.keys)
            self.keys.append(spelling_key(word))
        keys = [self._numbers_of_keys.setdefault(key, len(self._numbers_of_keys)) for key in self.keys[-len(new) :]]
        self.key_numbers = np.concatenate([self.key_numbers, np.array(keys, np.int64)])
        vectors = self._vectors_of(new)
        lengths = np.linalg.norm(vectors, axis=1)
        units = vectors / np.maximum(lengths, 1e-9)[:, None]
        digits = np.array([word[0].isdigit() for word in new])
        capitals = np.array([word[0].isupper() for word in new])
        self.units = np.concatenate([self.units.reshape(-1, units.shape[1]), units])
        self.weights = np.concatenate([self.weights, np.where(digits, NUMBER * lengths, lengths).astype(np.float32)])
        self.rarity = np.concatenate([self.rarity, np.ones(len(new), np.float32)])
        self.numbers = np.concatenate([self.numbers, digits])
        self.names = np.concatenate([self.names, capitals])


def spelling_key(word: str) -> str:
    """A word in lower-case Latin letters; a number without its grouping marks.

    >>> spelling_key("Герасимов"), spelling_key("Guerásimov"), spelling_key("5.000"), spelling_key("5,000")
    ('gerasimov', 'guerasimov', '5000', '5000')
    """
    if word[0].isdigit():
        return _GROUPING.sub("", word).replace(",", ".").rstrip("stndrhoaºª-йгмуяехоюи")
    plain = "".join(c for c in anyascii(_POSSESSIVE.sub("", word)).lower() if c.isalnum())
    return plain or word
