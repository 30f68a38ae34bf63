"""A run of the program in this process, over a hand-made alignment instead of the pipeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pytest

from xlingual import embed, pipeline
from xlingual.cli import run
from xlingual.ingest import Reading
from xlingual.records import Alignment, Group, Item, Pair, Passage


class Outcome(NamedTuple):
    """What a command line gave."""

    code: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        return self.err.splitlines()


def make_alignment() -> Alignment:
    """Four items with one rendering each: three in a group, one more in a doubtful pair, and a stock pair."""
    told = [
        ("Harbour Post", "2025-04-28", "en", "Minister Gerassimov praised 5,000 sailors."),
        ("River Digest", "2025-04-27", "en", "Minister Gerasimov praised 6,000 sailors."),
        ("Речной вестник", "2025-04-26", "ru", "Министр Герасимов похвалил моряков."),
        ("El Puerto", None, "es", "=El ministro elogió a los marineros."),
    ]
    items = [Item(f"{source}.txt", text + " Fin.", source, lang, date) for source, date, lang, text in told]
    parts = [Passage(i.item_id, 0, len(i.text) - 5, i.text[:-5], i.lang or "", "sentence") for i in items]
    ends = [Passage(i.item_id, len(i.text) - 4, len(i.text), "Fin.", i.lang or "", "sentence") for i in items]
    group, stock = Group(tuple(parts[:3])), Group(tuple(ends[:2]), stock=True)

    def pair(a: int, b: int, similarity: float, confidence: float | None, **others: object) -> Pair:
        made = Pair(parts[a], parts[b], similarity, 1.2, confidence, "builtin@2", group.group_id, {"coverage": 0.5})
        return replace(made, **others)

    pairs = [
        pair(1, 0, 0.9, 0.99),
        pair(2, 1, 0.7, 0.8),
        pair(2, 0, 0.6, None),
        Pair(ends[1], ends[0], 1.0, None, 0.95, "builtin@2", stock.group_id, stock=True),
    ]
    doubtful = [pair(2, 3, 0.2, 0.1, group_id=""), pair(0, 3, 0.3, 0.2, group_id="")]
    known = {item.item_id: item for item in items}
    return Alignment(known, [*parts, *ends], pairs, doubtful, [group, stock], "builtin@2")


@pytest.fixture
def found() -> Alignment:
    return make_alignment()


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture
def call(capsys) -> Callable[..., Outcome]:
    def _call(*arguments: str) -> Outcome:
        code = run(arguments)
        return Outcome(code, *capsys.readouterr())

    return _call


@pytest.fixture
def aligned(found, monkeypatch):
    """Makes the pipeline give the hand-made alignment; returns a list of what it was asked for."""
    asked: list[dict[str, object]] = []

    def _align_files(paths, **options):
        asked.append({"paths": paths, **options})
        return Reading(tuple(found.items.values()), (), 0, len(found.items)), found

    monkeypatch.setattr(pipeline, "align_files", _align_files)
    return asked


class Ones:
    """An encoder that gives every text the same vector and remembers how it was opened."""

    floor = None

    def __init__(self, name: str, device: str, shortened: int = 0) -> None:
        self.name, self.device, self.shortened, self.dimension = name, device, shortened, 4

    def encode(self, texts, **_):
        return np.full((len(texts), self.dimension), 0.5, dtype=np.float32)


@pytest.fixture
def encoder(monkeypatch) -> list[Ones]:
    """Opens ``Ones`` in place of any model; a model of the name long meets two texts longer than it reads."""
    opened: list[Ones] = []

    def _open(model, *, device="auto", **_):
        opened.append(Ones(model, device, shortened=2 if model == "long" else 0))
        return opened[-1]

    monkeypatch.setattr(embed, "open_encoder", _open)
    return opened
