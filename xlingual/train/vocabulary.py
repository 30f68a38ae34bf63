"""Learns one subword vocabulary over all languages of the training text.

A Unigram model (Kudo 2018) whose pieces are found by byte-pair merging and then weighed and thinned by what the best
segmentation of the text uses. The tokenizers library's own Unigram trainer takes four times as long and gives another
vocabulary each time it is run.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

UNKNOWN = "[UNK]"
_MARK = "▁"  # stands before each word
SILENT = 2  # the first two tokens, unknown and bare mark, say nothing: their vectors stay zero
_RARE = 5  # occurrences under which a character is not worth a token
_SPARE = 1.5  # times as many candidates as pieces wanted
_ROUNDS = 4  # of weighing and thinning
_TEXTS = 2_000  # joined before they are normalised: a call per text would cost more than its work
_WORD = re.compile(r"[^\W\d]+|\d+|[^\w\s]+")  # as the cutter below does
_NORMALISER = normalizers.Sequence([normalizers.NFKD(), normalizers.Lowercase(), normalizers.StripAccents()])
_CUTTER = pre_tokenizers.Sequence(
    [
        pre_tokenizers.Whitespace(),
        pre_tokenizers.Digits(individual_digits=False),
        pre_tokenizers.Metaspace(replacement=_MARK, prepend_scheme="always", split=False),
    ]
)


def learn_vocabulary(texts: Iterable[str], size: int) -> Tokenizer:
    """A Unigram tokenizer of at most ``size`` tokens; the first is the unknown token, the second the bare word mark.

    Case and accents are dropped (news agencies drop accents, headlines shout), so й is и and ё is е. Text is cut at
    blanks, at punctuation and around runs of digits, and each piece gets its own word mark: a word alone has the same
    tokens as inside a sentence. Equal texts give equal tokenizers.
    """
    texts = list(texts)
    counts = _counted(texts)
    alphabet = _alphabet(counts)
    tokenizer = _merged(texts, int(_SPARE * size))
    for left in range(_ROUNDS - 1, -1, -1):
        kept = _thinned(_used(tokenizer, counts), alphabet, int(size * _SPARE ** (left / _ROUNDS)))
        tokenizer = _unigram(kept)
    return tokenizer


def _counted(texts: Sequence[str]) -> dict[str, int]:
    """How often each word occurs."""
    counts: Counter[str] = Counter()
    plain = _NORMALISER.normalize_str
    for start in range(0, len(texts), _TEXTS):
        counts.update(_WORD.findall(plain("\n".join(texts[start : start + _TEXTS]))))
    return counts


def _alphabet(counts: Mapping[str, int]) -> dict[str, int]:
    """The characters that words are spelt with, and how often; those seen a few times only are left unknown."""
    characters: Counter[str] = Counter()
    for word, count in counts.items():
        for character in word:
            characters[character] += count
    characters[_MARK] = sum(counts.values())
    return {character: count for character, count in characters.items() if count >= _RARE}


def _merged(texts: Sequence[str], size: int) -> Tokenizer:
    """The candidates, as a tokenizer by byte-pair merging."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer, tokenizer.pre_tokenizer = _NORMALISER, _CUTTER
    tokenizer.train_from_iterator(texts, trainers.BpeTrainer(vocab_size=size, show_progress=False))
    return tokenizer


def _used(tokenizer: Tokenizer, counts: Mapping[str, int]) -> dict[str, int]:
    """How often each piece occurs in the segmentation of all words."""
    used: Counter[int] = Counter()
    words = list(counts)
    for start in range(0, len(words), _TEXTS):
        chunk = words[start : start + _TEXTS]
        for word, encoding in zip(chunk, tokenizer.encode_batch_fast(chunk, add_special_tokens=False), strict=True):
            for piece in encoding.ids:
                used[piece] += counts[word]
    return {str(tokenizer.id_to_token(piece)): count for piece, count in used.items()}


def _thinned(used: Mapping[str, int], alphabet: Mapping[str, int], size: int) -> dict[str, int]:
    """The alphabet and the most used longer pieces, ``size`` in all with the unknown token."""
    pieces = sorted((-count, piece) for piece, count in used.items() if len(piece) > 1 and piece != UNKNOWN)
    longer = {piece: -count for count, piece in pieces[: max(0, size - len(alphabet) - 1)]}
    return {character: max(1, used.get(character, 0)) for character in sorted(alphabet)} | longer


def _unigram(pieces: Mapping[str, int]) -> Tokenizer:
    """The tokenizer that cuts each word into its most probable pieces."""
    total = math.log(sum(pieces.values()))
    scores = {piece: math.log(count) - total for piece, count in pieces.items()}
    scored = [(UNKNOWN, 0.0), (_MARK, scores.pop(_MARK)), *scores.items()]
    tokenizer = Tokenizer(models.Unigram(scored, unk_id=0))
    tokenizer.normalizer, tokenizer.pre_tokenizer = _NORMALISER, _CUTTER
    return tokenizer
