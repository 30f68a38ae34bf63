"""Name families on their way out: an object per family for JSON Lines, a row per form and outlet for sheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from xlingual.export import Cell, writer
from xlingual.export.counts import most_frequent_first
from xlingual.export.jsonl import line
from xlingual.records import NameFamily, NameForm, NameWarning
from xlingual.records.uses import days_of

COLUMNS = ("family_id", "headword", "kind", "form", "lang", "source", "count", "first", "last", "rule")


def write_families(families: Iterable[NameFamily], format_: str, out: TextIO) -> None:
    """Print families: blocks as a table, one object per line as jsonl, one row per form and outlet as csv and tsv."""
    if format_ == "table":
        from xlingual.export.family_table import print_families

        print_families(families, out)
    elif format_ == "jsonl":
        out.writelines(line(family_object(family)) for family in families)
    else:
        writer(format_).write_rows(COLUMNS, family_rows(families), out)


def family_object(family: NameFamily) -> dict[str, Any]:
    """A family, ready for JSON; ``first`` and ``last`` are null where no item has a date."""
    first, last = family.dates
    return {
        "family_id": family.family_id,
        "headword": family.headword,
        "kind": family.kind,
        "count": family.count,
        "first": first,
        "last": last,
        "forms": [_form_object(form) for form in family.forms],
        "titles": most_frequent_first(family.titles),
        "warnings": [_warning_object(warning) for warning in family.warnings],
    }


def _form_object(form: NameForm) -> dict[str, Any]:
    first, last = form.dates
    return {
        "form": form.name,
        "lang": form.lang,
        "count": form.count,
        "sources": most_frequent_first(form.sources),
        "first": first,
        "last": last,
        "spelled": most_frequent_first(form.spelled),
        "rule": form.rule,
    }


def _warning_object(warning: NameWarning) -> dict[str, Any]:
    return {
        "warning": warning.kind,
        "forms": [*warning.forms],
        "source": warning.source,
        "date": warning.date,
        "item_id": warning.item_id,
        "message": warning.message,
    }


def family_rows(families: Iterable[NameFamily]) -> Iterator[Sequence[Cell]]:
    """The cells of ``COLUMNS``, the most frequent outlet of a form first."""
    for family in families:
        for form in family.forms:
            for source, count in most_frequent_first(form.sources).items():
                days = days_of([use for use in form.uses if use.source == source])
                named = (family.family_id, family.headword, family.kind, form.name, form.lang)
                yield *named, source, count, *days, form.rule or None


def other_spelling(a: str, b: str) -> bool:
    """Whether two forms of a name are spelled differently; one that only leaves words or initials out is not.

    >>> other_spelling("Kim Jong Un", "Kim Jong-un"), other_spelling("Valery Gerasimov", "Gerasimov")
    (True, False)
    """
    words_a, words_b = _spelled_out(a), _spelled_out(b)
    return not (words_a <= words_b or words_b <= words_a)


def _spelled_out(name: str) -> set[str]:
    words = name.casefold().split()
    return {word for word in words if not word.endswith(".")} or set(words)
