"""Measuring on two files of which line n of one renders line n of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xlingual import bitext
from xlingual.pipeline import Progress, open_means, silent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from xlingual.evaluation.model import Model
    from xlingual.measure import Calibration, MiningFigures, Retrieval

DRAWS = 3  # of distractors
FEWEST = 4  # lines for mining and calibration: a true partner and three false ones
TIMED = 256  # texts of each side that are timed


@dataclass(frozen=True, slots=True)
class Lines:
    """A file of lines, one text each."""

    name: str
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class LineFigures:
    """How well a model does on two line-parallel files.

    ``distinct`` is the number of lines that mining and calibration use: no text twice, none empty. ``mining`` is None
    with fewer than four of them; ``calibration`` also where the score is no probability for the two languages.
    """

    model: str
    a: str
    b: str
    lang_a: str
    lang_b: str
    lines: int
    distinct: int
    by_margin: Retrieval
    by_cosine: Retrieval
    mining: MiningFigures | None
    calibration: Calibration | None
    passages_per_second: float


def measure_lines(model: Model, a: Lines, b: Lines, *, progress: Progress = silent) -> LineFigures:
    """Retrieval over all lines; mining and calibration over the distinct ones; speed."""
    from xlingual import measure

    _, means = open_means(model.remembering)
    texts = [*a.texts, *b.texts]
    speed = model.passages_per_second([*a.texts[:TIMED], *b.texts[:TIMED]])
    vectors = model.remembering.encode(texts, progress=lambda done: progress("embed", done, len(texts)))
    sides = vectors[: len(a.texts)], vectors[len(a.texts) :]
    lang_a, lang_b = bitext.language_of(a.texts), bitext.language_of(b.texts)
    rows = measure.distinct_rows(a.texts, b.texts)
    used = [a.texts[row] for row in rows], [b.texts[row] for row in rows]
    enough = len(rows) >= FEWEST
    return LineFigures(
        model=model.name,
        a=a.name,
        b=b.name,
        lang_a=lang_a,
        lang_b=lang_b,
        lines=len(a.texts),
        distinct=len(rows),
        by_margin=measure.retrieval(*sides),
        by_cosine=measure.retrieval(*sides, margin=False),
        mining=_mining(model, *used, progress) if enough else None,
        calibration=_calibration(model, *used) if enough and means.is_calibrated(lang_a, lang_b) else None,
        passages_per_second=speed,
    )


def _mining(model: Model, a: Sequence[str], b: Sequence[str], progress: Progress) -> MiningFigures:
    """A third of the lines on both sides, a third on each side only; mined by the usual cut, over several draws."""
    import numpy as np

    from xlingual import align, measure

    draws = []
    for seed in range(DRAWS):
        progress("mine", seed, DRAWS)
        rows_a, rows_b = measure.thirds(len(a), seed)
        found = bitext.mine_lines(
            [a[row] for row in rows_a], [b[row] for row in rows_b], model=model.remembering, cut=0.0
        )
        scores = np.array([one.score for one in found])
        right = np.array([rows_a[one.line_a - 1] == rows_b[one.line_b - 1] for one in found], bool)
        draws.append(measure.mining_figures(scores, right, wanted=len(a) // 3, cut=align.CUT))
    return measure.mean_figures(draws)


def _calibration(model: Model, a: Sequence[str], b: Sequence[str]) -> Calibration | None:
    """The confidence of each line with its own partner and with three false ones; None where the score gives none."""
    import numpy as np

    from xlingual import measure

    own = np.arange(len(a))
    false = measure.false_partners(_two_nearest(model, a, b), seed=0)
    partners = np.column_stack([own, false]).ravel()
    lines = np.repeat(own, 1 + false.shape[1])
    sides = [a[row] for row in lines.tolist()], [b[row] for row in partners.tolist()]
    scored = bitext.score_lines(*sides, model=model.remembering)
    confidences = [one.confidence for one in scored if one.confidence is not None]
    if len(confidences) < len(scored):
        return None
    return measure.calibration(np.array(confidences), partners == lines)


def _two_nearest(model: Model, a: Sequence[str], b: Sequence[str]) -> NDArray[np.int64]:
    """The two lines of ``b`` nearest to each line of ``a``, (n, 2)."""
    from xlingual import index

    return index.nearest(model.remembering.encode(b), model.remembering.encode(a), k=2)[1]
