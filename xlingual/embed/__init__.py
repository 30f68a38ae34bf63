"""Texts to vectors: ``open_encoder`` gives the builtin encoder, or any model by name or folder."""

from __future__ import annotations

import os.path  # answers False where pathlib raises: names too long, folders that may not be read
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from xlingual.embed.cache import CachedEncoder, VectorCache
from xlingual.embed.catalogue import ModelEntry, find_model, read_models
from xlingual.embed.encoder import Encoder
from xlingual.embed.presence import PACKAGE_FOLDER, Presence, presence
from xlingual.embed.remembering import Remembering
from xlingual.errors import ModelError

if TYPE_CHECKING:
    from xlingual.embed.static import StaticEncoder

BUILTIN = "builtin"
BUILTIN_NAME = "builtin@2"  # the number rises whenever the vectors change: caches are keyed by it
_MODEL_FILES = ("modules.json", "config.json")  # a folder of sentence-transformers, or of transformers, has one


@lru_cache(maxsize=1)
def open_builtin() -> StaticEncoder:
    """The encoder that comes with the program, opened once; it also gives the vectors of single words."""
    from xlingual.embed.static import StaticEncoder

    entry = find_model(BUILTIN)
    return StaticEncoder(PACKAGE_FOLDER, name=BUILTIN_NAME, floor=entry.floor if entry else None)


def _open_builtin(*_: object) -> Encoder:
    return open_builtin()


def _open_static(folder: str, *_: object) -> Encoder:
    from xlingual.embed.static import StaticEncoder

    return StaticEncoder(folder)


def _open_transformer(model: str, device: str, cache: VectorCache | None) -> Encoder:
    from xlingual.embed.transformer import TransformerEncoder

    encoder = TransformerEncoder(model, device=device)
    return CachedEncoder(encoder, cache) if cache is not None else encoder


ENCODERS: dict[str, Callable[[str, str, VectorCache | None], Encoder]] = {
    "builtin": _open_builtin,
    "static": _open_static,
    "transformer": _open_transformer,
}


def open_encoder(model: str = BUILTIN, *, device: str = "auto", cache: VectorCache | None = None) -> Encoder:
    """``builtin``, a folder, or the name of a sentence-transformers model.

    A folder in static layout (one that ``xlingual train`` wrote) is opened without torch; ``device`` (auto, cpu, cuda
    or mps) and ``cache`` are for the others.

    :raises ModelError: there is no such model here and none can be fetched, a folder holds none, or no such device
    """
    return ENCODERS[_kind(model)](model, device, cache)


def _kind(model: str) -> str:
    from xlingual.embed.static import is_static

    if model in (BUILTIN, BUILTIN_NAME):
        return "builtin"
    if not model:
        raise ModelError("no model named; give builtin, a folder, or the name of a sentence-transformers model")
    if is_static(model):
        return "static"
    if os.path.isdir(model) and not any(os.path.isfile(os.path.join(model, file)) for file in _MODEL_FILES):
        raise ModelError(f"{model}: no model in this folder; name one that holds modules.json, or a model's name")
    return "transformer"


__all__ = [
    "BUILTIN",
    "ENCODERS",
    "PACKAGE_FOLDER",
    "Encoder",
    "ModelEntry",
    "Presence",
    "Remembering",
    "VectorCache",
    "open_builtin",
    "open_encoder",
    "presence",
    "read_models",
]
