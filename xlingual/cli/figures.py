"""The figures of ``xlingual models eval`` as records: one per set of texts and model, the models of a set together."""

from __future__ import annotations

from collections.abc import Sequence

from xlingual.evaluation import LineFigures, RenderingFigures
from xlingual.export.pair import rounded

Figures = LineFigures | RenderingFigures
Record = dict[str, str | int | float | None]

SET = ("a", "b", "lang_a", "lang_b")  # a and b are files; renderings have no b
COLUMNS = (
    "model",
    *SET,
    *("lines", "margin_a_to_b", "margin_b_to_a", "margin_mean", "cosine_a_to_b", "cosine_b_to_a", "cosine_mean"),
    *("distinct", "f1", "precision", "recall", "best_f1", "calibration_error", "brier", "brier_skill"),
    *("texts", "pairs", "same", "ap_cosine", "ap_confidence"),
    *("passages_per_second", "speed_ratio"),
)
BINS = ("model", *SET, "above", "up_to", "count", "mean_confidence", "share_true")


def records(found: Sequence[Figures]) -> list[Record]:
    """All figures by the names of ``COLUMNS``; None for what was not measured, ``speed_ratio`` to the first model."""
    flat: list[Record] = []
    first: dict[tuple[object, ...], float] = {}
    for one in found:
        record = dict.fromkeys(COLUMNS) | (_of_lines(one) if isinstance(one, LineFigures) else _of_renderings(one))
        base = first.setdefault(set_of(record), one.passages_per_second)
        record["speed_ratio"] = rounded(one.passages_per_second / base) if base else None
        flat.append(record)
    return _together(flat)


def bins(found: Sequence[Figures]) -> list[Record]:
    """The reliability tables by the names of ``BINS``; no record where no confidence was measured."""
    calibrated = [(one, one.calibration) for one in found if isinstance(one, LineFigures) and one.calibration]
    return _together(
        [
            _head(one)
            | {"above": bin_.low, "up_to": bin_.high, "count": bin_.count}
            | {"mean_confidence": rounded(bin_.confidence), "share_true": rounded(bin_.true)}
            for one, calibration in calibrated
            for bin_ in calibration.bins
        ]
    )


def _head(one: LineFigures) -> Record:
    return {"model": one.model, "a": one.a, "b": one.b, "lang_a": one.lang_a, "lang_b": one.lang_b}


def _of_lines(one: LineFigures) -> Record:
    record = _head(one) | {"lines": one.lines, "distinct": one.distinct}
    for name, found in (("margin", one.by_margin), ("cosine", one.by_cosine)):
        record |= {f"{name}_a_to_b": rounded(found.a_to_b), f"{name}_b_to_a": rounded(found.b_to_a)}
        record[f"{name}_mean"] = rounded(found.mean)
    if one.mining:
        record |= {name: rounded(getattr(one.mining, name)) for name in ("f1", "precision", "recall", "best_f1")}
    if one.calibration:
        record |= {"calibration_error": rounded(one.calibration.error), "brier": rounded(one.calibration.brier)}
        record["brier_skill"] = rounded(one.calibration.skill)
    return record | {"passages_per_second": round(one.passages_per_second, 1)}


def _of_renderings(one: RenderingFigures) -> Record:
    return {
        "model": one.model,
        "a": one.file,
        "lang_a": one.lang,
        "lang_b": one.lang,
        "texts": one.texts,
        "pairs": one.pairs,
        "same": one.same,
        "ap_cosine": rounded(one.by_cosine),
        "ap_confidence": rounded(one.by_confidence),
        "passages_per_second": round(one.passages_per_second, 1),
    }


def set_of(record: Record) -> tuple[object, ...]:
    """What tells a set of texts from the others."""
    return tuple(record[name] for name in SET)


def _together(records: list[Record]) -> list[Record]:
    """Set by set in the order of the first model, so that the models of a set stand below each other."""
    places: dict[tuple[object, ...], int] = {}
    for record in records:
        places.setdefault(set_of(record), len(places))
    return sorted(records, key=lambda record: places[set_of(record)])
