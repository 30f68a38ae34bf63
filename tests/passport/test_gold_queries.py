"""Queries over the sample corpus, each with the verdict of a careful reader, as this program gives it.

``queries.tsv`` has what is asked (text, speaker, date), the verdict, and an outlet that has to be among the
attestations where one is named. In ``corpus/`` some outlets err on purpose: a query that agrees with the majority is a
translation all the same, and one that repeats the slip of a lone outlet is verbatim in that outlet's own words.
"""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from xlingual import ingest, quotations
from xlingual.records import Quote

CORPUS = Path(__file__).parents[2] / "corpus"
EVERY = 3  # the queries that are asked here, one in so many; all of them take a minute
FLOOR = {"verbatim": 0.95, "translation": 0.85, "altered": 0.85, "other": 0.85, "absent": 0.85}


def queries() -> list[dict[str, str]]:
    with Path(__file__).with_name("queries.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(scope="module")
def answers():
    """The passports of the queries asked, by the verdict that they should have."""
    corpus = quotations.open_corpus(ingest.read([str(CORPUS)]).items)
    told = defaultdict(list)
    for query in queries()[::EVERY]:
        quote = Quote(query["text"], query["speaker"] or None, query["date"] or None)
        told[query["verdict"]].append((query, quotations.find_quote(quote, corpus)))
    return told


def test_each_verdict_has_queries_in_each_language():
    by_verdict = defaultdict(list)
    for query in queries():
        by_verdict[query["verdict"]].append(query["text"])
    assert by_verdict.keys() == FLOOR.keys()
    assert all(len(texts) >= 20 for texts in by_verdict.values())


@pytest.mark.parametrize("verdict", FLOOR)
def test_the_verdict_is_the_readers(answers, verdict):
    wrong = [query["text"] for query, found in answers[verdict] if found.verdict != verdict]
    assert 1 - len(wrong) / len(answers[verdict]) >= FLOOR[verdict], wrong


@pytest.mark.parametrize("verdict", [name for name in FLOOR if name != "absent"])
def test_the_outlet_named_is_among_the_attestations(answers, verdict):
    for query, found in answers[verdict]:
        sources = {found.items[one.pair.b.item_id].source for one in found.attestations}
        assert not query["source"] or query["source"] in sources, query["text"]
