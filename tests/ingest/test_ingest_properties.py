import io
import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xlingual.ingest import READERS, read

QUICK = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
PIECES = b"""<html><body> <p> <![ <!-- {"text":" "} [ " , | text,lang Date:29/04/2025 |Source:A
April\xc4\xb12025 Fuente:"""
FRAGMENTS = st.sampled_from(
    [*PIECES.split(), b"\n", b"\t", b"text,lang\n", b"\xd0\xbf", b"\xff", b"\x00", b"\x1f\x8b\x08\x00"]
)
BYTES = st.one_of(
    st.binary(max_size=400), st.lists(st.one_of(FRAGMENTS, st.binary(max_size=12)), max_size=20).map(b"".join)
)


@QUICK
@given(data=BYTES, suffix=st.sampled_from([*READERS, ".txt.gz", ".odd"]))
def test_any_bytes_give_items_or_problems(data, suffix, tmp_path):
    path = tmp_path / f"any{suffix}"
    path.write_bytes(data)
    reading = read([str(path)])
    assert reading.items or reading.problems
    for item in reading.items:
        assert item.text
        assert item.text == item.text.strip()
        assert len(item.item_id) == 16


@QUICK
@given(data=BYTES)
def test_any_bytes_on_stdin(data):
    reading = read(["-"], stdin=io.BytesIO(data))
    assert reading.items or reading.problems


LEAF = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20))
VALUES = st.recursive(
    LEAF, lambda v: st.one_of(st.lists(v, max_size=3), st.dictionaries(st.text(max_size=5), v, max_size=3))
)
RECORDS = st.dictionaries(st.sampled_from(["text", "date", "lang", "source", "url", "title", "paragraphs"]), VALUES)


@QUICK
@given(first=RECORDS, others=st.lists(st.one_of(RECORDS, VALUES), max_size=3))
def test_any_records_give_items_or_problems(first, others, tmp_path):
    records = [first, *others]
    path = tmp_path / "any.jsonl"
    path.write_text("\n".join(map(json.dumps, records)))
    reading = read([str(path)])
    assert reading.read + len(reading.problems) == len(records)
