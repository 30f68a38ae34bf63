"""Any sentence-transformers model, by hub name or folder; the library is imported only when one is opened."""

from __future__ import annotations

import os.path
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from xlingual.embed.catalogue import ModelEntry, find_model
from xlingual.embed.device import choose_device
from xlingual.embed.distinct import spread
from xlingual.embed.fingerprint import fingerprint
from xlingual.embed.limit import LongTexts
from xlingual.embed.loading import load, one_line, quiet
from xlingual.embed.source import Source, locate
from xlingual.errors import ModelError

_BATCH = 64  # texts that a transformer sees at once
_COMMIT = 12  # digits of a commit that are shown


class TransformerEncoder:
    """A model of sentence-transformers.

    ``name`` is the folder that was asked for, or the model's name with the revision of ``models.txt``, or the commit
    that was downloaded. ``state`` also knows what the folder holds, and the prefix.
    """

    def __init__(self, model: str, *, device: str = "auto") -> None:
        entry = find_model(model)
        source = locate(model, entry)
        with quiet():
            self._device = choose_device(device)
        self._model = load(model, source, self._device)
        self._prefix = entry.prefix if entry else ""
        self._long = LongTexts(self._model, self._prefix or self._own_prompt())
        self.floor = entry.floor if entry else None
        self.name, revision = _identity(model, entry, source)
        self.state = f"{revision} {self._prefix}".rstrip()

    @property
    def dimension(self) -> int:
        """Numbers per vector."""
        return int(self._model.get_embedding_dimension() or 0)

    @property
    def shortened(self) -> int:
        """How many different texts, so far, were longer than the model reads."""
        return len(self._long)

    def encode(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> NDArray[np.float32]:
        """One L2-normalised row per text, ``(n, d)`` float32; a blank text gives a row of zeros.

        The model's prefix in ``models.txt`` is put before each text, else its own default prompt. A text longer than
        the model's limit is cut there and counted in ``shortened``.
        """
        return spread(texts, self._encoded, dimension=self.dimension, progress=progress)

    def note_long(self, texts: Sequence[str]) -> None:
        """Count those that are longer than the model reads."""
        with quiet():
            self._long.note(texts)

    def _encoded(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """A row per text; sentence-transformers forms the batches by length."""
        self.note_long(texts)
        prompt = self._prefix or None  # None = the model's own; a text never gets both
        try:
            with quiet():
                encoded = self._model.encode(list(texts), prompt=prompt, batch_size=_BATCH, show_progress_bar=False)
        except RuntimeError as error:
            if self._device == "cpu":
                raise
            raise ModelError(f"the {self._device} device gave up ({one_line(error)}); use --device cpu") from error
        rows = np.nan_to_num(np.asarray(encoded, dtype=np.float32))
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.where(lengths > 0, lengths, 1), dtype=np.float32)

    def _own_prompt(self) -> str:
        return str(self._model.prompts.get(self._model.default_prompt_name) or "")


def _identity(model: str, entry: ModelEntry | None, source: Source) -> tuple[str, str]:
    """The name to show, and what tells this state of the model from any other."""
    if os.path.isdir(source.place):
        return model, fingerprint(source.place)
    commit = source.folder.name if source.folder else ""
    shown = source.revision or commit[:_COMMIT]
    name = entry.name if entry else model
    return (f"{name}@{shown}" if shown else name), commit
