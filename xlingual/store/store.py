"""The store: what runs found is saved in it and looked up again by id."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from xlingual.errors import StoreError, UsageError
from xlingual.records import Alignment, Group, Item, Judgement, NameVerdict, Pair, Passage, Verdict
from xlingual.store.database import CURES, MEMORY, Database
from xlingual.store.findings import load_findings
from xlingual.store.name_verdicts import add_name_verdict, all_name_verdicts, count_name_verdicts
from xlingual.store.saving import forget_older, save_findings, save_texts
from xlingual.store.status import Run, SourceCount, Status
from xlingual.store.verdicts import add_verdict, all_verdicts, count_verdicts, latest

SHORTEST_ID = 4  # digits
LISTED = 5  # candidates named when an id is ambiguous
_ITEM = "path, text, source, lang, date, title, url, position"


def check(path: str) -> None:
    """Raise StoreError now if a store cannot be opened or made there later; makes no file."""
    if not path:
        raise StoreError("a store needs a name; name a file with --store, or use --store :memory:")
    if path != MEMORY and not os.path.exists(path):
        folder = Path(path).absolute().parent
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            raise StoreError(f"{path} {CURES['SQLITE_CANTOPEN']}")
    else:
        with Store(path):
            pass


def verdicts_in(path: str) -> list[Verdict]:
    """All verdicts that a store holds, from the first to the last; none where there is no store yet."""
    if path != MEMORY and not os.path.exists(path):
        return []
    with Store(path, read_only=True) as store:
        return store.verdicts()


def name_verdicts_in(path: str) -> list[NameVerdict]:
    """All verdicts on names that a store holds, from the first to the last; none where there is no store yet."""
    if path != MEMORY and not os.path.exists(path):
        return []
    with Store(path, read_only=True) as store:
        return store.name_verdicts()


def pairs_in(path: str) -> list[Pair]:
    """All pairs that a store holds but the doubtful ones; none where there is no store yet."""
    if path != MEMORY and not os.path.exists(path):
        return []
    with Store(path, read_only=True) as store:
        return store.all_pairs()


class Store:
    """An open store, used in a ``with``; every method raises StoreError when the file cannot be used.

    Texts are kept once, by their content ids. Pairs and groups among the items of a run replace those that earlier runs
    of the same model found among these items. ``create=False`` refuses a file that is not there; ``read_only`` does so
    too, and needs no permission to write.
    """

    def __init__(
        self, path: str = "xlingual.db", *, create: bool = True, timeout: float = 5.0, read_only: bool = False
    ) -> None:
        self._db = Database(path, create=create, timeout=timeout, read_only=read_only)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._db.close()

    def save(self, found: Alignment) -> None:
        """Keep what a run found: the texts in one transaction, then pairs, groups and the run in another."""
        with self._db.transaction():
            save_texts(self._db, found)
        with self._db.transaction():
            forget_older(self._db, found)
            save_findings(self._db, found)

    def add_verdict(self, pair: Pair, said: Judgement) -> Verdict:
        """Keep what a human says of a pair: ``same``, ``different`` or ``unsure``. Earlier verdicts on it stay held.

        :raises UsageError: it is none of the three
        """
        return add_verdict(self._db, pair, said)

    def verdicts(self) -> list[Verdict]:
        """All verdicts from the first to the last; the last one on two texts counts."""
        return all_verdicts(self._db)

    def add_name_verdict(self, a: str, b: str, said: Judgement) -> NameVerdict:
        """Keep what a human says of two spellings: ``same``, ``different`` or ``unsure``. Earlier ones stay held.

        :raises UsageError: it is none of the three, or a spelling has no letter
        """
        return add_name_verdict(self._db, a, b, said)

    def name_verdicts(self) -> list[NameVerdict]:
        """All verdicts on names from the first to the last; the last one on two spellings counts."""
        return all_name_verdicts(self._db)

    def pair(self, id_prefix: str) -> Pair:
        """The pair whose id begins so; both halves may be shortened (``1a2b-3c4d``). Of several models, the newest.

        :raises UsageError: no pair's id begins so, or several do
        """
        pair_id = self._only(id_prefix, self._pair_ids(id_prefix), "pair")
        return next(iter(self._pairs("p.pair_id = ? ORDER BY p.run DESC LIMIT 1", (pair_id,))))

    def group(self, id_prefix: str) -> Group:
        """The group whose id begins so.

        :raises UsageError: no group's id begins so, or several do
        """
        group_id = self._only(id_prefix, self._group_ids(id_prefix), "group")
        newest = "SELECT number, stock FROM groups WHERE group_id = ? ORDER BY run DESC LIMIT 1"
        ((number, stock),) = self._db.rows(newest, (group_id,))
        rows = self._db.rows("SELECT passage_id FROM members WHERE number = ? ORDER BY place", (number,))
        passages = self._passages([passage_id for (passage_id,) in rows])
        return Group(tuple(passages), bool(stock))

    def find(self, id_prefix: str) -> Pair | Group:
        """The one pair or group whose id begins so.

        :raises UsageError: nothing has such an id, or several have
        """
        groups = self._group_ids(id_prefix)
        only = self._only(id_prefix, groups + self._pair_ids(id_prefix), "pair or group")
        return self.group(only) if only in groups else self.pair(only)

    def pairs_among(self, passages: Iterable[Passage]) -> list[Pair]:
        """The pairs between these passages, newest run first, then surest; one per pair id. Doubtful ones are in it."""
        ids = json.dumps([passage.passage_id for passage in passages])
        among = "p.a IN (SELECT value FROM json_each(?1)) AND p.b IN (SELECT value FROM json_each(?1))"
        newest: dict[str, Pair] = {}
        for pair in self._pairs(f"{among} ORDER BY p.run DESC, p.confidence DESC, p.similarity DESC", (ids,)):
            newest.setdefault(pair.pair_id, pair)
        return list(newest.values())

    def all_pairs(self) -> list[Pair]:
        """Every pair that is not doubtful, of the newest model that found it."""
        newest: dict[str, Pair] = {}
        for pair in self._pairs("NOT p.doubtful ORDER BY p.run DESC", ()):
            newest.setdefault(pair.pair_id, pair)
        return list(newest.values())

    def standing_pairs(self) -> list[Pair]:
        """What is to be read: the pairs but those judged *different*, and the doubtful ones judged *same*.

        Passages that several models paired stand in pairs of the newest of them only.
        """
        found = [pair for pair in self._pairs("NOT p.doubtful ORDER BY p.run DESC", ()) if pair.verdict != "different"]
        if any(verdict.said == "same" for verdict in self.verdicts()):
            found += (pair for pair in self._pairs("p.doubtful ORDER BY p.run DESC", ()) if pair.verdict == "same")
        model_of: dict[str, str] = {}
        for pair in found:
            for side in (pair.a, pair.b):
                model_of.setdefault(side.passage_id, pair.model)
        return [p for p in found if {model_of[p.a.passage_id], model_of[p.b.passage_id]} == {p.model}]

    def undecided_pairs(self) -> list[Pair]:
        """The doubtful pairs that nobody called *same* or *different*."""
        return [pair for pair in self._pairs("p.doubtful", ()) if pair.verdict in (None, "unsure")]

    def passages(self) -> list[Passage]:
        """What was compared in all items; joins are left out."""
        ids = [key for (key,) in self._db.rows("SELECT passage_id FROM passages WHERE kind != 'join'")]
        return self._passages(ids)

    def items(self, ids: Iterable[str]) -> dict[str, Item]:
        """The items with these ids, by id; unknown ids are left out."""
        sql = f"SELECT {_ITEM} FROM items WHERE item_id IN (SELECT value FROM json_each(?))"  # noqa: S608 -- own names
        found = (Item(*row) for row in self._db.rows(sql, (json.dumps(list(ids)),)))
        return {item.item_id: item for item in found}

    def all_items(self) -> list[Item]:
        """Every item that runs have kept, by day, outlet and place; undated ones first."""
        order = "date, source, path, position, item_id"
        return [Item(*row) for row in self._db.rows(f"SELECT {_ITEM} FROM items ORDER BY {order}")]  # noqa: S608

    def status(self) -> Status:
        """Counts of everything, the items by outlet and language, the runs from the first to the last."""
        counts = """SELECT (SELECT count(*) FROM items), (SELECT count(*) FROM passages),
            (SELECT count(*) FROM pairs WHERE NOT doubtful), (SELECT count(*) FROM pairs WHERE doubtful),
            (SELECT count(*) FROM groups)"""
        by_source = "SELECT source, lang, count(*), min(date), max(date) FROM items GROUP BY 1, 2 ORDER BY 1, 2"
        runs = "SELECT at, model, items, passages, pairs, doubtful, groups FROM runs ORDER BY run"
        ((items, passages, pairs, doubtful, groups),) = self._db.rows(counts)
        sources = tuple(SourceCount(*row) for row in self._db.rows(by_source))
        held = tuple(Run(*row) for row in self._db.rows(runs))
        judged = (count_verdicts(self._db), count_name_verdicts(self._db))
        return Status(items, passages, pairs, doubtful, groups, sources, held, *judged)

    def _pairs(self, where: str, values: Sequence[object]) -> Iterator[Pair]:
        numbers = "p.similarity, p.margin, p.confidence, p.model, p.group_id"
        columns = f"p.a, p.b, {numbers}, p.stock, p.features, p.contributions, p.findings"
        rows = self._db.rows(f"SELECT {columns} FROM pairs p WHERE {where}", values)  # noqa: S608 -- own names
        ids = list(dict.fromkeys(passage_id for row in rows for passage_id in row[:2]))
        passages = dict(zip(ids, self._passages(ids), strict=True))
        said = latest(self._db)
        for a, b, similarity, margin, confidence, model, group_id, stock, *told, findings in rows:
            features, contributions = map(json.loads, told)
            scores = (similarity, margin, confidence, model, group_id, features, bool(stock), contributions)
            pair = Pair(passages[a], passages[b], *scores, findings=load_findings(findings))
            yield replace(pair, verdict=said.get(pair.text_keys)) if said else pair

    def _passages(self, ids: Sequence[str]) -> list[Passage]:
        """The passages in the order of the ids; their texts are cut from the items."""
        fields = 'p.passage_id, i.text, p.item_id, p.start, p."end", p.lang, p.kind, p.speaker, p.count'
        source = "passages p JOIN items i USING (item_id) WHERE p.passage_id IN (SELECT value FROM json_each(?))"
        rows = self._db.rows(f"SELECT {fields} FROM {source}", (json.dumps(list(ids)),))  # noqa: S608 -- own names
        found = {key: Passage(item, start, end, text[start:end], *rest) for key, text, item, start, end, *rest in rows}
        return [found[passage_id] for passage_id in ids]

    def _group_ids(self, prefix: str) -> list[str]:
        sql = "SELECT DISTINCT group_id FROM groups WHERE group_id GLOB ? LIMIT ?"
        return [key for (key,) in self._db.rows(sql, (_glob(prefix), LISTED + 1))]

    def _pair_ids(self, prefix: str) -> list[str]:
        sql = "SELECT DISTINCT pair_id FROM pairs WHERE pair_id GLOB ? LIMIT ?"
        return [key for (key,) in self._db.rows(sql, (_glob(prefix), LISTED + 1))]

    @staticmethod
    def _only(prefix: str, found: Sequence[str], what: str) -> str:
        if not found:
            raise UsageError(f"no {what} has the id {prefix!r}; see the ids in the output of xlingual align")
        if len(found) > 1:
            more = ", ..." if len(found) > LISTED else ""
            raise UsageError(f"the id {prefix!r} is ambiguous; write more of it: {', '.join(found[:LISTED])}{more}")
        return found[0]


def _glob(prefix: str) -> str:
    """A pattern for ids that begin so; each half of a pair's id may be shortened."""
    wanted = prefix.strip().lower()
    if not re.fullmatch(rf"[0-9a-f]{{{SHORTEST_ID},16}}(-[0-9a-f]{{0,16}})?", wanted):
        raise UsageError(f"{prefix!r} is no id; write at least {SHORTEST_ID} of its digits (0-9, a-f)")
    return "-".join(f"{half}*" for half in wanted.split("-"))
