"""A pair object laid flat into named columns, for formats that know only rows."""

from __future__ import annotations

from typing import Any

from xlingual.export.pair import PairObject

SIDE = ("passage_id", "item_id", "path", "source", "date", "lang", "kind", "speaker", "start", "end", "text")

COLUMNS: tuple[str, ...] = (
    "pair_id",
    "group_id",
    "similarity",
    "margin",
    "confidence",
    "kind",
    *(f"a_{name}" for name in SIDE),
    *(f"b_{name}" for name in SIDE),
    "findings",
    "verdict",
    "model",
    "stock",
)


def flatten(pair: PairObject) -> tuple[Any, ...]:
    """The cells of one pair in the order of COLUMNS; what the pair lacks is None."""
    flat: dict[str, Any] = {**pair}
    flat |= {f"a_{name}": value for name, value in pair["a"].items()}
    flat |= {f"b_{name}": value for name, value in pair["b"].items()}
    flat["findings"] = "; ".join(f"{found['check']}: {found['message']}" for found in pair["findings"])
    flat["stock"] = pair.get("stock", False)
    return tuple(flat.get(name) for name in COLUMNS)
