"""Measuring on several renderings of each sentence: are those of one sentence nearer than those of its neighbours?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xlingual.pipeline import Progress, open_means, silent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from xlingual.align import Means
    from xlingual.evaluation.model import Model
    from xlingual.measure import RenderingPairs

TIMED = 512  # texts that are timed


@dataclass(frozen=True, slots=True)
class Renderings:
    """The renderings of each sentence of a file in one language; ``rows`` are in the order of the file."""

    name: str
    lang: str
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class RenderingFigures:
    """How well a model puts pairs of renderings of one sentence before other pairs of the same document.

    ``same`` of the ``pairs`` are such. The average precisions are None where nothing is the same, ``by_confidence``
    also where the score is no probability for the language.
    """

    model: str
    file: str
    lang: str
    texts: int
    pairs: int
    same: int
    by_cosine: float | None
    by_confidence: float | None
    passages_per_second: float


def measure_renderings(model: Model, given: Renderings, *, progress: Progress = silent) -> RenderingFigures:
    """Average precision over all pairs of renderings inside documents.

    A document is a window of consecutive rows, see ``measure.WINDOW``. The confidence is that of the texts and of a
    margin against other statements: the renderings of a pair's two sentences are left out of its background, as
    ``align`` leaves out the groups of a pair.
    """
    import numpy as np

    from xlingual import measure

    _, means = open_means(model.remembering)
    pairs = measure.rendering_pairs(given.rows)
    speed = model.passages_per_second(pairs.texts[:TIMED])
    vectors = model.remembering.encode(pairs.texts, progress=lambda done: progress("embed", done, len(pairs.texts)))
    cosines = np.einsum("ij,ij->i", vectors[pairs.a], vectors[pairs.b])
    calibrated = means.is_calibrated(given.lang, given.lang)
    confidences = _confidences(means, pairs, vectors, given.lang) if calibrated else None
    return RenderingFigures(
        model=model.name,
        file=given.name,
        lang=given.lang,
        texts=len(pairs.texts),
        pairs=len(pairs.a),
        same=int(pairs.same.sum()),
        by_cosine=measure.average_precision(cosines, pairs.same),
        by_confidence=None if confidences is None else measure.average_precision(confidences, pairs.same),
        passages_per_second=speed,
    )


def _confidences(means: Means, pairs: RenderingPairs, vectors: NDArray[np.float32], lang: str) -> NDArray[np.float64]:
    """The confidence of each pair of renderings, (m,)."""
    import numpy as np

    from xlingual import align, index

    sides = [str(number) for number in range(len(pairs.texts))]
    bag = align.fill_lines(pairs.texts, [lang] * len(sides), sides=sides, vectors=vectors, means=means)
    crowd = int(np.bincount(pairs.rows).max(initial=0))  # texts of one sentence; those of both sentences are left out
    near = index.nearest(vectors, vectors, k=2 * crowd + align.NEIGHBOURS)
    around = index.Neighbourhoods(bag.languages, {lang: near}, {})
    sentences = dict(enumerate(pairs.rows.tolist()))
    return align.score_given(bag, pairs.a, pairs.b, near=around, means=means, group_of=sentences).probability
