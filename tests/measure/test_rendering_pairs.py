import json

import pytest

from xlingual.errors import InputError
from xlingual.measure import parse_renderings, rendering_pairs


def line(*renderings):
    return json.dumps({"source": "Море спокойно.", "renderings": [{"lang": lang, "text": t} for lang, t in renderings]})


def test_each_line_gives_its_renderings_by_language():
    lines = [line(("en", "Calm."), ("es", "Calma."), ("EN", " The sea is calm. "), ("en", " ")), "", line()]
    assert parse_renderings(lines, "x") == [{"en": ["Calm.", "The sea is calm."], "es": ["Calma."]}, {}, {}]


@pytest.mark.parametrize(
    "bad",
    [
        "no json",
        "[]",
        "{}",
        '{"renderings": 3}',
        '{"renderings": ["Calm."]}',
        line(("en", None)),
        line((None, "Calm.")),
        line(("en", "\ud800")),
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_named(bad):
    with pytest.raises(InputError, match=r"^x\.jsonl:2: no row of renderings; each line must be an object like"):
        parse_renderings([line(("en", "Calm.")), bad], "x.jsonl")


def test_pairs_stay_inside_documents_of_consecutive_rows():
    pairs = rendering_pairs([["a", "A"], ["b"], ["c"]], window=2)
    named = [(pairs.texts[a], pairs.texts[b], same) for a, b, same in zip(pairs.a, pairs.b, pairs.same, strict=True)]
    assert named == [("a", "A", True), ("a", "b", False), ("A", "b", False)]
    assert pairs.rows.tolist() == [0, 0, 1, 2]


def test_a_text_counts_once_in_a_document():
    pairs = rendering_pairs([["a", "a", "b"], ["b", "c"]])
    assert (pairs.texts, pairs.rows.tolist(), len(pairs.a)) == (["a", "b", "c"], [0, 0, 1], 3)
    assert pairs.same.tolist() == [True, False, False]


def test_no_texts_have_no_pairs():
    pairs = rendering_pairs([[], []])
    assert (len(pairs.texts), len(pairs.a), len(pairs.same)) == (0, 0, 0)
