"""Term families on their way out: an object per family for JSON Lines, a row per rendering and outlet for sheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from xlingual.export import Cell, writer
from xlingual.export.counts import most_frequent_first
from xlingual.export.jsonl import line
from xlingual.export.term_examples import examples
from xlingual.records import TermFamily, TermForm, TermUse
from xlingual.records.uses import days_of

COLUMNS = (
    "family_id",
    "headword",
    "kind",
    "difference",
    "form",
    "lang",
    "share",
    "minority",
    "source",
    "count",
    "first",
    "last",
    "example",
)


def write_terms(families: Iterable[TermFamily], format_: str, out: TextIO) -> None:
    """Print families: blocks as a table, one object per line as jsonl, one row per form and outlet as csv and tsv."""
    if format_ == "table":
        from xlingual.export.term_table import print_terms

        print_terms(families, out)
    elif format_ == "jsonl":
        out.writelines(line(term_object(family)) for family in families)
    else:
        writer(format_).write_rows(COLUMNS, term_rows(families), out)


def term_object(family: TermFamily) -> dict[str, Any]:
    """A family, ready for JSON; ``first`` and ``last`` are null where no item has a date."""
    first, last = family.dates
    return {
        "family_id": family.family_id,
        "headword": family.headword,
        "kind": family.kind,
        "difference": round(family.difference, 4),
        "count": family.count,
        "first": first,
        "last": last,
        "forms": [_form_object(form) for form in family.forms],
    }


def _form_object(form: TermForm) -> dict[str, Any]:
    first, last = form.dates
    return {
        "form": form.form,
        "lang": form.lang,
        "count": form.count,
        "share": round(form.share, 4),
        "minority": form.minority,
        "sources": most_frequent_first(form.sources),
        "first": first,
        "last": last,
        "spelled": most_frequent_first(form.spelled),
        "examples": [_example_object(use) for use in examples(form)],
    }


def _example_object(use: TermUse) -> dict[str, Any]:
    return {
        "source": use.source,
        "date": use.date,
        "item_id": use.item_id,
        "text": use.text,
        "start": use.start,
        "end": use.end,
    }


def term_rows(families: Iterable[TermFamily]) -> Iterator[Sequence[Cell]]:
    """The cells of ``COLUMNS``, the most frequent outlet of a form first."""
    for family in families:
        head = (family.family_id, family.headword, family.kind, round(family.difference, 4))
        for form in family.forms:
            earliest = {use.source: use for use in examples(form, most=len(form.uses))}
            for source, count in most_frequent_first(form.sources).items():
                days = days_of([use for use in form.uses if use.source == source])
                named = (form.form, form.lang, round(form.share, 4), form.minority)
                yield *head, *named, source, count, *days, earliest[source].text
