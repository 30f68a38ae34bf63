"""Any sentence-transformers model, by hub name or folder; the library is imported only here."""

from __future__ import annotations

import logging
import os.path
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xlingual.embed.catalogue import ModelEntry, find_model
from xlingual.embed.hub import hub_answers, is_hub_name, snapshot
from xlingual.errors import ModelError

_BATCH = 64  # texts that a transformer sees at once
_STEP = 1_024  # texts between two reports of progress
_NOISY = ("transformers", "sentence_transformers", "huggingface_hub", "httpx", "urllib3", "filelock")


class TransformerEncoder:
    """A model of sentence-transformers; ``name`` is the name or folder that was asked for."""

    def __init__(self, name: str) -> None:
        self.name = name
        entry = find_model(name)
        self._prefix = entry.prefix if entry else ""
        self._model = _load(name, entry)

    @property
    def dimension(self) -> int:
        """Numbers per vector."""
        return int(self._model.get_embedding_dimension() or 0)

    def encode(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> NDArray[np.float32]:
        """One L2-normalised row per text, ``(n, d)`` float32; a blank text gives a row of zeros.

        The model's prefix in ``models.txt`` is put before each text. A text longer than the model's limit is cut there.
        """
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for start in range(0, len(texts), _STEP):
            end = min(start + _STEP, len(texts))
            filled = [number for number in range(start, end) if texts[number].strip()]
            if filled:
                rows[filled] = self._encoded([self._prefix + texts[number] for number in filled])
            if progress:
                progress(end)
        return rows

    def _encoded(self, texts: list[str]) -> NDArray[np.float32]:
        with _quiet():
            encoded = self._model.encode(texts, batch_size=_BATCH, show_progress_bar=False, convert_to_numpy=True)
        rows = np.nan_to_num(np.asarray(encoded, dtype=np.float32))
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.where(lengths > 0, lengths, 1), dtype=np.float32)


def _load(name: str, entry: ModelEntry | None) -> Any:
    """The model, from its folder, from the cache of earlier downloads, or from the hub."""
    source = entry.source if entry else name
    local = os.path.isdir(source) or not _reachable(name, source)
    with _quiet():
        from huggingface_hub.errors import HfHubHTTPError
        from safetensors import SafetensorError
        from sentence_transformers import SentenceTransformer

        _hide_progress_bars()
        try:
            return SentenceTransformer(source, revision=entry.revision if entry else None, local_files_only=local)
        except (OSError, ValueError, KeyError, RuntimeError, ImportError, SafetensorError, HfHubHTTPError) as error:
            raise ModelError(f"{name}: cannot be loaded ({_one_line(error)}); check the name or the files") from error


def _reachable(name: str, source: str) -> bool:
    """Whether the hub can be asked; False = use what is cached.

    :raises ModelError: the hub cannot be asked, and nothing is cached either
    """
    if not is_hub_name(source):
        raise ModelError(f"{name}: no such folder; check the path, or see models.txt for names")
    if hub_answers():
        return True
    if snapshot(source) is None:
        raise ModelError(
            f"{name}: not on this machine, and the model hub does not answer; go online once, "
            "name a folder that holds the model, or use --model builtin"
        )
    return False


def _one_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__).rstrip(".;:")[:200]


def _hide_progress_bars() -> None:
    """Those of loading weights; a download keeps its bar."""
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()  # type: ignore[no-untyped-call]


@contextmanager
def _quiet() -> Iterator[None]:
    """Neither warnings nor log lines of the libraries: their advice is for developers."""
    loggers = [logging.getLogger(name) for name in _NOISY]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
