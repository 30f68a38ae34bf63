import numpy as np
import pytest

from xlingual.embed import cache, distinct
from xlingual.embed.cache import CachedEncoder
from xlingual.embed.distinct import longest_first, spread
from xlingual.store import Vectors

TEXTS = ["The ferry left at noon.", "Паром ушёл.", "", "El transbordador zarpó.", "The ferry left at noon."]


class Slow:
    """Gives each text a vector of its own, and remembers what it was asked for."""

    name, floor, dimension = "slow@1", None, 48

    def __init__(self, state="1", dies_after=None):
        self.state, self.asked, self.long, self._dies_after = state, [], set(), dies_after

    @property
    def shortened(self):
        return len(self.long)

    def note_long(self, texts):
        self.long |= {text for text in texts if len(text) > 20}

    def encode(self, texts, **_):
        if len(self.asked) == self._dies_after:
            raise KeyboardInterrupt
        self.asked.append(list(texts))
        self.note_long(texts)
        rows = np.stack([np.random.default_rng([*text.encode()]).normal(size=self.dimension) for text in texts])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture
def vectors(tmp_path):
    with Vectors(str(tmp_path / "news.db")) as opened:
        yield opened


def test_only_new_texts_are_encoded_each_once(vectors):
    slow = Slow()
    first = CachedEncoder(slow, vectors).encode(TEXTS)
    assert slow.asked == [["The ferry left at noon.", "El transbordador zarpó.", "Паром ушёл."]]
    again = CachedEncoder(slow, vectors).encode([*TEXTS, "Новый паром"])
    assert slow.asked[1:] == [["Новый паром"]]
    assert np.array_equal(again[:5], first)


def test_what_comes_from_the_cache_is_the_encoders_own_but_for_rounding(vectors):
    slow = Slow()
    rows = CachedEncoder(slow, vectors).encode(TEXTS)
    filled = [n for n, text in enumerate(TEXTS) if text]
    plain = slow.encode([TEXTS[n] for n in filled])
    assert rows.dtype == np.float32
    assert np.abs(rows[filled] @ rows[filled].T - plain @ plain.T).max() < 5e-4
    assert np.allclose(np.linalg.norm(rows, axis=1), [1, 1, 0, 1, 1], atol=1e-6)


def test_another_state_of_the_model_shares_nothing(vectors):
    CachedEncoder(Slow("1"), vectors).encode(TEXTS)
    other = Slow("2")
    CachedEncoder(other, vectors).encode(TEXTS)
    assert len(other.asked[0]) == 3


def test_a_killed_run_keeps_its_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(distinct, "BLOCK", 10)
    texts = [f"boat {number}" for number in range(35)]
    path = str(tmp_path / "news.db")
    with Vectors(path) as vectors, pytest.raises(KeyboardInterrupt):
        CachedEncoder(Slow(dies_after=2), vectors).encode(texts)
    rest = Slow()
    with Vectors(path) as vectors:
        CachedEncoder(rest, vectors).encode(texts)
    assert sum(map(len, rest.asked)) == 15


def test_progress_begins_with_what_is_kept_and_ends_at_the_end(vectors, monkeypatch):
    monkeypatch.setattr(distinct, "BLOCK", 2)
    done = []
    encoder = CachedEncoder(Slow(), vectors)
    encoder.encode(TEXTS[:2])
    encoder.encode([*TEXTS, "a", "b", "c"], progress=done.append)
    assert done == [4, 6, 8]
    done.clear()
    encoder.encode(TEXTS, progress=done.append)
    assert done == [5]


def test_texts_cut_are_counted_whether_kept_or_not(vectors):
    CachedEncoder(Slow(), vectors).encode(TEXTS)
    again = CachedEncoder(Slow(), vectors)
    again.encode(TEXTS)
    again.encode(TEXTS)
    assert again.shortened == 2


def test_it_shows_its_encoder(vectors):
    encoder = CachedEncoder(Slow(), vectors)
    assert (encoder.name, encoder.floor, encoder.dimension, encoder.shortened) == ("slow@1", None, 48, 0)
    assert encoder.encode([]).shape == (0, 48)
    assert encoder.encode(["", " "]).any() is np.False_


def test_a_store_in_memory_works():
    with Vectors(":memory:") as vectors:
        slow = Slow()
        encoder = CachedEncoder(slow, vectors)
        assert np.array_equal(encoder.encode(TEXTS), encoder.encode(TEXTS))
        assert len(slow.asked) == 1


def test_half_precision_is_what_is_stored(vectors):
    CachedEncoder(Slow(), vectors).encode(["Паром"])
    (stored,) = vectors.read(("slow@1", "1"), [cache.content_id("Паром")]).values()
    assert len(stored) == 2 * Slow.dimension


def test_each_distinct_text_once_the_longest_first():
    assert longest_first(["bb", "a", " ", "ccc", "bb", ""]) == ["ccc", "bb", "a"]
    asked = []
    rows = spread(["bb", "", "a", "bb"], lambda block: asked.append(block) or np.eye(2, dtype=np.float32), dimension=2)
    assert asked == [["bb", "a"]]
    assert rows.tolist() == [[1, 0], [0, 0], [0, 1], [1, 0]]
