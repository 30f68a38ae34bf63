"""What humans said of pairs: every verdict is kept, and the latest one on two texts counts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import get_args

from xlingual.errors import UsageError
from xlingual.records import Judgement, Pair, TextKeys, Verdict
from xlingual.store.database import Database
from xlingual.store.status import VerdictCount

_COLUMNS = "said, key_a, key_b, languages, model, features, margin, at"
_LATEST = "number IN (SELECT max(number) FROM verdicts GROUP BY key_a, key_b)"


def add_verdict(db: Database, pair: Pair, said: Judgement) -> Verdict:
    """Keep one verdict, at once and for good, with what is known of the pair now.

    :raises UsageError: it is none of the three
    """
    if said not in get_args(Judgement):
        raise UsageError(f"{said!r} is no verdict; say {', '.join(get_args(Judgement))}")
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    margin = None if pair.margin is None else float(pair.margin)
    features = {name: float(value) for name, value in pair.features.items()}
    verdict = Verdict(said, pair.text_keys, pair.languages, pair.model, features, margin, at)
    row = (said, *pair.text_keys, pair.languages, pair.model, json.dumps(features), margin, at)
    db.run(f"INSERT INTO verdicts ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)  # noqa: S608 -- own names
    return verdict


def all_verdicts(db: Database) -> list[Verdict]:
    """Every verdict ever given, the first one first."""
    rows = db.rows(f"SELECT {_COLUMNS} FROM verdicts ORDER BY number")  # noqa: S608 -- own names
    return [
        Verdict(said, (key_a, key_b), languages, model, json.loads(features), margin, at)
        for said, key_a, key_b, languages, model, features, margin, at in rows
    ]


def latest(db: Database) -> Mapping[TextKeys, Judgement]:
    """The verdict that counts on each two texts."""
    rows = db.rows(f"SELECT key_a, key_b, said FROM verdicts WHERE {_LATEST}")  # noqa: S608 -- own names
    return {(key_a, key_b): said for key_a, key_b, said in rows}


def count_verdicts(db: Database) -> tuple[VerdictCount, ...]:
    """How many verdicts count, by languages and what was said."""
    counts = "languages, said, count(*), min(at), max(at)"
    sql = f"SELECT {counts} FROM verdicts WHERE {_LATEST} GROUP BY 1, 2 ORDER BY 1, 2"  # noqa: S608 -- own names
    return tuple(VerdictCount(*row) for row in db.rows(sql))
