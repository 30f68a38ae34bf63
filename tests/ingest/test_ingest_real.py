import time
from pathlib import Path

import pytest

from xlingual.ingest import read

SHARED = Path(__file__).resolve().parents[3] / "shared"
SEEDS = SHARED / "seeds"
STORIES = SHARED / "data" / "kcna" / "kcna_2011.jsonl.gz"


@pytest.fixture(scope="module")
def seeds():
    if not SEEDS.is_dir():
        pytest.skip("the five real items are not beside the project")
    reading = read([str(SEEDS)])
    assert reading.problems == ()
    assert reading.skipped == 1
    return {Path(item.path).name[:3]: item for item in reading.items}


@pytest.mark.parametrize(
    ("number", "source", "date", "titled"),
    [
        ("000", "KCNA.co.jp", "2025-04-29", True),
        ("001", "001_1d9773f62751cfc8", "2025-04-28", False),
        ("002", "EFE", "2025-04-28", True),
        ("003", "003_9534cc4b7c1b1a17", "2025-04-26", False),
        ("004", "004_d21a548734dd4e0e", "2025-04-28", False),
    ],
)
def test_metadata_of_real_items(seeds, number, source, date, titled):
    item = seeds[number]
    assert (item.source, item.date, item.title is not None) == (source, date, titled)


def test_no_metadata_and_no_furniture_in_real_texts(seeds):
    for item in seeds.values():
        for sign in (
            "Date:",
            "Source:",
            "Read original",
            "More From",
            "More Articles",
            "RELATED",
            "Subscribe",
            "Hour:",
        ):
            assert sign not in item.text, item.path
        assert "GMT" not in item.text
        assert not item.text.startswith("date")
        assert item.title is None or item.title not in item.text


def test_each_teaser_once(seeds):
    lines = seeds["000"].text.split("\n")
    assert len(lines) == len(set(lines)) == 20
    assert sum("(ACNC)" in line for line in lines) == 4
    assert not any(line.startswith("May 2") for line in lines)


@pytest.mark.skipif(not STORIES.exists(), reason="the stories are not beside the project")
def test_twelve_thousand_stories_in_seconds():
    start = time.process_time()
    reading = read([str(STORIES)])
    assert reading.problems == ()
    assert reading.read == 11_997
    assert {item.source for item in reading.items} == {"kcna.co.jp"}
    assert not any(", ," in item.text for item in reading.items)
    assert time.process_time() - start < 40  # measured: 4 to 9 s on a shared core
