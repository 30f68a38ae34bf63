"""The passport on the command line, over three small items in a store."""

import csv
import io
import json
from pathlib import Path

import pytest

from xlingual.cli import run

HERALD = {
    "source": "Harbour Herald",
    "date": "2025-06-10",
    "lang": "en",
    "url": "https://herald.example/ferry",
    "text": "The ferry between Port Sulin and Cape Orlo has been out of service since a storm last winter. "
    "“The ferry will sail again before the end of July,” said transport minister Elena Markova. "
    "She added that the state would pay for the repair of both piers.",
}
FARO = {
    "source": "El Faro",
    "date": "2025-06-11",
    "lang": "es",
    "text": "«El ferry volverá a navegar antes de finales de julio», declaró la ministra de Transporte, Elena Markova. "
    "Según los pescadores, el ferry siempre llegaba tarde.",
}
VESTNIK = {
    "source": "Вестник",
    "date": "2025-06-12",
    "lang": "ru",
    "text": "В порту прошла ярмарка. Паром построили сорок лет назад, и он вмещает двести пассажиров.",
}
SAID = "The ferry will sail again before the end of July"


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("news")
    lines = (json.dumps(item, ensure_ascii=False) for item in (HERALD, FARO, VESTNIK))
    (made / "news.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert run(["align", str(made), "--store", str(made / "news.db"), "--quiet", "--format", "csv"]) == 0
    return made


@pytest.fixture
def find(call, folder):
    """``xlingual find`` over the store."""

    def _find(*arguments):
        return call("find", *arguments, "--store", str(folder / "news.db"))

    return _find


def rows(outcome):
    return [json.loads(line) for line in outcome.out.splitlines()]


def test_each_line_is_an_attestation_with_the_verdict(find):
    outcome = find(SAID, "--format", "jsonl")
    assert outcome.code == 0
    first, second = rows(outcome)
    assert {first["verdict"], second["verdict"]} == {"verbatim"}
    assert (first["relation"], second["relation"]) == ("verbatim", "translation")
    assert first["a"] == {"lang": "en", "speaker": None, "text": SAID}
    assert first["b"]["text"] == SAID
    assert (first["b"]["source"], first["b"]["speaker"]) == ("Harbour Herald", "Elena Markova")
    assert first["b"]["url"] == HERALD["url"]
    assert HERALD["text"][first["b"]["start"] : first["b"]["end"]] == SAID
    assert second["b"]["lang"] == "es"
    assert second["confidence"] >= 0.5
    assert first["searched"]["items"] == 3


def test_an_absent_quotation_is_one_line_without_a_passage(find):
    (row,) = rows(find("The museum of clocks has bought a sundial.", "--format", "jsonl"))
    assert (row["verdict"], row["b"], row["relation"], row["findings"]) == ("absent", None, None, [])
    assert row["searched"]["items"] == 3
    assert row["searched"]["languages"] == {"en": 1, "es": 1, "ru": 1}
    assert row["searched"]["passages"] >= 6


def test_fail_on_sets_the_exit_code(find):
    assert find("The museum of clocks has bought a sundial.").code == 0
    assert find("The museum of clocks has bought a sundial.", "--fail-on", "altered,absent").code == 1
    assert find(SAID, "--fail-on", "altered,absent").code == 0
    assert find(SAID, "--fail-on", "verbatim").code == 1


def test_the_speaker_is_asked_for_or_read_out_of_the_text(find):
    assert rows(find(SAID, "--speaker", "Elena Markova"))[0]["verdict"] == "verbatim"
    assert rows(find(SAID, "--speaker", "Pavel Orlov"))[0]["verdict"] == "other"
    (first, *_) = rows(find(f"“{SAID},” said Pavel Orlov."))
    assert (first["verdict"], first["disagrees"], first["a"]["speaker"]) == ("other", ["speaker"], "Pavel Orlov")


def test_a_day_or_a_period_is_asked_for(find):
    for date in ("2025-06-10", "2025-06", "2025", "2025-06-09", "2025-05-01..2025-06-20"):
        assert rows(find(SAID, "--date", date))[0]["verdict"] == "verbatim", date
    for date in ("2025-05", "2025-06-20", "2024"):
        assert rows(find(SAID, "--date", date))[0]["verdict"] == "other", date


def test_files_are_searched_instead_of_the_store(call, folder):
    outcome = call("find", SAID, str(folder / "news.jsonl"), "--store", "nowhere.db")
    assert outcome.code == 0
    assert rows(outcome)[0]["verdict"] == "verbatim"
    assert not Path("nowhere.db").exists()


def test_the_page_says_what_stands_where_and_what_was_searched(find):
    outcome = find("The ferry will sail again before the end of March", "--format", "table")
    assert outcome.out.startswith("altered: ")
    assert "words: March | July" in outcome.out
    assert "Harbour Herald · 2025-06-10 · en" in outcome.out
    assert "“The ferry will sail again before the end of July,” said" in " ".join(outcome.out.split())
    assert "searched: 3 items (en 1, es 1, ru 1)" in outcome.out


def test_the_limit_is_told(find):
    outcome = find(SAID, "--limit", "1")
    assert len(rows(outcome)) == 1
    assert "1 more (--limit)" in outcome.err


def test_sheets_have_one_row_for_each_attestation(find):
    header, first, *_ = csv.reader(io.StringIO(find(SAID, "--format", "csv").out))
    row = dict(zip(header, first, strict=True))
    assert (row["verdict"], row["b_source"], row["a_text"], row["items"]) == ("verbatim", "Harbour Herald", SAID, "3")
    assert len(find(SAID, "--format", "tsv").out.splitlines()[0].split("\t")) == len(header)


def test_another_language_is_said_to_be_out_of_reach(find):
    outcome = find("Die Fähre wird vor Ende Juli wieder zwischen den beiden Häfen verkehren")
    assert rows(outcome)[0]["verdict"] == "absent"
    assert rows(outcome)[0]["searched"]["covered"] is False
    assert outcome.err.startswith("de: only the very words were sought")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["...!"], "has no word"),
        ([SAID, "--date", "2025-02-30"], "is no day or period"),
        ([SAID, "--date", "2025-06..2025-05"], "ends before it begins"),
        ([SAID, "--fail-on", "absent,gone"], "is no list of verbatim"),
        ([SAID, "--as-source", "Post"], "is for files"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(find, arguments, words):
    outcome = find(*arguments)
    assert outcome.code == 2
    assert words in outcome.complaints[-1]
    assert outcome.out == ""


def test_a_store_that_is_not_there_is_said_with_the_cure(call):
    outcome = call("find", SAID, "--store", "nowhere.db")
    assert outcome.code == 2
    assert "make one with xlingual align" in outcome.complaints[-1]


def test_a_quotation_of_few_words_has_its_speaker_too(find):
    (first, *_) = rows(find("“Both piers,” said Pavel Orlov."))
    assert first["a"] == {"lang": "en", "speaker": "Pavel Orlov", "text": "Both piers"}
    assert (first["verdict"], first["b"]["speaker"]) == ("other", "Elena Markova")


def test_few_words_are_read_in_a_covered_language(find):
    for text in ("Ukraine lost over 40 ferries", "Repair of piers paid", "Ferry sails again"):
        (first, *_) = rows(find(text))
        assert (first["a"]["lang"], first["searched"]["covered"]) == ("en", True), text
