"""What humans said of two spellings: every verdict is kept, and the latest one on two spellings counts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import get_args

from xlingual.errors import UsageError
from xlingual.records import Judgement, NameVerdict, text_key
from xlingual.store.database import Database
from xlingual.store.status import NameVerdictCount

_LATEST = "number IN (SELECT max(number) FROM name_verdicts GROUP BY key_a, key_b)"


def add_name_verdict(db: Database, a: str, b: str, said: Judgement) -> NameVerdict:
    """Keep one verdict, at once and for good; spellings are known by their letters, whatever case and accents.

    :raises UsageError: it is none of the three, or a spelling has no letter
    """
    if said not in get_args(Judgement):
        raise UsageError(f"{said!r} is no verdict; say {', '.join(get_args(Judgement))}")
    for name in (a, b):
        if not any(character.isalnum() for character in name):
            raise UsageError(f"{name!r} is no name; give two spellings")
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    (key_a, name_a), (key_b, name_b) = sorted((text_key(name), name) for name in (a, b))
    columns = "said, key_a, key_b, name_a, name_b, at"
    sql = f"INSERT INTO name_verdicts ({columns}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608 -- own names
    db.run(sql, (said, key_a, key_b, name_a, name_b, at))
    return _verdict(said, name_a, name_b, at)


def all_name_verdicts(db: Database) -> list[NameVerdict]:
    """Every verdict ever given, the first one first."""
    return [_verdict(*row) for row in db.rows("SELECT said, name_a, name_b, at FROM name_verdicts ORDER BY number")]


def count_name_verdicts(db: Database) -> tuple[NameVerdictCount, ...]:
    """How many verdicts count, by what was said."""
    sql = f"SELECT said, count(*), min(at), max(at) FROM name_verdicts WHERE {_LATEST} GROUP BY 1 ORDER BY 1"  # noqa: S608
    return tuple(NameVerdictCount(*row) for row in db.rows(sql))


def _verdict(said: Judgement, a: str, b: str, at: str) -> NameVerdict:
    first, second = sorted((a, b))
    return NameVerdict(said, (first, second), at)
