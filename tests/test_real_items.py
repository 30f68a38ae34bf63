"""Five real, messy items, where they lie beside the project: the pairs that a reader finds, and little else."""

from __future__ import annotations

from pathlib import Path

import pytest

from xlingual import pipeline
from xlingual.records import Alignment, Pair

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the real items are not beside this project")


@pytest.fixture(scope="module")
def found() -> Alignment:
    return pipeline.align_files([str(path) for path in sorted(SEEDS.glob("*.txt"))])[1]


def numbers(pair: Pair, found: Alignment) -> set[str]:
    """The items of a pair by the number that their files' names begin with."""
    return {Path(found.items[side.item_id].path).name[:3] for side in (pair.a, pair.b)}


@pytest.mark.parametrize(
    ("items", "words"),
    [
        ({"000", "001"}, "the liberation of the"),  # the chief of the General Staff
        ({"000", "003"}, "solidarity"),  # the spokeswoman
        ({"000", "003"}, "shoulder to shoulder"),
        ({"002", "004"}, "brothers in arms"),  # the president
        ({"002", "004"}, "dedication"),
    ],
)
def test_statements_are_found(found: Alignment, items: set[str], words: str) -> None:
    between = [pair for pair in found.pairs if numbers(pair, found) == items]
    assert any(words in pair.a.text and words in pair.b.text for pair in between)


@pytest.mark.parametrize(
    ("english", "spanish"),
    [("Biological", "Biodiversidad"), ("Political Bureau", "Buro"), ("destroyer", "destructor"), ("Coal Mine", "Mina")],
)
def test_teasers_of_one_saved_page_are_paired_across_languages(found: Alignment, english: str, spanish: str) -> None:
    assert any(english in pair.a.text + pair.b.text and spanish in pair.a.text + pair.b.text for pair in found.pairs)


def test_little_else_is_shown(found: Alignment) -> None:
    assert len(found.pairs) < 30
    assert not [pair for pair in found.pairs if numbers(pair, found) == {"001", "003"}]  # one event, other statements


def test_no_metadata_is_a_passage(found: Alignment) -> None:
    texts = [passage.text for passage in found.passages]
    for metadata in ("Date:", "Source:", "GMT", "More From", "RELATED", "Hour:", "Telegram", "@"):
        assert not [text for text in texts if metadata in text]
