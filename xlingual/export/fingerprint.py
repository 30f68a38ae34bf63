"""The fingerprint of outlets: which spelling of each name an outlet uses, month by month, and where it switched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TextIO

from xlingual.export import Cell, writer
from xlingual.export.family import other_spelling
from xlingual.records import NameFamily, NameUse
from xlingual.records.uses import days_of

COLUMNS = (
    *("source", "headword", "kind", "month", "form", "lang", "count", "share", "first", "last"),
    "switched_from",
)
SHOWN = ("headword", "source", "month", "lang", "form", "count", "share", "switched_from")  # what fits on a line
_UNDATED = "9999"  # sorts after every month


@dataclass(slots=True)
class _Month:
    """What an outlet used for one family in one language and month, by form."""

    uses: dict[str, list[NameUse]] = field(default_factory=lambda: defaultdict(list))

    def count(self, form: str) -> int:
        return sum(use.count for use in self.uses[form])

    def ranked(self) -> list[str]:
        """The forms, the dominating one first."""
        return sorted(self.uses, key=lambda form: (-self.count(form), form))


def write_fingerprint(families: Iterable[NameFamily], format_: str, out: TextIO) -> None:
    """Print the rows; a table leaves out the kind and the days."""
    rows = fingerprint_rows(families)
    if format_ != "table":
        writer(format_).write_rows(COLUMNS, rows, out)
        return
    named = (dict(zip(COLUMNS, row, strict=True)) for row in rows)
    titles = [name.replace("_", " ") for name in SHOWN]
    writer("table").write_rows(titles, ([row[name] for name in SHOWN] for row in named), out)


def fingerprint_rows(families: Iterable[NameFamily]) -> list[Sequence[Cell]]:
    """The cells of ``COLUMNS``, by headword, outlet and month, the undated uses of an outlet last.

    ``share`` is the form's share of what the outlet uses for the name in that language and month. ``switched_from``
    stands beside the form that dominates where another spelling did in the last month before in which the outlet used
    the name in that language; else it is None.
    """
    rows = [row for family in families for row in _family_rows(family)]
    return sorted(rows, key=lambda row: (str(row[1]), str(row[2]), str(row[0]), str(row[3] or _UNDATED), str(row[5])))


def _family_rows(family: NameFamily) -> Iterator[Sequence[Cell]]:
    months: dict[tuple[str, str, str], _Month] = defaultdict(_Month)
    for form in family.forms:
        for use in form.uses:
            month = use.date[:7] if use.date else _UNDATED
            months[use.source, form.lang, month].uses[form.name].append(use)
    reigning: dict[tuple[str, str], str] = {}
    for (source, lang, month), used in sorted(months.items(), key=lambda named: named[0]):
        before = reigning.get((source, lang)) if month != _UNDATED else None
        total = sum(map(used.count, used.uses))
        now = _dominating(used, before)
        for name in used.ranked():
            named = (source, family.headword, family.kind, None if month == _UNDATED else month, name, lang)
            count = used.count(name)
            switched = before if name == now and before and other_spelling(before, now) else None
            yield *named, count, round(count / total, 4), *days_of(used.uses[name]), switched
        reigning[source, lang] = now


def _dominating(used: _Month, before: str | None) -> str:
    """The most frequent form; of equally frequent ones the one that dominated before."""
    first, *_ = used.ranked()
    if before in used.uses and used.count(before) == used.count(first):
        return before
    return first
