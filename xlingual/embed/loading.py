"""Opening a model of sentence-transformers, with one clear line for whatever is wrong with its files."""

from __future__ import annotations

import json
import logging
import pickle
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from xlingual.embed.hub import cache_folder, hub_answers, web_errors
from xlingual.embed.source import Source
from xlingual.errors import ModelError

_NOISY = ("transformers", "sentence_transformers", "huggingface_hub", "httpx", "httpx2", "urllib3", "filelock")
# What the libraries raise over files that are cut, empty, of another kind or at odds with each other.
_BROKEN = (EOFError, ValueError, LookupError, TypeError, AttributeError, RuntimeError, ImportError)


def load(model: str, source: Source, device: str) -> Any:
    """The model as a SentenceTransformer on this device.

    A download that lacks files is completed where the hub answers.

    :raises ModelError: its files cannot be used
    """
    with quiet():
        from transformers.utils.logging import disable_progress_bar

        disable_progress_bar()  # type: ignore[no-untyped-call]  # of loading weights; a download keeps its bar
        _check_json(model, source)
        try:
            return _open(source, device)
        except _errors() as error:
            if source.local and not Path(source.place).is_dir() and hub_answers():
                return load(model, replace(source, local=False), device)
            raise ModelError(f"{model}: cannot be loaded ({one_line(error)}); {_cure(source)}") from error


def one_line(error: BaseException) -> str:
    """The beginning of what an error says."""
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__).rstrip(".;:")[:200]


@contextmanager
def quiet() -> Iterator[None]:
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


def _errors() -> tuple[type[BaseException], ...]:
    from safetensors import SafetensorError

    return (*_BROKEN, *web_errors(), SafetensorError, pickle.UnpicklingError)


def _open(source: Source, device: str) -> Any:
    from sentence_transformers import SentenceTransformer

    return SentenceTransformer(
        source.place,
        device=device,
        revision=source.revision,
        cache_folder=cache_folder(),
        local_files_only=source.local,
    )


def _check_json(model: str, source: Source) -> None:
    """Raise ModelError for a file that is no JSON: of such a tokenizer the library raises an error without a kind."""
    for path in sorted(source.folder.rglob("*.json")) if source.local and source.folder else ():
        try:
            json.loads(path.read_bytes())
        except (OSError, ValueError) as error:
            raise ModelError(f"{model}: cannot be loaded ({path.name} is damaged); {_cure(source)}") from error


def _cure(source: Source) -> str:
    if Path(source.place).is_dir():
        return "check that the folder holds a whole model, or save it there again"
    return f"delete {source.folder or 'what was downloaded'} and try again"
