"""The order of the stages, written once. Read this first.

    files ─ ingest ─> Item ─ detect ─ segment ─> Passage ─ embed ─> vectors ─ index ─> neighbours ─ align ─> Pair, Group

Each stage is a function that takes records and gives records and knows none of its neighbours; this module joins them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from xlingual.records import Alignment, Item, Passage

if TYPE_CHECKING:
    from xlingual.ingest import Overrides, Reading


class Progress(Protocol):
    """Told now and then how far a stage is."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """``done`` of ``total`` steps of the stage are behind us."""


def _silent(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def align_files(
    paths: Sequence[str],
    *,
    overrides: Overrides | None = None,
    model: str = "builtin",
    cut: float | None = None,
    progress: Progress = _silent,
) -> tuple[Reading, Alignment]:
    """Read files and align what they hold; files that cannot be read are in the reading's ``problems``."""
    from xlingual import ingest

    reading = ingest.read(paths, overrides=overrides or ingest.Overrides())
    return reading, align_items(reading.items, model=model, cut=cut, progress=progress)


def align_items(
    items: Iterable[Item], *, model: str = "builtin", cut: float | None = None, progress: Progress = _silent
) -> Alignment:
    """Find every rendering of the same statement among the items.

    ``cut`` is the confidence from which a pair counts, ``align.CUT`` by default. No pairs means: nothing is said twice.
    """
    from xlingual import align, embed, index

    known = {item.item_id: item for item in with_languages(items, progress)}
    passages = to_passages(known.values(), progress)
    encoder = embed.open_encoder(model)
    texts = [passage.text for passage in passages]
    vectors = encoder.encode(texts, progress=lambda done: progress("embed", done, len(texts)))
    means = _means(model, encoder)
    bag = align.fill(passages, known, vectors=vectors, words=means.words.of(texts))
    near = index.neighbourhoods(vectors, bag.languages, bag.days)
    progress("search", 1, 1)
    return align.renderings(bag, known, near=near, means=means, cut=align.CUT if cut is None else cut)
