"""How the findings of a run go into the store's tables."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from xlingual.records import Alignment, Group, Item, Pair
from xlingual.store.database import Database
from xlingual.store.findings import dump_findings

PAIR_COLUMNS = 14


def save_texts(db: Database, found: Alignment) -> None:
    """Items and passages, brought up to date where their ids are known."""
    items = ((item_id, *_fields(item)) for item_id, item in found.items.items())
    _upsert(db, "items", "item_id, path, text, source, lang, date, title, url, position", items)
    used = (passage for pair in (*found.pairs, *found.doubtful) for passage in (pair.a, pair.b))
    grouped = (passage for group in found.groups for passage in group.passages)
    passages = dict.fromkeys((*found.passages, *used, *grouped))
    rows = ((p.passage_id, p.item_id, p.start, p.end, p.lang, p.kind, p.speaker, p.count) for p in passages)
    _upsert(db, "passages", 'passage_id, item_id, start, "end", lang, kind, speaker, count', rows)


def forget_older(db: Database, found: Alignment) -> None:
    """Take out what runs of this model found before among this run's items, and nothing that reaches beyond."""
    ids = json.dumps(list(found.items))
    here = "SELECT passage_id FROM passages WHERE item_id IN (SELECT value FROM json_each(?2))"
    among = f"a IN ({here}) AND b IN ({here})"
    db.run(f"DELETE FROM pairs WHERE model = ?1 AND {among}", (found.model, ids))  # noqa: S608 -- own names
    beyond = f"SELECT number FROM members WHERE passage_id NOT IN ({here})"  # noqa: S608 -- own names
    db.run(f"DELETE FROM groups WHERE model = ?1 AND number NOT IN ({beyond})", (found.model, ids))  # noqa: S608


def save_findings(db: Database, found: Alignment) -> None:
    """The run, its pairs and its groups."""
    counts = (len(found.items), len(found.passages), len(found.pairs), len(found.doubtful), len(found.groups))
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    run = db.run(
        "INSERT INTO runs (at, model, items, passages, pairs, doubtful, groups) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (at, found.model, *counts),
    )
    pairs = [*(_row(pair, run, doubtful=False) for pair in found.pairs)]
    pairs += [_row(pair, run, doubtful=True) for pair in found.doubtful]
    places = ", ".join("?" * PAIR_COLUMNS)
    db.run_many(f"INSERT OR REPLACE INTO pairs VALUES ({places})", pairs)  # noqa: S608 -- question marks
    for group in found.groups:
        _save_group(db, group, found.model, run)


def _save_group(db: Database, group: Group, model: str, run: int | None) -> None:
    number = db.run(
        "INSERT OR REPLACE INTO groups (group_id, model, run, stock) VALUES (?, ?, ?, ?)",
        (group.group_id, model, run, group.stock),
    )
    members = [(number, place, passage.passage_id) for place, passage in enumerate(group.passages)]
    db.run_many("INSERT INTO members VALUES (?, ?, ?)", members)


def _upsert(db: Database, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Insert rows; where the first column is known, bring the others up to date."""
    key, *others = columns.split(", ")
    updates = ", ".join(f"{name} = excluded.{name}" for name in others)
    places = ", ".join("?" * (len(others) + 1))
    sql = f"INSERT INTO {table} ({columns}) VALUES ({places}) ON CONFLICT ({key}) DO UPDATE SET {updates}"  # noqa: S608
    db.run_many(sql, rows)


def _fields(item: Item) -> tuple[object, ...]:
    # A file's name may hold bytes that are no UTF-8; they are shown, for SQLite takes no half characters.
    path = item.path.encode("utf-8", "backslashreplace").decode()
    return path, item.text, item.source, item.lang, item.date, item.title, item.url, item.position


def _row(pair: Pair, run: int | None, *, doubtful: bool) -> tuple[object, ...]:
    """Numbers as Python's own: a float of NumPy is nothing that SQLite or JSON know."""
    margin, confidence = (None if n is None else float(n) for n in (pair.margin, pair.confidence))
    features, contributions = (
        json.dumps({name: float(value) for name, value in values.items()})
        for values in (pair.features, pair.contributions)
    )
    sides = (pair.a.passage_id, pair.b.passage_id)
    scores = (float(pair.similarity), margin, confidence, pair.group_id, features)
    rest = (bool(pair.stock), doubtful, contributions, dump_findings(pair.findings))
    return pair.pair_id, pair.model, run, *sides, *scores, *rest
