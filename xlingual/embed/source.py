"""Where a model's files come from: a folder, what was downloaded before, or the hub."""

from __future__ import annotations

import os.path
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from xlingual.embed.catalogue import ModelEntry, read_models
from xlingual.embed.hub import check_model, hub_answers, is_hub_name, is_offline, repository, snapshot
from xlingual.embed.presence import has_weights
from xlingual.errors import ModelError

_ELSE = "name a folder that holds the model, or use --model builtin"


@dataclass(frozen=True, slots=True)
class Source:
    """A folder or the name of a model on the hub, and the revision to load; ``local`` = nothing is fetched."""

    place: str
    revision: str | None
    local: bool

    @property
    def folder(self) -> Path | None:
        """The folder that holds the files now; of a model that was downloaded it is named after the commit."""
        return Path(self.place) if os.path.isdir(self.place) else snapshot(self.place, self.revision)


def locate(model: str, entry: ModelEntry | None) -> Source:
    """Find a model; what was downloaded before is used as it is, without asking the hub.

    :raises ModelError: there is no such model here and none can be fetched
    """
    place, revision = (entry.source, entry.revision) if entry else (model, None)
    if os.path.isdir(place):
        return _in_folder(model, place)
    if not is_hub_name(place):
        raise ModelError(f"{model}: no such folder; check the path, or see models.txt for names")
    source = Source(repository(place), revision, local=True)
    folder = source.folder
    if folder and has_weights(folder):
        return source
    if not hub_answers():
        raise ModelError(_unreachable(model, folder))
    check_model(source.place, revision, hint=_hint(model))
    return Source(source.place, revision, local=False)


def _in_folder(model: str, folder: str) -> Source:
    if not has_weights(Path(folder)):
        raise ModelError(f"{model}: cannot be loaded (no weights in this folder); copy or save the whole model there")
    return Source(folder, None, local=True)


def _unreachable(model: str, folder: Path | None) -> str:
    """Why a model that is not here cannot be had, and what to do."""
    missing = f"only a part of it is on this machine ({folder})" if folder else "not on this machine"
    if is_offline():
        return f"{model}: {missing}, and HF_HUB_OFFLINE is set; unset it and go online once, {_ELSE}"
    return f"{model}: {missing}, and the model hub does not answer; go online once, {_ELSE}"


def _hint(model: str) -> str:
    """A recommended model of almost this name, as a question; empty where there is none."""
    near = get_close_matches(model, [entry.name for entry in read_models()], n=1)
    return f" (or {near[0]}?)" if near else ""
