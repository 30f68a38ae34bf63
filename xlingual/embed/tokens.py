"""Texts to token numbers; where a tokenizer never looks across a blank, each distinct word is tokenised only once."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Tokenise = Callable[[Sequence[str]], list[bytes]]  # one run of int32 token numbers per text

_KEPT = 2_000_000  # characters of words whose tokens are kept, about 250,000 words of news; 60 MB
_BY_CHARACTER = ("NFD", "NFKD", "Lowercase", "StripAccents")  # a blank stays one, and nothing moves past it
_BY_WORD = ("Whitespace", "WhitespaceSplit")  # cut at every blank, whatever follows


def tokenise_with(tokenizer: Tokenizer, settings: Mapping[str, Any]) -> Tokenise:
    """The quickest way that gives exactly the tokenizer's own tokens; ``settings`` is its ``tokenizer.json``."""
    return WordTokens(tokenizer) if is_blind_past_blanks(settings) else PlainTokens(tokenizer)


def is_blind_past_blanks(settings: Mapping[str, Any]) -> bool:
    """Whether a text's tokens are those of its words alone, one word behind the other.

    True only of what is known to work so: normalised by the character, cut at blanks first, and every word in the same
    way wherever it stands.
    """
    normalisers = _parts(settings.get("normalizer"), "normalizers")
    first, *others = _parts(settings.get("pre_tokenizer"), "pretokenizers") or [{}]
    return (
        not settings.get("added_tokens")  # these are looked for in the whole text
        and all(part.get("type") in _BY_CHARACTER for part in normalisers)
        and first.get("type") in _BY_WORD
        and all(part.get("type") == "Digits" or part.get("prepend_scheme") == "always" for part in others)
    )


class PlainTokens:
    """The tokenizer's own way, text by text."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer

    def __call__(self, texts: Sequence[str]) -> list[bytes]:
        """One run of int32 token numbers per text."""
        encoded = self._tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
        return [array("i", one.ids).tobytes() for one in encoded]


class WordTokens:
    """Word by word: of 20,000 news sentences 88 % of the words have been met before."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._plain = PlainTokens(tokenizer)
        self._known: dict[str, bytes] = {}
        self._size = 0

    def __call__(self, texts: Sequence[str]) -> list[bytes]:
        """One run of int32 token numbers per text."""
        words = [text.split(" ") for text in texts]
        self._learn(words)
        return [b"".join(map(self._known.__getitem__, each)) for each in words]

    def _learn(self, words: Sequence[Sequence[str]]) -> None:
        """Tokenise the words that are met for the first time; begin anew when too many are kept."""
        if self._size > _KEPT:
            self._known.clear()
            self._size = 0
        new = list(set(chain.from_iterable(words)).difference(self._known))
        self._known.update(zip(new, self._plain(new), strict=True))
        self._size += sum(map(len, new))


def _parts(setting: Mapping[str, Any] | None, members: str) -> list[Mapping[str, Any]]:
    """The steps of a setting, one or a sequence of them; none for None."""
    if setting is None:
        return []
    return list(setting[members]) if setting.get("type") == "Sequence" else [setting]
