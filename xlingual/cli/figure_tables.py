"""The figures of ``xlingual models eval`` for a person: one small table for each kind of figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TextIO

from xlingual.cli.figures import Record, set_of
from xlingual.export import writer

Show = Callable[[Any], str]


def _percent(share: float) -> str:
    return f"{100 * share:.2f}"


def _number(number: float) -> str:
    return f"{number:,.0f}"


def _decimals(number: float) -> str:
    return f"{number:.4f}"


# The title of each table, and its columns: heading, name in the record, how it is shown.
TABLES: Mapping[str, Sequence[tuple[str, str, Show]]] = {
    "retrieval, %": [
        ("lines", "lines", _number),
        ("by margin", "margin_mean", _percent),
        ("a>b", "margin_a_to_b", _percent),
        ("b>a", "margin_b_to_a", _percent),
        ("by cosine", "cosine_mean", _percent),
        ("a>b", "cosine_a_to_b", _percent),
        ("b>a", "cosine_b_to_a", _percent),
    ],
    "mining, %": [
        ("lines", "distinct", _number),
        ("F1", "f1", _percent),
        ("precision", "precision", _percent),
        ("recall", "recall", _percent),
        ("best F1", "best_f1", _percent),
    ],
    "calibration": [
        ("lines", "distinct", _number),
        ("expected error", "calibration_error", _decimals),
        ("Brier score", "brier", _decimals),
        ("Brier skill", "brier_skill", _decimals),
    ],
    "renderings": [
        ("texts", "texts", _number),
        ("pairs", "pairs", _number),
        ("of one sentence", "same", _number),
        ("AP by cosine", "ap_cosine", _decimals),
        ("by confidence", "ap_confidence", _decimals),
    ],
    "speed": [
        ("passages/s", "passages_per_second", _number),
        ("to the first", "speed_ratio", lambda ratio: f"{ratio:.3g}"),
    ],
}
RELIABILITY: Sequence[tuple[str, str, Show]] = [
    ("confidence above", "above", str),
    ("up to", "up_to", str),
    ("pairs", "count", _number),
    ("mean confidence", "mean_confidence", _decimals),
    ("share true", "share_true", _decimals),
]


def write_tables(records: Sequence[Record], out: TextIO) -> None:
    """All tables that some record has figures for, a blank line between them."""
    wanted = ((title, columns, _with(records, columns[0][1])) for title, columns in TABLES.items())
    for number, (title, columns, having) in enumerate(one for one in wanted if one[2]):
        out.write("\n" if number else "")
        _write(title, columns, having, out)


def write_bins(records: Sequence[Record], out: TextIO) -> None:
    """The reliability tables as one; nothing where there is none."""
    if records:
        _write("reliability", RELIABILITY, records, out)


def _with(records: Sequence[Record], name: str) -> list[Record]:
    return [record for record in records if record[name] is not None]


def _write(title: str, columns: Sequence[tuple[str, str, Show]], records: Sequence[Record], out: TextIO) -> None:
    """One table: the set of texts, the model, the figures."""
    headings = [title, "model", *(heading for heading, _, _ in columns)]
    sets, models = _short_sets(records), _short_models(records)
    rows = [
        [sets[set_of(record)], models[str(record["model"])], *(_cell(record, *column) for column in columns)]
        for record in records
    ]
    writer("table").write_rows(headings, rows, out)


def _cell(record: Record, heading: str, name: str, show: Show) -> str:
    """A figure below the end of its heading; ``-`` where there is none."""
    value = record[name]
    return ("-" if value is None else show(value)).rjust(len(heading))


def _short_sets(records: Sequence[Record]) -> dict[tuple[object, ...], str]:
    """The languages of each set of texts, and its files where several sets have these languages."""
    sets = {set_of(record): f"{record['lang_a']}-{record['lang_b']}" for record in records}
    taken = Counter(sets.values())
    return {key: langs if taken[langs] == 1 else f"{langs} {key[0]} {key[1] or ''}" for key, langs in sets.items()}


def _short_models(records: Sequence[Record]) -> dict[str, str]:
    """The last two parts of a model's name or folder, or all of it where several end alike."""
    names = dict.fromkeys(str(record["model"]) for record in records)
    ends = {name: "/".join(name.rstrip("/").split("/")[-2:]) for name in names}
    taken = Counter(ends.values())
    return {name: end if taken[end] == 1 else name for name, end in ends.items()}
