"""A run that may be killed: what it has learnt so far, in ``unfinished/`` of the folder that it writes to.

The vocabulary and, at the end of each epoch, the whole state are kept there, under the fingerprint of what is trained
on and how. The same run goes on from there; any other one starts anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from xlingual.train import checkpoint
from xlingual.train.checkpoint import StageState
from xlingual.train.rows import Row
from xlingual.train.whole import part_of, write_whole

FOLDER = "unfinished"
_LAYOUT = 2  # rises whenever training the same rows by the same recipe would give something else
_RUN, _VOCABULARY, _STATE = "run.json", "tokenizer.json", "state.safetensors"


def fingerprint(rows: Iterable[Row], settings: Mapping[str, Any]) -> str:
    """The same for the same rows in the same order under the same settings."""
    mark = sha256(json.dumps([_LAYOUT, settings], sort_keys=True).encode())
    for row in rows:
        mark.update(f"{row.a}\t{row.b}\n".encode("utf-8", "surrogatepass"))
    return mark.hexdigest()


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What is kept of a run; ``stage`` and ``epochs`` say how far it had come when it was opened."""

    folder: Path
    stage: int = 0
    epochs: int = 0

    def vocabulary(self, learn: Callable[[], Tokenizer]) -> Tokenizer:
        """The vocabulary that is kept; if there is none, the one that ``learn`` gives, kept from now on."""
        path = self.folder / _VOCABULARY
        if path.is_file():
            return Tokenizer.from_str(path.read_text(encoding="utf-8"))
        tokenizer = learn()
        write_whole(path, tokenizer.to_str().encode("utf-8"))
        return tokenizer

    def keeper(self, stage: int) -> StageKeeper:
        """Keeps the state of one stage of the run, which are numbered from 0."""
        return StageKeeper(self.folder / _STATE, stage, self.epochs if stage == self.stage else 0)

    def close(self) -> None:
        """Forgets the run: it is finished. What else lies in the folder stays."""
        _empty(self.folder)
        with suppress(OSError):  # somebody keeps files of his own there
            self.folder.rmdir()


@dataclass(frozen=True, slots=True)
class StageKeeper:
    """Keeps the state of one stage in a file, one epoch in the place of the one before."""

    path: Path
    stage: int
    epochs: int

    def restore(self, state: StageState) -> int:
        """Puts the kept state into this one; says how many epochs it has behind it."""
        if self.epochs:
            checkpoint.unpack(self.path.read_bytes(), state)
        return self.epochs

    def keep(self, state: StageState, epochs: int) -> None:
        """Keeps the state after so many epochs."""
        write_whole(self.path, checkpoint.packed(state, {"stage": self.stage, "epochs": epochs}))


def open_unfinished(out: Path, mark: str, tell: Callable[[str], None]) -> Unfinished:
    """What is kept of the run with this fingerprint, or a new one in the place of another; ``tell`` hears which."""
    folder = out / FOLDER
    known = _mark(folder)
    if known == mark:
        return _resumed(folder, tell)
    if known:
        tell(f"{folder} holds a run on other files or with other settings; this one starts anew")
    folder.mkdir(parents=True, exist_ok=True)
    _empty(folder)
    write_whole(folder / _RUN, json.dumps({"fingerprint": mark}).encode())
    return Unfinished(folder)


def _mark(folder: Path) -> str | None:
    """The fingerprint of the run that a folder holds; None if it holds none that can be read."""
    try:
        return str(json.loads((folder / _RUN).read_text(encoding="utf-8"))["fingerprint"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _resumed(folder: Path, tell: Callable[[str], None]) -> Unfinished:
    """The kept run, from the last epoch that can be read."""
    try:
        reached = checkpoint.about((folder / _STATE).read_bytes())
    except (FileNotFoundError, ValueError):
        tell(f"going on with the run that {folder} holds: no epoch is finished yet")
        return Unfinished(folder)
    stage, epochs = reached["stage"], reached["epochs"]
    tell(f"going on with the run that {folder} holds: after epoch {epochs} of stage {stage + 1}")
    return Unfinished(folder, stage, epochs)


def _empty(folder: Path) -> None:
    for name in (_STATE, _VOCABULARY, _RUN):
        (folder / name).unlink(missing_ok=True)
        part_of(folder / name).unlink(missing_ok=True)
