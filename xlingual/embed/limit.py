"""Texts that are longer than a transformer reads: what is cut off is counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xlingual.records import content_id


class LongTexts:
    """How many different texts of a model were longer than its limit."""

    def __init__(self, model: Any, prompt: str) -> None:
        self._tokenizer = model.tokenizer
        self._limit = model.max_seq_length or float("inf")
        self._prompt = prompt
        self._seen: set[str] = set()

    def __len__(self) -> int:
        return len(self._seen)

    def note(self, texts: Sequence[str]) -> None:
        """Count those among them that are too long.

        No token is shorter than a byte, so most texts are known to fit without being tokenised. A tokenizer that is
        none of transformers' cannot be asked.
        """
        from transformers import PreTrainedTokenizerBase

        prompted = [self._prompt + text for text in texts]
        doubtful = [n for n, text in enumerate(prompted) if len(text.encode("utf-8", "replace")) >= self._limit - 2]
        if not doubtful or not isinstance(self._tokenizer, PreTrainedTokenizerBase):
            return
        encoded = self._tokenizer([prompted[n] for n in doubtful], truncation=False, verbose=False)["input_ids"]
        tokens = zip(doubtful, encoded, strict=True)
        self._seen |= {content_id(texts[n]) for n, ids in tokens if len(ids) > self._limit}
