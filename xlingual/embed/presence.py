"""What of a recommended model is on this machine; asks no network and opens no model."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from xlingual.embed.catalogue import PACKAGED, ModelEntry
from xlingual.embed.hub import snapshot

PACKAGE_FOLDER = Path(__file__).resolve().parents[1] / "model"  # the builtin encoder
_MEGABYTE = 1_000_000
_WEIGHTS = ("*.safetensors", "pytorch_model*.bin")
_OTHER_RUNTIMES = ("onnx", "openvino")  # folders of weights that are not loaded here


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether a model can be used without a download, in which folder it lies, and how much of it is there."""

    here: bool
    where: str | None
    megabytes: float | None


def presence(entry: ModelEntry) -> Presence:
    """Where a model of ``models.txt`` lies; a download that stopped before the weights is not here."""
    folder = PACKAGE_FOLDER if entry.source == PACKAGED else snapshot(entry.source, entry.revision)
    if folder is None or not has_weights(folder):
        return Presence(here=False, where=None, megabytes=None)
    return Presence(here=True, where=str(folder), megabytes=_size(folder) / _MEGABYTE)


def has_weights(folder: Path) -> bool:
    """Whether a model's folder holds its weights, in its own or a module's folder; empty files are none."""
    found = (path for pattern in _WEIGHTS for path in folder.rglob(pattern))
    return any(_bytes(path) and path.parent.name not in _OTHER_RUNTIMES for path in found)


def _size(folder: Path) -> int:
    """The bytes of all files; of one that lies there under two names, once."""
    files = {os.path.realpath(path): path for path in folder.rglob("*")}
    return sum(_bytes(path) for path in files.values())


def _bytes(path: Path) -> int:
    """The size of a file; 0 for a folder, and for a link that leads nowhere."""
    return path.stat().st_size if path.is_file() else 0
