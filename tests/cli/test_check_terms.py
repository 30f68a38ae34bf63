"""The term report on stdout, and its closing line on stderr."""

from __future__ import annotations

import json

import pytest

from xlingual.cli.check_terms import print_terms
from xlingual.records import Item

ITEMS = [
    Item(path="", text="The DPRK team won the cup.", source="Harbour Post", lang="en", date="2025-03-01"),
    Item(path="", text="The North Korean team won the cup.", source="River Digest", lang="en", date="2025-03-02"),
    Item(path="", text="The government sent its regards.", source="Harbour Post", lang="en"),
    Item(path="", text="The regime sent its regards.", source="River Digest", lang="en"),
]


def test_families_go_to_stdout_and_the_closing_line_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    print_terms(ITEMS, format_="jsonl")
    told = capsys.readouterr()
    headwords = [json.loads(line)["headword"] for line in told.out.splitlines()]
    assert sorted(headwords) == ["North Korea", "what those in power are called"]
    assert told.err.startswith("4 items, 2 term families, 4 renderings")


def test_top_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    print_terms(ITEMS, format_="tsv", top=1)
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2  # one family: two renderings, an outlet each
    assert "1 left out by --top" in told.err


def test_nothing_found_is_told_unless_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    print_terms(ITEMS[:1], format_="jsonl")
    assert capsys.readouterr() == ("", "nothing is called by two terms\n")
    print_terms(ITEMS[:1], format_="jsonl", quiet=True)
    assert capsys.readouterr() == ("", "")
